import type { DayLog } from '../engine/dayLog';
import { Cause, Duty, Ending, Outcome } from '../engine/dayLog';
import type { DayMeasures, MeasureSpec } from './measures';
import { AgentDay, Contact, contactWidth, Floor, waitBin, waitBins } from './measures';

/**
 * Folds a day log into counters: the one way from what happened to any KPI, for simulated days and for real ones.
 *
 * Contacts are counted in the interval in which they entered the queue (cohort by arrival, KPIS.md §0.1); agent time by the
 * clock, split where it crosses an interval's edge. A contact still waiting when the log ended counts as offered and
 * delayed, and in the longest wait by what it had waited so far.
 */
export function measureDay(log: DayLog, spec: MeasureSpec): DayMeasures {
  const { shape } = spec;
  const day: DayMeasures = {
    day: log.day,
    contacts: new Float64Array(shape.types.length * shape.intervals * contactWidth(spec)),
    floor: new Float64Array(shape.teams.length * shape.intervals * Floor.width),
    agents: new Float64Array(shape.agentTeam.length * AgentDay.width),
    waits: new Uint32Array(shape.types.length * 2 * waitBins),
  };
  foldContacts(log, spec, day);
  foldDuty(log, spec, day);
  foldSpells(log, spec, day);
  return day;
}

/** Counter of what never entered the queue, by outcome; −1 for what did. */
const outsideBy: readonly number[] = Object.entries(Outcome)
  .sort(([, a], [, b]) => a - b)
  .map(([name]) =>
    name === 'blocked' || name === 'closed' || name === 'contained' || name === 'calledBack' || name === 'unanswered'
      ? Contact[name]
      : -1,
  );

/** Deferred work has a promise on the business clock: when was the reply out, and was it in time? */
function foldReply(
  log: DayLog,
  spec: MeasureSpec,
  contacts: Float64Array,
  cell: number,
  i: number,
  interval: number,
): void {
  const { openBefore, shape } = spec;
  const L = shape.intervalSeconds;
  const clock = (at: number): number => {
    const k = Math.min(shape.intervals, Math.floor(at / L));
    if (k === shape.intervals) return openBefore[k];
    return openBefore[k + 1] > openBefore[k] ? openBefore[k] + (at - k * L) : openBefore[k];
  };
  const opened = interval < shape.intervals ? clock(log.arrival[i]) : openBefore[shape.intervals];
  const deadline = spec.deadline[log.type[i]];
  const replied = log.outcome[i] === Outcome.answered;
  const took = replied ? clock(log.done[i]) - opened : Infinity;
  if (replied) {
    contacts[cell + Contact.replies]++;
    contacts[cell + Contact.replyTime] += took;
  }
  // What has neither been answered nor had its time is not scored.
  if (!replied && opened + deadline > openBefore[shape.intervals]) return;
  contacts[cell + Contact.due]++;
  if (took <= deadline) contacts[cell + Contact.repliedInTime]++;
}

/** What only a log that knows its issues can count. */
const ofIssues: readonly number[] = [
  Contact.later,
  Contact.redials,
  Contact.repeats,
  Contact.transfers,
  Contact.unresolved,
  Contact.passedOn,
];
/** Counter of later attempts by cause. */
const laterBy: readonly number[] = [Contact.later, Contact.redials, Contact.repeats, Contact.transfers];

