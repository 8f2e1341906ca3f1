import type { FigureTable } from '../../charts/figureTable';
import type { IntervalSeries } from '../../charts/intervalValue';
import { net } from '../../charts/staffingPaths';
import { shareWithin, waitDomain, waitMarks, type WaitCurveData } from '../../charts/waitScale';
import type { Messages } from '../../i18n/en';
import type { Formats } from '../../i18n/format';
import type { Shown } from '../../state/planView.svelte';
import type { ScoreData } from './scoreData.svelte';
import type { WeekColumns } from './weekGrid';

/** A figure of the Plan page as a table: its numbers, and how the page writes them. */
export interface PlanTable {
  table: FigureTable;
  formatCell: (value: number, column: number) => string;
}

/** The voices of the score that are drawn. */
export type Voice = 'serviceLevel' | 'waiting' | 'staffing' | 'occupancy';

/** Words, number formats, and the intervals that are shown with their starts. */
export interface TableContext {
  t: Messages;
  f: Formats;
  shown: Shown;
  /** Local start of each interval of the horizon, minutes after midnight. */
  startMinute: ArrayLike<number>;
}

/** A voice of the score by interval. */
export function voiceTable(voice: Voice, data: ScoreData, context: TableContext): PlanTable {
  const { t, f } = context;
  switch (voice) {
    case 'serviceLevel':
      return spreadTable(data.serviceLevel, data.observed.level, '%', context);
    case 'waiting':
      return spreadTable(data.waiting, data.observed.wait, 's', context);
    case 'occupancy':
      return {
        table: byInterval(
          data.occupancy.map((team) => team.name),
          (i) =>
            data.occupancy.map((team) => team.values[i] ?? (team.overrunMinutes[i] > 0 ? t.ui.score.overrun : null)),
          context,
        ),
        formatCell: (x) => f.percent(x),
      };
    case 'staffing': {
      const { required, scheduled, short, over } = t.plan.staffing;
      const columns = [
        required,
        `${required}${f.comma}p10`,
        `${required}${f.comma}p90`,
        scheduled,
        `${short} (−)${f.comma}${over} (+)`,
      ];
      return {
        table: byInterval(
          columns,
          (i) => {
            const need = data.required[i];
            const difference = Math.round(net(need, data.scheduled[i]));
            return [need?.mean ?? null, need?.low ?? null, need?.high ?? null, data.scheduled[i], difference];
          },
          context,
        ),
        formatCell: (x, column) => (column === 5 && x > 0 ? `+${f.integer(x)}` : f.integer(x)),
      };
    }
  }
}

/** The share answered, and the share that gave up, within the times that people think in. */
export function waitTable(curve: WaitCurveData, { t, f }: Pick<TableContext, 't' | 'f'>): PlanTable {
  const max = waitDomain(curve, 60);
  const marks = [...waitMarks.filter((seconds) => seconds < max), max];
  return {
    table: {
      columns: [t.charts.time, t.charts.answeredWithin, t.charts.gaveUpWithin],
      rows: marks.map((seconds) => [
        f.seconds(seconds),
        100 * shareWithin(curve, curve.answeredWithin, seconds),
        100 * shareWithin(curve, curve.leftWithin, seconds),
      ]),
    },
    formatCell: (x) => f.percent(x),
  };
}

/** Times of the day down, days across. */
export function weekTable(
  days: readonly string[],
  { minutes, intervals }: WeekColumns,
  net: readonly (number | null)[],
  { t, f }: Pick<TableContext, 't' | 'f'>,
): PlanTable {
  const rows = minutes
    .map((minute, column) => [f.clock(minute), ...intervals.map((day) => net[day[column]] ?? null)])
    .filter(([, ...values]) => values.some((value) => value !== null));
  return {
    table: { columns: [t.charts.interval, ...days], rows },
    formatCell: (x) => (x > 0 ? `+${f.integer(x)}` : f.integer(x)),
  };
}

function spreadTable(
  series: IntervalSeries,
  observed: readonly (number | null)[],
  unit: '%' | 's',
  context: TableContext,
): PlanTable {
  const { t, f } = context;
  const real = observed.some((value) => value !== null);
  const columns = [t.charts.mean, t.ui.score.low, t.ui.score.high, 'p10', 'p90', ...(real ? [t.plan.realDay] : [])];
  return {
    table: byInterval(
      columns,
      (i) => {
        const e = series[i];
        const simulated = [e?.mean ?? null, e?.low ?? null, e?.high ?? null, e?.p10 ?? null, e?.p90 ?? null];
        return real ? [...simulated, observed[i] ?? null] : simulated;
      },
      context,
    ),
    formatCell: (x) => f.value(x, unit),
  };
}

function byInterval(
  columns: readonly string[],
  values: (interval: number) => (string | number | null)[],
  { t, f, shown, startMinute }: TableContext,
): FigureTable {
  const rows: (string | number | null)[][] = [];
  for (let i = shown.first; i < shown.last; i++) rows.push([f.clock(startMinute[i]), ...values(i)]);
  return { columns: [t.charts.interval, ...columns], rows };
}
