import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('vi');

/** See the English words for what each stands for. */
export const grid: Messages['grid'] = {
  label: 'Lượng cuộc gọi, thời gian xử lý và số nhân viên theo khung giờ',
  cell: (p) => `${p.time}, ${p.row}, ${p.value}`,
  emptyCell: (p) => `${p.time}, ${p.row}, trống`,
  selected: (p) => `Đã chọn ${f.integer(p.cells)} ô`,
  pasted: (p) => `Đã dán ${f.integer(p.cells)} ô`,
  filled: (p) => `Đã điền ${f.integer(p.cells)} ô`,
  cleared: (p) => `Đã xóa ${f.integer(p.cells)} ô`,
  copied: (p) => `Đã sao chép ${f.integer(p.cells)} ô`,
  pasteTitle: 'Kiểm tra trước khi dán',
  pasteUnderstood: (p) => `Đọc được ${f.integer(p.rows)} hàng × ${f.integer(p.columns)} cột.`,
  pasteRejected: (p) => `Không đọc được ${f.integer(p.cells)} ô. Hãy sửa ở đây; chưa có gì được dán.`,
  pasteBeyond: (p) => `${f.integer(p.cells)} ô sẽ nằm ngoài bảng.`,
  notANumber: (p) => `“${p.text}” không phải là số`,
  notWhole: (p) => `“${p.text}” phải là số nguyên`,
  tooSmall: (p) => `“${p.text}” nhỏ hơn ${p.least}`,
  tooLarge: (p) => `“${p.text}” lớn hơn ${p.most}`,
  closed: 'đóng cửa',
  collapse: (p) => `Gập ${p.row}`,
  expand: (p) => `Mở ${p.row}`,
  keys: 'Phím mũi tên để di chuyển, Enter để sửa, Esc để hủy, Shift và mũi tên để chọn, Ctrl+D điền xuống, Ctrl+R điền sang phải, Delete để xóa. Bên trái ô đầu tiên là tên hàng: Enter để mở, phím cách để gập.',
};
