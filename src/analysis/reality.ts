import type { Sums } from '../kpi/formula';
import { addContacts, valueOf } from '../kpi/formula';
import { formulas } from '../kpi/firstKpis';
import { Contact } from '../kpi/counters';
import { liveTypes } from '../model/channelKinds';
import { kpiDirection, kpiUnit } from '../model/kpiFacts';
import type { Observed, Scenario } from '../model/scenario';
import type { Results } from './results';
import { meanInterval } from './stats/mean';
import { quantileSorted, sortedData } from './stats/quantile';

/** KPIs that interval data can tell, in the order in which causes come before effects. */
export const realKpis = ['offered', 'aht', 'serviceLevel', 'asa', 'abandonRate', 'maxWait'] as const;
export type RealKpi = (typeof realKpis)[number];

/** A KPI of the real days beside the simulated ones, over the same intervals and contact types. */
export interface RealityRow {
  kpi: RealKpi;
  unit: string;
  /** What really happened; null where the data do not say. */
  real: number | null;
  /** Mean of the simulated days, and the range in which eight of ten lie. */
  mean: number | null;
  p10: number | null;
  p90: number | null;
  /** Intervals with data on both sides, and those on which the real value lies in the simulated p10–p90. */
  intervals: number;
  inside: number;
}

/** How the real day's inputs differ from those of the plan. */
export type RealityCause =
  'moreContacts' | 'fewerContacts' | 'longerHandling' | 'shorterHandling' | 'lessPatient' | 'morePatient';

/** What the rows together suggest about the cause. */
export type RealityReason =
  /** Of everything that the data tell: `kpis`, each among eight days in ten. `outcome`: is that more than volume and handle time? */
  | { code: 'fits'; kpis: RealKpi[]; outcome: boolean }
  | { code: 'timing' | 'lessPatient' | 'morePatient' }
  | { code: 'moreContacts' | 'fewerContacts' | 'longerHandling' | 'shorterHandling'; percent: number }
  /**
   * Figures outside the simulated days on the same side, with what pulls them that way and what would pull them the other way.
   * Without the former, the inputs do not explain them.
   */
  | { code: 'gap'; kpis: EffectKpi[]; better: boolean; causes: RealityCause[]; against: RealityCause[] };

/** What follows from inputs and staff. */
const effectKpis = ['serviceLevel', 'asa', 'abandonRate', 'maxWait'] as const;
type EffectKpi = (typeof effectKpis)[number];

/**
 * Whether a cause makes a figure better (1) or worse (−1). Who is less patient gives up more, and leaves a shorter queue to the
 * others; what that does to the share answered in time can be either.
 */
const effects: Readonly<Record<RealityCause, Readonly<Record<EffectKpi, -1 | 0 | 1>>>> = {
  moreContacts: { serviceLevel: -1, asa: -1, abandonRate: -1, maxWait: -1 },
  fewerContacts: { serviceLevel: 1, asa: 1, abandonRate: 1, maxWait: 1 },
  longerHandling: { serviceLevel: -1, asa: -1, abandonRate: -1, maxWait: -1 },
  shorterHandling: { serviceLevel: 1, asa: 1, abandonRate: 1, maxWait: 1 },
  lessPatient: { serviceLevel: 0, asa: 1, abandonRate: -1, maxWait: 1 },
  morePatient: { serviceLevel: 0, asa: -1, abandonRate: 1, maxWait: -1 },
};

/** Share of intervals outside the band of eight in ten days above which the timing does not fit. */
const outsideTolerated = 0.4;

/**
 * Holds what was observed against simulated days, over intervals [first, last) where anything was observed. A real day is one
 * draw: if the simulation is right it lies in p10–p90 in about eight of ten intervals. Nothing is fitted. Speed is of live work, as
 * in the results, unless nothing else was observed.
 */
