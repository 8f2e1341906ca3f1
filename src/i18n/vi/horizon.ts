import type { Messages } from '../en';
import { Formats } from '../format';
import { first } from './first';

const f = new Formats('vi');

/** See the English words for what each stands for. */
export const horizon: Messages['horizon'] = {
  ...first.horizon,
  special: {
    ...first.horizon.special,
    title: 'Ngày đặc biệt',
    hint: 'Ngày lễ, đợt khuyến mãi: vào các ngày này áp dụng giờ mở cửa ghi ở đây thay cho giờ của thứ trong tuần, và lượng liên hệ của mọi loại được nhân lên. Giờ mở cửa của ngày trước đó vẫn kéo dài qua nửa đêm.',
    add: 'Thêm ngày đặc biệt',
    remove: (p) => `Xóa ${p.day}`,
    date: 'Ngày',
    name: 'Tên',
    opens: 'Giờ mở',
    closes: 'Giờ đóng',
    closed: 'đóng cửa cả ngày',
    factor: 'Lượng liên hệ ×',
    outside: 'Nằm ngoài kỳ kế hoạch: vẫn được giữ nhưng chưa có tác dụng.',
    open: (p) => `mở cửa ${p.hours}`,
    times: (p) => `lượng liên hệ × ${f.number(p.factor)}`,
  },
  stretch: {
    hint: 'Dấu + thêm giờ nghỉ giữa ngày. Đóng cửa sau nửa đêm thì giờ đóng nhỏ hơn giờ mở: 18:00–02:00. Giờ mở cửa thuộc về ngày mà nó bắt đầu.',
    nth: (p) => `${p.label} (${p.place})`,
    divide: (p) => `${p.name}: thêm giờ nghỉ trong ${p.from}–${p.to}`,
    divideHint: 'Đóng cửa giữa chừng, ví dụ giờ nghỉ trưa',
    remove: (p) => `${p.name}: xóa ${p.from}–${p.to}`,
    overnight: (p) => `đến ${p.to} hôm sau`,
  },
  closing: {
    serve: 'Mỗi lần đóng cửa, người đang chờ được những nhân viên có mặt phục vụ nốt; không nhận thêm ai.',
    drop: 'Mỗi lần đóng cửa, người đang chờ bị ngắt. Họ tính là nhỡ và nằm trong “Liên hệ bị ngắt khi đóng cửa”; không tính là bỏ cuộc.',
  },
  /** The unit. */
  hours: 'giờ',
  warmUp: 'Khởi động, không tính vào kết quả',
  warmUpHint:
    'Dành cho trung tâm không bao giờ đóng cửa: những giờ đầu, khi hàng đợi mới hình thành, được mô phỏng nhưng không tính.',
  warmUpNote: (p) => `${f.number(p.hours)} giờ đầu được mô phỏng để hàng đợi hình thành và không tính vào kết quả.`,
  weeks: {
    overview: 'Từng ngày: khung giờ xấu nhất của mỗi ngày',
    choose: 'Tuần',
    span: (p) => `${p.from} – ${p.to}`,
    before: 'Tuần trước',
    after: 'Tuần sau',
  },
};
