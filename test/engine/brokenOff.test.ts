import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { survival } from '../../src/analysis/forms/survival';
import { pressureEffect } from '../../src/analysis/pressureEffect';
import { freshShareUnderPressure, isShareNear, shareAbove, shareBrokenOff } from '../../src/engine/brokenOff';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { measureDay } from '../../src/kpi/measureDay';
import { sumContacts } from '../../src/kpi/formula';
import { Contact } from '../../src/kpi/counters';
import { specOf } from '../../src/kpi/spec';
import { gridOf } from '../../src/model/calendar';
import type { Duration } from '../../src/model/distribution';
import { meanSeconds } from '../../src/model/meanSeconds';
import type { ScenarioInput } from '../../src/model/scenario';
import { momentsOf } from '../../src/analysis/stats/mean';
import { hourly, scenarioOf, teamOf } from './build';

const talks: readonly Duration[] = [
  { family: 'constant', mean: 200 },
  { family: 'exponential', mean: 200 },
  { family: 'uniform', min: 20, max: 300 },
  { family: 'hyperexponential', p: 0.3, mean1: 20, mean2: 400 },
  { family: 'empirical', p: [0, 0.2, 0.9, 1], seconds: [10, 60, 200, 900] },
  ...[0.05, 0.3, 0.7, 1, 1.7, 4].flatMap((cv): Duration[] => [
    { family: 'lognormal', mean: 200, cv },
    { family: 'gamma', mean: 200, cv },
  ]),
  ...[1, 3, 40].map((k): Duration => ({ family: 'erlang', mean: 200, k })),
  ...[0.4, 1, 3].map((shape): Duration => ({ family: 'weibull', mean: 200, shape })),
];

describe('the share of talk beyond a cap', () => {
  it.each(talks.map((talk) => [JSON.stringify(talk), talk] as const))(
    'of %s is that of the law, to 1e-12',
    (_, talk) => {
      for (const times of [0.05, 0.3, 0.5, 0.8, 0.999, 1, 1.3, 2, 3, 6, 20]) {
        const cap = times * meanSeconds(talk);
        expect(Math.abs(shareAbove(talk, cap) - survival(talk).above(cap)), `× ${times}`).toBeLessThan(1e-12);
      }
    },
  );

  it('is what the closed form of pressure takes away from the resolution', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...talks),
        fc.double({ min: 0.5, max: 4, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (talk, cap, obeyed) => {
          const [type] = centre({ handling: { talk }, pressure: { cap, obeyed } }).types;
          const { before, after } = pressureEffect(type)!;
          expect(before.resolution * (1 - shareBrokenOff(type))).toBeCloseTo(after.resolution, 11);
        },
      ),
      { seed: 3, numRuns: 100 },
    );
  });
});

/** Volumes as observed, with agents for everybody. */
function centre(change: Partial<ScenarioInput['types'][number]>, days = 1) {
  const volume = Array.from({ length: days }, () => hourly(300)).flat();
  return scenarioOf(
    [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume, observed: { abandonRate: 0 } },
        handling: { talk: { family: 'lognormal', mean: 20, cv: 0.7 } },
        patience: { family: 'never' },
        resolution: 0.8,
        repeat: { probability: 0.8, sameDay: 1, delay: { family: 'constant', mean: 5 }, mostAttempts: 255 },
        ...change,
      },
    ],
    [{ ...teamOf(60), headcount: volume.map(() => 60) }],
    { calendar: { start: '2026-03-02', zone: 'UTC', days, intervalMinutes: 60, closing: 'serve' } },
  );
}

describe('an observed volume under pressure', () => {
  it.each([0.5, 0.75, 1, 1.5])(
    'is what is offered again where talk is broken off at %d times its mean: |z| ≤ 4',
    (cap) => {
      const scenario = centre({ pressure: { cap, obeyed: 1 } });
      const [type] = scenario.types;
      const u = 0.8 * (1 - pressureEffect(type)!.after.resolution);
      expect(freshShareUnderPressure(type, gridOf(scenario.calendar))).toBeCloseTo(1 - u, 9);
      const spec = specOf(scenario);
      const simulator = new Simulator(compile(scenario));
      const offered = Array.from(
        { length: 40 },
        (_, day) => sumContacts(measureDay(simulator.run(day), spec), spec, -1, 0, 24)[Contact.offered],
      );
      const { mean, sd } = momentsOf(offered);
      // Some seconds of repeats that the horizon cuts off are no more than a contact or two.
      expect(Math.abs(mean - 24 * 300) / (sd / Math.sqrt(40))).toBeLessThanOrEqual(4);
    },
  );

  it('without it would be taken for too many customers', () => {
    const [pressed] = centre({ pressure: { cap: 1, obeyed: 1 } }).types;
    const [free] = centre({}).types;
    const grid = gridOf(centre({}).calendar);
    expect(freshShareUnderPressure(pressed, grid)).toBeLessThan(freshShareUnderPressure(free, grid) - 0.1);
    expect(freshShareUnderPressure(free, grid)).toBeCloseTo(1 - 0.8 * 0.2, 12);
  });

  it('is told to be near only where later contacts are broken off otherwise than first ones', () => {
    const near = (change: Parameters<typeof centre>[0]) => isShareNear(centre(change).types[0]);
    const pressure = { cap: 1, obeyed: 1 };
    expect(near({ pressure })).toBe(false);
    expect(near({ transfer: { probability: 0.2 } })).toBe(false);
    expect(near({ pressure, transfer: { probability: 0.2 } })).toBe(true);
    expect(near({ pressure, repeat: { probability: 0.5, work: 0.5 } })).toBe(true);
  });
});
