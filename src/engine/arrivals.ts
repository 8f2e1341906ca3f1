import type { Plan, PlanType } from './plan';
import { Purpose } from './plan';
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
  /** What the customer at `time` brings; work is for an agent of speed 1. Read by the kernel before `advance`. */
  talk = 0;
  hold = 0;
  wrap = 0;
  patience = Infinity;
  balks = false;

  private readonly streams: Stream[];
  private readonly volumes: Float64Array | null;
  private readonly drawsBalking: boolean;
  private day = 0;
  private interval = 0;
  /** Last interval of the current calendar day, and the day's index. */
  private dayEnd = 0;
  private calendarDay = -1;
  /** Expected contacts left in the current interval, and its total. */
  private left = 0;
  private total = 0;
  private traced = 0;
  private dayFactor = 1;

  constructor(
    private readonly plan: Plan,
    private readonly type: PlanType,
    private readonly sharedFactors: Float64Array,
  ) {
    this.streams = Array.from(
      { length: type.keys.length / 4 },
      (_, p) => new Stream(type.keys.subarray(4 * p, 4 * p + 4)),
    );
    this.volumes = type.volume;
    this.drawsBalking = type.balking > 0;
  }

  /** Starts simulated day number `day` and finds the first customer. */
  start(day: number): void {
    this.day = day;
    this.interval = -1;
    this.dayEnd = 0;
    this.calendarDay = -1;
    this.left = 0;
    this.traced = -1;
    if (!this.volumes) this.rewind(0);
    this.advance();
  }

  /** Moves on to the next customer. */
  advance(): void {
    if (this.volumes) this.advanceByRate(this.volumes);
    else this.advanceTrace();
    if (this.time !== Infinity) this.draw();
  }

  private advanceByRate(volumes: Float64Array): void {
    const { plan } = this;
    if (this.calendarDay < 0 && !this.nextInterval(volumes)) return;
    let need = this.streams[Purpose.arrival].exponential();
    while (need >= this.left) {
      need -= this.left;
      const before = this.calendarDay;
      if (!this.nextInterval(volumes)) return;
      // A new calendar day has new substreams; the exponential's lack of memory lets the wait begin afresh.
      if (this.calendarDay !== before) need = this.streams[Purpose.arrival].exponential();
    }
    this.left -= need;
    const length = plan.grid.intervalSeconds;
    this.time = (this.interval + 1 - this.left / this.total) * length;
  }

  /** Steps to the next interval; false at the end of the horizon. */
  private nextInterval(volumes: Float64Array): boolean {
    const { plan, type } = this;
    this.interval++;
    if (this.interval === plan.grid.intervals) {
      this.time = Infinity;
      return false;
    }
    if (this.interval === this.dayEnd) {
      this.calendarDay++;
      const day = plan.grid.days[this.calendarDay];
      this.dayEnd = day.firstInterval + day.intervals;
      this.rewind(this.calendarDay);
    }
    let volume = volumes[this.interval] * this.dayFactor;
    if (type.intervalShape > 0) volume *= this.streams[Purpose.interval].gamma(type.intervalShape) / type.intervalShape;
    this.total = volume;
    this.left = volume;
    return true;
  }

  private rewind(calendarDay: number): void {
    const { streams, type } = this;
    for (const stream of streams) stream.rewind(this.day, calendarDay);
    this.dayFactor = type.sharedDay ? this.sharedFactors[calendarDay] : 1;
    if (type.dayShape > 0) this.dayFactor *= streams[Purpose.day].gamma(type.dayShape) / type.dayShape;
  }

  private advanceTrace(): void {
    const { arrivals } = this.type.trace!;
    this.traced++;
    this.time = this.traced < arrivals.length ? arrivals[this.traced] : Infinity;
    if (this.time !== Infinity) this.interval = Math.floor(this.time / this.plan.grid.intervalSeconds);
  }

  /** Draws what the customer brings: always every purpose that the type has, so the n-th customer keeps the n-th draws. */
  private draw(): void {
    const { type, streams } = this;
    this.talk = type.talk.draw(streams[Purpose.talk]);
    this.hold = type.hold.draw(streams[Purpose.hold]);
    this.wrap = type.wrap.draw(streams[Purpose.wrap]);
    this.patience = type.patience.draw(streams[Purpose.patience]);
    if (this.drawsBalking) this.balks = streams[Purpose.balking].uniform() < type.balking;
    if (type.handleScale) {
      const scale = type.handleScale[this.interval];
      this.talk *= scale;
      this.hold *= scale;
      this.wrap *= scale;
    }
    if (type.patienceScale) this.patience *= type.patienceScale[this.interval];
    const handle = type.trace?.handle;
    if (handle) {
      // A log knows the handle time as a whole: it is talk.
      this.talk = handle[this.traced];
      this.hold = 0;
      this.wrap = 0;
    }
  }
}
