import type { Scenario } from '../../model/scenario';
import type { CellRef, RowKind } from '../../state/edits/cells';
import { countArrivals } from '../../model/countArrivals';
import { effectiveValue, rowKinds } from '../../state/edits/cells';
import type { Grid } from '../../model/calendar';

/** A row that is shown: of one type or team, or the sum over all of a kind, which folds and unfolds them. */
export type GridRow =
  | { sum: false; kind: RowKind; item: number; first: boolean }
  | { sum: true; kind: RowKind; items: number; open: boolean; first: boolean };

/** Sections with more rows than this start folded. */
const foldAbove: Readonly<Record<RowKind, number>> = { volume: 4, aht: 3, patience: 1, staff: 8 };

/** Types or teams that have a row of the kind: of a campaign nobody comes, so it has no volume and nobody's patience. */
function itemsOf({ types, teams }: Scenario, kind: RowKind): number[] {
  if (kind === 'staff') return teams.map((_, item) => item);
  const all = types.map((_, item) => item);
  return kind === 'aht' ? all : all.filter((item) => types[item].demand.kind !== 'campaign');
}

/** Which sections start open. */
export function openAtFirst(scenario: Scenario): Record<RowKind, boolean> {
  const open = (kind: RowKind): boolean => itemsOf(scenario, kind).length <= foldAbove[kind];
  return { volume: open('volume'), aht: open('aht'), patience: open('patience'), staff: open('staff') };
}

/** The rows in order: volume, handle time, patience, staff. One type or team alone needs no sum. */
export function rowsOf(scenario: Scenario, open: Readonly<Record<RowKind, boolean>>): GridRow[] {
  const rows: GridRow[] = [];
  for (const kind of rowKinds) {
    const items = itemsOf(scenario, kind);
    const folds = items.length > 1;
    if (folds) rows.push({ sum: true, kind, items: items.length, open: open[kind], first: true });
    if (!folds || open[kind])
      for (const item of items) rows.push({ sum: false, kind, item, first: !folds && item === items[0] });
  }
  return rows;
}

/**
 * Figures of an interval that are not in one cell: totals of a kind, and the volume of replayed logs. Contacts and agents add up;
 * times are averaged, weighted by volume.
 */
export class Totals {
  readonly #scenario: Scenario;
  readonly #arrivals: (readonly number[] | null)[];

  constructor(scenario: Scenario, grid: Grid) {
    this.#scenario = scenario;
    this.#arrivals = scenario.types.map(({ demand }) =>
      demand.kind === 'trace' ? countArrivals(demand.arrivals, grid) : null,
    );
  }

  /** What a cell shows. */
  value(cell: CellRef): number {
    if (cell.kind === 'volume') return this.#volume(cell.item, cell.interval);
    return effectiveValue(this.#scenario, cell) ?? 0;
  }

  /** The sum (contacts, agents) or mean (times) over all types or teams; NaN where there is nothing to average. */
  total(kind: RowKind, interval: number): number {
    const { types, teams } = this.#scenario;
    if (kind === 'staff') return teams.reduce((sum, team) => sum + team.headcount[interval], 0);
    let volume = 0;
    let weighted = 0;
    for (let item = 0; item < types.length; item++) {
      const contacts = this.#volume(item, interval);
      volume += contacts;
      if (kind !== 'volume' && contacts > 0) weighted += contacts * this.value({ kind, item, interval });
    }
    return kind === 'volume' ? volume : volume > 0 ? weighted / volume : NaN;
  }

  #volume(item: number, interval: number): number {
    const { demand } = this.#scenario.types[item];
    return demand.kind === 'rate' ? demand.volume[interval] : (this.#arrivals[item]?.[interval] ?? 0);
  }
}
