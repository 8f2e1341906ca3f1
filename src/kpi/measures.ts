import type { LogShape } from '../engine/dayLog';
import type { Cells } from './cells';
import { Contact } from './counters';
import type { ToldReplies } from './replies';
import type { Waits } from './waits';

/** What is to be counted. */
export interface MeasureSpec {
  shape: LogShape;
  /** Recorded thresholds in seconds, ascending: the types' own T, those of commitments, 60 s. */
  thresholds: readonly number[];
  /** Time limits that are promised of replies, on the business clock, and of resolutions; seconds, ascending. */
  replyLimits: readonly number[];
  resolutionLimits: readonly number[];
  /** T of each type, seconds. */
  ownThreshold: Float64Array;
  /** An abandonment before this is short, seconds, per type. */
  shortAbandon: Float64Array;
  /** Contacts that arrive, and agent time, before this interval are not counted. */
  warmUpIntervals: number;
  /** Can attempts be anything but first ones that resolve their issue? */
  hasFollowUps: boolean;
  /** Is talk all that contacts take, without hold and wrap? */
  onlyTalk: boolean;
  /** Can there be dials of campaigns? */
  hasDials: boolean;
  /** Of each type, does it ring on agents' phones? 0: no, or nobody says; 1: after the wait; 2: as a part of it. Dials ring after their wait. */
  ringing: Uint8Array;
  /** Which columns of what follows from contacts does the log have? */
  hasCuts: boolean;
  hasExperience: boolean;
  hasComplaints: boolean;
  hasQuality: boolean;
  hasSales: boolean;
  /** Counters of an agent and day as `AgentDay` has them: `AgentDay.plain`, `AgentDay.followed` or `AgentDay.full`. */
  agentLevel: number;
  /**
   * After those, from where his counters stand that `Floor` has from `overtime` to `absent`, and from `held` to `shared`; −1: no team has
   * shifts, nothing is held. Then how many there are of all.
   */
  agentDuty: number;
  agentHeld: number;
  agentWidth: number;
  /** Counters of `Contact` that are kept of each agent over the whole horizon, ascending. */
  agentColumns: Uint16Array;
  /** Revenue of a sale of each type; NaN where nothing is sold. */
  saleValue: Float64Array;
  /** Time that agents look at a record of each type's list before they dial, seconds. */
  previewSeconds: Float64Array;
  /** A complaint is answered fast within so many seconds. */
  fastSeconds: number;
  /** Counters of `Contact` that can be anything but 0, by type and by team, ascending: the columns of the measures. */
  contactColumns: Uint16Array;
  teamColumns: Uint16Array;
  /** Records of each type's list; 0 where customers call, NaN where the log does not say. */
  records: Float64Array;
  /** Wage of overtime by team, as a multiple of the usual one. */
  overtimeFactor: Float64Array;
  /** Types that are held beside others, 1 each. */
  concurrent: Uint8Array;
  /** Types whose chats are told turn by turn, 1 each. */
  turns: Uint8Array;
  /** Promised response of deferred types, seconds of the business clock; NaN for live ones. */
  deadline: Float64Array;
  /**
   * Types whose waits are told together, 1 each: live work. Deferred work has speeds of its own, by type, in hours; a mean over
   * both would say nothing. All types where all are deferred.
   */
  live: Uint8Array;
  /** Open seconds before each interval, and before the end. */
  openBefore: Float64Array;
  /** Replies to deferred work as the log itself tells them. Left out: by the business clock. */
  toldReplies?: ToldReplies;
  /** Does time cost anything, and are there several types, so that it must be known which team worked on what? */
  sharesWork: boolean;
  /** Teams on shifts, and those whose heads shrink, 1 each: of them alone it is known what was scheduled. */
  rostered: Uint8Array;
  /** Does the log know which attempts belong to one issue? Most real call logs do not: what follows from it is NaN, no data. */
  issuesKnown: boolean;
  /** Counters of `Contact` that the log cannot tell: NaN, no data. */
  unknown: readonly number[];
  /** Does the log know when agents are on duty? A real call log does not: that is NaN, too. */
  dutyKnown: boolean;
}

/**
 * One day as counters: what workers send back and what all estimates are made of.
 * Cells: `contacts` by type and `teams` by team, see `Cells`; `floor[(team × intervals + interval) × Floor.width + counter]`, `agents[(calendar day × agents + agent) × MeasureSpec.agentWidth + counter]`.
 */
export interface DayMeasures {
  day: number;
  contacts: Cells;
  /**
   * Answered contacts by the team that answered. Waits, and what was answered in time, are of live work alone
   * (`MeasureSpec.live`).
   */
  teams: Cells;
  floor: Float64Array;
  agents: Float64Array;
  /** Of each agent over the whole horizon: `careers[agent × MeasureSpec.agentColumns.length + column]`. */
  careers: Float64Array;
  /** Seconds that teams worked on the contacts of each type that came on a calendar day, `work[(day × teams + team) × types + type]`; empty: nobody asks. */
  work: Float64Array;
  waits: Waits;
}

/** Counters by the clock while they are being counted. */
export type Counting = Pick<DayMeasures, 'floor' | 'agents' | 'work'>;

/** Is some work deferred beside live work, so that the waits of the whole are not those of all its contacts? */
export const isMixed = ({ live }: MeasureSpec): boolean => live.includes(0);

/** Counters per contact cell. */
export const contactWidth = (spec: Pick<MeasureSpec, 'thresholds' | 'replyLimits' | 'resolutionLimits'>): number =>
  Contact.within + 3 * (spec.thresholds.length + spec.replyLimits.length + spec.resolutionLimits.length);
/** Where the counters of a promised time limit begin. */
export const replyLimitAt = ({ thresholds }: MeasureSpec, limit: number): number =>
  Contact.within + 3 * (thresholds.length + limit);
export const resolutionLimitAt = (spec: MeasureSpec, limit: number): number =>
  replyLimitAt(spec, spec.replyLimits.length + limit);
/** Where an agent's counters of the calendar day stand to which an interval belongs. */
export const agentCell = ({ shape, agentWidth }: MeasureSpec, agent: number, interval: number): number =>
  (shape.dayOf[interval] * shape.agentTeam.length + agent) * agentWidth;
