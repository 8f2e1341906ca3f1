import { describe, expect, it } from 'vitest';
import textbook from '../../scenarios/textbook.json';
import { compile } from '../../src/engine/plan';
import { expectScenario } from '../../src/model/document';
import type { Scope } from '../../src/analysis/estimate';
import { Results } from '../../src/analysis/results';
import { studentMultiplier } from '../../src/analysis/stats/student';
import { wilson } from '../../src/analysis/stats/wilson';
import { ratioInterval } from '../../src/analysis/stats/ratio';
import { Simulator } from '../../src/engine/simulate';
import type { KpiKey } from '../../src/kpi/kpis';
import { kpiKeys } from '../../src/kpi/kpis';
import { measureDay } from '../../src/kpi/measureDay';
import { Contact } from '../../src/kpi/counters';
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
  plan,
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
    const estimate = results.whole(kpi, scope);
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

  it('is not data for a contact type', () => {
    const { mean, low, p50, days: n } = results.estimate('occupancy', { type: 'sales' });
    expect([mean, low, p50, n]).toEqual([null, null, null, 0]);
    expect(results.perDay('occupancy', { type: 'sales' }).every(Number.isNaN)).toBe(true);
  });

  it('of a name that is not in the plan is a mistake of the programmer', () => {
    expect(() => results.estimate('offered', { type: 'chat' })).toThrow('unknown contact type: chat');
    expect(() => results.estimate('occupancy', { team: 'green' })).toThrow('unknown team: green');
    expect(() => results.estimate('occupancy', { agent: 99 })).toThrow('unknown agent: 99');
  });
});

/** KPIs that the answered contacts alone can tell. */
const ofAnswered = ['aht', 'talkTime', 'holdTime', 'wrapTime'] as const;
const ofTeams = [...ofAnswered, 'serviceLevelOfAnswered', 'asa'] as const;

describe.each<Scope>([
  { team: 'blue' },
  { team: 'red' },
  { team: 'blue', day: 1 },
  { team: 'red', interval: 33 },
  { agent: 0 },
  { agent: 2, day: 0 },
])('of who answered, over the scope %j,', (scope) => {
  const list = calls.filter((c) => c.outcome === 'answered' && inScope(c, scope));
  const perDay = Array.from({ length: days }, (_, d) => list.filter((c) => c.day === d));

  it.each(scope.agent === undefined ? ofTeams : ofAnswered)('%s is the ratio of sums, with its interval', (kpi) => {
    const [numerator, denominator, scale] = ratios[kpi]!;
    const y = perDay.map((l) => scale * numerator(l));
    const x = perDay.map(denominator);
    const { mean, low, high, days: n } = ratioInterval(y, x);
    const estimate = results.whole(kpi, scope);
    expect(n).toBeGreaterThan(5);
    close(estimate.mean, mean!);
    close(estimate.low, low!);
    close(estimate.high, high!);
    close(
      estimate.p90,
      quantileOf(
        y.map((v, d) => v / x[d]),
        0.9,
      ),
    );
  });

  it('answered contacts and time on duty are what the log says', () => {
    close(results.estimate('answered', scope).mean, list.length / days);
    if (scope.interval !== undefined) return;
    const [from, to] = [scope.day === 1 ? 24 : 0, scope.day === 0 ? 24 : hours].map((k) => k * 3600);
    const own = ({ team, agent }: Span): boolean =>
      (scope.team === undefined || team === scope.team) && (scope.agent === undefined || agent === scope.agent);
    const within = (s: Span): number => Math.max(0, Math.min(s.to, to) - Math.max(s.from, from));
    const staffed = sum(duty.filter(own), within);
    close(results.estimate('staffedHours', scope).mean, staffed / 3600 / days);
    close(results.estimate('occupancy', scope).mean, (100 * sum(work.filter(own), within)) / staffed);
    if (scope.agent !== undefined)
      close(results.estimate('contactsPerAgentHour', scope).mean, (3600 * list.length) / staffed);
  });

  it('what only the queue knows has no data', () => {
    const queue = ['offered', 'abandonRate', 'serviceLevel', 'maxWait', 'offeredLoad', 'probabilityOfWait'] as const;
    for (const kpi of [...queue, 'waitPercentiles', 'intervalsInTarget', 'longestWaitKept', 'freshIssues'] as const) {
      const { mean, low, p50, days: n } = results.estimate(kpi, scope);
      expect([mean, low, p50, n], kpi).toEqual([null, null, null, 0]);
      expect(results.perDay(kpi, scope).every(Number.isNaN), kpi).toBe(true);
    }
  });
});

it('an agent’s figures are known by day, not by interval', () => {
  expect(results.estimate('answered', { agent: 0, interval: 10 }).mean).toBeNull();
});

