import type { FormulaKey } from '../kpi/firstKpis';
import { formulas, later } from '../kpi/firstKpis';
import type { Formula, Sums } from '../kpi/formula';
import { valueOf } from '../kpi/formula';
import { serviceLevelAt, shareWaitingOver } from '../kpi/families/speed';
import { Contact } from '../kpi/counters';
import type { Grid } from '../model/calendar';
import type { Commitment } from '../model/commitment';
import { promisedShareOf } from '../model/promisedShare';
import { thresholdOf } from '../model/commitmentKinds';
import { kpiOfPromise } from '../model/commitments/kpi';
import type { Lack } from '../model/lack';
import type { Estimate, Scope, Share } from './estimate';
import type { Results } from './results';
import { quantile } from './stats/quantile';
import { wilson } from './stats/wilson';

/** A commitment held against simulated days. */
export interface Verdict {
  commitment: Commitment;
  /**
   * On how many days it was kept. A day is a calendar day of a replication (the whole horizon for commitments by week or
   * horizon); days without data are not counted.
   */
  kept: Share;
  /** The share of days that was promised: `daysShare`, or 0.95. */
  promised: number;
  /**
   * The vocabulary of TARGETS.md §5.4: kept (always, on enough days to know), likely (P ≥ promised), fragile (within 15
   * points), broken, no data.
   */
  judgement: 'kept' | 'likely' | 'fragile' | 'broken' | 'noData';
  /** The KPI behind it over all days. */
  value: Estimate;
  /** The KPI on a typical day (the unit of luck of `kept`; of several weeks, a typical week), in the unit of `value`. */
  typical: Spread | null;
  /** Contacts that break it on a typical (median) day: waits and service levels that are not promised by interval or hour. */
  breakingContactsPerDay: number | null;
  /** By interval, half-hour or hour: how many of a day's windows break it, and how many have data on a typical day. */
  breakingWindows: (Spread & { of: number }) | null;
  /** Half-hours are promised, but the plan knows no part of its intervals, which are hours: those are scored. */
  byWholeHours: boolean;
  /** The longest wait of a day, seconds: median and 95th percentile over days; waits and service levels only. */
  longestWait: { median: number; p95: number } | null;
  /** Why it cannot be judged of this plan; see `verdictOn`. Left out: it can. */
  lack?: Lack;
}

/** A number over days: the middle one, and between which two lie eight days in ten. */
export interface Spread {
  median: number;
  p10: number;
  p90: number;
}

/** Judges one commitment. Evaluation semantics: TARGETS.md §7.5. */
export function judge(results: Results, commitment: Commitment): Verdict {
  const c = commitment;
  const scope = scopeOf(c);
  const scores = scoresOf(results, c);
  const days = keptOf(scores, c).filter((kept) => !Number.isNaN(kept));
  const kpi = kpiOfPromise(c) as FormulaKey;
  const formula = promiseFormula(results, c);
  const share = wilson(days.filter((kept) => kept === 1).length, days.length);
  const promised = promisedShareOf(c) ?? 0.95;
  return {
    commitment,
    kept: share,
    promised,
    judgement: judgementOf(share, promised),
    value:
      formula === formulas[kpi]
        ? results.estimate(kpi, scope)
        : results.estimateFormula(formula, scope, results.unitOf(kpi)),
    typical: spreadOf(typicalValues(results, c, scope)),
    breakingContactsPerDay: breaking(results, c, scope),
    breakingWindows: breakingWindows(scores, c),
    byWholeHours: c.per === 'halfHour' && results.context.grid.intervalSeconds > 1800,
    longestWait: longestWait(results, c, scope),
  };
}

/**
 * Day by day: 1 kept, 0 broken, NaN no data. A day is as in {@link Verdict.kept}; the first calendar day of every replication
 * comes first, then the second, so two results of the same replications and calendar line up.
 */
export const keptDays = (results: Results, commitment: Commitment): Float64Array =>
  keptOf(scoresOf(results, commitment), commitment);

/** How many windows of each day have data, and how many of these comply; in the order of {@link keptDays}. */
interface Scores {
  complies: Float64Array;
  scored: Float64Array;
}

