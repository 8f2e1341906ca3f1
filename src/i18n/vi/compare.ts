import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('vi');
const pick = (higher: boolean, more: string, less: string): string => (higher ? more : less);
const dot = (n: number): string => `Mỗi chấm là ${n === 1 ? 'một' : f.number(n, 2)} ngày mô phỏng`;

/** See the English words for what each stands for. */
export const compare: Messages['compare'] = {
  title: 'So sánh',
  choose: 'Chọn hai kịch bản',
  baseline: 'A',
  alternative: 'B',
  swap: 'Đổi chỗ A và B',
  sameDays: (p) => `Cả hai gặp cùng những khách hàng trong cùng ${f.integer(p.days)} ngày.`,
  differentCalendars: 'Hai kịch bản này có lịch khác nhau nên không thể so sánh từng ngày.',
  better: 'tốt hơn',
  worse: 'kém hơn',
  betterArrow: 'tốt hơn →',
  zero: 'không khác biệt',
  tooSmall: 'quá nhỏ để đáng kể',
  forest: {
    heading: (p) => `Điều gì thay đổi từ A sang ${p.letter}?`,
    title: 'Điều gì thay đổi từ A sang B?',
    label: (p) => `Chênh lệch B − A của ${f.integer(p.rows)} chỉ số với khoảng tin cậy 95%`,
  },
  phrases: {
    serviceLevel: (p) =>
      `${p.b} trả lời ${pick(p.higher, 'nhiều', 'ít')} hơn ${p.amount} số liên hệ trong ${p.seconds}`,
    answerRate: (p) => `${p.b} có tỷ lệ trả lời ${pick(p.higher, 'cao', 'thấp')} hơn ${p.amount}`,
    abandonRate: (p) => `${p.b} có tỷ lệ bỏ cuộc ${pick(p.higher, 'cao', 'thấp')} hơn ${p.amount}`,
    asa: (p) => `${p.b} trả lời ${pick(p.higher, 'chậm', 'nhanh')} hơn trung bình ${p.amount}`,
    maxWait: (p) => `Với ${p.b}, thời gian chờ lâu nhất ${pick(p.higher, 'dài', 'ngắn')} hơn ${p.amount}`,
    occupancy: (p) => `Với ${p.b}, tỷ lệ bận của nhân viên ${pick(p.higher, 'cao', 'thấp')} hơn ${p.amount}`,
    aht: (p) => `${p.b} xử lý một liên hệ ${pick(p.higher, 'chậm', 'nhanh')} hơn ${p.amount}`,
    staffingCost: (p) => `${p.b} tốn ${pick(p.higher, 'nhiều', 'ít')} hơn ${p.amount}`,
    generic: (p) => `${p.kpi} của ${p.b} ${pick(p.higher, 'cao', 'thấp')} hơn ${p.amount}`,
  },
  sentence: (p) =>
    `${p.phrase} (${p.doubt}), ${pick(p.better, 'tốt hơn', 'kém hơn')} ở ${f.integer(p.agree)} trên ${f.integer(p.days)} ngày${p.equal > 0 ? `, bằng nhau ở ${f.integer(p.equal)} ngày` : ''}.`,
  sentenceNeutral: (p) => `${p.phrase} (${p.doubt}).`,
  sentenceSame: (p) => `${p.kpi}: không ngày nào khác biệt.`,
  cannotTell: (p) => `${p.kpi}: chưa phân biệt được.`,
  cannotTellYet: (p) => `${p.kpi}: chưa phân biệt được – cần thêm khoảng ${f.integer(p.moreDays)} ngày.`,
  noData: (p) => `${p.kpi}: không ngày nào cả hai đều có dữ liệu.`,
  sentenceWithheld: (p) => `${p.kpi}: ${p.reason}.`,
  varianceRatio: (p) => `So sánh trên cùng những ngày có giá trị gấp ${f.number(p.ratio, 2)} lần số ngày độc lập.`,

  pick: 'Chọn một kịch bản',
  add: 'Thêm kịch bản',
  remove: (p) => `Bỏ ${p.letter} ra`,
  duplicate: 'Nhân đôi A rồi thay đổi',
  needTwo: 'Hãy chọn kịch bản thứ hai, hoặc nhân đôi A rồi thay đổi bản sao: cả hai sẽ trải qua cùng những ngày.',
  gone: 'Đang đọc… Nếu cứ như vậy, kịch bản này không còn nữa: hãy chọn kịch bản khác.',
  against: 'Kịch bản nào được so với A',
  figure: 'Chỉ số',
  interval95: '(khoảng tin cậy 95%)',
  low95: 'Khoảng tin cậy 95%, cận dưới',
  high95: 'Khoảng tin cậy 95%, cận trên',
  fromTo: (p) => `${p.low} đến ${p.high}`,
  verdict: 'Kết luận',
  sameCallers: (p) =>
    `Cùng người gọi: mọi kịch bản đều chạy với hạt giống “${p.seed}” của A, nên một khách hàng gọi vào cùng lúc, với cùng công việc và cùng sự kiên nhẫn trong từng kịch bản.`,
  barriers: {
    alsoOf: (p) => `${p.sentence} ${p.plans} cũng vậy.`,
    identical: (p) => `${p.plan} được mô phỏng y hệt A: mọi chênh lệch đều bằng 0.`,
    calendar: (p) =>
      `${p.plan} có lịch khác với A nên đây không phải cùng những người gọi. Tỷ lệ và trung bình trên toàn bộ được đặt cạnh nhau mà không phân hơn kém; không so sánh số đếm, chi phí và từng khung giờ.`,
    callers: (p) =>
      `A và ${p.plan} không có chung loại liên hệ nào: đây không phải cùng những người gọi, nên không ngày nào so được với ngày nào và không phân hơn kém.`,
    dates: (p) => `${p.plan} có ngày khác với A nhưng cùng thứ trong tuần và cùng giờ: thứ Hai so với thứ Hai.`,
    customers: (p) =>
      `${p.plan} có lượng liên hệ, thời gian xử lý hoặc sự kiên nhẫn khác với A: cùng sự ngẫu nhiên nhưng không hẳn cùng những người gọi. Chênh lệch cũng do họ, không chỉ do kế hoạch.`,
    currency: (p) => `${p.plan} tính chi phí bằng loại tiền khác với A: không so sánh chi phí.`,
    wages: (p) => `${p.plans} không có chi phí theo giờ: so sánh số giờ, không so sánh chi phí.`,
    closedDoors: (p) =>
      `Chỉ trong ${p.plan}, khách hàng của ${p.names} còn liên hệ cả ngoài giờ mở cửa. Những người đến trong giờ mở cửa vẫn như nhau; ai thử lại sau khi gặp lúc đóng cửa thì đến thêm.`,
    typesOnly: (p) => `Chỉ ${p.plan} có ${p.names} (loại liên hệ): chúng được tính vào tổng và không có đối ứng.`,
    teamsOnly: (p) => `Chỉ ${p.plan} có ${p.names} (nhóm).`,
    thresholds: (p) =>
      `A và ${p.plan} đo ${p.names} theo ngưỡng thời gian khác nhau, hoặc tính đổ chuông khác nhau: mức dịch vụ của chúng không phải cùng một chỉ số.`,
    seed: (p) => `Hạt giống riêng “${p.seed}” của ${p.plan} không được dùng ở đây.`,
  },
  verdicts: {
    same: 'không ngày nào khác biệt',
    cannotTell: 'chưa phân biệt được',
    cannotTellYet: (p) => `chưa phân biệt được – cần thêm khoảng ${f.integer(p.moreDays)} ngày`,
    higher: 'cao hơn',
    lower: 'thấp hơn',
    betterOn: (p) =>
      `${pick(p.better, 'tốt hơn', 'kém hơn')}, ở ${f.integer(p.agree)} trên ${f.integer(p.days)} ngày${p.equal > 0 ? `, bằng nhau ở ${f.integer(p.equal)} ngày` : ''}`,
    notComparable: 'không so sánh được',
  },
  withheld: {
    callers: 'khác người gọi nên không phân hơn kém',
    types: 'khác loại liên hệ nên không phân hơn kém ở tổng',
    volumes: 'khác lượng liên hệ nên không phân hơn kém',
    calendar: 'không so sánh được: khác lịch',
    currency: 'không so sánh được: khác loại tiền',
    wages: 'không so sánh được: không có chi phí theo giờ',
    thresholds: 'không so sánh được: khác ngưỡng thời gian hoặc khác cách tính đổ chuông',
  },
  promise: {
    none: 'Không kịch bản nào có cam kết. Hãy thêm cam kết ở trang Kế hoạch.',
    unknown: 'không áp dụng: kịch bản không có loại hoặc nhóm này',
    same: 'được giữ vào cùng những ngày',
    change: (p) =>
      `${p.letter} giữ được vào ${f.integer(p.gained)} ngày mà A không giữ được; ngược lại ở ${f.integer(p.lost)} ngày.`,
    unsure: 'Quá ít ngày để chắc chắn.',
  },
  scoresTitle: (p) => `A và ${p.letter} trên cùng một trục giờ`,
  lanes: {
    serviceLevel: (p) => `Mức dịch vụ theo khung giờ: A là nét mảnh, ${p.letter} là nét đậm`,
    wait: (p) => `Thời gian chờ lâu nhất theo khung giờ: A là nét mảnh, ${p.letter} là nét đậm`,
    staffing: (p) => `Số nhân viên theo khung giờ: A là bậc mảnh, ${p.letter} là bậc đậm`,
    band: (p) => `các ngày của ${p.letter} khác nhau (p10–p90)`,
    legend: (p) =>
      `Nét mảnh: A. Nét đậm: ${p.letter}. Dải cho biết các ngày của ${p.letter} khác nhau bao nhiêu; vạch dọc là mức chưa chắc chắn của trung bình.`,
  },
  days: {
    title: (p) => `${p.kpi}: ${p.letter} − A, từng ngày`,
    summary: (p) =>
      `${dot(p.perDot)}. ${p.letter} tốt hơn ở ${f.integer(p.more)} trên ${f.integer(p.days)} ngày${p.same > 0 ? ` và bằng nhau ở ${f.integer(p.same)} ngày` : ''}.`,
    summaryNeutral: (p) =>
      `${dot(p.perDot)}; ${f.integer(p.days)} ngày của ${p.letter} so với cùng những ngày đó của A.`,
  },
  mailTitle: 'Trong một câu',
  mailOpening: (p) => `“${p.b}” (${p.letter}) so với “${p.a}” (A), trên cùng ${f.integer(p.days)} ngày:`,
  mailApart: (p) => `“${p.b}” (${p.letter}) so với “${p.a}” (A), mỗi bên trên những ngày riêng:`,
  copy: 'Sao chép câu này',
  copied: 'Đã sao chép',
  copyByHand: 'Câu đã được chọn: hãy sao chép bằng Ctrl+C.',
  runMore: (p) => `Mô phỏng thêm ${f.integer(p.days)} ngày`,
  inputs: {
    title: (p) => `${p.letter} làm khác ở đâu`,
    same: 'Đầu vào giống nhau.',
    more: (p) => `thêm ${f.integer(p.lines)} dòng`,
    intervals: (p) => `${f.integer(p.intervals)} khung giờ khác nhau`,
    sum: (p) => `(tổng ${p.change})`,
    onlyA: 'chỉ có ở A',
    onlyB: 'mới',
    none: 'không có',
    yes: 'có',
    no: 'không',
    entries: (p) => `${f.integer(p.entries)} mục`,
    hours: (p) => `Nhân sự trong kế hoạch: ${f.number(p.a)} giờ → ${f.number(p.b)} giờ`,
    hoursChange: (p) => `(${p.hours} giờ)`,
  },
};
