import { Arrivals } from './arrivals';
import type { DayLog } from './dayLog';
import { Cause, Ending, growContacts, growShifts, makeLog, Outcome } from './dayLog';
import { FollowUps } from './followUps';
import { TimeHeap } from './heap';
import { IdleAgents } from './idle';
import type { Plan } from './plan';
import { Queues } from './queues';
import { Stream } from './stream';

/**
 * Simulates days of one plan, contact by contact, and writes what happens to a log. Knows queues, agents and customers;
 * knows no KPI.
 *
 * At one instant: staffing changes, then completions, then abandonments, then arrivals; within a kind, lowest number
 * first. The log and all other buffers are sized once and reused: a log is valid until the next `run`.
 */
export class Simulator {
  private readonly log: DayLog;
  private readonly arrivals: Arrivals[];
  /** When the next customer of each type comes. */
  private readonly nextArrival: Float64Array;
  private readonly sharedFactors: Float64Array;
  private readonly sharedStream: Stream;
  private readonly queues: Queues;
  private readonly idle: IdleAgents;
  private readonly agentTeam: Int32Array;
  private readonly busy: Int32Array;
  private readonly headcount: Int32Array;
  private readonly onDuty: Uint8Array;
  /** Contacts of a trunk group that hold a line now. */
  private readonly linesUsed: Int32Array;
  /** Agents who finish (number: agent) and lines that become free before their agent does (number: −1 − trunk). */
  private readonly completions: TimeHeap;
  /** Patience that ends, only where somebody must know at once (`plan.timed`): who else gives up is found when the queue is read. */
  private readonly deadlines = new TimeHeap(64);
  /** Contacts that have waited long enough for another team. */
  private readonly overflows = new TimeHeap(64);
  /** Who comes back, null when nobody ever does. */
  private readonly followUps: FollowUps | null;
  private staffAt = 0;
  private doorAt = 0;
  private doorsOpen = false;
  /** The doors are closed and the queue is being emptied, by as many agents as there were when they closed. */
  private closing = false;
  private readonly levelAtClose: Int32Array;

  constructor(readonly plan: Plan) {
    const { shape } = plan;
    const agents = shape.agentTeam.length;
    const contacts = Math.ceil(plan.expectedContacts * 1.1 + 64);
    this.log = makeLog(contacts, agents * 4 + plan.staffTime.length + 64);
    this.sharedFactors = new Float64Array(shape.days).fill(1);
    this.sharedStream = new Stream(plan.sharedKey);
    this.arrivals = plan.types.map((type) => new Arrivals(plan, type, this.sharedFactors));
    this.nextArrival = new Float64Array(plan.types.length);
    this.queues = new Queues(plan.queueType.length, contacts);
    this.idle = new IdleAgents(plan.teams, agents);
    this.agentTeam = shape.agentTeam;
    this.busy = new Int32Array(plan.teams);
    this.headcount = new Int32Array(plan.teams);
    this.levelAtClose = new Int32Array(plan.teams);
    this.onDuty = new Uint8Array(agents);
    this.linesUsed = new Int32Array(plan.lines.length);
    this.completions = new TimeHeap(agents + 16);
    this.followUps = plan.hasFollowUps ? new FollowUps(plan, this.log) : null;
  }

