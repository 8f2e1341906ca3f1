import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../src/model/calendar';
import { gridOf } from '../../src/model/calendar';
import { describeFlaw } from '../../src/model/errors';
import { attemptsPerIssue, freshShare, freshVolume, furtherAttempts } from '../../src/model/freshShare';
import type { ContactType } from '../../src/model/scenario';
import { checkScenario } from '../../src/model/scenario';
import { base, withValue } from './base';

/** The first type of the base document, with some of its fields replaced; checked and filled in. */
function typeWith(change: object): ContactType {
  const [type] = base().types;
  const result = checkScenario({ ...base(), types: [{ ...type, ...change }, base().types[1]] });
  if (!result.ok) throw new Error(result.flaws.map(describeFlaw).join('\n'));
  return result.scenario.types[0];
}
const grid = gridOf({ closing: 'serve', ...base().calendar });
const observed = (abandonRate: number, busyRate = 0) => ({
  demand: { ...base().types[0].demand, observed: { abandonRate, busyRate } },
});
const unlimited = { mostAttempts: 255 };
const redial = { afterAbandon: 0.5, afterBusy: 0.7, ...unlimited };
const repeat = { probability: 0.8, ...unlimited };

describe('attempts per issue', () => {
  it('are those of the closed form 1 ÷ (1 − r·a − r_b·b − u(1 − a − b)) without decay and limits', () => {
    const type = typeWith({ redial, repeat, resolution: 0.75 });
    // Of CAUSAL.md §3: r = .5, φ = .75, c = .8.
    expect(attemptsPerIssue(type, { abandonRate: 0.05, busyRate: 0 })).toBeCloseTo(1.274, 3);
    expect(attemptsPerIssue(type, { abandonRate: 0.2, busyRate: 0 })).toBeCloseTo(1.351, 3);
    for (const [a, b] of [
      [0, 0],
      [0.3, 0.2],
      [1, 0],
      [0, 1],
    ])
      expect(attemptsPerIssue(type, { abandonRate: a, busyRate: b })).toBeCloseTo(
        1 / (1 - 0.5 * a - 0.7 * b - 0.2 * (1 - a - b)),
        12,
      );
  });

  it('lose their will to redial with each failure', () => {
    const type = typeWith({ redial: { ...redial, decay: 0.5 } });
    // Everybody gives up: 1 + r + r·rδ + r·rδ·rδ² + …
    const series = 1 + 0.5 * (1 + 0.25 * (1 + 0.125 * (1 + 0.0625 * (1 + 0.03125 * (1 + 0.015625)))));
    expect(attemptsPerIssue(type, { abandonRate: 1, busyRate: 0 })).toBeCloseTo(series, 6);
  });

  it('end at the type’s own limits', () => {
    const always = {
      redial: { afterAbandon: 1, mostAttempts: 4 },
      repeat: { probability: 1, mostAttempts: 7 },
      resolution: 0,
    };
    expect(attemptsPerIssue(typeWith(always), { abandonRate: 1, busyRate: 0 })).toBe(4);
    expect(attemptsPerIssue(typeWith(always), { abandonRate: 0, busyRate: 0 })).toBe(7);
  });

  it('count the legs of contacts that are passed on within the type, each of which may be unresolved or given up', () => {
    const transfer = { probability: 0.3, most: 2 };
    const none = { abandonRate: 0, busyRate: 0 };
    expect(attemptsPerIssue(typeWith({ transfer }), none)).toBeCloseTo(1 + 0.3 + 0.09, 12);
    expect(attemptsPerIssue(typeWith({ transfer }), { abandonRate: 0.5, busyRate: 0 })).toBeCloseTo(
      1 + 0.5 * 0.3 * (1 + 0.5 * 0.3),
      12,
    );
    // Only the last leg can leave the issue unresolved: α = 1 + π(1 + π) + u(1 − π + π(1 − π) + π²)·α = 1.39 + 0.2·α.
    expect(attemptsPerIssue(typeWith({ transfer, repeat, resolution: 0.75 }), none)).toBeCloseTo(1.39 / 0.8, 12);
    // Whom one agent always helps comes again where two do not: α = 1 + π·(1 + Δφ·c·α).
    const losing = { probability: 0.3, most: 1, resolutionPenalty: 0.2 };
    const again = { probability: 0.5, mostAttempts: 200 };
    expect(attemptsPerIssue(typeWith({ transfer: losing, repeat: again, resolution: 1 }), none)).toBeCloseTo(
      1.3 / (1 - 0.3 * 0.2 * 0.5),
      12,
    );
  });

  it('count those who come again because they were passed on, even where everybody else is helped', () => {
    const none = { abandonRate: 0, busyRate: 0 };
    const transfer = { probability: 0.5, most: 1, resolutionPenalty: 0.4 };
    const type = typeWith({ transfer, repeat: { probability: 0.5, sameDay: 1 }, resolution: 1 });
    // α = 1 + ½ + ½ · 0.4 · ½ · α; each contact is followed by 0.1.
    expect(attemptsPerIssue(type, none)).toBeCloseTo(1.5 / 0.9, 8);
    expect(furtherAttempts(type, none)).toBeCloseTo(0.1, 12);
  });

  it('leave the type with whoever comes back, or is passed on, as another', () => {
    const away = {
      redial: { ...redial, as: 'tech' },
      repeat: { ...repeat, as: 'tech' },
      resolution: 0,
      transfer: { probability: 0.5, to: 'tech' },
    };
    expect(attemptsPerIssue(typeWith(away), { abandonRate: 0.3, busyRate: 0.1 })).toBe(1);
    // What another type takes over is not resolved or repeated here.
    const half = { repeat, resolution: 0, transfer: { probability: 0.5, to: 'tech' } };
    expect(attemptsPerIssue(typeWith(half), { abandonRate: 0, busyRate: 0 })).toBeCloseTo(1 / (1 - 0.4), 12);
  });
});

