/** The idle agents of every team, as linked lists with the longest idle first. Agents and teams are numbers. */
export class IdleAgents {
  /** Longest idle agent of a team, −1 when none. */
  readonly first: Int32Array;
  readonly count: Int32Array;
  /** When an idle agent became idle, seconds. */
  readonly since: Float64Array;
  private readonly last: Int32Array;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;

  constructor(teams: number, agents: number) {
    this.first = new Int32Array(teams);
    this.last = new Int32Array(teams);
    this.count = new Int32Array(teams);
    this.next = new Int32Array(agents);
    this.previous = new Int32Array(agents);
    this.since = new Float64Array(agents);
    this.clear();
  }

  clear(): void {
    this.first.fill(-1);
    this.last.fill(-1);
    this.count.fill(0);
  }

  add(agent: number, team: number, now: number): void {
    this.since[agent] = now;
    const tail = this.last[team];
    this.previous[agent] = tail;
    this.next[agent] = -1;
    if (tail < 0) this.first[team] = agent;
    else this.next[tail] = agent;
    this.last[team] = agent;
    this.count[team]++;
  }

  remove(agent: number, team: number): void {
    const before = this.previous[agent];
    const after = this.next[agent];
    if (before < 0) this.first[team] = after;
    else this.next[before] = after;
    if (after < 0) this.last[team] = before;
    else this.previous[after] = before;
    this.count[team]--;
  }

  /** The agent who stands in the list behind this one, −1: nobody does. */
  after(agent: number): number {
    return this.next[agent];
  }

  /** The idle agents of a team, the highest number first. */
  highestFirst(team: number): Int32Array {
    const agents = new Int32Array(this.count[team]);
    for (let a = this.first[team], i = 0; a >= 0; a = this.next[a]) agents[i++] = a;
    return agents.sort().reverse();
  }
}
