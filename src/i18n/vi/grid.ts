import type { Messages } from '../en';
import { Formats } from '../format';
import { first } from './first';

const f = new Formats('vi');

/** See the English words for what each stands for. */
export const grid: Messages['grid'] = {
  ...first.grid,
  pasteTitle: 'Kiểm tra trước khi dán',
  pasteUnderstood: (p) => `Đọc được ${f.integer(p.rows)} hàng × ${f.integer(p.columns)} cột.`,
  pasteRejected: (p) => `Không đọc được ${f.integer(p.cells)} ô. Hãy sửa ở đây; chưa có gì được dán.`,
  pasteBeyond: (p) => `${f.integer(p.cells)} ô sẽ nằm ngoài bảng.`,
  notANumber: (p) => `“${p.text}” không phải là số`,
  notWhole: (p) => `“${p.text}” phải là số nguyên`,
  tooSmall: (p) => `“${p.text}” nhỏ hơn ${p.least}`,
  tooLarge: (p) => `“${p.text}” lớn hơn ${p.most}`,
  closed: 'đóng cửa',
};
