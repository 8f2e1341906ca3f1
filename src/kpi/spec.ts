import type { LogShape } from '../engine/dayLog';
import { countsIssues } from '../engine/planOutcomes';
import { shapeOf } from '../engine/shape';
import { gridOf } from '../model/calendar';
import { isPressed, reopens } from '../model/whatReturns';
import { isConcurrent, isDeferred, liveTypes } from '../model/channelKinds';
import { shrinks } from '../model/ownTraits';
import type { Scenario, Team } from '../model/scenario';
import { usualOvertimeFactor } from '../model/shiftTimes';
import type { MeasureSpec } from './measures';
import { AgentDay, Contact, contactWidth, isOfTeam, ofComplaints, ofIssues } from './measures';

/** The wait beyond which "share waiting over T" and "longest wait kept" ask, unless a commitment names another: 60 s. */
export const longWaitSeconds = 60;

/** What to count for a scenario: its own thresholds, those of its commitments, and 60 s. */
export function specOf(scenario: Scenario, shape: LogShape = shapeOf(scenario)): MeasureSpec {
  const byId = new Map(scenario.types.map((t) => [t.id, t]));
  const types = shape.types.map((id) => byId.get(id)!);
  const live = new Set(liveTypes(types));
  const thresholds = new Set<number>([longWaitSeconds]);
  for (const t of types) thresholds.add(t.thresholdSeconds);
  for (const c of scenario.commitments) {
    if (c.withinSeconds !== undefined) thresholds.add(c.withinSeconds);
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
        isPressed(t) ||
        reopens(t) ||
        (t.resolution ?? 1) < 1,
    );
  const hasDials = types.some((t) => t.demand.kind === 'campaign');
  return withColumns({
    shape,
    thresholds: [...thresholds].sort((a, b) => a - b),
    ownThreshold: Float64Array.from(types, (t) => t.thresholdSeconds),
    shortAbandon: Float64Array.from(types, (t) => t.shortAbandonSeconds),
    warmUpIntervals: scenario.warmUpIntervals,
    hasFollowUps,
    onlyTalk: !hasFollowUps && !hasDials && types.every(({ handling }) => !handling.hold && !handling.wrap),
    hasDials,
    hasCuts: types.some(isPressed),
    hasExperience: experience !== undefined,
    hasComplaints: complaints !== undefined,
    hasQuality: quality !== undefined,
    hasSales,
    agentWidth: hasOutcomes ? AgentDay.full : hasFollowUps ? AgentDay.followed : AgentDay.plain,
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
    rostered: Uint8Array.from(shape.teams, (id) => (hasPlan(scenario.teams.find((team) => team.id === id)) ? 1 : 0)),
    issuesKnown: true,
    dutyKnown: true,
    unknown: [],
    contactColumns: none,
    teamColumns: none,
  });
}

/** Is it known what was scheduled? */
const hasPlan = (team: Team | undefined): boolean => team?.roster !== undefined || shrinks(team?.people);

const none = new Uint16Array(0);

/** Leaves out the counters of what the plan does not have, and adds to those that are unknown what is no 0 because of that. */
export function withColumns(
  spec: Omit<MeasureSpec, 'contactColumns' | 'teamColumns'> & Partial<MeasureSpec>,
): MeasureSpec {
  const unknown = new Set<number>([
    ...spec.unknown,
    ...(spec.issuesKnown ? [] : ofIssues),
    // Where nothing is ever broken off, a share of 0 % would only raise questions.
    ...(spec.hasCuts ? [] : [Contact.cut]),
    ...(spec.hasComplaints ? [] : ofComplaints),
  ]);
  const never = new Set<number>([
    ...(spec.onlyTalk ? [Contact.hold, Contact.wrap] : []),
    ...(spec.hasFollowUps ? [] : ofFollowUps),
    ...(spec.concurrent.includes(1) ? [] : [Contact.chats, Contact.chatWait]),
    ...(spec.turns.includes(1) ? [] : [Contact.turns, Contact.turnTime]),
    ...(spec.deadline.some((seconds) => seconds > 0)
      ? []
      : [Contact.replies, Contact.replyTime, Contact.due, Contact.repliedInTime]),
    ...(spec.hasDials ? [] : ofDials),
    ...(spec.hasCuts ? [] : [Contact.cut]),
    ...(spec.hasExperience ? [] : ofExperience),
    ...(spec.hasComplaints ? [] : ofComplaints),
    ...(spec.hasQuality ? [] : ofQuality),
    ...(spec.hasSales ? [] : ofSales),
  ]);
  const all = Array.from({ length: contactWidth(spec) }, (_, counter) => counter);
  const contactColumns = Uint16Array.from(all.filter((counter) => !never.has(counter)));
  // Filled in, not copied: a copy would be an object of another shape, and what is compiled for one is lost on the other.
  return Object.assign(spec, { contactColumns, teamColumns: contactColumns.filter(isOfTeam), unknown: [...unknown] });
}

const ofFollowUps: readonly number[] = [...ofIssues, Contact.contained, Contact.calledBack, Contact.unanswered];
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
const ofExperience = countersFrom(Contact.invited, Contact.solvedAnswers);
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
    thresholds: [...new Set([thresholdSeconds, longWaitSeconds])].sort((a, b) => a - b),
    ownThreshold: new Float64Array(shape.types.length).fill(thresholdSeconds),
    shortAbandon: new Float64Array(shape.types.length).fill(shortAbandonSeconds),
    warmUpIntervals: 0,
    hasFollowUps: true,
    onlyTalk: false,
    hasDials: true,
    hasCuts: false,
    hasExperience: false,
    hasComplaints: false,
    hasQuality: false,
    hasSales: false,
    agentWidth: AgentDay.followed,
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
    rostered: new Uint8Array(shape.teams.length),
    issuesKnown,
    dutyKnown: false,
    unknown: [],
    contactColumns: none,
    teamColumns: none,
  });
}
