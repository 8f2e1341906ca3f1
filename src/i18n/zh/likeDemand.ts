import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('zh');

/** See the English words for what each stands for. */
export const likeDemand: Messages['likeDemand'] = {
  title: '按需求形状排人',
  hint: '逐时段按该组所服务联络类型的预期工作量配人，取整数人。可延后的工作在当天营业时间内平均分摊；外呼名单不计入。曲线写入后仍可编辑。',
  by: '规模依据',
  bys: { hours: '总人时', mean: '平均坐席数', peak: '高峰坐席数', occupancy: '占用率' },
  size: { hours: '人时', mean: '坐席数（平均）', peak: '坐席数（高峰）', occupancy: '占用率上限' },
  least: '营业时至少',
  range: '范围',
  ranges: { shown: '所示日期', all: '所有日期' },
  noWork: '这段时间内，这些联络类型没有预期联络。',
  result: (p) =>
    `取整后为 ${f.number(p.reached)} 人时，目标 ${f.number(p.wanted)} 人时。预期工作量 ${f.number(p.work)} 小时：占用率 ${f.percent(100 * p.occupancy)}。`,
  apply: '写入此曲线',
};
