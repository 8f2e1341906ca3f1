import { formulas } from '../kpi/kpis';
import type { Formula, Sums } from '../kpi/formula';
import { valueOf } from '../kpi/formula';
import { serviceLevelAt, shareWaitingOver } from '../kpi/families/speed';
import { Contact } from '../kpi/measures';
import type { Commitment } from '../model/commitment';
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
  /** The vocabulary of TARGETS.md §5.4: kept (always), likely (P ≥ promised), fragile (within 15 points), broken, no data. */
  judgement: 'kept' | 'likely' | 'fragile' | 'broken' | 'noData';
  /** The KPI behind it over all days. */
  value: Estimate;
  /** Contacts that break it on a typical (median) day: waits and service levels only. */
  breakingContactsPerDay: number | null;
  /** The longest wait of a day, seconds: median and 95th percentile over days; waits only. */
  longestWait: { median: number; p95: number } | null;
}

/** Judges one commitment. Evaluation semantics: TARGETS.md §7.5. */
export function judge(results: Results, commitment: Commitment): Verdict {
  const c = commitment;
  const formula = formulaOf(results, c);
  const scope: Scope = {
    ...(c.type === undefined ? {} : { type: c.type }),
    ...(c.team === undefined ? {} : { team: c.team }),
  };
  const units = unitsOf(results, c);
  let kept = 0;
  let days = 0;
  for (const windows of units) {
    const values = windows.map((w) => windowValues(results, formula, scope, w));
    for (let d = 0; d < results.days; d++) {
      let complies = 0;
      let scored = 0;
      for (const perDay of values) {
        const value = perDay[d];
        if (Number.isNaN(value)) continue;
        scored++;
        if (holds(c, value)) complies++;
      }
      if (scored === 0) continue;
      days++;
      // A share such as 95 % of 20 windows means at least 19.
      if (complies >= Math.ceil(c.share * scored - 1e-9)) kept++;
    }
  }
  const share = wilson(kept, days);
  const promised = c.daysShare ?? 0.95;
  return {
    commitment,
    kept: share,
    promised,
    judgement: judgementOf(share, promised),
    value: results.estimateFormula(formula, scope, unitOf(c)),
    breakingContactsPerDay: breaking(results, c, scope),
    longestWait: longestWait(results, c, scope),
  };
}

function judgementOf(share: Share, promised: number): Verdict['judgement'] {
  if (share.share === null) return 'noData';
  if (share.share >= 0.995 && share.share >= promised) return 'kept';
  if (share.share >= promised) return 'likely';
  return share.share >= promised - 0.15 ? 'fragile' : 'broken';
}

function holds(c: Commitment, value: number): boolean {
  const limit = isShare(c) ? c.value * 100 : c.value;
  const upper = c.upper === undefined ? Infinity : isShare(c) ? c.upper * 100 : c.upper;
  // Shares are quotients: 8 of 10 must count as 80 %.
  const slack = isShare(c) ? 1e-9 : 0;
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

const isShare = (c: Commitment): boolean => c.metric !== 'wait' && c.metric !== 'asa' && c.metric !== 'aht';
const unitOf = (c: Commitment): string => (isShare(c) ? '%' : 's');

function formulaOf(results: Results, c: Commitment): Formula {
  switch (c.metric) {
    case 'wait':
      return c.countAbandoned === false
        ? {
            needs: 'contact',
            kind: 'max',
            value: (s: Sums) => (s.contact[Contact.answered] > 0 ? s.contact[Contact.maxWaitAnswered] : NaN),
          }
        : formulas.maxWait;
    case 'serviceLevel': {
      const formula = serviceLevelAt(results.context.spec, c.withinSeconds ?? NaN, c.variant ?? 'C');
      if (!formula) throw new RangeError(`threshold was not recorded: ${c.withinSeconds} s`);
      return formula;
    }
    default:
      return formulas[c.metric];
  }
}

/** A half-open range of intervals. */
interface Range {
  from: number;
  to: number;
}

/** The scoring windows of each unit of luck (a calendar day, or the horizon). */
function unitsOf(results: Results, c: Commitment): Range[][] {
  const { grid, spec } = results.context;
  const warm = spec.warmUpIntervals;
  if (c.per === 'week' || c.per === 'horizon') return [[{ from: warm, to: grid.intervals }]];
  const seconds =
    c.per === 'hour' ? 3600 : c.per === 'halfHour' ? 1800 : c.per === 'interval' ? grid.intervalSeconds : Infinity;
  const step = Math.max(1, Math.round(Math.min(seconds, 90_000) / grid.intervalSeconds));
  return grid.days
    .map((day) => {
      const end = day.firstInterval + day.intervals;
      const begin = Math.max(day.firstInterval, warm);
      if (begin >= end) return [];
      if (c.per === 'day') return [{ from: begin, to: end }];
      const windows: Range[] = [];
      for (let k = day.firstInterval; k < end; k += step)
        if (k >= warm) windows.push({ from: k, to: Math.min(end, k + step) });
      return windows;
    })
    .filter((windows) => windows.length > 0);
}

/** Value of a window on every day; NaN is no data. */
function windowValues(results: Results, formula: Formula, scope: Scope, range: Range): Float64Array {
  const { grid } = results.context;
  const day = grid.dayOf[range.from];
  const whole = grid.days[day];
  if (range.to - range.from === 1) return results.perDayOf(formula, { ...scope, interval: range.from });
  if (range.from === whole.firstInterval && range.to === whole.firstInterval + whole.intervals)
    return results.perDayOf(formula, { ...scope, day });
  if (
    range.to - range.from > whole.intervals ||
    (range.from === results.context.spec.warmUpIntervals && range.to === grid.intervals)
  )
    return results.perDayOf(formula, scope);
  return Float64Array.from(results.all.sumsOfRange(scope, range.from, range.to), (s) => valueOf(formula, s));
}

function breaking(results: Results, c: Commitment, scope: Scope): number | null {
  if (c.metric !== 'wait' && c.metric !== 'serviceLevel') return null;
  const { spec } = results.context;
  const threshold = c.metric === 'wait' ? c.value : (c.withinSeconds ?? NaN);
  const over = shareWaitingOver(spec, threshold);
  const level = serviceLevelAt(spec, threshold, c.variant ?? 'C');
  const formula = c.metric === 'wait' ? over : level;
  if (formula?.kind !== 'ratio') return null;
  const late = (s: Sums): number =>
    c.metric === 'wait' ? formula.numerator(s) : formula.denominator(s) - formula.numerator(s);
  return quantile(perCalendarDay(results, scope, late), 0.5);
}

function longestWait(results: Results, c: Commitment, scope: Scope): Verdict['longestWait'] {
  if (c.metric !== 'wait') return null;
  const values = perCalendarDay(results, scope, (s) =>
    s.contact[Contact.offered] > 0 ? s.contact[Contact.maxWait] : NaN,
  );
  const median = quantile(values, 0.5);
  const p95 = quantile(values, 0.95);
  return median === null || p95 === null ? null : { median, p95 };
}

/** One value per calendar day of every replication that had contacts. */
function perCalendarDay(results: Results, scope: Scope, value: (s: Sums) => number): number[] {
  return results.context.grid.days.flatMap((_, day) =>
    results.all
      .sums({ ...scope, day })
      .filter((s) => s.contact[Contact.offered] > 0)
      .map(value),
  );
}
