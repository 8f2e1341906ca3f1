import { describe, expect, it } from 'vitest';
import { fractionOf, lensOf, makingOf } from '../../src/analysis/lens';
import { kpiKeys } from '../../src/kpi/kpis';
import { variantGroups } from '../../src/kpi/variants';
import { abandoned, answered, calls, having, offered, results, scopes } from './brute';

describe('what a ratio is made of', () => {
  it('is what its estimate is, in every scope: scale × numerator ÷ denominator', () => {
    let checked = 0;
    for (const scope of scopes)
      for (const kpi of kpiKeys) {
        const fraction = fractionOf(results, kpi, scope);
        const { mean, days } = results.estimate(kpi, scope);
        if (makingOf(results, kpi) !== 'ratio') expect(fraction, kpi).toBeNull();
        else if (fraction === null) expect(mean, `${kpi} ${JSON.stringify(scope)}`).toBeNull();
        else {
          checked++;
          const { numerator, denominator, scale } = fraction;
          const told = (scale * numerator) / denominator;
          expect(Math.abs(told - mean!), kpi).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(told)));
          if (kpi !== 'longestWaitKept') expect(fraction.days, kpi).toBeGreaterThanOrEqual(days);
        }
      }
    expect(checked).toBeGreaterThan(50);
  });

  it('is counted in contacts', () => {
    const fraction = fractionOf(results, 'abandonRate')!;
    expect(fraction.numerator).toBe(abandoned(calls).length);
    expect(fraction.denominator).toBe(offered(calls).length);
  });
});

describe('the same days, counted otherwise', () => {
  const valueOf = (kpi: string, id: string): number =>
    lensOf(results, kpi).variants.find(({ variant }) => typeof variant !== 'string' && variant.id === id)!.estimate!
      .mean!;

  it('are what a count by hand gives', () => {
    const blocked = having('blocked')(calls).length;
    const [o, a] = [offered(calls).length, answered(calls).length];
    expect(valueOf('missedRate', 'missedWithBlocked')).toBeCloseTo((100 * (o - a + blocked)) / (o + blocked), 9);
    const short = results.estimate('shortAbandons').mean! * results.days;
    const ab = abandoned(calls).length;
    expect(valueOf('abandonRate', 'abandonRateNet')).toBeCloseTo((100 * (ab - short)) / (o - short), 9);
    const mean = (kpi: 'aht' | 'holdTime' | 'wrapTime'): number => results.estimate(kpi).mean!;
    expect(valueOf('aht', 'ahtWithoutWrap')).toBeCloseTo(mean('aht') - mean('wrapTime'), 9);
    expect(valueOf('aht', 'ahtWithoutHold')).toBeCloseTo(mean('aht') - mean('holdTime'), 9);
    expect(mean('wrapTime') * mean('holdTime')).toBeGreaterThan(0);
  });

  it('order as they must: B ≥ A, C ≥ A, E ≥ A, D ≥ A', () => {
    const [a, ...others] = lensOf(results, 'serviceLevel').variants.map(({ estimate }) => estimate!.mean!);
    expect(others).toHaveLength(4);
    for (const other of others) expect(other).toBeGreaterThanOrEqual(a);
  });

  it('are null where nothing computes them, and never asked of a part that does not know them', () => {
    for (const key of variantGroups.flat())
      for (const scope of scopes)
        if (typeof key === 'string')
          for (const { estimate } of lensOf(results, key, scope).variants)
            if (estimate?.mean != null) expect(Number.isFinite(estimate.mean)).toBe(true);
    expect(lensOf(results, 'serviceLevel').guards.map(({ kpi }) => kpi)).toEqual(['intervalsInTarget']);
    expect(lensOf(results, 'serviceLevel').guards[0].estimate!.mean).toBe(results.estimate('intervalsInTarget').mean);
  });
});
