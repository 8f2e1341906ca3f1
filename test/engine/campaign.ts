import fc from 'fast-check';
import type { DayLog } from '../../src/engine/dayLog';
import { Cause } from '../../src/engine/dayLog';
import type { Campaign } from '../../src/model/campaign';
import { expectScenario } from '../../src/model/document';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';
import { scenarios } from './arbitrary';

type TypeInput = ScenarioInput['types'][number];

export const constant = (mean: number) => ({ family: 'constant' as const, mean });

/** A campaign that rings 10 s and talks 50 s, of which every call is answered by the right party, unless told otherwise. */
export function listOf(records: number, campaign: Partial<Campaign> = {}, rest: Partial<TypeInput> = {}): TypeInput {
  return {
    id: 'list',
    name: 'List',
    channel: 'outbound',
    demand: {
      kind: 'campaign',
      records,
      answer: 1,
      rightParty: 1,
      ring: constant(10),
      noAnswerSeconds: 25,
      ...campaign,
    },
    handling: { talk: constant(50) },
    patience: { family: 'never' },
    ...rest,
  };
}

/** One dial of a record, numbered in the order in which records are first dialled. */
export interface Dial {
  row: number;
  record: number;
  attempt: number;
  at: number;
  /** When they hung up, or it had rung out or was dropped. */
  over: number;
}

/** The dials of a type, in order of time. */
export function dialsOf(log: DayLog, type: number): Dial[] {
  const records = new Map<number, number>();
  const dials: Dial[] = [];
  for (let row = 0; row < log.contacts; row++) {
    if (log.type[row] !== type || log.cause[row] !== Cause.dial) continue;
    const issue = log.issue[row];
    if (!records.has(issue)) records.set(issue, records.size);
    const at = log.arrival[row];
    const work = log.agent[row] >= 0 ? log.ring[row] + log.talk[row] + log.hold[row] : 0;
    dials.push({ row, record: records.get(issue)!, attempt: log.attempt[row], at, over: at + log.wait[row] + work });
  }
  return dials;
}

/** Any small scenario with one or two campaigns beside what customers bring; the campaigns' ids come last. */
export function campaigns(): fc.Arbitrary<Scenario> {
  const share = fc.constantFrom(0, 0.1, 0.3, 0.7, 1);
  const seconds = (low: number, high: number) =>
    fc.constantFrom(
      constant(low),
      { family: 'exponential' as const, mean: high },
      { family: 'uniform' as const, min: low, max: high },
    );
  const campaign = fc.record({
    records: fc.constantFrom(0, 1, 7, 60, 400),
    mostAttempts: fc.integer({ min: 1, max: 4 }),
    retryAfter: seconds(0, 7200),
    hours: fc.constantFrom(undefined, { from: '09:00', to: '17:00' }, { from: '00:00', to: '12:00' }),
    answer: share,
    answerDecay: fc.constantFrom(0, 0.5, 1),
    rightParty: share,
    ring: seconds(1, 30),
    noAnswerSeconds: fc.constantFrom(0, 25, 60),
    mode: fc.constantFrom('preview' as const, 'progressive' as const, 'predictive' as const),
    previewSeconds: fc.constantFrom(0, 40),
    dropLimit: fc.constantFrom(0, 0.03, 0.2, 1),
    dropWindow: fc.constantFrom(1, 50, 1000),
  });
  const skill = fc.record({
    preference: fc.integer({ min: 1, max: 3 }),
    speed: fc.constantFrom(1, 1.25),
    reserveAgents: fc.constantFrom(0, 0, 1),
    priority: fc.integer({ min: -1, max: 2 }),
  });
  return fc
    .record({
      scenario: scenarios(),
      lists: fc.array(campaign, { minLength: 1, maxLength: 2 }),
      skills: fc.array(skill, { minLength: 8, maxLength: 8 }),
    })
    .map(({ scenario, lists, skills }) =>
      expectScenario({
        ...scenario,
        types: [
          ...scenario.types,
          ...lists.map(({ hours, ...list }, i) =>
            listOf(list.records, hours ? { ...list, hours } : list, {
              id: `z${i}`,
              handling: { talk: { family: 'exponential', mean: 200 }, wrap: constant(20) },
            }),
          ),
        ],
        teams: scenario.teams.map((team, j) => ({
          ...team,
          skills: [...team.skills, ...lists.map((_, i) => ({ type: `z${i}`, ...skills[2 * j + i] }))],
        })),
      }),
    );
}
