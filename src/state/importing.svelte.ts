import type { CallLog, CallLogOptions, CallLogResult } from '../files/callLog';
import { decodeText } from '../files/decode';
import type { DateOrder } from '../files/dates';
import type { ColumnChange } from '../files/intervalColumns';
import type { IntervalMinutes, IntervalPreview } from '../files/intervalImport';
import type { FileKind } from '../files/kind';
import { kindOf } from '../files/kind';
import { notTextOf } from '../files/notText';
import type { Decimal } from '../files/numbers';
import type { App } from './app.svelte';
import { importReader } from './importReader';

/** Longer texts are not put into a text field: their rejected lines are edited one by one. */
export const longestEditable = 100_000;
/** Files above this are refused before they are read, bytes. */
export const largestFile = 200 * 1024 * 1024;

/** A text that came from a file or the clipboard. */
export interface Source {
  name: string;
  text: string;
}

/**
 * What the reader has brought, how it is understood, and what that gives. Nothing of it touches a scenario; the text stays as it
 * is until another one comes.
 */
export class Importing {
  #app: App;
  #source = $state.raw<Source | null>(null);
  #kind = $state.raw<FileKind>('unknown');
  #columns = $state.raw<Readonly<Record<number, ColumnChange>>>({});
  #dateOrder = $state.raw<DateOrder | null>(null);
  #decimal = $state.raw<Decimal | null>(null);
  #intervalMinutes = $state.raw<IntervalMinutes | null>(null);
  #empty = $state.raw<string | null>(null);
  #notText = $state.raw<{ name: string; kind: 'spreadsheet' | 'other' } | null>(null);
  #preview = $state.raw<IntervalPreview | null>(null);
  #log = $state.raw<CallLogResult | null>(null);
  #reading = $state.raw(false);
  #error = $state.raw<string | null>(null);
  #tooLarge = $state.raw<number | null>(null);
  /** Reads are numbered: only the last one counts. */
  #turn = 0;

  constructor(app: App) {
    this.#app = app;
  }

  get source(): Source | null {
    return this.#source;
  }
  get kind(): FileKind {
    return this.#kind;
  }
  get columns(): Readonly<Record<number, ColumnChange>> {
    return this.#columns;
  }
  get dateOrder(): DateOrder | null {
    return this.#dateOrder;
  }
  get decimal(): Decimal | null {
    return this.#decimal;
  }
  /** What the reader said of the length of the intervals. */
  get intervalMinutes(): IntervalMinutes | null {
    return this.#intervalMinutes;
  }
  /** Name of a file with nothing in it. */
  get empty(): string | null {
    return this.#empty;
  }
  /** Name of a file that holds no text, and what it is. */
  get notText(): { name: string; kind: 'spreadsheet' | 'other' } | null {
    return this.#notText;
  }
  /** Interval data as understood; null before they are read, and for other kinds. */
  get preview(): IntervalPreview | null {
    return this.#preview;
  }
  get logResult(): CallLogResult | null {
    return this.#log;
  }
  /** A call log that could be read. */
  get log(): CallLog | null {
    return this.#log?.ok ? this.#log : null;
  }
  get reading(): boolean {
    return this.#reading;
  }
  /** Why the last reading failed. */
  get error(): string | null {
    return this.#error;
  }
  /** Bytes of a file that is too large to read. */
  get tooLarge(): number | null {
    return this.#tooLarge;
  }

