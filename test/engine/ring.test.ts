import { describe, expect, it } from 'vitest';
import { Duty, Outcome } from '../../src/engine/dayLog';
import { measureDay } from '../../src/kpi/measureDay';
import { Floor } from '../../src/kpi/counters';
import { specOf } from '../../src/kpi/spec';
import { readDocument } from '../../src/model/document';
import { describeFlaw } from '../../src/model/errors';
import type { Scenario } from '../../src/model/scenario';
import { hourly, scenarioOf, simulate, story, teamOf, traced } from './build';
import { hashOf } from './digest';

const constant = (mean: number) => ({ family: 'constant' as const, mean });
const ring = (countsAsWait: boolean, seconds = 10) => ({ time: constant(seconds), countsAsWait });
/** One agent, and calls of 60 s; both hear it ring for 10 s. */
const small = (countsAsWait: boolean, rest: Parameters<typeof traced>[2] = {}): Scenario =>
  scenarioOf([traced([1000, 1020], [60, 60], { ring: ring(countsAsWait), ...rest })], [teamOf(1)]);

describe('an agent’s phone rings before he answers', () => {
  it('and holds him as long; the wait has it in it or not', () => {
    const apart = simulate(small(false));
    expect(Array.from(apart.wait.subarray(0, 2))).toEqual([0, 50]);
    expect(Array.from(apart.ring.subarray(0, 2))).toEqual([10, 10]);
    const within = simulate(small(true));
    expect(Array.from(within.wait.subarray(0, 2))).toEqual([10, 60]);
    // What happens is the same: only what is called wait differs.
    expect(within.end).toBe(apart.end);
  });

  it('callers hear it and may give up: the agent is free again at that instant', () => {
    // The first gives up in the 6th second of ringing; the second waits from 1020 and gives up when it has rung for 2 s.
    const log = simulate(small(true, { patience: constant(6) }));
    expect(story(log)).toEqual(['1000 abandoned after 6', '1020 abandoned after 6']);
    expect([log.ring[0], log.agent[0], log.end]).toEqual([6, 0, 24 * 3600]);
    const apart = simulate(
      scenarioOf([traced([1000, 1001], [60, 60], { ring: ring(false), patience: constant(13) })], [teamOf(1)]),
    );
    // The second is put through when the first hangs up at 1070: too late; had it been in time, the ringing would be no wait.
    expect(story(apart)).toEqual(['1000 answered by 0 after 0 until 1060', '1001 abandoned after 13']);
    const late = simulate(
      scenarioOf([traced([1000, 1001], [0, 60], { ring: ring(false), patience: constant(13) })], [teamOf(1)]),
    );
    expect([late.wait[1], late.ring[1], late.outcome[1]]).toEqual([9, 4, Outcome.abandoned]);
  });

  it('an answer comes before giving up at the same instant', () => {
    expect(story(simulate(small(true, { patience: constant(10) })))[0]).toBe('1000 answered by 0 after 10 until 1070');
  });

  it('who is called back is called by the agent: nothing rings there', () => {
    const calls = traced([1000, 1010], [60, 60], {
      ring: ring(false),
      callback: { overSeconds: 0, accept: 1, unanswered: 0 },
    });
    const log = simulate(scenarioOf([calls], [teamOf(1)]));
    expect(Array.from(log.ring.subarray(0, log.contacts))).toEqual([10, 0, 0]);
    expect(log.arrival[2] + log.wait[2]).toBe(1070);
  });

  it('with a line taken until they hang up, and another try after giving up', () => {
    const calls = traced([1000, 1003, 1008], [60, 60, 60], { ring: ring(true), patience: constant(6), trunk: 't' });
    const log = simulate(scenarioOf([calls], [teamOf(1)], { trunks: [{ id: 't', name: 'T', lines: 1 }] }));
    expect(story(log)).toEqual(['1000 abandoned after 6', '1003 blocked after 0', '1008 abandoned after 6']);
    const redial = { afterAbandon: 1, afterBusy: 0, afterClosed: 0, delay: constant(100), mostAttempts: 2 };
    const again = simulate(
      scenarioOf([traced([1000], [60], { ring: ring(false), patience: constant(6), redial })], [teamOf(1)]),
    );
    expect(again.arrival[1]).toBe(1106);
  });

  it('an agent who stays on the line with it hands over when it is answered', () => {
    const handover = constant(5);
    const calls = traced([1000], [60], { transfer: { probability: 1, to: 'second', workDone: 0.5, handover } });
    const second = { ...traced([], undefined, { ring: ring(false) }), id: 'second', name: 'Second' };
    const teams = [teamOf(1), { ...teamOf(1, ['second']), id: 'other', name: 'Other' }];
    const log = simulate(scenarioOf([calls, second], teams));
    // 30 s of talk, 10 s of ringing and 5 s of hand-over held; the second leg talks 5 s longer.
    expect([log.hold[0], log.ring[1], log.talk[1]]).toEqual([15, 10, 35]);
  });

  it('is for calls only', () => {
    const wrong = readDocument({
      ...small(true),
      types: small(true).types.map((type) => ({ ...type, channel: 'chat' })),
    });
    expect(wrong.ok ? [] : wrong.flaws.map(describeFlaw)).toEqual([
      'types[0].ring is only for calls (voice): leave it out, got "chat"',
    ]);
  });
});

