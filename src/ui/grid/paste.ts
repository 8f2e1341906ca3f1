import { hasTimesDown } from '../../files/timesDown';
import type { Flaw } from '../../model/errors';
import type { Language } from '../../model/language';
import type { Scenario } from '../../model/scenario';
import type { CellChange } from '../../state/edits/cells';
import { isEditable } from '../../state/edits/cells';
import { readCell } from './cellText';
import { parseBlock, transposed } from './readBlock';
import type { GridRow } from './rows';
import type { Block } from './selection';
import { cellCount } from './selection';

/** A pasted cell that cannot be used: where it would go, what it said, and why. */
export interface RejectedCell {
  row: number;
  col: number;
  text: string;
  flaw: Flaw | { path: string; rule: 'readOnly' };
}

/** What a pasted block comes to, before anything is changed. */
export interface PastePlan {
  changes: CellChange[];
  rejected: RejectedCell[];
  /** Cells that fell beyond the last row or column. */
  outside: number;
  /** What it covers; the new selection. */
  covers: Block;
  /** The text, where it is a table with its times one below the other, which the Data page reads; `across`: those of the grid are not. */
  table?: { text: string; across: boolean };
}

/** The grid that is pasted into: its rows, and the interval of each of its columns. */
export interface Target {
  scenario: Scenario;
  rows: readonly GridRow[];
  columns: readonly number[];
  language: Language;
}

/**
 * Lays a block of texts over the grid from the top left of the selection. A single cell, or a block that fits the selection a whole
 * number of times, fills it. Nothing is dropped silently: what is not understood or falls outside is counted and named.
 */
export function planPaste(block: readonly (readonly string[])[], selected: Block, target: Target): PastePlan {
  const height = block.length;
  const width = Math.max(...block.map((line) => line.length));
  const tall = selected.bottom - selected.top + 1;
  const wide = selected.right - selected.left + 1;
  const repeats = cellCount(selected) > 1 && tall % height === 0 && wide % width === 0;
  const bottom = selected.top + (repeats ? tall : height) - 1;
  const right = selected.left + (repeats ? wide : width) - 1;
  const plan: PastePlan = {
    changes: [],
    rejected: [],
    outside: 0,
    covers: {
      top: selected.top,
      left: selected.left,
      bottom: Math.min(bottom, target.rows.length - 1),
      right: Math.min(right, target.columns.length - 1),
    },
  };
  for (let row = selected.top; row <= bottom; row++)
    for (let col = selected.left; col <= right; col++) {
      const text = block[(row - selected.top) % height][(col - selected.left) % width];
      if (text === undefined) continue;
      if (row >= target.rows.length || col >= target.columns.length) plan.outside++;
      else place(plan, row, col, text, target);
    }
  return plan;
}

function place(
  plan: PastePlan,
  row: number,
  col: number,
  text: string,
  { scenario, rows, columns, language }: Target,
): void {
  const shown = rows[row];
  if (shown.sum || !isEditable(scenario, shown)) {
    plan.rejected.push({ row, col, text, flaw: { path: shown.kind, rule: 'readOnly' } });
    return;
  }
  const reading = readCell(text, shown.kind, language);
  if (reading.ok)
    plan.changes.push({ kind: shown.kind, item: shown.item, interval: columns[col], value: reading.value });
  else plan.rejected.push({ row, col, text, flaw: reading.flaw });
}

/** Reads a pasted text and plans what becomes of it; null: there is nothing in it. `turned`: time runs down in the grid. */
export function readPaste(text: string, turned: boolean, selected: Block, target: Target): PastePlan | null {
  const lines = parseBlock(text);
  if (lines.length === 0) return null;
  const plan = planPaste(turned ? transposed(lines) : lines, selected, target);
  const isRight = plan.rejected.length === 0 && plan.outside === 0;
  return isRight || !hasTimesDown(text, lines) ? plan : { ...plan, table: { text, across: !turned } };
}
