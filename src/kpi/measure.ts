import type { DayLog, LogShape } from '../engine/dayLog';
import { Cause, Ending, Outcome } from '../engine/dayLog';
import { CellCounter } from './cells';
import { foldDuty } from './duty';
import type { Folds } from './folds';
import type { IssueFold } from './issues';
import type { Counting, DayMeasures, MeasureSpec } from './measures';
import { AgentDay, agentCell, Contact, contactWidth, Floor, ofIssues, replyLimitAt } from './measures';
import type { OutcomeFold } from './outcomes';
import type { Replies } from './replies';
import { RepliesByClock, RepliesTold } from './replies';
import { WaitCounter } from './waits';

/**
 * Folds a day log into counters: the one way from what happened to any KPI, for simulated days and for real ones.
 *
 * Contacts are counted in the interval in which they entered the queue (cohort by arrival, KPIS.md §0.1); agent time by the
 * clock, split where it crosses an interval's edge. A contact still waiting when the log ended counts as offered and
 * delayed, and in the longest wait by what it had waited so far.
 *
 * @param more may be null where the spec has no follow-ups and keeps nothing of agents over the horizon
 */
export function measureWith(log: DayLog, spec: MeasureSpec, more: Folds | null): DayMeasures {
  const { shape } = spec;
  const day = {
    floor: new Float64Array(shape.teams.length * shape.intervals * Floor.width),
    agents: new Float64Array(shape.days * shape.agentTeam.length * spec.agentWidth),
    work: new Float64Array(spec.sharesWork ? shape.days * shape.teams.length * shape.types.length : 0),
  };
  const counted = foldContacts(log, spec, day, more);
  foldDuty(log, spec, day);
  foldSpells(log, spec, day);
  return { day: log.day, ...counted, ...day };
}

/** The first interval after the calendar day to which an interval belongs. */
function dayEnd({ dayOf, intervals }: LogShape, interval: number): number {
  let k = interval;
  while (k < intervals && dayOf[k] === dayOf[interval]) k++;
  return k;
}

/** Counter of what never entered the queue, by outcome; −1 for what did. */
const outsideBy: readonly number[] = Object.entries(Outcome)
  .sort(([, a], [, b]) => a - b)
  .map(([name]) =>
    name === 'blocked' || name === 'closed' || name === 'contained' || name === 'calledBack' || name === 'unanswered'
      ? Contact[name]
      : -1,
  );

/** Deferred work has a promise on the business clock: was the reply in time? @returns how long it took, see {@link Replies} */
function foldReply(
  log: DayLog,
  spec: MeasureSpec,
  replies: Replies,
  into: Float64Array,
  at: number,
  i: number,
): number {
  const took = replies.took(log, i);
  const inTime = replies.inTime(log, i, took);
  if (inTime >= 0) {
    into[at + Contact.due]++;
    into[at + Contact.repliedInTime] += inTime;
  }
  for (let limit = 0; limit < spec.replyLimits.length; limit++) {
    const within = replies.inTime(log, i, took, spec.replyLimits[limit]);
    if (within < 0) continue;
    into[at + replyLimitAt(spec, limit) + 1]++;
    into[at + replyLimitAt(spec, limit) + 2] += within;
  }
  return took;
}

function addReply(into: Float64Array, at: number, took: number): void {
  into[at + Contact.replies]++;
  into[at + Contact.replyTime] += took;
}

/** An agent talked on a dial of a campaign. */
function foldReached(log: DayLog, reached: Float64Array, at: number, i: number): void {
  reached[at + Contact.reached]++;
  if (log.ending[i] === Ending.resolved) reached[at + Contact.rightParty]++;
  reached[at + Contact.dialTalk] += log.talk[i];
  reached[at + Contact.dialHold] += log.hold[i];
  if (log.hold[i] > 0) reached[at + Contact.onHold]++;
  reached[at + Contact.dialWrap] += log.wrap[i];
}

/** Counter of later attempts by cause. */
const laterBy: readonly number[] = [
  Contact.later,
  Contact.redials,
  Contact.repeats,
  Contact.transfers,
  Contact.callBacks,
];

type Counted = Pick<DayMeasures, 'contacts' | 'teams' | 'careers' | 'waits'>;

