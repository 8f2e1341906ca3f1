import type { Estimate } from '../analysis/estimate';

/** What a chart draws of an estimate: any `Estimate` fits. A null mean is no data. */
export type IntervalValue = Pick<Estimate, 'mean' | 'low' | 'high' | 'p10' | 'p90'>;

/** Estimates by interval of the horizon; null is no data. */
export type IntervalSeries = readonly (IntervalValue | null)[];

/** The mean of an interval, or null. */
export function meanOf(series: IntervalSeries, interval: number): number | null {
  return series[interval]?.mean ?? null;
}

/** Stretches [from, to) of neighbouring intervals within [first, last) that have data. */
export function runs(first: number, last: number, defined: (interval: number) => boolean): [number, number][] {
  const out: [number, number][] = [];
  let from = -1;
  for (let i = first; i <= last; i++) {
    const here = i < last && defined(i);
    if (here && from < 0) from = i;
    if (!here && from >= 0) {
      out.push([from, i]);
      from = -1;
    }
  }
  return out;
}
