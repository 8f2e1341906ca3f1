import { isConcurrent, isDeferred } from '../../model/channelKinds';
import type { Overlap } from './atOnce';
import { assumedAtOnce, atOnceOf, overlapOf } from './atOnce';
import type { ReplayCall } from './calls';
import { groupBy } from './calls';
import type { Session, ShownCall } from './presence';
import { presenceOf, sessionsOf, spread, wholeAgents } from './presence';

/** How the agents of a log become teams: as the file names them, by the queues that each took, or all in one. */
export const groupings = ['teams', 'queues', 'one'] as const;
export type Grouping = (typeof groupings)[number];

/** A queue of which an agent took less than this share of his calls is no skill of his: one call in fifty is a transfer. */
const strayShare = 0.02;

/** A team of a replay: what it serves, and how many were ready by interval. */
export interface ReplayTeam {
  /** Empty: it has no name of its own. */
  name: string;
  queues: string[];
  headcount: number[];
  /** Chats that its agents hold at once; 1 where they take none. */
  atOnce: number;
}

/** What the staffing of a replay was taken from. */
export type Staffing =
  | {
      kind: 'agents';
      agents: number;
      sessions: number;
      /** From the first answer of a session to the end of its last call. */
      presentHours: number;
      /** Of these, idle while a caller waited whom the team serves: not ready, and taken away. */
      awayHours: number;
      /** Answered calls that name no agent: replayed, but whoever took them is missing. */
      nameless: number;
      /** Contacts of agents who had two at once though a replay gives them one at a time. */
      overlap: Overlap;
    }
  /** The log names no agents: as many as were talking. */
  | { kind: 'load'; hours: number };

/** The stretch of a log that is replayed, seconds from its start, and its intervals. */
export interface Stretch {
  from: number;
  intervals: number;
  intervalSeconds: number;
}

/** Does the log say more of its agents than that they are there? */
export function usualGrouping(calls: readonly ReplayCall[]): Grouping {
  const answered = calls.filter(({ agent }) => agent !== '');
  if (new Set(answered.map(({ team }) => team)).size > 1) return 'teams';
  return new Set(answered.map(({ queue }) => queue)).size > 1 ? 'queues' : 'one';
}

/** Teams of the agents whom the calls show at work; one team as large as the work where they name none. */
export function staffFrom(
  calls: readonly ReplayCall[],
  handleOf: (call: ReplayCall) => number,
  grouping: Grouping,
  stretch: Stretch,
): { teams: ReplayTeam[]; staffing: Staffing } {
  const answered = calls.filter((call) => call.answered);
  const named = answered.filter(({ agent }) => agent !== '');
  if (named.length === 0) return staffByLoad(calls, answered, handleOf, stretch);
  const agents = [...groupBy(named, ({ team, agent }) => `${team}\n${agent}`).values()];
  const groups = groupBy(agents, keyOf[grouping]);
  const staffing = { agents: agents.length, sessions: 0, presentHours: 0, awayHours: 0 };
  const skills = skillsOf(groups, grouping);
  const shown = calls.map((call) => shownCall(call, handleOf));
  const teams = [...groups].map(([key, members]): ReplayTeam => {
    const sessions: Session[] = members.flatMap((own) => sessionsOf(own.map((call) => shownCall(call, handleOf))));
    const queues = skills.get(key) ?? [];
    const { from, intervals, intervalSeconds } = stretch;
    const { present, away } = presenceOf({ queues, sessions }, shown, from, intervals, intervalSeconds);
    staffing.sessions += sessions.length;
    staffing.presentHours += hours(present);
    staffing.awayHours += hours(away);
    const ready = present.map((seconds, k) => Math.max(0, seconds - away[k]));
    const name = grouping === 'teams' ? key : grouping === 'queues' && groups.size > 1 ? queues.join(', ') : '';
    const chats = members.map((own) => own.filter(({ channel }) => isConcurrent(channel)));
    const atOnce = atOnceOf(chats, handleOf);
    return { name, queues, headcount: wholeAgents(ready, intervalSeconds), atOnce };
  });
  coverAnswers(teams, [...groups.keys()], agents, grouping, stretch);
  const size = ({ headcount }: ReplayTeam): number => headcount.reduce((sum, n) => sum + n, 0);
  return {
    teams: teams.sort((a, b) => size(b) - size(a)),
    staffing: {
      kind: 'agents',
      ...staffing,
      nameless: answered.length - named.length,
      overlap: overlapOf(
        agents.map((own) => own.filter(isOneAtATime)),
        handleOf,
      ),
    },
  };
}

