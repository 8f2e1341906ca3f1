import type { Messages } from '../en';
import { Formats } from '../format';
import { first } from './first';

const f = new Formats('zh');

/** See the English words for what each stands for. */
export const grid: Messages['grid'] = {
  ...first.grid,
  pasteTitle: '粘贴前请核对',
  pasteUnderstood: (p) => `识别为 ${f.integer(p.rows)} 行 × ${f.integer(p.columns)} 列。`,
  pasteRejected: (p) => `${f.integer(p.cells)} 个单元格无法识别。请在此更正，目前尚未粘贴任何内容。`,
  pasteBeyond: (p) => `${f.integer(p.cells)} 个单元格会超出表格范围。`,
  notANumber: (p) => `“${p.text}”不是数字`,
  notWhole: (p) => `“${p.text}”必须是整数`,
  tooSmall: (p) => `“${p.text}”小于 ${p.least}`,
  tooLarge: (p) => `“${p.text}”大于 ${p.most}`,
  closed: '休息',
};
