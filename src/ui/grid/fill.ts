import type { Scenario } from '../../model/scenario';
import type { CellChange, RowKind } from '../../state/edits/cells';
import { effectiveValue, isEditable, ownValue } from '../../state/edits/cells';
import type { Step } from './cellText';
import type { GridRow } from './rows';
import type { Block } from './selection';

/** The part of a grid that filling and clearing need. */
export interface Sheet {
  scenario: Scenario;
  rows: readonly GridRow[];
  columns: readonly number[];
}

/** Cells of a block that can be edited. */
function* editable(
  { scenario, rows, columns }: Sheet,
  block: Block,
): Generator<{ row: number; col: number; change: Omit<CellChange, 'value'> }> {
  for (let row = block.top; row <= block.bottom; row++) {
    const shown = rows[row];
    if (shown.sum || !isEditable(scenario, shown)) continue;
    for (let col = block.left; col <= block.right; col++)
      yield { row, col, change: { kind: shown.kind, item: shown.item, interval: columns[col] } };
  }
}

/** Copies the leftmost column of the block over the others; of a single cell, the cell to its left. */
export function fillRight(sheet: Sheet, block: Block): CellChange[] {
  const from = block.left === block.right ? block.left - 1 : block.left;
  if (from < 0) return [];
  return [...editable(sheet, { ...block, left: from + 1 })].map(({ change }) => ({
    ...change,
    value: ownValue(sheet.scenario, { ...change, interval: sheet.columns[from] }),
  }));
}

/** Copies the top row of the block over the rows of the same kind below; of a single row, the row above. */
export function fillDown(sheet: Sheet, block: Block): CellChange[] {
  const from = block.top === block.bottom ? block.top - 1 : block.top;
  const source = sheet.rows[from];
  if (!source || source.sum) return [];
  return [...editable(sheet, { ...block, top: from + 1 })]
    .filter(({ change }) => change.kind === source.kind)
    .map(({ change }) => ({ ...change, value: ownValue(sheet.scenario, { ...change, item: source.item }) }));
}

/** Empties the block: no contacts, nobody, or back to the type's own times. */
export function clearBlock(sheet: Sheet, block: Block): CellChange[] {
  return [...editable(sheet, block)].map(({ change }) => ({
    ...change,
    value: change.kind === 'aht' || change.kind === 'patience' ? null : 0,
  }));
}

/** Multiplies the cells of one kind, and adds to them (agents, contacts, seconds; may be negative): nothing falls below 0, no time is 0, agents are whole. */
export function stepBlock(sheet: Sheet, block: Block, kind: RowKind, { times, plus }: Step): CellChange[] {
  return [...editable(sheet, block)].flatMap(({ change }) => {
    const exact = (effectiveValue(sheet.scenario, change) ?? NaN) * times + plus;
    const sum = kind === 'staff' ? Math.round(exact) : Math.round(exact * 1e6) / 1e6;
    const isTime = kind === 'aht' || kind === 'patience';
    if (change.kind !== kind || !Number.isFinite(sum) || (isTime && sum <= 0)) return [];
    return { ...change, value: Math.max(0, sum) };
  });
}
