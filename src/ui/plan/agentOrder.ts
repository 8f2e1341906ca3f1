import type { KpiKey } from '../../kpi/kpis';

/** What the table of agents is sorted by, and which way. */
export interface Sorting {
  by: 'name' | 'index' | KpiKey;
  descending: boolean;
}

/** What a press on a head asks for: names begin with A, figures with the largest, and a second press turns them round. */
export const pressed = (by: Sorting['by'], now: Sorting | null): Sorting => ({
  by,
  descending: now?.by === by ? !now.descending : by !== 'name',
});

/**
 * Rows by a value; those without one come last, whichever way, and ties go by name from A. Sorted by name, the names alone say the order. Each
 * value is asked for once.
 */
export function ordered<T>(
  rows: readonly T[],
  { by, descending }: Sorting,
  of: { value: (row: T) => number | null; name: (row: T) => string; collator: Intl.Collator },
): T[] {
  const way = descending ? -1 : 1;
  const byName = by === 'name';
  return rows
    .map((row) => ({ row, name: of.name(row), value: byName ? 0 : of.value(row) }))
    .sort((a, b) => {
      const names = of.collator.compare(a.name, b.name);
      if (byName) return way * names;
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null) || names;
      return way * (a.value - b.value) || names;
    })
    .map(({ row }) => row);
}