export function holdAgainstReality(
  scenario: Scenario,
  observed: readonly Observed[],
  results: Results,
  range: { first: number; last: number },
): { rows: RealityRow[]; reasons: RealityReason[] } {
  const known = observed.filter(({ type }) => results.context.spec.shape.types.includes(type));
  const covered: number[] = [];
  const first = Math.max(range.first, results.context.spec.warmUpIntervals);
  for (let k = first; k < range.last; k++) if (known.some(({ offered }) => offered[k] !== null)) covered.push(k);
  const live = observedLive(scenario, known);
  const simulated = simulatedCells(results, known);
  const rows = realKpis.flatMap((kpi): RealityRow[] => {
    const formula = formulas[kpi];
    const about = formula.needs === 'live' ? live : known;
    if (kpi === 'serviceLevel' && !sameThreshold(scenario, about)) return [];
    if (!says(about, kpi)) return [];
    const cells = covered.flatMap((k) => {
      const told = about.filter((one) => tells(one, kpi, k));
      return told.length > 0 ? [{ real: realSums(told, k), simulated: simulated(told, k) }] : [];
    });
    if (cells.length === 0) return [];
    const whole = valueOf(formula, together(cells.map(({ real }) => real)));
    if (Number.isNaN(whole)) return [];
    let intervals = 0;
    let inside = 0;
    for (const cell of cells) {
      const value = valueOf(formula, cell.real);
      const { p10, p90 } = spread(cell.simulated.map((sums) => valueOf(formula, sums)));
      if (Number.isNaN(value) || p10 === null || p90 === null) continue;
      // A night in which nobody calls agrees with everything.
      if (kpi === 'offered' && value === 0 && p90 === 0) continue;
      intervals++;
      if (value >= p10 - 1e-9 && value <= p90 + 1e-9) inside++;
    }
    const perDay = Array.from({ length: results.days }, (_, d) => together(cells.map((cell) => cell.simulated[d])));
    const { mean: ofDays, p10, p90 } = spread(perDay.map((sums) => valueOf(formula, sums)));
    // A rate over all days is the ratio of their sums, not the mean of daily rates.
    const mean = formula.kind === 'ratio' && ofDays !== null ? valueOf(formula, together(perDay)) : ofDays;
    return [{ kpi, unit: kpiUnit(kpi), real: whole, mean, p10, p90, intervals, inside }];
  });
  return { rows, reasons: reasonsOf(rows) };
}

/** Of what was observed, the types whose waits are told together: of these alone, not of the whole scenario. */
function observedLive({ types }: Scenario, observed: readonly Observed[]): readonly Observed[] {
  const live = new Set(
    liveTypes(types.filter(({ id }) => observed.some(({ type }) => type === id))).map(({ id }) => id),
  );
  return observed.filter(({ type }) => live.has(type));
}

/** What was observed in one interval, as the counters that formulas read; only those count that {@link tells} lets through. */
function realSums(observed: readonly Observed[], k: number): Sums {
  const contact = new Float64Array(Contact.within);
  for (const one of observed) {
    const answered = one.answered[k] ?? 0;
    contact[Contact.offered] += one.offered[k] ?? 0;
    contact[Contact.answered] += answered;
    contact[Contact.abandoned] += one.abandoned[k] ?? 0;
    contact[Contact.answeredInTime] += one.answeredWithin[k] ?? 0;
    contact[Contact.waitAnswered] += (one.asaSeconds?.[k] ?? 0) * answered;
    contact[Contact.talk] += (one.ahtSeconds?.[k] ?? 0) * answered;
    contact[Contact.maxWait] = Math.max(contact[Contact.maxWait], one.maxWaitSeconds?.[k] ?? 0);
  }
  return sumsOf(contact);
}

/**
 * Do the data tell this KPI of one interval? A blank cell is no 0, unless there was nothing to tell: it leaves the figure, in
 * the real day as in the simulated ones.
 */
function tells(one: Observed, kpi: RealKpi, k: number): boolean {
  const [offered, answered] = [one.offered[k] ?? null, one.answered[k] ?? null];
  if (offered === null) return false;
  const cell = (values: readonly (number | null)[] | undefined): boolean => (values?.[k] ?? null) !== null;
  if (kpi === 'asa') return answered === 0 || (answered !== null && cell(one.asaSeconds));
  if (kpi === 'aht') return answered === 0 || (answered !== null && cell(one.ahtSeconds));
  if (kpi === 'serviceLevel') return answered === 0 || offered === 0 || cell(one.answeredWithin);
  if (kpi === 'abandonRate') return offered === 0 || cell(one.abandoned);
  return kpi === 'offered' || offered === 0 || cell(one.maxWaitSeconds);
}

/** Are the observed types' contacts counted within the same seconds as their types'? */
const sameThreshold = (scenario: Scenario, observed: readonly Observed[]): boolean =>
  observed.every(
    ({ type, withinSeconds }) => scenario.types.find(({ id }) => id === type)?.thresholdSeconds === withinSeconds,
  );

/** Do the data tell this KPI at all? */
function says(observed: readonly Observed[], kpi: RealKpi): boolean {
  const any = (values: readonly (number | null)[] | undefined): boolean =>
    values?.some((value) => value !== null) ?? false;
  return observed.every((one) => {
    if (kpi === 'asa') return any(one.asaSeconds);
    if (kpi === 'aht') return any(one.ahtSeconds);
    if (kpi === 'maxWait') return any(one.maxWaitSeconds);
    if (kpi === 'serviceLevel') return any(one.answeredWithin);
    return kpi === 'abandonRate' ? any(one.abandoned) : true;
  });
}

