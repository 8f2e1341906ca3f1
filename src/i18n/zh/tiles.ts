import type { Messages } from '../en';
import { Formats } from '../format';
import { first } from './first';

const f = new Formats('zh');

/** See the English words for what each stands for. */
export const tiles: Messages['tiles'] = {
  ...first.tiles,
  title: '指标',
  add: '添加指标',
  remove: (p) => `移除${p.kpi}`,
  unsure: (p) => `95% 置信区间：${f.range(p.low, p.high)}`,
  spread: (p) => `各天介于 ${p.low} 与 ${p.high} 之间（p10–p90）`,
  real: (p) => `真实日：${p.value}`,
  live: (p) => `各类型合计的服务水平和等待时长不含${p.names}：可延后的工作按联络类型单独列出。`,
};
