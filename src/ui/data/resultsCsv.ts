import type { Results } from '../../analysis/results';
import { csvLine } from '../../files/csvOut';
import type { KpiKey } from '../../kpi/kpis';
import { startOf } from '../../model/calendar';

/** KPIs of the export, each with its mean, the ends of its 95 % interval and the spread of days. */
const kpis: readonly KpiKey[] = [
  'offered',
  'answered',
  'abandoned',
  'serviceLevel',
  'asa',
  'abandonRate',
  'maxWait',
  'aht',
  'occupancy',
];
const parts = ['mean', 'low', 'high', 'p10', 'p90'] as const;

/** Work that the page may hold its breath for, milliseconds. */
const sliceMs = 24;

/** All pieces of a text that is long in the making, in slices so that the page stays alive. */
export async function inSlices(pieces: Iterable<string>): Promise<string[]> {
  const all: string[] = [];
  let began = performance.now();
  for (const piece of pieces) {
    all.push(piece);
    if (performance.now() - began <= sliceMs) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
  return all;
}

/** Results by interval as CSV, line by line: first all contact types together, then each by id and name; seconds and percent, decimal points, ISO times. */
export function* resultsCsv(results: Results): Generator<string, void, undefined> {
  const { grid, spec } = results.context;
  const names = new Map(results.context.scenario?.types.map(({ id, name }) => [id, name]));
  yield csvLine([
    'start',
    'type',
    'type_name',
    'days',
    ...kpis.flatMap((kpi) => parts.map((part) => `${kpi}_${part}`)),
  ]);
  for (const type of [undefined, ...spec.shape.types])
    for (let interval = 0; interval < grid.intervals; interval++) {
      const scope = type === undefined ? { interval } : { interval, type };
      yield csvLine([
        startOf(grid, interval),
        type ?? '',
        type === undefined ? '' : (names.get(type) ?? type),
        results.days,
        ...kpis.flatMap((kpi) => {
          const estimate = results.estimate(kpi, scope);
          return parts.map((part) => estimate[part]);
        }),
      ]);
    }
}
