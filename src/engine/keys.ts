import seedrandom from 'seedrandom/seedrandom.js';

/**
 * Text as bytes that only this text has. `seedrandom` looks at the low byte of each character and repeats a short seed, so
 * that "a" and "š", or "ab" and "abab", would be the same: what is not printable Latin-1 is spelt out in hexadecimal after
 * the byte 1, and the byte 0 is never used.
 */
const spelt = (text: string): string =>
  text.replace(/[^ -~\xa0-\xff]/g, (char) => `\x01${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Keys of streams, four words each, that descend from a scenario's seed. The name says whose they are; no name is for what
 * belongs to no type. The one byte 0 between seed and name keeps every pair apart, and a repetition would have two.
 * The only place where `seedrandom` is asked.
 */
export function keysOf(seed: string, name: string, count: number): Int32Array {
  return keysFrom(`${spelt(seed)}\0${spelt(name)}`, count);
}

/** As {@link keysOf}, for the agents of a team. No name is spelt with a byte 1 that no hexadecimal digit follows. */
export function teamKeysOf(seed: string, team: string, count: number): Int32Array {
  return keysFrom(`${spelt(seed)}\0\x01team ${spelt(team)}`, count);
}

function keysFrom(bytes: string, count: number): Int32Array {
  const random = seedrandom(bytes);
  return Int32Array.from({ length: count * 4 }, () => random.int32());
}
