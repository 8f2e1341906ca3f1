import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('vi');

/** See the English words for what each stands for. */
export const likeDemand: Messages['likeDemand'] = {
  title: 'Xếp người theo nhu cầu',
  hint: 'Số người bám theo khối lượng việc dự kiến của các loại liên hệ mà nhóm phục vụ, từng khoảng một, tính tròn người. Việc để sau được trải đều trong giờ mở cửa của ngày; danh sách của chiến dịch không tính. Đường này vẫn sửa được.',
  by: 'Định quy mô theo',
  bys: {
    hours: 'tổng giờ công',
    mean: 'số nhân viên trung bình',
    peak: 'số nhân viên lúc cao điểm',
    occupancy: 'tỷ lệ bận',
  },
  size: {
    hours: 'Giờ công',
    mean: 'Nhân viên, trung bình',
    peak: 'Nhân viên, cao điểm',
    occupancy: 'Tỷ lệ bận nhiều nhất',
  },
  least: 'Ít nhất, khi mở cửa',
  range: 'Cho',
  ranges: { shown: 'ngày đang xem', all: 'mọi ngày' },
  noWork: 'Trong thời gian này các loại liên hệ đó không có liên hệ dự kiến nào.',
  result: (p) =>
    `${f.number(p.reached)} giờ công khi tính tròn người, muốn có ${f.number(p.wanted)}. Việc dự kiến là ${f.number(p.work)} giờ: tỷ lệ bận ${f.percent(100 * p.occupancy)}.`,
  apply: 'Dùng đường này',
};
