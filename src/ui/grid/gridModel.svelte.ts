import type { Flaw } from '../../model/errors';
import type { App } from '../../state/app.svelte';
import type { CellChange, RowKind } from '../../state/edits/cells';
import { isEditable, ownValue, withCells } from '../../state/edits/cells';
import type { EditKey } from '../../state/editLabel';
import { readTyped } from './cellText';
import type { Sheet } from './fill';
import { headStep } from './gridHead';
import type { GridAction } from './keymap';
import type { PastePlan } from './paste';
import type { GridRow } from './rows';
import { openAtFirst, rowsOf, Totals } from './rows';
import type { Block, Cell, Selection } from './selection';
import { at, blockOf, clampTo, moveTo, selectAll } from './selection';

/** A cell in edit: its text, and why it was refused. */
export interface CellEdit {
  text: string;
  flaw: Flaw | null;
}

/** What the last command did, for the live region and the notice. */
export interface Done {
  what: 'pasted' | 'filled' | 'cleared' | 'copied' | 'readOnly' | 'rostered';
  cells: number;
}

/** Selection, editing, paste and fill of the interval grid; the component only draws it and passes events on. */
export class GridModel {
  #app: App;
  #open = $state.raw<Record<RowKind, boolean>>({ volume: true, aht: true, patience: true, staff: true });
  #selection = $state.raw<Selection>(at(0, 0));
  #atHead = $state.raw(false);
  /** Was the last key typed over a cell that takes no value? Then Enter ends what was typed, and does nothing else. */
  #refused = false;
  /** The cell in edit, null when none is. */
  edit = $state.raw<CellEdit | null>(null);
  /** A paste that waits for a decision, because not all of it can be used. */
  paste = $state.raw<PastePlan | null>(null);
  done = $state.raw<Done | null>(null);
  /** Rows that a page key moves by. */
  pageRows = 10;

