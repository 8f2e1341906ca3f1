import { Arrivals } from './arrivals';
import type { Dialler } from './campaign';
import type { DayLog } from './dayLog';
import { Cause, growContacts, makeLog, Outcome } from './dayLog';
import { Floor } from './floor';
import type { FollowUps } from './followUps';
import { Lobby } from './lobby';
import type { Outcomes } from './outcomes';
import type { Parts } from './parts';
import type { Plan } from './plan';
import { Stream } from './stream';

/**
 * Simulates days of one plan, contact by contact, and writes what happens to a log. Knows queues, agents and customers;
 * knows no KPI. Customers come ({@link Arrivals}, and again: {@link FollowUps}), wait ({@link Lobby}) and are served
 * ({@link Floor}); here is the order of events, and the way in.
 *
 * At one instant: staffing changes, then completions, then abandonments, then arrivals, then dials; within a kind, lowest number
 * first. The log and all other buffers are sized once and reused: a log is valid until the next `run`.
 *
 * What only some scenarios need comes from outside, so that a page may fetch it when a plan needs it (`needsParts`).
 */
export class Kernel {
  private readonly log: DayLog;
  /** Whence customers come: one source for each type, by its number; then those who come to closed doors. */
  private readonly arrivals: Arrivals[];
  private readonly typeOf: Int32Array;
  /** When the next customer of each source comes. */
  private readonly nextArrival: Float64Array;
  private readonly sharedFactors: Float64Array;
  private readonly sharedStream: Stream;
  private readonly lobby: Lobby;
  private readonly floor: Floor;
  /** Who comes back, null when nobody ever does. */
  private readonly followUps: FollowUps | null;
  /** Who dials, null without campaigns. */
  private readonly dialler: Dialler | null;
  /** What follows from the contacts of a day, null where nothing does. */
  private readonly outcomes: Outcomes | null;
  /** Does anybody ask how long it will be, or hold the line, before a contact waits? */
  private readonly asksFirst: boolean;
  /** Does the log tell how long it rings? */
  private readonly ringsAtAll: boolean;
  private staffAt = 0;
  private doorAt = 0;
  private doorsOpen = false;

  /** @param parts may be null where the plan needs none of them */
  constructor(
    readonly plan: Plan,
    parts: Parts | null,
  ) {
    const { shape } = plan;
    const contacts = Math.ceil(plan.expectedContacts * 1.1 + 64);
    this.log = makeLog(contacts, shape.agentTeam.length * 4 + plan.staffTime.length + 64, {
      spells: plan.hasSpells,
      turns: plan.hasTurns,
      rings: plan.hasCampaigns || plan.hasRing,
      followUps: plan.hasFollowUps,
      pressure: plan.hasPressure,
      experience: plan.outcomes?.experience !== undefined,
      quality: plan.outcomes ? plan.outcomes.quality !== null : false,
      outcomes: plan.outcomes !== null,
    });
    this.asksFirst = plan.hasPrediction || plan.hasHandOvers || plan.types.some(({ callback }) => callback);
    this.ringsAtAll = this.log.ring.length > 0;
    this.sharedFactors = new Float64Array(shape.days).fill(1);
    this.sharedStream = new Stream(plan.sharedKey);
    const atNight = plan.types.flatMap((type, q) => (type.closed ? [q] : []));
    this.typeOf = Int32Array.from([...plan.types.keys(), ...atNight]);
    this.arrivals = Array.from(
      this.typeOf,
      (q, source) => new Arrivals(plan, plan.types[q], this.sharedFactors, source >= plan.types.length),
    );
    this.nextArrival = new Float64Array(this.arrivals.length);
    this.followUps = plan.hasFollowUps ? new parts!.FollowUps(plan, this.log) : null;
    this.lobby = new Lobby(plan, this.log, this.followUps);
    this.dialler = plan.hasCampaigns
      ? new parts!.Dialler(plan, this.log, this.lobby, this.followUps, (type, now) => this.enter(type, now))
      : null;
    this.floor = new Floor(plan, this.log, this.lobby, this.followUps, this.dialler, parts);
    this.outcomes = plan.outcomes
      ? new parts!.Outcomes(
          plan,
          this.log,
          parts!.outcomePartsOf(plan, plan.outcomes, this.log, this.followUps!.issues),
        )
      : null;
  }

