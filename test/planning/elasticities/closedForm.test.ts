import { describe, expect, it } from 'vitest';
import { erlangA } from '../../../src/analysis/forms/erlangA';
import { studentMultiplier } from '../../../src/analysis/stats/student';
import type { Effect } from '../../../src/planning/elasticities/effect';
import type { LeverId } from '../../../src/planning/elasticities/levers';
import { hourly, scenarioOf, teamOf } from '../../engine/build';
import { measure } from './build';

/*
 * One queue, day and night, in steady state from the second hour on: each figure has a closed form, and so has what a step of an input does
 * to it. What is compared is the same finite step on both sides, so that there is no bias of the step: |z| ≤ 4 at a fixed seed.
 */
const [rate, aht, agents, patience, days] = [240, 300, 20, 240, 60];

const scenario = scenarioOf(
  [
    {
      id: 'calls',
      name: 'Calls',
      demand: { kind: 'rate', volume: hourly(rate) },
      handling: { talk: { family: 'exponential', mean: aht } },
      patience: { family: 'exponential', mean: patience },
      thresholdSeconds: 20,
    },
  ],
  [teamOf(agents, ['calls'], { costPerHour: 20 })],
  { seed: 'elasticities', warmUpIntervals: 1 },
);
const found = measure(scenario, days);

interface Point {
  rate: number;
  aht: number;
  agents: number;
  patience: number;
}
const base: Point = { rate, aht, agents, patience };

/** Figures of a steady queue, in the units of the KPIs. */
function exact(p: Point): Readonly<Record<string, number>> {
  const form = erlangA(p.rate / 3600, p.aht, p.agents, p.patience);
  return {
    serviceLevel: 100 * form.serviceLevel(20),
    abandonRate: 100 * form.abandonRate,
    averageWait: form.abandonRate * p.patience,
    occupancy: 100 * form.occupancy,
  };
}

/** Standard errors between what was measured for 1 % more and the closed form of the same step. */
function zOf(effect: Effect, expected: number): number {
  const { mean, low, high, days: n } = effect.perPercent;
  return (mean! - expected) / ((high! - low!) / 2 / studentMultiplier(0.95, n - 1));
}

describe('a queue with a closed form: 1 % more of an input does what Erlang A says', () => {
  const steps: [LeverId, (x: number) => Point][] = [
    ['volume', (x) => ({ ...base, rate: rate * x })],
    ['handling', (x) => ({ ...base, aht: aht * x })],
    ['patience', (x) => ({ ...base, patience: patience * x })],
    ['staff', (x) => ({ ...base, agents: Math.round(agents * x) })],
  ];
  for (const [lever, at] of steps)
    it.each(['serviceLevel', 'abandonRate', 'averageWait', 'occupancy'])(`of ${lever} to %s`, (figure) => {
      const pull = found.pull(lever)!;
      const [low, high] = [exact(at(1 + pull.down))[figure], exact(at(1 + pull.up))[figure]];
      const expected = (high - low) / (100 * (pull.up - pull.down));
      const effect = found.effect(lever, figure as 'serviceLevel');
      expect(Math.abs(zOf(effect, expected))).toBeLessThan(4);
      // The elasticity is the same in percent of the figure.
      const level = exact(base)[figure];
      expect(effect.elasticity.mean! / ((100 * expected) / level)).toBeGreaterThan(0);
    });

  it('steps of staff are whole people, and are told as what they are', () => {
    const { down, up } = found.pull('staff')!;
    expect(down).toBeCloseTo(-0.05, 12);
    expect(up).toBeCloseTo(0.05, 12);
  });

  it('signs are those of theory, beyond doubt', () => {
    const sign = (lever: LeverId, figure: 'serviceLevel' | 'asa' | 'abandonRate' | 'occupancy'): number => {
      const { low, high } = found.effect(lever, figure).perPercent;
      return low! > 0 ? 1 : high! < 0 ? -1 : 0;
    };
    for (const lever of ['volume', 'handling'] as const)
      expect([
        sign(lever, 'serviceLevel'),
        sign(lever, 'asa'),
        sign(lever, 'abandonRate'),
        sign(lever, 'occupancy'),
      ]).toEqual([-1, 1, 1, 1]);
    expect([
      sign('staff', 'serviceLevel'),
      sign('staff', 'asa'),
      sign('staff', 'abandonRate'),
      sign('staff', 'occupancy'),
    ]).toEqual([1, -1, -1, -1]);
    // Who waits longer is in the way of others: patience lowers abandonment and the service level.
    expect([
      sign('patience', 'serviceLevel'),
      sign('patience', 'asa'),
      sign('patience', 'abandonRate'),
      sign('patience', 'occupancy'),
    ]).toEqual([-1, 1, -1, 1]);
  });

  it('what an input cannot move it does not move, to the bit', () => {
    for (const [lever, figure] of [
      ['staff', 'offered'],
      ['patience', 'offered'],
      ['handling', 'offered'],
      ['wage', 'serviceLevel'],
      ['wage', 'aht'],
    ] as const) {
      const effect = found.effect(lever, figure);
      expect(effect.state, `${lever} ${figure}`).toBe('still');
      expect([effect.perPercent.low, effect.perPercent.mean, effect.perPercent.high]).toEqual([0, 0, 0]);
    }
  });

  it('what is in proportion has elasticity 1, without doubt', () => {
    const { state, elasticity } = found.effect('wage', 'staffingCost');
    expect(state).toBe('moves');
    expect(elasticity.mean).toBeCloseTo(1, 9);
    expect(elasticity.low).toBe(elasticity.high);
  });

  it('days of another seed agree within their joint doubt', () => {
    const { daily } = found.effect('handling', 'occupancy');
    expect(daily).toHaveLength(days);
    const half = (x: Effect): number => x.perPercent.high! - x.perPercent.low!;
    const alone = measure({ ...scenario, seed: 'others' }, days, ['handling']).effect('handling', 'serviceLevel');
    const gap = alone.perPercent.mean! - found.effect('handling', 'serviceLevel').perPercent.mean!;
    expect(Math.abs(gap)).toBeLessThan(half(alone) + half(found.effect('handling', 'serviceLevel')));
  });
});
