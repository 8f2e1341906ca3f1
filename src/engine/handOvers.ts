import type { DayLog } from './dayLog';
import type { Plan } from './plan';

/**
 * Agents who wait on the line until the contact that they pass on is answered, by rows: the leg that they served, and the leg that
 * waits. Finds out when they wait for each other only.
 */
export class HandOvers {
  /** Row of the waiting leg by the row of the leg before, in the order in which they began to wait. */
  private readonly waiting = new Map<number, number>();

  constructor(
    private readonly plan: Plan,
    private readonly log: DayLog,
  ) {}

  get count(): number {
    return this.waiting.size;
  }

  clear(): void {
    this.waiting.clear();
  }

  begin(row: number, contact: number): void {
    this.waiting.set(row, contact);
  }

  end(row: number): void {
    this.waiting.delete(row);
  }

  /** Agents who hold a line, one by one. */
  agents(): number[] {
    return Array.from(this.waiting.keys(), (row) => this.log.agent[row]);
  }

  /**
   * A waiting leg that nobody will ever answer who does not himself wait for such a leg, the last that came; −1: there is none. Where no
   * agent of the next teams is on duty at all, somebody may come: that is waiting, but not for each other.
   *
   * @param spare by team, agents on duty who hold no line and go on to the next contact; is added to
   * @param staffed by team, 1 where anybody is on duty
   * @param goesOn does this agent go on to the next contact once he has handed over?
   */
  stuck(
    spare: Int32Array,
    staffed: Uint8Array,
    closing: boolean,
    goesOn: (agent: number) => boolean,
  ): { row: number; contact: number } | null {
    const { plan, log } = this;
    let left = [...this.waiting];
    const mayCome = ([, contact]: [number, number]): boolean => {
      const type = log.type[contact];
      let anybody = false;
      for (let r = plan.teamsFrom[type]; r < plan.teamsFrom[type + 1]; r++) {
        const team = plan.teamOf[r];
        if (spare[team] > (closing ? 0 : plan.reserveOf[r])) return true;
        if (staffed[team] === 1) anybody = true;
      }
      return !anybody;
    };
    for (;;) {
      const open = left.filter(mayCome);
      if (open.length === 0) break;
      left = left.filter((one) => !open.includes(one));
      for (const [row] of open) {
        const agent = log.agent[row];
        if (goesOn(agent)) spare[plan.shape.agentTeam[agent]]++;
      }
    }
    const last = left.at(-1);
    return last ? { row: last[0], contact: last[1] } : null;
  }
}
