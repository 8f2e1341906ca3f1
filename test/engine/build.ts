import type { DayLog } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { expectScenario } from '../../src/model/document';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';

type TypeInput = ScenarioInput['types'][number];
type TeamInput = ScenarioInput['teams'][number];

/** Hours in the small day of the hand-checked scenarios. */
export const hours = 24;

/** 24 hourly values: `value`, except where `changes` names another from an hour on. */
export function hourly(value: number, changes: Record<number, number> = {}): number[] {
  let now = value;
  return Array.from({ length: hours }, (_, k) => (now = changes[k] ?? now));
}

/** A type whose callers come at fixed instants, talk for fixed times and wait for ever. */
export function traced(
  arrivals: number[],
  handleSeconds: number[] | undefined,
  rest: Partial<TypeInput> & { id?: string } = {},
): TypeInput {
  return {
    id: 'calls',
    name: 'Calls',
    demand: { kind: 'trace', arrivals, ...(handleSeconds ? { handleSeconds } : {}) },
    handling: { talk: { family: 'constant', mean: 60 } },
    patience: { family: 'never' },
    ...rest,
  };
}

/** A team of constant size that serves `types`, with plain skills. */
export function teamOf(agents: number, types: string[] = ['calls'], rest: Partial<TeamInput> = {}): TeamInput {
  return { id: 'team', name: 'Team', headcount: hourly(agents), skills: types.map((type) => ({ type })), ...rest };
}

/** A valid scenario of one 24-hour day in UTC with hourly intervals, unless `rest` says otherwise. */
export function scenarioOf(types: TypeInput[], teams: TeamInput[], rest: Partial<ScenarioInput> = {}): Scenario {
  return expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'Small',
    seed: 'small',
    calendar: { start: '2026-03-02', zone: 'UTC', days: 1, intervalMinutes: 60 },
    types,
    teams,
    ...rest,
  });
}

/** Simulates one day from a fresh simulator. */
export const simulate = (scenario: Scenario, day = 0): DayLog => new Simulator(compile(scenario)).run(day);

const outcomes = [
  'waiting',
  'answered',
  'abandoned',
  'blocked',
  'dropped',
  'closed',
  'contained',
  'calledBack',
  'unanswered',
] as const;

/** The rows of a log as words, for hand-checked days: `0 answered by 1 after 20 until 80`. */
export function story(log: DayLog): string[] {
  return Array.from({ length: log.contacts }, (_, i) => {
    const begin = log.arrival[i] + log.wait[i];
    const what = outcomes[log.outcome[i]];
    return what === 'answered'
      ? `${log.arrival[i]} answered by ${log.agent[i]} after ${log.wait[i]} until ${begin + log.talk[i] + log.hold[i] + log.wrap[i]}`
      : `${log.arrival[i]} ${what} after ${log.wait[i]}`;
  });
}

const causes = ['fresh', 'redial', 'repeat', 'transfer', 'callback'] as const;
const endings = ['unresolved', 'resolved', 'passedOn'] as const;

/** The rows of a log by issue and attempt, as words: `0.2 redial resolved`. */
export const issues = (log: DayLog): string[] =>
  Array.from(
    { length: log.contacts },
    (_, i) => `${log.issue[i]}.${log.attempt[i]} ${causes[log.cause[i]]} ${endings[log.ending[i]]}`,
  );

/** The duty rows of a log as words: `3600 −1`. */
export const duties = (log: DayLog): string[] =>
  Array.from(
    { length: log.shiftRows },
    (_, r) => `${log.shiftTime[r]} ${log.shiftOn[r] ? '+' : '−'}${log.shiftAgent[r]}`,
  );
