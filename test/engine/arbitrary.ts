import fc from 'fast-check';
import { gridOf } from '../../src/model/calendar';
import type { Duration, Patience } from '../../src/model/distribution';
import { expectScenario } from '../../src/model/document';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';

type TypeInput = ScenarioInput['types'][number];
type TeamInput = ScenarioInput['teams'][number];

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
/** Numbers with two decimals: readable when a counterexample shrinks, and seldom equal. */
const decimal = (min: number, max: number): fc.Arbitrary<number> =>
  whole(Math.ceil(min * 100), Math.floor(max * 100)).map((x) => x / 100);
const sorted = (values: number[]): number[] => [...values].sort((a, b) => a - b);

/** Any family of handling, with a mean of about `low` to `high` seconds. */
function durations(low: number, high: number): fc.Arbitrary<Duration> {
  const mean = decimal(low, high);
  const cv = decimal(0.2, 2);
  return fc.oneof(
    fc.record({ family: fc.constant('constant' as const), mean: whole(Math.ceil(low), Math.floor(high)) }),
    fc.record({ family: fc.constant('exponential' as const), mean }),
    fc.record({ family: fc.constant('lognormal' as const), mean, cv }),
    fc.record({ family: fc.constant('gamma' as const), mean, cv }),
    fc.record({ family: fc.constant('erlang' as const), mean, k: whole(1, 4) }),
    fc.record({ family: fc.constant('weibull' as const), mean, shape: decimal(0.5, 3) }),
    fc.record({ family: fc.constant('hyperexponential' as const), p: decimal(0.05, 1), mean1: mean, mean2: mean }),
    fc
      .tuple(decimal(0, high), decimal(0.01, high))
      .map(([min, width]) => ({ family: 'uniform' as const, min, max: min + width })),
    whole(2, 5).chain((n) =>
      fc.record({
        family: fc.constant('empirical' as const),
        p: fc.array(decimal(0, 1), { minLength: n, maxLength: n }).map(sorted),
        seconds: fc.array(decimal(0, high), { minLength: n, maxLength: n }).map(sorted),
      }),
    ),
  );
}

const patiences: fc.Arbitrary<Patience> = fc.oneof(
  { weight: 3, arbitrary: durations(5, 600) },
  { weight: 1, arbitrary: fc.constant({ family: 'never' as const }) },
);

const perInterval = <T>(n: number, item: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(item, { minLength: n, maxLength: n });

function demands(n: number, horizon: number): fc.Arbitrary<TypeInput['demand']> {
  const wait = fc.tuple(fc.oneof(fc.constant(0), decimal(0, 400)), fc.constantFrom(0 as const, 1 as const));
  const handle = fc.oneof({ weight: 4, arbitrary: whole(0, 900) }, { weight: 1, arbitrary: fc.constant(null) });
  const calls = fc.array(fc.tuple(whole(0, horizon - 1), handle, wait), { maxLength: 60 });
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('rate' as const),
        volume: perInterval(n, fc.constantFrom(0, 0.5, 3, 6, 12)),
        dayCv: fc.constantFrom(0, 0, 0.1, 0.6),
        intervalCv: fc.constantFrom(0, 0, 0.2, 1),
        sharedDay: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(calls, fc.boolean(), fc.boolean()).map(([list, known, seen]) => ({
        kind: 'trace' as const,
        arrivals: sorted(list.map(([arrival]) => arrival)),
        ...(known ? { handleSeconds: list.map(([, handle]) => handle) } : {}),
        ...(seen
          ? { waitSeconds: list.map(([, , [wait]]) => wait), abandoned: list.map(([, , [, gaveUp]]) => gaveUp) }
          : {}),
      })),
    },
  );
}

const chances = fc.constantFrom(0, 0.3, 0.8, 1);
const attempts = whole(1, 5);
const pressures = fc.record({ cap: fc.constantFrom(0.8, 1.5, 3), obeyed: fc.constantFrom(0, 0.3, 1) });

