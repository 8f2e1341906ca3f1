import { describe, expect, it } from 'vitest';
import type { Scope } from '../../src/analysis/estimate';
import { Results } from '../../src/analysis/results';
import { studentMultiplier } from '../../src/analysis/stats/student';
import { wilson } from '../../src/analysis/stats/wilson';
import type { KpiKey } from '../../src/kpi/kpis';
import type { Call, Span } from './brute';
import {
  hours,
  days,
  results,
  calls,
  duty,
  work,
  sum,
  inScope,
  offered,
  having,
  answered,
  abandoned,
  ratios,
  scopes,
  close,
  quantileOf,
  scenario,
} from './brute';

describe('the brute-force days', () => {
  it('hold every outcome of this scenario', () => {
    for (const outcome of ['answered', 'abandoned', 'blocked', 'dropped'])
      expect(having(outcome)(calls).length, outcome).toBeGreaterThan(5);
    expect(calls.length).toBeGreaterThan(8000);
  });
});

describe.each(scopes)('over the scope %j', (scope) => {
  const list = calls.filter((c) => inScope(c, scope));
  const perDay = Array.from({ length: days }, (_, d) => list.filter((c) => c.day === d));

  it.each(Object.keys(ratios) as KpiKey[])('%s is the ratio of sums, with the interval of a ratio estimator', (kpi) => {
    const [numerator, denominator, scale] = ratios[kpi]!;
    const y = perDay.map((l) => scale * numerator(l));
    const x = perDay.map(denominator);
    const [top, bottom] = [sum(y, (v) => v), sum(x, (v) => v)];
    const estimate = results.estimate(kpi, scope);
    const daily = y.map((v, d) => (x[d] > 0 ? v / x[d] : NaN));
    close(estimate.mean, bottom > 0 ? top / bottom : NaN);
    expect(estimate.days).toBe(daily.filter((v) => !Number.isNaN(v)).length);
    Array.from(results.perDay(kpi, scope)).forEach((v, d) => close(Number.isNaN(v) ? null : v, daily[d]));
    if (estimate.days === 0) {
      expect([estimate.low, estimate.p10, estimate.p90]).toEqual([null, null, null]);
      return;
    }
    close(estimate.p10, quantileOf(daily, 0.1));
    close(estimate.p50, quantileOf(daily, 0.5));
    close(estimate.p90, quantileOf(daily, 0.9));
    const m = estimate.days;
    if (m < 2) return;
    const residuals = y.map((v, d) => v - (top / bottom) * x[d]);
    const error = Math.sqrt((m / (m - 1)) * sum(residuals, (r) => r * r)) / bottom;
    close(estimate.high, top / bottom + studentMultiplier(0.95, m - 1) * error);
    close(estimate.low, top / bottom - studentMultiplier(0.95, m - 1) * error);
  });

  it('counts are means over days, longest waits are the longest of each day', () => {
    const counts: [KpiKey, (l: Call[]) => number][] = [
      ['offered', (l) => offered(l).length],
      ['answered', (l) => answered(l).length],
      ['abandoned', (l) => abandoned(l).length],
      ['shortAbandons', (l) => abandoned(l).filter((c) => c.wait < c.short).length],
    ];
    for (const [kpi, count] of counts) {
      close(results.estimate(kpi, scope).mean, sum(perDay, count) / days);
      expect(Array.from(results.perDay(kpi, scope))).toEqual(perDay.map(count));
    }
    const longest = perDay.map((l) => (offered(l).length > 0 ? Math.max(...offered(l).map((c) => c.wait)) : NaN));
    expect(Array.from(results.perDay('maxWait', scope))).toEqual(longest);
  });

  it('longest wait kept counts calendar days, with a Wilson interval; intervals in target count intervals', () => {
    const calendarDays = [0, 1].flatMap((d) => perDay.map((l) => offered(l).filter((c) => c.calendarDay === d)));
    const scored = calendarDays.filter((l) => l.length > 0);
    const kept = wilson(scored.filter((l) => l.every((c) => c.wait <= 60)).length, scored.length);
    const estimate = results.estimate('longestWaitKept', scope);
    if (kept.share === null) expect(estimate.mean).toBeNull();
    else {
      close(estimate.mean, 100 * kept.share);
      close(estimate.low, 100 * kept.low!);
      close(estimate.high, 100 * kept.high!);
    }
    const cells = perDay.flatMap((l) =>
      Array.from({ length: hours }, (_, k) => offered(l).filter((c) => c.interval === k)).filter(
        (cell) => cell.length > 0,
      ),
    );
    const met = cells.filter((l) => answered(l).filter((c) => c.wait <= c.limit).length >= 0.8 * l.length);
    close(
      results.estimate('intervalsInTarget', scope).mean,
      cells.length > 0 ? (100 * met.length) / cells.length : NaN,
    );
  });
});

