import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('vi');

/** See the English words for what each stands for. */
export const commitments: Messages['commitments'] = {
  ambiguities: {
    serviceLevelVariant: (p) =>
      `Hiểu là mức dịch vụ ${p.variant}. Hợp đồng thường dùng loại A (trên tổng cuộc gọi): hãy thêm “(mức dịch vụ A)” nếu muốn.`,
    countAbandoned: () =>
      'Khách bỏ cuộc cũng được tính, theo thời gian họ đã chờ. Hãy viết “cuộc gọi được trả lời” nếu không tính họ.',
    implied100: () => 'Không nêu tỷ lệ phần trăm nên hiểu là 100%: từng cuộc gọi một.',
    impliedComparator: (p) => `Không có “dưới” hay “ít nhất”; hiểu là ${p.op}.`,
    everyNotAverage: () =>
      'Hiểu là từng cuộc gọi, không phải trung bình. Hãy viết “trung bình” nếu muốn nói trung bình.',
    averageOfAnswered: () => 'Hiểu là tốc độ trả lời trung bình: chỉ tính cuộc gọi được trả lời.',
    percentOfWhat: () => 'Câu không nói phần trăm của cái gì; hiểu là tỷ lệ trên số cuộc gọi.',
    grossAbandonment: () => 'Có tính cả cuộc gọi bỏ sớm: tỷ lệ tính trên tổng cuộc gọi đến.',
    missedAsUnanswered: () =>
      'Cuộc gọi nhỡ được hiểu là không được trả lời, nên đánh giá theo tỷ lệ trả lời. Cuộc gọi bị chặn không tính.',
    shareOfWaits: () =>
      'Hiểu là tỷ lệ trên tổng cuộc gọi, dù được trả lời hay bỏ cuộc, có thời gian chờ không quá mức này (mức dịch vụ E).',
    assumedPercent: (p) => `Số ${f.number(p.value)} không có đơn vị; hiểu là phần trăm.`,
    assumedSeconds: (p) => `Số ${f.number(p.value)} không có đơn vị; hiểu là giây.`,
    thousands: (p) => `“${p.written}” được hiểu là ${f.number(p.value)}.`,
    answeredOrReplied: () => 'Hiểu là trả lời liên hệ trực tiếp, không phải phản hồi tin nhắn.',
    impliedAnswered: () => 'Câu không nói điều gì xảy ra trong thời gian đó; hiểu là được trả lời.',
    timeAsDays: () => '“Thời gian” được hiểu là tỷ lệ số ngày.',
    scopeGuessed: (p) => `Hiểu là cam kết chỉ dành cho ${p.name}.`,
    fcrKnown: () =>
      'Hiểu theo những gì biết về mọi liên hệ: lần được trả lời đầu tiên đã giải quyết xong và khách không quay lại. Câu trả lời của khách trong khảo sát là chỉ số khác (tỷ lệ giải quyết theo khảo sát).',
    sameDayCalendar: () =>
      'Cùng ngày dương lịch với lần liên hệ đầu tiên; mỗi vấn đề tính vào ngày nó được nêu lần đầu.',
    sameDayOrDaytime: () => '“白天” có thể là trong ngày hoặc ban ngày; ở đây hiểu là trong ngày.',
    arisenThatDay: () =>
      '“Trong ngày” có thể nói về lúc phát sinh hoặc lúc giải quyết; ở đây hiểu là giải quyết ngay trong ngày.',
    openHoursOnly: () => 'Chỉ tính giờ mở cửa: đồng hồ dừng khi trung tâm đóng cửa.',
    daysOfHours: () => 'Tính theo giờ kể từ lần liên hệ đầu tiên, mỗi ngày là 24 giờ, không phải ngày dương lịch.',
    costOfPeriod: () =>
      'Tính toàn bộ chi phí vận hành so với doanh thu hoặc lợi nhuận của cùng kỳ; xét theo ngày nếu câu không nêu kỳ khác.',
    monthAsPeriod: () => 'Một tháng được xét là toàn bộ kỳ kế hoạch.',
    complaintsOfContacts: () =>
      'Hiểu là tỷ lệ liên hệ được trả lời có nội dung khiếu nại; tỷ lệ trên khách hàng là chỉ số khác.',
    conversionNotTransfer: () => '“Chuyển đổi” được hiểu là chuyển đổi bán hàng, không phải chuyển tiếp cuộc gọi.',
  },
  problems: {
    empty: () => 'Hãy viết cam kết thành một câu.',
    notUnderstood: (p) => `Không hiểu phần này: “${p.fragment}”.`,
    noMetric: () =>
      'Câu không nói cam kết điều gì: thời gian chờ, tỷ lệ trả lời, tỷ lệ bỏ cuộc gọi, thời gian xử lý, tỷ lệ bận…',
    severalMetrics: (p) => `Mỗi lần chỉ một cam kết: “${p.fragment}” là cam kết thứ hai.`,
    metricNotYetSimulated: (p) => `Floorwalk biết “${p.kpi}”, nhưng chưa thể đánh giá nó như một cam kết.`,
    missingTimeLimit: () => 'Mức dịch vụ cần có giới hạn thời gian, ví dụ “trong vòng 20 giây”.',
    missingDuration: () => 'Bao lâu? Hãy nêu thời gian, ví dụ “1 phút”.',
    missingPercent: () => 'Bao nhiêu? Hãy nêu tỷ lệ, ví dụ “5%”.',
    wrongUnit: (p) => `“${p.fragment}” có đơn vị không phù hợp với cam kết này.`,
    outOfRange: (p) => `“${p.fragment}” phải nằm từ 0% đến 100%.`,
    negative: (p) => `“${p.fragment}” nhỏ hơn 0: tỷ lệ hay thời gian phải từ 0 trở lên.`,
    emptyRange: (p) => `Khoảng “${p.fragment}” phải đi từ số nhỏ đến số lớn.`,
    tooManyNumbers: (p) => `Không rõ “${p.fragment}” thuộc về điều gì.`,
    severalWindows: (p) => `Có hai kỳ đánh giá; kỳ thứ hai là “${p.fragment}”.`,
    ambiguousScope: (p) => `“${p.fragment}” ứng với nhiều loại liên hệ hoặc nhóm.`,
    unknownScope: (p) => `Không có loại liên hệ hay nhóm nào tên “${p.fragment}”.`,
    missingNumber: () => 'Bao nhiêu? Hãy nêu một con số, ví dụ “30”.',
    costOfWhat: () =>
      'Chi phí tính trên gì? Hãy viết “doanh thu”, “lợi nhuận”, “mỗi liên hệ”, “mỗi vấn đề được giải quyết” hoặc “mỗi khách hàng”.',
    beyondLimits: (p) => `“${p.fragment}” phải nằm giữa ${f.number(p.least)} và ${f.number(p.most)}.`,
    contradiction: (p) => `“${p.fragment}” mâu thuẫn với phần còn lại của câu.`,
  },
};
