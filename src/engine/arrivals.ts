import type { DayLog } from './dayLog';
import { drawPatience, hasWhims } from './patience';
import type { Plan } from './plan';
import type { PlanTrace } from './planDemand';
import type { PlanType } from './planType';
import { Purpose } from './purposes';
import { Stream } from './stream';

/**
 * The customers of one contact type, one after the other in order of arrival: when they come and what they bring. Nothing
 * here looks at the floor, so two scenarios with the same seed meet the same customers whatever the staffing and routing.
 *
 * Piecewise-constant Poisson arrivals by walking the cumulative rate in operational time: one exponential a contact. Each
 * calendar day starts its own substreams, so a change of Monday's volume leaves Tuesday's customers alone.
 */
export class Arrivals {
  /** When the next customer comes, seconds; Infinity when all have come. */
  time = Infinity;
  private readonly streams: Stream[];
  private readonly gaps: Stream;
  private readonly talk: Stream;
  private readonly patience: Stream;
  private readonly whim: Stream | null;
  private readonly volumes: Float64Array | null;
  private readonly trace: PlanTrace | null;
  /** Length of an interval, seconds. */
  private readonly length: number;
  private day = 0;
  private interval = 0;
  /** Last interval of the current calendar day, and the day's index. */
  private dayEnd = 0;
  calendarDay = -1;
  /** How many customers of this type have come today before the next one. */
  turn = 0;
  /** How far the walk has come, and the end of its interval, seconds. */
  private at = 0;
  private end = 0;
  /** Seconds for one expected contact in this interval; Infinity where none is expected. */
  private gap = Infinity;
  private traced = 0;
  private dayFactor = 1;
  /** Do customers bring nothing but talk as the law says, and patience? Most do: theirs is the short way. */
  private readonly talkOnly: boolean;

  constructor(
    private readonly plan: Plan,
    private readonly type: PlanType,
    private readonly sharedFactors: Float64Array,
    /**
     * Those who come to closed doors? They have substreams of their own, so that whoever comes in open hours is the same with them and
     * without; only the factor of the day is one for all.
     */
    private readonly atNight = false,
  ) {
    this.streams = Array.from(
      { length: type.keys.length / 4 },
      (_, p) => new Stream(type.keys.subarray(4 * p, 4 * p + 4)),
    );
    const { volume, trace } = atNight ? type.closed! : type;
    this.volumes = volume;
    this.trace = trace;
    this.length = plan.grid.intervalSeconds;
    this.gaps = this.streams[Purpose.arrival];
    this.talk = this.streams[Purpose.talk];
    this.patience = this.streams[Purpose.patience];
    this.talkOnly = !trace && !type.handleScale && !plan.hasHold && !plan.hasWrap && type.balking === 0;
    this.whim = hasWhims(type) ? this.streams[Purpose.whim] : null;
  }

  /** Whose draws the next customer's are, for what he does later: his turn; of those who come to closed doors, counted backwards. */
  get whose(): number {
    return this.atNight ? -1 - this.turn : this.turn;
  }

  /** Starts simulated day number `day`; returns when the first customer comes, see {@link advance}. */
  start(day: number): number {
    this.day = day;
    this.interval = -1;
    this.dayEnd = 0;
    this.calendarDay = -1;
    this.at = 0;
    this.end = 0;
    this.gap = Infinity;
    this.traced = -1;
    return this.advance();
  }

  /** Moves on to the next customer; returns when he comes, seconds, Infinity when all have come. */
  advance(): number {
    const { volumes } = this;
    if (!volumes) return this.advanceTrace();
    this.turn++;
    let need = this.calendarDay < 0 ? 0 : this.gaps.exponential();
    for (;;) {
      const next = this.at + need * this.gap;
      // Not so for NaN either: a gap of no length where nobody is expected.
      if (next < this.end) return (this.at = next);
      need = Math.max(0, need - (this.end - this.at) / this.gap);
      const today = this.calendarDay;
      if (!this.nextInterval(volumes)) return Infinity;
      // A new calendar day has new substreams; the exponential's lack of memory lets the wait begin afresh.
      if (this.calendarDay !== today) need = this.gaps.exponential();
    }
  }

  /** Steps to the next interval; false at the end of the horizon. */
  private nextInterval(volumes: Float64Array): boolean {
    const { plan, type } = this;
    this.interval++;
    if (this.interval === plan.grid.intervals) return false;
    // `while`: a date that the zone skipped has no interval.
    while (this.interval === this.dayEnd) {
      this.calendarDay++;
      const day = plan.grid.days[this.calendarDay];
      this.dayEnd = day.firstInterval + day.intervals;
      this.rewind(this.calendarDay);
    }
    let volume = volumes[this.interval] * this.dayFactor;
    if (type.intervalShape > 0) volume *= this.streams[Purpose.interval].gamma(type.intervalShape) / type.intervalShape;
    this.at = this.interval * this.length;
    this.end = this.at + this.length;
    this.gap = this.length / volume;
    return true;
  }

