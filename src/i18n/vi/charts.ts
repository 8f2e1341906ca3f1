import type { Messages } from '../en';
import { Formats } from '../format';
import { first } from './first';

const f = new Formats('vi');

/** See the English words for what each stands for. */
export const charts: Messages['charts'] = {
  ...first.charts,
  band: 'dải: các ngày khác nhau (p10–p90)',
  whisker: 'râu: độ bất định của trung bình (95%)',
  bandHint: 'Mười ngày thì tám ngày nằm trong dải. Thêm ngày không làm dải hẹp lại.',
  whiskerHint: 'Với độ tin cậy 95%, trung bình nằm trong râu. Thêm ngày làm râu ngắn lại.',
  realDay: 'chấm: ngày thật',
  target: 'mục tiêu',
  threshold: 'ngưỡng',
  day: 'ngày',
  contacts: 'liên hệ',
  wait: 'thời gian chờ',
  answeredWithin: 'được trả lời trong',
  gaveUpWithin: 'bỏ cuộc trong',
  agentDay: 'Số liên hệ mỗi nhân viên mỗi ngày',
  p90Wait: 'thời gian chờ p90',
  longestWait: 'chờ lâu nhất',
  noContacts: 'không có liên hệ',
  serviceLevel: { ...first.charts.serviceLevel, title: 'Khi nào khách được trả lời kịp thời?' },
  waitDistribution: {
    title: 'Khách phải chờ bao lâu?',
    label: (p) => `Phân bố thời gian chờ: ${p.share} được trả lời trong ${p.seconds}`,
    read: (p) => `${p.share} được trả lời trong ${p.seconds}`,
    left: (p) => `${p.share} bỏ cuộc trong ${p.seconds}`,
    dragHint: 'Kéo đường kẻ để đọc mức dịch vụ ở bất kỳ giới hạn thời gian nào.',
  },
  staffing: { ...first.charts.staffing, title: 'Thiếu người ở đâu?' },
  occupancy: {
    title: 'Nhân viên bận đến mức nào?',
    label: (p) => `Tỷ lệ bận theo khung giờ, từ ${p.low} đến ${p.high}`,
  },
  heatMap: {
    ...first.charts.heatMap,
    label: 'Cả tuần theo khung giờ; chọn một ngày để mở',
    measure: (p) =>
      `Số nhân viên thiếu (−) hoặc thừa (+) theo khung giờ, so với nhu cầu: ${p.target}. Ô trống: không cần ai.`,
  },
  days: {
    title: 'Hai mươi ngày có khả năng như nhau',
    label: (p) => `Cam kết giữ được ${f.integer(p.kept)} trên ${f.integer(p.dots)} ngày có khả năng như nhau`,
  },
  missesOn: (p) => `không đạt ở ${f.integer(p.misses)} trên ${f.integer(p.of)} ngày`,
};
