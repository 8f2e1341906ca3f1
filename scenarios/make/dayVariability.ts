import { mean, rollup, variance } from 'd3';
import { addDays, weekdayOf } from '../../src/model/calendar';
import type { BankCall } from './bankCalls';

/**
 * Coefficient of variation of the day factor: day totals, cleaned by weekday; cv² = variance ÷ mean² − 1 ÷ mean, averaged
 * over Sunday to Thursday with the days' degrees of freedom as weights (Saturday and Friday are short days).
 */
export function dayCv(calls: readonly BankCall[]): number {
  const totals = rollup(
    calls,
    (list) => list.length,
    (call) => addDays('1970-01-01', Math.floor(call.entered / 86_400)),
  );
  const byWeekday = rollup(
    [...totals],
    (list) => list.map(([, total]) => total),
    ([date]) => weekdayOf(date),
  );
  let weighted = 0;
  let freedom = 0;
  for (const [weekday, list] of byWeekday) {
    if (weekday === 4 || weekday === 5) continue;
    const m = mean(list)!;
    weighted += (list.length - 1) * (variance(list)! / m ** 2 - 1 / m);
    freedom += list.length - 1;
  }
  return Math.sqrt(weighted / freedom);
}
