import type { LogShape } from '../engine/dayLog';
import { countsIssues } from '../engine/planOutcomes';
import { shapeOf } from '../engine/shape';
import { gridOf } from '../model/calendar';
import { isPressed, reopens } from '../model/whatReturns';
import { isConcurrent, isDeferred, liveTypes } from '../model/channelKinds';
import { shrinks } from '../model/ownTraits';
import { rings } from '../model/ringing';
import type { Scenario, Team } from '../model/scenario';
import { usualOvertimeFactor } from '../model/shiftTimes';
import type { MeasureSpec } from './measures';
import { AgentDay, Contact, isOfCareer, isOfTeam, ofComplaints, ofIssues } from './counters';
import { contactWidth } from './measures';

/** The wait beyond which "share waiting over T" and "longest wait kept" ask, unless a commitment names another: 60 s. */
export const longWaitSeconds = 60;

/** What to count for a scenario: its own thresholds, those of its commitments, and 60 s. */
export function specOf(scenario: Scenario, shape: LogShape = shapeOf(scenario)): MeasureSpec {
  const byId = new Map(scenario.types.map((t) => [t.id, t]));
  const types = shape.types.map((id) => byId.get(id)!);
  const live = new Set(liveTypes(types));
  const thresholds = new Set<number>([longWaitSeconds]);
  const replies = new Set<number>();
  const resolutions = new Set<number>();
  for (const t of types) thresholds.add(t.thresholdSeconds);
  for (const c of scenario.commitments) {
    const { withinSeconds, metric } = c;
    if (withinSeconds !== undefined)
      (metric === 'respondedWithin' ? replies : metric === 'resolvedWithin' ? resolutions : thresholds).add(
        withinSeconds,
      );
    if (c.metric === 'wait') thresholds.add(c.value);
  }
  const { experience, complaints, quality } = scenario.outcomes ?? {};
  const hasSales = types.some((t) => t.sale);
  const hasOutcomes = hasSales || Boolean(experience ?? complaints ?? quality);
  const hasFollowUps =
    hasOutcomes ||
    countsIssues(scenario) ||
    types.some(
      (t) =>
        t.redial ||
        t.transfer ||
        t.menu ||
        t.callback ||
        t.turns ||
        rings(t) ||
        isPressed(t) ||
        reopens(t) ||
        (t.resolution ?? 1) < 1,
    );
  const hasDials = types.some((t) => t.demand.kind === 'campaign');
  return withColumns({
    shape,
    thresholds: ascending(thresholds),
    replyLimits: ascending(replies),
    resolutionLimits: ascending(resolutions),
    ownThreshold: Float64Array.from(types, (t) => t.thresholdSeconds),
    shortAbandon: Float64Array.from(types, (t) => t.shortAbandonSeconds),
    warmUpIntervals: scenario.warmUpIntervals,
    hasFollowUps,
    onlyTalk: !hasFollowUps && !hasDials && types.every(({ handling }) => !handling.hold && !handling.wrap),
    hasDials,
    ringing: Uint8Array.from(types, (t) => (rings(t) ? (t.ring.countsAsWait ? 2 : 1) : 0)),
    hasCuts: types.some(isPressed),
    hasExperience: experience !== undefined,
    hasComplaints: complaints !== undefined,
    hasQuality: quality !== undefined,
    hasSales,
    agentLevel: hasOutcomes ? AgentDay.full : hasFollowUps ? AgentDay.followed : AgentDay.plain,
    saleValue: Float64Array.from(types, (t) => t.sale?.value ?? NaN),
    previewSeconds: Float64Array.from(types, ({ demand }) =>
      demand.kind === 'campaign' ? (demand.mode === 'preview' ? demand.previewSeconds : 0) : 0,
    ),
    fastSeconds: complaints?.fastSeconds ?? NaN,
    records: Float64Array.from(types, ({ demand }) => (demand.kind === 'campaign' ? demand.records : 0)),
    overtimeFactor: Float64Array.from(
      shape.teams,
      (id) => scenario.teams.find((team) => team.id === id)?.people?.overtimeFactor ?? usualOvertimeFactor,
    ),
    concurrent: Uint8Array.from(types, (t) => (isConcurrent(t.channel) ? 1 : 0)),
    turns: Uint8Array.from(types, (t) => (t.turns ? 1 : 0)),
    deadline: Float64Array.from(types, (t) =>
      isDeferred(t.channel) ? 3600 * (t.deferred?.deadlineHours ?? usualDeadlineHours) : NaN,
    ),
    live: Uint8Array.from(types, (t) => (live.has(t) ? 1 : 0)),
    openBefore: openBefore(gridOf(scenario.calendar).open, shape.intervalSeconds),
    sharesWork: types.length > 1 && scenario.teams.some(({ costPerHour }) => costPerHour > 0),
    rostered: Uint8Array.from(shape.teams, (id) => (hasPlan(scenario.teams.find((team) => team.id === id)) ? 1 : 0)),
    issuesKnown: true,
    dutyKnown: true,
    unknown: [],
    ...noColumns,
  });
}

/** Is it known what was scheduled? */
const hasPlan = (team: Team | undefined): boolean => team?.roster !== undefined || shrinks(team?.people);

const none = new Uint16Array(0);
const ascending = (limits: ReadonlySet<number>): number[] => [...limits].sort((a, b) => a - b);
/** Of a spec before {@link withColumns}. */
const noColumns = {
  contactColumns: none,
  teamColumns: none,
  agentColumns: none,
  agentDuty: -1,
  agentHeld: -1,
  agentWidth: 0,
} satisfies Partial<MeasureSpec>;

