import type { Grid } from '../model/calendar';
import type { IdleAgents } from './idle';

/**
 * What share of the time on duty each agent has been busy, so far on the calendar day. Kept only where agents are chosen by it.
 * Agents are numbers, times seconds of the horizon.
 */
export class Occupancy {
  /** Seconds of today up to `settled`. */
  private readonly busy: Float64Array;
  private readonly duty: Float64Array;
  private readonly settled: Float64Array;
  private readonly isBusy: Uint8Array;
  private readonly isThere: Uint8Array;

  constructor(
    agents: number,
    private readonly grid: Grid,
  ) {
    this.busy = new Float64Array(agents);
    this.duty = new Float64Array(agents);
    this.settled = new Float64Array(agents);
    this.isBusy = new Uint8Array(agents);
    this.isThere = new Uint8Array(agents);
  }

  clear(): void {
    this.busy.fill(0);
    this.duty.fill(0);
    this.settled.fill(0);
    this.isBusy.fill(0);
    this.isThere.fill(0);
  }

  /** From now on the agent is on duty for contacts, or not. */
  setThere(agent: number, there: boolean, now: number): void {
    this.settle(agent, now);
    this.isThere[agent] = there ? 1 : 0;
  }

  /** From now on the agent has contacts in hand, or none. */
  setBusy(agent: number, busy: boolean, now: number): void {
    this.settle(agent, now);
    this.isBusy[agent] = busy ? 1 : 0;
  }

  /** Busy share of the time on duty so far today, 0 to 1; of no time at all: 0. */
  share(agent: number, now: number): number {
    this.settle(agent, now);
    return this.duty[agent] > 0 ? this.busy[agent] / this.duty[agent] : 0;
  }

  /** Of a list that is not empty, the agent with the lowest share; of equal ones the first in the list. */
  least(list: IdleAgents, key: number, now: number): number {
    let best = list.first[key];
    let lowest = this.share(best, now);
    for (let agent = list.after(best); agent >= 0 && lowest > 0; agent = list.after(agent)) {
      const share = this.share(agent, now);
      if (share < lowest) {
        best = agent;
        lowest = share;
      }
    }
    return best;
  }

  /** Counts what the agent has done since the last time. */
  private settle(agent: number, now: number): void {
    const midnight = this.dayStart(now);
    let from = this.settled[agent];
    if (from < midnight) {
      this.busy[agent] = 0;
      this.duty[agent] = 0;
      from = midnight;
    }
    if (this.isThere[agent] === 1) this.duty[agent] += now - from;
    if (this.isBusy[agent] === 1) this.busy[agent] += now - from;
    this.settled[agent] = now;
  }

  /** When the calendar day of an instant began; what is done after the horizon belongs to its last day. */
  private dayStart(now: number): number {
    const { dayOf, days, intervals, intervalSeconds } = this.grid;
    const interval = Math.min(intervals - 1, Math.floor(now / intervalSeconds));
    return days[dayOf[interval]].firstInterval * intervalSeconds;
  }
}
