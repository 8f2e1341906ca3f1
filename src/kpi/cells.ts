import { isMaximum } from './counters';

/**
 * Counters by item (contact type or team) and interval of arrival, without what is 0: cells in which nothing was counted, and counters
 * that the plan has no use for. Rows of interval k stand from `from[k]` to `from[k + 1]`; row r is of item `item[r]`, and
 * `values[r × columns.length + c]` is its counter `columns[c]`. Which columns there are is told by the `MeasureSpec`.
 */
export interface Cells {
  from: Uint32Array;
  item: Uint16Array;
  values: Float64Array;
}

/** Gathers cells interval by interval, in order of time. */
export class CellCounter {
  /** Counters of the present interval: those of an item begin where `at` says. */
  readonly now: Float64Array;
  private readonly seen: Uint8Array;
  private readonly touched: Uint16Array;
  private items = 0;
  private readonly from: Uint32Array;
  private item: Uint16Array;
  private values: Float64Array;
  private rows = 0;
  private interval = 0;

  /**
   * @param width counters of an item
   * @param columns those of them that are kept
   */
  constructor(
    items: number,
    intervals: number,
    private readonly width: number,
    private readonly columns: Uint16Array,
  ) {
    this.now = new Float64Array(items * width);
    this.seen = new Uint8Array(items);
    this.touched = new Uint16Array(items);
    this.from = new Uint32Array(intervals + 1);
    const rows = Math.max(items, intervals);
    this.item = new Uint16Array(rows);
    this.values = new Float64Array(rows * columns.length);
  }

  /** Where the counters of an item stand in `now`. */
  at(item: number): number {
    if (this.seen[item] === 0) {
      this.seen[item] = 1;
      this.touched[this.items++] = item;
    }
    return item * this.width;
  }

  /** Ends the present interval and those before a later one. */
  moveTo(interval: number): void {
    const { now, columns, touched, items, width } = this;
    if (this.rows + items > this.item.length) this.grow();
    const { item, values } = this;
    let to = this.rows * columns.length;
    for (let i = 0; i < items; i++) {
      const at = touched[i] * width;
      this.close(at);
      for (let c = 0; c < columns.length; c++) values[to++] = now[at + columns[c]];
      now.fill(0, at, at + width);
      item[this.rows + i] = touched[i];
      this.seen[touched[i]] = 0;
    }
    this.rows += items;
    this.items = 0;
    for (let k = this.interval + 1; k <= interval; k++) this.from[k] = this.rows;
    this.interval = interval;
  }

  /** The interval is over: makes the counters of an item, from `at` in `now`, what they mean. */
  protected close(_at: number): void {}

  finish(): Cells {
    this.moveTo(this.from.length - 1);
    const { from, item, values, rows, columns } = this;
    return { from, item: item.slice(0, rows), values: values.slice(0, rows * columns.length) };
  }

  private grow(): void {
    const { item, values } = this;
    this.item = new Uint16Array(2 * item.length);
    this.values = new Float64Array(2 * values.length);
    this.item.set(item);
    this.values.set(values);
  }
}

/** Adds the cells of intervals [from, to), of one item or (−1) of all, or those with a 1 in `only`; maxima roll up by maximum. */
export function addCells(
  into: Float64Array,
  cells: Cells,
  columns: Uint16Array,
  item: number,
  from: number,
  to: number,
  only?: Uint8Array,
): void {
  const { values } = cells;
  const end = cells.from[to];
  for (let r = cells.from[from]; r < end; r++) {
    if (item >= 0 ? cells.item[r] !== item : only?.[cells.item[r]] === 0) continue;
    const row = r * columns.length;
    for (let c = 0; c < columns.length; c++) {
      const counter = columns[c];
      const value = values[row + c];
      if (!isMaximum(counter)) into[counter] += value;
      else if (value > into[counter]) into[counter] = value;
    }
  }
}