/** Leaves out the counters of what the plan does not have, and adds to those that are unknown what is no 0 because of that. */
export function withColumns(spec: Omit<MeasureSpec, keyof typeof noColumns> & Partial<MeasureSpec>): MeasureSpec {
  const unknown = new Set<number>([
    ...spec.unknown,
    ...(spec.issuesKnown ? [] : ofIssues),
    // Where nothing is ever broken off, or no phone rings, a figure of 0 would only raise questions.
    ...(spec.hasCuts ? [] : [Contact.cut]),
    ...(spec.ringing.some((how) => how > 0) ? [] : [Contact.ring]),
    ...(spec.hasComplaints ? [] : ofComplaints),
  ]);
  const never = new Set<number>([
    ...(spec.onlyTalk ? [Contact.hold, Contact.wrap, Contact.onHold] : []),
    ...(spec.hasFollowUps ? [] : ofFollowUps),
    ...(spec.concurrent.includes(1) ? [] : [Contact.chats, Contact.chatWait]),
    ...(spec.turns.includes(1) ? [] : [Contact.turns, Contact.turnTime]),
    ...(spec.deadline.some((seconds) => seconds > 0)
      ? []
      : [Contact.replies, Contact.replyTime, Contact.due, Contact.repliedInTime]),
    ...(spec.ringing.some((how) => how > 0) ? [] : [Contact.ring, Contact.ringBeyondWait]),
    ...(spec.hasDials ? [] : ofDials),
    ...(spec.hasCuts ? [] : [Contact.cut]),
    ...(spec.hasExperience ? [] : ofExperience),
    ...(spec.hasComplaints ? [] : ofComplaints),
    ...(spec.hasQuality ? [] : ofQuality),
    ...(spec.hasSales ? [] : ofSales),
  ]);
  const all = Array.from({ length: contactWidth(spec) }, (_, counter) => counter);
  const contactColumns = Uint16Array.from(all.filter((counter) => !never.has(counter)));
  const hasShifts = spec.rostered.includes(1);
  const holds = spec.concurrent.includes(1);
  const held = spec.agentLevel + (hasShifts ? 4 : 0);
  // Filled in, not copied: a copy would be an object of another shape, and what is compiled for one is lost on the other.
  return Object.assign(spec, {
    contactColumns,
    teamColumns: contactColumns.filter(isOfTeam),
    agentColumns: contactColumns.filter(isOfCareer),
    agentDuty: hasShifts ? spec.agentLevel : -1,
    agentHeld: holds ? held : -1,
    agentWidth: held + (holds ? 2 : 0),
    unknown: [...unknown],
  });
}

const ofFollowUps: readonly number[] = [
  ...ofIssues,
  Contact.contained,
  Contact.calledBack,
  Contact.unanswered,
  Contact.legs,
  Contact.again,
];
const ofDials: readonly number[] = [
  Contact.reached,
  Contact.rightParty,
  Contact.dialTalk,
  Contact.dialHold,
  Contact.dialWrap,
  Contact.dials,
  Contact.droppedLive,
  Contact.dialRing,
];

/** Counters that follow one another, from the first to the last. */
const countersFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
const ofExperience = countersFrom(Contact.invited, Contact.easeSum);
const ofQuality = countersFrom(Contact.evaluated, Contact.accurate);
const ofSales = countersFrom(Contact.saleChances, Contact.revenue);

/** Promise of deferred work where the scenario says nothing of it. */
export const usualDeadlineHours = 8;

/** The business clock at the start of each interval, and at the end. */
function openBefore(open: Uint8Array, intervalSeconds: number): Float64Array {
  const before = new Float64Array(open.length + 1);
  open.forEach((isOpen, k) => (before[k + 1] = before[k] + isOpen * intervalSeconds));
  return before;
}

/** What to count for a log that belongs to no scenario (a real one): one threshold for all types. */
export function plainSpec(
  shape: LogShape,
  thresholdSeconds = 20,
  shortAbandonSeconds = 5,
  issuesKnown = false,
): MeasureSpec {
  return withColumns({
    shape,
    thresholds: ascending(new Set([thresholdSeconds, longWaitSeconds])),
    replyLimits: [],
    resolutionLimits: [],
    ownThreshold: new Float64Array(shape.types.length).fill(thresholdSeconds),
    shortAbandon: new Float64Array(shape.types.length).fill(shortAbandonSeconds),
    warmUpIntervals: 0,
    hasFollowUps: true,
    onlyTalk: false,
    hasDials: true,
    ringing: new Uint8Array(shape.types.length),
    hasCuts: false,
    hasExperience: false,
    hasComplaints: false,
    hasQuality: false,
    hasSales: false,
    agentLevel: AgentDay.followed,
    saleValue: new Float64Array(shape.types.length).fill(NaN),
    previewSeconds: new Float64Array(shape.types.length),
    fastSeconds: NaN,
    records: new Float64Array(shape.types.length).fill(NaN),
    overtimeFactor: new Float64Array(shape.teams.length).fill(1),
    concurrent: new Uint8Array(shape.types.length),
    turns: new Uint8Array(shape.types.length),
    deadline: new Float64Array(shape.types.length).fill(NaN),
    // A log does not say what is deferred: all of it counts as live.
    live: new Uint8Array(shape.types.length).fill(1),
    openBefore: openBefore(new Uint8Array(shape.intervals).fill(1), shape.intervalSeconds),
    sharesWork: false,
    rostered: new Uint8Array(shape.teams.length),
    issuesKnown,
    dutyKnown: false,
    unknown: [],
    ...noColumns,
  });
}
