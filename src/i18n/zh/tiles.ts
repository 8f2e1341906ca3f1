import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('zh');

/** See the English words for what each stands for. */
export const tiles: Messages['tiles'] = {
  title: '指标',
  choose: '选择指标',
  add: '添加指标',
  remove: (p) => `移除${p.kpi}`,
  cost: '人力成本',
  unsure: (p) => `95% 置信区间：${f.range(p.low, p.high)}`,
  spread: (p) => `各天介于 ${p.low} 与 ${p.high} 之间（p10–p90）`,
  within: (p) => `${p.seconds}内`,
  short: {
    serviceLevel: '服务水平A',
    serviceLevelNetOfShortAbandons: '服务水平B',
    serviceLevelAbandonsNeutral: '服务水平C',
    serviceLevelOfAnswered: '服务水平D',
    serviceLevelRemovedWithin: '服务水平E',
    asa: '平均应答速度',
    aht: '平均处理时长',
    abandonRate: '放弃率',
    answerRate: '接通率',
    blockedRate: '呼损率',
    occupancy: '占用率',
    maxWait: '最长等待',
    staffingCost: '成本',
  },
  real: (p) => `真实日：${p.value}`,
};
