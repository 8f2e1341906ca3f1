import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('vi');

/** See the English words for what each stands for. */
export const promises: Messages['promises'] = {
  title: 'Cam kết',
  one: 'Cam kết',
  add: 'Thêm cam kết',
  edit: 'Sửa cam kết',
  remove: 'Bỏ cam kết',
  field: 'Cam kết của bạn, viết thành một câu',
  placeholder: 'Không để cuộc gọi nào chờ quá 1 phút trong 95% số ngày.',
  examples: [
    'Không để cuộc gọi nào chờ quá 1 phút.',
    '80% cuộc gọi được trả lời trong vòng 20 giây trong mỗi nửa giờ.',
    'Tỷ lệ bỏ cuộc gọi dưới 5% trong 95% số ngày.',
    'Tỷ lệ bận của nhân viên từ 75% đến 85%.',
  ],
  understood: (p) => `Hiểu là: ${p.sentence}`,
  empty: 'Chưa có cam kết nào. Hãy thêm một câu là đủ.',
  kept: (p) =>
    `giữ được ${f.integer(p.kept)} trên ${f.integer(p.days)} ngày (${f.range(f.integer(p.low), f.integer(p.high))})`,
  keptRuns: (p) =>
    `giữ được ${f.integer(p.kept)} trên ${f.integer(p.runs)} lần chạy cả kỳ (${f.range(f.integer(p.low), f.integer(p.high))})`,
  noDays: 'chưa có ngày nào có dữ liệu',
  longestWait: (p) => `lần chờ lâu nhất: ngày thường ${f.seconds(p.median)}, ngày xấu ${f.seconds(p.p95)}`,
  breaking: (p) => `mỗi ngày có ${f.number(p.contacts)} liên hệ vi phạm`,
  windowsOf: { interval: 'khung giờ', halfHour: 'nửa giờ', hour: 'giờ' },
  breakingWindows: (p) =>
    `ngày thường có ${f.integer(p.failing)} trên ${f.integer(p.of)} ${p.windows} không đạt (8 trên 10 ngày: ${f.range(f.integer(p.low), f.integer(p.high))})`,
  onAverage: (p) => `${p.value} trên mọi ngày${p.doubt === '' ? '' : ` (${p.doubt})`}`,
  typicalDay: (p) => `ngày thường ${p.median}, 8 trên 10 ngày ${p.range}`,
  typicalRun: (p) => `lần chạy thường ${p.median}, 8 trên 10 lần ${p.range}`,
  goal: (p) => `đã cam kết ${f.percent(p.share * 100)} số ngày`,
  judgements: {
    kept: 'giữ được',
    likely: 'nhiều khả năng giữ được',
    fragile: 'mong manh',
    broken: 'không giữ được',
    noData: 'không có dữ liệu',
  },
  judgementHints: {
    kept: 'Toàn bộ khoảng tin cậy nằm trên mức đã cam kết.',
    likely: 'Khả năng giữ được cao hơn, nhưng cần thêm ngày mới chắc chắn.',
    fragile: 'Sát mức đã cam kết: có thể giữ được, cũng có thể không.',
    broken: 'Toàn bộ khoảng tin cậy nằm dưới mức đã cam kết.',
    noData: 'Không ngày nào có liên hệ để đánh giá.',
  },
  suggestion: 'Có phải ý bạn là',
};