describe('a warm-up', () => {
  const warm = Results.of({ ...scenario, warmUpIntervals: 30 });
  for (let d = 0; d < days; d++) {
    const log = new Simulator(plan).run(d);
    warm.add(measureDay(log, warm.context.spec));
  }

  it.each<Scope>([{ interval: 10 }, { interval: 10, type: 'sales' }, { interval: 10, team: 'blue' }, { day: 0 }])(
    'has no data over %j: neither 0 contacts nor 0 hours',
    (scope) => {
      for (const kpi of kpiKeys) {
        const { mean, low, p50, days: n } = warm.estimate(kpi, scope);
        expect([mean, low, p50, n], kpi).toEqual([null, null, null, 0]);
      }
    },
  );

  it('does not take data from what comes after it', () => {
    for (const scope of [{ interval: 35 }, { interval: 46, team: 'red' }] as Scope[])
      for (const kpi of ['answered', 'aht', 'waitPercentiles'] as const)
        expect(warm.estimate(kpi, scope)).toEqual(results.estimate(kpi, scope));
    expect(warm.estimate('offered', { day: 1 }).mean).toBe(warm.estimate('offered').mean);
    expect(warm.estimate('offered').mean).toBeLessThan(results.estimate('offered', { day: 1 }).mean!);
  });
});

it('attempts that met closed doors count in the whole as in their type, also where nobody else came', () => {
  const measured = Results.of(scenario);
  const day = structuredClone(results.all.at(0));
  // In interval 30 only three of the first type came, to closed doors.
  const { contactColumns } = measured.context.spec;
  const { from, item, values } = day.contacts;
  const [begin, end] = [from[30], from[31]].map((row) => row * contactColumns.length);
  const row = new Float64Array(contactColumns.length);
  row[contactColumns.indexOf(Contact.closed)] = 3;
  day.contacts = {
    from: from.map((at, k) => (k > 30 ? at - (from[31] - from[30]) + 1 : at)),
    item: Uint16Array.of(...item.subarray(0, from[30]), 0, ...item.subarray(from[31])),
    values: Float64Array.of(...values.subarray(0, begin), ...row, ...values.subarray(end)),
  };
  measured.add(day);
  expect(measured.estimate('freshIssues', { interval: 30, type: 'sales' }).mean).toBe(3);
  expect(measured.estimate('freshIssues', { interval: 30 }).mean).toBe(3);
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
    'have a %d quantile within a bin of the exact one, of all days together and day by day',
    (p) => {
      const scope = type === undefined ? {} : { type };
      const exact = (contacts: Call[]): number => {
        const waits = answered(contacts)
          .map((c) => c.wait)
          .sort((a, b) => a - b);
        return waits[Math.max(0, Math.ceil(p * waits.length - 1e-9) - 1)];
      };
      const whole = exact(list);
      const estimate = results.waitQuantile(p, scope);
      // Bins are 1 s wide up to 600 s.
      expect(whole).toBeLessThan(p < 0.99 ? 600 : 7200);
      expect(Math.abs(estimate.mean! - whole)).toBeLessThanOrEqual(p < 0.99 ? 1 : 10);
      expect(estimate.low).toBeLessThanOrEqual(estimate.mean!);
      expect(estimate.high).toBeGreaterThanOrEqual(estimate.mean!);
      expect([estimate.unit, estimate.days]).toEqual(['s', days]);
      if (p !== 0.9) return;
      const daily = Array.from({ length: days }, (_, d) => exact(list.filter((c) => c.day === d)));
      Array.from(results.perDay('waitPercentiles', scope)).forEach((v, d) =>
        expect(Math.abs(v - daily[d])).toBeLessThanOrEqual(1),
      );
      expect(Math.abs(estimate.p90! - quantileOf(daily, 0.9))).toBeLessThanOrEqual(1);
    },
  );
});

describe.each<Scope>([{ day: 0 }, { day: 1, type: 'tech' }, { interval: 35 }, { interval: 12, type: 'sales' }])(
  'waits over %j',
  (scope) => {
    it.each([0.5, 0.9])('have a %d quantile within a bin of the exact one', (p) => {
      const waits = answered(calls.filter((c) => inScope(c, scope)))
        .map((c) => c.wait)
        .sort((a, b) => a - b);
      const exact = waits[Math.ceil(p * waits.length - 1e-9) - 1];
      expect(waits.length).toBeGreaterThan(100);
      expect(Math.abs(results.waitQuantile(p, scope).mean! - exact)).toBeLessThanOrEqual(1);
    });

    it('have no data where nobody came', () => {
      expect(results.waitQuantile(0.9, { interval: 20 })).toMatchObject({ mean: null, low: null, p50: null, days: 0 });
    });
  },
);

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

it('a centre that pays nobody has no cost figure, one that pays somebody has', () => {
  const scenario = expectScenario(textbook);
  const withWages = (costPerHour: number): Results => {
    const paid = { ...scenario, teams: scenario.teams.map((team) => ({ ...team, costPerHour })) };
    const results = Results.of(paid);
    results.add(measureDay(new Simulator(compile(paid)).run(0), results.context.spec));
    return results;
  };
  expect(withWages(0).estimate('staffingCost').mean).toBeNull();
  expect(withWages(10).estimate('staffingCost').mean).toBeGreaterThan(0);
});
