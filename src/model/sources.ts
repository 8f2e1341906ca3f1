/** Where a definition or a typical value comes from. */
export interface Source {
  /** Who and what. */
  title: string;
  /** Web addresses; empty where the text has none. */
  addresses: readonly string[];
}

/** The tags in square brackets of the catalogue (`[AWS]`, `[ICMI]` …) in full. */
export const sources: Readonly<Record<string, Source>> = {
  AWS: {
    title: 'Amazon Connect administrator guide, metric definitions',
    addresses: ['https://docs.aws.amazon.com/connect/latest/adminguide/metrics-definitions.html'],
  },
  'AWS-OB': {
    title: 'Amazon Connect outbound campaign metrics; AbandonmentRatePacingConfig',
    addresses: ['https://docs.aws.amazon.com/connect/latest/adminguide/outbound-campaign-metrics.html'],
  },
  GEN: {
    title: 'Genesys Cloud metric definitions',
    addresses: ['https://help.mypurecloud.com/articles/metric-definitions'],
  },
  'GEN-SL': {
    title: 'Genesys Cloud: Configure the service level calculation (formula with three switches)',
    addresses: ['https://help.mypurecloud.com/articles/configure-the-service-level-calculation/'],
  },
  'GEN-G': {
    title: 'Genesys Cloud gamification metrics (conformance, transfers, per hour)',
    addresses: ['https://help.mypurecloud.com/articles/select-and-manage-metrics/'],
  },
  'GEN-AHT': {
    title: 'Genesys glossary AHT + interval attribution',
    addresses: ['https://jp-help.mypurecloud.com/glossary/average-handle-time-aht/'],
  },
  'GEN-IV': {
    title: 'Genesys FAQ: offered vs answered in different intervals; answered vs handled',
    addresses: ['https://jp-help.mypurecloud.com/faq/offered-metric-not-always-equal-answered-plus-abandoned-metrics/'],
  },
  'GEN-zh': {
    title: 'Genesys Cloud Chinese help (挂断率/放弃率, 应答率, 服务水平)',
    addresses: [
      'https://zh-cn-help.mypurecloud.com/articles/consolidated-view-of-available-columns-in-performance-views',
    ],
  },
  TLK: {
    title: 'Talkdesk data dictionary',
    addresses: ['https://data-dictionary.talkdesk.com/docs/contacts-service-level'],
  },
  MITEL: {
    title:
      'Mitel Contact Center reports guide: defaults 80 % / 20 s / short abandon 6 s / short handle 20 s; abandonment “less than five percent”',
    addresses: ['https://manualsdump.com/en/manuals/mitel-version_5.7_sp1/69956/277'],
  },
  RC: {
    title: 'RingCentral CallQueueServiceLevelSettings',
    addresses: [
      'https://ringcentral.github.io/ringcentral-java/javadoc/com/ringcentral/definitions/CallQueueServiceLevelSettings.html',
    ],
  },
  ICMI: {
    title: 'ICMI Queue Tips 2002: five service-level formulas with worked numbers',
    addresses: [
      'http://www.icmi.com/Resources/QueueTips/2005/March/Service-Level-Calculations.aspx',
      'https://www.callcentrehelper.com/service-level-threshold-calculations-206890.htm',
    ],
  },
  BP: {
    title: 'Bright Pattern blog: uses formula #4',
    addresses: ['https://blog.brightpattern.com/blog/service-level-ns-infographic'],
  },
  ZD: {
    title: 'Zendesk: native Support time duration metrics',
    addresses: ['https://support.zendesk.com/hc/en-us/articles/4408834848154'],
  },
  FRESH: {
    title: 'Freshservice FCR',
    addresses: ['https://support.freshservice.com/en/support/solutions/articles/50000004904-how-do-you-calculate-fcr-'],
  },
  MED: {
    title: 'Medallia: FCR and net FCR',
    addresses: ['https://docs.medallia.com/agent-connect/faqs/how-is-first-contact-resolution-fcr-calculated'],
  },
  'CCH-FCR': {
    title: 'Call Centre Helper FCR (7 days)',
    addresses: ['https://www.callcentrehelper.com/first-call-contact-resolution-fcr-208926.htm'],
  },
  'CCH-OCC': {
    title: 'Call Centre Helper: occupancy ≤ 85 %, occupancy vs utilisation',
    addresses: ['https://www.callcentrehelper.com/occupancy-not-exceed-85-157102.htm'],
  },
  'CCH-FC': {
    title: 'Call Centre Helper: interval forecast accuracy',
    addresses: ['https://www.callcentrehelper.com/forecasting-fundamentals-accuracy-intervals-231182.htm'],
  },
  WFM: { title: 'WFM Labs wiki: Service Level', addresses: ['https://wiki.wfmlabs.org/wiki/Service_Level'] },
  'WFM-AC': {
    title: 'WFM Labs wiki: Adherence and Conformance',
    addresses: ['https://wiki.wfmlabs.org/wiki/Adherence_and_Conformance'],
  },
  'WFM-ATT': {
    title: 'WFM Labs wiki: Attrition',
    addresses: ['https://wiki.wfmlabs.org/wiki/Attrition_and_Its_Impact_on_Workforce_Planning'],
  },
  TURN: {
    title: 'Turnella: occupancy zones; glossary (shrinkage)',
    addresses: ['https://turnella.com/contact-centre-occupancy-management', 'https://turnella.com/glossary'],
  },
  'CCP-AC': {
    title: 'ccPlanning: adherence and conformance',
    addresses: ['https://ccplanning.net/articles/adherence-and-conformance'],
  },
  'CCP-QA': {
    title: 'ccPlanning: QA sampling',
    addresses: ['https://ccplanning.net/articles/qa-sampling-how-many.html'],
  },
  DEHAAN: {
    title: 'P. L. DeHaan: shrinking call center (adherence, availability)',
    addresses: ['https://peterlyledehaan.com/call-center-articles/the-incredible-shrinking-call-center/'],
  },
  'SQM-FCR': {
    title: 'SQM 2022 FCR benchmark; call-centre CX research',
    addresses: [
      'https://www.headlinesoftoday.com/topic/press-releases/sqms-2022-benchmark-research-uncovers-what-a-good-fcr-rate-is.html',
    ],
  },
  'SQM-BP': {
    title: 'SQM best practices: 67 % → 1.5 calls; 80 % → 1.2',
    addresses: ['http://www.sqmgroup.com/top-10-call-center-best-practices'],
  },
  'SQM-IND': {
    title: 'SQM FCR and Csat by industry (7 pairs)',
    addresses: [
      'https://sqmgroup.com/resources/library/blog/fcr-customer-satisfaction-comparison-industry-and-call-reason',
    ],
  },
  'SQM-TR': {
    title: 'SQM transfers: 19 %, Csat −12 %, FCR −14 %',
    addresses: ['https://www.sqmgroup.com/resources/library/blog/call-transfer-hold-performance-impact-csat-and-fcr'],
  },
  'SQM-CMP': {
    title: 'M. Desmarais (SQM): 14 % complaints, Csat 55 vs 82, NPS −16 vs 45, FCR 72 %',
    addresses: ['https://dhirubhai.net/pulse/top-10-repeat-call-reasons-complaint-callers-mike-desmarais'],
  },
  C100: {
    title: 'Comm100 live chat benchmark 2019',
    addresses: ['https://www.comm100.com/resources/report/2019-live-chat-benchmark-report/wait-time/'],
  },
  'C100-20': {
    title: 'Comm100 live chat benchmark 2020',
    addresses: ['https://www.comm100.com/resources/report/2020-live-chat-benchmark-report/wait-time/'],
  },
  CHATSY: {
    title: 'Chatsy vendor blog (weak)',
    addresses: ['https://chatsy.app/blog/live-chat-response-time-benchmarks'],
  },
  '247': {
    title: '[24]7 “Chat and the concurrency myth”',
    addresses: ['https://www.slideshare.net/slideshow/chat-and-the-concurrency-myth/29441611'],
  },
  FMO: {
    title: 'FM Outsource web-chat concurrency case',
    addresses: ['https://fmoutsource.com/resources/best-webchat-concurrency/'],
  },
  SGGU: {
    title: 'Genesys user forum, claimed A/B (weak)',
    addresses: [
      'https://forum.sggu.com/t/agent-utilization-settings-maximum-simultaneous-interactions-per-media-type/358',
    ],
  },
  HDI: {
    title: 'HDI/MetricNet metric of the month: same day/next day',
    addresses: ['https://thinkhdi.com/library/supportworld/2020/metric-of-month-same-day-next-day-resolution.aspx'],
  },
  SUP: {
    title: 'Ticket backlog example',
    addresses: ['https://www.thecustomersupportschool.com/2020/07/why-customer-support-ticket-backlog.html'],
  },
  'VN-MISS': {
    title: 'telehub.vn / stringeex.com: missed-call definition, 5–8 %',
    addresses: [
      'https://telehub.vn/van-hanh-tong-dai/danh-gia-hieu-qua-cua-mot-call-center/',
      'https://stringeex.com/vi/blog/post/KPI-cua-Call-Center',
    ],
  },
  STR: {
    title: 'StringeeX: 1–2 % wrong numbers within 10 s',
    addresses: ['https://stringeex.com/vi/blog/post/KPI-cua-Call-Center'],
  },
  'VN-DIG': {
    title: 'digitel.org.vn answer rate',
    addresses: ['https://digitel.org.vn/chi-so-kpi-tong-dai-doanh-nghiep'],
  },
  'VN-BELL': {
    title: 'Bellsystem24 Vietnam: AHT by sector (quoting Cornell)',
    addresses: ['https://bell24vietnam.vn/blogs/news/chi-so-tieu-chuan-call-center'],
  },
  VNPT: { title: 'VNPT Đồng Nai service quality standard', addresses: ['https://dongnai.vnpt.vn/view/p1021/1067'] },
  'FI-REG': {
    title: 'VALLI comment to Traficom on telecom answer-time data',
    addresses: ['https://valli.fi/kommentit-puhelimitse-tarjottavan-asiakaspalvelun-vastausaikoihin'],
  },
  'FI-FG': {
    title: 'First Goal (Finnish): palvelutaso, vastausprosentti',
    addresses: ['https://www.firstgoal.fi/post/raportointia-90-luvulla-jonnet-ei-ehk%C3%A4-muista'],
  },
  'FI-QD': {
    title: 'QualityDesk (Finnish): pullprosentti',
    addresses: ['https://qualitydesk.com/fi/contact-centerin-mittarit-ja-analysointi'],
  },
  'ZH-YT': { title: 'yunthe.com KPI definitions (Chinese)', addresses: ['https://www.yunthe.com/news/584287.html'] },
  CTB: {
    title: 'ContactBabel 2023-24 via Contact Centre Helper',
    addresses: ['https://www.contactcentrehelper.com/?p=228537'],
  },
  CXT: {
    title: 'CX Today abandonment',
    addresses: ['https://www.cxtoday.com/contact-centre/5-reasons-why-customers-abandon-calls/'],
  },
  'PW-Zuora': {
    title: 'ProfitWell blog (quoting Zuora 2019, KBCM 2018)',
    addresses: ['https://www.profitwell.com/blog/average-churn-rate'],
  },
  RECURLY: {
    title: 'Stats for Startups (quoting Recurly)',
    addresses: ['https://www.statsforstartups.com/kpis/gross-churn-rate/'],
  },
  PW: { title: 'ProfitWell blog', addresses: ['https://www.profitwell.com/blog/average-churn-rate'] },
  INTEL: {
    title: 'InTelegy and DMA 2012 numbers',
    addresses: ['https://yourbusiness.azcentral.com/many-dials-average-lead-sale-28432.html'],
  },
  PROS: {
    title: 'Prospeo: answer/contact/connection/conversation rates',
    addresses: ['https://prospeo.io/s/contact-rate-in-outbound-sales'],
  },
  CONV: { title: 'Convoso: contact vs connection rate', addresses: ['https://convoso.com/blog/call-center-kpis'] },
  CONN: {
    title: 'Connections Magazine outbound KPIs',
    addresses: ['https://connectionsmagazine.com/article/outbound-campaign-kpis/'],
  },
  DIAL: {
    title: 'Predictive dialer (encyclopedia text): 40 → 57 min/h, FCC/Ofcom 3 %',
    addresses: ['https://blog.wordpress.indosoft.com/2009/12/20/practical-limits-on-predictive-dialing-algorithm'],
  },
  CYB: {
    title: 'Cybaea: NPS variance',
    addresses: ['http://www.cybaea.net/Journal/2016/01/14/NPS-confidence-intervals-stats/'],
  },
  CEB: { title: 'CEB effort research', addresses: ['https://www.qualitydigest.com/print/11586'] },
  QATC: {
    title: 'Van Bennekom critique of CES',
    addresses: [
      'http://www.qatc.org/summer-2014-connection/customer-effort-score-and-the-link-or-not-to-customer-loyalty/',
    ],
  },
  'ZD-CSI': {
    title: 'Zendesk customer satisfaction index',
    addresses: ['https://www.slideshare.net/slideshow/zendesk-wp-customersatisfactionreport-12748073/12748073'],
  },
  'ZD-NPS': {
    title: 'Zendesk Q3 2014 benchmark',
    addresses: ['http://www.zendesk.com/resources/customer-service-benchmark'],
  },
  'CSAT-DEF': {
    title: 'CSAT = 4 and 5 ratings',
    addresses: ['https://www.abacum.io/glossary/customer-satisfaction-score-csat'],
  },
  'LI-COPC': {
    title: 'LinkedIn post quoting COPC T2B/B2B (secondary)',
    addresses: ['https://granhotelsantacruz.com/pulse/customer-satisfaction-score-csat-mohamed-gamal-elshaarawy-wsbbf'],
  },
  'LI-OCC': {
    title: 'LinkedIn article quoting ICMI, ContactBabel, MetricNet (secondary)',
    addresses: [
      'https://dhirubhai.net/pulse/correlation-between-occupancy-attrition-contact-centers-rounak-ghosh-raghc',
    ],
  },
  GOOD: {
    title: 'J. Goodman, TARP basic facts; and his correction of the “4 %” misquote',
    addresses: [
      'https://customerservicereader.typepad.com/customer_service_reader/surveys/page/2/',
      'http://asq.org/quality-progress/2005/11/qp-mailbag.html',
    ],
  },
  BPA: {
    title: 'BPA Quality sample size',
    addresses: ['https://bpaquality.com/resources/articles/call-center-quality-monitoring-sample-size/'],
  },
  MCI: {
    title: 'McIntosh sample size',
    addresses: ['https://www.mcintoshassociates.com/call-monitoring-sample-size/'],
  },
  OTTO: {
    title: 'Otto QA: 4–10 per agent-month',
    addresses: ['https://www.ottoqa.com/otto-blog/how-many-calls-should-qa-score/'],
  },
  KLIP: {
    title: 'Klipfolio cost per contact',
    addresses: ['https://www.klipfolio.com/resources/kpi-examples/call-center/service-level/cost-per-contact'],
  },
  SUPI: {
    title: 'supportindustry.com cost per solution',
    addresses: ['http://www.supportindustry.com/researchinsight_costpercontact.htm'],
  },
  KOOLE: {
    title: 'G. Koole: best achievable forecast accuracy; Ding & Koole 2022',
    addresses: ['https://www.wewfm.com/post/what-is-the-best-achievable-forecast-accuracy'],
  },
  ISO: {
    title:
      'ISO 18295-1:2017 abstract (“specifies performance metrics (KPIs) as and where required”) — body text not accessible',
    addresses: ['https://theiteh.com/catalog/standards/cen/553bc82a-f2a8-4182-8048-924779402bd7/en-iso-18295-1-2017'],
  },
  COPC: {
    title: 'COPC CX Standard R7.0, table of contents only',
    addresses: ['https://scribd.com/document/699772135/COPC-2021-CX-Standard-for-Contact-Centers-Release-7-0'],
  },
  S0: {
    title: 'Intalents: Mẫu KPI cho bộ phận chăm sóc khách hàng (CS) mới nhất 2021 (article, in Vietnamese)',
    addresses: [],
  },
  S1: {
    title: 'Getfly: Xây dựng chỉ số KPI cho Telesales xây dựng thế nào cho chuẩn nhất? (article, in Vietnamese)',
    addresses: [],
  },
  S2: { title: 'Caresoft: Nâng cao chất lượng dịch vụ bằng chỉ số cụ thể (article, in Vietnamese)', addresses: [] },
  S3: { title: 'Atlasmic: customer-service metrics (article, in Finnish)', addresses: [] },
  S4: { title: 'Becare.io: customer-service KPIs (article, in Chinese)', addresses: [] },
};