  private rewind(calendarDay: number): void {
    const { streams, type } = this;
    for (const stream of streams) stream.rewind(this.day, this.atNight ? -1 - calendarDay : calendarDay);
    if (this.atNight) streams[Purpose.day].rewind(this.day, calendarDay);
    this.turn = 0;
    this.dayFactor = type.sharedDay ? this.sharedFactors[calendarDay] : 1;
    if (type.dayShape > 0) this.dayFactor *= streams[Purpose.day].gamma(type.dayShape) / type.dayShape;
  }

  private advanceTrace(): number {
    const { arrivals } = this.trace!;
    this.traced++;
    this.turn++;
    if (this.traced >= arrivals.length) return Infinity;
    const time = arrivals[this.traced];
    this.interval = Math.floor(time / this.length);
    const today = this.plan.grid.dayOf[this.interval];
    if (today !== this.calendarDay) this.rewind((this.calendarDay = today));
    return time;
  }

  /**
   * Writes what the customer who comes now brings to a row of the log (work is for an agent of speed 1) and tells whether he
   * hangs up at once when nobody is free. Always draws every purpose that the type has, so that the n-th customer of a day
   * keeps the n-th draws.
   */
  draw(log: DayLog, contact: number): boolean {
    const { plan, type } = this;
    if (!this.talkOnly) return this.drawMore(log, contact);
    log.talk[contact] = type.talk.draw(this.talk);
    if (plan.hasPatience) log.patience[contact] = drawPatience(type, this.interval, this.patience, this.whim);
    return false;
  }

  private drawMore(log: DayLog, contact: number): boolean {
    const { plan, type, streams, trace } = this;
    const handle = trace?.handle;
    const known = handle ? !Number.isNaN(handle[this.traced]) : false;
    const scale = type.handleScale ? type.handleScale[this.interval] : 1;
    const talk = type.talk.draw(this.talk) * scale;
    // A real log knows the handle time as a whole: it is talk.
    log.talk[contact] = known ? handle![this.traced] : talk;
    if (plan.hasHold) {
      const hold = type.hold.draw(streams[Purpose.hold]) * scale;
      log.hold[contact] = known ? 0 : hold;
    }
    if (plan.hasWrap) {
      const wrap = type.wrap.draw(streams[Purpose.wrap]) * scale;
      log.wrap[contact] = known ? 0 : wrap;
    }
    const balks = type.balking > 0 && streams[Purpose.balking].uniform() < type.balking;
    if (trace?.seen) return this.drawSeen(log, contact, trace.seen) && balks;
    if (plan.hasPatience) log.patience[contact] = drawPatience(type, this.interval, this.patience, this.whim);
    return balks;
  }

  /**
   * The patience of a customer of whom a wait is known: that wait if he gave up; else a patience that exceeds it. Who never
   * had to wait was not put to the test: anything is possible, and he alone may hang up at once. Returns whether he may.
   */
  private drawSeen(log: DayLog, contact: number, { wait, gaveUp }: NonNullable<PlanTrace['seen']>): boolean {
    const { patience, patienceScale } = this.type;
    const scale = patienceScale ? patienceScale[this.interval] : 1;
    const seen = wait[this.traced];
    if (gaveUp[this.traced] === 1 || seen === 0) {
      const drawn = patience.draw(this.patience) * scale;
      log.patience[contact] = gaveUp[this.traced] === 1 ? seen : drawn;
      return gaveUp[this.traced] === 0;
    }
    const drawn = patience.drawBeyond(this.patience, seen / scale) * scale;
    // Nobody of the law is that patient, or rounding took the difference: then he gives up the moment after.
    const least = seen + (log.arrival[contact] + seen) * 2 * Number.EPSILON;
    log.patience[contact] = drawn > least ? drawn : least;
    return false;
  }

  /** As {@link draw}, for work that lies there when the horizon begins; call once a day for all of it, in order. */
  drawBacklog(log: DayLog, contact: number, first: boolean): void {
    const { plan, type } = this;
    const stream = this.streams[Purpose.backlog];
    if (first) stream.rewind(this.day, 0);
    log.talk[contact] = type.talk.draw(stream);
    if (plan.hasHold) log.hold[contact] = type.hold.draw(stream);
    if (plan.hasWrap) log.wrap[contact] = type.wrap.draw(stream);
    if (plan.hasPatience) log.patience[contact] = Infinity;
  }
}