/**
 * Contacts stand in order of arrival and are folded interval by interval. Each interval is one call: a single loop over a million of
 * them would be over before it is compiled well.
 */
function foldContacts(log: DayLog, spec: MeasureSpec, day: Counting, more: Folds | null): Counted {
  const { intervals, intervalSeconds } = spec.shape;
  const { arrival, contacts } = log;
  const fold = new ContactFold(log, spec, day, more);
  let row = 0;
  for (let k = 0; row < contacts; k++) {
    const first = row;
    const end = k === intervals - 1 ? Infinity : (k + 1) * intervalSeconds;
    while (row < contacts && arrival[row] < end) row++;
    if (row > first) fold.add(k, first, row);
  }
  return fold.finish();
}

/**
 * While contacts are folded, they are counted at the first threshold that the wait does not pass: answered, abandoned, other. At the
 * end of the interval these become what the counters mean: answered within, abandoned within, waited longer.
 */
class ContactCells extends CellCounter {
  constructor(
    items: number,
    intervals: number,
    width: number,
    columns: Uint16Array,
    private readonly spec: MeasureSpec,
  ) {
    super(items, intervals, width, columns);
  }

  protected override close(cell: number): void {
    const { now } = this;
    const { thresholds, issuesKnown } = this.spec;
    const offered = now[cell + Contact.offered];
    let answered = 0;
    let abandoned = 0;
    let others = 0;
    for (let at = cell + Contact.within, k = 0; k < thresholds.length; at += 3, k++) {
      now[at] = answered += now[at];
      now[at + 1] = abandoned += now[at + 1];
      now[at + 2] = offered - answered - abandoned - (others += now[at + 2]);
    }
    if (!issuesKnown) for (const counter of ofIssues) now[cell + counter] = NaN;
  }
}

/** Counts what became of contacts. */
class ContactFold {
  private readonly byType: ContactCells;
  private readonly byTeam: ContactCells;
  private readonly waits: WaitCounter;
  private readonly replies: Replies;
  private readonly thresholds: Float64Array;
  private readonly hasSpells: boolean;
  private readonly hasChats: boolean;
  /** Does it ring before anybody answers? */
  private readonly rings: boolean;
  private readonly complaint: Folds['foldComplaint'] | null;
  private readonly followed: OutcomeFold | null;
  private readonly issues: IssueFold | null;
  /** Counters of each agent over the horizon, `width` of `Contact` each; empty where none are kept. */
  private readonly careers: Float64Array;
  private readonly width: number;

  constructor(
    private readonly log: DayLog,
    private readonly spec: MeasureSpec,
    private readonly day: Counting,
    private readonly more: Folds | null,
  ) {
    const { types, teams, intervals, spells } = spec.shape;
    const width = contactWidth(spec);
    this.width = width;
    this.careers = new Float64Array(spec.agentColumns.length > 0 ? spec.shape.agentTeam.length * width : 0);
    this.byType = new ContactCells(types.length, intervals, width, spec.contactColumns, spec);
    this.byTeam = new ContactCells(teams.length, intervals, width, spec.teamColumns, spec);
    this.waits = new WaitCounter(types.length, intervals, log.contacts);
    this.replies = spec.toldReplies ? new RepliesTold(spec.toldReplies) : new RepliesByClock(spec);
    this.thresholds = Float64Array.from(spec.thresholds);
    this.hasSpells = spells.includes(1);
    this.hasChats = spec.concurrent.includes(1);
    this.rings = log.ring.length > 0;
    this.complaint = spec.hasComplaints ? more!.foldComplaint : null;
    this.issues = spec.hasFollowUps && spec.issuesKnown ? new more!.IssueFold(log, spec) : null;
    this.followed = more ? more.outcomeFoldOf(log, spec, this.issues) : null;
  }

