import type { DayLog } from '../engine/dayLog';
import { Outcome } from '../engine/dayLog';
import type { MeasureSpec } from './measures';

/** What is known of the reply to a piece of deferred work. */
export interface Replies {
  /** Seconds of the business clock from opening to reply; Infinity where there is none yet, NaN where nobody says. */
  took(log: DayLog, contact: number): number;
  /** Was the promise kept? 1 yes, 0 no, −1: it is not due yet, or nobody says. `took` is what the other method says, `promised` another limit than the type's. */
  inTime(log: DayLog, contact: number, took: number, promised?: number): number;
}

/** The columns of a log that tell of replies themselves; one entry for each contact, see {@link Replies}. */
export interface ToldReplies {
  took: Float64Array;
  inTime: Int8Array;
}

/** Replies as a log tells them that does not say when the doors were open. */
export class RepliesTold implements Replies {
  constructor(private readonly told: ToldReplies) {}

  took(_: DayLog, contact: number): number {
    return this.told.took[contact];
  }

  inTime(_: DayLog, contact: number): number {
    return this.told.inTime[contact];
  }
}

/** Replies by the business clock, which stands still while the doors are closed. */
export class RepliesByClock implements Replies {
  private readonly intervals: number;
  private readonly intervalSeconds: number;

  constructor(private readonly spec: Pick<MeasureSpec, 'shape' | 'openBefore' | 'deadline'>) {
    this.intervals = spec.shape.intervals;
    this.intervalSeconds = spec.shape.intervalSeconds;
  }

  took(log: DayLog, contact: number): number {
    return log.outcome[contact] === Outcome.answered
      ? this.clock(log.done[contact]) - this.clock(log.arrival[contact])
      : Infinity;
  }

  inTime(log: DayLog, contact: number, took: number, promised = this.spec.deadline[log.type[contact]]): number {
    const { openBefore } = this.spec;
    if (took <= promised) return 1;
    // What has neither been answered nor had its time is not scored.
    return took < Infinity || this.clock(log.arrival[contact]) + promised <= openBefore[this.intervals] ? 0 : -1;
  }

  /** Open seconds before an instant. */
  private clock(at: number): number {
    const { openBefore } = this.spec;
    const k = Math.min(this.intervals, Math.floor(at / this.intervalSeconds));
    if (k === this.intervals) return openBefore[k];
    return openBefore[k + 1] > openBefore[k] ? openBefore[k] + (at - k * this.intervalSeconds) : openBefore[k];
  }
}