  /** Simulates day number `day` (0, 1, 2 …). The same plan and number give the same log, to the bit. */
  run(day: number): DayLog {
    this.reset(day);
    const { floor, lobby, followUps, dialler } = this;
    const { completions } = floor;
    const { deadlines, overflows } = lobby;
    const handOvers = this.plan.hasHandOvers;
    const timers = this.plan.hasDelays || this.plan.hasTimers;
    let source = this.nextSource();
    let arrival = this.nextArrival[source];
    let scheduled = this.nextScheduled();
    let back = Infinity;
    let deadline = Infinity;
    let overflow = Infinity;
    for (;;) {
      const completion = completions.nextTime();
      if (followUps) back = followUps.nextTime();
      if (timers) {
        deadline = deadlines.nextTime();
        overflow = overflows.nextTime();
      }
      const coming = back <= arrival ? back : arrival;
      if (dialler) {
        // Last of all: whoever calls is served before a record is dialled.
        const dial = dialler.nextTime();
        if (dial < Math.min(completion, scheduled, deadline, overflow, coming)) {
          dialler.step(dial);
          continue;
        }
      }
      if (completion < scheduled && completion <= deadline && completion <= overflow && completion <= coming) {
        floor.complete();
        if (handOvers) floor.settle(completion);
        if (floor.shifts) scheduled = this.nextScheduled();
      } else if (back <= arrival && back < scheduled && back < deadline && back < overflow) {
        this.comeBack(back);
      } else if (arrival < scheduled && arrival < deadline && arrival < overflow) {
        this.arrive(source);
        source = this.nextSource();
        arrival = this.nextArrival[source];
      } else if (deadline < scheduled && deadline <= overflow) {
        lobby.giveUp();
      } else if (overflow < scheduled) {
        this.overflow(overflow);
      } else if (scheduled < Infinity) {
        const now = scheduled;
        this.change(now);
        scheduled = this.nextScheduled();
        if (handOvers && scheduled > now) floor.settle(now);
      } else break;
    }
    for (let queue = 0; queue < this.plan.queueType.length; queue++) lobby.close(queue);
    floor.close();
    this.outcomes?.write();
    return this.log;
  }

  private reset(day: number): void {
    const { plan, log } = this;
    log.day = day;
    log.contacts = 0;
    log.shiftRows = 0;
    log.spells = 0;
    log.end = plan.horizon;
    this.lobby.reset();
    this.floor.reset(day);
    this.followUps?.reset(day);
    this.dialler?.reset(day);
    this.staffAt = 0;
    this.doorAt = 0;
    this.doorsOpen = plan.grid.open[0] === 1;
    if (plan.sharedDayShape > 0)
      for (let d = 0; d < plan.shape.days; d++) {
        this.sharedStream.rewind(day, d);
        this.sharedFactors[d] = this.sharedStream.gamma(plan.sharedDayShape) / plan.sharedDayShape;
      }
    for (let s = 0; s < this.arrivals.length; s++) this.nextArrival[s] = this.arrivals[s].start(day);
    if (plan.hasDeferred) this.layOut();
  }

  /** Deferred work that lies there from before the horizon; its turns count backwards, before the first customer's. */
  private layOut(): void {
    const { plan, log, lobby, followUps } = this;
    plan.types.forEach(({ backlog }, type) => {
      for (let i = 0; i < backlog; i++) {
        const contact = this.enter(type, 0);
        this.arrivals[type].drawBacklog(log, contact, i === 0);
        followUps?.open(contact, type, 0, -1 - i);
        lobby.enqueue(contact, type, type, 0);
      }
    });
  }

  /** The source whose customer comes next, lowest number first. */
  private nextSource(): number {
    const { nextArrival } = this;
    let best = 0;
    for (let q = 1; q < nextArrival.length; q++) if (nextArrival[q] < nextArrival[best]) best = q;
    return best;
  }

