import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('en');
const plural = pluralIn('en');
const cells = (n: number) => plural(n, { one: `${f.integer(n)} cell`, other: `${f.integer(n)} cells` });

/** The editable grid: what it announces, what pasting did, what a cell refuses. */
export const grid = {
  label: 'Volumes, handle times and staff by interval',
  cell: (p: { time: string; row: string; value: string }) => `${p.time}, ${p.row}, ${p.value}`,
  emptyCell: (p: { time: string; row: string }) => `${p.time}, ${p.row}, empty`,
  selected: (p: { cells: number }) => `${cells(p.cells)} selected`,
  pasted: (p: { cells: number }) => `${cells(p.cells)} pasted`,
  filled: (p: { cells: number }) => `${cells(p.cells)} filled`,
  cleared: (p: { cells: number }) => `${cells(p.cells)} cleared`,
  copied: (p: { cells: number }) => `${cells(p.cells)} copied`,
  pasteTitle: 'Check before pasting',
  pasteUnderstood: (p: { rows: number; columns: number }) =>
    `Understood as ${plural(p.rows, { one: '1 row', other: `${f.integer(p.rows)} rows` })} of ${plural(p.columns, { one: '1 column', other: `${f.integer(p.columns)} columns` })}.`,
  pasteRejected: (p: { cells: number }) =>
    `${cells(p.cells)} could not be read. Correct them here; nothing has been pasted yet.`,
  pasteBeyond: (p: { cells: number }) => `${cells(p.cells)} would fall outside the grid.`,
  notANumber: (p: { text: string }) => `“${p.text}” is not a number`,
  notWhole: (p: { text: string }) => `“${p.text}” must be a whole number`,
  tooSmall: (p: { text: string; least: string }) => `“${p.text}” is below ${p.least}`,
  tooLarge: (p: { text: string; most: string }) => `“${p.text}” is above ${p.most}`,
  closed: 'closed',
  collapse: (p: { row: string }) => `Fold ${p.row}`,
  expand: (p: { row: string }) => `Open ${p.row}`,
  keys: 'Arrows move, Enter edits, Esc cancels, Shift and arrows select, Ctrl+D fills down, Ctrl+R fills right, Delete clears. Left of the first cell is the name of the row: Enter opens it, Space folds.',
};
