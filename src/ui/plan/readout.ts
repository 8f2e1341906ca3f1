import type { Estimate } from '../../analysis/estimate';
import type { Messages } from '../../i18n/en';
import type { Formats } from '../../i18n/format';
import type { ScoreData } from './scoreData.svelte';

/** What the words of an interval are made of. */
export interface ReadoutContext {
  t: Messages;
  f: Formats;
  /** Local time of an interval. */
  clock: (interval: number) => string;
  data: ScoreData;
}

/** The exact numbers of an interval, in words: the mean with its doubt, the spread of days, and the real day. */
export function readouts({ t, f, clock, data }: ReadoutContext): {
  read: (interval: number, estimate: Estimate | null | undefined, unit: string, real?: number | null) => string;
  readOccupancy: (interval: number) => string;
} {
  const read = (interval: number, e: Estimate | null | undefined, unit: string, real?: number | null): string => {
    const time = clock(interval);
    const realDay = real == null ? [] : [`${t.plan.realDay} ${f.value(real, unit)}`];
    if (e?.mean == null) return [time, t.app.states.noData, ...realDay].join(' · ');
    const { value, doubt } = f.estimate(e, unit);
    const spread =
      e.p10 === null || e.p90 === null ? [] : [t.ui.score.eightDays({ range: f.valueRange(e.p10, e.p90, unit) })];
    return [time, `${value} ${doubt}`.trim(), ...spread, ...realDay].join(' · ');
  };
  const readOccupancy = (interval: number): string => {
    const overrun = data.occupancy.filter(({ overrunMinutes }) => overrunMinutes[interval] > 0);
    const minutes = overrun.reduce((sum, team) => sum + team.overrunMinutes[interval], 0);
    const words =
      overrun.length === 0
        ? []
        : [t.ui.score.overrunRead({ teams: overrun.map(({ name }) => name).join(', '), minutes })];
    return [read(interval, data.occupancyOfAll(interval), '%'), ...words].join(' · ');
  };
  return { read, readOccupancy };
}
