import type { Messages } from '../../en';
import { Formats } from '../../format';

const f = new Formats('vi');

export const quality: Messages['outcomes']['quality'] = {
  groups: { contacts: 'Chất lượng liên hệ', evaluations: 'Lấy mẫu để chấm' },
  fields: {
    accuracy: { label: 'Nội dung đúng', why: 'Tỷ lệ liên hệ của một nhân viên cẩn thận ở mức trung bình.' },
    criticalErrorFree: {
      label: 'Không lỗi nghiêm trọng',
      why: 'Lỗi gây hại cho khách hàng, doanh nghiệp hoặc trái quy định.',
    },
    uninterrupted: { label: 'Không ngắt lời', why: 'Khách hàng được nói hết ý.' },
    agentSd: {
      label: 'Nhân viên khác nhau',
      why: 'Độ lệch chuẩn của mức cẩn thận trên thang log-odds: 0,3 quanh 90% là khoảng 87 đến 92%.',
    },
    evaluationsPerMonth: {
      label: 'Số lượt chấm mỗi nhân viên mỗi tháng',
      why: 'Chọn ngẫu nhiên trong mọi liên hệ nhân viên đã xử lý, tính theo ngày lịch.',
    },
    evaluatorSd: {
      label: 'Người chấm khác nhau',
      why: 'Độ lệch chuẩn của mức dễ tính. Mỗi ngày một nhân viên gặp một người chấm.',
    },
    noiseSd: { label: 'Nhiễu của một lượt chấm', why: 'Độ lệch chuẩn của những gì khác làm điểm thay đổi.' },
  },
  points: (p) =>
    `Điểm trên 100: ${f.integer(p.accurate)} cho nội dung đúng, ${f.integer(p.criticalFree)} cho không lỗi nghiêm trọng, ${f.integer(p.uninterrupted)} cho không ngắt lời.`,
  results: {
    title: 'Chất lượng theo người chấm',
    none: 'Không có liên hệ nào được chấm.',
    month: (p) =>
      `Với ${p.evaluations} lượt chấm mỗi tháng, tỷ lệ nội dung đúng của một nhân viên chỉ biết được trong phạm vi ±${p.error}.`,
    few: (p) => `Như vậy là quá ít để đánh giá bất kỳ ai: cần ${p.needed} lượt chấm cho mỗi người.`,
  },
};