  // ── customers come ──────────────────────────────────────────────────────────────────────────────────────────────────

  private arrive(from: number): void {
    const { plan, log, followUps } = this;
    const now = this.nextArrival[from];
    const source = this.arrivals[from];
    const type = this.typeOf[from];
    const contact = this.enter(type, now);
    const balks = source.draw(log, contact);
    followUps?.open(contact, type, source.calendarDay, source.whose);
    this.nextArrival[from] = source.advance();
    if (!this.doorsOpen && from >= plan.types.length) this.lobby.refuse(contact, Outcome.closed, 0);
    else if (plan.hasTrunks && !this.seizeLine(contact, type)) this.lobby.refuse(contact, Outcome.blocked, 0);
    else if (plan.types[type].menu) {
      // Enters the queue, and the log, when he is through.
      followUps!.enterMenu(contact, now, balks);
      log.contacts--;
    } else this.admit(contact, type, type, now, balks);
  }

  /** A customer calls again, has come through the menu, or is brought by the centre: passed on, called back. */
  private comeBack(now: number): void {
    const { plan, log, lobby } = this;
    const followUps = this.followUps!;
    const type = followUps.nextType();
    // What is passed on after the horizon counts to its last interval.
    const interval = Math.min(plan.grid.intervals - 1, Math.floor(now / plan.grid.intervalSeconds));
    if (!followUps.nextCalls()) {
      const contact = this.enter(type, now);
      const balks = followUps.bring(contact, interval);
      // An agent who stays on the line with it is not done before.
      if (now > log.end) log.end = now;
      if (log.outcome[contact] === Outcome.contained) lobby.depart(contact, Outcome.contained, 0);
      else this.admit(contact, type, followUps.queueOf(contact), now, balks);
      return;
    }
    const closed = !this.doorsOpen && !plan.types[type].deferred;
    const line = closed || !plan.hasTrunks ? -1 : lobby.seize(type);
    if (line >= 0) followUps.setLineOfIssue(followUps.nextIssue(), line);
    if (!closed && line !== -2 && plan.types[type].menu) {
      followUps.nextIntoMenu(now);
      return;
    }
    const contact = this.enter(type, now);
    const balks = followUps.bring(contact, interval);
    if (closed) lobby.refuse(contact, Outcome.closed, 0);
    else if (line === -2) lobby.refuse(contact, Outcome.blocked, 0);
    else this.admit(contact, type, followUps.queueOf(contact), now, balks);
  }

  /** A new row of the log. */
  private enter(type: number, now: number): number {
    const { log } = this;
    const contact = log.contacts++;
    if (contact === log.arrival.length) {
      growContacts(log);
      this.lobby.queues.grow(log.arrival.length);
      this.followUps?.grow(log.arrival.length);
      this.dialler?.grow(log.arrival.length);
      this.floor.grow(log.arrival.length);
    }
    log.arrival[contact] = now;
    log.type[contact] = type;
    if (this.plan.hasSpells) log.done[contact] = NaN;
    if (this.plan.hasTurns) {
      log.firstReply[contact] = 0;
      log.replies[contact] = 0;
      log.replyTime[contact] = 0;
    }
    if (this.ringsAtAll) this.asCaller(contact);
    return contact;
  }

  /** Rows are used again, and what a dial left in them is nobody's else. */
  private asCaller(contact: number): void {
    const { log } = this;
    log.ring[contact] = 0;
    if (this.followUps) return;
    log.issue[contact] = contact;
    log.attempt[contact] = 1;
    log.cause[contact] = Cause.fresh;
  }

  /** Takes a line of the type's trunk group; false when all are taken. */
  private seizeLine(contact: number, type: number): boolean {
    const line = this.lobby.seize(type);
    if (line >= 0) this.followUps?.setLine(contact, line);
    return line !== -2;
  }