  /** Adds rows [first, end) of the log, which arrived in an interval; intervals come in ascending order. */
  add(interval: number, first: number, end: number): void {
    const { log, spec, day, byType, byTeam, waits, replies, thresholds, hasSpells, hasChats, followed, issues } = this;
    const { complaint, careers, width, rings } = this;
    const { shape, ownThreshold, shortAbandon, deadline, live, hasFollowUps, hasDials, onlyTalk, ringing } = spec;
    const { sharesWork } = spec;
    const { intervals, agentTeam } = shape;
    const hasReplies = spec.toldReplies !== undefined || hasSpells;
    const { agents, floor } = day;
    const { arrival: arrivals, type: typeOf, outcome: outcomes, agent: agentOf, wait: waitOf, talk: talkOf } = log;
    const { hold: holdOf, wrap: wrapOf } = log;
    byType.moveTo(interval);
    byTeam.moveTo(interval);
    const contacts = byType.now;
    const teams = byTeam.now;
    const today = agentCell(spec, 0, interval);
    const tomorrow = dayEnd(shape, interval);
    const isMeasured = interval >= spec.warmUpIntervals;
    const edge = isMeasured ? (interval + 1) * shape.intervalSeconds : 0;
    let lastType = -1;
    let lastTeam = -1;
    let cell = 0;
    let at = 0;
    for (let i = first; i < end; i++) {
      const arrival = arrivals[i];
      const type = typeOf[i];
      const outcome = outcomes[i];
      const agent = agentOf[i];
      const wait = waitOf[i];
      const talk = talkOf[i];
      const hold = onlyTalk ? 0 : holdOf[i];
      const wrap = onlyTalk ? 0 : wrapOf[i];
      const own = today + agent * spec.agentWidth;
      const isDial = hasDials && (log.cause[i] === Cause.dial || outcome === Outcome.droppedLive);
      if (outcome === Outcome.answered || (outcome === Outcome.unanswered && agent >= 0)) {
        let work = talk + hold + wrap;
        let start = arrival + wait;
        if (rings) {
          if (isDial || ringing[type] > 0) work += log.ring[i];
          if (ringing[type] === 2) start -= log.ring[i];
        }
        if (sharesWork) this.shareWork(interval, agent, type, work);
        if (start + work <= edge && outcome === Outcome.answered && !hasSpells) {
          // Most work is over before the interval is.
          const clock = (agentTeam[agent] * intervals + interval) * Floor.width;
          floor[clock + Floor.answers]++;
          floor[clock + Floor.busy] += work;
          agents[own + AgentDay.busy] += work;
        } else foldHandling(spec, day, agent, type, outcome, interval, start, work);
      } else if (rings && outcome === Outcome.abandoned && agent >= 0) {
        const start = ringing[type] === 2 ? arrival + wait - log.ring[i] : arrival + wait;
        if (sharesWork) this.shareWork(interval, agent, type, log.ring[i]);
        foldHandling(spec, day, agent, type, outcome, interval, start, log.ring[i]);
      }
      if (!isMeasured) continue;
      if (type !== lastType) {
        cell = byType.at(type);
        lastType = type;
      }
      if (isDial) {
        contacts[cell + Contact.dials]++;
        contacts[cell + Contact.dialRing] += wait + (log.ring[i] > 0 ? log.ring[i] - spec.previewSeconds[type] : 0);
        if (outcome === Outcome.droppedLive) contacts[cell + Contact.droppedLive]++;
        if (outcome !== Outcome.answered) continue;
        foldReached(log, contacts, cell, i);
        foldReached(log, teams, byTeam.at(agentTeam[agent]), i);
        followed?.add(i, contacts, cell, teams, byTeam.at(agentTeam[agent]), agents, own, careers, agent * width);
        foldReached(log, careers, agent * width, i);
        agents[own + AgentDay.reached]++;
        agents[own + AgentDay.talk] += talk;
        agents[own + AgentDay.hold] += hold;
        agents[own + AgentDay.wrap] += wrap;
        continue;
      }
      complaint?.(log, contacts, cell, i);
      if (hasFollowUps) {
        const cause = log.cause[i];
        if (cause !== Cause.fresh) {
          contacts[cell + Contact.later]++;
          contacts[cell + laterBy[cause]]++;
        }
        issues?.attempt(i, contacts, cell, tomorrow * shape.intervalSeconds, byTeam, careers, width);
      }
      if (outcome > Outcome.dropped || outcome === Outcome.blocked) {
        contacts[cell + outsideBy[outcome]]++;
        continue;
      }
      contacts[cell + Contact.offered]++;
      if (rings && ringing[type] > 0) {
        if (outcome === Outcome.answered) contacts[cell + Contact.ring] += log.ring[i];
        if (ringing[type] === 1) contacts[cell + Contact.ringBeyondWait] += log.ring[i];
      }
      const isDeferred = hasReplies && deadline[type] > 0;
      const took = isDeferred ? foldReply(log, spec, replies, contacts, cell, i) : 0;
      if (wait > 0) {
        contacts[cell + Contact.waitSquares] += wait * wait;
        if (wait > contacts[cell + Contact.maxWait]) contacts[cell + Contact.maxWait] = wait;
      }
      let k = 0;
      while (k < thresholds.length && wait > thresholds[k]) k++;
      if (outcome === Outcome.answered) {
        const team = agentTeam[agent];
        if (team !== lastTeam) {
          at = byTeam.at(team);
          lastTeam = team;
        }
        const isInTime = wait <= ownThreshold[type];
        contacts[cell + Contact.answered]++;
        teams[at + Contact.answered]++;
        agents[own + AgentDay.answered]++;
        contacts[cell + Contact.talk] += talk;
        teams[at + Contact.talk] += talk;
        agents[own + AgentDay.talk] += talk;
        if (hold + wrap > 0) {
          contacts[cell + Contact.hold] += hold;
          contacts[cell + Contact.wrap] += wrap;
          teams[at + Contact.hold] += hold;
          teams[at + Contact.wrap] += wrap;
          if (hold > 0) {
            contacts[cell + Contact.onHold]++;
            teams[at + Contact.onHold]++;
          }
          agents[own + AgentDay.hold] += hold;
          agents[own + AgentDay.wrap] += wrap;
        }
        if (wait > 0) {
          contacts[cell + Contact.delayed]++;
          contacts[cell + Contact.waitAnswered] += wait;
          if (wait > contacts[cell + Contact.maxWaitAnswered]) contacts[cell + Contact.maxWaitAnswered] = wait;
          waits.add(interval, type, 0, wait);
        }
        if (isInTime) contacts[cell + Contact.answeredInTime]++;
        if (k < thresholds.length) contacts[cell + Contact.within + 3 * k]++;
        // The waits of deferred work are known by type alone: no team is as fast as they say.
        if (live[type] === 1) {
          if (wait > 0) {
            teams[at + Contact.waitAnswered] += wait;
            if (wait > teams[at + Contact.maxWaitAnswered]) teams[at + Contact.maxWaitAnswered] = wait;
          }
          if (isInTime) teams[at + Contact.answeredInTime]++;
          if (k < thresholds.length) teams[at + Contact.within + 3 * k]++;
        }
        if (hasChats && spec.concurrent[type] === 1) {
          foldChat(log, spec, contacts, cell, i);
          foldChat(log, spec, teams, at, i);
          foldChat(log, spec, careers, agent * width, i);
        }
        if (isDeferred) {
          foldReply(log, spec, replies, teams, at, i);
          foldReply(log, spec, replies, careers, agent * width, i);
          if (!Number.isNaN(took)) {
            addReply(contacts, cell, took);
            addReply(teams, at, took);
            addReply(careers, agent * width, took);
          }
        }
        if (hasFollowUps && log.ending[i] !== Ending.resolved) {
          const left = log.ending[i] === Ending.passedOn ? Contact.passedOn : Contact.unresolved;
          contacts[cell + left]++;
          teams[at + left]++;
          agents[own + (left === Contact.passedOn ? AgentDay.passedOn : AgentDay.unresolved)]++;
        }
        issues?.answered(i, contacts, cell, teams, at, agents, own, careers, agent * width);
        followed?.add(i, contacts, cell, teams, at, agents, own, careers, agent * width);
        continue;
      }
      contacts[cell + Contact.delayed]++;
      if (k < thresholds.length) contacts[cell + Contact.within + 3 * k + (outcome === Outcome.abandoned ? 1 : 2)]++;
      if (outcome === Outcome.waiting) continue;
      waits.add(interval, type, 1, wait);
      if (wait === 0) contacts[cell + Contact.leftAtOnce]++;
      if (outcome === Outcome.abandoned) {
        contacts[cell + Contact.abandoned]++;
        contacts[cell + Contact.waitAbandoned] += wait;
        if (wait < shortAbandon[type]) contacts[cell + Contact.shortAbandoned]++;
        if (wait <= ownThreshold[type]) contacts[cell + Contact.abandonedInTime]++;
      } else {
        contacts[cell + Contact.dropped]++;
        contacts[cell + Contact.waitDropped] += wait;
      }
    }
  }

