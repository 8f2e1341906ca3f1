import { describe, expect, it } from 'vitest';
import { effectOf, switchEffect } from '../../../src/planning/elasticities/effect';
import { measureArrow } from '../../../src/planning/elasticities/arrowSize';
import { causesOf } from '../../../src/planning/elasticities/causes';
import { mechanismReasons, reasonsOf } from '../../../src/planning/elasticities/reasons';
import { hourly, scenarioOf, teamOf } from '../../engine/build';
import { measure } from './build';

const of = (...days: number[]): Float64Array => Float64Array.from(days);

describe('an effect', () => {
  it('is the difference by the step, in percent of the figure', () => {
    const { perPercent, elasticity, state } = effectOf(of(10, 20, 15), of(9, 18, 13.5), of(11, 22, 16.5), 0.1);
    expect(state).toBe('moves');
    expect(perPercent.mean).toBeCloseTo(0.3, 12);
    // Every day is in proportion: the elasticity is 2 on each, without doubt.
    for (const x of [elasticity.low, elasticity.mean, elasticity.high]) expect(x).toBeCloseTo(2, 9);
  });

  it('is 0 to the bit where no day differs, unclear where the interval holds 0, and no data where there is none', () => {
    expect(effectOf(of(1, 2), of(1, 2), of(1, 2), 0.1)).toMatchObject({
      state: 'still',
      perPercent: { low: 0, mean: 0, high: 0 },
    });
    expect(effectOf(of(5, 5, 5), of(5, 5, 5), of(6, 4, 5), 0.1).state).toBe('unclear');
    expect(effectOf(of(NaN), of(NaN), of(NaN), 0.1)).toMatchObject({ state: 'noData', elasticity: { mean: null } });
    // Days without data in any of the three are left out of all.
    expect(effectOf(of(1, NaN, 1, 1), of(1, 1, 1, NaN), of(2, 9, 3, 9), 0.5).perPercent.days).toBe(2);
  });

  it('of a figure that is not above 0 has no percent', () => {
    const { elasticity, perPercent } = effectOf(of(-5, -4), of(-6, -5), of(-4, -2), 0.1);
    expect(elasticity.mean).toBeNull();
    expect(perPercent.mean).toBeCloseTo(0.25, 12);
  });

  it('of a mechanism is the change from without it', () => {
    const { perPercent, elasticity } = switchEffect(of(10, 10), of(12, 13));
    expect(perPercent.mean).toBeCloseTo(2.5, 12);
    expect(elasticity.mean).toBeCloseTo(0.25, 12);
  });
});

describe('a centre whose customers come again', () => {
  const scenario = scenarioOf(
    [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: hourly(150) },
        handling: { talk: { family: 'lognormal', mean: 240, cv: 0.7 }, wrap: { family: 'constant', mean: 60 } },
        patience: { family: 'exponential', mean: 240 },
        redial: { afterAbandon: 0.5 },
        resolution: 0.8,
        repeat: { probability: 0.8, sameDay: 1, delay: { family: 'exponential', mean: 1800 } },
        pressure: { cap: 1.25 },
      },
    ],
    [teamOf(17, ['calls'], { people: {} })],
    { seed: 'again' },
  );
  const causes = causesOf(scenario);
  const found = measure(scenario, 25);
  const size = (from: string, to: string) => {
    const measured = measureArrow(
      found,
      causes.arrows.find((arrow) => arrow.from === from && arrow.to === to)!,
    );
    if (measured.kind === 'none') throw new Error(measured.reason);
    return measured.size;
  };

  it('has its rings, and arrows with the signs of theory', () => {
    expect(causes.loops.map(({ kind, number, nodes }) => `${kind}${number} ${nodes.join(' ')}`)).toEqual([
      'B1 wait abandoned',
      'R1 offered load occupancy wait abandoned',
      'R2 offered repeats',
    ]);
    for (const arrow of causes.arrows) {
      const measured = measureArrow(found, arrow);
      if (measured.kind === 'none' || !measured.told) continue;
      expect(Math.sign(measured.size.mean!), `${arrow.from} → ${arrow.to}`).toBe(arrow.sign);
    }
    expect(causes.arrows.filter((arrow) => measureArrow(found, arrow).kind === 'none')).toEqual([]);
  });

  it('more occupancy is more waiting, out of proportion; more handle time is more work, in proportion and more', () => {
    expect(size('occupancy', 'wait').low).toBeGreaterThan(1);
    expect(size('aht', 'load').low).toBeGreaterThan(0.95);
    expect(size('abandoned', 'offered').low).toBeGreaterThan(0);
  });

  it('says why by what was measured, nearest last, and what the cap does', () => {
    const [first] = reasonsOf(found, causes).filter(({ target }) => target.figure === 'serviceLevel');
    expect(first.because.map(({ figure }) => figure)).toEqual(['occupancy', 'asa']);
    const cap = mechanismReasons(found).find(({ mechanism }) => mechanism === 'pressure')!;
    expect(cap.moved[0]).toMatchObject({ figure: 'aht', effect: { state: 'moves' } });
    // The closed form says −13.6 % and about +7 %, in the long run.
    const [aht, load] = cap.moved.map(({ effect }) => effect.elasticity.mean!);
    expect(aht).toBeGreaterThan(-0.15);
    expect(aht).toBeLessThan(-0.125);
    expect(load).toBeGreaterThan(0.03);
  });
});