export const sales = fc.record({
  conversion: fc.constantFrom(0, 0.2, 1),
  value: fc.constantFrom(0, 25),
  lossPerMinute: fc.constantFrom(0, 0.3),
  agentEffect: fc.constantFrom(0, 1),
});
/** What follows from contacts: any of its parts, few of them neutral. */
export const outcomes = fc.record(
  {
    experience: fc.record({
      invited: fc.constantFrom(1, 0.6),
      response: fc.constantFrom(0.2, 1),
      base: decimal(-1, 2),
    }),
    complaints: fc.record({
      fromStart: fc.constantFrom(0, 0.3, 1),
      afterBadContact: fc.constantFrom(0, 0.5, 1),
      harderToSettle: fc.constantFrom(0, 0.3),
      dispute: fc.constantFrom(0, 0.5),
    }),
    quality: fc.record({ evaluationsPerMonth: fc.constantFrom(0, 30, 1000), evaluatorSd: fc.constantFrom(0, 4) }),
    customers: fc.record({ active: whole(1, 5000), revenuePerMonth: whole(5, 20), marginPerMonth: whole(0, 5) }),
    costs: fc.record({ onCost: fc.constantFrom(0, 0.3), telecomPerMinute: decimal(0, 1), perEvaluation: whole(0, 5) }),
  },
  { requiredKeys: [] },
);
const attritions = fc.record({ perYear: decimal(0, 1.2), perOccupancyPoint: decimal(0, 1) });

const knowledges = fc.record({ work: fc.constantFrom(1, 0.8, 1.1), odds: fc.constantFrom(1, 1.5) });

/** Customers who come back and contacts that are passed on, as any of the types. */
function returns(ids: readonly string[]) {
  const as = fc.constantFrom(...ids);
  return {
    redial: fc.record(
      {
        afterAbandon: chances,
        afterBusy: chances,
        patience: fc.constantFrom(1, 0.5),
        afterClosed: chances,
        decay: fc.constantFrom(1, 0.5, 0),
        delay: durations(1, 14_400),
        mostAttempts: attempts,
        as,
      },
      { requiredKeys: ['delay', 'mostAttempts'] },
    ),
    resolution: fc.constantFrom(1, 0.6, 0),
    repeat: fc.record(
      {
        probability: chances,
        reopened: fc.constantFrom(0, 0.3),
        sameDay: chances,
        delay: durations(1, 7200),
        laterDays: fc.constantFrom<number[]>([1], [0, 1], [3, 1, 2]),
        work: fc.constantFrom(1, 0.5, 2),
        mostAttempts: attempts,
        as,
      },
      { requiredKeys: ['probability', 'mostAttempts'] },
    ),
    transfer: fc.record(
      {
        probability: chances,
        to: as,
        workDone: decimal(0, 1),
        restFactor: fc.constantFrom(1, 0.5, 2),
        resolutionPenalty: fc.constantFrom(0, 0.2),
        priority: whole(-1, 3),
        handover: durations(1, 60),
        most: whole(1, 3),
      },
      { requiredKeys: ['probability'] },
    ),
  };
}

function types(
  id: string,
  n: number,
  horizon: number,
  trunks: readonly string[],
  ids: readonly string[],
): fc.Arbitrary<TypeInput> {
  const optional = { requiredKeys: ['talk'] as ['talk'] };
  const scale = (low: number, high: number): fc.Arbitrary<(number | null)[]> =>
    perInterval(n, fc.oneof(fc.constant(null), decimal(low, high)));
  return fc.record(
    {
      id: fc.constant(id),
      name: fc.constant(`Type ${id}`),
      demand: demands(n, horizon),
      handling: fc.record(
        { talk: durations(60, 900), hold: durations(5, 60), wrap: durations(5, 120), meanByInterval: scale(60, 900) },
        optional,
      ),
      ring: fc.record({ time: durations(1, 40), countsAsWait: fc.boolean() }),
      patience: patiences,
      patienceByInterval: scale(5, 600) as fc.Arbitrary<number[]>,
      balking: fc.constantFrom(0, 0, 0.3, 1),
      priority: whole(0, 3),
      prioritySlope: fc.constantFrom(0, 0, 0.01, 1),
      ...returns(ids),
      ...(trunks.length > 0 ? { trunk: fc.constantFrom(...trunks) } : {}),
    },
    { requiredKeys: ['id', 'name', 'demand', 'handling', 'patience'] },
  );
}

