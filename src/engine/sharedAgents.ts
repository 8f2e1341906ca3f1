import type { CallList } from './callList';
import type { Plan } from './plan';

/** Agents of a team who are idle, and those who are busy. */
export interface Presence {
  idleIn(team: number): number;
  busyIn(team: number): number;
}

/**
 * What a campaign finds of the agents whom it shares with others: those who are idle for it and busy, and the calls of other campaigns
 * that they will serve, so that several lists together dial no further ahead than one of their joint size.
 */
export class SharedAgents {
  /** As {@link look} found them: agents without a call that looks for one; those who are busy; calls of rivals that ring, and their answers to be expected. */
  idle = 0;
  busy = 0;
  calls = 0;
  answers = 0;

  /** By type: other lists that dial ahead for agents of the same teams. */
  private readonly rivals: readonly (readonly CallList[])[];
  /** Does the agent's own team serve the type, at [type × teams + team]? */
  private readonly serves: Uint8Array;
  /** By type: does any other list share agents with it? Does any take agents before it, in some team? */
  private readonly shares: readonly boolean[];
  private readonly isSecond: readonly boolean[];

  constructor(
    private readonly plan: Plan,
    private readonly lists: readonly (CallList | null)[],
    private readonly presence: Presence,
    /** Would the list take an agent who becomes idle now? */
    private readonly wantsAgent: (list: CallList, now: number) => boolean,
  ) {
    const { teams } = plan;
    this.serves = new Uint8Array(lists.length * teams);
    for (let type = 0; type < lists.length; type++)
      for (let r = plan.teamsFrom[type]; r < plan.teamsFrom[type + 1]; r++)
        this.serves[type * teams + plan.teamOf[r]] = 1;
    const others = lists.map((list, type) =>
      lists.filter((other): other is CallList => {
        if (!list || !other || other === list) return false;
        for (let team = 0; team < teams; team++)
          if (this.serves[type * teams + team] & this.serves[other.type * teams + team]) return true;
        return false;
      }),
    );
    this.shares = others.map((list) => list.length > 0);
    this.isSecond = others.map((list) => list.some(({ campaign }) => !campaign.predictive));
    this.rivals = others.map((list) => list.filter(({ campaign }) => campaign.predictive));
  }

  /** Has any other list agents of the same teams? */
  areSharedBy({ type }: CallList): boolean {
    return this.shares[type];
  }

  /** Counts, for one list, who is there for it now. */
  look(list: CallList, now: number): void {
    const { plan, presence } = this;
    const { type } = list;
    const isSecond = list.campaign.predictive && this.isSecond[type];
    this.idle = -list.waiting;
    this.busy = this.calls = this.answers = 0;
    for (let r = plan.teamsFrom[type]; r < plan.teamsFrom[type + 1]; r++) {
      const team = plan.teamOf[r];
      if (isSecond && this.areTaken(team, type, now)) continue;
      this.idle += Math.max(0, presence.idleIn(team) - plan.reserveOf[r]);
      this.busy += presence.busyIn(team);
    }
    for (const rival of this.rivals[type]) {
      if (rival.inFlight + rival.waiting === 0) continue;
      const share = this.shareOf(rival, type);
      this.idle -= share * rival.waiting;
      this.calls += share * rival.inFlight;
      this.answers += share * rival.expected;
    }
  }

  /** Does a list that comes before this one in the team take every agent who becomes idle? Then none is there to dial ahead for. */
  private areTaken(team: number, type: number, now: number): boolean {
    const { plan, lists } = this;
    for (let s = plan.dialsFrom[team]; plan.dialType[s] !== type; s++) {
      const first = lists[plan.dialType[s]]!;
      if (!first.campaign.predictive && this.wantsAgent(first, now)) return true;
    }
    return false;
  }

  /** Share of a rival's calls that agents who serve the type, too, will take: as many as they are among those who serve the rival. */
  private shareOf(rival: CallList, type: number): number {
    const { plan, presence, serves } = this;
    let all = 0;
    let common = 0;
    for (let r = plan.teamsFrom[rival.type]; r < plan.teamsFrom[rival.type + 1]; r++) {
      const team = plan.teamOf[r];
      const agents = presence.idleIn(team) + presence.busyIn(team);
      all += agents;
      if (serves[type * plan.teams + team] === 1) common += agents;
    }
    return all > 0 ? common / all : 1;
  }
}
