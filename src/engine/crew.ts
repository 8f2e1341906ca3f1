import type { DayLog } from './dayLog';
import { Duty, growShifts, growSpells } from './dayLog';
import type { Heads } from './heads';
import { IdleAgents } from './idle';
import type { Occupancy } from './occupancy';
import type { Parts } from './parts';
import type { Plan } from './plan';
import type { TeamLoad } from './teamLoad';

/** Is he there for contacts? */
export const isThere = (duty: number): boolean => duty === Duty.ready || duty === Duty.overtime;

/**
 * The agents as the floor knows them at one instant: who is on duty, in which list contacts find him, how many of his team are
 * busy. Writes to the log when what an agent is there for changes, and when he has been busy.
 */
export class Crew {
  readonly agentTeam: Int32Array;
  /** Agents with nothing in hand. */
  readonly idle: IdleAgents;
  /** Agents with several contacts, those of them who have room left by {@link roomKey}. */
  readonly roomy: IdleAgents | null;
  /** Agents with deferred work in hand that they can lay aside, by team. */
  readonly layAside: IdleAgents | null;
  /** By team: who has anything in hand, and who is wanted. */
  readonly busy: Int32Array;
  readonly headcount: Int32Array;
  /** {@link Duty} of each agent. */
  readonly onDuty: Uint8Array;
  readonly isBusy: Uint8Array;
  /** A change of duty is due for the agent as soon as he has nothing in hand. */
  readonly due: Uint8Array;
  /** The doors are closed and the queue is being emptied, by as many agents as there were when they closed. */
  closing = false;
  readonly levelAtClose: Int32Array;
  /** Has anybody gone off duty since it was last seen whether those who hold a line still wait for somebody? */
  somebodyLeft = false;
  /** How busy everybody has been, where agents are chosen by that. */
  readonly occupancy: Occupancy | null;
  /** How busy each team has been, where that acts on its handle times; null for teams where it does not. */
  readonly loads: readonly (TeamLoad | null)[] | null;
  /** Who of the paid heads of a curve is there; null: all of them. */
  readonly heads: Heads | null;
  private readonly spellFrom: Float64Array;
  private readonly spellShared: Uint8Array;

  constructor(
    private readonly plan: Plan,
    private readonly log: DayLog,
    parts: Parts | null,
  ) {
    const { agentTeam } = plan.shape;
    const agents = agentTeam.length;
    this.agentTeam = agentTeam;
    this.idle = new IdleAgents(plan.teams, agents);
    this.roomy = plan.hasSessions ? new IdleAgents(plan.teams * (plan.mostRoom + 1), agents) : null;
    this.layAside = plan.hasDeferred ? new IdleAgents(plan.teams, agents) : null;
    this.busy = new Int32Array(plan.teams);
    this.headcount = new Int32Array(plan.teams);
    this.levelAtClose = new Int32Array(plan.teams);
    this.onDuty = new Uint8Array(agents);
    this.isBusy = new Uint8Array(agents);
    this.due = new Uint8Array(agents);
    this.spellFrom = new Float64Array(agents);
    this.spellShared = new Uint8Array(agents);
    this.occupancy = plan.hasOccupancy ? new parts!.Occupancy(agents, plan.grid) : null;
    this.loads = plan.hasLoadEffect ? loadsOf(plan, parts!) : null;
    this.heads = plan.shrinking ? new parts!.Heads(plan, this) : null;
  }

  /** Nobody is there. */
  reset(day: number): void {
    this.idle.clear();
    this.roomy?.clear();
    this.layAside?.clear();
    this.busy.fill(0);
    this.headcount.fill(0);
    this.onDuty.fill(0);
    this.isBusy.fill(0);
    this.due.fill(0);
    this.closing = false;
    this.somebodyLeft = false;
    this.occupancy?.clear();
    this.loads?.forEach((load) => load?.clear());
    this.heads?.reset(day);
  }

  /** List of `roomy` for agents of a team who hold so many contacts. */
  roomKey(team: number, held: number): number {
    return team * (this.plan.mostRoom + 1) + held;
  }

  /** Are more agents of a headcount curve busy than it wants, or than were there at closing while the queue is emptied? */
  isSurplus(team: number): boolean {
    if (this.plan.rostered[team] === 1 || this.busy[team] <= this.headcount[team]) return false;
    return !this.closing || this.busy[team] > this.levelAtClose[team];
  }

  /** Agents on duty, idle or busy: how many contacts of a type they can hold. */
  capacity(type: number): number {
    const { plan } = this;
    let capacity = 0;
    for (let r = plan.teamsFrom[type]; r < plan.teamsFrom[type + 1]; r++) {
      const team = plan.teamOf[r];
      capacity += this.headcount[team] * (plan.types[type].concurrent ? plan.room[team] : 1);
    }
    return capacity;
  }

  /** The agent has a contact in hand from now on, `shared` when there may be others beside it. */
  begin(agent: number, team: number, now: number, shared: 0 | 1): void {
    this.busy[team]++;
    this.isBusy[agent] = 1;
    this.occupancy?.setBusy(agent, true, now);
    this.loads?.[team]?.change(1, 0, now);
    this.spellFrom[agent] = now;
    this.spellShared[agent] = shared;
  }

  /** The agent has no contact any more, for the time being. */
  endSpell(agent: number, team: number, now: number): void {
    this.isBusy[agent] = 0;
    this.occupancy?.setBusy(agent, false, now);
    this.loads?.[team]?.change(-1, 0, now);
    if (this.plan.shape.spells[team] === 0) return;
    const { log } = this;
    const row = log.spells++;
    if (row === log.spellAgent.length) growSpells(log);
    log.spellAgent[row] = agent;
    log.spellFrom[row] = this.spellFrom[agent];
    log.spellTo[row] = now;
    log.spellShared[row] = this.spellShared[agent];
  }

  /** An agent of a headcount curve leaves. */
  leave(agent: number, now: number): void {
    this.setDuty(agent, this.heads ? this.heads.onLeaving(this.agentTeam[agent]) : Duty.off, now);
  }

  /** Writes what an agent is there for from now on. */
  setDuty(agent: number, duty: number, now: number): void {
    const { log } = this;
    if (this.loads && isThere(duty) !== isThere(this.onDuty[agent]))
      this.loads[this.agentTeam[agent]]?.change(0, isThere(duty) ? 1 : -1, now);
    this.onDuty[agent] = duty;
    this.occupancy?.setThere(agent, isThere(duty), now);
    const row = log.shiftRows++;
    if (row === log.shiftTime.length) growShifts(log);
    log.shiftTime[row] = now;
    log.shiftAgent[row] = agent;
    log.shiftOn[row] = duty;
    if (!isThere(duty)) this.somebodyLeft = true;
  }
}

const loadsOf = ({ loadRush, loadOverload }: Plan, { TeamLoad }: Parts): (TeamLoad | null)[] =>
  Array.from(loadRush, (rush, team) => (rush + loadOverload[team] > 0 ? new TeamLoad(rush, loadOverload[team]) : null));
