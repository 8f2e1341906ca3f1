import type { Grid } from '../../model/calendar';
import type { Difference } from '../../model/difference';
import { differences, isPlannedHeadcount } from '../../model/difference';
import type { Scenario } from '../../model/scenario';

/** One line of the list of inputs that differ. */
export interface InputDifference {
  /** What it is about: field names of the scenario document, ids where things have one. */
  path: readonly (string | number)[];
  /** First and one after the last interval of the horizon, for figures by interval. */
  from?: number;
  to?: number;
  /** Set when many intervals differ: how many, and the sums of both plans. */
  intervals?: number;
  a: unknown;
  b: unknown;
}

/** A row of figures with more separate changes than this is told in one line. */
const mostRuns = 8;

/** Fields that do not change what happens, and the seed, which is the same for both here. */
const aside: ReadonlySet<string | number> = new Set([
  'name',
  'description',
  'acknowledgement',
  'seed',
  'observed',
  'format',
  'version',
  'commitments',
]);
/** Short lists that are told whole. */
const whole: ReadonlySet<string | number> = new Set(['totalSpeeds', 'weekdays', 'names']);
/** Figures that can be added up over intervals. */
const summed: ReadonlySet<string | number> = new Set(['headcount', 'volume']);

/**
 * What differs between the inputs of two scenarios, neighbouring intervals of the same change in one line. Promises are not inputs.
 * Replayed arrivals that differ are one line.
 */
export function inputDifferences(a: Scenario, b: Scenario, grid: Grid): InputDifference[] {
  const out: InputDifference[] = [];
  const rows = new Map<string, Difference[]>();
  for (const difference of differences(a, b)) {
    const { path } = difference;
    if (aside.has(path[0]) || (path.at(-1) === 'name' && path.length >= 3)) continue;
    if (isPlannedHeadcount(path, a, b)) continue;
    const last = path.at(-1);
    // A curve read from data is its quantiles and their shares: one line says that it is another.
    if (last === 'p' || path.at(-2) === 'p') continue;
    const row = hoursOfStretch(path) ?? path.slice(0, -1);
    if ((typeof last === 'number' && whole.has(row.at(-1)!)) || row.length < path.length - 1) {
      const told = out.some((other) => other.path.join('\n') === row.join('\n'));
      if (!told) out.push({ path: row, a: at(a, row), b: at(b, row) });
    } else if (typeof last !== 'number' || path[0] === 'calendar' || path.at(-2) === 'laterDays') out.push(difference);
    else {
      const key = row.join('\n');
      const cells = rows.get(key);
      if (cells) cells.push(difference);
      else rows.set(key, [difference]);
    }
  }
  for (const cells of rows.values()) out.push(...linesOf(cells, a, b, grid));
  return out;
}

/** Where the hours of a day stand to one of whose several stretches a path leads: they are told together. */
function hoursOfStretch(path: Difference['path']): Difference['path'] | undefined {
  const at = path.length - 2;
  const inHours = typeof path[at] === 'number' && (path[at - 1] === 'hours' || path[at - 2] === 'opening');
  return inHours ? path.slice(0, at) : undefined;
}

function linesOf(cells: readonly Difference[], a: Scenario, b: Scenario, grid: Grid): InputDifference[] {
  const row = cells[0].path.slice(0, -1);
  const runs: InputDifference[] = [];
  for (const { path, a: before, b: after } of cells) {
    const interval = path.at(-1) as number;
    const last = runs.at(-1);
    const joins = last?.to === interval && last.a === before && last.b === after && grid.startMinute[interval] !== 0;
    if (joins) last.to = interval + 1;
    else runs.push({ path: row, from: interval, to: interval + 1, a: before, b: after });
  }
  if (runs.length <= mostRuns) return runs;
  const total = (scenario: Scenario): unknown => {
    if (!summed.has(row.at(-1)!)) return undefined;
    const values = at(scenario, row);
    return Array.isArray(values) ? values.reduce((sum: number, x: unknown) => sum + Number(x ?? 0), 0) : undefined;
  };
  return [{ path: row, intervals: cells.length, a: total(a), b: total(b) }];
}

/** The value at a path; list entries with ids or dates are found by them. */
function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((here, key) => {
    if (Array.isArray(here))
      return (here as readonly ({ id?: unknown; date?: unknown } | null)[]).find(
        (item, i) => i === key || (item && (item.id ?? item.date) === key),
      );
    return (here as Record<string, unknown> | undefined)?.[key];
  }, value);
}
