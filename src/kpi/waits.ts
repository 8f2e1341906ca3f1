/** Bins of the wait histogram: 0 s exactly, 1-s bins to 600 s, 10-s bins to 7,200 s, and beyond. */
export const waitBins = 1 + 600 + 660 + 1;

/** Bin of a wait in seconds: the wait lies in (lower edge, upper edge]. */
export function waitBin(seconds: number): number {
  if (seconds <= 0) return 0;
  if (seconds <= 600) return Math.ceil(seconds);
  if (seconds <= 7200) return 600 + Math.ceil((seconds - 600) / 10);
  return waitBins - 1;
}

/** Upper edge of a bin in seconds; the last one has none. */
export function waitBinEdge(bin: number): number {
  if (bin <= 600) return bin;
  if (bin < waitBins - 1) return 600 + (bin - 600) * 10;
  return Infinity;
}

/**
 * The waits of a day as a histogram for each contact type, interval of arrival and fate (0 answered, 1 abandoned or dropped),
 * without its empty bins. Entries of interval k stand from `from[k]` to `from[k + 1]`; entry i says that `count[i]` contacts
 * are in place `place[i]` = (type × 2 + fate) × waitBins + bin. Who was answered without a wait has no entry: their number is
 * what is left of all answered.
 */
export interface Waits {
  from: Uint32Array;
  place: Uint32Array;
  count: Uint32Array;
  /** Every wait is a whole number of seconds, as logs write them: then those up to 600 s lie on the upper edge of their bin. */
  whole: boolean;
  /** {@link waitBins}, for who reads the places. */
  bins: number;
}

/** Gathers waits interval by interval, in order of time. */
export class WaitCounter {
  private readonly from: Uint32Array;
  private place = new Uint32Array(256);
  private count = new Uint32Array(256);
  private entries = 0;
  private interval = 0;
  /** Counts of the present interval by place, and which places have one. */
  private readonly now: Uint32Array;
  private readonly touched: Uint32Array;
  private places = 0;
  /** Waits that are no whole number of seconds. */
  private broken = 0;

  constructor(types: number, intervals: number, contacts: number) {
    this.from = new Uint32Array(intervals + 1);
    this.now = new Uint32Array(types * 2 * waitBins);
    this.touched = new Uint32Array(Math.min(contacts, this.now.length));
  }

  /** Intervals come in ascending order. */
  add(interval: number, type: number, fate: 0 | 1, seconds: number): void {
    if (interval !== this.interval) this.moveTo(interval);
    if (seconds !== Math.floor(seconds)) this.broken++;
    const place = (type * 2 + fate) * waitBins + waitBin(seconds);
    if (this.now[place]++ === 0) this.touched[this.places++] = place;
  }

  finish(): Waits {
    this.moveTo(this.from.length - 1);
    const { from, place, count, entries, broken } = this;
    return {
      from,
      place: place.slice(0, entries),
      count: count.slice(0, entries),
      whole: broken === 0,
      bins: waitBins,
    };
  }

  private moveTo(interval: number): void {
    const { now, touched, places } = this;
    if (this.entries + places > this.place.length) this.grow(this.entries + places);
    const { place, count, entries } = this;
    for (let i = 0; i < places; i++) {
      const at = touched[i];
      place[entries + i] = at;
      count[entries + i] = now[at];
      now[at] = 0;
    }
    this.entries += places;
    this.places = 0;
    for (let k = this.interval + 1; k <= interval; k++) this.from[k] = this.entries;
    this.interval = interval;
  }

  private grow(atLeast: number): void {
    const { place, count } = this;
    this.place = new Uint32Array(2 * atLeast);
    this.count = new Uint32Array(2 * atLeast);
    this.place.set(place);
    this.count.set(count);
  }
}

/**
 * Adds the waits of intervals [from, to), of one type or (−1) of all, or those with a 1 in `only`, to a histogram; of who was answered, only those who waited.
 * @returns the last bin that was added to; 0 when nothing was
 */
export function addWaits(
  into: Float64Array | Uint32Array,
  waits: Waits,
  type: number,
  fate: 0 | 1,
  fromInterval: number,
  toInterval: number,
  only?: Uint8Array,
): number {
  const { place, count } = waits;
  const end = waits.from[toInterval];
  let last = 0;
  for (let i = waits.from[fromInterval]; i < end; i++) {
    const row = (place[i] / waitBins) | 0;
    if ((row & 1) !== fate || (type >= 0 ? row >> 1 !== type : only?.[row >> 1] === 0)) continue;
    const bin = place[i] - row * waitBins;
    into[bin] += count[i];
    if (bin > last) last = bin;
  }
  return last;
}
