import type { Messages } from '../en';
import { Formats } from '../format';
import { first } from './first';

const f = new Formats('vi');
const cells = (n: number) => `${f.integer(n)} ô`;

/** Words of the pages and panels themselves. */
export const ui: Messages['ui'] = {
  ...first.ui,
  newNames: { type: 'Loại liên hệ mới', team: 'Nhóm mới' },
  scenario: {
    ...first.ui.scenario,
    settings: 'Thiết lập kịch bản',
    structure: 'Liên hệ đến với nhân viên như thế nào',
  },
  units: { s: 'giây' },
  grid: {
    ...first.ui.grid,
    readOnlyCell: (p) => `“${p.text}” rơi vào ô không sửa được`,
    timesDown:
      'Đây là bảng có giờ xếp từ trên xuống. Trong bảng này, thời gian chạy theo chiều ngang: mỗi cột là một khung giờ.',
    tablesRead: 'Trang Dữ liệu đọc được các bảng có giờ.',
    readAsIntervals: 'Đọc như dữ liệu theo khung giờ',
    pasteRejected: (p) => `Không đọc được ${cells(p.cells)}. Chưa dán gì cả.`,
    andMore: (p) => `và ${f.integer(p.cells)} ô nữa`,
    pasteRest: (p) => `Dán ${cells(p.cells)} còn lại`,
  },
  score: { ...first.ui.score, low: '95%: từ', high: '95%: đến' },
  promises: {
    resolvedWithin: 'Giải quyết trong một thời hạn',
    otherFigures: 'Chỉ số khác',
    withinDeadline: 'Để trống: theo thời hạn của từng loại liên hệ.',
    keep: 'Giữ cam kết này',
    examples: 'Ví dụ',
    form: 'Ghép từ các trường',
    judged: 'Cam kết được đánh giá thế nào',
    everyone: 'mọi loại liên hệ',
    live: 'mọi loại liên hệ trả lời ngay',
    about: 'Về',
    is: 'là',
    value: 'Giá trị',
    upper: 'và tối đa',
    within: 'Trong vòng',
    per: 'Trong mỗi',
    daysShare: 'Trên bao nhiêu số ngày',
    variant: 'Định nghĩa',
    whose: 'Cho',
    operators: { '<': 'dưới', '<=': 'tối đa', '>': 'trên', '>=': 'ít nhất', between: 'trong khoảng' },
  },
  rejected: {
    title: (p) => `Không mở được “${p.name}”`,
    kept: 'Kịch bản đang mở vẫn giữ nguyên, không có gì thay đổi.',
    more: (p) => `và ${f.integer(p.flaws)} lỗi nữa`,
    save: 'Lưu nội dung của tệp',
  },
  coming: {
    targets: {
      what: 'Trang Mục tiêu sẽ cho biết những mục tiêu nào có thể cùng đạt, những mục tiêu nào mâu thuẫn và cách sửa rẻ nhất. Trang này chưa được xây dựng.',
      today: 'Hôm nay: viết một cam kết trên trang Kế hoạch và xem nó được giữ trong bao nhiêu ngày.',
    },
    size: {
      what: 'Trang Định biên sẽ tìm số người ít nhất mà vẫn giữ được các cam kết và xếp họ vào ca. Trang này chưa được xây dựng.',
      today: 'Hôm nay: kéo đường nhân sự trên trang Kế hoạch; màu cam là nơi Erlang C đòi thêm người.',
    },
    learn: {
      what: 'Trang Học sẽ phát lại một ngày mô phỏng từng cuộc gọi một và dạy bằng những bài ngắn các chỉ số tác động lẫn nhau ra sao. Trang này chưa được xây dựng.',
      today: 'Hôm nay: Bảng thuật ngữ giải thích mọi chỉ số kèm công thức và nguồn.',
    },
  },
  duration: {
    none: 'không có',
    phases: 'Số pha',
    phasesHint: 'Hệ số biến thiên là 1/√số pha: số nhập vào được đưa về số pha nguyên gần nhất.',
    shape: 'Hình dạng',
    shareOfFirst: 'Tỷ lệ của nhánh đầu',
    firstMean: 'Trung bình nhánh đầu',
    secondMean: 'Trung bình nhánh sau',
    least: 'Ít nhất',
    most: 'Nhiều nhất',
    empirical: (p) => `${f.integer(p.points)} phân vị đọc từ dữ liệu; trung bình ${p.mean}.`,
  },
  type: {
    noTrunk: 'không giới hạn số đường dây',
    byInterval: 'Lưới cho thời gian xử lý trung bình của một số khoảng; các phân phối dưới đây được co giãn theo đó.',
    sharedDay: 'Cùng chịu biến động ngày với các loại khác',
    trace: (p) => `${f.integer(p.contacts)} lượt đến của một nhật ký thật được phát lại vào mỗi ngày mô phỏng.`,
    toRates: 'Chuyển thành số lượng sửa được',
    routing: 'Định tuyến',
    slope: 'Ưu tiên thêm cho mỗi giây chờ',
    choice: 'Chọn nhân viên rảnh nào',
    choices: {
      longestIdle: 'rảnh lâu nhất',
      leastOccupied: 'ít bận nhất tính từ đầu ngày',
      weighted: 'chọn nhóm theo tỷ trọng, rồi người rảnh lâu nhất',
    },
    choiceHint:
      'Giữa các nhóm có cùng mức ưa chuộng. Theo tỷ trọng: theo tỷ lệ tỷ trọng của các nhóm đang có người rảnh lúc đó.',
    remove: 'Xóa loại liên hệ này',
    trunks: 'Nhóm trung kế',
    addTrunk: 'Thêm nhóm trung kế',
  },
  team: {
    weight: 'Tỷ trọng',
    next: 'Liên hệ nào tiếp theo',
    nexts: { score: 'theo mức ưu tiên', longestWait: 'chờ lâu nhất', preference: 'loại mà nhóm ưa chuộng trước' },
    nextHint:
      'Theo mức ưa chuộng: loại có mức ưa chuộng 1 trước, dù loại khác đang chờ; cùng bậc thì theo mức ưu tiên.',
    priority: 'Ưu tiên riêng',
    hint: 'Mức ưa chuộng 1 được hỏi trước. Tốc độ 1,25 xử lý trong 80% thời gian. Để trống ưu tiên là dùng ưu tiên của loại liên hệ.',
    remove: 'Xóa nhóm này',
  },
  settings: {
    until: (p) => `đến ${p.date}`,
    minutes: (p) => `${f.integer(p.minutes)} phút`,
    widenOpening: (p) => `Nới giờ mở cửa cho trọn khung giờ ${f.integer(p.minutes)} phút`,
    intervalHint: 'Đổi khoảng thời gian sẽ bỏ ngày thật, vì nó được quan sát theo khoảng này.',
    luck: 'Ngẫu nhiên',
    sharedDay: 'Biến động ngày, mọi loại (cv)',
    alwaysOpen: 'luôn mở cửa',
    opens: (p) => `${p.day}, giờ mở`,
    closes: (p) => `${p.day}, giờ đóng`,
  },
  glossary: { found: (p) => `${f.integer(p.kpis)} chỉ số` },
  wait: {
    label: 'Tỷ lệ liên hệ được trả lời và bỏ cuộc trong một khoảng thời gian',
    left: 'bỏ cuộc',
    whole: 'Gộp mọi ngày của kịch bản.',
    live: (p) => `Không tính ${p.names}: việc để sau chờ hàng giờ và có đường riêng khi chọn đúng loại đó.`,
  },
};
