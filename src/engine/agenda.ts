import type { DayLog } from './dayLog';
import { TimeHeap } from './heap';
import type { Plan } from './plan';

/** Attempts that are still to come, by the instant at which they come; places are reused. */
export class Agenda {
  /** Contact type and queue of each attempt, its issue and number, why it is made, and the transfers that it has behind it. */
  readonly type: number[] = [];
  readonly queue: number[] = [];
  readonly issue: number[] = [];
  readonly attempt: number[] = [];
  readonly cause: number[] = [];
  readonly legs: number[] = [];
  /** Row of the agent who stays on the line until it is answered, −1: nobody does. */
  readonly helped: number[] = [];
  /** Type that offered to call back, −1: it is no call back; and which try it is. */
  readonly offeredBy: number[] = [];
  readonly tries: number[] = [];
  /** Is the customer past the menu? Did it resolve the issue? Does he hang up at once when nobody is free? */
  readonly inside: boolean[] = [];
  readonly contained: boolean[] = [];
  readonly balks: boolean[] = [];
  /** Seconds; NaN: to be drawn. */
  readonly patience: number[] = [];
  /** Work that is left, seconds; NaN: to be drawn. */
  readonly talk: number[] = [];
  readonly hold: number[] = [];
  readonly wrap: number[] = [];
  /** Factor on work that is drawn. */
  readonly work: number[] = [];

  private readonly times = new TimeHeap(64);
  private free: number[] = [];
  private places = 0;

  constructor(
    private readonly plan: Plan,
    private readonly log: DayLog,
  ) {}

  clear(): void {
    this.times.clear();
    this.free.length = 0;
    this.places = 0;
  }

  /** A place for an attempt whose time is not known yet, see {@link schedule}. */
  take(type: number, issue: number, attempt: number, cause: number): number {
    const at = this.free.pop() ?? this.places++;
    this.type[at] = type;
    this.queue[at] = type;
    this.issue[at] = issue;
    this.attempt[at] = attempt;
    this.cause[at] = cause;
    this.legs[at] = 0;
    this.helped[at] = -1;
    this.offeredBy[at] = -1;
    this.tries[at] = 0;
    this.inside[at] = false;
    this.contained[at] = false;
    this.balks[at] = false;
    this.patience[at] = NaN;
    this.talk[at] = NaN;
    this.hold[at] = NaN;
    this.wrap[at] = NaN;
    this.work[at] = 1;
    return at;
  }

  /** A place for an attempt at this instant; −1 after the horizon: what would come then is out of sight. */
  expect(when: number, type: number, issue: number, attempt: number, cause: number): number {
    if (!(when < this.plan.horizon)) return -1;
    const at = this.take(type, issue, attempt, cause);
    this.schedule(at, when);
    return at;
  }

  /** The attempt brings the work of a row of the log as it stands there. */
  keepWork(place: number, contact: number): void {
    const { plan, log } = this;
    this.talk[place] = log.talk[contact];
    this.hold[place] = plan.hasHold ? log.hold[contact] : 0;
    this.wrap[place] = plan.hasWrap ? log.wrap[contact] : 0;
  }

  /** The attempt never comes. */
  drop(place: number): void {
    this.free.push(place);
  }

  schedule(place: number, when: number): void {
    this.times.push(when, place);
  }

  /** When the next one comes, seconds; Infinity when none does. */
  nextTime(): number {
    return this.times.nextTime();
  }

  /** Place of the next one; there must be one. */
  next(): number {
    return this.times.nextNumber();
  }

  /** Takes the next one off; its place may be read until another one is taken. */
  pop(): void {
    this.free.push(this.times.nextNumber());
    this.times.pop();
  }

  /** The next one comes later after all. */
  postpone(when: number): void {
    this.times.replaceTop(when, this.times.nextNumber());
  }
}
