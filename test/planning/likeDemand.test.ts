import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOf } from '../../src/model/calendar';
import type { LikeDemand, Size } from '../../src/planning/likeDemand';
import { offeredLoad, shapedLike } from '../../src/planning/likeDemand';
import { hourly, scenarioOf, teamOf } from '../engine/build';

/** 60 calls an hour from 08:00, 120 from 12:00, 30 from 14:00 to 18:00, of 5 minutes: 5, 10 and 2.5 agents' work. */
const calls = {
  id: 'calls',
  name: 'Calls',
  demand: { kind: 'rate' as const, volume: hourly(0, { 8: 60, 12: 120, 14: 30, 18: 0 }) },
  handling: { talk: { family: 'exponential' as const, mean: 300 } },
  patience: { family: 'never' as const },
};
const opening = Array.from({ length: 7 }, () => ({ from: '08:00', to: '20:00' }));
const calendar = { start: '2026-03-02', zone: 'UTC', days: 1, intervalMinutes: 60 as const, opening };
const scenario = scenarioOf([calls], [teamOf(3)], { calendar });
const grid = gridOf(scenario.calendar);
const day = { first: 0, last: 24 };
const shape = (size: Size, least = 0): LikeDemand =>
  shapedLike(offeredLoad(scenario, grid, scenario.teams[0]), grid, day, size, least, scenario.teams[0].headcount);
const open = ({ headcount }: LikeDemand): number[] => headcount.slice(8, 20);

describe('staffing that follows the demand', () => {
  it('has the load of the interval divided by the occupancy wanted, rounded up, and says what that comes to', () => {
    const found = shape({ by: 'occupancy', occupancy: 0.8 });
    // 6.25, 12.5 and 3.125 people.
    expect(open(found)).toEqual([7, 7, 7, 7, 13, 13, 4, 4, 4, 4, 0, 0]);
    expect(found.headcount.slice(0, 8)).toEqual(new Array(8).fill(0));
    expect(found.workHours).toBeCloseTo(50, 10);
    expect(found.wantedHours).toBeCloseTo(62.5, 10);
    expect(found.reachedHours).toBe(70);
  });

  it('counts the time for which phones ring, whatever the speed', () => {
    const ring = { time: { family: 'constant' as const, mean: 60 } };
    const team = { ...teamOf(3), skills: [{ type: 'calls', speed: 2 }] };
    const ringing = scenarioOf([{ ...calls, ring }], [team], { calendar });
    // 60 calls an hour of 150 + 60 seconds.
    expect(offeredLoad(ringing, grid, ringing.teams[0])[8]).toBeCloseTo(3.5, 12);
  });

  it('knows what the team knows: less work, and fewer who come again', () => {
    const repeat = { probability: 0.8, sameDay: 1, work: 1 };
    const team = { ...teamOf(3), people: { knowledge: { work: 0.9, odds: 4 } } };
    const knowing = scenarioOf([{ ...calls, resolution: 0.5, repeat }], [team], { calendar });
    // 4 in 5 are resolved instead of 1 in 2: 1 ÷ (1 − 0.2 · 0.8) attempts an issue.
    expect(offeredLoad(knowing, grid, knowing.teams[0])[8]).toBeCloseTo((5 * 0.9) / 0.84, 10);
  });

  it('keeps a minimum in every open interval', () => {
    expect(open(shape({ by: 'peak', agents: 8 }, 3))).toEqual([4, 4, 4, 4, 8, 8, 3, 3, 3, 3, 3, 3]);
  });

  it('reaches hours and a mean as nearly as equal people for equal work allow, and says what it reached', () => {
    const found = shape({ by: 'hours', hours: 100 });
    expect(open(found)).toEqual([10, 10, 10, 10, 20, 20, 5, 5, 5, 5, 0, 0]);
    expect(found).toMatchObject({ wantedHours: 100, reachedHours: 100 });
    // One agent-hour more cannot be had: two, or four, intervals would have one each.
    expect(shape({ by: 'hours', hours: 101 })).toMatchObject({ wantedHours: 101, reachedHours: 100 });
    expect(shape({ by: 'mean', agents: 100 / 12 }).headcount).toEqual(found.headcount);
  });

  it('leaves what is outside of the range, and without any demand has the minimum', () => {
    const load = new Float64Array(24);
    const found = shapedLike(
      load,
      grid,
      { first: 8, last: 10 },
      { by: 'hours', hours: 9 },
      1,
      scenario.teams[0].headcount,
    );
    expect(found.headcount).toEqual(hourly(3, { 8: 1, 10: 3 }));
    expect(found).toMatchObject({ wantedHours: 9, reachedHours: 2 });
  });

  it('shares a type among the teams that serve it, spreads what can wait over its day, and counts what comes back', () => {
    const mail = { ...calls, id: 'mail', name: 'Mail', channel: 'email' as const };
    const two = scenarioOf(
      [
        {
          ...calls,
          resolution: 0.75,
          repeat: { probability: 0.8, sameDay: 1, delay: { family: 'exponential', mean: 600 } },
        },
        mail,
      ],
      [teamOf(3), teamOf(1, ['calls', 'mail'], { id: 'other' })],
      { calendar },
    );
    const [first, other] = two.teams.map((team) => offeredLoad(two, grid, team));
    // 1 / (1 − 0.25 · 0.8) = 1.25 contacts an issue but for the limit of attempts; a quarter of the agent-hours; 50 h of mail over 12 h.
    expect(first[8]).toBeCloseTo(0.75 * 5 * 1.25, 1);
    expect(other[8]).toBeCloseTo(0.25 * 5 * 1.25 + 50 / 12, 1);
    expect(other[19]).toBeCloseTo(50 / 12, 10);
  });

  it('never lets an interval with more work have fewer people, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 24, maxLength: 24 }),
        fc.double({ min: 0.5, max: 300, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (load, hours, least) => {
          const { headcount, reachedHours } = shapedLike(load, grid, day, { by: 'hours', hours }, least, hourly(0));
          for (let i = 8; i < 20; i++) {
            expect(headcount[i]).toBeGreaterThanOrEqual(least);
            for (let j = 8; j < 20; j++)
              if (load[i] > load[j]) expect(headcount[i]).toBeGreaterThanOrEqual(headcount[j]);
          }
          expect(reachedHours).toBe(headcount.reduce((sum, n) => sum + n, 0));
        },
      ),
      { numRuns: 100, seed: 1 },
    );
  });
});
