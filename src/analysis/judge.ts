import { formulas } from '../kpi/kpis';
import type { Formula, Sums } from '../kpi/formula';
import { valueOf } from '../kpi/formula';
import { serviceLevelAt, shareWaitingOver } from '../kpi/families/speed';
import { Contact } from '../kpi/measures';
import type { Grid } from '../model/calendar';
import type { Commitment } from '../model/commitment';
import { isTimeMetric } from '../model/commitment';
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
  const scope = scopeOf(c);
  const days = keptDays(results, c).filter((kept) => !Number.isNaN(kept));
  const share = wilson(days.filter((kept) => kept === 1).length, days.length);
  const promised = c.daysShare ?? 0.95;
  return {
    commitment,
    kept: share,
    promised,
    judgement: judgementOf(share, promised),
    value: results.estimateFormula(formulaOf(results, c), scope, unitOf(c)),
    breakingContactsPerDay: breaking(results, c, scope),
    longestWait: longestWait(results, c, scope),
  };
}

/**
 * Day by day: 1 kept, 0 broken, NaN no data. A day is as in {@link Verdict.kept}; the first calendar day of every replication
 * comes first, then the second, so two results of the same replications and calendar line up.
 */
export function keptDays(results: Results, commitment: Commitment): Float64Array {
  const c = commitment;
  const formula = formulaOf(results, c);
  const scope = scopeOf(c);
  const units = unitsOf(results, c);
  const out = new Float64Array(units.length * results.days).fill(NaN);
  units.forEach((windows, unit) => {
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
      // A share such as 95 % of 20 windows means at least 19.
      if (scored > 0) out[unit * results.days + d] = complies >= Math.ceil(c.share * scored - 1e-9) ? 1 : 0;
    }
  });
  return out;
}

const scopeOf = (c: Commitment): Scope => ({
  ...(c.type === undefined ? {} : { type: c.type }),
  ...(c.team === undefined ? {} : { team: c.team }),
});

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

const isShare = (c: Commitment): boolean => !isTimeMetric(c.metric);
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

function breaking(results: Results, c: Commitment, scope: Scope): number | null {
  const late = lateContacts(results, c);
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
  if (c.metric !== 'wait') return null;
  const formula = formulaOf(results, c);
  const values = perCalendarDay(results, scope, (s) => valueOf(formula, s));
  const median = quantile(values, 0.5);
  const p95 = quantile(values, 0.95);
  return median === null || p95 === null ? null : { median, p95 };
}

/** One value per calendar day of every replication that had contacts. */
function perCalendarDay(results: Results, scope: Scope, value: (s: Sums) => number): number[] {
  return results.context.grid.days.flatMap((_, day) =>
    results.all
      .sums({ ...scope, day })
      // What came to a team is what it answered.
      .filter((s) => s.contact[Contact.offered] > 0 || s.contact[Contact.answered] > 0)
      .map(value),
  );
}
