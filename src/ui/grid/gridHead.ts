import type { GridAction } from './keymap';

/** Where the keyboard is: among the cells, or at the name of the focused row, left of its first cell. */
export type HeadStep =
  /** Onto the name. */
  | 'enter'
  /** From the name to the first cell. */
  | 'leave'
  /** From name to name: the action moves the row. */
  | 'walk'
  /** Off the name, and then as from any cell. */
  | 'through'
  /** Nothing: a name has no value to change. */
  | 'ignore';

/** What an action means to the names of the rows; null: it is none of theirs. */
export function headStep(action: GridAction, atHead: boolean, col: number): HeadStep | null {
  if (!atHead) return action.do === 'move' && action.cols < 0 && col === 0 && !action.extend ? 'enter' : null;
  switch (action.do) {
    case 'move':
      return action.cols > 0 ? 'leave' : action.cols < 0 ? 'ignore' : 'walk';
    case 'jump':
      return action.col === 'last' ? 'through' : 'walk';
    case 'page':
      return 'walk';
    case 'selectAll':
    case 'collapse':
      return 'through';
    default:
      return 'ignore';
  }
}