  /** Reads a file. A scenario document opens at once, as from the scenario menu. */
  async takeFile(file: File): Promise<void> {
    this.#tooLarge = file.size > largestFile ? file.size : null;
    this.#empty = null;
    this.#notText = null;
    if (this.#tooLarge !== null) return;
    const text = decodeText(await file.arrayBuffer());
    if (text.trim() === '') {
      this.#empty = file.name;
      return;
    }
    const kind = notTextOf(text);
    if (kind !== null) this.#notText = { name: file.name, kind };
    else if (kindOf(text) === 'scenario') await this.#app.workspace.importText(file.name, text);
    else await this.take(file.name, text);
  }

  /** Takes a text, finds out what it is and reads it. */
  async take(name: string, text: string): Promise<void> {
    this.#source = { name, text };
    this.#columns = {};
    this.#dateOrder = null;
    this.#decimal = null;
    this.#intervalMinutes = null;
    this.#tooLarge = null;
    this.#empty = null;
    this.#notText = null;
    const kind = kindOf(text);
    await this.readAs(kind === 'scenario' ? 'unknown' : kind);
  }

  /** The text was edited: it is read again as it was understood before, unless it has become a text of another kind. */
  async edit(text: string): Promise<void> {
    const name = this.#source?.name ?? '';
    const kind = kindOf(text);
    const isAnother = kind !== 'unknown' && kind !== kindOf(this.#source?.text ?? '');
    if (isAnother || this.#kind === 'unknown') return this.take(name, text);
    this.#source = { name, text };
    await this.#read();
  }

  /** Puts corrected lines in the place of those with these numbers (from 1). */
  async correct(lines: Readonly<Record<number, string>>): Promise<void> {
    const { source } = this;
    if (!source) return;
    let line = 0;
    await this.edit(
      source.text.replace(/[^\r\n]*(\r\n|\r|\n|$)/g, (whole, end: string) => {
        if (whole === '') return whole;
        line++;
        const corrected = lines[line] as string | undefined;
        return corrected === undefined ? whole : corrected + end;
      }),
    );
  }

  /** Understands a column in another way. */
  async changeColumn(index: number, change: ColumnChange): Promise<void> {
    this.#columns = { ...this.#columns, [index]: { ...this.#columns[index], ...change } };
    await this.#read();
  }

  async setDateOrder(order: DateOrder): Promise<void> {
    this.#dateOrder = order;
    await this.#read();
  }

  async setDecimal(decimal: Decimal): Promise<void> {
    this.#decimal = decimal;
    await this.#read();
  }

  async setInterval(minutes: IntervalMinutes): Promise<void> {
    this.#intervalMinutes = minutes;
    await this.#read();
  }

  /** Reads the text as another kind than it was taken for. */
  async readAs(kind: FileKind): Promise<void> {
    this.#kind = kind;
    await this.#read();
  }

  /** Puts everything away. */
  clear(): void {
    this.#turn++;
    this.#source = null;
    this.#kind = 'unknown';
    this.#preview = null;
    this.#log = null;
    this.#reading = false;
    this.#error = null;
    this.#empty = null;
    this.#notText = null;
    this.#tooLarge = null;
  }

  async #read(): Promise<void> {
    const source = this.#source;
    const turn = ++this.#turn;
    this.#error = null;
    if (!source || source.text.trim() === '' || this.#kind === 'unknown') {
      this.#preview = null;
      this.#log = null;
      this.#reading = false;
      return;
    }
    this.#reading = true;
    try {
      const { calendar } = this.#app.editor.scenario;
      const order = this.#dateOrder === null ? {} : { dateOrder: this.#dateOrder };
      if (this.#kind === 'intervals') {
        const decimal = this.#decimal === null ? {} : { decimal: this.#decimal };
        const length = this.#intervalMinutes === null ? {} : { intervalMinutes: this.#intervalMinutes };
        const preview = await importReader().intervals(source.text, {
          columns: this.#columns,
          zone: calendar.zone,
          hours: calendar,
          ...order,
          ...decimal,
          ...length,
        });
        if (turn !== this.#turn) return;
        this.#preview = preview;
        this.#log = null;
      } else {
        const options: CallLogOptions = {
          intervalMinutes: calendar.intervalMinutes,
          zoneElse: calendar.zone,
          ...order,
        };
        const log = await importReader().callLog(source.text, options);
        if (turn !== this.#turn) return;
        this.#log = log;
        this.#preview = null;
      }
    } catch (error) {
      if (turn === this.#turn) this.#error = error instanceof Error ? error.message : String(error);
    }
    if (turn === this.#turn) this.#reading = false;
  }
}

const known = new WeakMap<App, Importing>();

/** What is being imported in an app; it outlives the page, so that nothing typed is lost by looking elsewhere. */
export function importingOf(app: App): Importing {
  let found = known.get(app);
  if (!found) known.set(app, (found = new Importing(app)));
  return found;
}