function teams(id: string, n: number, served: readonly string[]): fc.Arbitrary<TeamInput> {
  const skill = (type: string): fc.Arbitrary<TeamInput['skills'][number]> =>
    fc.record(
      {
        type: fc.constant(type),
        preference: whole(1, 3),
        speed: fc.constantFrom(1, 1, 0.8, 1.25),
        overflowAfterSeconds: fc.constantFrom(0, 0, 10, 45.5),
        reserveAgents: fc.constantFrom(0, 0, 1, 2),
        priority: whole(0, 3),
        transferProbability: chances,
      },
      { requiredKeys: ['type'] },
    );
  return fc.record({
    id: fc.constant(id),
    name: fc.constant(`Team ${id}`),
    headcount: perInterval(n, whole(0, 4)),
    skills: fc.subarray([...served]).chain((list) => fc.tuple(...list.map(skill))),
    costPerHour: fc.constantFrom(0, 22),
  });
}

const office = (from: string, to: string): { from: string; to: string } => ({ from, to });
/** A plain day, a plain week-end with a closed Sunday, days with breaks and nights, and the Helsinki night that loses an hour. */
const calendars: fc.Arbitrary<ScenarioInput['calendar']> = fc.record({
  start: fc.constantFrom('2026-03-02', '2026-03-28'),
  zone: fc.constantFrom('UTC', 'Europe/Helsinki'),
  days: whole(1, 3),
  intervalMinutes: fc.constant(60 as const),
  opening: fc.constantFrom(
    undefined,
    Array.from({ length: 7 }, (_, d) => (d === 6 ? office('11:00', '15:00') : office('08:00', '20:00'))),
    Array.from({ length: 7 }, (_, d) => (d === 6 ? null : office('06:00', '24:00'))),
    // Breaks over noon, and nights that run on into the next day, Sunday's before the first day included.
    Array.from({ length: 7 }, (_, d) =>
      d % 2 === 0 ? [office('06:00', '12:00'), office('13:00', '03:00')] : office('06:00', '22:00'),
    ),
  ),
  closing: fc.constantFrom('serve' as const, 'drop' as const),
});

/** Valid small scenarios in which every feature of the kernel occurs. */
export function scenarios(): fc.Arbitrary<Scenario> {
  return fc
    .record({
      calendar: calendars,
      typeIds: fc.subarray(['billing', 'sales', 'tech', 'vip'], { minLength: 1 }),
      teamIds: fc.subarray(['blue', 'gold', 'green', 'red'], { minLength: 1 }),
      trunkIds: fc.subarray(['t1', 't2']),
      seed: fc.constantFrom('a', 'b', 'c'),
      sharedDayCv: fc.constantFrom(0, 0.2),
      warmUpIntervals: fc.constantFrom(0, 0, 3),
    })
    .chain(({ calendar, typeIds, teamIds, trunkIds, ...rest }) => {
      const { opening, ...hours } = calendar;
      const days = opening ? { ...hours, opening } : hours;
      const { intervals, intervalSeconds } = gridOf({ closing: 'serve', ...days });
      return fc
        .record({
          types: fc.tuple(...typeIds.map((id) => types(id, intervals, intervals * intervalSeconds, trunkIds, typeIds))),
          teams: fc.tuple(...teamIds.map((id) => teams(id, intervals, typeIds))),
          trunks: fc.tuple(
            ...trunkIds.map((id) => fc.record({ id: fc.constant(id), name: fc.constant(id), lines: whole(0, 6) })),
          ),
          pressed: fc.tuple(...typeIds.map(() => fc.oneof(fc.constant({}), fc.record({ pressure: pressures })))),
          sold: fc.tuple(...typeIds.map(() => fc.oneof(fc.constant({}), fc.record({ sale: sales })))),
          leaving: fc.tuple(
            ...teamIds.map(() =>
              fc.oneof(
                fc.constant({}),
                fc.record({
                  people: fc.record({ attrition: attritions, knowledge: knowledges }, { requiredKeys: [] }),
                }),
              ),
            ),
          ),
          following: fc.oneof(fc.constant({}), fc.record({ outcomes })),
        })
        .map(({ pressed, sold, leaving, following, ...parts }) => {
          const withMore = parts.types.map((type, i) => ({ ...type, ...pressed[i], ...sold[i] }));
          const withLeavers = parts.teams.map((team, i) => ({ ...team, ...leaving[i] }));
          const all = { ...rest, ...parts, types: withMore, teams: withLeavers, ...following };
          return expectScenario({ format: 'floorwalk', version: 1, name: 'Any', calendar: days, ...all });
        });
    });
}

/** Every property test of the kernel runs on the same number of scenarios from the same seed. */
export const settings = { seed: 20260302, numRuns: 200 } as const;
