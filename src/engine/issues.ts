import type { DayLog } from './dayLog';
import type { Plan } from './plan';
import { Stream } from './stream';

/**
 * What customers come about: each issue is known by its type, its calendar day and its turn of that day, and so are the draws for all
 * attempts at it. Two scenarios with the same seed meet the same customers, later attempts included, whatever the floor did to them
 * in between.
 */
export class Issues {
  private count = 0;
  /** Contact type that the issue was first brought to. */
  type: Uint16Array;
  private calendarDay: Int32Array;
  private turn: Int32Array;
  /** What repeated failure has left of the will to try again. */
  will: Float64Array;
  /** What giving up has left of the patience; empty: all of it, always. */
  patience: Float64Array;
  /** Trunk group on which the customer of an issue holds a line, −1: none. */
  line: Int16Array;
  /** By type of the issue and purpose. */
  private readonly dice: Stream[];
  private readonly purposes: number;
  private day = 0;

  constructor(plan: Plan, log: DayLog) {
    const room = log.arrival.length;
    this.type = new Uint16Array(room);
    this.calendarDay = new Int32Array(room);
    this.turn = new Int32Array(room);
    this.will = new Float64Array(room);
    this.patience = new Float64Array(plan.types.some(({ redial }) => redial && redial.patience !== 1) ? room : 0);
    this.line = new Int16Array(room);
    this.purposes = plan.types[0].keys.length / 4;
    this.dice = plan.types.flatMap(({ keys }) =>
      Array.from({ length: keys.length / 4 }, (_, p) => new Stream(keys.subarray(4 * p, 4 * p + 4), diceWords)),
    );
  }

  /** Forgets everything: day number `day` begins. */
  reset(day: number): void {
    this.day = day;
    this.count = 0;
  }

  /** Makes room for as many issues as the log has rows. */
  grow(rows: number): void {
    this.type = wider(this.type, new Uint16Array(rows));
    this.calendarDay = wider(this.calendarDay, new Int32Array(rows));
    this.turn = wider(this.turn, new Int32Array(rows));
    this.will = wider(this.will, new Float64Array(rows));
    if (this.patience.length > 0) this.patience = wider(this.patience, new Float64Array(rows));
    this.line = wider(this.line, new Int16Array(rows));
  }

  /** A new issue: the `turn`-th of its type on this calendar day. */
  open(type: number, calendarDay: number, turn: number): number {
    const issue = this.count++;
    this.type[issue] = type;
    this.calendarDay[issue] = calendarDay;
    this.turn[issue] = turn;
    this.will[issue] = 1;
    if (this.patience.length > 0) this.patience[issue] = 1;
    this.line[issue] = -1;
    return issue;
  }

  /** The draws of one purpose at one attempt of an issue. */
  cast(purpose: number, issue: number, attempt: number): Stream {
    const dice = this.dice[this.type[issue] * this.purposes + purpose];
    dice.rewindTo(this.day, this.calendarDay[issue], this.turn[issue], attempt);
    return dice;
  }
}

/** A few draws a purpose: a short block is enough. */
const diceWords = 48;

/** The values of a column that has become too short, in a longer one. */
export function wider<T extends { set(old: T): void }>(old: T, next: T): T {
  next.set(old);
  return next;
}