  /** To an agent, into the queue, or away. */
  private admit(contact: number, type: number, queue: number, now: number, balks: boolean): void {
    if (this.floor.take(contact, type, now)) return;
    if (this.doorsOpen && !balks && !this.asksFirst) this.lobby.enqueue(contact, type, queue, now);
    else this.letWait(contact, type, queue, now, balks);
  }

  /** Nobody takes the contact at once: is it for who stays after closing, does it wait, is it called back, or does it go away? */
  private letWait(contact: number, type: number, queue: number, now: number, balks: boolean): void {
    const { plan, log, lobby, floor, followUps } = this;
    // Passed on behind closed doors: those who were there at closing serve it, too, even if they have left meanwhile.
    if (!this.doorsOpen && plan.serveAtClose && floor.recall(contact, type, now)) return;
    const { deferred, closeOver, replyOver, replyFactor, callback } = plan.types[type];
    // In the menu, or with an agent, when the doors closed.
    if (!this.doorsOpen && !plan.serveAtClose && !deferred) lobby.depart(contact, Outcome.dropped, 0);
    else if (balks) lobby.depart(contact, Outcome.abandoned, 0);
    else {
      if (plan.hasPrediction || callback) {
        const long = plan.hasPrediction ? lobby.predictedWait(type, floor.capacity(type)) : Infinity;
        const calls = !followUps || followUps.callsHimself(contact);
        if (calls && long > closeOver) {
          lobby.depart(contact, Outcome.blocked, 0);
          return;
        }
        if (calls && callback && long >= callback.over && followUps!.accepts(contact, type)) {
          followUps!.callBack(contact, type, now);
          lobby.depart(contact, Outcome.calledBack, 0);
          return;
        }
        // A call back is promised for a time: that is no patience to be asked for.
        if (long > replyOver && log.cause[contact] !== Cause.callback) log.patience[contact] *= replyFactor;
      }
      lobby.enqueue(contact, type, queue, now);
      if (plan.hasHandOvers) floor.holdOn(contact, now);
    }
  }

  /** A contact has waited long enough for another team: is somebody there idle? */
  private overflow(now: number): void {
    const { log, lobby, floor } = this;
    const contact = lobby.overflows.nextNumber();
    lobby.overflows.pop();
    const type = log.type[contact];
    const queue = this.followUps ? this.followUps.queueOf(contact) : type;
    if (log.outcome[contact] !== Outcome.waiting || lobby.first(queue, now) !== contact) return;
    // At one instant abandonments come first.
    if (log.arrival[contact] + log.patience[contact] <= now) return;
    lobby.takeFirst(queue);
    if (!floor.take(contact, type, now)) lobby.putBack(contact, queue);
  }

  // ── the schedule: doors, headcounts and shifts ──────────────────────────────────────────────────────────────────────────────

  private nextScheduled(): number {
    const { plan } = this;
    const door = this.doorAt < plan.doorTime.length ? plan.doorTime[this.doorAt] : Infinity;
    const staff = this.staffAt < plan.staffTime.length ? plan.staffTime[this.staffAt] : Infinity;
    const shift = this.floor.shifts ? this.floor.shifts.roster.changes.nextTime() : Infinity;
    return Math.min(door, staff, shift);
  }

  /** The scheduled change of this instant: doors before headcounts before shifts. */
  private change(now: number): void {
    const { plan, floor } = this;
    if (this.doorAt < plan.doorTime.length && plan.doorTime[this.doorAt] === now)
      this.door(plan.doorCloses[this.doorAt++] === 1, now);
    else if (this.staffAt < plan.staffTime.length && plan.staffTime[this.staffAt] === now) {
      const at = this.staffAt++;
      floor.staff(plan.staffTeam[at], plan.staffCount[at], now);
    } else floor.shiftChange(now);
  }

  private door(closes: boolean, now: number): void {
    const { plan } = this;
    this.doorsOpen = !closes;
    this.floor.doors(closes, now);
    if (closes && !plan.serveAtClose)
      for (let queue = 0; queue < plan.queueType.length; queue++) {
        const { deferred, campaign } = plan.types[plan.queueType[queue]];
        if (!deferred && !campaign) this.lobby.drop(queue, now);
      }
  }
}
