import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSteadyState } from '../../src/analysis/closedForm';
import { Results } from '../../src/analysis/results';
import type { DayLog } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { kpiKeys } from '../../src/kpi/kpis';
import { measureDay } from '../../src/kpi/measureDay';
import type { Duration, Patience } from '../../src/model/distribution';
import { expectScenario } from '../../src/model/document';
import type { Scenario } from '../../src/model/scenario';
import { settings } from './arbitrary';

const hours = 24;
const of = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const mean = of(1e-300, 1e-9, 0.001, 1, 180, 1e6, 1e9);
const cv = of(0.001, 0.5, 1, 7, 1000);

/** Every family at the edges of what the format allows. */
const durations: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({ family: of('constant' as const), mean: fc.oneof(mean, of(0)) }),
  fc.record({ family: of('exponential' as const), mean }),
  fc.record({ family: of('lognormal' as const), mean, cv }),
  fc.record({ family: of('gamma' as const), mean, cv }),
  fc.record({ family: of('erlang' as const), mean, k: of(1, 1000) }),
  fc.record({ family: of('weibull' as const), mean, shape: of(0.2, 1, 20) }),
  fc.record({ family: of('hyperexponential' as const), p: of(1e-300, 0.5, 1), mean1: mean, mean2: mean }),
  mean.map((max) => ({ family: 'uniform' as const, min: max, max })),
  mean.map((max) => ({ family: 'uniform' as const, min: 0, max })),
  fc
    .tuple(of([0, 0], [0.5, 0.5], [1, 1], [0, 1], [0, 0.3]), of([0, 0], [0, 1e9], [5, 5], [1e-300, 1]))
    .map(([p, seconds]) => ({ family: 'empirical' as const, p, seconds })),
);
const patiences: fc.Arbitrary<Patience> = fc.oneof(durations, of({ family: 'never' as const }));
const perHour = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.oneof(
    item.map((value) => Array.from({ length: hours }, () => value)),
    fc.array(item, { minLength: hours, maxLength: hours }),
  );
const scale = of<(number | null)[] | undefined>(
  undefined,
  Array.from({ length: hours }, (_, k) => (k % 2 ? 1e9 : null)),
);
const variation = of(0, 1e-300, 1e-7, 0.5, 2);

const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    volume: perHour(of(0, 1e-300, 0.5, 20, 60)),
    dayCv: variation,
    intervalCv: variation,
    sharedDayCv: variation,
    talk: durations,
    wrap: durations,
    patience: patiences,
    meanByInterval: scale,
    patienceByInterval: scale,
    balking: of(0, 1),
    slope: of(0, 1e300),
    priority: of(-1e300, 0, 1e300),
    threshold: of(0, 20, 1e9),
    headcount: perHour(of(0, 1, 3, 500)),
    speed: of(0.001, 1, 1000),
    delay: of(0, 30, 1e9),
    reserve: of(0, 1, 100_000),
    lines: of(0, 1, 1e9, null),
    warmUpIntervals: of(0, hours - 1),
    closing: of('serve' as const, 'drop' as const),
    open: of(null, { from: '23:00', to: '24:00' }, { from: '08:00', to: '20:00' }),
  })
  .map((x) => {
    const clean = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    return expectScenario(
      clean({
        format: 'floorwalk',
        version: 1,
        name: 'Extreme',
        sharedDayCv: x.sharedDayCv,
        warmUpIntervals: x.warmUpIntervals,
        calendar: {
          start: '2026-03-02',
          zone: 'UTC',
          days: 1,
          intervalMinutes: 60,
          closing: x.closing,
          opening: x.open ? Array.from({ length: 7 }, () => x.open) : undefined,
        },
        types: [
          {
            id: '__proto__',
            name: 'A',
            demand: { kind: 'rate', volume: x.volume, dayCv: x.dayCv, intervalCv: x.intervalCv },
            handling: { talk: x.talk, wrap: x.wrap, meanByInterval: x.meanByInterval },
            patience: x.patience,
            patienceByInterval: x.patienceByInterval,
            balking: x.balking,
            priority: x.priority,
            prioritySlope: x.slope,
            thresholdSeconds: x.threshold,
            trunk: x.lines === null ? undefined : 't',
          },
        ],
        trunks: x.lines === null ? [] : [{ id: 't', name: 'T', lines: x.lines }],
        teams: [
          {
            id: 'constructor',
            name: 'C',
            headcount: x.headcount,
            skills: [{ type: '__proto__', speed: x.speed, overflowAfterSeconds: x.delay, reserveAgents: x.reserve }],
          },
        ],
      }),
    );
  });

/** Columns of a log that hold anything but numbers. */
function holes(log: DayLog): string[] {
  return (['arrival', 'wait', 'talk', 'hold', 'wrap'] as const).filter((column) =>
    log[column].subarray(0, log.contacts).some((x) => !(x >= 0 && x < Infinity)),
  );
}

test('a day of any valid scenario, however odd, comes to its end with finite times, estimates and formulas', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const simulator = new Simulator(compile(scenario));
      const results = Results.of(scenario);
      for (let day = 0; day < 2; day++) {
        const log = simulator.run(day);
        expect(holes(log)).toEqual([]);
        results.add(measureDay(log, results.context.spec));
      }
      for (const kpi of kpiKeys) {
        const { mean, low, high } = results.estimate(kpi);
        for (const x of [mean, low, high]) expect(x === null || Number.isFinite(x), `${kpi} ${x}`).toBe(true);
      }
      checkSteadyState(scenario, results, '__proto__');
    }),
    settings,
  );
}, 120_000);

test('a hundred thousand agents who come and go together cost seconds, not hours', () => {
  const headcount = Array.from({ length: hours }, (_, k) => (k % 2 ? 100_000 : 0));
  const scenario = expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'Crowd',
    calendar: { start: '2026-03-02', zone: 'UTC', days: 1, intervalMinutes: 60 },
    types: [
      {
        id: 'a',
        name: 'A',
        demand: { kind: 'rate', volume: headcount.map(() => 100) },
        handling: { talk: { family: 'exponential', mean: 100 } },
        patience: { family: 'never' },
      },
    ],
    teams: [{ id: 't', name: 'T', headcount, skills: [{ type: 'a' }] }],
  });
  const log = new Simulator(compile(scenario)).run(0);
  // Twelve times everybody comes and goes; nobody is left at the end.
  expect(log.shiftRows).toBe(24 * 100_000);
}, 30_000);
