import type { Formats } from '../../i18n/format';
import type { FirstMessages } from '../../i18n/en/first';
import type { Scenario } from '../../model/scenario';
import type { RowKind } from '../../state/edits/cells';
import type { GridRow, Totals } from './rows';

/** How a row of the grid is called, in two parts: its kind, and whose it is. */
export function rowName(row: GridRow, scenario: Scenario, t: FirstMessages): { kind: string; name: string } {
  const kind = kindName(row.kind, t);
  if (row.sum) return { kind, name: t.plan.sum };
  return { kind, name: row.kind === 'staff' ? scenario.teams[row.item].name : scenario.types[row.item].name };
}

/** Volume, handle time, patience, staff. */
export function kindName(kind: RowKind, t: FirstMessages): string {
  return {
    volume: t.plan.rows.volume,
    aht: t.plan.rows.handleTime,
    patience: t.plan.rows.patience,
    staff: t.plan.rows.staff,
  }[kind];
}

/** What a cell shows: contacts and agents as numbers, times in whole seconds. */
export function cellText(row: GridRow, interval: number, totals: Totals, f: Formats): string {
  const value = row.sum ? totals.total(row.kind, interval) : totals.value({ kind: row.kind, item: row.item, interval });
  if (Number.isNaN(value)) return '';
  if (value === Infinity) return '∞';
  return row.kind === 'volume' ? f.number(value, 3) : f.integer(value);
}
