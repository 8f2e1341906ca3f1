import { describe, expect, it } from 'vitest';
import { Outcome } from '../../src/engine/dayLog';
import { issues, scenarioOf, simulate, story, teamOf, traced } from './build';

type Rest = Parameters<typeof traced>[2];
const constant = (mean: number) => ({ family: 'constant' as const, mean });
const offered = (callback: object): Rest => ({ callback: { accept: 1, ...callback } });
/** One agent, busy until 100; then a caller at 10 who is offered a call back, and a plain one at 20. */
const busyUntil100 = (callback: object, more: Parameters<typeof scenarioOf>[0] = [], skills: object[] = []) =>
  simulate(
    scenarioOf(
      [
        traced([0], [100], { id: 'first', name: 'First' }),
        traced([10], [50], offered(callback)),
        traced([20], [40], { id: 'plain', name: 'Plain' }),
        ...more,
      ],
      [
        teamOf(1, [], {
          skills: [{ type: 'first' }, { type: 'calls' }, { type: 'plain' }, ...(skills as { type: string }[])],
        }),
      ],
    ),
  );

describe('a call back', () => {
  it('keeps the place in the queue, and the work', () => {
    const log = busyUntil100({});
    expect(story(log)).toEqual([
      '0 answered by 0 after 0 until 100',
      '10 calledBack after 0',
      '10 answered by 0 after 90 until 150',
      '20 answered by 0 after 130 until 190',
    ]);
    expect(issues(log).slice(1, 3)).toEqual(['1.1 fresh unresolved', '1.2 callback resolved']);
  });

  it('is not offered to whom somebody can serve at once, nor below the predicted wait it is for', () => {
    const log = simulate(
      scenarioOf([traced([0, 10, 11, 12], [60, 60, 60, 60], offered({ overSeconds: 61 }))], [teamOf(1)]),
    );
    // At 10 nobody waits, at 11 one (60 s), at 12 two (120 s).
    expect(story(log).filter((row) => row.includes('calledBack'))).toEqual(['12 calledBack after 0']);
    const exactly = simulate(
      scenarioOf([traced([0, 10, 11], [60, 60, 60], offered({ overSeconds: 60 }))], [teamOf(1)]),
    );
    expect(story(exactly).filter((row) => row.includes('calledBack'))).toEqual(['11 calledBack after 0']);
  });

  it('of another type comes when that type’s priority says, with that type’s work', () => {
    const backs = traced([], [], { id: 'backs', name: 'Backs', priority: -1, handling: { talk: constant(33) } });
    expect(story(busyUntil100({ as: 'backs' }, [backs], [{ type: 'backs' }]))).toEqual([
      '0 answered by 0 after 0 until 100',
      '10 calledBack after 0',
      '10 answered by 0 after 130 until 173',
      '20 answered by 0 after 80 until 140',
    ]);
  });

  it('that is not made within its time is given up, whatever the caller’s own patience', () => {
    expect(story(busyUntil100({ withinSeconds: 60 }))[2]).toBe('10 abandoned after 60');
    expect(story(busyUntil100({ withinSeconds: 90 }))[2]).toBe('10 answered by 0 after 90 until 150');
  });

  it('rings in vain, and is tried again so many times', () => {
    const log = busyUntil100({ unanswered: 1, ringSeconds: 25, retryAfter: constant(100), mostTries: 3 });
    expect(story(log)).toEqual([
      '0 answered by 0 after 0 until 100',
      '10 calledBack after 0',
      '10 unanswered after 90',
      '20 answered by 0 after 105 until 165',
      // 100 s after the ringing, twice.
      '225 unanswered after 0',
      '350 unanswered after 0',
    ]);
    const tries = [2, 4, 5];
    expect(tries.map((i) => [log.agent[i], log.talk[i], log.attempt[i]])).toEqual([
      [0, 25, 2],
      [0, 25, 3],
      [0, 25, 4],
    ]);
  });

  it('is no busy signal: who is called back does not call again', () => {
    const redial = { afterBusy: 1, afterAbandon: 1, delay: constant(5) };
    const log = simulate(scenarioOf([traced([0, 10], [100, 50], { ...offered({}), redial })], [teamOf(1)]));
    expect(issues(log)).toEqual(['0.1 fresh resolved', '1.1 fresh unresolved', '1.2 callback resolved']);
  });

  it('gives the line back at once', () => {
    const log = simulate(
      scenarioOf([traced([0, 10, 20], [100, 50, 50], { callback: { accept: 1 }, trunk: 't' })], [teamOf(1)], {
        trunks: [{ id: 't', name: 'T', lines: 2 }],
      }),
    );
    expect(story(log).filter((row) => row.includes('blocked'))).toEqual([]);
    expect(story(log).filter((row) => row.includes('calledBack'))).toHaveLength(2);
  });

  it('is accepted, and answered, by their shares of customers within 4 standard errors', () => {
    const n = 20_000;
    const arrivals = Array.from({ length: n }, (_, i) => i * 4);
    const nobody = simulate(scenarioOf([traced(arrivals, undefined, { callback: { accept: 0.4 } })], [teamOf(0)]));
    const accepted = nobody.outcome.subarray(0, nobody.contacts).filter((o) => o === Outcome.calledBack).length;
    expect(Math.abs(accepted - 0.4 * n) / Math.sqrt(n * 0.4 * 0.6)).toBeLessThanOrEqual(4);
    const busy = traced(
      arrivals,
      arrivals.map(() => 1),
      { ...offered({ unanswered: 0.3, mostTries: 1, ringSeconds: 1 }) },
    );
    const late = { headcount: Array.from({ length: 24 }, (_, k) => (k < 10 ? 0 : 2)) };
    const log = simulate(scenarioOf([busy], [teamOf(0, ['calls'], late)]));
    const back = Array.from({ length: log.contacts }, (_, i) => i).filter((i) => log.attempt[i] === 2);
    const vain = back.filter((i) => log.outcome[i] === Outcome.unanswered).length;
    expect(back.length).toBeGreaterThan(8000);
    expect(Math.abs(vain - 0.3 * back.length) / Math.sqrt(back.length * 0.3 * 0.7)).toBeLessThanOrEqual(4);
  });
});
