import type { Amount, Phrases } from '../phrases';
import { first, joined } from '../phrases';

const words = { s: ['second', 'seconds'], min: ['minute', 'minutes'], h: ['hour', 'hours'] } as const;
const show = ({ unit, number }: Amount): string =>
  unit === '%' ? `${number}%` : `${number} ${words[unit][number === '1' ? 0 : 1]}`;
const windows = { interval: 'interval', halfHour: 'half-hour', hour: 'hour', week: 'week' } as const;
const comparisons = { '<': 'below', '<=': 'at most', '>': 'above', '>=': 'at least' } as const;

/** English. */
export const en: Phrases = {
  decimal: '.',
  noCallWaits: (limit, answeredOnly, orMore) =>
    `no ${answeredOnly ? 'answered ' : ''}call waits ${orMore ? `${show(limit)} or more` : `over ${show(limit)}`}`,
  longestWait: (compared, answeredOnly) => `the longest wait ${answeredOnly ? 'of answered calls ' : ''}is ${compared}`,
  answeredWithin: (share, limit) => `${share} of calls are answered within ${show(limit)}`,
  share: (op, value, upper) =>
    ({
      '<': `fewer than ${value}%`,
      '<=': `at most ${value}%`,
      '>': `more than ${value}%`,
      '>=': `${value}%`,
      between: `between ${value}% and ${upper}%`,
    })[op],
  named: (metric, compared) =>
    `${{ abandonRate: 'abandonment', answerRate: 'the answer rate', blockedRate: 'the blocking rate', asa: 'the average speed of answer', aht: 'the average handle time', occupancy: 'occupancy' }[metric]} is ${compared}`,
  compared: (op, amount) => `${comparisons[op]} ${show(amount)}`,
  between: (low, high) => `between ${show(low)} and ${show(high)}`,
  every: {
    interval: 'in every interval',
    halfHour: 'in every half-hour',
    hour: 'in every hour',
    day: '',
    week: 'in every week',
    horizon: 'over the whole period',
  },
  partOf: (per, percent) => `in ${percent}% of ${windows[per]}s`,
  onDays: (percent) => `on ${percent}% of days`,
  variant: (variant) => `(service level ${variant})`,
  sentence: ({ scope, clause, window, days, variant }) =>
    scope === ''
      ? `${first(joined(clause, window, days, variant))}.`
      : `${scope} ${joined(clause, window, days, variant)}.`,
  scope: (type, team) => `For ${[type, team === null ? null : `team ${team}`].filter((x) => x !== null).join(', ')}:`,
};
