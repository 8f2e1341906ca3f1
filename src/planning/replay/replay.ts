import { measureLog, observedFrom } from '../../analysis/realDays';
import type { ToldType } from '../../kpi/toldSpec';
import { usualThreshold } from '../../kpi/toldSpec';
import { usualDeadlineHours } from '../../kpi/spec';
import type { Grid } from '../../model/calendar';
import { gridOf } from '../../model/calendar';
import type { Channel } from '../../model/channelKinds';
import { isConcurrent, isDeferred } from '../../model/channelKinds';
import { expectScenario } from '../../model/document';
import { FlawError, show } from '../../model/errors';
import type { ReplayNotes } from '../../model/replayNote';
import type { Scenario, ScenarioInput, TraceDemand } from '../../model/scenario';
import type { Seen } from '../../model/seen';
import { seenOf } from '../../model/seen';
import type { MeasuredLog, ReplayCall } from './calls';
import { callsOf, groupBy } from './calls';
import type { HandlingSource, PatienceSource } from './fits';
import { fitHandling, fitPatience, shortestConversation } from './fits';
import type { SeenOpening } from './opening';
import { openingOf } from './opening';
import type { Grouping, ReplayTeam, Staffing, Stretch } from './teams';
import { staffFrom, usualGrouping } from './teams';

export interface ReplayOptions {
  /** The day, `2026-03-02`; left out: all days of the log. */
  date?: string;
  grouping?: Grouping;
  /** T of the service level, seconds; left out: as the log says of each queue, else 20. */
  thresholdSeconds?: number;
  names: { scenario: string; description?: string; team: string };
}

/** What a replay took from its log, and what it had to make up. */
export interface ReplaySummary extends Seen {
  /** Met a busy signal: left out, since the replay has no limit of lines. */
  blocked: number;
  /** Met closed doors, stayed in the menu or were called back instead: left out, since they came into no queue. */
  unqueued: number;
  patience: PatienceSource[];
  /** Of the queues in which handle times are drawn. */
  handling: HandlingSource[];
  grouping: Grouping;
  staffing: Staffing;
  /** Queues of which the log shows nobody taking a call. */
  unserved: string[];
  /** Queues of chats and messages, and of deferred work; null where there are none. */
  chats: ReplayNotes['chats'] | null;
  mail: ReplayNotes['mail'] | null;
  opening: SeenOpening;
  /** Was everything deferred, so that only answers tell when the doors were open? */
  openingByAnswers: boolean;
  intervalMinutes: number;
  /** Does the log tell hold or wrap apart from talk? */
  parts: boolean;
}

/**
 * A day of a real log (or all its days) as a scenario: the same customers at the same instants with the handle times that they
 * had, and patience imputed from the waits that were seen: exact for those who gave up; for the others drawn anew each simulated
 * day, from the Kaplan–Meier curve beyond the wait that they bore. Staffed as the log shows it. Curves are fitted on the whole log.
 * @throws FlawError when the day is not in the log, has no contacts, or the log knows no handle times
 */
