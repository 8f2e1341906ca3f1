import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../src/analysis/stats/mean';
import { Outcome } from '../../src/engine/dayLog';
import type { DayLog } from '../../src/engine/dayLog';
import { TeamLoad } from '../../src/engine/teamLoad';
import { loadFactor } from '../../src/model/loadFactor';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';
import { hourly, scenarioOf, simulate, teamOf, traced } from './build';

type LoadEffect = NonNullable<ScenarioInput['teams'][number]['loadEffect']>;
const team = (agents: number, loadEffect?: LoadEffect) => teamOf(agents, ['calls'], loadEffect ? { loadEffect } : {});
const talks = (arrivals: number[], handle: number[], loadEffect: LoadEffect): number[] =>
  Array.from(simulate(scenarioOf([traced(arrivals, handle)], [team(1, loadEffect)])).talk.subarray(0, arrivals.length));

describe('the effect of load on handle times', () => {
  it('begins at its occupancy, is full at 1 and stays there', () => {
    const at = (x: number): number[] => [loadFactor(0.1, 0, x, 0), loadFactor(0, 0.2, 0, x)];
    expect(at(0.5)).toEqual([1, 1]);
    expect(at(0.75)).toEqual([1, 1]);
    expect(at(0.85)).toEqual([expect.closeTo(0.96, 12), 1]);
    expect(at(0.925)).toEqual([expect.closeTo(0.93, 12), expect.closeTo(1.1, 12)]);
    expect(at(1)).toEqual([0.9, 1.2]);
  });

  it('looks at the last 15 minutes for the rush, from the answer backwards', () => {
    // Busy 100–1000, the whole window of the second answer.
    expect(talks([100, 1000], [900, 60], { rush: 0.1 })).toEqual([900, 54]);
    // Busy 300–1110: 810 of the 900 s before 1200, so 0.6 of the way from 0.75 to 1.
    expect(talks([300, 1200], [810, 60], { rush: 0.1 })[1]).toBeCloseTo(60 * 0.94, 9);
    // An hour later nothing is left of it.
    expect(talks([100, 4600], [900, 60], { rush: 0.1 })).toEqual([900, 60]);
  });

  it('looks at the last two hours for the overload', () => {
    expect(talks([0, 7200], [7200, 60], { overload: 0.2 })).toEqual([7200, 72]);
    expect(talks([0, 1000], [900, 60], { overload: 0.2 })[1]).toBeCloseTo(60 * (1 + (0.2 * 0.05) / 0.15), 9);
    // Both act together.
    expect(talks([0, 7200], [7200, 60], { rush: 0.1, overload: 0.2 })[1]).toBeCloseTo(66, 9);
  });

  it('is that of the team: another agent who rests halves it', () => {
    const log = simulate(scenarioOf([traced([100, 1000], [900, 60])], [team(2, { rush: 0.1 })]));
    expect(log.talk[1]).toBe(60);
  });
});

/** Busy share of the time on duty in a window before an instant, read from the rows of a log, one team without wrap. */
function occupancyOf(log: DayLog, now: number, window: number): number {
  const from = Math.max(0, now - window);
  const overlap = (a: number, b: number): number => Math.max(0, Math.min(b, now) - Math.max(a, from));
  let busy = 0;
  for (let i = 0; i < log.contacts; i++) {
    const start = log.arrival[i] + log.wait[i];
    if (log.outcome[i] === Outcome.answered) busy += overlap(start, start + log.talk[i]);
  }
  let there = 0;
  const since = new Map<number, number>();
  for (let r = 0; r < log.shiftRows; r++) {
    if (log.shiftOn[r]) since.set(log.shiftAgent[r], log.shiftTime[r]);
    else {
      there += overlap(since.get(log.shiftAgent[r])!, log.shiftTime[r]);
      since.delete(log.shiftAgent[r]);
    }
  }
  for (const start of since.values()) there += overlap(start, Infinity);
  return there > 0 ? busy / there : 0;
}

