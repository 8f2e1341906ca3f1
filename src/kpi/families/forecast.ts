import { gridOf } from '../../model/calendar';
import { comesOutsideHours } from '../../model/channelKinds';
import { expectedContacts } from '../../model/expectedContacts';
import type { Scenario } from '../../model/scenario';
import { addCells } from '../cells';
import type { Formula, PartOfDay, Sums } from '../formula';
import { contactWidth } from '../measures';
import { attempts, fresh } from './volume';

/** What a scenario forecasts of each type, in the order of `LogShape.types`, by interval; null where nobody forecasts: of a replay and a list. */
type Forecast = readonly ({ volume: Float64Array; isOfIssues: boolean } | null)[];
const forecasts = new WeakMap<Scenario, Forecast>();

function forecastOf(scenario: Scenario, ids: readonly string[]): Forecast {
  let forecast = forecasts.get(scenario);
  if (!forecast) {
    const grid = gridOf(scenario.calendar);
    forecast = ids.map((id) => {
      const type = scenario.types.find((one) => one.id === id)!;
      const { demand } = type;
      if (demand.kind !== 'rate') return null;
      return { volume: expectedContacts(demand, grid, comesOutsideHours(type)), isOfIssues: !demand.observed };
    });
    forecasts.set(scenario, forecast);
  }
  return forecast;
}

const known = new WeakMap<PartOfDay, { missed: number; forecast: number } | null>();

/** Σ |actual − forecast| and Σ forecast of a part; null where there is no forecast, and by team. */
function errorIn({ of }: Sums): { missed: number; forecast: number } | null {
  if (!of) return null;
  let error = known.get(of);
  if (error === undefined) known.set(of, (error = sumErrors(of)));
  return error;
}

function sumErrors({ day, spec, scenario, type, team, agent, from, to }: PartOfDay): ReturnType<typeof errorIn> {
  if (!scenario || team >= 0 || agent >= 0) return null;
  const actual = new Float64Array(contactWidth(spec));
  const error = { missed: 0, forecast: 0 };
  forecastOf(scenario, spec.shape.types).forEach((told, q) => {
    if (!told || (type >= 0 && q !== type)) return;
    for (let k = from; k < to; k++) {
      actual.fill(0);
      addCells(actual, day.contacts, spec.contactColumns, q, k, k + 1);
      error.missed += Math.abs((told.isOfIssues ? fresh : attempts)(actual) - told.volume[k]);
      error.forecast += told.volume[k];
    }
  });
  return error;
}

/**
 * K49 = Σ |actual − forecast| / Σ forecast, over intervals and contact types, whose errors do not make up for one another [KOOLE]. Actual is
 * what the volume means: first attempts at issues, or all attempts where it is of observed ones. The luck of the day alone makes an error: it is
 * the least that a forecast of these volumes can have.
 */
export const forecast = {
  forecastError: {
    needs: 'contact',
    kind: 'ratio',
    numerator: (s) => errorIn(s)?.missed ?? NaN,
    denominator: (s) => errorIn(s)?.forecast ?? NaN,
    scale: 100,
  },
} satisfies Record<string, Formula>;
