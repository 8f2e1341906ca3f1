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
}

/** What the user gave is wrong: exit status 2. Every flaw is a line `place rule value`. */
export class InputError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'InputError';
  }
}