/** A share such as 95 % of 20 windows means at least 19. */
const keptOf = ({ complies, scored }: Scores, c: Commitment): Float64Array =>
  scored.map((n, i) => (n === 0 ? NaN : complies[i] >= Math.ceil(c.share * n - 1e-9) ? 1 : 0));

function scoresOf(results: Results, c: Commitment): Scores {
  const formula = promiseFormula(results, c);
  const scope = scopeOf(c);
  const units = unitsOf(results, c);
  const complies = new Float64Array(units.length * results.days);
  const scored = new Float64Array(units.length * results.days);
  units.forEach((windows, unit) => {
    for (const window of windows)
      windowValues(results, formula, scope, window).forEach((value, d) => {
        if (Number.isNaN(value)) return;
        scored[unit * results.days + d]++;
        if (holds(c, value)) complies[unit * results.days + d]++;
      });
  });
  return { complies, scored };
}

const scopeOf = (c: Commitment): Scope => ({
  ...(c.type === undefined ? {} : { type: c.type }),
  ...(c.team === undefined ? {} : { team: c.team }),
});

function judgementOf(share: Share, promised: number): Verdict['judgement'] {
  if (share.share === null) return 'noData';
  // One day of one is always kept, and says nothing: its Wilson interval begins at 21 %.
  const known = share.low !== null && share.low >= Math.min(promised, 0.95);
  if (share.share >= 0.995 && share.share >= promised && known) return 'kept';
  if (share.share >= promised) return 'likely';
  return share.share >= promised - 0.15 ? 'fragile' : 'broken';
}

function holds(c: Commitment, value: number): boolean {
  const { scale } = thresholdOf(c.metric);
  const limit = c.value * scale;
  const upper = (c.upper ?? Infinity) * scale;
  // Shares are quotients: 8 of 10 must count as 80 %.
  const slack = scale === 1 ? 0 : 1e-9;
  switch (c.op) {
    case '<':
      return value < limit - slack;
    case '<=':
      return value <= limit + slack;
    case '>':
      return value > limit + slack;
    case '>=':
      return value >= limit - slack;
    case 'between':
      return value >= limit - slack && value <= upper + slack;
  }
}

/** What a promise is judged by. */
export function promiseFormula(results: Results, c: Commitment): Formula {
  switch (c.metric) {
    case 'wait':
      return c.countAbandoned === false
        ? {
            needs: 'live',
            kind: 'max',
            value: ({ live }: Sums) => (live[Contact.answered] > 0 ? live[Contact.maxWaitAnswered] : NaN),
          }
        : formulas.maxWait;
    case 'serviceLevel': {
      const formula = serviceLevelAt(results.context.spec, c.withinSeconds ?? NaN, c.variant ?? 'C');
      if (!formula) throw new RangeError(`threshold was not recorded: ${c.withinSeconds} s`);
      return formula;
    }
    default:
      return later.promised?.(results.context.spec, c.metric, c.withinSeconds) ?? formulas[c.metric as FormulaKey];
  }
}

/** A half-open range of intervals. */
interface Range {
  from: number;
  to: number;
}

/** The scoring windows of each unit of luck (a calendar day, or the horizon). Weeks count from the first day. */
function unitsOf(results: Results, c: Commitment): Range[][] {
  const { grid, spec } = results.context;
  const warm = spec.warmUpIntervals;
  const measured = (windows: Range[]): Range[] =>
    windows.map(({ from, to }) => ({ from: Math.max(from, warm), to })).filter(({ from, to }) => from < to);
  const spanOf = (days: Grid['days']): Range => {
    const last = days[days.length - 1];
    return { from: days[0].firstInterval, to: last.firstInterval + last.intervals };
  };
  if (c.per === 'horizon') return [[{ from: warm, to: grid.intervals }]];
  if (c.per === 'week') {
    const weeks = Array.from({ length: Math.ceil(grid.days.length / 7) }, (_, w) => grid.days.slice(7 * w, 7 * w + 7));
    return [measured(weeks.map(spanOf))];
  }
  const seconds = c.per === 'hour' ? 3600 : c.per === 'halfHour' ? 1800 : grid.intervalSeconds;
  const step = Math.max(1, Math.round(seconds / grid.intervalSeconds));
  return grid.days
    .map((day) => {
      const { from, to } = spanOf([day]);
      if (c.per === 'day') return measured([{ from, to }]);
      const windows: Range[] = [];
      // A window that the warm-up cuts is not whole: it is not scored.
      for (let k = from; k < to; k += step) if (k >= warm) windows.push({ from: k, to: Math.min(to, k + step) });
      return windows;
    })
    .filter((windows) => windows.length > 0);
}

