import type { Scenario } from './scenario';

/** One place at which two documents differ. */
export interface Difference {
  /** Field names and list positions; in lists of things with an `id` or a `date` this stands for the position. */
  path: readonly (string | number)[];
  /** What the first document has there; undefined: nothing. */
  a: unknown;
  /** What the second document has there; undefined: nothing. */
  b: unknown;
}

/**
 * Every place at which two JSON values differ, in the order of the first. Things with an id or a date are matched by it, so that a list in
 * another order is no difference; other lists of equal length are compared entry by entry, of unequal length as a whole.
 */
export function differences(a: unknown, b: unknown, path: readonly (string | number)[] = []): Difference[] {
  if (a === b) return [];
  if (Array.isArray(a) && Array.isArray(b)) {
    const key = keys.find((one) => [a, b].every((list) => hasKey(list, one)));
    if (key !== undefined) return ofKeyed(byKey(a, key), byKey(b, key), path);
    if (a.length !== b.length) return [{ path, a, b }];
    // A year's figures are mostly alike: only those that differ are looked into.
    const out: Difference[] = [];
    for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) out.push(...differences(a[i], b[i], [...path, i]));
    return out;
  }
  if (isRecord(a) && isRecord(b)) return ofKeyed(a, b, path);
  return [{ path, a, b }];
}

function ofKeyed(
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
): Difference[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differences(a[key], b[key], [...path, key]),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells things in a list apart: their id; special days have their date. */
const keys = ['id', 'date'] as const;
type Keyed = Readonly<Record<string, unknown>>;

const hasKey = (list: readonly unknown[], key: string): list is readonly Keyed[] =>
  list.length > 0 && list.every((item) => isRecord(item) && typeof item[key] === 'string');

const byKey = (list: readonly unknown[], key: string): Record<string, unknown> =>
  Object.fromEntries((list as readonly Keyed[]).map((item) => [String(item[key]), item] as const));

/** Is it the headcount of a team that has shifts in both scenarios? It follows from the roster, and so does its difference. */
export const isPlannedHeadcount = (path: Difference['path'], a: Scenario, b: Scenario): boolean =>
  path[0] === 'teams' &&
  path[2] === 'headcount' &&
  [a, b].every(({ teams }) => teams.find(({ id }) => id === path[1])?.roster !== undefined);

/** Lists with an entry for each interval of the horizon; in others a place is no time. */
export const listsByInterval: ReadonlySet<string | number> = new Set([
  'headcount',
  'volume',
  'meanByInterval',
  'patienceByInterval',
]);
