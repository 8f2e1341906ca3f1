/** Where a verb reads from and writes to; tests give their own. */
export interface Io {
  /** Standard output: the answer, nothing else. */
  out(text: string): void;
  /** Standard error: flaws, notes, progress. */
  err(text: string): void;
  /** Is standard error a terminal, so that progress may overwrite itself? */
  terminal: boolean;
  /** The built worker entry. */
  worker: URL;
  /** Threads that simulate unless it is said how many. */
  threads: number;
}

/** At most some dozen lines: whoever has thousands of flaws has one. */
export function firstLines(lines: readonly string[]): string {
  const most = 50;
  const more = lines.length > most ? [`… and ${lines.length - most} more`] : [];
  return `${[...lines.slice(0, most), ...more].join('\n').trimEnd()}\n`;
}

/** Text without the control characters by which a name in a stranger's file could steer the terminal. */
// eslint-disable-next-line no-control-regex -- these are what is to be left out
export const printable = (text: string): string => text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '');

/** What the user gave is wrong: exit status 2. Every flaw is a line `place rule value`. */
export class InputError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'InputError';
  }
}
