import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const complaints: Messages['outcomes']['complaints'] = {
  fields: {
    fromStart: { label: 'Khiếu nại ngay từ đầu', why: 'Tỷ lệ trên số vấn đề.' },
    afterBadContact: {
      label: 'Liên hệ tệ thành khiếu nại',
      why: 'Trong số liên hệ mà khách sẽ chấm 1 hoặc 2 điểm. Cần bật trải nghiệm.',
    },
    harderToSettle: {
      label: 'Khó giải quyết hơn',
      why: 'Khả năng giải quyết một khiếu nại thấp hơn vấn đề khác cùng loại chừng này. Nếu khách liên hệ lại khi chưa được giải quyết, các khiếu nại ngay từ đầu sẽ tạo thêm liên hệ.',
    },
    dispute: { label: 'Thành tranh chấp', why: 'Trong số khiếu nại không được giải quyết ngay lần xử lý đầu.' },
    fastSeconds: { label: 'Phản hồi nhanh trong vòng', why: 'Từ lần liên hệ đầu tiên về vấn đề đến khi được trả lời.' },
  },
  needsExperience: 'Trải nghiệm đang tắt: chỉ có khiếu nại ngay từ đầu.',
  results: {
    title: 'Khiếu nại',
    read: (p) =>
      `${p.rate} khách hàng đang hoạt động khiếu nại trong thời gian đo; ${p.settled} số khiếu nại được giải quyết ngay lần đầu`,
    readIssues: (p) => `${p.rate} số vấn đề là khiếu nại; ${p.settled} trong số đó được giải quyết ngay lần đầu`,
    issues: 'vấn đề',
    issuesRead: (p) => `Tính trên ${p.issues} vấn đề mỗi ngày`,
    complaints: 'khiếu nại',
    handled: 'đã xử lý',
    settled: 'giải quyết ngay lần đầu',
    disputes: 'tranh chấp',
    step: 'Bước',
    perDay: 'Mỗi ngày',
    interval: 'khoảng tin cậy 95%',
    fast: (p) => `${p.share} được trả lời nhanh`,
    none: 'Chưa có khiếu nại nào.',
  },
};
