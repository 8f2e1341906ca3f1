import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('zh');
const pick = (higher: boolean, more: string, less: string): string => (higher ? more : less);

/** See the English words for what each stands for. */
export const compare: Messages['compare'] = {
  title: '比较',
  choose: '选择两个方案',
  baseline: 'A',
  alternative: 'B',
  swap: '交换 A 和 B',
  sameDays: (p) => `两个方案在相同的 ${f.integer(p.days)} 天里遇到相同的客户。`,
  differentCalendars: '这两个方案的日历不同，无法逐日比较。',
  better: '更好',
  worse: '更差',
  betterArrow: '更好 →',
  zero: '无差异',
  tooSmall: '差异小到可以忽略',
  forest: {
    title: '从 A 到 B 有什么变化？',
    label: (p) => `${f.integer(p.rows)} 项指标的差值 B − A 及其 95% 置信区间`,
  },
  phrases: {
    serviceLevel: (p) => `${p.b} 在${p.seconds}内接听的来电${pick(p.higher, '多', '少')} ${p.amount}`,
    answerRate: (p) => `${p.b} 的接通率${pick(p.higher, '高', '低')} ${p.amount}`,
    abandonRate: (p) => `${p.b} 的放弃率${pick(p.higher, '高', '低')} ${p.amount}`,
    asa: (p) => `${p.b} 的平均应答速度${pick(p.higher, '慢', '快')} ${p.amount}`,
    maxWait: (p) => `${p.b} 的最长等待时长${pick(p.higher, '长', '短')} ${p.amount}`,
    occupancy: (p) => `${p.b} 的坐席占用率${pick(p.higher, '高', '低')} ${p.amount}`,
    aht: (p) => `${p.b} 的平均处理时长${pick(p.higher, '长', '短')} ${p.amount}`,
    staffingCost: (p) => `${p.b} 的成本${pick(p.higher, '高', '低')} ${p.amount}`,
    generic: (p) => `${p.b} 的${p.kpi}${pick(p.higher, '高', '低')} ${p.amount}`,
  },
  sentence: (p) =>
    `${p.phrase}（±${p.half}），${f.integer(p.days)} 天中有 ${f.integer(p.agree)} 天${pick(p.better, '更好', '更差')}。`,
  sentenceNeutral: (p) => `${p.phrase}（±${p.half}）。`,
  sentenceSame: (p) => `${p.kpi}：每一天都没有差异。`,
  cannotTell: (p) => `${p.kpi}：目前还分不出高下。`,
  cannotTellYet: (p) => `${p.kpi}：目前还分不出高下——大约再模拟 ${f.integer(p.moreDays)} 天就能分出。`,
  noData: (p) => `${p.kpi}：没有一天两个方案都有数据。`,
  varianceRatio: (p) => `在相同日子里比较，效果相当于 ${f.number(p.ratio, 2)} 倍的独立天数。`,
};