describe('agent time', () => {
  const overlap = (s: Span, from: number, to: number): number =>
    Math.max(0, Math.min(s.to, to) - Math.max(s.from, from));
  const horizon = hours * 3600;

  it.each<[Scope, number, number]>([
    [{}, 0, horizon],
    [{ team: 'blue' }, 0, horizon],
    [{ team: 'red' }, 0, horizon],
    [{ day: 1 }, 24 * 3600, horizon],
    [{ team: 'blue', interval: 17 }, 17 * 3600, 18 * 3600],
    [{ team: 'red', interval: 2 }, 2 * 3600, 3 * 3600],
  ])('over %j is what the log says, second by second', (scope, from, to) => {
    const here = (s: Span): boolean => scope.team === undefined || s.team === scope.team;
    const staffed = sum(duty.filter(here), (s) => overlap(s, from, to));
    const busy = sum(work.filter(here), (s) => overlap(s, from, to));
    close(results.estimate('occupancy', scope).mean, staffed > 0 ? (100 * busy) / staffed : NaN);
    close(results.estimate('availability', scope).mean, staffed > 0 ? 100 - (100 * busy) / staffed : NaN);
    const answers = work.filter((s) => here(s) && s.from >= from && s.from < to).length;
    close(results.estimate('contactsPerAgentHour', scope).mean, staffed > 0 ? (3600 * answers) / staffed : NaN);
    const wages = sum(duty.filter(here), (s) => (overlap(s, from, to) / 3600) * (s.team === 'blue' ? 20 : 33));
    close(results.estimate('staffingCost', scope).mean, wages / days);
    expect(results.estimate('staffingCost', scope).unit).toBe('EUR');
  });

  it('is not data for a contact type, nor are contacts for a team', () => {
    for (const [kpi, scope] of [
      ['occupancy', { type: 'sales' }],
      ['serviceLevel', { team: 'blue' }],
      ['maxWait', { team: 'blue' }],
      ['waitPercentiles', { day: 0 }],
    ] as const) {
      const { mean, low, p50, days: n } = results.estimate(kpi, scope);
      expect([mean, low, p50, n], kpi).toEqual([null, null, null, 0]);
      expect(results.perDay(kpi, scope).every(Number.isNaN)).toBe(true);
    }
  });

  it('of a name that is not in the plan is a mistake of the programmer', () => {
    expect(() => results.estimate('offered', { type: 'chat' })).toThrow('unknown contact type: chat');
    expect(() => results.estimate('occupancy', { team: 'green' })).toThrow('unknown team: green');
  });
});

describe.each([undefined, 'sales', 'tech'])('waits of %s', (type) => {
  const list = offered(calls).filter((c) => type === undefined || c.type === type);

  it('have a curve that is the exact share at every whole second up to ten minutes, and every ten beyond', () => {
    const { seconds, answeredWithin, leftWithin } = results.waitCurve(type);
    expect(Array.from(seconds.slice(0, 3))).toEqual([0, 1, 2]);
    seconds.forEach((t, i) => {
      expect(answeredWithin[i]).toBeCloseTo(answered(list).filter((c) => c.wait <= t).length / list.length, 12);
      const left = list.filter((c) => c.outcome !== 'answered' && c.wait <= t).length;
      expect(leftWithin[i]).toBeCloseTo(left / list.length, 12);
    });
    expect(answeredWithin.at(-1)! + leftWithin.at(-1)!).toBeCloseTo(1, 12);
  });

  it.each([0, 0.1, 0.5, 0.8, 0.9, 0.95, 0.99, 1])(
    'have a %d quantile within a bin of the exact one, day by day',
    (p) => {
      const scope = type === undefined ? {} : { type };
      const daily = Array.from({ length: days }, (_, d) => {
        const waits = answered(list)
          .filter((c) => c.day === d)
          .map((c) => c.wait)
          .sort((a, b) => a - b);
        return waits[Math.max(0, Math.ceil(p * waits.length - 1e-9) - 1)];
      });
      const estimate = results.waitQuantile(p, scope);
      // Bins are 1 s wide up to 600 s.
      expect(Math.max(...daily)).toBeLessThan(p < 0.99 ? 600 : 7200);
      expect(Math.abs(estimate.mean! - sum(daily, (v) => v) / days)).toBeLessThanOrEqual(p < 0.99 ? 1 : 10);
      expect(estimate.unit).toBe('s');
      if (p === 0.9)
        Array.from(results.perDay('waitPercentiles', scope)).forEach((v, d) =>
          expect(Math.abs(v - daily[d])).toBeLessThanOrEqual(1),
        );
    },
  );
});

describe('results', () => {
  it('without days have no data for anything', () => {
    const none = Results.of(scenario);
    expect(none.estimate('serviceLevel')).toMatchObject({
      mean: null,
      low: null,
      high: null,
      p10: null,
      days: 0,
      unit: '%',
    });
    expect(none.estimate('offered').mean).toBeNull();
    expect(none.waitQuantile(0.9).mean).toBeNull();
    expect(none.waitCurve().answeredWithin.every(Number.isNaN)).toBe(true);
  });

  it('of one day have no interval', () => {
    const one = Results.of(scenario);
    one.add(results.all.at(0));
    const { mean, low, high, p50, days: n } = one.estimate('serviceLevel');
    expect([low, high, n]).toEqual([null, null, 1]);
    expect(p50).toBe(mean);
  });

  it('that were asked before do not hide the days that came after', () => {
    const growing = Results.of(scenario);
    for (let d = 0; d < days; d++) {
      growing.add(results.all.at(d));
      growing.estimate('serviceLevel', { type: 'tech' });
      growing.estimate('occupancy', { day: 1 });
    }
    expect(growing.estimate('serviceLevel', { type: 'tech' })).toEqual(
      results.estimate('serviceLevel', { type: 'tech' }),
    );
    expect(growing.estimate('occupancy', { day: 1 })).toEqual(results.estimate('occupancy', { day: 1 }));
  });
});