/** A busy day of three agents, of whose callers many give up. */
const busy = (countsAsWait: boolean, more: object = {}): Scenario =>
  scenarioOf(
    [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: hourly(40) },
        handling: { talk: { family: 'exponential', mean: 200 }, wrap: constant(20) },
        patience: { family: 'exponential', mean: 60 },
        ring: { time: { family: 'exponential', mean: 12 }, countsAsWait },
        ...more,
      },
    ],
    [teamOf(3)],
  );

describe('agents’ seconds', () => {
  it.each([true, false])('are conserved: ringing is in occupancy, and in no handle time (wait: %s)', (countsAsWait) => {
    const scenario = busy(countsAsWait);
    const log = simulate(scenario);
    const spec = specOf(scenario);
    const day = measureDay(log, spec);
    const horizon = 24 * 3600;
    let reserved = 0;
    let rungInVain = 0;
    for (let i = 0; i < log.contacts; i++) {
      if (log.agent[i] < 0) continue;
      const answered = log.outcome[i] === Outcome.answered;
      const from = log.arrival[i] + log.wait[i] - (countsAsWait ? log.ring[i] : 0);
      const until = from + log.ring[i] + (answered ? log.talk[i] + log.hold[i] + log.wrap[i] : 0);
      reserved += Math.max(0, Math.min(until, horizon) - from);
      if (answered) continue;
      rungInVain++;
      expect(until).toBeCloseTo(log.arrival[i] + log.patience[i], 6);
    }
    expect(rungInVain).toBeGreaterThan(20);
    let counted = 0;
    let staffed = 0;
    for (let cell = 0; cell < day.floor.length; cell += Floor.width) {
      counted += day.floor[cell + Floor.busy];
      staffed += day.floor[cell + Floor.staffed];
    }
    expect(counted).toBeCloseTo(reserved, 5);
    expect(counted).toBeLessThan(staffed);
    expect(log.shiftOn[0]).toBe(Duty.ready);
  });

  it('what counts as wait changes the waits of a log, and nothing else in it', () => {
    const [apart, within] = [false, true].map((counts) => {
      const log = simulate(busy(counts));
      const columns = ['arrival', 'outcome', 'agent', 'ring', 'talk', 'patience'] as const;
      const hashes = columns.map((column) => hashOf(log[column].subarray(0, log.contacts)));
      const until = Array.from({ length: log.contacts }, (_, i) => log.wait[i] + (counts ? 0 : log.ring[i]));
      return { hashes, end: log.end, until };
    });
    expect(within.hashes).toEqual(apart.hashes);
    expect(within.end).toBe(apart.end);
    within.until.forEach((time, i) => expect(time).toBeCloseTo(apart.until[i], 6));
  });
});
