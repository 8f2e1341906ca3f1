import { measureLog, observedFrom } from '../../analysis/realDays';
import type { Grid } from '../../model/calendar';
import { gridOf } from '../../model/calendar';
import { expectScenario } from '../../model/document';
import { FlawError, show } from '../../model/errors';
import type { Scenario, ScenarioInput, TraceDemand } from '../../model/scenario';
import type { Seen } from '../../model/seen';
import { seenOf } from '../../model/seen';
import type { MeasuredLog, ReplayCall } from './calls';
import { callsOf, groupBy } from './calls';
import type { HandlingSource, PatienceSource } from './fits';
import { fitHandling, fitPatience } from './fits';
import type { Grouping, Staffing } from './teams';
import { staffFrom, usualGrouping } from './teams';

export interface ReplayOptions {
  /** The day, `2026-03-02`; left out: all days of the log. */
  date?: string;
  grouping?: Grouping;
  /** T of the service level, seconds. */
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
  const { date, thresholdSeconds = 20, names } = options;
  const grid = gridOf(calendar);
  const stretch = stretchOf(grid, date);
  const isInside = (t: number): boolean =>
    t >= stretch.from && t < stretch.from + stretch.intervals * stretch.intervalSeconds;
  const all = callsOf(measured);
  const calls = all.calls.filter(({ entered }) => isInside(entered));
  if (calls.length === 0) throw new FlawError([{ path: 'rows', rule: 'notEmpty' }]);

  const byQueue = groupBy(calls, ({ queue }) => queue);
  const queues = [...byQueue.keys()].sort((a, b) => byQueue.get(b)!.length - byQueue.get(a)!.length);
  const patience = fitPatience(all.calls, queues);
  const handling = fitHandling(all.calls, queues);
  const of = <T extends { queues: string[] }>(sources: readonly T[], queue: string): T =>
    sources.find((source) => source.queues.includes(queue))!;
  const typeIds = uniqueIds(queues);
  const traces = queues.map((queue) => traceOf(byQueue.get(queue)!, stretch.from));
  const types = queues.map((queue, i): ScenarioInput['types'][number] => ({
    id: typeIds[i],
    name: queue,
    demand: traces[i],
    handling: { talk: of(handling, queue).talk },
    patience: of(patience, queue).patience,
    thresholdSeconds,
  }));

  const grouping = options.grouping ?? usualGrouping(calls);
  const handleOf = (call: ReplayCall): number => call.handle ?? of(handling, call.queue).mean;
  const { teams, staffing } = staffFrom(calls, handleOf, grouping, stretch);
  const teamIds = uniqueIds(teams.map(({ name }) => name || 'agents'));
  const typeOf = (queue: string): string | null => typeIds[queues.indexOf(queue)] ?? null;
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
    },
    types,
    teams: teams.map(({ name, queues: served, headcount }, i) => ({
      id: teamIds[i],
      name: name || names.team,
      headcount,
      skills: served.map((queue) => ({ type: typeOf(queue)! })),
    })),
    commitments: [
      { metric: 'serviceLevel', op: '>=', value: 0.8, withinSeconds: thresholdSeconds, variant: 'C', per: 'day' },
    ],
  } satisfies ScenarioInput);
  const observed = observedFrom(measureLog(measured, thresholdSeconds), scenario, typeOf);
  const drawn = queues.filter((queue) => byQueue.get(queue)!.some(({ handle }) => handle === null));
  return {
    scenario: { ...scenario, observed },
    summary: {
      ...seenOf(traces),
      blocked: all.blocked.filter(isInside).length,
      unqueued: all.unqueued.filter(isInside).length,
      patience,
      handling: handling.filter((source) => source.queues.some((queue) => drawn.includes(queue))),
      grouping,
      staffing,
      unserved: queues.filter((queue) => !teams.some((team) => team.queues.includes(queue))),
    },
  };
}

/** Where in the log a day lies, or all days. */
function stretchOf(
  { days, intervals, intervalSeconds }: Grid,
  date: string | undefined,
): { from: number; intervals: number; intervalSeconds: number } {
  if (date === undefined) return { from: 0, intervals, intervalSeconds };
  const day = days.find((one) => one.date === date);
  if (!day) {
    const span = days.length === 1 ? days[0].date : `${days[0].date} … ${days[days.length - 1].date}`;
    throw new FlawError([{ path: 'date', rule: 'oneOf', param: span, value: show(date) }]);
  }
  return { from: day.firstInterval * intervalSeconds, intervals: day.intervals, intervalSeconds };
}

/** The customers of one queue; times count from the start of the stretch. */
const traceOf = (calls: readonly ReplayCall[], from: number): TraceDemand => ({
  kind: 'trace',
  arrivals: calls.map(({ entered }) => entered - from),
  handleSeconds: calls.map(({ handle }) => handle),
  waitSeconds: calls.map(({ wait }) => wait),
  abandoned: calls.map(({ gaveUp }) => (gaveUp ? 1 : 0)),
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
