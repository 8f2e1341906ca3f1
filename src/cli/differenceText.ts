import type { Grid } from '../model/calendar';
import { gridOf, startOf } from '../model/calendar';
import { show } from '../model/errors';
import type { Scenario } from '../model/scenario';
import type { InputDifference } from './inputs';
import type { Words } from './words';

/** One differing input as a line: `teams[desk].headcount, 2026-03-02T10:00–12:00: 12 → 14`. Longer stretches by their means. */
export function differenceText({ path, a, b, range }: InputDifference, scenario: Scenario, words: Words): string {
  const grid = gridOf(scenario.calendar);
  const values = range ? [asNumbers(a), asNumbers(b)] : [null, null];
  const place = range ? `${path}, ${rangeText(grid, range, path)}` : path;
  const [left, right] = [a, b].map((side, i) => (values[i] ? meanText(values[i], words) : show(side)));
  return `${place}: ${left} → ${right}`;
}

/** The numbers of a stretch, where it has nothing else; null: not set. */
function asNumbers(values: unknown): number[] | null {
  const set = Array.isArray(values) ? values.filter((v) => v !== null) : [];
  return set.length > 0 && set.every((v) => typeof v === 'number') ? set : null;
}

function meanText(values: readonly number[], { formats }: Words): string {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  return `${values.every((v) => v === values[0]) ? '' : '⌀ '}${formats.number(mean)}`;
}

/** The local times of a stretch of intervals; of a list that is not by interval, its places. */
function rangeText(grid: Grid, { from, to }: { from: number; to: number }, path: string): string {
  if (to > grid.intervals || !/(volume|headcount|ByInterval)$/.test(path)) return `${from}–${to - 1}`;
  const begin = startOf(grid, from);
  const end = to < grid.intervals ? startOf(grid, to) : '24:00';
  return `${begin}–${end.slice(0, 10) === begin.slice(0, 10) ? end.slice(11) : end}`;
}