  /** An agent works on a contact: which types a team's time goes to, day by day. */
  private shareWork(interval: number, agent: number, type: number, seconds: number): void {
    const { shape, warmUpIntervals } = this.spec;
    if (interval < warmUpIntervals) return;
    const team = shape.dayOf[interval] * shape.teams.length + shape.agentTeam[agent];
    this.day.work[team * shape.types.length + type] += seconds;
  }

  finish(): Counted {
    return {
      contacts: this.byType.finish(),
      teams: this.byTeam.finish(),
      careers: this.more ? this.more.keptOfCareers(this.careers, this.spec) : this.careers,
      waits: this.waits.finish(),
    };
  }
}

/** A chat or message was answered: after how long, and with turns how its replies came. */
function foldChat(log: DayLog, spec: MeasureSpec, into: Float64Array, at: number, i: number): void {
  into[at + Contact.chats]++;
  into[at + Contact.chatWait] += log.wait[i];
  if (spec.turns[log.type[i]] === 0) return;
  into[at + Contact.chatWait] += log.firstReply[i];
  into[at + Contact.turns] += log.replies[i];
  into[at + Contact.turnTime] += log.replyTime[i];
}

/** Handle time by the clock: for the team by interval, for the agent by day. It starts in interval `k` or later. */
function foldHandling(
  spec: MeasureSpec,
  day: Counting,
  agent: number,
  type: number,
  outcome: number,
  k: number,
  start: number,
  length: number,
): void {
  const { shape, warmUpIntervals } = spec;
  const { intervals } = shape;
  const { floor, agents } = day;
  const team = shape.agentTeam[agent];
  const L = shape.intervalSeconds;
  while (k < intervals && start >= (k + 1) * L) k++;
  // A customer who did not pick up when called back kept the agent busy, but was not answered.
  if (outcome === Outcome.answered && k < intervals && k >= warmUpIntervals)
    floor[(team * intervals + k) * Floor.width + Floor.answers]++;
  // Where several contacts are held at once, or work is laid aside, the spells of the log tell who was busy.
  const spells = shape.spells[team] === 1;
  if (spells && spec.concurrent[type] === 0) return;
  const counter = spells ? Floor.held : Floor.busy;
  let left = length;
  let room = (k + 1) * L - start;
  while (left > 0 && k < intervals) {
    const part = left < room ? left : room;
    if (k >= warmUpIntervals) {
      floor[(team * intervals + k) * Floor.width + counter] += part;
      if (spells) agents[agentCell(spec, agent, k) + spec.agentHeld] += part;
      else agents[agentCell(spec, agent, k) + AgentDay.busy] += part;
    }
    left -= part;
    room = L;
    k++;
  }
}

/** Busy time of teams whose contacts do not tell it. */
function foldSpells(log: DayLog, spec: MeasureSpec, day: Counting): void {
  const { shape } = spec;
  const { floor, agents } = day;
  const L = shape.intervalSeconds;
  const begin = spec.warmUpIntervals * L;
  for (let r = 0; r < log.spells; r++) {
    const agent = log.spellAgent[r];
    const team = shape.agentTeam[agent] * shape.intervals;
    const from = Math.max(log.spellFrom[r], begin);
    const to = Math.min(log.spellTo[r], shape.intervals * L);
    for (let k = Math.floor(from / L); k < shape.intervals && k * L < to; k++) {
      const part = Math.min(to, (k + 1) * L) - Math.max(from, k * L);
      floor[(team + k) * Floor.width + Floor.busy] += part;
      if (log.spellShared[r] === 1) {
        floor[(team + k) * Floor.width + Floor.shared] += part;
        if (spec.agentHeld >= 0) agents[agentCell(spec, agent, k) + spec.agentHeld + 1] += part;
      }
      agents[agentCell(spec, agent, k) + AgentDay.busy] += part;
    }
  }
}
