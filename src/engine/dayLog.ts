/** What became of a contact attempt. */
export const Outcome = {
  /** Still waiting when the log ended. */
  waiting: 0,
  answered: 1,
  abandoned: 2,
  /** All lines of its trunk group were taken: it never entered the queue. */
  blocked: 3,
  /** Sent away from the queue by the centre: closing time. */
  dropped: 4,
  /** Came while the doors were closed: it never entered the queue. */
  closed: 5,
  /** Left in the menu, which resolved the issue: it never entered the queue. */
  contained: 6,
  /** Chose to be called back instead of waiting: another attempt is that call. */
  calledBack: 7,
  /** A call of the centre that the customer did not answer; the agent let it ring for the talk time. */
  unanswered: 8,
  /** A call of a campaign that was answered when no agent was free: the centre hung up. */
  droppedLive: 9,
} as const;
export type OutcomeCode = (typeof Outcome)[keyof typeof Outcome];

/** What an agent is there for. On duty he is busy with contacts, or idle and ready for them. */
export const Duty = {
  off: 0,
  ready: 1,
  /** Paid break. */
  rest: 2,
  /** Unpaid break, lunch. */
  unpaid: 3,
  meeting: 4,
  training: 5,
  /** Not where the plan wants him: late, gone early, out of adherence. */
  away: 6,
  /** Did not come at all. */
  absent: 7,
  /** His shift is over; he finishes the contact in hand. */
  overtime: 8,
} as const;

/** Why a contact attempt was made. */
export const Cause = {
  /** The first attempt at an issue. */
  fresh: 0,
  /** Another try after an attempt that was not served. */
  redial: 1,
  /** The issue was not resolved. */
  repeat: 2,
  /** An agent passed the contact on. */
  transfer: 3,
  /** The centre calls back who did not want to wait. */
  callback: 4,
  /** A record of a campaign is dialled; its rows share an issue. */
  dial: 5,
} as const;

/** What an answered attempt did to the issue. */
export const Ending = {
  /** Left it unresolved; whatever was not answered did so too. Of a campaign: it was not the right party. */
  unresolved: 0,
  /** Of a campaign: the right party was reached. */
  resolved: 1,
  /** Passed it on: the next attempt is the second leg. */
  passedOn: 2,
  /** Left it unresolved: the customer waited too long for a reply and left without a word. */
  leftSilently: 3,
} as const;

/** What follows from a contact attempt, bits of `DayLog.marks`. */
export const Mark = {
  /** Asked for a rating, and answered. */
  invited: 1,
  surveyed: 2,
  /** Its issue is a complaint at this contact; it became one here; this is its first handling; which settled it. */
  complaint: 4,
  complaintMade: 8,
  complaintHandled: 16,
  complaintSettled: 32,
  disputed: 64,
  sale: 128,
  /** Listened to by an evaluator: with correct content, without a critical error, without an interruption. */
  evaluated: 256,
  accurate: 512,
  criticalFree: 1024,
  uninterrupted: 2048,
  /** Who answered says that it was solved at the first contact. */
  solvedAtFirst: 4096,
  /** A complaint was answered here for the first time, and soon. */
  complaintFast: 8192,
  /** Of a real log: who answered was not asked, or did not say, whether it was solved. */
  solvedUntold: 16384,
} as const;

/**
 * One simulated day (or one real day read from a file): what happened, as columns. A "day" is one pass over the horizon,
 * which may be a week. Only the first `contacts` (and `shiftRows`) entries of a column are meaningful; buffers are reused.
 *
 * Times are seconds from the start of the horizon, never rounded.
 */
export interface DayLog {
  /** Number of the day: replication 0, 1, 2 … */
  day: number;

