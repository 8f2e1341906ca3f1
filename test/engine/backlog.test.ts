import { expect, it } from 'vitest';
import { Outcome } from '../../src/engine/dayLog';
import { hourly, scenarioOf, simulate, teamOf } from './build';

it('a backlog lies there when the day begins, is worked first come first served, and leaves the day’s own work alone', () => {
  const mail = (backlog: number) =>
    scenarioOf(
      [
        {
          id: 'mail',
          name: 'Mail',
          channel: 'email',
          demand: { kind: 'rate', volume: hourly(4) },
          handling: { talk: { family: 'exponential', mean: 300 } },
          patience: { family: 'never' },
          deferred: { backlog },
        },
      ],
      [teamOf(0, ['mail'], { headcount: hourly(0, { 8: 2, 16: 0 }) })],
    );
  const plain = simulate(mail(0));
  const log = simulate(mail(10));
  expect(log.contacts).toBe(plain.contacts + 10);
  expect(Array.from(log.arrival.subarray(0, 10))).toEqual(new Array(10).fill(0));
  expect(log.arrival.subarray(10, log.contacts)).toEqual(plain.arrival.subarray(0, plain.contacts));
  expect(log.talk.subarray(10, log.contacts)).toEqual(plain.talk.subarray(0, plain.contacts));
  expect(new Set(log.talk.subarray(0, 10)).size).toBe(10);
  // Nobody works before eight; the first two are begun then.
  expect(Array.from(log.wait.subarray(0, 2))).toEqual([8 * 3600, 8 * 3600]);
  expect(log.outcome[9]).toBe(Outcome.answered);
  const begun = Array.from({ length: 20 }, (_, i) => log.arrival[i] + log.wait[i]);
  expect([...begun].sort((a, b) => a - b)).toEqual(begun);
});