  /** Simulates day number `day` (0, 1, 2 …). The same plan and number give the same log, to the bit. */
  run(day: number): DayLog {
    this.reset(day);
    const { completions, deadlines, overflows } = this;
    const { followUps } = this;
    const timers = this.plan.hasDelays || this.plan.hasTimers;
    let type = this.nextType();
    let arrival = this.nextArrival[type];
    let back = Infinity;
    let scheduled = this.nextScheduled();
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
      if (completion < scheduled && completion <= deadline && completion <= overflow && completion <= coming) {
        this.complete(completion);
      } else if (back <= arrival && back < scheduled && back < deadline && back < overflow) {
        this.comeBack(back);
      } else if (arrival < scheduled && arrival < deadline && arrival < overflow) {
        this.arrive(type, arrival);
        type = this.nextType();
        arrival = this.nextArrival[type];
      } else if (deadline < scheduled && deadline <= overflow) {
        this.giveUp();
      } else if (overflow < scheduled) {
        this.overflow(overflow);
      } else if (scheduled < Infinity) {
        this.change(scheduled);
        scheduled = this.nextScheduled();
      } else break;
    }
    return this.finish();
  }

  private reset(day: number): void {
    const { plan, log } = this;
    log.day = day;
    log.contacts = 0;
    log.shiftRows = 0;
    log.end = plan.horizon;
    this.queues.clear();
    this.idle.clear();
    this.busy.fill(0);
    this.headcount.fill(0);
    this.onDuty.fill(0);
    this.linesUsed.fill(0);
    this.completions.clear();
    this.deadlines.clear();
    this.overflows.clear();
    this.followUps?.reset(day);
    this.staffAt = 0;
    this.doorAt = 0;
    this.doorsOpen = plan.grid.open[0] === 1;
    this.closing = false;
    if (plan.sharedDayShape > 0)
      for (let d = 0; d < plan.shape.days; d++) {
        this.sharedStream.rewind(day, d);
        this.sharedFactors[d] = this.sharedStream.gamma(plan.sharedDayShape) / plan.sharedDayShape;
      }
    for (let type = 0; type < this.arrivals.length; type++) this.nextArrival[type] = this.arrivals[type].start(day);
  }

  /** The type whose customer comes next, lowest index first. */
  private nextType(): number {
    const { nextArrival } = this;
    let best = 0;
    for (let q = 1; q < nextArrival.length; q++) if (nextArrival[q] < nextArrival[best]) best = q;
    return best;
  }

  // ── customers ─────────────────────────────────────────────────────────────────────────────────────────────────────

  private arrive(type: number, now: number): void {
    const { plan, log } = this;
    const source = this.arrivals[type];
    const contact = this.enter(type, now);
    const balks = source.draw(log, contact);
    this.followUps?.open(contact, type, source.calendarDay, source.turn);
    this.nextArrival[type] = source.advance();
    if (plan.hasTrunks && !this.seizeLine(contact, type)) this.turnAway(contact, Outcome.blocked, now);
    else this.admit(contact, type, type, now, balks);
  }

  /** A customer comes again, or a contact that was passed on queues for the next agent. */
  private comeBack(now: number): void {
    const { plan, log } = this;
    const followUps = this.followUps!;
    const type = followUps.nextType();
    const contact = this.enter(type, now);
    // What is passed on after the horizon counts to its last interval.
    followUps.bring(contact, Math.min(plan.grid.intervals - 1, Math.floor(now / plan.grid.intervalSeconds)));
    const queue = followUps.queueOf(contact);
    if (log.cause[contact] === Cause.transfer) {
      // Who stays on the line with it is not done before.
      if (now > log.end) log.end = now;
      if (this.doorsOpen) this.admit(contact, type, queue, now, false);
      else this.admitLate(contact, type, queue, now);
    } else if (!this.doorsOpen) this.turnAway(contact, Outcome.closed, now);
    else if (plan.hasTrunks && !this.seizeLine(contact, type)) this.turnAway(contact, Outcome.blocked, now);
    else this.admit(contact, type, queue, now, followUps.balks(contact, type));
  }

  /** A new row of the log. */
  private enter(type: number, now: number): number {
    const { log } = this;
    const contact = log.contacts++;
    if (contact === log.arrival.length) {
      growContacts(log);
      this.queues.grow(log.arrival.length);
      this.followUps?.grow(log.arrival.length);
    }
    log.arrival[contact] = now;
    log.type[contact] = type;
    return contact;
  }

  /** To an idle agent, or into the queue. */
  private admit(contact: number, type: number, queue: number, now: number, balks: boolean): void {
    const agent = this.findIdle(type, now, now);
    if (agent >= 0) {
      const team = this.agentTeam[agent];
      this.idle.remove(agent, team);
      this.occupy(agent, this.serve(contact, type, agent, team, now));
    } else if (balks) this.leaveQueue(contact, Outcome.abandoned, 0);
    else this.enqueue(contact, type, queue, now);
  }

  /**
   * Passed on behind closed doors. Where the queue is dropped at closing, so is who finds nobody free; where it is served, those
   * who were there at closing serve this contact, too, even if they have left meanwhile.
   */
  private admitLate(contact: number, type: number, queue: number, now: number): void {
    if (!this.plan.serveAtClose) {
      if (this.findIdle(type, now, now) >= 0) this.admit(contact, type, queue, now, false);
      else this.leaveQueue(contact, Outcome.dropped, 0);
      return;
    }
    const agent = this.findIdle(type, now, now) < 0 ? this.callBack(type, now) : -1;
    if (agent >= 0) this.occupy(agent, this.serve(contact, type, agent, this.agentTeam[agent], now));
    else this.admit(contact, type, queue, now, false);
  }

  /** An agent of the most preferred team in which fewer are busy than were there at closing comes on duty again; −1: none. */
  private callBack(type: number, now: number): number {
    const { plan } = this;
    for (let r = plan.teamsFrom[type]; r < plan.teamsFrom[type + 1]; r++) {
      const team = plan.teamOf[r];
      if (this.busy[team] >= this.levelAtClose[team]) continue;
      const agent = this.onDuty.indexOf(0, plan.firstAgent[team]);
      this.duty(agent, 1, now);
      return agent;
    }
    return -1;
  }

  /** Never enters the queue: all lines taken, or the doors are closed. */
  private turnAway(contact: number, outcome: number, now: number): void {
    this.leaveUnserved(contact, outcome, 0);
    this.followUps?.lost(contact, now);
  }

  /** Takes a line of the type's trunk group; false when all are taken. */
  private seizeLine(contact: number, type: number): boolean {
    const trunk = this.plan.trunkOf[type];
    if (trunk < 0) return true;
    if (this.linesUsed[trunk] >= this.plan.lines[trunk]) return false;
    this.linesUsed[trunk]++;
    this.followUps?.setLine(contact, trunk);
    return true;
  }

  /** Trunk group whose line the contact's customer holds, −1: none. A contact that was passed on keeps its first line. */
  private lineOf(contact: number, type: number): number {
    return this.followUps ? this.followUps.lineOf(contact) : this.plan.trunkOf[type];
  }

  private freeLine(contact: number, type: number): void {
    const trunk = this.lineOf(contact, type);
    if (trunk < 0) return;
    this.linesUsed[trunk]--;
    this.followUps?.setLine(contact, -1);
  }

  private enqueue(contact: number, type: number, queue: number, now: number): void {
    const { log, plan } = this;
    log.outcome[contact] = Outcome.waiting;
    this.queues.add(contact, queue);
    if (plan.timed[type] === 1 && log.patience[contact] !== Infinity)
      this.deadlines.push(now + log.patience[contact], contact);
    if (plan.hasDelays)
      for (let r = plan.teamsFrom[type]; r < plan.teamsFrom[type + 1]; r++)
        if (plan.delayOf[r] > 0) this.overflows.push(now + plan.delayOf[r], contact);
  }

  private leaveUnserved(contact: number, outcome: number, wait: number): void {
    const { log } = this;
    log.outcome[contact] = outcome;
    log.ending[contact] = Ending.unresolved;
    log.wait[contact] = wait;
    log.agent[contact] = -1;
  }

  /** Leaves the queue unserved after so many seconds, and all that goes with it: the line, an agent who waited too, another try. */
  private leaveQueue(contact: number, outcome: number, wait: number): void {
    const { log, followUps } = this;
    this.leaveUnserved(contact, outcome, wait);
    if (this.plan.hasTrunks) this.freeLine(contact, log.type[contact]);
    if (!followUps) return;
    const now = log.arrival[contact] + wait;
    const helper = followUps.helperRow(contact);
    if (helper >= 0) this.letGo(helper, now, wait);
    followUps.lost(contact, now);
  }

  /**
   * The first contact of a queue that is still there, or −1. Callers who have given up by now are recorded at
   * their own instant: patience ends strictly before now, for at one instant completions come before abandonments.
   */
  private waitingFirst(queue: number, now: number): number {
    const { log, queues } = this;
    for (;;) {
      const contact = queues.first[queue];
      if (contact < 0) return -1;
      if (log.outcome[contact] === Outcome.waiting) {
        if (log.arrival[contact] + log.patience[contact] >= now) return contact;
        this.abandon(contact);
      }
      queues.shift(queue);
    }
  }

  private abandon(contact: number): void {
    this.leaveQueue(contact, Outcome.abandoned, this.log.patience[contact]);
  }

  /** A caller whose end of patience somebody must know at once gives up. */
  private giveUp(): void {
    const contact = this.deadlines.nextNumber();
    this.deadlines.pop();
    if (this.log.outcome[contact] === Outcome.waiting) this.abandon(contact);
  }

  // ── routing: which agent for this contact, which contact for this agent ──────────────────────────────────────────────

  /** The longest idle agent of the most preferred teams that may take a contact of this type and arrival now, or −1. */
  private findIdle(type: number, arrival: number, now: number): number {
    const { plan, idle } = this;
    const end = plan.teamsFrom[type + 1];
    let agent = -1;
    let since = Infinity;
    let preference = 0;
    for (let r = plan.teamsFrom[type]; r < end; r++) {
      const team = plan.teamOf[r];
      if (idle.count[team] === 0) continue;
      if (
        plan.hasRestrictions &&
        !this.closing &&
        (idle.count[team] <= plan.reserveOf[r] || arrival + plan.delayOf[r] > now)
      )
        continue;
      if (agent >= 0 && plan.preferenceOf[r] !== preference) break;
      const candidate = idle.first[team];
      if (idle.since[candidate] < since) {
        since = idle.since[candidate];
        agent = candidate;
        preference = plan.preferenceOf[r];
      }
    }
    return agent;
  }

  /**
   * The contact that an agent of the team takes next, out of its queue, or −1: highest priority + slope × wait, then
   * longest wait. While the doors are closed and the queue is emptied, overflow delays and reservations are lifted:
   * nobody else will come.
   */
  private takeWaiting(team: number, now: number): number {
    const { plan, log, queues } = this;
    const end = plan.skillsFrom[team + 1];
    let best = -1;
    let bestScore = 0;
    let bestQueue = 0;
    for (let s = plan.skillsFrom[team]; s < end; s++) {
      const queue = plan.skillQueue[s];
      let contact = queues.first[queue];
      if (contact < 0) continue;
      // Mostly the first in line is still there; a look here saves a call.
      if (log.outcome[contact] !== Outcome.waiting || log.arrival[contact] + log.patience[contact] < now) {
        contact = this.waitingFirst(queue, now);
        if (contact < 0) continue;
      }
      if (plan.hasRestrictions && !this.closing) {
        if (log.arrival[contact] + plan.skillDelay[s] > now) continue;
        // The agent who would take it counts among the idle.
        if (this.idle.count[team] + 1 <= plan.skillReserve[s]) continue;
      }
      const score = plan.hasPriorities
        ? plan.skillPriority[s] + plan.slopeOf[plan.skillType[s]] * (now - log.arrival[contact])
        : 0;
      if (best < 0 || score > bestScore || (score === bestScore && contact < best)) {
        best = contact;
        bestScore = score;
        bestQueue = queue;
      }
    }
    if (best >= 0) queues.shift(bestQueue);
    return best;
  }

  /** A contact has waited long enough for another team: is somebody there idle? */
  private overflow(now: number): void {
    const { log } = this;
    const contact = this.overflows.nextNumber();
    this.overflows.pop();
    const type = log.type[contact];
    const queue = this.followUps ? this.followUps.queueOf(contact) : type;
    if (log.outcome[contact] !== Outcome.waiting || this.waitingFirst(queue, now) !== contact) return;
    // At one instant abandonments come first.
    if (log.arrival[contact] + log.patience[contact] <= now) return;
    const agent = this.findIdle(type, log.arrival[contact], now);
    if (agent < 0) return;
    const team = this.agentTeam[agent];
    this.idle.remove(agent, team);
    this.queues.shift(queue);
    this.occupy(agent, this.serve(contact, type, agent, team, now));
  }

  // ── agents ──────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** The agent answers; returns when the agent is done with the contact, Infinity when that is not known yet. */
  private serve(contact: number, type: number, agent: number, team: number, now: number): number {
    const { log, plan, followUps } = this;
    log.outcome[contact] = Outcome.answered;
    log.wait[contact] = now - log.arrival[contact];
    log.agent[contact] = agent;
    this.busy[team]++;
    const next = followUps ? followUps.divide(contact, type, team) : -1;
    if (plan.hasPaces) {
      const pace = plan.pace[team * plan.types.length + type];
      log.talk[contact] *= pace;
      log.hold[contact] *= pace;
      log.wrap[contact] *= pace;
    }
    if (followUps) this.meet(contact, now);
    else log.ending[contact] = Ending.resolved;
    let freed = now + log.talk[contact];
    if (plan.hasHold) freed += log.hold[contact];
    if (next >= 0) {
      followUps!.passOn(next, freed);
      if (followUps!.waitsWith(next)) return Infinity;
    } else {
      followUps?.served(contact, freed);
      if (plan.hasTrunks) {
        const trunk = this.lineOf(contact, type);
        if (trunk >= 0) this.completions.push(freed, -1 - trunk);
        followUps?.setLine(contact, -1);
      }
    }
    return plan.hasWrap ? freed + log.wrap[contact] : freed;
  }

  /** An agent who stayed on the line with a contact hands it over now. */
  private meet(contact: number, now: number): void {
    const { log } = this;
    const helper = this.followUps!.helperRow(contact);
    if (helper < 0) return;
    const handover = this.followUps!.handover(helper);
    log.talk[contact] += handover;
    this.letGo(helper, now + handover, log.wait[contact] + handover);
  }

  /** The agent of a row, who has held the line for so long, wraps up from this instant on. */
  private letGo(row: number, now: number, held: number): void {
    const { log } = this;
    log.hold[row] += held;
    this.completions.push(this.plan.hasWrap ? now + log.wrap[row] : now, log.agent[row]);
  }

  /** The agent is busy until then. */
  private occupy(agent: number, until: number): void {
    if (until < Infinity) this.completions.push(until, agent);
  }

  /** An agent is done, or a line becomes free. */
  private complete(now: number): void {
    const { completions, plan } = this;
    const agent = completions.nextNumber();
    if (agent < 0) {
      completions.pop();
      this.linesUsed[-1 - agent]--;
      return;
    }
    if (now > this.log.end) this.log.end = now;
    const team = this.agentTeam[agent];
    const stillBusy = --this.busy[team];
    // Exhaustive discipline: whoever is surplus leaves, and takes nothing more from the queue.
    if (stillBusy < this.headcount[team] || (this.closing && stillBusy < this.levelAtClose[team])) {
      const contact = this.takeWaiting(team, now);
      if (contact >= 0) {
        const type = this.log.type[contact];
        if (plan.hasTrunks || this.followUps) {
          completions.pop();
          this.occupy(agent, this.serve(contact, type, agent, team, now));
        } else completions.replaceTop(this.serve(contact, type, agent, team, now), agent);
        return;
      }
    }
    completions.pop();
    if (stillBusy + this.idle.count[team] < this.headcount[team]) this.idle.add(agent, team, now);
    else this.duty(agent, 0, now);
  }

  /** The headcount of a team changes. */
  private staff(team: number, count: number, now: number): void {
    const { plan, idle } = this;
    this.headcount[team] = count;
    // When it falls, idle agents leave first, the highest number first; busy ones leave when they are done.
    const surplus = Math.min(idle.count[team], idle.count[team] + this.busy[team] - count);
    if (surplus > 0)
      for (const agent of idle.highestFirst(team).subarray(0, surplus)) {
        idle.remove(agent, team);
        this.duty(agent, 0, now);
      }
    for (let agent = plan.firstAgent[team]; agent < plan.firstAgent[team + 1]; agent++) {
      if (idle.count[team] + this.busy[team] >= count) break;
      if (this.onDuty[agent] === 1) continue;
      this.duty(agent, 1, now);
      const contact = this.takeWaiting(team, now);
      if (contact >= 0) this.occupy(agent, this.serve(contact, this.log.type[contact], agent, team, now));
      else idle.add(agent, team, now);
    }
  }

  /** Writes that an agent comes on duty (1) or leaves (0). */
  private duty(agent: number, on: number, now: number): void {
    const { log } = this;
    this.onDuty[agent] = on;
    const row = log.shiftRows++;
    if (row === log.shiftTime.length) growShifts(log);
    log.shiftTime[row] = now;
    log.shiftAgent[row] = agent;
    log.shiftOn[row] = on;
  }

  // ── the schedule: doors and headcounts; the end ───────────────────────────────────────────────────────────────────────

  private nextScheduled(): number {
    const { plan } = this;
    const door = this.doorAt < plan.doorTime.length ? plan.doorTime[this.doorAt] : Infinity;
    const staff = this.staffAt < plan.staffTime.length ? plan.staffTime[this.staffAt] : Infinity;
    return door < staff ? door : staff;
  }

  /** The scheduled change of this instant: doors before headcounts. */
  private change(now: number): void {
    const { plan } = this;
    if (this.doorAt < plan.doorTime.length && plan.doorTime[this.doorAt] === now)
      this.door(plan.doorCloses[this.doorAt++] === 1, now);
    else {
      const at = this.staffAt++;
      this.staff(plan.staffTeam[at], plan.staffCount[at], now);
    }
  }

  private door(closes: boolean, now: number): void {
    const { plan, idle } = this;
    this.doorsOpen = !closes;
    this.closing = closes && plan.serveAtClose;
    if (!closes) return;
    if (!plan.serveAtClose) {
      for (let queue = 0; queue < plan.queueType.length; queue++) this.drop(queue, now);
      return;
    }
    this.levelAtClose.set(this.headcount);
    // Idle agents who were kept back by a delay or a reservation help to empty the queue.
    for (let team = 0; team < plan.teams; team++)
      while (idle.count[team] > 0) {
        const contact = this.takeWaiting(team, now);
        if (contact < 0) break;
        const agent = idle.first[team];
        idle.remove(agent, team);
        this.occupy(agent, this.serve(contact, this.log.type[contact], agent, team, now));
      }
  }

  private drop(queue: number, now: number): void {
    const { log, queues } = this;
    for (let contact = this.waitingFirst(queue, now); contact >= 0; contact = this.waitingFirst(queue, now)) {
      queues.shift(queue);
      this.leaveQueue(contact, Outcome.dropped, now - log.arrival[contact]);
    }
  }

  /** Whoever waits in a queue that nobody serves any more gives up in his own time, or waits for ever. */
  private finish(): DayLog {
    const { log, queues, followUps } = this;
    for (let queue = 0; queue < this.plan.queueType.length; queue++)
      for (
        let contact = this.waitingFirst(queue, Infinity);
        contact >= 0;
        contact = this.waitingFirst(queue, Infinity)
      ) {
        queues.shift(queue);
        const wait = Math.max(0, log.end - log.arrival[contact]);
        this.leaveUnserved(contact, Outcome.waiting, wait);
        const helper = followUps ? followUps.helperRow(contact) : -1;
        if (helper < 0) continue;
        // On the line to the end of the log, the agent never comes to wrap up.
        log.hold[helper] += wait;
        log.wrap[helper] = 0;
        this.duty(log.agent[helper], 0, log.end);
      }
    return log;
  }
}