const busyDay = (loadEffect?: LoadEffect, volume = hourly(60), agents = hourly(6)): Scenario =>
  scenarioOf(
    [
      {
        ...traced([], undefined),
        demand: { kind: 'rate', volume },
        handling: { talk: { family: 'lognormal', mean: 300, cv: 0.7 } },
        patience: { family: 'exponential', mean: 600 },
      },
    ],
    [{ ...team(6, loadEffect), headcount: agents }],
  );

describe('on simulated days', () => {
  it('every handle time is the same work times the factor of the equation', () => {
    const effect = { rush: 0.08, overload: 0.15 };
    const staff = hourly(6, { 3: 4, 9: 7, 12: 5 });
    const plain = simulate(busyDay(undefined, hourly(60), staff));
    const log = simulate(busyDay(effect, hourly(60), staff));
    expect(log.contacts).toBe(plain.contacts);
    let seen = 0;
    let changed = 0;
    for (let i = 0; i < log.contacts; i++) {
      if (log.outcome[i] !== Outcome.answered || plain.outcome[i] !== Outcome.answered) continue;
      const now = log.arrival[i] + log.wait[i];
      const factor = loadFactor(effect.rush, effect.overload, occupancyOf(log, now, 900), occupancyOf(log, now, 7200));
      expect(log.talk[i]).toBeCloseTo(plain.talk[i] * factor, 6);
      seen++;
      if (factor !== 1) changed++;
    }
    expect(seen).toBeGreaterThan(1000);
    expect(changed).toBeGreaterThan(300);
  });

  it('in lasting overload the mean handle time is 1 − rush + overload of the usual one', () => {
    const scenario = busyDay({ rush: 0.05, overload: 0.15 }, hourly(200));
    const times: number[] = [];
    for (let day = 0; day < 6; day++) {
      const log = simulate(scenario, day);
      for (let i = 0; i < log.contacts; i++)
        // From the third hour on everybody has been busy for two.
        if (log.outcome[i] === Outcome.answered && log.arrival[i] + log.wait[i] > 3 * 3600 && log.arrival[i] < 80_000)
          times.push(log.talk[i]);
    }
    const { mean, sd } = momentsOf(times);
    expect(times.length).toBeGreaterThan(5000);
    expect(Math.abs(mean - 300 * 1.1) / (sd / Math.sqrt(times.length))).toBeLessThan(4);
  });
});

describe('the ring of the last two hours', () => {
  it('knows the occupancy of any broken line, also when it has to grow', () => {
    const steps = fc.array(
      fc.record({
        seconds: fc.constantFrom(0, 1, 7.5, 60, 600, 5000),
        busy: fc.integer({ min: 0, max: 5 }),
        there: fc.integer({ min: 0, max: 5 }),
      }),
      { minLength: 1, maxLength: 60 },
    );
    const check = (list: readonly { seconds: number; busy: number; there: number }[]): void => {
      const load = new TeamLoad(1, 1);
      const pieces: { from: number; to: number; busy: number; there: number }[] = [];
      let now = 0;
      let [busy, there] = [0, 0];
      for (const step of list) {
        pieces.push({ from: now, to: now + step.seconds, busy, there });
        now += step.seconds;
        load.change(step.busy - busy, step.there - there, now);
        [busy, there] = [step.busy, step.there];
        const share = (window: number): number => {
          const sum = (level: (p: (typeof pieces)[number]) => number): number =>
            pieces.reduce((all, p) => all + level(p) * Math.max(0, p.to - Math.max(p.from, now - window)), 0);
          const onDuty = sum((p) => p.there);
          return onDuty > 0 ? Math.min(1, sum((p) => p.busy) / onDuty) : 0;
        };
        expect(load.factor(now)).toBeCloseTo(loadFactor(1, 1, share(900), share(7200)), 6);
      }
    };
    fc.assert(fc.property(steps, check), { seed: 5, numRuns: 200 });
    // More corners in two hours than there is room for at first.
    check(Array.from({ length: 1500 }, (_, i) => ({ seconds: 1, busy: i % 3, there: 2 + (i % 2) })));
  });
});
