import type { ReferenceCase } from './cases';
import type { Params } from './dayModel';
import { byClass, dayScenario } from './dayModel';
import type { DaySums } from './daySums';
import { estimateOf, inAll, inInterval, ratioOf, runDays } from './daySums';

/** One value of a case beside the simulated one. */
export interface Comparison {
  /** `interval 3`, `day` */
  where: string;
  metric: string;
  expected: number;
  value: number;
  z: number;
}

/** Columns of the expected tables that are no metrics but what was given. */
export const given: ReadonlySet<string> = new Set(['interval', 'agents']);

/** Simulates the days of a case until so many contacts have come. */
export function runCaseDays(c: ReferenceCase, contacts: number, seed?: string): DaySums[] {
  const p = c.params as unknown as Params;
  const count = byClass(p.arrivalsPerHour)[0][1].length;
  const agents = Array.isArray(p.agents) ? { agents: p.agents } : {};
  return runDays(dayScenario(c.id, p, seed), { seconds: p.intervalSec, count, ...agents }, contacts);
}

/** Every value that the case states, by interval and by day, beside the simulated one. */
export function compareDays(c: ReferenceCase, days: readonly DaySums[]): Comparison[] {
  const { intervalSec } = c.params as unknown as Params;
  const { intervals, day } = c.expected as { intervals: Record<string, unknown>[]; day?: Record<string, unknown> };
  const out: Comparison[] = [];
  const compare = (
    where: string,
    row: Readonly<Record<string, unknown>>,
    pick: (column: Float64Array | undefined) => number,
    seconds: number,
  ): void => {
    for (const [metric, expected] of Object.entries(row)) {
      const ratio = ratioOf(metric, seconds);
      if (typeof expected !== 'number' || !ratio) continue;
      const { value, standardError } = estimateOf(days, ratio, pick);
      const scale = Math.hypot(standardError, (c.relTolerance ?? 0) * expected);
      out.push({
        where,
        metric,
        expected,
        value,
        z: scale > 0 ? (value - expected) / scale : value === expected ? 0 : Infinity,
      });
    }
  };
  intervals.forEach((row, k) => compare(`interval ${k + 1}`, row, inInterval(k), intervalSec));
  compare('day', day ?? {}, inAll, 1);
  return out;
}
