import { shareWaitingOver } from '../kpi/families/speed';
import type { Formula } from '../kpi/formula';
import { valueOf } from '../kpi/formula';
import type { FormulaKey, KpiKey } from '../kpi/firstKpis';
import { formulas } from '../kpi/firstKpis';
import type { DayMeasures } from '../kpi/measures';
import { Contact } from '../kpi/counters';
import { addWaits, waitBinEdge, waitBins } from '../kpi/waits';
import { longWaitSeconds, specOf } from '../kpi/spec';
import { gridOf, measuredDays } from '../model/calendar';
import { kpiUnit } from '../model/kpiFacts';
import { limitsOfUnit } from '../model/kpiLimits';
import type { Scenario } from '../model/scenario';
import type { PlanContext } from './days';
import { Days, scopeKey } from './days';
import { dress, scaled } from './dress';
import type { Estimate, Scope } from './estimate';
import { limited, possible, unsure } from './possible';
import { noData } from './stats/interval';
import { meanInterval } from './stats/mean';
import { ratioInterval } from './stats/ratio';
import { wilson } from './stats/wilson';
import type { WaitTable } from './waitQuantiles';
import { dailyQuantiles, quantileInterval, waitTable } from './waitQuantiles';

export type { PlanContext } from './days';

/** Service level that an interval must reach to be "in target" unless a commitment says otherwise, percent. */
const intervalTargetPercent = 80;

/** Measured days as numbers with their doubt. Days come in day order, so the number of workers never shows. */
export class Results {
  private readonly measured: Days;
  /** Estimates of the days that are in: the page asks for the same ones again and again. */
  private readonly known = new Map<string, Estimate>();
  /** The waits that were asked for last: whoever asks for one quantile of them asks for the next. */
  private latestWaits: { scope: string; days: number; table: WaitTable | null } | null = null;

  constructor(readonly context: PlanContext) {
    this.measured = new Days(context);
  }

  /** Empty results of a scenario, ready for its days. */
  static of(scenario: Scenario): Results {
    const spec = specOf(scenario);
    const cost = new Map(scenario.teams.map((t) => [t.id, t.costPerHour]));
    const { costs, customers } = scenario.outcomes ?? {};
    const people = new Map(scenario.teams.map((t) => [t.id, t.people]));
    const isPaid = scenario.teams.some(({ costPerHour }) => costPerHour > 0);
    return new Results({
      spec,
      scenario,
      grid: gridOf(scenario.calendar),
      // Where nobody has a wage, there is no cost to speak of: no data, not 0.
      costPerHour: Float64Array.from(spec.shape.teams, (id) => (isPaid ? (cost.get(id) ?? 0) : NaN)),
      currency: scenario.currency,
      ...(costs ? { costs } : {}),
      ...(customers ? { customers } : {}),
      attrition: spec.shape.teams.map((id) => people.get(id)?.attrition),
    });
  }

  /** How many days are in. */
  get days(): number {
    return this.measured.count;
  }

  /** The measured days themselves, and their sums over any scope. */
  get all(): Days {
    return this.measured;
  }

  /** Calendar days of a run that figures are of: its horizon without the days of its warm-up. */
  get daysPerRun(): number {
    return measuredDays(this.context.grid, this.context.spec.warmUpIntervals);
  }

  add(day: DayMeasures): void {
    this.measured.add(day);
    this.known.clear();
  }

  /** A KPI with its interval, as far as it is possible, and its spread over days. Shares are in percent, times in seconds. */
  estimate(kpi: KpiKey, scope: Scope = {}): Estimate {
    return possible(kpi, this.whole(kpi, scope));
  }

  /** As {@link estimate}, with the whole of its interval: for what is computed from it, not for what is told. */
  whole(kpi: KpiKey, scope: Scope = {}): Estimate {
    const key = `${kpi} ${scopeKey(scope)}`;
    let estimate = this.known.get(key);
    if (!estimate) this.known.set(key, (estimate = this.estimateAnew(kpi, scope)));
    return estimate;
  }

