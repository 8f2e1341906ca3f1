import type { LogShape } from '../engine/dayLog';

/** Counters of one (contact type × interval of arrival) cell, cohort by arrival (KPIS.md §0.1). */
export const Contact = {
  offered: 0,
  answered: 1,
  abandoned: 2,
  blocked: 3,
  dropped: 4,
  shortAbandoned: 5,
  /** Not served at once, whether answered later, abandoned or dropped. */
  delayed: 6,
  /** Σ wait of answered, of abandoned, of dropped; seconds. */
  waitAnswered: 7,
  waitAbandoned: 8,
  waitDropped: 9,
  /** Longest wait of any contact, and of answered ones only; seconds. These roll up by maximum, all others by sum. */
  maxWait: 10,
  maxWaitAnswered: 11,
  talk: 12,
  hold: 13,
  wrap: 14,
  /** Answered within, and abandoned within, the type's own T. */
  answeredInTime: 15,
  abandonedInTime: 16,
  /** Σ wait² of all offered contacts, for the standard deviation of the wait; seconds². */
  waitSquares: 17,
  /** Came while the doors were closed. */
  closed: 18,
  /** Attempts, whatever became of them, that were not the first at their issue: all of them, and those of each cause. */
  later: 19,
  redials: 20,
  repeats: 21,
  transfers: 22,
  /** Answered attempts that left the issue unresolved, and those that passed it on. */
  unresolved: 23,
  passedOn: 24,
  /** Left in the menu, and chose to be called back: they never entered the queue. Calls of the centre that nobody answered. */
  contained: 25,
  calledBack: 26,
  unanswered: 27,
  /** Chats and messages answered, and Σ wait of them; seconds. */
  chats: 28,
  chatWait: 29,
  /** Deferred work replied to, and Σ time to the reply on the business clock; seconds. */
  replies: 30,
  replyTime: 31,
  /** Deferred work whose deadline lies inside the log or that was replied to before; and of that, replied to in time. */
  due: 32,
  repliedInTime: 33,
  /** From here: per recorded threshold k, answered within it (3k), abandoned within it (3k + 1), waited longer (3k + 2). */
  within: 34,
} as const;

/** Counters of one (team × interval) cell, by the clock: a contact that spans intervals is split. */
export const Floor = {
  /** Agent-seconds ready for contacts or busy with them, overtime included. */
  staffed: 0,
  /** Agent-seconds in talk, hold or wrap. */
  busy: 1,
  /** Contacts answered in the interval by the clock. */
  answers: 2,
  /** Contact-seconds of chats and messages, and agent-seconds with at least one of them. */
  held: 3,
  shared: 4,
  /** Agent-seconds that are paid, overtime counted by its wage: a second at time and a half is 1.5. */
  wage: 5,
  /** Agent-seconds that the plan pays for, overtime left out. */
  paid: 6,
  /** Agent-seconds past the end of a shift. */
  overtime: 7,
  /** Paid agent-seconds off the contacts: as planned (breaks, meetings, training); away; absent. */
  planned: 8,
  away: 9,
  absent: 10,
  width: 11,
} as const;

/** Counters of one agent over the measured horizon. */
export const AgentDay = { staffed: 0, busy: 1, answered: 2, talk: 3, hold: 4, wrap: 5, width: 6 } as const;

/** Bins of the wait histogram: 0 s exactly, 1-s bins to 600 s, 10-s bins to 7,200 s, and beyond. */
export const waitBins = 1 + 600 + 660 + 1;

/** What is to be counted. */
export interface MeasureSpec {
  shape: LogShape;
  /** Recorded thresholds in seconds, ascending: the types' own T, those of commitments, 60 s. */
  thresholds: readonly number[];
  /** T of each type, seconds. */
  ownThreshold: Float64Array;
  /** An abandonment before this is short, seconds, per type. */
  shortAbandon: Float64Array;
  /** Contacts that arrive, and agent time, before this interval are not counted. */
  warmUpIntervals: number;
  /** Can attempts be anything but first ones that resolve their issue? */
  hasFollowUps: boolean;
  /** Wage of overtime by team, as a multiple of the usual one. */
  overtimeFactor: Float64Array;
  /** Types that are held beside others, 1 each. */
  concurrent: Uint8Array;
  /** Promised response of deferred types, seconds of the business clock; NaN for live ones. */
  deadline: Float64Array;
  /** Open seconds before each interval, and before the end. */
  openBefore: Float64Array;
  /** Does the log know which attempts belong to one issue? Most real call logs do not: what follows from it is NaN, no data. */
  issuesKnown: boolean;
}

/**
 * One day as counters: what workers send back and what all estimates are made of.
 * Cells: `contacts[(type × intervals + interval) × contactWidth + counter]`, `floor[(team × intervals + interval) × Floor.width + counter]`,
 * `agents[agent × AgentDay.width + counter]`, `waits[(type × 2 + abandoned) × waitBins + bin]`.
 */
export interface DayMeasures {
  day: number;
  contacts: Float64Array;
  floor: Float64Array;
  agents: Float64Array;
  waits: Uint32Array;
}

/** Counters per contact cell. */
export const contactWidth = (spec: MeasureSpec): number => Contact.within + 3 * spec.thresholds.length;

/** Bin of a wait in seconds: the wait lies in (lower edge, upper edge]. */
export function waitBin(seconds: number): number {
  if (seconds <= 0) return 0;
  if (seconds <= 600) return Math.ceil(seconds);
  if (seconds <= 7200) return 600 + Math.ceil((seconds - 600) / 10);
  return waitBins - 1;
}

/** Upper edge of a bin in seconds; the last one has none. */
export function waitBinEdge(bin: number): number {
  if (bin <= 600) return bin;
  if (bin < waitBins - 1) return 600 + (bin - 600) * 10;
  return Infinity;
}