  // ── one row per contact attempt, in order of arrival ──
  contacts: number;
  /** When it entered the queue; of a campaign, when its record was taken up: looked at first, or dialled at once. */
  arrival: Float64Array;
  /** Index of the contact type, `shape.types`. */
  type: Uint16Array;
  /** Which issue, and which attempt at it (1 is the first). */
  issue: Int32Array;
  attempt: Uint8Array;
  /** Why it was made, see `Cause`. */
  cause: Uint8Array;
  outcome: Uint8Array;
  /** What it did to the issue, see `Ending`. */
  ending: Uint8Array;
  /**
   * Time in queue: to the answer, to the abandonment, or to the moment it was dropped; 0 when it never entered. Where an agent's phone
   * rings and that is no part of the wait, it ends when the ringing begins. Of a campaign: until
   * an agent is with the call, 0 when one dialled it himself; without any, until it had rung out or was dropped.
   */
  wait: Float64Array;
  /** How long it was prepared to wait; Infinity: for ever. Drawn whether or not it had to wait. */
  patience: Float64Array;
  /** Work of the contact: as handled when answered, else as it would have been for an agent of speed 1. */
  talk: Float64Array;
  hold: Float64Array;
  wrap: Float64Array;
  /** Index of the agent who answered, who dialled, or whose phone rang when the caller gave up; −1 if none. */
  agent: Int32Array;
  /**
   * How long the agent's phone rang before the talk, or until the caller gave up, seconds; of a campaign how long the agent looked at the
   * record and let it ring. Part of the wait only where the type says so, and never of a campaign. Empty where nothing rings.
   */
  ring: Float64Array;
  /** When handling ended, after what was laid aside was taken up again; NaN where it followed the answer without a break. Empty without spells. */
  done: Float64Array;
  /** Of an answered chat with turns: seconds from the answer to the first reply, replies after it, and Σ seconds that the customer waited for those. Empty without turns. */
  firstReply: Float64Array;
  replies: Int32Array;
  replyTime: Float64Array;

  // ── what follows from contacts; empty where the plan has none of it ──
  /** The issue is not settled, and its customer comes again after the horizon, 1. Empty where nobody ever comes again. */
  comesAgain: Uint8Array;
  /** Talk of a contact that an agent took up was broken off at the cap, 1. Empty without pressure. */
  cut: Uint8Array;
  /** How the contact was felt (CSAT's U), would be recommended (NPS's V), and how much effort it was; NaN where nobody answered. Empty without experience. */
  felt: Float64Array;
  recommend: Float64Array;
  ease: Float64Array;
  /** What is true of the contact, see `Mark`. Empty without outcomes. */
  marks: Uint16Array;
  /** Points of 100 that an evaluator gave; NaN where nobody listened. Empty without quality. */
  points: Float64Array;
  /** Of a real log: money that a sale brought, NaN where nobody says. Empty where each type has its own. */
  saleValue: Float64Array;

  // ── one row per change of an agent's duty, in order of time ──
  // An agent who is ready or in overtime is busy from the first ring to the end of talk, hold and wrap (the contact rows), else idle and ready.
  shiftRows: number;
  shiftTime: Float64Array;
  shiftAgent: Int32Array;
  /** What the agent is there for from now on, see `Duty`. */
  shiftOn: Uint8Array;

  // ── one row per spell in which an agent had at least one contact, in order of its end ──
  // Only for teams of `shape.spells`, whose agents hold several contacts at once or lay work aside: elsewhere the rows of the
  // contacts say it all.
  spells: number;
  spellAgent: Int32Array;
  spellFrom: Float64Array;
  spellTo: Float64Array;
  /** 1 where the agent held contacts that can be held beside others; all contacts of a spell are of one kind. */
  spellShared: Uint8Array;

  /** When the last contact was done and the log ended. */
  end: number;
}

/** What the indices in a log mean. */
export interface LogShape {
  types: readonly string[];
  teams: readonly string[];
  /** Team of each agent. */
  agentTeam: Int32Array;
  /** 1 for teams whose agents' busy time is in the spells of the log. */
  spells: Uint8Array;
  /** Agents' names where they have one (real logs, rosters). */
  agentNames?: readonly string[];
  intervalSeconds: number;
  intervals: number;
  /** Calendar day of each interval. */
  dayOf: Int32Array;
  days: number;
}

/** Is it a contact that something may be sold in: the last leg of an answered one, or the right party of a campaign? */
export function mayBuy(log: DayLog, contact: number): boolean {
  if (log.outcome[contact] !== Outcome.answered) return false;
  return log.cause[contact] === Cause.dial
    ? log.ending[contact] === Ending.resolved
    : log.ending[contact] !== Ending.passedOn;
}

/** Columns of a log that only some scenarios have: agents' time in spells, chats turn by turn, how long it rings, who comes again … */
export interface Extras {
  spells?: boolean;
  turns?: boolean;
  rings?: boolean;
  followUps?: boolean;
  pressure?: boolean;
  experience?: boolean;
  quality?: boolean;
  outcomes?: boolean;
  saleValues?: boolean;
}

