import type { DayLog, LogShape } from '../engine/dayLog';
import { Cause, Ending, Outcome } from '../engine/dayLog';
import { foldHandling } from './busyTime';
import { ContactCells } from './contactCells';
import { addReply, foldChat, foldReached, foldReply } from './contactParts';
import type { Folds } from './folds';
import type { IssueFold } from './issues';
import type { Ledger } from './ledger';
import type { Counting, DayMeasures, MeasureSpec } from './measures';
import { AgentDay, Contact, Floor } from './counters';
import { agentCell, contactWidth } from './measures';
import type { OutcomeFold } from './outcomes';
import type { Replies } from './replies';
import { RepliesByClock, RepliesTold } from './replies';
import { WaitCounter } from './waits';

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

/** Counter of later attempts by cause. */
const laterBy: readonly number[] = [
  Contact.later,
  Contact.redials,
  Contact.repeats,
  Contact.transfers,
  Contact.callBacks,
];

export type Counted = Pick<DayMeasures, 'contacts' | 'teams' | 'careers' | 'waits'>;

/** Counts what became of contacts. */
export class ContactFold {
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
  private readonly ledger: Ledger;
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
    this.ledger = {
      ...{ types: this.byType.now, teams: this.byTeam.now, days: day.agents, careers: this.careers },
      ...{ type: 0, team: 0, day: 0, career: 0 },
    };
    this.waits = new WaitCounter(types.length, intervals, log.contacts);
    this.replies = spec.toldReplies ? new RepliesTold(spec.toldReplies) : new RepliesByClock(spec);
    this.thresholds = Float64Array.from(spec.thresholds);
    this.hasSpells = spells.includes(1);
    this.hasChats = spec.concurrent.includes(1);
    this.rings = log.ring.length > 0;
    this.complaint = spec.hasComplaints ? more!.foldComplaint : null;
    this.issues = spec.hasFollowUps && spec.issuesKnown ? new more!.IssueFold(log, spec, this.ledger) : null;
    this.followed = more ? more.outcomeFoldOf(log, spec, this.issues, this.ledger) : null;
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
        if (followed) {
          this.turnTo(cell, byTeam.at(agentTeam[agent]), own, agent);
          followed.add(i);
        }
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
        if (issues !== null || followed !== null) this.turnTo(cell, at, own, agent);
        issues?.answered(i);
        followed?.add(i);
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

  /** Opens the ledger where an answered contact counts. */
  private turnTo(type: number, team: number, day: number, agent: number): void {
    const { ledger } = this;
    ledger.type = type;
    ledger.team = team;
    ledger.day = day;
    ledger.career = agent * this.width;
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
