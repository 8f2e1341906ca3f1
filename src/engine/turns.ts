import type { DayLog } from './dayLog';
import { Outcome } from './dayLog';
import type { FollowUps } from './followUps';
import type { Lobby } from './lobby';
import type { Plan } from './plan';
import { Purpose } from './purposes';
import type { PlanTurns } from './planTurns';
import type { Closed } from './sessions';
import { Sessions } from './sessions';

/** Where a contact in an agent's hands stands. */
const Phase = {
  /** Without turns: the agent works on it all the time, beside the others. */
  shared: 0,
  /** The customer reads and writes. */
  thinking: 1,
  /** The customer waits for a reply; so may the wrap-up, with nobody waiting. */
  asking: 2,
  /** The agent writes the reply, or wraps up. */
  writing: 3,
} as const;

/** A contact of unheard-of length has no more turns than this: what is left of it is the last one. */
const mostTurns = 10_000;

/**
 * Chats turn by turn, CAUSAL.md E19: the agent writes one reply at a time, in the order in which the customers asked, while the
 * customers of his other chats think or wait. With k chats open each turn goes on at 1 / (1 + σ(k − 1)) of the speed alone. The
 * customer has asked when the agent answers; after each turn he thinks, after the last one he takes his leave; then comes the wrap.
 *
 * Turns end in the work of a contact as the points of a Poisson process, so the work is the same whatever the turns, and
 * exponential work gives exponential turns, geometrically many. What is drawn is keyed to the customer, the purpose and the turn.
 * A customer whose patience ends before the reply is there leaves without a word: the agent writes it in vain, and closes.
 *
 * Contacts without turns may be held beside them and go on as in {@link Sessions}.
 */
export class Turns extends Sessions {
  private readonly phase: Uint8Array;
  /** Turns begun; the wrap-up is one more. */
  private readonly turn: Int32Array;
  /** Factor on the work of the contact that is opened next: turns are as many whoever writes them. */
  pace = 1;
  /** The same of each contact; talk and hold that are left after this turn, alone and with that factor. */
  private readonly factor: Float64Array;
  private readonly rest: Float64Array;
  /** When the customer asked; when he asks next or, while he waits, leaves; when the conversation ended, NaN: not yet. */
  private readonly asked: Float64Array;
  private readonly acts: Float64Array;
  private readonly ended: Float64Array;
  private readonly gone: Uint8Array;
  /** Place of the reply that each agent writes, −1: none. */
  private readonly writing: Int32Array;
  /** Place at which something happens next; is it the customer who asks or leaves? */
  private readonly dueAt: Int32Array;
  private readonly customerActs: Uint8Array;

  constructor(
    private readonly plan: Plan,
    private readonly log: DayLog,
    private readonly lobby: Lobby,
    private readonly followUps: FollowUps,
  ) {
    super(plan.shape.agentTeam, plan.mostRoom, plan.totalSpeed);
    const agents = plan.shape.agentTeam.length;
    const places = agents * plan.mostRoom;
    this.phase = new Uint8Array(places);
    this.turn = new Int32Array(places);
    this.factor = new Float64Array(places);
    this.rest = new Float64Array(places);
    this.asked = new Float64Array(places);
    this.acts = new Float64Array(places);
    this.ended = new Float64Array(places);
    this.gone = new Uint8Array(places);
    this.writing = new Int32Array(agents);
    this.dueAt = new Int32Array(agents);
    this.customerActs = new Uint8Array(agents);
  }

  override clear(): void {
    super.clear();
    this.writing.fill(-1);
  }

  override open(agent: number, contact: number, work: number, pass: number, now: number): number {
    const at = super.open(agent, contact, work, pass, now);
    const { plan, log } = this;
    const type = log.type[contact];
    // Who does not pick up when called back takes no turns.
    const turns = log.outcome[contact] === Outcome.answered ? plan.types[type].turns : null;
    this.phase[at] = turns ? Phase.asking : Phase.shared;
    if (!turns) return at;
    this.turn[at] = 0;
    this.gone[at] = 0;
    this.ended[at] = NaN;
    this.factor[at] = this.pace;
    this.rest[at] = log.talk[contact] + log.hold[contact];
    this.ask(at, turns, now);
    this.writeNext(agent);
    return at;
  }

  /** The customer asks: the next turn waits for the agent. */
  private ask(at: number, { turnSeconds, patience }: PlanTurns, now: number): void {
    const { followUps } = this;
    const contact = this.contact[at];
    const turn = this.turn[at]++;
    this.phase[at] = Phase.asking;
    this.asked[at] = now;
    this.acts[at] = patience ? now + patience.draw(followUps.castTurn(Purpose.silence, contact, turn)) : Infinity;
    const length =
      turnSeconds < Infinity && turn < mostTurns - 1
        ? turnSeconds * this.factor[at] * followUps.castTurn(Purpose.turns, contact, turn).exponential()
        : Infinity;
    this.work[at] = Math.min(this.rest[at], length);
    this.rest[at] -= this.work[at];
  }

  /** An agent who writes nothing takes up what has waited longest; lowest contact first. */
  private writeNext(agent: number): void {
    if (this.writing[agent] >= 0) return;
    const { phase, asked, contact } = this;
    let best = -1;
    const from = agent * this.most;
    for (let at = from; at < from + this.load[agent]; at++)
      if (
        phase[at] === Phase.asking &&
        (best < 0 || asked[at] < asked[best] || (asked[at] === asked[best] && contact[at] < contact[best]))
      )
        best = at;
    if (best < 0) return;
    phase[best] = Phase.writing;
    this.writing[agent] = best;
  }

