import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayLog } from '../../src/engine/dayLog';
import { Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { expectScenario } from '../../src/model/document';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';
import { without } from '../../src/state/edits/without';
import { scenarios, settings } from './arbitrary';
import { hourly, scenarioOf, simulate, story, teamOf, traced } from './build';

type TypeInput = ScenarioInput['types'][number];

/** A type whose customers came, waited and left as seen. */
const seen = (
  calls: readonly (readonly [arrival: number, wait: number, abandoned: 0 | 1, handle: number | null])[],
  rest: Partial<TypeInput> = {},
): TypeInput => ({
  ...traced([], undefined, rest),
  demand: {
    kind: 'trace',
    arrivals: calls.map(([arrival]) => arrival),
    handleSeconds: calls.map(([, , , handle]) => handle),
    waitSeconds: calls.map(([, wait]) => wait),
    abandoned: calls.map(([, , abandoned]) => abandoned),
  },
});
const column = (log: DayLog, name: 'patience' | 'talk' | 'hold' | 'wrap'): number[] =>
  Array.from(log[name].subarray(0, log.contacts));

describe('what was seen of a customer', () => {
  const calls = [
    [36_000, 0, 0, 600],
    [36_010, 45, 1, null],
    [36_020, 580, 0, 60],
  ] as const;

  it('who gave up: is exactly how patient he was, also where the type never hangs up', () => {
    for (const family of ['never', 'exponential'] as const) {
      const patience = family === 'never' ? { family } : { family, mean: 5 };
      const log = simulate(scenarioOf([seen(calls, { patience })], [teamOf(1)]));
      expect(story(log)[1]).toBe('36010 abandoned after 45');
    }
  });

  it('who was answered after a wait: is the least that he was prepared to wait', () => {
    for (let day = 0; day < 50; day++) {
      const log = simulate(
        scenarioOf([seen(calls, { patience: { family: 'exponential', mean: 5 } })], [teamOf(1)]),
        day,
      );
      expect(log.patience[2]).toBeGreaterThan(580);
      expect(story(log)[2]).toBe('36020 answered by 0 after 580 until 36660');
    }
  });

  it('where the type has nobody so patient, he gives up the moment after his wait', () => {
    const patience = { family: 'constant' as const, mean: 60 };
    const scenario = scenarioOf([seen(calls, { patience })], [teamOf(1)]);
    expect(simulate(scenario).outcome[2]).toBe(Outcome.answered);
    const late = simulate({ ...scenario, teams: [{ ...scenario.teams[0], headcount: hourly(1, { 10: 0 }) }] });
    expect(late.outcome[2]).toBe(Outcome.abandoned);
    expect(late.wait[2]).toBeCloseTo(580, 9);
  });

  it('who did not wait: is nothing at all; his patience is drawn as ever, and another one each day', () => {
    const type = seen([[36_000, 0, 0, 60]], { patience: { family: 'exponential', mean: 100 } });
    const plain = traced([36_000], [60], { patience: { family: 'exponential', mean: 100 } });
    const of = (one: TypeInput, day: number): number => simulate(scenarioOf([one], [teamOf(1)]), day).patience[0];
    expect(of(type, 0)).toBe(of(plain, 0));
    expect(of(type, 1)).not.toBe(of(type, 0));
  });

  it('who waited at all did not hang up at once, whatever the share of those who do', () => {
    const balking = (wait: number, abandoned: 0 | 1): string =>
      story(simulate(scenarioOf([seen([[36_000, wait, abandoned, 60]], { balking: 1 })], [teamOf(0)])))[0];
    expect(balking(0, 0)).toBe('36000 abandoned after 0');
    expect(balking(30, 1)).toBe('36000 abandoned after 30');
    expect(balking(30, 0)).toBe('36000 waiting after 50400');
  });

  it('mean patience by interval scales what is drawn, never what was seen', () => {
    const rest = { patience: { family: 'exponential' as const, mean: 100 }, patienceByInterval: hourly(1e6) };
    const log = simulate(scenarioOf([seen(calls, rest)], [teamOf(1)]));
    expect(log.patience[1]).toBe(45);
    expect(log.patience[2]).toBeGreaterThan(1000);
  });
});

describe('a handle time', () => {
  const rest = {
    handling: {
      talk: { family: 'constant' as const, mean: 100 },
      hold: { family: 'constant' as const, mean: 7 },
      wrap: { family: 'constant' as const, mean: 5 },
    },
  };

  it('that is known is taken as a whole; one that is not is drawn with all its parts', () => {
    const log = simulate(
      scenarioOf(
        [
          seen(
            [
              [0, 0, 0, 40],
              [1000, 0, 1, null],
              [2000, 0, 0, 0],
            ],
            rest,
          ),
        ],
        [teamOf(1)],
      ),
    );
    expect(column(log, 'talk')).toEqual([40, 100, 0]);
    expect(column(log, 'hold')).toEqual([0, 7, 0]);
    expect(column(log, 'wrap')).toEqual([0, 5, 0]);
  });

  it('of the n-th customer is the n-th draw, whichever of the others are known', () => {
    const drawn = { handling: { talk: { family: 'gamma' as const, mean: 100, cv: 2 } } };
    const talk = (handles: (number | null)[]): number[] =>
      column(
        simulate(
          scenarioOf(
            [
              seen(
                handles.map((h, i) => [i * 1000, 0, 0, h]),
                drawn,
              ),
            ],
            [teamOf(1)],
          ),
        ),
        'talk',
      );
    const all = talk([null, null, null]);
    expect(talk([9, null, 9])).toEqual([9, all[1], 9]);
    expect(talk([9, 9, null])).toEqual([9, 9, all[2]]);
  });
});

/** The day of a log as what a real log would show: who came, how long he waited, whether he gave up, what was handled. */
function asSeen(scenario: Scenario, log: DayLog): Scenario {
  const ids = compile(scenario).shape.types;
  return expectScenario({
    ...scenario,
    types: scenario.types.map((type) => {
      const rows = Array.from({ length: log.contacts }, (_, i) => i).filter((i) => ids[log.type[i]] === type.id);
      return {
        ...type,
        demand: {
          kind: 'trace',
          arrivals: rows.map((i) => log.arrival[i]),
          handleSeconds: rows.map((i) => (log.outcome[i] === Outcome.answered ? log.talk[i] : null)),
          waitSeconds: rows.map((i) => log.wait[i]),
          abandoned: rows.map((i) => (log.outcome[i] === Outcome.abandoned ? 1 : 0)),
        },
      };
    }),
  });
}

/** At one speed, with handling that is all talk: a real log has one handle time, which holds agent and line alike, and tells no ringing. */
const plainWork = (s: Scenario): Scenario => ({
  ...s,
  types: s.types.map(
    ({ redial: _redial, repeat: _repeat, transfer: _transfer, pressure: _pressure, ring: _ring, ...type }) => ({
      ...type,
      resolution: 1,
      handling: { talk: type.handling.talk },
    }),
  ),
  teams: s.teams.map((team) => ({
    ...without(team, 'people'),
    skills: team.skills.map((skill) => ({ ...skill, speed: 1 })),
  })),
});

describe('a simulated day, replayed from what was seen of it', () => {
  it('goes exactly as it went, on every day, for every routing, calendar and line: outcome, wait and agent of each customer', () => {
    fc.assert(
      fc.property(scenarios(), (any) => {
        const scenario = plainWork(any);
        const went = simulate(scenario, 3);
        const rows = (log: DayLog): unknown[] =>
          Array.from({ length: went.contacts }, (_, i) =>
            // Whoever still waited when the log ended was willing to go on; for how long, nobody saw.
            went.outcome[i] === Outcome.waiting ? 'waiting' : [log.outcome[i], log.wait[i], log.agent[i]],
          );
        const replay = asSeen(scenario, went);
        for (const day of [0, 1]) {
          const goes = simulate(replay, day);
          expect(goes.contacts).toBe(went.contacts);
          expect(rows(goes)).toEqual(rows(went));
        }
      }),
      settings,
    );
  });

  it('meets the same customers whatever the staffing', () => {
    fc.assert(
      fc.property(scenarios(), (any) => {
        const scenario = plainWork(any);
        const replay = asSeen(scenario, simulate(scenario, 3));
        const staffed = {
          ...replay,
          teams: replay.teams.map((team) => ({ ...team, headcount: team.headcount.map((n) => n + 2) })),
        };
        const [one, two] = [replay, staffed].map((s) => simulate(s, 1));
        for (const name of ['patience', 'talk'] as const) expect(column(two, name)).toEqual(column(one, name));
      }),
      { ...settings, numRuns: 40 },
    );
  });
});

describe('more agents in a single first-come-first-served queue', () => {
  const volume = hourly(0, { 8: 30, 12: 45, 14: 20, 18: 0 });
  const patient = (seed: string): Scenario =>
    scenarioOf(
      [
        {
          id: 'calls',
          name: 'Calls',
          demand: { kind: 'rate', volume },
          handling: { talk: { family: 'lognormal', mean: 300, cv: 1.2 } },
          patience: { family: 'never' },
        },
      ],
      [teamOf(0, ['calls'], { headcount: hourly(0, { 8: 3, 12: 4, 18: 2 }) })],
      { seed },
    );

  it('never lengthen anybody’s wait on a day on which nobody gave up, whoever joins, when and for how long', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 24, maxLength: 24 }),
        (seed, more) => {
          const scenario = patient(seed);
          const went = simulate(scenario);
          const replay = asSeen(scenario, went);
          // Those who waited would not have done so for ever: with fewer agents they would go.
          replay.types[0].patience = { family: 'exponential', mean: 120 };
          replay.teams[0].headcount = replay.teams[0].headcount.map((n, k) => n + more[k]);
          const goes = simulate(replay);
          for (let i = 0; i < went.contacts; i++) {
            expect(goes.outcome[i]).toBe(Outcome.answered);
            expect(goes.wait[i]).toBeLessThanOrEqual(went.wait[i]);
          }
        },
      ),
      { ...settings, numRuns: 100 },
    );
  });

  it('may lengthen one where people gave up: whoever is now served brings work that was not there before', () => {
    const calls = [
      [0, 0, 0, 10], // B is served at once
      [1, 9, 0, 5], // E waits for him to finish
      [11, 0.1, 1, 1000], // F and G find the agent busy and give up …
      [12, 0.1, 1, 1000],
      [16, 0, 0, 60], // … so H is answered at once
    ] as const;
    const waits = (agents: number): number[] => {
      const log = simulate(scenarioOf([seen(calls)], [teamOf(agents)]));
      return Array.from(log.wait.subarray(0, log.contacts));
    };
    expect(waits(1)).toEqual([0, 9, 0.1, 0.1, 0]);
    // With two agents F and G are served, both agents are busy with them, and H waits for F to end at 1011.
    const [, , , , lastWait] = waits(2);
    expect(waits(2).slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(lastWait).toBe(995);
  });
});
