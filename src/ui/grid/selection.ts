/** A cell by its place among the rows and columns that are shown. */
export interface Cell {
  row: number;
  col: number;
}

/** From the anchor, where it began, to the focus, where the keyboard is. */
export interface Selection {
  anchor: Cell;
  focus: Cell;
}

/** Rows and columns of the grid. */
export interface Size {
  rows: number;
  cols: number;
}

/** First and last row and column, both included. */
export interface Block {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

const clamp = (x: number, last: number): number => Math.max(0, Math.min(last, x));

/** A selection of one cell. */
export const at = (row: number, col: number): Selection => ({ anchor: { row, col }, focus: { row, col } });

/** The rectangle that a selection covers. */
export function blockOf({ anchor, focus }: Selection): Block {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.col, focus.col),
    right: Math.max(anchor.col, focus.col),
  };
}

export const cellCount = (block: Block): number => (block.bottom - block.top + 1) * (block.right - block.left + 1);

export const contains = (block: Block, row: number, col: number): boolean =>
  row >= block.top && row <= block.bottom && col >= block.left && col <= block.right;

/** Keeps a selection inside a grid that has changed its size. */
export function clampTo({ anchor, focus }: Selection, { rows, cols }: Size): Selection {
  const inside = ({ row, col }: Cell): Cell => ({ row: clamp(row, rows - 1), col: clamp(col, cols - 1) });
  return { anchor: inside(anchor), focus: inside(focus) };
}

/** Moves the focus; when extending, the anchor stays, else the selection becomes the one cell. */
export function moveTo(selection: Selection, to: Cell, extend: boolean, { rows, cols }: Size): Selection {
  const focus = { row: clamp(to.row, rows - 1), col: clamp(to.col, cols - 1) };
  return { anchor: extend ? selection.anchor : focus, focus };
}

/** Everything, with the focus where it is. */
export function selectAll(size: Size): Selection {
  return { anchor: { row: 0, col: 0 }, focus: { row: size.rows - 1, col: size.cols - 1 } };
}