describe('the fresh share of a volume', () => {
  it('is all of it when it counts fresh issues, or when nobody comes back', () => {
    expect(freshShare(typeWith({ redial, repeat, resolution: 0.5 }), grid)).toBe(1);
    expect(freshShare(typeWith(observed(0.2, 0.1)), grid)).toBe(1);
  });

  it('is one part of the attempts that an issue made under its history', () => {
    const type = typeWith({ ...observed(0.12, 0.03), redial, repeat: { ...repeat, sameDay: 1 }, resolution: 0.75 });
    expect(freshShare(type, grid)).toBeCloseTo(1 - 0.5 * 0.12 - 0.7 * 0.03 - 0.2 * 0.85, 12);
  });

  it('leaves what earlier days brought in, when the horizon does not have them', () => {
    const type = typeWith({ ...observed(0.1), repeat: { ...repeat, sameDay: 0 }, resolution: 0.75 });
    expect(freshShare(type, grid)).toBe(1);
  });

  it('takes out of each day what the open days before it bring', () => {
    // Friday to Tuesday, 240 attempts on each open day; Sunday is closed.
    const calendar: Calendar = {
      start: '2026-03-06',
      zone: 'UTC',
      days: 5,
      intervalMinutes: 60,
      opening: Array.from({ length: 7 }, (_, d) => (d === 6 ? null : { from: '00:00', to: '24:00' })),
      closing: 'serve',
    };
    const days = gridOf(calendar);
    const demand = { ...observed(0.1).demand, volume: new Array<number>(120).fill(10) } as ContactType['demand'];
    const laterDays = [3, 1];
    const type = { ...typeWith({ repeat: { ...repeat, sameDay: 0.5, laterDays }, resolution: 0.75 }), demand };
    const fresh = freshVolume(type, days);
    const perDay = days.days.map(({ firstInterval }) => fresh[firstInterval + 12] / 10);
    // Half of the 0.9 · 0.2 repeats per attempt come on the same day; of the others three in four on the next open day.
    const own = 1 - 0.9 * 0.2 * 0.5;
    const next = 0.9 * 0.2 * 0.5 * 0.75;
    const after = 0.9 * 0.2 * 0.5 * 0.25;
    const expected = [own, own - next, 0, own - next - after, own - next - after];
    perDay.forEach((share, d) => expect(share, `day ${d}`).toBeCloseTo(expected[d], 12));
  });

  it('is none of a day that earlier ones fill by themselves', () => {
    const days = gridOf({ start: '2026-03-02', zone: 'UTC', days: 2, intervalMinutes: 60, closing: 'serve' });
    const volume = Array.from({ length: 48 }, (_, k) => (k < 24 ? 100 : 1));
    const demand = { ...observed(0).demand, volume } as ContactType['demand'];
    const type = { ...typeWith({ repeat: { ...repeat, sameDay: 0, laterDays: [1] }, resolution: 0 }), demand };
    expect(Array.from(freshVolume(type, days).subarray(24))).toEqual(new Array(24).fill(0));
  });
});

describe('a history in which issues never end', () => {
  const endless = { redial: { afterAbandon: 1 }, repeat: { probability: 1 }, resolution: 0 };
  const refusal = (change: object): string[] => {
    const [type, other] = base().types;
    const result = checkScenario({ ...base(), types: [{ ...type, ...change }, other] });
    return result.ok ? [] : result.flaws.map(describeFlaw);
  };

  it('is refused for a volume of observed attempts, with how many follow each', () => {
    expect(refusal({ ...observed(0.3), ...endless })).toEqual([
      'types[0].demand.observed would mean issues that never end: each attempt is followed by one more or more, got 1',
    ]);
    expect(refusal({ ...observed(0.3), ...endless, resolution: 0.01 })).toEqual([]);
    const passedOn = { probability: 1, resolutionPenalty: 1 };
    expect(refusal({ ...observed(0), repeat: { probability: 1 }, transfer: passedOn })).toHaveLength(1);
    expect(furtherAttempts(typeWith(endless), { abandonRate: 0.3, busyRate: 0.7 })).toBe(0.3);
  });

  it('is simulated all the same for a volume of fresh issues: the limit of attempts ends it', () => {
    expect(refusal(endless)).toEqual([]);
  });
});

describe('a volume that fits into memory only if nobody comes back', () => {
  it('is refused', () => {
    const volume = new Array<number>(24).fill(200_000);
    expect(checkScenario(withValue('types[0].demand.volume', volume)).ok).toBe(true);
    const [type, other] = base().types;
    const back = { ...type, demand: { kind: 'rate' as const, volume }, redial: { afterAbandon: 1, mostAttempts: 9 } };
    const result = checkScenario({ ...base(), types: [back, other] });
    expect(result.ok ? [] : result.flaws.map(describeFlaw)).toEqual([
      'types must be at most 10000000 contacts in all, got 43200003',
    ]);
  });
});