export function replayScenario(
  measured: MeasuredLog,
  options: ReplayOptions,
): { scenario: Scenario; summary: ReplaySummary } {
  const { calendar } = measured;
  const { date, names } = options;
  const grid = gridOf(calendar);
  const stretch = stretchOf(grid, date);
  const isInside = (t: number): boolean =>
    t >= stretch.from && t < stretch.from + stretch.intervals * stretch.intervalSeconds;
  const all = callsOf(measured);
  const calls = all.calls.filter(({ entered }) => isInside(entered));
  if (calls.length === 0) throw new FlawError([{ path: 'rows', rule: 'notEmpty' }]);

  const byQueue = groupBy(calls, ({ queue }) => queue);
  const queues = [...byQueue.keys()].sort((a, b) => byQueue.get(b)!.length - byQueue.get(a)!.length);
  const channelOf = (queue: string): Channel => byQueue.get(queue)![0].channel;
  const told = (queue: string): ToldType | undefined => measured.told?.types[measured.shape.types.indexOf(queue)];
  const patience = byKind(all.calls, queues, channelOf, (own, some, kind) =>
    kind === 'mail' ? [] : fitPatience(own, some),
  );
  const handling = byKind(all.calls, queues, channelOf, (own, some) =>
    fitHandling(own.some(({ handle }) => handle !== null && handle >= shortestConversation) ? own : all.calls, some),
  );
  const of = <T extends { queues: string[] }>(sources: readonly T[], queue: string): T | undefined =>
    sources.find((source) => source.queues.includes(queue));
  const typeIds = uniqueIds(queues);
  const traces = queues.map((queue) => traceOf(byQueue.get(queue)!, stretch.from, isDeferred(channelOf(queue))));
  const types = queues.map((queue, i): ScenarioInput['types'][number] => ({
    id: typeIds[i],
    name: queue,
    channel: channelOf(queue),
    demand: traces[i],
    handling: { talk: of(handling, queue)!.talk },
    patience: of(patience, queue)?.patience ?? { family: 'never' },
    thresholdSeconds: options.thresholdSeconds ?? told(queue)?.thresholdSeconds ?? usualThreshold,
    shortAbandonSeconds: told(queue)?.shortAbandonSeconds ?? undefined,
    ...(isDeferred(channelOf(queue))
      ? { deferred: { deadlineHours: told(queue)?.deadlineHours ?? usualDeadlineHours } }
      : {}),
  }));
  const live = all.calls.filter(({ channel }) => !isDeferred(channel));
  const openingByAnswers = live.length === 0;
  const opening = openingOf(
    openingByAnswers
      ? all.calls.filter(({ answered }) => answered).map(({ entered, wait }) => entered + wait)
      : live.map(({ entered }) => entered),
    grid,
  );

  const grouping = options.grouping ?? usualGrouping(calls);
  const handleOf = (call: ReplayCall): number => call.handle ?? of(handling, call.queue)!.mean;
  const { teams, staffing } = staffFrom(calls, handleOf, grouping, stretch);
  const teamIds = uniqueIds(teams.map(({ name }) => name || 'agents'));
  const typeOf = (queue: string): string | null => typeIds[queues.indexOf(queue)] ?? null;
  const closedDates = opening.closedDates.filter((closed) => date === undefined || closed === date);
  const scenario = expectScenario({
    format: 'floorwalk',
    version: 1,
    name: names.scenario,
    description: names.description ?? '',
    seed: `replay ${date ?? calendar.start}`,
    calendar: {
      start: date ?? calendar.start,
      zone: calendar.zone,
      days: date === undefined ? calendar.days : 1,
      intervalMinutes: calendar.intervalMinutes,
      closing: 'serve',
      ...(opening.opening ? { opening: opening.opening } : {}),
      ...(closedDates.length > 0 ? { special: closedDates.map((closed) => ({ date: closed, hours: null })) } : {}),
    },
    warmUpIntervals: warmUpIn(stretch, measured),
    types,
    teams: teams.map(({ name, queues: served, headcount, atOnce }, i) => ({
      id: teamIds[i],
      name: name || names.team,
      headcount,
      skills: served.map((queue) => ({ type: typeOf(queue)! })),
      // The handle times of a log are those beside other chats: nobody slows down again.
      ...(atOnce > 1 ? { concurrency: { atOnce, slowDown: 0 } } : {}),
    })),
    commitments: commitmentsOf(types),
  } satisfies ScenarioInput);
  const observed = observedFrom(measureLog(measured, options.thresholdSeconds), scenario, typeOf);
  const drawn = queues.filter((queue) => byQueue.get(queue)!.some(({ handle }) => handle === null));
  return {
    scenario: { ...scenario, observed },
    summary: {
      ...seenOf(traces.filter(({ waitSeconds }) => waitSeconds)),
      handleDrawn: seenOf(traces).handleDrawn,
      blocked: all.blocked.filter(isInside).length,
      unqueued: all.unqueued.filter(isInside).length,
      patience,
      handling: handling.filter((source) => source.queues.some((queue) => drawn.includes(queue))),
      grouping,
      staffing,
      unserved: queues.filter((queue) => !teams.some((team) => team.queues.includes(queue))),
      chats: chatsOf(calls, teams, staffing),
      mail: mailOf(calls, queues, (queue) => told(queue)?.deadlineHours ?? null),
      opening: { ...opening, closedDates },
      openingByAnswers,
      intervalMinutes: calendar.intervalMinutes,
      parts: hasParts(measured),
    },
  };
}

const hasParts = ({ log }: MeasuredLog): boolean =>
  [log.hold, log.wrap].some((times) => times.subarray(0, log.contacts).some((seconds) => seconds > 0));

/** Kinds of channels whose customers wait and whose agents work alike: what one queue does not know is taken from others of its kind alone. */
type Kind = 'calls' | 'chats' | 'mail';
const kindOf = (channel: Channel): Kind => (isDeferred(channel) ? 'mail' : isConcurrent(channel) ? 'chats' : 'calls');

