import { describe, expect, it } from 'vitest';
import { intervalModel } from '../../src/analysis/intervalModel';
import { pressureEffect, repeatsPerAnswer } from '../../src/analysis/pressureEffect';
import { gridOf } from '../../src/model/calendar';
import type { ContactType } from '../../src/model/scenario';
import { scenarioOf, teamOf, traced } from '../engine/build';

const talk = { family: 'lognormal' as const, mean: 240, cv: 0.7 };
const wrap = { family: 'constant' as const, mean: 60 };
const typeOf = (rest: Partial<Parameters<typeof traced>[2]>): ContactType =>
  scenarioOf([traced([], undefined, { handling: { talk, wrap }, resolution: 0.8, ...rest })], [teamOf(1)]).types[0];
const repeat = { probability: 0.8 };

describe('what pressure does, by the formula', () => {
  it.each([
    [600, 292.4, 76.9, 358.7],
    [420, 280.0, 70.8, 365.2],
    [300, 259.1, 59.9, 381.7],
    [240, 240.5, 49.9, 401.3],
    [180, 212.9, 35.6, 439.4],
  ])('a cap of %d s: as CAUSAL.md, table of E6', (cap, aht, fcr, work) => {
    const effect = pressureEffect(typeOf({ repeat, pressure: { cap: cap / 240 } }))!;
    expect(effect.before).toEqual({ ahtSeconds: 300, resolution: 0.8 });
    expect(Math.abs(effect.after.ahtSeconds - aht)).toBeLessThanOrEqual(0.051);
    expect(Math.abs(100 * effect.after.resolution - fcr)).toBeLessThanOrEqual(0.051);
    expect(Math.abs(effect.work * 357.142857 - work)).toBeLessThanOrEqual(0.06);
  });

  it('is in proportion to the share that obeys, for handle time and resolution', () => {
    const [all, half] = [1, 0.5].map((obeyed) => pressureEffect(typeOf({ pressure: { cap: 1, obeyed } }))!);
    expect(300 - half.after.ahtSeconds).toBeCloseTo((300 - all.after.ahtSeconds) / 2, 9);
    expect(0.8 - half.after.resolution).toBeCloseTo((0.8 - all.after.resolution) / 2, 9);
    // Nobody comes again: it only saves.
    expect(all.work).toBeCloseTo(all.after.ahtSeconds / 300, 12);
  });

  it('is without end where everybody is broken off and comes again', () => {
    const constant = { handling: { talk: { family: 'constant' as const, mean: 100 } } };
    const type = typeOf({ ...constant, repeat: { probability: 1 }, pressure: { cap: 0.5 } });
    expect(pressureEffect(type)).toMatchObject({ after: { ahtSeconds: 50, resolution: 0 }, work: Infinity });
  });

  it('is in the queue that a closed form looks at, and in the repeats that feed a slow-down', () => {
    const demand = { kind: 'rate' as const, volume: new Array<number>(24).fill(10) };
    const modelOf = (rest: object) => {
      const type = { ...traced([], undefined, { handling: { talk, wrap }, resolution: 0.8, repeat, ...rest }), demand };
      const scenario = scenarioOf([type], [teamOf(1)]);
      return {
        type: scenario.types[0],
        model: intervalModel(scenario, gridOf(scenario.calendar), scenario.types[0], 0)!,
      };
    };
    const pressed = modelOf({ pressure: { cap: 1 } });
    const free = modelOf({});
    expect(free.model.ahtSeconds).toBe(300);
    expect(Math.abs(pressed.model.ahtSeconds - 240.5)).toBeLessThan(0.051);
    expect(repeatsPerAnswer(free.type)).toBeCloseTo(0.16, 12);
    expect(Math.abs(repeatsPerAnswer(pressed.type) - 0.8 * (1 - 0.499))).toBeLessThan(0.0005);
    expect(repeatsPerAnswer(modelOf({ repeat: { ...repeat, reopened: 0.1 } }).type)).toBeCloseTo(0.16 + 0.08, 12);
  });

  it('is nothing without pressure, and when nobody obeys', () => {
    expect(pressureEffect(typeOf({}))).toBeNull();
    expect(pressureEffect(typeOf({ pressure: { cap: 1, obeyed: 0 } }))).toBeNull();
  });
});
