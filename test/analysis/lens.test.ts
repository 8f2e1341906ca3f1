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
        if (makingOf(kpi) !== 'ratio') expect(fraction, kpi).toBeNull();
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

  it('count waits, holds and bases by hand, too', () => {
    const [o, a] = [offered(calls), answered(calls)];
    for (const seconds of [60, 180])
      expect(valueOf('serviceLevel', `serviceLevelIn${seconds}`)).toBeCloseTo(
        (100 * a.filter(({ wait }) => wait <= seconds).length) / o.length,
        9,
      );
    const held = a.filter(({ hold }) => hold > 0);
    expect(held.length).toBeGreaterThan(0);
    const mean = held.reduce((sum, { hold }) => sum + hold, 0) / held.length;
    expect(valueOf('holdTime', 'holdPerHeld')).toBeCloseTo(mean, 6);
  });

  it('are each what they are said to be made of, in every scope', () => {
    let told = 0;
    for (const scope of scopes)
      for (const key of new Set(variantGroups.flat()))
        if (typeof key === 'string')
          for (const { variant, estimate, fraction } of lensOf(results, key, scope).variants) {
            if (typeof variant === 'string' || !fraction || estimate?.mean == null) continue;
            told++;
            expect((fraction.scale * fraction.numerator) / fraction.denominator, variant.id).toBeCloseTo(
              estimate.mean,
              9,
            );
          }
    expect(told).toBeGreaterThan(20);
  });

  it('order as they must: B ≥ A, C ≥ A, E ≥ A, D ≥ A', () => {
    const [a, ...others] = lensOf(results, 'serviceLevel').variants.flatMap(({ variant, estimate }) =>
      typeof variant === 'string' ? [estimate!.mean!] : [],
    );
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
