import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const costs: Messages['outcomes']['costs'] = {
  fields: {
    onCost: {
      label: 'Chi phí kèm theo lương',
      why: 'Bảo hiểm, ngày phép và các khoản khác, tính theo phần trăm tiền lương.',
    },
    telecomPerMinute: {
      label: 'Một phút trên đường dây',
      why: 'Thời gian chờ, đàm thoại và giữ máy của cuộc gọi và chat; cuộc gọi ra tính từ hồi chuông đầu. Không tính menu IVR.',
    },
    seatPerHour: { label: 'Bản quyền và chỗ ngồi', why: 'Mỗi giờ công được trả lương.' },
    perEvaluation: { label: 'Một lần chấm điểm', why: 'Mỗi liên hệ được nghe lại; cần bật phần chất lượng.' },
    perLeaver: {
      label: 'Một nhân viên nghỉ việc',
      why: 'Tuyển và đào tạo người thay; cần bật phần nghỉ việc của nhóm.',
    },
    fixedPerDay: { label: 'Cố định', why: 'Mỗi ngày theo lịch, dù có việc gì hay không.' },
  },
  units: { minute: 'mỗi phút', hour: 'mỗi giờ', day: 'mỗi ngày' },
  needsWages: 'Chưa nhóm nào có chi phí mỗi giờ công: không có tiền lương thì chi phí không có dữ liệu.',
  /** What is priced and changes nothing, by its price. */
  idle: {
    perLeaver: 'Chưa nhóm nào bật phần nghỉ việc: giá của một nhân viên nghỉ việc không thay đổi gì.',
    perEvaluation: 'Chưa có liên hệ nào được chấm điểm: giá của một lần chấm điểm không thay đổi gì.',
  },
  results: {
    title: 'Thu chi',
    cost: (p) => `Dịch vụ tốn ${p.cost}, mỗi liên hệ ${p.contact}.`,
    result: (p) => `Trừ chi phí, doanh thu còn lại ${p.result}.`,
    loss: (p) => `Chi phí dịch vụ vượt doanh thu ${p.gap}.`,
    sales: 'Doanh thu bán hàng',
    customers: 'Doanh thu từ khách hàng',
    wages: 'Lương, gồm cả làm thêm giờ',
    onCost: 'Chi phí kèm theo lương',
    seats: 'Bản quyền và chỗ ngồi',
    lines: 'Đường dây',
    evaluations: 'Chấm điểm',
    leavers: 'Nghỉ việc: tuyển và đào tạo',
    fixed: 'Cố định',
    left: 'Còn lại',
    all: 'Tổng chi phí',
    kind: 'Khoản',
    amount: 'Số tiền',
    aria: 'Thu chi: thu về bao nhiêu và dịch vụ tốn bao nhiêu',
    interval: 'Khoảng tin cậy 95%',
  },
};