  private estimateAnew(kpi: KpiKey, scope: Scope): Estimate {
    const unit = this.unitOf(kpi);
    switch (kpi) {
      case 'waitPercentiles':
        return this.waitQuantile(0.9, scope);
      case 'longestWaitKept': {
        const { kept, days } = this.longestWaits(scope);
        const sum = (counts: Float64Array): number => counts.reduce((a, b) => a + b, 0);
        const { share, low, high, days: n } = wilson(sum(kept), sum(days));
        return { ...dress(scaled({ mean: share, low, high, days: n }, 100), this.perDay(kpi, scope), unit), days: n };
      }
      case 'intervalsInTarget': {
        const { met, scored } = this.intervalScores(scope);
        const ratio = scaled(ratioInterval(met, scored), 100);
        return dress(
          ratio,
          met.map((m, d) => (scored[d] > 0 ? (100 * m) / scored[d] : NaN)),
          unit,
        );
      }
      default:
        return this.wholeOf(this.formulaOf(kpi), scope, unit);
    }
  }

  /** As {@link estimate}, for a formula that is not in the catalogue (another threshold, another definition). */
  estimateFormula(formula: Formula, scope: Scope, unit: string, limits = limitsOfUnit(unit)): Estimate {
    const whole = this.wholeOf(formula, scope, unit);
    return limited(/floor|costs/.test(formula.needs) ? whole : unsure(whole, limits), limits);
  }

  private wholeOf(formula: Formula, scope: Scope, unit: string): Estimate {
    const values = this.perDayOf(formula, scope);
    if (!applies(formula, scope)) return dress({ mean: null, low: null, high: null, days: 0 }, values, unit);
    const interval =
      formula.kind === 'ratio'
        ? scaled(
            ratioInterval(
              this.measured.sums(scope).map((s) => formula.numerator(s)),
              this.measured.sums(scope).map((s) => formula.denominator(s)),
            ),
            formula.scale,
          )
        : meanInterval(values);
    return dress(interval, values, unit);
  }

  /** One value per day, NaN where a day has no data. */
  perDay(kpi: KpiKey, scope: Scope = {}): Float64Array {
    switch (kpi) {
      case 'waitPercentiles':
        return this.dailyWaitQuantiles(0.9, scope);
      case 'longestWaitKept': {
        const { kept, days } = this.longestWaits(scope);
        return kept.map((k, d) => (days[d] > 0 ? (100 * k) / days[d] : NaN));
      }
      case 'intervalsInTarget': {
        const { met, scored } = this.intervalScores(scope);
        return met.map((m, d) => (scored[d] > 0 ? (100 * m) / scored[d] : NaN));
      }
      default:
        return this.perDayOf(this.formulaOf(kpi), scope);
    }
  }

  /** As {@link perDay}, for any formula. */
  perDayOf(formula: Formula, scope: Scope = {}): Float64Array {
    if (!applies(formula, scope)) return new Float64Array(this.days).fill(NaN);
    return Float64Array.from(this.measured.sums(scope), (s) => valueOf(formula, s));
  }

  formulaOf(kpi: Exclude<KpiKey, 'waitPercentiles' | 'longestWaitKept' | 'intervalsInTarget'>): Formula {
    if (kpi === 'shareWaitingOver') return shareWaitingOver(this.context.spec, longWaitSeconds)!;
    return formulas[kpi satisfies FormulaKey];
  }

  unitOf(kpi: KpiKey): string {
    return kpiUnit(kpi).replace('money', this.context.currency);
  }

  /**
   * Quantile of the wait of answered contacts, seconds, from the histogram of all days together (1-s bins to 600 s,
   * interpolated), with its interval; p10–p90 is the spread of the days' own quantiles. K23. No data for agents, and for teams that share a queue.
   */
  waitQuantile(p: number, scope: Scope = {}): Estimate {
    const table = this.waitTable(scope);
    return dress(table ? quantileInterval(table, p) : noData, this.dailyWaitQuantiles(p, scope), 's');
  }