function foldContacts(log: DayLog, spec: MeasureSpec, day: DayMeasures): void {
  const { shape, ownThreshold, shortAbandon, hasFollowUps } = spec;
  const hasSpells = shape.spells.includes(1);
  const { contacts, waits, agents } = day;
  const width = contactWidth(spec);
  const thresholds = Float64Array.from(spec.thresholds);
  const from = spec.warmUpIntervals;
  const last = shape.intervals - 1;
  const L = shape.intervalSeconds;
  // Contacts stand in order of arrival: the interval only moves on.
  let interval = 0;
  for (let i = 0; i < log.contacts; i++) {
    const arrival = log.arrival[i];
    while (interval < last && arrival >= (interval + 1) * L) interval++;
    const type = log.type[i];
    const outcome = log.outcome[i];
    const wait = log.wait[i];
    const talk = log.talk[i];
    const hold = log.hold[i];
    const wrap = log.wrap[i];
    if (outcome === Outcome.answered || outcome === Outcome.unanswered)
      foldHandling(spec, day, log.agent[i], type, interval, arrival + wait, talk + hold + wrap);
    if (interval < from) continue;
    const cell = (type * shape.intervals + interval) * width;
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
    if (hasSpells && spec.deadline[type] > 0) foldReply(log, spec, contacts, cell, i, interval);
    contacts[cell + Contact.waitSquares] += wait * wait;
    if (wait > contacts[cell + Contact.maxWait]) contacts[cell + Contact.maxWait] = wait;
    let k = 0;
    while (k < thresholds.length && wait > thresholds[k]) k++;
    const bin = k < thresholds.length ? cell + Contact.within + 3 * k : -1;
    if (outcome === Outcome.answered) {
      contacts[cell + Contact.answered]++;
      contacts[cell + Contact.waitAnswered] += wait;
      contacts[cell + Contact.talk] += talk;
      if (wait > 0) contacts[cell + Contact.delayed]++;
      if (wait > contacts[cell + Contact.maxWaitAnswered]) contacts[cell + Contact.maxWaitAnswered] = wait;
      if (wait <= ownThreshold[type]) contacts[cell + Contact.answeredInTime]++;
      if (bin >= 0) contacts[bin]++;
      if (hasSpells && spec.concurrent[type] === 1) {
        contacts[cell + Contact.chats]++;
        contacts[cell + Contact.chatWait] += wait;
      }
      if (hasFollowUps) {
        const ending = log.ending[i];
        if (ending !== Ending.resolved)
          contacts[cell + (ending === Ending.passedOn ? Contact.passedOn : Contact.unresolved)]++;
      }
      waits[type * 2 * waitBins + waitBin(wait)]++;
      const agent = log.agent[i] * AgentDay.width;
      agents[agent + AgentDay.answered]++;
      agents[agent + AgentDay.talk] += talk;
      if (hold + wrap > 0) {
        contacts[cell + Contact.hold] += hold;
        contacts[cell + Contact.wrap] += wrap;
        agents[agent + AgentDay.hold] += hold;
        agents[agent + AgentDay.wrap] += wrap;
      }
      continue;
    }
    contacts[cell + Contact.delayed]++;
    if (bin >= 0) contacts[bin + (outcome === Outcome.abandoned ? 1 : 2)]++;
    if (outcome === Outcome.waiting) continue;
    waits[(type * 2 + 1) * waitBins + waitBin(wait)]++;
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
  cumulate(contacts, width, thresholds.length);
  if (!spec.issuesKnown)
    for (let cell = 0; cell < contacts.length; cell += width)
      for (const counter of ofIssues) contacts[cell + counter] = NaN;
}

/**
 * While contacts are folded, each is counted at the first threshold that its wait does not pass: answered, abandoned,
 * other. Here these become what the counters mean: answered within, abandoned within, waited longer.
 */
function cumulate(contacts: Float64Array, width: number, thresholds: number): void {
  for (let cell = 0; cell < contacts.length; cell += width) {
    const offered = contacts[cell + Contact.offered];
    if (offered === 0) continue;
    let answered = 0;
    let abandoned = 0;
    let others = 0;
    for (let at = cell + Contact.within; at < cell + Contact.within + 3 * thresholds; at += 3) {
      answered += contacts[at];
      abandoned += contacts[at + 1];
      others += contacts[at + 2];
      contacts[at] = answered;
      contacts[at + 1] = abandoned;
      contacts[at + 2] = offered - answered - abandoned - others;
    }
  }
}

/** Handle time by the clock: for the team by interval, for the agent in sum. It starts in interval `k` or later. */
function foldHandling(
  spec: MeasureSpec,
  day: DayMeasures,
  agent: number,
  type: number,
  k: number,
  start: number,
  length: number,
): void {
  const { shape } = spec;
  const { floor } = day;
  const team = shape.agentTeam[agent] * shape.intervals;
  const L = shape.intervalSeconds;
  while (k < shape.intervals && start >= (k + 1) * L) k++;
  if (k < shape.intervals && k >= spec.warmUpIntervals) floor[(team + k) * Floor.width + Floor.answers]++;
  // Where several contacts are held at once, or work is laid aside, the spells of the log tell who was busy.
  const spells = shape.spells[shape.agentTeam[agent]] === 1;
  if (spells && spec.concurrent[type] === 0) return;
  const counter = spells ? Floor.held : Floor.busy;
  let left = length;
  let room = (k + 1) * L - start;
  while (left > 0 && k < shape.intervals) {
    const part = left < room ? left : room;
    if (k >= spec.warmUpIntervals) {
      floor[(team + k) * Floor.width + counter] += part;
      if (!spells) day.agents[agent * AgentDay.width + AgentDay.busy] += part;
    }
    left -= part;
    room = L;
    k++;
  }
}

/** Busy time of teams whose contacts do not tell it. */
function foldSpells(log: DayLog, spec: MeasureSpec, day: DayMeasures): void {
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
      agents[agent * AgentDay.width + AgentDay.busy] += part;
    }
  }
}