/** A log with room for so many contacts and duty changes. */
export function makeLog(contacts: number, shiftRows: number, extras: Extras = {}): DayLog {
  const { spells, turns, rings, followUps, pressure, experience, quality, outcomes, saleValues } = extras;
  const spellRows = spells ? shiftRows : 0;
  const issue = new Int32Array(contacts);
  for (let i = 0; i < contacts; i++) issue[i] = i;
  return {
    day: 0,
    contacts: 0,
    arrival: new Float64Array(contacts),
    type: new Uint16Array(contacts),
    issue,
    attempt: new Uint8Array(contacts).fill(1),
    cause: new Uint8Array(contacts),
    outcome: new Uint8Array(contacts),
    ending: new Uint8Array(contacts),
    wait: new Float64Array(contacts),
    patience: new Float64Array(contacts).fill(Infinity),
    talk: new Float64Array(contacts),
    hold: new Float64Array(contacts),
    wrap: new Float64Array(contacts),
    agent: new Int32Array(contacts),
    ring: new Float64Array(rings ? contacts : 0),
    done: new Float64Array(spells ? contacts : 0).fill(NaN),
    firstReply: new Float64Array(turns ? contacts : 0),
    replies: new Int32Array(turns ? contacts : 0),
    replyTime: new Float64Array(turns ? contacts : 0),
    comesAgain: new Uint8Array(followUps ? contacts : 0),
    cut: new Uint8Array(pressure ? contacts : 0),
    felt: new Float64Array(experience ? contacts : 0),
    recommend: new Float64Array(experience ? contacts : 0),
    ease: new Float64Array(experience ? contacts : 0),
    marks: new Uint16Array(outcomes ? contacts : 0),
    points: new Float64Array(quality ? contacts : 0),
    saleValue: new Float64Array(saleValues ? contacts : 0),
    shiftRows: 0,
    shiftTime: new Float64Array(shiftRows),
    shiftAgent: new Int32Array(shiftRows),
    shiftOn: new Uint8Array(shiftRows),
    spells: 0,
    spellAgent: new Int32Array(spellRows),
    spellFrom: new Float64Array(spellRows),
    spellTo: new Float64Array(spellRows),
    spellShared: new Uint8Array(spellRows),
    // Not a whole number from the start: its kind never changes, and code that was compiled for it stays good.
    end: NaN,
  };
}

/** Gives a log room for half as many contacts again; what it holds stays. */
export function growContacts(log: DayLog): void {
  const { arrival, type, issue, attempt, cause, outcome, ending, wait, patience, talk, hold, wrap, agent, ...others } =
    makeLog(Math.ceil(log.arrival.length * 1.5), 0, {
      spells: log.done.length > 0,
      turns: log.replies.length > 0,
      rings: log.ring.length > 0,
      followUps: log.comesAgain.length > 0,
      pressure: log.cut.length > 0,
      experience: log.felt.length > 0,
      quality: log.points.length > 0,
      outcomes: log.marks.length > 0,
    });
  const { ring, done, firstReply, replies, replyTime, comesAgain, cut, felt, recommend, ease, marks, points } = others;
  const handled = { talk, hold, wrap, agent, ring, done, firstReply, replies, replyTime };
  const outcomes = { comesAgain, cut, felt, recommend, ease, marks, points };
  const bigger = { arrival, type, cause, outcome, ending, wait, patience, ...handled, ...outcomes };
  for (const column of Object.keys(bigger) as (keyof typeof bigger)[]) bigger[column].set(log[column]);
  // Beyond what was there, a row is the first attempt at an issue of its own unless somebody says otherwise.
  issue.set(log.issue);
  attempt.set(log.attempt);
  Object.assign(log, bigger, { issue, attempt });
}

/** Gives a log room for twice as many changes of duty. */
export function growShifts(log: DayLog): void {
  const { shiftTime, shiftAgent, shiftOn } = makeLog(0, log.shiftTime.length * 2);
  shiftTime.set(log.shiftTime);
  shiftAgent.set(log.shiftAgent);
  shiftOn.set(log.shiftOn);
  Object.assign(log, { shiftTime, shiftAgent, shiftOn });
}

/** Gives a log room for twice as many spells. */
export function growSpells(log: DayLog): void {
  const { spellAgent, spellFrom, spellTo, spellShared } = makeLog(0, Math.max(64, log.spellAgent.length * 2), {
    spells: true,
  });
  const bigger = { spellAgent, spellFrom, spellTo, spellShared };
  for (const column of Object.keys(bigger) as (keyof typeof bigger)[]) bigger[column].set(log[column]);
  Object.assign(log, bigger);
}
