import type { DayLog, LogShape } from '../engine/dayLog';
import { Cause, Ending, Outcome } from '../engine/dayLog';
import { foldDuty } from './duty';
import type { Counting, DayMeasures, MeasureSpec } from './measures';
import { AgentDay, agentCell, Contact, contactWidth, Floor, teamWidth } from './measures';
import { Pairs } from './pairs';
import type { Replies } from './replies';
import { RepliesByClock, RepliesTold } from './replies';
import { WaitCounter } from './waits';

/**
 * Folds a day log into counters: the one way from what happened to any KPI, for simulated days and for real ones.
 *
 * Contacts are counted in the interval in which they entered the queue (cohort by arrival, KPIS.md §0.1); agent time by the
 * clock, split where it crosses an interval's edge. A contact still waiting when the log ended counts as offered and
 * delayed, and in the longest wait by what it had waited so far.
 */
export function measureDay(log: DayLog, spec: MeasureSpec): DayMeasures {
  const { shape } = spec;
  const waits = new WaitCounter(shape.types.length, shape.intervals, log.contacts);
  const day = {
    day: log.day,
    contacts: new Float64Array(shape.types.length * shape.intervals * contactWidth(spec)),
    teams: new Float64Array(shape.teams.length * shape.intervals * teamWidth(spec)),
    floor: new Float64Array(shape.teams.length * shape.intervals * Floor.width),
    agents: new Float64Array(shape.days * shape.agentTeam.length * AgentDay.width),
  };
  foldContacts(log, spec, day, waits);
  foldDuty(log, spec, day);
  foldSpells(log, spec, day);
  return { ...day, waits: waits.finish() };
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
function foldReply(log: DayLog, replies: Replies, contacts: Float64Array, cell: number, i: number): number {
  const took = replies.took(log, i);
  const inTime = replies.inTime(log, i, took);
  if (inTime >= 0) {
    contacts[cell + Contact.due]++;
    contacts[cell + Contact.repliedInTime] += inTime;
  }
  return took;
}

/** An agent talked on a dial of a campaign. */
function foldReached(log: DayLog, reached: Float64Array, at: number, i: number): void {
  reached[at + Contact.reached]++;
  if (log.ending[i] === Ending.resolved) reached[at + Contact.rightParty]++;
  reached[at + Contact.dialTalk] += log.talk[i];
  reached[at + Contact.dialHold] += log.hold[i];
  reached[at + Contact.dialWrap] += log.wrap[i];
}

/** What only a log that knows its issues can count. */
const ofIssues: readonly number[] = [
  Contact.later,
  Contact.redials,
  Contact.repeats,
  Contact.transfers,
  Contact.callBacks,
  Contact.unresolved,
  Contact.passedOn,
];
/** Counter of later attempts by cause. */
const laterBy: readonly number[] = [
  Contact.later,
  Contact.redials,
  Contact.repeats,
  Contact.transfers,
  Contact.callBacks,
];

function foldContacts(log: DayLog, spec: MeasureSpec, day: Counting, waits: WaitCounter): void {
  const { shape, ownThreshold, shortAbandon, deadline, hasFollowUps, hasDials, onlyTalk } = spec;
  const { intervals, agentTeam } = shape;
  const hasReplies = spec.toldReplies !== undefined || shape.spells.includes(1);
  const replies = spec.toldReplies ? new RepliesTold(spec.toldReplies) : new RepliesByClock(spec);
  const hasChats = spec.concurrent.includes(1);
  const { contacts, agents } = day;
  const width = contactWidth(spec);
  const pairs = new Pairs(spec);
  const thresholds = Float64Array.from(spec.thresholds);
  const from = spec.warmUpIntervals;
  const last = intervals - 1;
  const L = shape.intervalSeconds;
  // Contacts stand in order of arrival: the interval only moves on, and with it the calendar day.
  let interval = 0;
  let today = 0;
  let tomorrow = dayEnd(shape, 0);
  let lastType = -1;
  let lastTeam = -1;
  let served = contacts;
  for (let i = 0; i < log.contacts; i++) {
    const arrival = log.arrival[i];
    while (interval < last && arrival >= (interval + 1) * L) {
      if (++interval < tomorrow) continue;
      today = agentCell(shape, 0, interval);
      tomorrow = dayEnd(shape, interval);
    }
    const type = log.type[i];
    const outcome = log.outcome[i];
    const agent = log.agent[i];
    const wait = log.wait[i];
    const talk = log.talk[i];
    const hold = onlyTalk ? 0 : log.hold[i];
    const wrap = onlyTalk ? 0 : log.wrap[i];
    const own = today + agent * AgentDay.width;
    const isDial = hasDials && (log.cause[i] === Cause.dial || outcome === Outcome.droppedLive);
    if (outcome === Outcome.answered || (outcome === Outcome.unanswered && agent >= 0)) {
      const work = isDial ? log.ring[i] + talk + hold + wrap : talk + hold + wrap;
      foldHandling(spec, day, agent, type, outcome, own, interval, tomorrow, arrival + wait, work);
    }
    if (interval < from) continue;
    const cell = (type * intervals + interval) * width;
    if (isDial) {
      contacts[cell + Contact.dials]++;
      if (outcome === Outcome.droppedLive) contacts[cell + Contact.droppedLive]++;
      if (outcome !== Outcome.answered) continue;
      foldReached(log, pairs.of(type, agentTeam[agent]), interval * pairs.width, i);
      agents[own + AgentDay.reached]++;
      agents[own + AgentDay.talk] += talk;
      agents[own + AgentDay.hold] += hold;
      agents[own + AgentDay.wrap] += wrap;
      continue;
    }
    if (hasFollowUps) {
      const cause = log.cause[i];
      if (cause !== Cause.fresh) {
        contacts[cell + Contact.later]++;
        contacts[cell + laterBy[cause]]++;
      }
    }
    if (outcome > Outcome.dropped || outcome === Outcome.blocked) {
      contacts[cell + outsideBy[outcome]]++;
      continue;
    }
    contacts[cell + Contact.offered]++;
    const isDeferred = hasReplies && deadline[type] > 0;
    const took = isDeferred ? foldReply(log, replies, contacts, cell, i) : 0;
    if (wait > 0) {
      contacts[cell + Contact.waitSquares] += wait * wait;
      if (wait > contacts[cell + Contact.maxWait]) contacts[cell + Contact.maxWait] = wait;
    }
    let k = 0;
    while (k < thresholds.length && wait > thresholds[k]) k++;
    if (outcome === Outcome.answered) {
      agents[own + AgentDay.answered]++;
      agents[own + AgentDay.talk] += talk;
      const team = agentTeam[agent];
      if (type !== lastType || team !== lastTeam) {
        served = pairs.of(type, team);
        lastType = type;
        lastTeam = team;
      }
      const at = interval * pairs.width;
      served[at + Contact.answered]++;
      served[at + Contact.talk] += talk;
      if (wait > 0) {
        contacts[cell + Contact.delayed]++;
        served[at + Contact.waitAnswered] += wait;
        if (wait > served[at + Contact.maxWaitAnswered]) served[at + Contact.maxWaitAnswered] = wait;
        waits.add(interval, type, 0, wait);
      }
      if (wait <= ownThreshold[type]) served[at + Contact.answeredInTime]++;
      if (k < thresholds.length) served[at + Contact.offered + k]++;
      if (hasChats && spec.concurrent[type] === 1) {
        served[at + Contact.chats]++;
        served[at + Contact.chatWait] += wait;
        if (spec.turns[type] === 1) {
          served[at + Contact.chatWait] += log.firstReply[i];
          served[at + Contact.turns] += log.replies[i];
          served[at + Contact.turnTime] += log.replyTime[i];
        }
      }
      if (isDeferred && !Number.isNaN(took)) {
        served[at + Contact.replies]++;
        served[at + Contact.replyTime] += took;
      }
      if (hasFollowUps) {
        const ending = log.ending[i];
        if (ending !== Ending.resolved)
          served[at + (ending === Ending.passedOn ? Contact.passedOn : Contact.unresolved)]++;
      }
      if (hold + wrap > 0) {
        served[at + Contact.hold] += hold;
        served[at + Contact.wrap] += wrap;
        agents[own + AgentDay.hold] += hold;
        agents[own + AgentDay.wrap] += wrap;
      }
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
  pairs.sumInto(day);
  cumulate(contacts, width, thresholds.length);
  if (!spec.issuesKnown) {
    for (let cell = 0; cell < contacts.length; cell += width)
      for (const counter of ofIssues) contacts[cell + counter] = NaN;
    for (let cell = 0; cell < day.teams.length; cell += pairs.width)
      for (const counter of ofIssues) if (counter < Contact.offered) day.teams[cell + counter] = NaN;
  }
}

/**
 * While contacts are folded, who was not answered is counted at the first threshold that the wait does not pass: abandoned,
 * other. Here these become what the counters mean: abandoned within, waited longer.
 */
function cumulate(contacts: Float64Array, width: number, thresholds: number): void {
  for (let cell = 0; cell < contacts.length; cell += width) {
    const offered = contacts[cell + Contact.offered];
    if (offered === 0) continue;
    let abandoned = 0;
    let others = 0;
    for (let at = cell + Contact.within; at < cell + Contact.within + 3 * thresholds; at += 3) {
      abandoned += contacts[at + 1];
      others += contacts[at + 2];
      contacts[at + 1] = abandoned;
      contacts[at + 2] = offered - contacts[at] - abandoned - others;
    }
  }
}

/** Handle time by the clock: for the team by interval, for the agent by day. It starts in interval `k` or later. */
function foldHandling(
  spec: MeasureSpec,
  day: Counting,
  agent: number,
  type: number,
  outcome: number,
  own: number,
  k: number,
  dayEnds: number,
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
      if (!spells) agents[(k < dayEnds ? own : agentCell(shape, agent, k)) + AgentDay.busy] += part;
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
      if (log.spellShared[r] === 1) floor[(team + k) * Floor.width + Floor.shared] += part;
      agents[agentCell(shape, agent, k) + AgentDay.busy] += part;
    }
  }
}
