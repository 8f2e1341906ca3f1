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

/** Results by interval as CSV, made in slices so that the page stays alive: first all contact types together, then each; seconds and percent, decimal points, ISO times. */
export async function resultsCsv(results: Results): Promise<string> {
  const { grid, spec } = results.context;
  const header = ['start', 'type', 'days', ...kpis.flatMap((kpi) => parts.map((part) => `${kpi}_${part}`))];
  let text = csvLine(header);
  let began = performance.now();
  for (const type of [undefined, ...spec.shape.types])
    for (let interval = 0; interval < grid.intervals; interval++) {
      if (performance.now() - began > sliceMs) {
        await new Promise((resolve) => setTimeout(resolve));
        began = performance.now();
      }
      const scope = type === undefined ? { interval } : { interval, type };
      text += csvLine([
        startOf(grid, interval),
        type ?? '',
        results.days,
        ...kpis.flatMap((kpi) => {
          const estimate = results.estimate(kpi, scope);
          return parts.map((part) => estimate[part]);
        }),
      ]);
    }
  return text;
}
