import { loadFactor, overloadSeconds, rushSeconds } from '../model/loadFactor';

/**
 * How busy a team has been over the last 15 minutes and the last two hours, and what that does to its handle times (the model's
 * `loadEffect`). Busy agents and agents on duty are step functions of time, their integrals broken lines: the corners of the last two
 * hours are kept in a ring, and two marks follow the beginnings of the windows. Times in seconds of the horizon, never backwards.
 */
export class TeamLoad {
  private busy = 0;
  private there = 0;
  /** Corners: when, and agent-seconds busy and on duty until then. Corner i is at i mod the room. */
  private time = new Float64Array(1024);
  private busyUntil = new Float64Array(1024);
  private thereUntil = new Float64Array(1024);
  private corners = 0;
  /** The last corner at or before the beginning of the short and of the long window. */
  private readonly marks = new Int32Array(2);

  constructor(
    private readonly rush: number,
    private readonly overload: number,
  ) {
    this.clear();
  }

  clear(): void {
    this.busy = 0;
    this.there = 0;
    this.marks.fill(0);
    this.corners = 1;
    this.time[0] = this.busyUntil[0] = this.thereUntil[0] = 0;
  }

  /** From now on so many agents more are busy, or on duty. */
  change(busy: number, there: number, now: number): void {
    const last = this.at(this.corners - 1);
    const seconds = now - this.time[last];
    const busyNow = this.busyUntil[last] + this.busy * seconds;
    const thereNow = this.thereUntil[last] + this.there * seconds;
    this.busy += busy;
    this.there += there;
    let to = last;
    if (seconds > 0) {
      this.advance(1, now - overloadSeconds);
      if (this.corners - this.marks[1] === this.time.length) this.grow();
      to = this.at(this.corners++);
    }
    this.time[to] = now;
    this.busyUntil[to] = busyNow;
    this.thereUntil[to] = thereNow;
  }

  /** The factor on the handle time of a contact that is answered now. */
  factor(now: number): number {
    const lately = this.rush > 0 ? this.occupancy(0, now, rushSeconds) : 0;
    const longer = this.overload > 0 ? this.occupancy(1, now, overloadSeconds) : 0;
    return loadFactor(this.rush, this.overload, lately, longer);
  }

  /** Busy share of the time on duty in the last `window` seconds, or since the horizon began; without any of it 0. */
  private occupancy(mark: number, now: number, window: number): number {
    const from = Math.max(0, now - window);
    this.advance(mark, from);
    const first = this.marks[mark];
    const last = this.corners - 1;
    const there =
      this.integral(this.thereUntil, this.there, last, now) - this.integral(this.thereUntil, this.there, first, from);
    const busy =
      this.integral(this.busyUntil, this.busy, last, now) - this.integral(this.busyUntil, this.busy, first, from);
    return there > 0 ? Math.min(1, busy / there) : 0;
  }

  /** An integral at an instant from this corner to the next one; after the last it grows by `level` a second. */
  private integral(until: Float64Array, level: number, corner: number, instant: number): number {
    const a = this.at(corner);
    const seconds = instant - this.time[a];
    if (corner + 1 === this.corners) return until[a] + level * seconds;
    const b = this.at(corner + 1);
    return until[a] + ((until[b] - until[a]) * seconds) / (this.time[b] - this.time[a]);
  }

  /** Moves a mark on to the last corner at or before an instant. */
  private advance(mark: number, instant: number): void {
    // What lies before the long window may be gone.
    let corner = Math.max(this.marks[mark], this.marks[1]);
    while (corner + 1 < this.corners && this.time[this.at(corner + 1)] <= instant) corner++;
    this.marks[mark] = corner;
  }

  private at(corner: number): number {
    return corner % this.time.length;
  }

  /** Twice the room. */
  private grow(): void {
    const room = this.time.length;
    const wider = (old: Float64Array): Float64Array<ArrayBuffer> => {
      const next = new Float64Array(2 * room);
      for (let c = this.corners - room; c < this.corners; c++) next[c % (2 * room)] = old[c % room];
      return next;
    };
    this.busyUntil = wider(this.busyUntil);
    this.thereUntil = wider(this.thereUntil);
    this.time = wider(this.time);
  }
}
