import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('vi');

/** See the English words for what each stands for. */
export const notes: Messages['notes'] = {
  linesSkipped: (p) => `Đã bỏ ${f.integer(p.count)} dòng không phải dữ liệu (đầu tiên: dòng ${f.integer(p.line)}).`,
  decimalAmbiguous: (p) => `Những số như ${p.text} có thể đọc theo hai cách; “${p.to}” được coi là dấu thập phân.`,
  durationUnit: (p) => `Thời gian trong “${p.text}” được đọc theo ${p.to}, dựa vào độ lớn.`,
  offsetsConverted: (p) => `${f.integer(p.count)} thời điểm có độ lệch so với UTC đã được đổi sang ${p.text}.`,
  offsetsIgnored: (p) => `${f.integer(p.count)} thời điểm có độ lệch so với UTC; giờ đồng hồ được giữ nguyên.`,
  zoneUnknown: (p) =>
    `Đồng hồ đổi giờ trong nhật ký này: ${f.integer(p.count)} hàng lệch một giờ. Không rõ múi giờ nên mỗi ngày được tính 24 giờ.`,
  doubleHour: (p) =>
    `${f.integer(p.count)} liên hệ rơi vào giờ mà đồng hồ chỉ hai lần và không cho biết lần nào; theo thứ tự các hàng, ${p.to} liên hệ được xếp vào lần thứ hai.`,
  skippedTime: (p) =>
    `${f.integer(p.count)} cuộc gọi ghi giờ không tồn tại ở ${p.text} vì đồng hồ được vặn tới (đầu tiên: dòng ${f.integer(p.line)}, ${p.from}); được tính là muộn hơn một giờ.`,
  skippedInterval: (p) =>
    `${f.integer(p.count)} hàng bắt đầu vào giờ không tồn tại ở ${p.text} vì đồng hồ được vặn tới (đầu tiên: dòng ${f.integer(p.line)}, ${p.from}): bị bỏ ra trong múi giờ này.`,
  offeredDerived: (_) => 'Không có cột số liên hệ đến: lấy số được trả lời + số bị bỏ.',
  ahtDerived: (p) => `Không có thời gian xử lý: đã cộng ${p.text}.`,
  serviceLevelBasis: (p) => `“${p.text}” là phần trăm trên cơ sở không rõ nên không được nhập.`,
  residual: (p) =>
    `Ở ${f.integer(p.count)} hàng, số đến khác số được trả lời + số bị bỏ, tổng cộng ${f.number(p.amount)}.`,
  missingIntervals: (p) =>
    `${f.integer(p.count)} khung giờ không có hàng nào, dù tệp có hàng vào giờ đó ở ngày khác hoặc hàng đợi khác: khối lượng của chúng là 0. Nếu lúc đó có liên hệ thì báo cáo bị thiếu.`,
  closedIntervals: (p) =>
    `${f.integer(p.count)} khung giờ không có hàng rơi vào giờ hoặc thứ mà cả tệp không có hàng nào, hoặc ngoài giờ mở cửa: coi như đóng cửa, khối lượng là 0.`,
  withinReplaced: (p) =>
    `“${p.text}”: ${f.integer(p.count)} số liệu trả lời trong ${p.from} giây của các ngày khác bị bỏ, vì tệp tính trong ${p.to} giây.`,
  duplicates: (p) => `${f.integer(p.count)} hàng lặp lại hàng đợi và khung giờ và đã được cộng dồn.`,
  outsideCalendar: (p) => `${f.integer(p.count)} hàng nằm ngoài lịch của kịch bản và bị bỏ ra.`,
  queueSkipped: (p) => `Hàng đợi “${p.text}” không khớp loại liên hệ nào và bị bỏ ra.`,
  typeCreated: (p) =>
    `Loại liên hệ “${p.text}” được tạo; sự kiên nhẫn (trung bình 3 phút) và độ dao động của thời gian xử lý là giả định.`,
  withinAssumed: (p) => `“${p.text}” không cho biết trong bao nhiêu giây: ${p.to} giây là giả định; hãy đặt ở cột đó.`,
  handleTimeAssumed: (p) => `Dữ liệu không có thời gian xử lý của “${p.text}”: ${p.to} giây là giả định.`,
  notServed: (p) => `Chưa có nhóm nào phục vụ “${p.text}”.`,
  intervalSplit: (p) => `Các hàng ${p.from} phút được chia đều cho các khung giờ ${p.to} phút.`,
  intervalJoined: (p) => `Các hàng ${p.from} phút được gộp thành khung giờ ${p.to} phút.`,
  calendarReplaced: (_) =>
    'Các ngày được thay; giờ mở cửa, nhân sự và các loại liên hệ khác được chuyển sang theo thứ và giờ trong ngày.',
  specialDaysDropped: (p) => `${f.integer(p.count)} ngày đặc biệt nằm ngoài các ngày mới và bị bỏ: ${p.text}.`,
  outsideHours: (p) => `${f.number(p.amount)} liên hệ của “${p.text}” đến ngoài giờ mở cửa và không được tiếp nhận.`,
  ivrOnly: (p) => `${f.integer(p.count)} cuộc gọi kết thúc trong menu và không được tính là liên hệ đến.`,
  phantom: (p) => `${f.integer(p.count)} hàng là cuộc gọi ảo: không phải liên hệ.`,
  outbound: (p) => `${f.integer(p.count)} cuộc gọi đi hoặc nội bộ không được tính là liên hệ đến.`,
  outcomeDerived: (_) =>
    'Không có kết quả: cuộc gọi có nhân viên hoặc thời gian đàm thoại được coi là đã trả lời, số khác là bị bỏ.',
  agentUnknown: (p) => `${f.integer(p.count)} liên hệ được trả lời không nêu tên nhân viên.`,
  repeatedIds: (p) => `${f.integer(p.count)} hàng lặp lại mã của hàng khác; mỗi hàng được tính là một liên hệ.`,
  legsJoined: (p) =>
    `${f.integer(p.count)} hàng là chặng tiếp theo của cùng một cuộc gọi và đã được gộp vào cuộc gọi đó.`,
  handleAsTalk: (p) =>
    `“${p.text}” được coi là thời gian đàm thoại; tệp không có thời gian giữ máy và xử lý sau cuộc gọi.`,
  warmUp: (p) => `${f.integer(p.count)} hàng được đánh dấu là giai đoạn khởi động và không tính vào các số liệu.`,
  channelUnknown: (p) => `“${p.text}” không nêu kênh nào nhận biết được: mọi liên hệ được coi là cuộc gọi.`,
  columnOtherScale: (p) => `Cột “${p.text}” có giá trị ${p.from}, không thuộc thang ${p.to}: cột này không được đọc.`,
  columnNoFlags: (p) => `Cột “${p.text}” có giá trị ${p.from}, không phải có hay không: cột này không được đọc.`,
  columnNoNumbers: (p) => `Cột “${p.text}” có giá trị ${p.from}, không phải là số: cột này không được đọc.`,
  zoneNotKnown: (p) => `Cột “${p.text}” không nêu múi giờ nào được biết mà ghi ${p.from}: cột này không được đọc.`,
  zonesDiffer: (p) => `Cột “${p.text}” nêu nhiều múi giờ (${p.from}): cột này không được đọc.`,
  queuesSplit: (p) => `${p.text} có liên hệ của nhiều kênh: mỗi kênh được coi là một loại liên hệ riêng.`,
  talkMissing: (p) => `${f.integer(p.count)} liên hệ được trả lời không có thời gian xử lý: lấy 0 giây.`,
  issuesUnknown: (p) =>
    `${f.integer(p.count)} dòng không cho biết thuộc vấn đề nào, vì sao liên hệ hoặc kết quả ra sao: các vấn đề không được đếm.`,
  talkZero: (p) =>
    `${f.integer(p.count)} liên hệ được trả lời có thời gian xử lý 0 giây; trung bình của các liên hệ còn lại là ${p.to} giây.`,
};