  #rows = $derived.by<readonly GridRow[]>(() => rowsOf(this.#app.editor.scenario, this.#open));
  #columns = $derived.by<readonly number[]>(() => {
    const { first, last } = this.#app.plan.shown;
    return Array.from({ length: last - first }, (_, i) => first + i);
  });
  #totals = $derived.by(() => new Totals(this.#app.editor.scenario, this.#app.editor.grid));
  #clamped = $derived.by(() => clampTo(this.#selection, this.size));
  #block = $derived(blockOf(this.#clamped));

  constructor(app: App) {
    this.#app = app;
    this.#open = openAtFirst(app.editor.scenario);
  }

  /** Why the focused cell took no text, when the last key asked it to. */
  get refusal(): 'readOnly' | 'rostered' | null {
    const what = this.done?.what;
    return what === 'readOnly' || what === 'rostered' ? what : null;
  }

  get rows(): readonly GridRow[] {
    return this.#rows;
  }
  /** Interval of each column. */
  get columns(): readonly number[] {
    return this.#columns;
  }
  get totals(): Totals {
    return this.#totals;
  }
  get size(): { rows: number; cols: number } {
    return { rows: this.#rows.length, cols: this.#columns.length };
  }
  get selection(): Selection {
    return this.#clamped;
  }
  get block(): Block {
    return this.#block;
  }
  get focus(): Cell {
    return this.#clamped.focus;
  }
  /** Is the keyboard at the name of the focused row, not in a cell? */
  get atHead(): boolean {
    return this.#atHead;
  }

  /** Another scenario is open. */
  reset(): void {
    this.#open = openAtFirst(this.#app.editor.scenario);
    this.select({ row: 0, col: 0 }, false);
    this.edit = null;
    this.paste = null;
  }

  /** Are the rows of a kind unfolded? */
  isOpen(kind: RowKind): boolean {
    return this.#open[kind];
  }

  fold(kind: RowKind): void {
    const row = this.#rows[this.focus.row];
    this.#open = { ...this.#open, [kind]: !this.#open[kind] };
    const place = (is: (other: GridRow) => boolean): number =>
      this.#rows.findIndex((other) => other.kind === row.kind && is(other));
    const again = place((other) => other.sum === row.sum && (other.sum || row.sum || other.item === row.item));
    // A row that is folded away hands the keyboard to the sum that it is in.
    const next = { row: again >= 0 ? again : place((other) => other.sum), col: this.focus.col };
    this.#selection = moveTo(this.#clamped, next, false, this.size);
  }

  /** The keyboard goes to the name of a row. */
  toHead(row: number): void {
    if (this.#atHead && this.focus.row === row) return;
    this.select({ row, col: this.focus.col }, false);
    this.#atHead = true;
  }

  select(cell: Cell, extend: boolean): void {
    this.#atHead = false;
    this.#selection = moveTo(this.#clamped, cell, extend, this.size);
  }

  /** As {@link perform}, where the names of the rows stand left of the first column and can have the keyboard. */
  performBesideHeads(action: GridAction): void {
    const step = headStep(action, this.#atHead, this.focus.col);
    if (step === 'ignore') return;
    if (step === 'enter') return this.toHead(this.focus.row);
    if (step === 'leave') return this.select({ row: this.focus.row, col: 0 }, false);
    this.perform(action);
    this.#atHead = step === 'walk';
  }

  /** Nothing to collapse: one cell is selected and no paste waits. */
  get collapsed(): boolean {
    const { top, bottom, left, right } = this.#block;
    return this.paste === null && top === bottom && left === right;
  }

  /** Does what a key asks. */
  perform(action: GridAction): void {
    const { focus } = this;
    const refused = this.#refused;
    this.#refused = false;
    const { rows, cols } = this.size;
    const place = (end: 'first' | 'last' | 'stay', now: number, count: number): number =>
      end === 'stay' ? now : end === 'first' ? 0 : count - 1;
    switch (action.do) {
      case 'move':
        return this.select({ row: focus.row + action.rows, col: focus.col + action.cols }, action.extend);
      case 'jump':
        return this.select(
          { row: place(action.row, focus.row, rows), col: place(action.col, focus.col, cols) },
          action.extend,
        );
      case 'page':
        return this.select({ row: focus.row + action.by * this.pageRows, col: focus.col }, action.extend);
      case 'selectAll':
        this.#selection = { ...selectAll(this.size) };
        return;
      case 'collapse':
        this.paste = null;
        return this.select(focus, false);
      case 'edit':
        if (refused) return this.#refuse();
        return this.begin();
      case 'type':
        return this.begin(action.text);
      case 'clear':
        return void this.#change('clear', 'cleared', ({ clearBlock }) => clearBlock);
      case 'fillDown':
        return void this.#change('fill', 'filled', ({ fillDown }) => fillDown);
      case 'fillRight':
        return void this.#change('fill', 'filled', ({ fillRight }) => fillRight);
    }
  }

  /** Begins to edit the focused cell, with its own value or with what was typed; a sum row folds instead. */
  begin(text?: string): void {
    const row = this.#rows[this.focus.row];
    if (row.sum && text === undefined) this.fold(row.kind);
    else if (row.sum || !isEditable(this.#app.editor.scenario, row)) {
      // Shifts are edited with their team.
      if (!row.sum && row.kind === 'staff' && text === undefined)
        this.#app.inspector.open({ kind: 'team', index: row.item });
      this.#refuse();
      this.#refused = text !== undefined;
    } else this.edit = { text: text ?? this.plainText(this.focus), flaw: null };
  }

  #refuse(): void {
    const { sum, kind } = this.#rows[this.focus.row];
    this.done = { what: !sum && kind === 'staff' ? 'rostered' : 'readOnly', cells: 1 };
  }

  /** Takes the text of the cell in edit; when it is refused, the edit stays open with the reason. */
  commit(step: { rows: number; cols: number }): boolean {
    const { edit, focus } = this;
    if (!edit) return true;
    const row = this.#rows[focus.row];
    if (!row.sum) {
      const reading = readTyped(edit.text, row.kind, this.#app.words.language);
      if (!reading.ok) {
        this.edit = { ...edit, flaw: reading.flaw };
        return false;
      }
      const { kind, item } = row;
      const { step: by, value } = reading;
      if (by)
        void this.#change(
          'cells',
          'filled',
          ({ stepBlock }) =>
            (sheet, block) =>
              stepBlock(sheet, block, kind, by),
        );
      else {
        const change = { kind, item, interval: this.#columns[focus.col], value };
        const [flaw] = this.#app.editor.edit({ key: 'cells' }, (scenario) => withCells(scenario, [change]));
        if (flaw) {
          this.edit = { ...edit, flaw };
          return false;
        }
      }
    }
    this.edit = null;
    this.select({ row: focus.row + step.rows, col: focus.col + step.cols }, false);
    return true;
  }

  cancel(): void {
    this.edit = null;
  }

  /** Text of the block as a spreadsheet reads it, plain numbers. */
  copy(): string[][] {
    const { top, bottom, left, right } = this.#block;
    const lines: string[][] = [];
    for (let row = top; row <= bottom; row++) {
      lines.push([]);
      for (let col = left; col <= right; col++) lines[row - top].push(this.plainText({ row, col }));
    }
    this.done = { what: 'copied', cells: lines.length * lines[0].length };
    return lines;
  }

  /** As {@link copy}, with the times above and the names of the rows before. */
  copyWithHeaders(times: (interval: number) => string, name: (row: GridRow) => string): string[][] {
    const { top, left, right } = this.#block;
    const head = ['', ...this.#columns.slice(left, right + 1).map(times)];
    return [head, ...this.copy().map((line, i) => [name(this.#rows[top + i]), ...line])];
  }

  cut(): void {
    void this.#change('cut', 'cleared', ({ clearBlock }) => clearBlock);
  }

  /** Reads a pasted block: all right, it is put in; else it waits with what was not understood. `turned`: time runs down. */
  async pasteText(text: string, turned = false): Promise<void> {
    const { readPaste } = await import('./paste');
    const plan = readPaste(text, turned, this.#block, { ...this.#sheet(), language: this.#app.words.language });
    if (!plan) return;
    if (plan.rejected.length > 0 || plan.outside > 0) this.paste = plan;
    else this.acceptPaste(plan);
  }

  /** Puts in what of a paste can be used. */
  acceptPaste(plan: PastePlan): void {
    this.paste = null;
    this.#apply('paste', 'pasted', plan.changes);
    this.#selection = {
      anchor: { row: plan.covers.bottom, col: plan.covers.right },
      focus: { row: plan.covers.top, col: plan.covers.left },
    };
  }

  /** Own value of a cell as plain text, empty when it has none. */
  plainText({ row, col }: Cell): string {
    const shown = this.#rows[row];
    const interval = this.#columns[col];
    const { scenario } = this.#app.editor;
    const value = shown.sum
      ? this.#totals.total(shown.kind, interval)
      : isEditable(scenario, shown)
        ? ownValue(scenario, { ...shown, interval })
        : this.#totals.value({ ...shown, interval });
    if (value === null || !Number.isFinite(value)) return '';
    const text = String(Math.round(value * 1e6) / 1e6);
    return this.#app.words.formats.decimals(0.5, 1).includes(',') ? text.replace('.', ',') : text;
  }

  #sheet(): Sheet {
    return { scenario: this.#app.editor.scenario, rows: this.#rows, columns: this.#columns };
  }

  /** Changes the selected block by a tool that is fetched when it is first used. */
  async #change(
    key: EditKey,
    what: Done['what'],
    toolOf: (tools: typeof import('./fill')) => (sheet: Sheet, block: Block) => CellChange[],
  ): Promise<void> {
    const block = this.#block;
    const tool = toolOf(await import('./fill'));
    this.#apply(key, what, tool(this.#sheet(), block));
  }

  #apply(key: EditKey, what: Done['what'], changes: readonly CellChange[]): void {
    if (changes.length === 0) {
      this.done = { what: 'readOnly', cells: 0 };
      return;
    }
    this.#app.editor.edit({ key, count: changes.length }, (scenario) => withCells(scenario, changes));
    this.done = { what, cells: changes.length };
  }
}