  private dailyWaitQuantiles(p: number, scope: Scope): Float64Array {
    const table = this.waitTable(scope);
    return table ? dailyQuantiles(table, p) : new Float64Array(this.days).fill(NaN);
  }

  /** Waits of answered contacts of a scope by day; null where nobody counts them. */
  waitTable(scope: Scope = {}): WaitTable | null {
    const key = JSON.stringify(scope);
    if (this.latestWaits?.scope !== key || this.latestWaits.days !== this.days)
      this.latestWaits = { scope: key, days: this.days, table: waitTable(this.measured, scope) };
    return this.latestWaits.table;
  }

  /**
   * The distribution of waits pooled over all days: `answeredWithin[i]` and `leftWithin[i]` are the shares (0…1) of offered
   * contacts that were answered, and that gave up or were dropped, within `seconds[i]`; of all types: of live work.
   */
  waitCurve(type?: string): { seconds: Float64Array; answeredWithin: Float64Array; leftWithin: Float64Array } {
    const { type: index, from, to } = this.measured.resolve(type === undefined ? {} : { type });
    const only = this.context.spec.live;
    const answered = new Float64Array(waitBins);
    const left = new Float64Array(waitBins);
    let offered = 0;
    this.measured.sums(type === undefined ? {} : { type }).forEach(({ live }, d) => {
      const { waits } = this.measured.at(d);
      addWaits(answered, waits, index, 0, from, to, only);
      addWaits(left, waits, index, 1, from, to, only);
      offered += live[Contact.offered];
      answered[0] += live[Contact.answered];
    });
    for (let b = 1; b < waitBins; b++) answered[0] -= answered[b];
    let last = waitBins - 1;
    while (last > 0 && answered[last] === 0 && left[last] === 0) last--;
    const n = Math.min(last, waitBins - 2) + 1;
    const seconds = Float64Array.from({ length: n }, (_, b) => waitBinEdge(b));
    const cumulate = (bins: Float64Array): Float64Array => {
      let sum = 0;
      return seconds.map((_, b) => (offered > 0 ? (sum += bins[b]) / offered : NaN));
    };
    return { seconds, answeredWithin: cumulate(answered), leftWithin: cumulate(left) };
  }

  /** Per replication: calendar days on which nobody waited longer than the long wait, and calendar days with contacts. K25. */
  longestWaits(scope: Scope): { kept: Float64Array; days: Float64Array } {
    const kept = new Float64Array(this.days);
    const days = new Float64Array(this.days);
    const whole = scope.day === undefined && scope.interval === undefined;
    const scopes = whole ? this.context.grid.days.map((_, day) => ({ ...scope, day })) : [scope];
    for (const one of scopes)
      this.perDayOf(formulas.maxWait, one).forEach((longest, d) => {
        if (Number.isNaN(longest)) return;
        days[d]++;
        if (longest <= longWaitSeconds) kept[d]++;
      });
    return { kept, days };
  }

  /** Per day: intervals with service level A at or above the target, and intervals with data. K26. */
  intervalScores(scope: Scope): { met: Float64Array; scored: Float64Array } {
    const met = new Float64Array(this.days);
    const scored = new Float64Array(this.days);
    if (scope.agent !== undefined) return { met, scored };
    const { from, to } = this.measured.resolve(scope);
    for (let k = from; k < to; k++) {
      const values = this.perDayOf(formulas.serviceLevel, { ...scope, interval: k });
      for (let d = 0; d < this.days; d++) {
        if (Number.isNaN(values[d])) continue;
        scored[d]++;
        if (values[d] >= intervalTargetPercent) met[d]++;
      }
    }
    return { met, scored };
  }
}

/** A scope by type has no agent time. */
const applies = (formula: Formula, scope: Scope): boolean => formula.needs !== 'floor' || scope.type === undefined;