/** Time on duty, by the clock. A log without duty rows (a real call log) leaves it at 0: occupancy then has no data. */
function foldDuty(log: DayLog, spec: MeasureSpec, day: DayMeasures): void {
  const { shape } = spec;
  const agents = shape.agentTeam.length;
  const duty = new Uint8Array(agents);
  const since = new Float64Array(agents);
  for (let r = 0; r < log.shiftRows; r++) {
    const agent = log.shiftAgent[r];
    addDuty(spec, day, agent, duty[agent], since[agent], log.shiftTime[r]);
    duty[agent] = log.shiftOn[r];
    since[agent] = log.shiftTime[r];
  }
  for (let agent = 0; agent < agents; agent++) addDuty(spec, day, agent, duty[agent], since[agent], log.end);
}

/** A stretch of one duty of an agent. */
function addDuty(spec: MeasureSpec, day: DayMeasures, agent: number, duty: number, on: number, off: number): void {
  if (duty === Duty.off || duty === Duty.unpaid) return;
  const { shape } = spec;
  const { floor, agents } = day;
  const L = shape.intervalSeconds;
  const from = Math.max(on, spec.warmUpIntervals * L);
  const to = Math.min(off, shape.intervals * L);
  if (to <= from) return;
  const there = duty === Duty.ready || duty === Duty.overtime;
  if (there) agents[agent * AgentDay.width + AgentDay.staffed] += to - from;
  const team = shape.agentTeam[agent];
  const wage = duty === Duty.overtime ? spec.overtimeFactor[team] : 1;
  const counter = dutyCounter[duty];
  for (let k = Math.floor(from / L); k < shape.intervals && k * L < to; k++) {
    const at = (team * shape.intervals + k) * Floor.width;
    const part = Math.min(to, (k + 1) * L) - Math.max(from, k * L);
    floor[at + Floor.wage] += wage * part;
    if (there) floor[at + Floor.staffed] += part;
    if (duty !== Duty.overtime) floor[at + Floor.paid] += part;
    if (counter >= 0) floor[at + counter] += part;
  }
}

/** Counter of paid time by duty, −1 for none of its own. */
const dutyCounter: readonly number[] = Object.entries(Duty)
  .sort(([, a], [, b]) => a - b)
  .map(([name]) => {
    switch (name) {
      case 'rest':
      case 'meeting':
      case 'training':
        return Floor.planned;
      case 'away':
      case 'absent':
      case 'overtime':
        return Floor[name];
      default:
        return -1;
    }
  });
