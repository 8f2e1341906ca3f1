import type { Amount, Phrases } from '../phrases';

const words = { s: '秒', min: '分钟', h: '小时' } as const;
const show = ({ unit, number }: Amount): string => (unit === '%' ? `${number}%` : `${number}${words[unit]}`);
const windows = { interval: '时段', halfHour: '半小时段', hour: '小时段', week: '周数' } as const;
const comparisons = { '<': '低于', '<=': '不超过', '>': '高于', '>=': '不低于' } as const;

/** Chinese: when comes first. */
export const zh: Phrases = {
  decimal: '.',
  noCallWaits: (limit, answeredOnly, orMore) =>
    `不让任何${answeredOnly ? '已接听' : ''}来电等待${orMore ? `${show(limit)}及以上` : `超过${show(limit)}`}`,
  longestWait: (compared, answeredOnly) => `${answeredOnly ? '已接听来电的' : ''}最长等待时长${compared}`,
  answeredWithin: (share, limit) => `${share}的来电在${show(limit)}内接听`,
  share: (op, value, upper) =>
    ({
      '<': `少于${value}%`,
      '<=': `至多${value}%`,
      '>': `超过${value}%`,
      '>=': `${value}%`,
      between: `${value}%到${upper}%`,
    })[op],
  named: (metric, compared) =>
    `${{ abandonRate: '放弃率', answerRate: '接通率', blockedRate: '呼损率', asa: '平均应答速度', aht: '平均处理时长', occupancy: '占用率' }[metric]}${compared}`,
  compared: (op, amount) => `${comparisons[op]}${show(amount)}`,
  between: (low, high) => `在${show(low)}到${show(high)}之间`,
  every: { interval: '每个时段', halfHour: '每半小时', hour: '每小时', day: '', week: '每周', horizon: '整个计划期' },
  partOf: (per, percent) => `${percent}%的${windows[per]}`,
  onDays: (percent) => `${percent}%的天数`,
  variant: (variant) => `（服务水平${variant}）`,
  sentence: ({ scope, clause, window, days, variant }) => `${scope}${days}${window}${clause}${variant}。`,
  scope: (type, team) => `${[type, team === null ? null : `班组${team}`].filter((x) => x !== null).join('，')}：`,
};