/** Gives the sums of every simulated day in one interval, over some of the observed types; remembers them. */
function simulatedCells(
  results: Results,
  observed: readonly Observed[],
): (told: readonly Observed[], k: number) => readonly Sums[] {
  const met = new Map<string, readonly Sums[]>();
  const all = results.context.spec.shape.types.length;
  return (told, k) => {
    const key = [k, ...told.map((one) => observed.indexOf(one))].join();
    let sums = met.get(key);
    if (!sums) {
      if (told.length === all) sums = results.all.sums({ interval: k });
      else {
        const byType = told.map(({ type }) => results.all.sums({ type, interval: k }));
        sums = byType[0].map((_, d) => together(byType.map((days) => days[d])));
      }
      met.set(key, sums);
    }
    return sums;
  };
}

function together(all: readonly Sums[]): Sums {
  const contact = new Float64Array(Contact.within);
  for (const one of all) addContacts(contact, one.contact);
  return sumsOf(contact);
}

const sumsOf = (contact: Float64Array): Sums => ({
  // Whoever asks for the speed of types has picked those that it is told of.
  contact,
  live: contact,
  floor: new Float64Array(0),
  openSeconds: 0,
  records: 0,
  wages: 0,
});

function spread(values: readonly number[]): { mean: number | null; p10: number | null; p90: number | null } {
  const sorted = sortedData(Float64Array.from(values));
  return { mean: meanInterval(sorted).mean, p10: quantileSorted(sorted, 0.1), p90: quantileSorted(sorted, 0.9) };
}

/** −1: the real value lies below the simulated days, 1: above, 0: among them. */
function side(row: RealityRow | undefined): -1 | 0 | 1 {
  if (!row || row.real === null || row.p10 === null || row.p90 === null) return 0;
  return row.real < row.p10 ? -1 : row.real > row.p90 ? 1 : 0;
}

/** How the inputs differ first; then each figure that does, with what of that goes its way; then the hours of the day. */
function reasonsOf(rows: readonly RealityRow[]): RealityReason[] {
  const of = (kpi: RealKpi): RealityRow | undefined => rows.find((row) => row.kpi === kpi);
  const off = (row: RealityRow | undefined): number =>
    row?.mean ? Math.abs((100 * ((row.real ?? 0) - row.mean)) / row.mean) : 0;
  const [offered, aht, level, asa, left] = [of('offered'), of('aht'), of('serviceLevel'), of('asa'), of('abandonRate')];
  const reasons: RealityReason[] = [];
  if (side(offered) !== 0)
    reasons.push({ code: side(offered) > 0 ? 'moreContacts' : 'fewerContacts', percent: off(offered) });
  if (side(aht) !== 0) reasons.push({ code: side(aht) > 0 ? 'longerHandling' : 'shorterHandling', percent: off(aht) });
  if (left && asa && side(left) > 0 && (asa.real ?? 0) <= (asa.mean ?? 0)) reasons.push({ code: 'lessPatient' });
  if (left && asa && side(left) < 0 && (asa.real ?? 0) >= (asa.mean ?? 0)) reasons.push({ code: 'morePatient' });
  const causes = reasons.map(({ code }) => code as RealityCause);
  reasons.push(...gapsOf(rows, causes));
  const judged = level ?? asa ?? offered;
  if (judged && judged.intervals > 0 && 1 - judged.inside / judged.intervals > outsideTolerated)
    reasons.push({ code: 'timing' });
  if (reasons.length > 0) return reasons;
  const kpis = rows.filter(({ p10, p90 }) => p10 !== null && p90 !== null).map(({ kpi }) => kpi);
  const outcome = kpis.some((kpi) => (effectKpis as readonly RealKpi[]).includes(kpi));
  return kpis.length > 0 ? [{ code: 'fits', kpis, outcome }] : [];
}

/** The figures outside the simulated days; those on the same side and with the same causes are told together. */
function gapsOf(rows: readonly RealityRow[], causes: readonly RealityCause[]): RealityReason[] {
  const gaps: (RealityReason & { code: 'gap' })[] = [];
  for (const kpi of effectKpis) {
    const beyond = side(rows.find((row) => row.kpi === kpi));
    if (beyond === 0) continue;
    const better = (kpiDirection(kpi) === 'up') === beyond > 0;
    const pulling = (way: 1 | -1): RealityCause[] => causes.filter((cause) => effects[cause][kpi] === way);
    const [towards, against] = better ? [pulling(1), pulling(-1)] : [pulling(-1), pulling(1)];
    const same = gaps.find(
      (gap) =>
        gap.better === better && `${gap.causes.join()};${gap.against.join()}` === `${towards.join()};${against.join()}`,
    );
    if (same) same.kpis.push(kpi);
    else gaps.push({ code: 'gap', kpis: [kpi], better, causes: towards, against });
  }
  return gaps;
}
