import type { Messages } from '../en';
import { Formats } from '../format';
import { first } from './first';

const f = new Formats('vi');

/** See the English words for what each stands for. */
export const promises: Messages['promises'] = {
  ...first.promises,
  one: 'Cam kết',
  remove: 'Bỏ cam kết',
  judgementHints: {
    kept: 'Giữ được hầu như mọi ngày, và đủ số ngày để chắc chắn.',
    likely: 'Tỷ lệ ngày giữ được không thấp hơn mức cam kết.',
    fragile: 'Tỷ lệ ngày giữ được thấp hơn mức cam kết, nhiều nhất 15 điểm phần trăm.',
    broken: 'Tỷ lệ ngày giữ được thấp hơn mức cam kết hơn 15 điểm phần trăm.',
    noData: 'Không ngày nào có liên hệ để đánh giá.',
  },
  field: 'Cam kết của bạn, viết thành một câu',
  placeholder: 'Không để cuộc gọi nào chờ quá 1 phút trong 95% số ngày.',
  examples: [
    'Không để cuộc gọi nào chờ quá 1 phút.',
    '80% cuộc gọi được trả lời trong vòng 20 giây trong mỗi nửa giờ.',
    'Tỷ lệ bỏ cuộc gọi dưới 5% trong 95% số ngày.',
    'Tỷ lệ bận của nhân viên từ 75% đến 85%.',
    'Giải quyết 70% vấn đề phát sinh ngay trong ngày.',
    'Tỷ lệ khách hàng hài lòng ít nhất 80%.',
    'Chi phí hỗ trợ dưới 10% doanh thu.',
  ],
  understood: (p) => `Hiểu là: ${p.sentence}`,
  goal: (p) => `đã cam kết ${f.percent(p.share * 100)} số ngày`,
  lacks: (p) => `không xét được: kế hoạch này không mô phỏng ${p.names} – hãy bật ở trang Giả định`,
  quoted: (p) => `“${p.name}”`,
  lacksWages: 'không xét được: chưa nhóm nào có chi phí mỗi giờ nhân viên – hãy nhập ở từng nhóm',
  lacksPart: 'không xét được: chỉ số này không tính riêng cho một loại liên hệ hay một nhóm – hãy cam kết cho tất cả',
  or: ' hoặc ',
  suggestion: 'Có phải ý bạn là',
  possible: (p) =>
    `Cam kết được xét theo ngày; hoặc trong mỗi khoảng, mỗi nửa giờ, mỗi giờ, mỗi tuần, hoặc trên toàn kỳ; và nếu muốn thì trong một tỷ lệ số ngày – không xét riêng theo thứ trong tuần hay giờ trong ngày. Cam kết áp dụng cho mọi liên hệ, hoặc cho một trong: ${p.names}.`,
};
