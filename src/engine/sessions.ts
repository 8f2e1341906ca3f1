/** A contact that is done. */
export interface Closed {
  contact: number;
  opened: number;
  pass: number;
}

/**
 * Agents who hold several contacts at once. With j of them open an agent works at a total speed that the team has measured or
 * assumed, shared equally: each contact goes on at that speed ÷ j. Work is in seconds that the contact would take alone.
 */
export class Sessions {
  /** Contacts that each agent holds. */
  readonly load: Uint8Array;
  protected readonly contact: Int32Array;
  /** Work left of each contact, as it was at `since`. */
  protected readonly work: Float64Array;
  protected readonly since: Float64Array;
  /** When the agent opened the contact; the attempt that it will be passed on as, −1: none. */
  protected readonly opened: Float64Array;
  protected readonly pass: Int32Array;

  /** @param speed total speed at [team × (most + 1) + open contacts] */
  constructor(
    protected readonly agentTeam: Int32Array,
    protected readonly most: number,
    private readonly speed: Float64Array,
  ) {
    const agents = agentTeam.length;
    this.load = new Uint8Array(agents);
    this.contact = new Int32Array(agents * most);
    this.work = new Float64Array(agents * most);
    this.since = new Float64Array(agents);
    this.opened = new Float64Array(agents * most);
    this.pass = new Int32Array(agents * most);
  }

  clear(): void {
    this.load.fill(0);
  }

  /** The agent takes one contact more; returns its place. */
  open(agent: number, contact: number, work: number, pass: number, now: number): number {
    this.settle(agent, now);
    const at = agent * this.most + this.load[agent]++;
    this.contact[at] = contact;
    this.work[at] = work;
    this.opened[at] = now;
    this.pass[at] = pass;
    return at;
  }

  /** Place of the contact that is done first; lowest place first. */
  protected firstDone(agent: number): number {
    const from = agent * this.most;
    let best = from;
    for (let at = from + 1; at < from + this.load[agent]; at++) if (this.work[at] < this.work[best]) best = at;
    return best;
  }

  /** Takes out the contact that is done now. */
  close(agent: number, now: number): Closed {
    this.settle(agent, now);
    const at = this.firstDone(agent);
    const closed = { contact: this.contact[at], opened: this.opened[at], pass: this.pass[at] };
    this.move(agent * this.most + --this.load[agent], at, agent);
    return closed;
  }

  /** A contact of the agent moves to a place that is free. */
  protected move(from: number, to: number, _agent: number): void {
    this.contact[to] = this.contact[from];
    this.work[to] = this.work[from];
    this.opened[to] = this.opened[from];
    this.pass[to] = this.pass[from];
  }

  /** When the first contact is done if nothing changes, seconds. */
  nextDone(agent: number): number {
    return this.since[agent] + Math.max(0, this.work[this.firstDone(agent)]) / this.speedOfEach(agent);
  }

  protected speedOfEach(agent: number): number {
    const open = this.load[agent];
    return this.speed[this.agentTeam[agent] * (this.most + 1) + open] / open;
  }

  /** Brings the work left up to date. */
  protected settle(agent: number, now: number): void {
    const from = agent * this.most;
    const open = this.load[agent];
    if (open > 0) {
      const done = (now - this.since[agent]) * this.speedOfEach(agent);
      for (let at = from; at < from + open; at++) this.work[at] -= done;
    }
    this.since[agent] = now;
  }
}
