import type { Language } from './language';

/** Which way is better; `band` is a two-sided target, `context` is no target at all. */
export type Direction = 'up' | 'down' | 'band' | 'context';

/** What is needed wherever a KPI is shown: apart from the catalogue, which is loaded when somebody asks what a KPI means. */
export interface KpiFacts {
  /** Unit as catalogued; see {@link kpiUnit} for the unit of computed values. */
  unit: string;
  direction: Direction;
  /** Display names. */
  names: Readonly<Record<Language, string>>;
}

const facts = (unit: string, direction: Direction, en: string, vi: string, fi: string, zh: string): KpiFacts => ({
  unit,
  direction,
  names: { en, vi, fi, zh },
});

/** The KPIs of the catalogue by key, in its order. */
export const kpiFacts: Readonly<Record<string, KpiFacts>> = {
  offered: facts('count', 'context', 'Contacts offered', 'Số cuộc gọi đến hàng đợi', 'Saapuneet yhteydenotot (jonoon)', '进线量(入队量)'),
  freshIssues: facts('count', 'context', 'Fresh issues (true demand)', 'Số vấn đề mới phát sinh', 'Uudet asiat (todellinen kysyntä)', '新增问题量(真实需求)'),
  volumeAmplification: facts('ratio ≥ 1', 'down', 'Volume amplification', 'Hệ số khuếch đại khối lượng', 'Yhteydenottojen kerrannaisuus', '话量放大系数'),
  answered: facts('count', 'up', 'Contacts answered / handled', 'Số cuộc gọi được trả lời / đã xử lý', 'Vastatut yhteydenotot', '接听量/处理量'),
  completed: facts('count', 'up', 'Completed calls', 'Số cuộc gọi hoàn thành', 'Loppuun hoidetut puhelut', '完成通话量'),
  abandoned: facts('count', 'down', 'Contacts abandoned', 'Số cuộc gọi bị bỏ (khách gác máy khi chờ)', 'Luopuneet puhelut', '放弃量'),
  abandonRate: facts('%', 'down', 'Abandonment rate', 'Tỷ lệ bỏ cuộc gọi', 'Luopumisprosentti', '放弃率'),
  shortAbandons: facts('count', 'context', 'Short abandons', 'Số cuộc gọi bỏ sớm', 'Lyhyet luopumiset', '短时放弃量'),
  missedRate: facts('%', 'down', 'Missed-call rate', 'Tỷ lệ cuộc gọi nhỡ', 'Vastaamatta jääneiden osuus', '漏接率(未接率)'),
  answerRate: facts('%', 'up', 'Answer rate', 'Tỷ lệ cuộc gọi được trả lời', 'Vastausprosentti', '接通率(应答率)'),
  blockedRate: facts('count, %', 'down', 'Blocked contacts / blocking rate', 'Số/tỷ lệ cuộc gọi bị chặn (máy bận)', 'Estyneet yhteydenotot / esto-%', '拦截量/呼损率'),
  offeredLoad: facts('Erlang', 'context', 'Offered load', 'Tải lưu lượng (Erlang)', 'Tarjottu kuorma (Erlang)', '话务量(爱尔兰)'),
  contactRatePerCustomer: facts('per month', 'down', 'Contact rate per customer', 'Số lần liên hệ trên mỗi khách hàng', 'Yhteydenottoja asiakasta kohti', '客均联系次数'),
  serviceLevel: facts('%', 'up', 'Service level A — all offered', 'Mức dịch vụ (trên tổng cuộc gọi)', 'Palvelutaso (kaikista saapuneista)', '服务水平A(全部进线)'),
  serviceLevelNetOfShortAbandons: facts('%', 'up', 'Service level B — net of short abandons', 'Mức dịch vụ (loại cuộc gọi bỏ sớm)', 'Palvelutaso (ilman lyhyitä luopumisia)', '服务水平B(剔除短时放弃)'),
  serviceLevelAbandonsNeutral: facts('%', 'up', 'Service level C — abandons within T neutral', 'Mức dịch vụ (bỏ trước ngưỡng không tính)', 'Palvelutaso (kynnystä ennen luopuneet pois)', '服务水平C(阈值内放弃不计)'),
  serviceLevelOfAnswered: facts('%', 'up', 'Service level D — answered only', 'Mức dịch vụ (trên cuộc gọi đã trả lời)', 'Palvelutaso (vastatuista)', '服务水平D(仅已接听)'),
  serviceLevelRemovedWithin: facts('%', 'up', 'Service level E — removed within T (vendor)', 'Mức dịch vụ (rời hàng đợi trong ngưỡng)', 'Palvelutaso (jonosta poistuneet)', '服务水平E(阈值内离队)'),
  asa: facts('s', 'down', 'ASA', 'Tốc độ trả lời trung bình', 'Keskimääräinen vastausaika', '平均应答速度'),
  averageWaitOfAbandoned: facts('s', 'context', 'Average wait of abandoned', 'Thời gian chờ trung bình trước khi bỏ', 'Keskim. odotus ennen luopumista', '放弃前平均等待时长'),
  averageWait: facts('s', 'down', 'Average wait, all', 'Thời gian chờ trung bình (mọi cuộc gọi)', 'Keskimääräinen jonotusaika', '平均等待时长'),
  maxWait: facts('s', 'down', 'Maximum wait', 'Thời gian chờ lâu nhất', 'Pisin jonotusaika', '最长等待时长'),
  waitPercentiles: facts('s', 'down', 'Wait percentiles P50/P80/P90/P95', 'Phân vị thời gian chờ (P50…P95)', 'Odotusajan prosenttipisteet', '等待时长分位数'),
  shareWaitingOver: facts('%', 'down', 'Share waiting longer than T', 'Tỷ lệ cuộc gọi chờ quá T giây', 'Yli T sekuntia odottaneet (%)', '等待超过T秒占比'),
  longestWaitKept: facts('probability', 'up', 'Longest-wait commitment', 'Xác suất không cuộc gọi nào chờ quá T', 'Tod.näk. ettei yksikään puhelu odota yli T', '全天无来电等待超过T的概率'),
  intervalsInTarget: facts('%', 'up', 'Percent of intervals in target', 'Tỷ lệ khung giờ đạt mục tiêu', 'Tavoitteen täyttäneiden jaksojen osuus', '达标时段占比'),
  probabilityOfWait: facts('%', 'down', 'Probability of wait', 'Xác suất phải chờ', 'Jonotuksen todennäköisyys', '排队概率'),
  firstResponseChat: facts('s', 'down', 'First response time — chat', 'Thời gian phản hồi đầu tiên (chat)', 'Ensimmäinen vasteaika (chat)', '首次响应时长(在线)'),
  firstResponseDeferred: facts('business h', 'down', 'First response time — e-mail/social/ticket', 'Thời gian phản hồi đầu tiên (email)', 'Ensimmäinen vasteaika (sähköposti)', '首次响应时长(邮件)'),
  respondedWithin: facts('%', 'up', 'Share responded/confirmed within X business hours', 'Tỷ lệ xác nhận trong X giờ hành chính', 'X työtunnissa vahvistetut (%)', '工作时间X小时内确认率'),
  aht: facts('s', 'band', 'AHT', 'Thời gian xử lý trung bình', 'Keskimääräinen käsittelyaika', '平均处理时长'),
  talkTime: facts('s', 'band', 'Average talk time', 'Thời gian đàm thoại trung bình', 'Keskimääräinen puheaika', '平均通话时长'),
  holdTime: facts('s', 'down', 'Average hold time', 'Thời gian giữ máy trung bình', 'Keskimääräinen pitoaika', '平均保持时长'),
  wrapTime: facts('s', 'band', 'Average after-call work', 'Thời gian xử lý sau cuộc gọi', 'Keskimääräinen jälkityöaika', '平均话后处理时长'),
  transferRate: facts('%', 'down', 'Transfer rate', 'Tỷ lệ chuyển tiếp cuộc gọi', 'Siirtoprosentti', '转接率'),
  contactsPerAgentHour: facts('1/h', 'band', 'Contacts per agent-hour', 'Số cuộc gọi mỗi giờ của nhân viên', 'Yhteydenottoja työtunnissa', '每小时处理量'),
  agentDay: facts('count, h', 'context', 'Calls per agent per day; total call time; online time', 'Số cuộc/ngày, tổng thời gian gọi, thời gian online', 'Puhelut/päivä, puheaika, kirjautumisaika', '日均通话数/总通话时长/在线时长'),
  talkTimePerCustomer: facts('s', 'down', 'Talk time per customer', 'Thời gian thoại trung bình trên một khách hàng', 'Puheaika asiakasta kohti', '客均通话时长'),
  chatConcurrency: facts('chats', 'band', 'Chat concurrency', 'Số hội thoại chat đồng thời', 'Yhtäaikaiset chatit', '并发会话数'),
  inConversationResponse: facts('s', 'down', 'In-conversation response time', 'Thời gian phản hồi trong hội thoại', 'Vasteaika keskustelussa', '会话内响应时长'),
  occupancy: facts('%', 'band', 'Occupancy', 'Tỷ lệ bận của nhân viên (occupancy)', 'Kuormitusaste', '占用率'),
  utilisation: facts('%', 'band', 'Utilisation', 'Tỷ lệ sử dụng thời gian trả lương', 'Käyttöaste', '工时利用率'),
  availability: facts('%', 'band', 'Availability', 'Tính sẵn sàng', 'Saatavillaoloaste', '可用率'),
  shrinkage: facts('%', 'down', 'Shrinkage', 'Tỷ lệ hao hụt thời gian', 'Työaikahävikki', '工时损耗率'),
  adherence: facts('%', 'up', 'Schedule adherence', 'Mức độ tuân thủ lịch làm việc', 'Työvuoron noudattaminen', '排班遵守率(遵时率)'),
  conformance: facts('%', 'band', 'Schedule conformance', 'Mức độ khớp tổng giờ làm', 'Työaikatoteuma', '工时符合率'),
  absenteeism: facts('%', 'down', 'Absenteeism', 'Tỷ lệ vắng mặt', 'Poissaoloaste', '缺勤率'),
  attrition: facts('%/yr', 'down', 'Agent attrition', 'Tỷ lệ nghỉ việc của nhân viên', 'Henkilöstön vaihtuvuus', '员工流失率'),
  forecastError: facts('%', 'down', 'Forecast error', 'Sai số dự báo', 'Ennustevirhe', '预测误差'),
  fcr: facts('%', 'up', 'FCR gross', 'Tỷ lệ giải quyết ngay lần đầu (gộp)', 'Ensimmäisen yhteydenoton ratkaisuaste (brutto)', '首次联系解决率(总)'),
  fcrNet: facts('%', 'up', 'FCR net', 'Tỷ lệ giải quyết ngay lần đầu (ròng)', 'Ensimmäisen yhteydenoton ratkaisuaste (netto)', '首次联系解决率(净)'),
  fcrSurvey: facts('%', 'up', 'Survey FCR', 'Tỷ lệ giải quyết theo khảo sát', 'Asiakkaan ilmoittama ratkaisuaste', '客户自评解决率'),
  repeatRate: facts('%', 'down', 'Repeat-contact rate', 'Tỷ lệ gọi lại cùng nội dung', 'Toistuvien yhteydenottojen osuus', '重复来电率'),
  failureRepeatRatio: facts('%', 'down', 'Failure + repeat ratio (Caresoft “FCR”)', 'Tỷ lệ thất bại và gọi lại (Caresoft)', 'Epäonnistuneet + toistuvat / kaikki', '失败及重复率(Caresoft口径)'),
  contactsPerResolution: facts('ratio', 'down', 'Contacts per resolution', 'Số lần liên hệ cho mỗi vấn đề', 'Yhteydenottoja ratkaisua kohti', '每解决一题联系次数'),
  resolutionRate: facts('%', 'up', 'Resolution rate', 'Tỷ lệ giải quyết', 'Ratkaisuaste', '解决率'),
  resolvedSameDay: facts('%', 'up', 'Resolved the same day', 'Tỷ lệ giải quyết trong ngày', 'Samana päivänä ratkaistut (%)', '当日解决率'),
  timeToResolution: facts('h', 'down', 'Time to resolution', 'Thời gian giải quyết', 'Ratkaisuaika', '解决时长'),
  backlog: facts('count', 'down', 'Backlog', 'Lượng tồn đọng', 'Avoin työjono', '积压量'),
  oldestOpen: facts('h', 'down', 'Oldest open item', 'Tuổi của vấn đề tồn lâu nhất', 'Vanhin avoin asia', '最老未结时长'),
  reopenRate: facts('%', 'down', 'Reopen rate', 'Tỷ lệ mở lại', 'Uudelleen avattujen osuus', '重开率'),
  answerAccuracy: facts('%', 'up', 'Answer accuracy', 'Tỷ lệ trả lời đúng nội dung', 'Oikein vastattujen osuus', '回答准确率'),
  csatMean: facts('1–5', 'up', 'CSAT mean', 'Điểm hài lòng trung bình', 'Asiakastyytyväisyys (keskiarvo)', '客户满意度均值'),
  csat: facts('%', 'up', 'CSAT top-2-box', 'Tỷ lệ hài lòng (điểm 4–5)', 'Tyytyväisten osuus (4–5)', '满意率(前两档)'),
  ratingDistribution: facts('%', 'context', 'Rating distribution (5 classes)', 'Phân bố đánh giá 5 mức', 'Arvioiden jakauma', '评分分布'),
  netSatisfaction: facts('−100…100', 'up', 'Net satisfaction (Caresoft “NPS”)', 'Chênh lệch hài lòng', 'Nettotyytyväisyys', '净满意度'),
  nps: facts('−100…100', 'up', 'NPS', 'Chỉ số NPS (thiện cảm/giới thiệu)', 'Nettosuositteluindeksi (NPS)', '净推荐值'),
  ces: facts('1–7 / %', 'up', 'CES', 'Chỉ số nỗ lực của khách hàng', 'Asiakkaan vaivattomuus (CES)', '客户费力度'),
  surveyResponseRate: facts('%', 'up', 'Survey response rate', 'Tỷ lệ phản hồi khảo sát', 'Kyselyn vastausprosentti', '问卷回收率'),
  agentCsat: facts('%', 'up', 'Agent-level CSAT', 'Mức hài lòng theo nhân viên', 'Asiakastyytyväisyys edustajittain', '客服人员满意度(客户评)'),
  complaintRatePerCustomer: facts('%', 'down', 'Complaint rate per customer', 'Tỷ lệ khách hàng khiếu nại', 'Valittaneiden asiakkaiden osuus', '客户投诉率'),
  complaintRatePerContact: facts('%', 'down', 'Complaint rate per contact', 'Tỷ lệ khiếu nại trên cuộc gọi', 'Valitusten osuus yhteydenotoista', '投诉占比'),
  complaintsResolvedFirstTime: facts('%', 'up', 'Complaints resolved first time', 'Phàn nàn được giải quyết trong lần đầu', 'Ensimmäisellä kerralla ratkaistut valitukset', '投诉首次解决率'),
  complaintsFastResponse: facts('%', 'up', 'Fast-response rate (complaints)', 'Tỷ lệ phản hồi nhanh', 'Nopeasti vastattujen valitusten osuus', '投诉快速响应率'),
  disputes: facts('count, %', 'down', 'Disputed complaints', 'Số khiếu nại tranh chấp', 'Riitautetut valitukset', '投诉争议量'),
  qualityScore: facts('0–100', 'up', 'Contact quality score', 'Chất lượng tư vấn', 'Laatupisteet', '质检得分'),
  criticalErrorFree: facts('%', 'up', 'Critical-error-free rate', 'Tỷ lệ không lỗi nghiêm trọng', 'Kriittisittä virheittä (%)', '无关键错误率'),
  qualitySamplingError: facts('pts', 'down', 'QA sampling error', 'Sai số lấy mẫu chất lượng', 'Otantavirhe', '质检抽样误差'),
  listening: facts('%', 'up', 'Listening / non-interruption', 'Khả năng lắng nghe (không ngắt lời)', 'Kuuntelu (ei keskeytyksiä)', '倾听(不打断)率'),
  agentIndex: facts('z-score', 'up', 'Agent performance index', 'Hiệu suất cá nhân', 'Edustajan suorituskyky', '个人绩效'),
  churn: facts('%/month', 'down', 'Churn rate', 'Tỷ lệ khách hàng rời bỏ', 'Asiakaspoistuma', '客户流失率'),
  retention: facts('%', 'up', 'Retention rate', 'Tỷ lệ giữ chân khách hàng', 'Asiakaspysyvyys', '客户留存率'),
  netCustomerGrowth: facts('%', 'up', 'Net customer growth', 'Tăng trưởng khách hàng ròng', 'Asiakaskannan nettokasvu', '客户净增长率'),
  clvEffect: facts('money', 'up', 'CLV effect', 'Giá trị vòng đời khách hàng (thay đổi)', 'Asiakkaan elinkaariarvon muutos', '客户终身价值变化'),
  touchFrequency: facts('1/month', 'band', 'Touch frequency', 'Tần suất tác động tới khách hàng', 'Kontaktointitiheys', '客户触达频次'),
  costPerContact: facts('money', 'down', 'Cost per contact', 'Chi phí mỗi liên hệ', 'Kustannus per yhteydenotto', '单次联系成本'),
  costPerTicketOpened: facts('money', 'down', 'Cost per ticket opened', 'Chi phí mỗi yêu cầu mở', 'Kustannus per avattu tiketti', '单工单成本'),
  costPerResolution: facts('money', 'down', 'Cost per resolution', 'Chi phí mỗi vấn đề được giải quyết', 'Kustannus per ratkaisu', '单次解决成本'),
  costPerCustomer: facts('money/month', 'band', 'Service cost per customer', 'Chi phí dịch vụ cho mỗi khách hàng', 'Palvelukustannus asiakasta kohti', '客均服务成本'),
  costToRevenue: facts('%', 'down', 'Support cost / revenue', 'Chi phí hỗ trợ / doanh thu', 'Tukikustannukset suhteessa tuloihin', '服务成本收入比'),
  costToProfit: facts('%', 'down', 'Service cost / profit', 'Tỷ lệ chi phí dịch vụ / lợi nhuận', 'Palvelukustannus / voitto', '服务成本利润比'),
  revenuePerCall: facts('money', 'up', 'Revenue per call', 'Doanh thu mỗi cuộc gọi', 'Liikevaihto per puhelu', '单通营收'),
  revenuePerHour: facts('money/h', 'up', 'Revenue per hour', 'Doanh thu mỗi giờ', 'Liikevaihto per työtunti', '每小时营收'),
  conversionRate: facts('%', 'up', 'Conversion rate', 'Tỷ lệ chuyển đổi bán hàng', 'Konversioprosentti (pull-%)', '转化率(成单率)'),
  dials: facts('count', 'context', 'Dials', 'Số lượt quay số', 'Soittoyritykset', '拨打量'),
  connectRate: facts('%', 'up', 'Connect rate', 'Tỷ lệ kết nối', 'Tavoitettavuus-%', '接通率(外呼)'),
  rightPartyContacts: facts('count, %', 'up', 'Right-party contacts', 'Số/tỷ lệ gặp đúng người', 'Oikean henkilön tavoittaminen', '有效联系率'),
  dialerDropRate: facts('%', 'down', 'Dialer drop rate', 'Tỷ lệ cuộc gọi đi bị bỏ', 'Pudotettujen puhelujen osuus', '外呼丢弃率'),
  salesPerHour: facts('1/h', 'up', 'Sales per hour', 'Số đơn mỗi giờ', 'Kauppoja tunnissa', '每小时成单'),
  listPenetration: facts('%', 'up', 'List penetration', 'Tỷ lệ khai thác danh sách', 'Listan läpikäyntiaste', '名单完成率'),
  talkMinutesPerHour: facts('min/h', 'band', 'Agent talk minutes per hour', 'Số phút thoại mỗi giờ', 'Puheaika tunnissa', '每小时通话分钟'),
  // A figure that is shown like a KPI but is not in the catalogue.
  staffingCost: facts('money', 'down', 'Staffing cost', 'Chi phí nhân sự', 'Henkilöstökustannus', '人力成本'),
};

/** Units of computed values, where the catalogue's unit names two or is not the one that values are shown in. */
const computedUnits: Readonly<Record<string, string>> = {
  blockedRate: '%',
  longestWaitKept: '%',
  agentDay: 'count',
};

/** Display name of a KPI; a key that is unknown is its own name. */
export function kpiName(key: string, language: Language): string {
  return kpiFacts[key]?.names[language] ?? key;
}

/** The one unit that computed values of this KPI have: `%` (in percent), `s`, `count`, `Erlang`, `1/h`, `money` … */
export function kpiUnit(key: string): string {
  return computedUnits[key] ?? kpiFacts[key]?.unit ?? '';
}

/** Which way is better. */
export function kpiDirection(key: string): Direction {
  return kpiFacts[key]?.direction ?? 'context';
}
