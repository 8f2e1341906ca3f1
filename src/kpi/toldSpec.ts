import type { LogShape } from '../engine/dayLog';
import type { Channel } from '../model/channelKinds';
import { isConcurrent, isDeferred, liveTypes } from '../model/channelKinds';
import type { MeasureSpec } from './measures';
import { AgentDay, Contact } from './counters';
import type { ToldReplies } from './replies';
import { longWaitSeconds, plainSpec, withColumns } from './spec';

/** What a log says of one of its contact types; null where it does not say. */
export interface ToldType {
  channel: Channel;
  /** Are its chats told turn by turn? */
  turns: boolean;
  /** T of the service level, and what is a short abandon; seconds. */
  thresholdSeconds: number | null;
  shortAbandonSeconds: number | null;
  /** Does it ring on agents' phones before they answer? As `MeasureSpec.ringing`. */
  ringing: number;
  /** Promised response, hours of the business clock. */
  deadlineHours: number | null;
}

/** What a log may say of what followed from its contacts, and the counters that are told by that alone. */
const toldBy = {
  invited: [Contact.invited],
  rating: [
    Contact.scoreSum,
    Contact.satisfied,
    Contact.rated1,
    Contact.rated2,
    Contact.rated3,
    Contact.rated4,
    Contact.rated5,
  ],
  recommend: [Contact.promoters, Contact.detractors, Contact.recommendAnswers],
  ease: [Contact.foundEasy, Contact.easeAnswers, Contact.easeSum],
  solvedAtFirst: [Contact.saidResolved, Contact.solvedAnswers],
  complaint: [Contact.complaintContacts],
  complaintMade: [Contact.complaints],
  complaintHandled: [Contact.complaintsHandled],
  complaintSettled: [Contact.complaintsSettled],
  complaintFast: [Contact.complaintsFast],
  disputed: [Contact.disputes],
  points: [Contact.points],
  accurate: [Contact.accurate],
  criticalFree: [Contact.criticalFree],
  uninterrupted: [Contact.uninterrupted],
  sale: [Contact.saleChances, Contact.sales, Contact.dialSales],
  saleValue: [Contact.revenue],
} as const satisfies Record<string, readonly number[]>;
export type Followed = keyof typeof toldBy;
export const followedFields = Object.keys(toldBy) as Followed[];

/** What a log says beyond its rows: of its types, in the order of `LogShape.types`, and of what is not to be counted. */
export interface ToldLog {
  types: readonly ToldType[];
  /** Where it has deferred work. */
  replies: ToldReplies | null;
  /** Does it say what attempts did to their issues? If not, each is the first at its own. */
  endings: boolean;
  /** Does it say whether talk was broken off? */
  cuts: boolean;
  /** Does it say of any contact how long it took? Left out: it does. */
  work?: boolean;
  /** What it says of what followed from its contacts, and the types of which it says whether anything was sold. */
  followed: ReadonlySet<Followed>;
  selling: readonly boolean[];
  /** Intervals at its start that are marked as warm-up. */
  warmUpIntervals: number;
}

/** What only a log that tells how long contacts took can count. */
const ofWork: readonly number[] = [
  Contact.talk,
  Contact.hold,
  Contact.wrap,
  Contact.dialTalk,
  Contact.dialHold,
  Contact.dialWrap,
  Contact.talkOfIssues,
];

/** T of the service level where neither the log nor its reader says one, seconds. */
export const usualThreshold = 20;

/**
 * What to count for a log that belongs to no scenario: as {@link plainSpec}, with what the log says of itself.
 * @param thresholdSeconds T of all types; left out: the log's own, else 20 s
 */
export function toldSpec(
  shape: LogShape,
  told: ToldLog | undefined,
  issuesKnown: boolean | undefined,
  thresholdSeconds?: number,
): MeasureSpec {
  const plain = plainSpec(shape, thresholdSeconds ?? usualThreshold, undefined, issuesKnown);
  if (!told) return plain;
  const { types, replies, endings, cuts, work, followed, selling, warmUpIntervals } = told;
  const says = (...fields: readonly Followed[]): boolean => fields.some((field) => followed.has(field));
  const ownThreshold = Float64Array.from(types, (t) => thresholdSeconds ?? t.thresholdSeconds ?? usualThreshold);
  const live = liveTypes(types);
  return withColumns({
    ...plain,
    thresholds: [...new Set([...ownThreshold, longWaitSeconds])].sort((a, b) => a - b),
    ownThreshold,
    shortAbandon: plain.shortAbandon.map((usual, q) => types[q].shortAbandonSeconds ?? usual),
    warmUpIntervals,
    hasFollowUps: plain.hasFollowUps && (endings || !plain.issuesKnown),
    hasCuts: cuts,
    hasExperience: says('invited', 'rating', 'recommend', 'ease', 'solvedAtFirst'),
    hasComplaints: followedFields.some(
      (field) => (field.startsWith('complaint') || field === 'disputed') && says(field),
    ),
    hasQuality: says('points', 'accurate', 'criticalFree', 'uninterrupted'),
    hasSales: says('sale', 'saleValue'),
    // What a sale brought stands in its row.
    saleValue: Float64Array.from(types, (_, q) => (selling[q] ? 0 : NaN)),
    unknown: [
      ...followedFields.flatMap((field) => (says(field) ? [] : toldBy[field])),
      // Who was asked is no answer.
      ...(says('rating', 'recommend', 'ease', 'solvedAtFirst') ? [] : [Contact.surveyed]),
      ...(work === false ? ofWork : []),
    ],
    agentLevel: followed.size > 0 ? AgentDay.full : AgentDay.followed,
    concurrent: Uint8Array.from(types, (t) => (isConcurrent(t.channel) ? 1 : 0)),
    ringing: Uint8Array.from(types, (t) => t.ringing),
    turns: Uint8Array.from(types, (t) => (t.turns ? 1 : 0)),
    // A promise that nobody tells is none that can be broken.
    deadline: Float64Array.from(types, (t) => (isDeferred(t.channel) ? 3600 * (t.deadlineHours ?? Infinity) : NaN)),
    live: Uint8Array.from(types, (t) => (live.includes(t) ? 1 : 0)),
    ...(replies ? { toldReplies: replies } : {}),
  });
}
