import { count } from '../kpi/formula';
import { kpiKeys } from '../kpi/kpis';
import { Contact } from '../kpi/counters';
import { type DayMeasures } from '../kpi/measures';
import type { Scenario } from '../model/scenario';
import { dailyRatio, ratioInfluences, type DailyKpi } from './influence';
import { Results } from './results';

/** What is kept of many days: a KPI, or the number of repeat contacts, which is on the way from one to another. */
export type Figure = DailyKpi | 'repeatContacts';

/** Every figure of a day, in the order in which days carry them. */
export const figures: readonly Figure[] = [
  ...kpiKeys.filter((key): key is DailyKpi => key !== 'waitPercentiles'),
  'repeatContacts',
];
const placeOf = new Map(figures.map((figure, place) => [figure, place]));
const repeatContacts = count((c) => c[Contact.repeats]);

/**
 * The figures of one day, in the order of {@link figures}: of a ratio of sums its numerator `y` and denominator `x`, and by what it is
 * multiplied; of every other `y` itself, and no scale. NaN: no data. A day of a big scenario is megabytes of counters, and this is 2 kB.
 */
export interface DayFigures {
  day: number;
  y: Float64Array;
  x: Float64Array;
  scale: Float64Array;
}

/** Reduces measured days of one scenario to their figures. */
export function figureReader(scenario: Scenario): (day: DayMeasures) => DayFigures {
  const { context } = Results.of(scenario);
  return (measured) => {
    const results = new Results(context);
    results.add(measured);
    const nothing = (): Float64Array => new Float64Array(figures.length).fill(NaN);
    const [y, x, scale] = [nothing(), nothing(), nothing()];
    figures.forEach((figure, i) => {
      const ratio = figure === 'repeatContacts' ? null : dailyRatio(results, figure);
      if (ratio) [y[i], x[i], scale[i]] = [ratio.y[0], ratio.x[0], ratio.scale];
      else y[i] = (figure === 'repeatContacts' ? results.perDayOf(repeatContacts) : results.perDay(figure))[0];
    });
    return { day: measured.day, y, x, scale };
  };
}

/** The figures of many days of one plan. */
export class FigureDays {
  private readonly kept: DayFigures[] = [];

  get days(): number {
    return this.kept.length;
  }

  add(day: DayFigures): void {
    this.kept.push(day);
  }

  /** A figure as the mean over days of one number each: as `influences` of the days themselves, to the bit. */
  get(figure: Figure): Float64Array {
    const i = placeOf.get(figure)!;
    const y = Float64Array.from(this.kept, (day) => day.y[i]);
    const scale = this.kept[0]?.scale[i] ?? NaN;
    if (Number.isNaN(scale)) return y;
    return ratioInfluences(
      y,
      this.kept.map((day) => day.x[i]),
      scale,
    );
  }
}
