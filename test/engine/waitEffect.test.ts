import { describe, expect, it } from 'vitest';
import { Outcome } from '../../src/engine/dayLog';
import type { DayLog } from '../../src/engine/dayLog';
import type { ScenarioInput } from '../../src/model/scenario';
import { compile } from '../../src/engine/plan';
import { Kernel } from '../../src/engine/kernel';
import { parts } from '../../src/engine/parts';
import { hourly, scenarioOf, simulate, teamOf, traced } from './build';

type TypeInput = ScenarioInput['types'][number];
const talks = (log: DayLog): number[] => Array.from(log.talk.subarray(0, log.contacts));
const one = (type: Partial<TypeInput>, arrivals = [0, 1, 2], handle = [100, 100, 100]): DayLog =>
  simulate(scenarioOf([traced(arrivals, handle, type)], [teamOf(1)]));

describe('handle time grows with the wait', () => {
  it('by its share of the talk for each minute waited, up to the most', () => {
    // Waits: 0 s; 99 s; 98 s + what the second one took longer.
    const second = 100 * (1 + 0.2 * (99 / 60));
    const third = 100 * (1 + 0.2 * ((98 + second) / 60));
    const log = one({ waitEffect: { perMinute: 0.2, most: 5 } });
    talks(log).forEach((talk, i) => expect(talk).toBeCloseTo([100, second, third][i], 9));
    const capped = one({ waitEffect: { perMinute: 0.2, most: 0.25 } });
    expect(talks(capped)).toEqual([100, 125, 125]);
  });

  it('hold grows as talk does, wrap-up stays; and a speed comes on top', () => {
    const seconds = (mean: number) => ({ family: 'constant' as const, mean });
    const handling = { talk: seconds(60), hold: seconds(20), wrap: seconds(40) };
    const own = traced([0, 0], undefined, { handling, waitEffect: { perMinute: 0.5, most: 9 } });
    const team = { ...teamOf(1), skills: [{ type: own.id, speed: 2 }] };
    const log = simulate(scenarioOf([own], [team]));
    // The first contact takes (60 + 20 + 40) ÷ 2 = 60 s: a minute is waited.
    expect([log.wait[1], log.talk[1], log.hold[1], log.wrap[1]]).toEqual([60, 45, 15, 20]);
  });

  it('is the same whether ringing counts as wait: the caller has waited through it', () => {
    const ring = (countsAsWait: boolean) => ({ time: { family: 'constant' as const, mean: 30 }, countsAsWait });
    const of = (countsAsWait: boolean) => one({ waitEffect: { perMinute: 0.2, most: 5 }, ring: ring(countsAsWait) });
    expect(talks(of(true))).toEqual(talks(of(false)));
    // Nobody waits before him: half a minute of ringing.
    expect(talks(of(false))[0]).toBeCloseTo(110, 9);
  });

  it('whoever is called back did not wait on the line', () => {
    const callback = { accept: 1, overSeconds: 0, unanswered: 0 };
    const log = one({ callback, waitEffect: { perMinute: 0.5, most: 9 } }, [0, 1], [100, 100]);
    const back = Array.from(log.outcome.subarray(0, log.contacts)).lastIndexOf(Outcome.answered);
    expect([log.wait[back] > 90, log.talk[back]]).toEqual([true, 100]);
  });

  it('of a queue the mean extra is the factor times mean talk times mean wait of who is answered, within 4 standard errors', () => {
    const perMinute = 0.05;
    const queue = (waitEffect?: TypeInput['waitEffect']) =>
      scenarioOf(
        [
          {
            id: 'calls',
            name: 'Calls',
            demand: { kind: 'rate', volume: hourly(100) },
            handling: { talk: { family: 'exponential', mean: 300 } },
            patience: { family: 'exponential', mean: 400 },
            ...(waitEffect ? { waitEffect } : {}),
          },
        ],
        [teamOf(9)],
      );
    const on = new Kernel(compile(queue({ perMinute, most: 10 })), parts);
    const off = new Kernel(compile(queue()), parts);
    // Extra − factor · 300 s · wait of each day, per answered contact.
    const errors: number[] = [];
    let extra = 0;
    let contacts = 0;
    let otherwise = 0;
    for (let day = 0; day < 40; day++) {
      const plain = off.run(day);
      const drawn = talks(plain);
      const log = on.run(day);
      expect(log.contacts).toBe(drawn.length);
      let sum = 0;
      let answered = 0;
      for (let i = 0; i < log.contacts; i++) {
        if (log.outcome[i] !== Outcome.answered) continue;
        // The same callers bring the same talk in both.
        if (Math.abs(log.talk[i] - drawn[i] * (1 + (perMinute * log.wait[i]) / 60)) > 1e-6) otherwise++;
        sum += log.talk[i] - drawn[i] - (perMinute * 300 * log.wait[i]) / 60;
        extra += log.talk[i] - drawn[i];
        answered++;
      }
      errors.push(sum / answered);
      contacts += answered;
    }
    expect(otherwise).toBe(0);
    const mean = errors.reduce((a, b) => a + b) / errors.length;
    const variance = errors.reduce((a, b) => a + (b - mean) ** 2, 0) / (errors.length - 1);
    const se = Math.sqrt(variance / errors.length);
    expect(Math.abs(mean / se)).toBeLessThan(4);
    // It has the power to tell: the standard error is small beside what is measured.
    expect(extra / contacts).toBeGreaterThan(20 * se);
  });
});
