import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('zh');

/** See the English words for what each stands for. */
export const grid: Messages['grid'] = {
  label: '各时段的话务量、处理时长和坐席数',
  cell: (p) => `${p.time}，${p.row}，${p.value}`,
  emptyCell: (p) => `${p.time}，${p.row}，空`,
  selected: (p) => `已选择 ${f.integer(p.cells)} 个单元格`,
  pasted: (p) => `已粘贴 ${f.integer(p.cells)} 个单元格`,
  filled: (p) => `已填充 ${f.integer(p.cells)} 个单元格`,
  cleared: (p) => `已清空 ${f.integer(p.cells)} 个单元格`,
  copied: (p) => `已复制 ${f.integer(p.cells)} 个单元格`,
  pasteTitle: '粘贴前请核对',
  pasteUnderstood: (p) => `识别为 ${f.integer(p.rows)} 行 × ${f.integer(p.columns)} 列。`,
  pasteRejected: (p) => `${f.integer(p.cells)} 个单元格无法识别。请在此更正，目前尚未粘贴任何内容。`,
  pasteBeyond: (p) => `${f.integer(p.cells)} 个单元格会超出表格范围。`,
  notANumber: (p) => `“${p.text}”不是数字`,
  notWhole: (p) => `“${p.text}”必须是整数`,
  tooSmall: (p) => `“${p.text}”小于 ${p.least}`,
  tooLarge: (p) => `“${p.text}”大于 ${p.most}`,
  closed: '休息',
  collapse: (p) => `折叠${p.row}`,
  expand: (p) => `展开${p.row}`,
  keys: '方向键移动，Enter 编辑，Esc 取消，Shift 加方向键选择，Ctrl+D 向下填充，Ctrl+R 向右填充，Delete 清空。第一格左边是行名：Enter 打开，空格折叠。',
};
