import { Formats } from '../format';
import { pluralIn } from '../plural';
import { first } from './first';

const f = new Formats('en');
const plural = pluralIn('en');
const cells = (n: number) => plural(n, { one: `${f.integer(n)} cell`, other: `${f.integer(n)} cells` });

/** The editable grid: what it announces, what pasting did, what a cell refuses. */
export const grid = {
  ...first.grid,
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
};