/** Value of a window on every day; NaN is no data. */
function windowValues(results: Results, formula: Formula, scope: Scope, { from, to }: Range): Float64Array {
  const { grid, spec } = results.context;
  // Scopes are summed once and kept; only other windows are summed here.
  if (to - from === 1) return results.perDayOf(formula, { ...scope, interval: from });
  if (from === spec.warmUpIntervals && to === grid.intervals) return results.perDayOf(formula, scope);
  const day = grid.dayOf[from];
  const { firstInterval, intervals } = grid.days[day];
  if (from === Math.max(firstInterval, spec.warmUpIntervals) && to === firstInterval + intervals)
    return results.perDayOf(formula, { ...scope, day });
  return Float64Array.from(results.all.sumsOfRange(scope, from, to), (s) => valueOf(formula, s));
}

const spreadOf = (values: ArrayLike<number>): Spread | null => {
  const [median, p10, p90] = [0.5, 0.1, 0.9].map((p) => quantile(values, p));
  return median === null || p10 === null || p90 === null ? null : { median, p10, p90 };
};

/** Is it promised of parts of a day? */
const isWithinDay = ({ per }: Commitment): boolean => per === 'interval' || per === 'halfHour' || per === 'hour';

/** The KPI by calendar day; by week or horizon where the promise is. */
function typicalValues(results: Results, c: Commitment, scope: Scope): number[] {
  const windows = unitsOf(results, isWithinDay(c) ? { ...c, per: 'day' } : c).flat();
  const formula = promiseFormula(results, c);
  return windows.flatMap((window) => [...windowValues(results, formula, scope, window)]);
}

function breakingWindows({ complies, scored }: Scores, c: Commitment): Verdict['breakingWindows'] {
  if (!isWithinDay(c)) return null;
  const withData = (_: number, i: number): boolean => scored[i] > 0;
  const failing = spreadOf(scored.map((n, i) => n - complies[i]).filter(withData));
  const of = quantile(scored.filter(withData), 0.5);
  return failing && of !== null ? { ...failing, of } : null;
}

function breaking(results: Results, c: Commitment, scope: Scope): number | null {
  const late = isWithinDay(c) ? null : lateContacts(results, c);
  return late && quantile(perCalendarDay(results, scope, late), 0.5);
}

/** Contacts of a day that break a commitment on waits or service levels; null for others. */
function lateContacts(results: Results, c: Commitment): ((s: Sums) => number) | null {
  const { spec } = results.context;
  if (c.metric === 'wait' && c.countAbandoned !== false) {
    const over = shareWaitingOver(spec, c.value);
    return over?.kind === 'ratio' ? over.numerator : null;
  }
  if (c.metric !== 'wait' && c.metric !== 'serviceLevel') return null;
  const level =
    c.metric === 'wait'
      ? serviceLevelAt(spec, c.value, 'D')
      : serviceLevelAt(spec, c.withinSeconds ?? NaN, c.variant ?? 'C');
  return level?.kind === 'ratio' ? (s) => level.denominator(s) - level.numerator(s) : null;
}

function longestWait(results: Results, c: Commitment, scope: Scope): Verdict['longestWait'] {
  if (c.metric !== 'wait' && c.metric !== 'serviceLevel') return null;
  const formula = c.metric === 'wait' ? promiseFormula(results, c) : formulas.maxWait;
  const values = perCalendarDay(results, scope, (s) => valueOf(formula, s));
  const median = quantile(values, 0.5);
  const p95 = quantile(values, 0.95);
  return median === null || p95 === null ? null : { median, p95 };
}

/** One value per calendar day of every replication that had contacts whose speed is told. */
function perCalendarDay(results: Results, scope: Scope, value: (s: Sums) => number): number[] {
  return results.context.grid.days.flatMap((_, day) =>
    results.all
      .sums({ ...scope, day })
      // What came to a team is what it answered.
      .filter(({ live }) => live[Contact.offered] > 0 || live[Contact.answered] > 0)
      .map(value),
  );
}