/** What is made of the queues of each kind, from the calls of the whole log in queues of that kind. */
function byKind<T>(
  calls: readonly ReplayCall[],
  queues: readonly string[],
  channelOf: (queue: string) => Channel,
  make: (own: readonly ReplayCall[], queues: readonly string[], kind: Kind) => T[],
): T[] {
  return (['calls', 'chats', 'mail'] as const).flatMap((kind) => {
    const some = queues.filter((queue) => kindOf(channelOf(queue)) === kind);
    if (some.length === 0) return [];
    const own = calls.filter(({ channel }) => kindOf(channel) === kind);
    return make(own, some, kind);
  });
}

/** 80 % within T: of everything where all is live and has one T, else of each live type. */
function commitmentsOf(types: readonly ScenarioInput['types'][number][]): NonNullable<ScenarioInput['commitments']> {
  const one = { metric: 'serviceLevel', op: '>=', value: 0.8, variant: 'C', per: 'day' } as const;
  const live = types.filter(({ channel = 'voice' }) => !isDeferred(channel));
  const thresholds = new Set(types.map(({ thresholdSeconds }) => thresholdSeconds));
  if (live.length === types.length && thresholds.size === 1)
    return [{ ...one, withinSeconds: types[0].thresholdSeconds }];
  return live.map(({ id, thresholdSeconds }) => ({ ...one, withinSeconds: thresholdSeconds, type: id }));
}

/** Intervals of a stretch that are marked as warm-up; one at least must be measured. */
function warmUpIn({ from, intervals, intervalSeconds }: Stretch, { told }: MeasuredLog): number {
  const warmUp = (told?.warmUpIntervals ?? 0) - from / intervalSeconds;
  return Math.max(0, Math.min(intervals - 1, warmUp));
}

const namesOf = (calls: readonly ReplayCall[]): string => [...new Set(calls.map(({ queue }) => queue))].join(', ');

function chatsOf(
  calls: readonly ReplayCall[],
  teams: readonly ReplayTeam[],
  staffing: Staffing,
): ReplaySummary['chats'] {
  const own = calls.filter(({ channel }) => isConcurrent(channel));
  if (own.length === 0) return null;
  const queues = new Set(own.map(({ queue }) => queue));
  const atOnce = teams.filter((team) => team.queues.some((queue) => queues.has(queue))).map((team) => team.atOnce);
  return {
    queues: namesOf(own),
    contacts: own.length,
    least: Math.min(...atOnce, ...(atOnce.length === 0 ? [1] : [])),
    most: Math.max(1, ...atOnce),
    seen: staffing.kind === 'agents',
  };
}

function mailOf(
  calls: readonly ReplayCall[],
  queues: readonly string[],
  deadlineOf: (queue: string) => number | null,
): ReplaySummary['mail'] {
  const own = calls.filter(({ channel }) => isDeferred(channel));
  if (own.length === 0) return null;
  const names = queues.filter((queue) => own.some((call) => call.queue === queue));
  const hours = names.map((queue) => deadlineOf(queue) ?? usualDeadlineHours);
  return {
    queues: names.join(', '),
    contacts: own.length,
    leastHours: Math.min(...hours),
    mostHours: Math.max(...hours),
    told: names.every((queue) => deadlineOf(queue) !== null),
  };
}

/** Where in the log a day lies, or all days. */
function stretchOf({ days, intervals, intervalSeconds }: Grid, date: string | undefined): Stretch {
  if (date === undefined) return { from: 0, intervals, intervalSeconds };
  const day = days.find((one) => one.date === date);
  if (!day) {
    const span = days.length === 1 ? days[0].date : `${days[0].date} … ${days[days.length - 1].date}`;
    throw new FlawError([{ path: 'date', rule: 'oneOf', param: span, value: show(date) }]);
  }
  return { from: day.firstInterval * intervalSeconds, intervals: day.intervals, intervalSeconds };
}

/** The customers of one queue; times count from the start of the stretch. How long deferred work waited says nothing of patience. */
const traceOf = (calls: readonly ReplayCall[], from: number, deferred: boolean): TraceDemand => ({
  kind: 'trace',
  arrivals: calls.map(({ entered }) => entered - from),
  handleSeconds: calls.map(({ handle }) => handle),
  ...(deferred
    ? {}
    : { waitSeconds: calls.map(({ wait }) => wait), abandoned: calls.map(({ gaveUp }) => (gaveUp ? 1 : 0)) }),
});

/** Names as ids: of at most 64 characters, each only once. */
function uniqueIds(names: readonly string[]): string[] {
  const ids = new Set<string>();
  for (const name of names) {
    let id = name.slice(0, 64);
    for (let n = 2; ids.has(id); n++) id = `${name.slice(0, 58)} ${n}`;
    ids.add(id);
  }
  return [...ids];
}
