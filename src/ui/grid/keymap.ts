/** What a key asks of the grid. */
export type GridAction =
  | { do: 'move'; rows: number; cols: number; extend: boolean }
  | { do: 'jump'; row: 'first' | 'last' | 'stay'; col: 'first' | 'last' | 'stay'; extend: boolean }
  | { do: 'page'; by: 1 | -1; extend: boolean }
  | { do: 'edit' }
  | { do: 'type'; text: string }
  | { do: 'clear' }
  | { do: 'fillDown' }
  | { do: 'fillRight' }
  | { do: 'selectAll' }
  | { do: 'collapse' };

/** The parts of a keyboard event that decide. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** A printable character typed over a cell begins a new value; what it comes to is judged when the edit ends. */
const startsValue = ({ key }: KeyPress): boolean => [...key].length === 1 && key !== ' ';

/**
 * The action of a key while a cell has the focus and is not being edited; null leaves the key to the browser.
 * `turned`: intervals run down the page, so up and down walk along time.
 */
export function gridAction(press: KeyPress, turned = false): GridAction | null {
  const command = press.ctrlKey || press.metaKey;
  const extend = press.shiftKey;
  if (press.altKey) return null;
  const arrow = arrows[press.key];
  if (arrow) {
    const [rows, cols] = turned ? [arrow[1], arrow[0]] : arrow;
    if (!command) return { do: 'move', rows, cols, extend };
    return { do: 'jump', row: edge(rows), col: edge(cols), extend };
  }
  switch (press.key) {
    case 'Home':
      return command
        ? { do: 'jump', row: 'first', col: 'first', extend }
        : { do: 'jump', ...alongLine('first', turned), extend };
    case 'End':
      return command
        ? { do: 'jump', row: 'last', col: 'last', extend }
        : { do: 'jump', ...alongLine('last', turned), extend };
    case 'PageUp':
      return { do: 'page', by: -1, extend };
    case 'PageDown':
      return { do: 'page', by: 1, extend };
    case 'Enter':
    case 'F2':
      return { do: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { do: 'clear' };
    case 'Escape':
      return { do: 'collapse' };
  }
  if (command) {
    const letter = press.key.toLowerCase();
    if (letter === 'd') return { do: 'fillDown' };
    if (letter === 'r' && !press.shiftKey) return { do: 'fillRight' };
    if (letter === 'a') return { do: 'selectAll' };
    return null;
  }
  return startsValue(press) ? { do: 'type', text: press.key } : null;
}

const edge = (step: number): 'first' | 'last' | 'stay' => (step < 0 ? 'first' : step > 0 ? 'last' : 'stay');

function alongLine(
  end: 'first' | 'last',
  turned: boolean,
): { row: 'first' | 'last' | 'stay'; col: 'first' | 'last' | 'stay' } {
  return turned ? { row: end, col: 'stay' } : { row: 'stay', col: end };
}

/** What a key asks while a cell is being edited; null leaves it to the text field. */
export function editAction(press: KeyPress): { do: 'commit'; rows: number; cols: number } | { do: 'cancel' } | null {
  if (press.key === 'Escape') return { do: 'cancel' };
  if (press.key === 'Enter') return { do: 'commit', rows: press.shiftKey ? -1 : 1, cols: 0 };
  if (press.key === 'Tab') return { do: 'commit', rows: 0, cols: press.shiftKey ? -1 : 1 };
  return null;
}