  /**
   * What is due happens, unless it is the end of a contact.
   * @returns false: a contact is done, see {@link close}
   */
  goesOn(agent: number, now: number): boolean {
    const at = this.dueAt[agent];
    const phase = this.phase[at];
    if (phase === Phase.shared) return false;
    const turns = this.plan.types[this.log.type[this.contact[at]]].turns!;
    this.settle(agent, now);
    if (phase === Phase.thinking) {
      if (this.rest[at] > 0) this.ask(at, turns, now);
      else if (!this.wrapsUp(at, now)) return false;
    } else if (this.customerActs[agent] === 1) this.leave(at, now);
    else if (!this.reply(agent, at, turns, now)) return false;
    this.writeNext(agent);
    return true;
  }

  /** The patience of a customer ends. */
  private leave(at: number, now: number): void {
    const contact = this.contact[at];
    this.acts[at] = Infinity;
    this.gone[at] = 1;
    this.followUps.drop(this.pass[at]);
    this.pass[at] = -1;
    if (this.plan.hasTrunks) this.lobby.freeLine(contact, this.log.type[contact], now);
    this.followUps.returns.leftSilently(contact, now);
  }

  /** A reply is written, or the wrap-up done: false. */
  private reply(agent: number, at: number, turns: PlanTurns, now: number): boolean {
    if (!Number.isNaN(this.ended[at])) return false;
    const { log } = this;
    const contact = this.contact[at];
    const turn = this.turn[at];
    if (turn === 1) log.firstReply[contact] = now - this.asked[at];
    else {
      log.replies[contact]++;
      log.replyTime[contact] += now - this.asked[at];
    }
    this.writing[agent] = -1;
    if (this.gone[at] === 1) return this.wrapsUp(at, now);
    this.phase[at] = Phase.thinking;
    this.acts[at] = now + turns.think.draw(this.followUps.castTurn(Purpose.think, contact, turn - 1));
    return true;
  }

  /** The conversation is over; false when there is nothing to wrap up. */
  private wrapsUp(at: number, now: number): boolean {
    const wrap = this.log.wrap[this.contact[at]];
    this.ended[at] = now;
    this.phase[at] = Phase.asking;
    this.asked[at] = now;
    this.acts[at] = Infinity;
    this.work[at] = wrap;
    return wrap > 0;
  }

  /** When something happens next if nothing changes, seconds. At one instant a reply comes before the end of patience. */
  override nextDone(agent: number): number {
    const { phase, work } = this;
    const since = this.since[agent];
    const each = this.speedOfEach(agent);
    const stretch = this.stretch(agent);
    const from = agent * this.most;
    let next = Infinity;
    for (let at = from; at < from + this.load[agent]; at++) {
      const left = Math.max(0, work[at]);
      let when = Infinity;
      let acts = false;
      if (phase[at] === Phase.shared) when = since + left / each;
      else {
        if (phase[at] === Phase.writing) when = since + left * stretch;
        acts = this.acts[at] < when;
        if (acts) when = this.acts[at];
      }
      if (when >= next) continue;
      next = when;
      this.dueAt[agent] = at;
      this.customerActs[agent] = acts ? 1 : 0;
    }
    return next;
  }

  /** A second of writing alone takes so many with all that is open now. */
  private stretch(agent: number): number {
    return 1 + this.plan.turnSlowDown[this.agentTeam[agent]] * (this.load[agent] - 1);
  }

  protected override settle(agent: number, now: number): void {
    const { phase, work } = this;
    const from = agent * this.most;
    const elapsed = now - this.since[agent];
    if (this.load[agent] > 0) {
      const each = elapsed * this.speedOfEach(agent);
      const turn = elapsed / this.stretch(agent);
      for (let at = from; at < from + this.load[agent]; at++)
        if (phase[at] === Phase.shared) work[at] -= each;
        else if (phase[at] === Phase.writing) work[at] -= turn;
    }
    this.since[agent] = now;
  }

  protected override firstDone(agent: number): number {
    return this.dueAt[agent];
  }

  /** Takes out the contact that is done now, with its times as they were: talk and hold to the end of the conversation. */
  override close(agent: number, now: number): Closed {
    const at = this.dueAt[agent];
    if (this.phase[at] !== Phase.shared) {
      const { log } = this;
      const contact = this.contact[at];
      const work = log.talk[contact] + log.hold[contact];
      const took = this.ended[at] - this.opened[at];
      const held = work > 0 ? (took * log.hold[contact]) / work : 0;
      log.talk[contact] = took - held;
      log.hold[contact] = held;
      log.wrap[contact] = now - this.ended[at];
      if (this.writing[agent] === at) this.writing[agent] = -1;
    }
    const closed = super.close(agent, now);
    this.writeNext(agent);
    return closed;
  }

  protected override move(from: number, to: number, agent: number): void {
    super.move(from, to, agent);
    this.phase[to] = this.phase[from];
    this.turn[to] = this.turn[from];
    this.factor[to] = this.factor[from];
    this.rest[to] = this.rest[from];
    this.asked[to] = this.asked[from];
    this.acts[to] = this.acts[from];
    this.ended[to] = this.ended[from];
    this.gone[to] = this.gone[from];
    if (this.writing[agent] === from) this.writing[agent] = to;
  }
}
