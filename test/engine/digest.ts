import type { DayLog } from '../../src/engine/dayLog';

const contactColumns = [
  'arrival',
  'type',
  'issue',
  'attempt',
  'outcome',
  'wait',
  'patience',
  'talk',
  'hold',
  'wrap',
  'agent',
  'cause',
  'ending',
] as const;
const shiftColumns = ['shiftTime', 'shiftAgent', 'shiftOn'] as const;
export const columns = [...contactColumns, ...shiftColumns] as const;

/** The meaningful entries of a column. */
export function column(log: DayLog, name: (typeof columns)[number]): ArrayLike<number> {
  const rows = (shiftColumns as readonly string[]).includes(name) ? log.shiftRows : log.contacts;
  return log[name].slice(0, rows);
}

/** FNV-1a over the bits of numbers as doubles, low byte first: equal exactly when every bit is. */
export function hashOf(values: ArrayLike<number>): string {
  const view = new DataView(new ArrayBuffer(8));
  let hash = 0x811c9dc5;
  for (let i = 0; i < values.length; i++) {
    view.setFloat64(0, values[i], true);
    for (let b = 0; b < 8; b++) hash = Math.imul(hash ^ view.getUint8(b), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Every column of a log by its hash, with its length and end. */
export function digest(log: DayLog): Record<string, string> {
  const hashes = Object.fromEntries(columns.map((name) => [name, hashOf(column(log, name))]));
  return { contacts: String(log.contacts), shiftRows: String(log.shiftRows), end: hashOf([log.end]), ...hashes };
}