/** Rounding may leave nobody where a call was taken: then one agent of the team that took it is there. */
function coverAnswers(
  teams: readonly ReplayTeam[],
  keys: readonly string[],
  agents: readonly ReplayCall[][],
  grouping: Grouping,
  { from, intervals, intervalSeconds }: Stretch,
): void {
  for (const own of agents) {
    const team = teams[keys.indexOf(keyOf[grouping](own))];
    for (const { queue, entered, wait } of own) {
      const k = Math.floor((entered + wait - from) / intervalSeconds);
      const covered = teams.some(({ queues, headcount }) => headcount[k] > 0 && queues.includes(queue));
      if (k < intervals && !covered) team.headcount[k] = 1;
    }
  }
}

const isOneAtATime = ({ channel }: ReplayCall): boolean => !isConcurrent(channel) && !isDeferred(channel);

const shownCall = (call: ReplayCall, handleOf: (call: ReplayCall) => number): ShownCall => ({
  queue: call.queue,
  entered: call.entered,
  wait: call.wait,
  service: handleOf(call),
  deferred: isDeferred(call.channel),
});

const hours = (seconds: Float64Array): number => seconds.reduce((sum, s) => sum + s, 0) / 3600;

/** The group of an agent, from the calls that he took. */
const keyOf: Readonly<Record<Grouping, (own: readonly ReplayCall[]) => string>> = {
  teams: ([first]) => first.team,
  queues: (own) => queuesOf(own).sort().join('\n'),
  one: () => '',
};

/** The queues that make up enough of these calls to be a skill. */
function queuesOf(calls: readonly ReplayCall[]): string[] {
  const byQueue = groupBy(calls, ({ queue }) => queue);
  return [...byQueue].filter(([, own]) => own.length >= strayShare * calls.length).map(([queue]) => queue);
}

/** What each group serves; a queue that is nobody's skill falls to the group that took most of it. */
function skillsOf(groups: ReadonlyMap<string, ReplayCall[][]>, grouping: Grouping): Map<string, string[]> {
  const skills = new Map<string, string[]>();
  const most = new Map<string, { key: string; calls: number }>();
  for (const [key, members] of groups) {
    const calls = members.flat();
    skills.set(key, grouping === 'queues' ? key.split('\n').filter((queue) => queue !== '') : queuesOf(calls));
    for (const [queue, own] of groupBy(calls, (call) => call.queue))
      if (own.length > (most.get(queue)?.calls ?? 0)) most.set(queue, { key, calls: own.length });
  }
  const served = new Set([...skills.values()].flat());
  for (const [queue, { key }] of most) if (!served.has(queue)) skills.get(key)!.push(queue);
  return skills;
}

/** As many agents as were talking on average, and one at least wherever somebody was. */
function staffByLoad(
  calls: readonly ReplayCall[],
  answered: readonly ReplayCall[],
  handleOf: (call: ReplayCall) => number,
  { from, intervals, intervalSeconds }: Stretch,
): { teams: ReplayTeam[]; staffing: Staffing } {
  const load = new Float64Array(intervals);
  const hasChats = calls.some(({ channel }) => isConcurrent(channel));
  for (const call of answered) {
    const start = call.entered + call.wait - from;
    const weight = isConcurrent(call.channel) ? 1 / assumedAtOnce : 1;
    spread(load, start, start + handleOf(call), intervalSeconds, weight);
  }
  const headcount = wholeAgents(load, intervalSeconds).map((n, k) => (load[k] > 0 ? Math.max(1, n) : 0));
  const queues = [...new Set(calls.map(({ queue }) => queue))];
  const atOnce = hasChats ? assumedAtOnce : 1;
  return { teams: [{ name: '', queues, headcount, atOnce }], staffing: { kind: 'load', hours: hours(load) } };
}
