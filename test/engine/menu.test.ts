import { describe, expect, it } from 'vitest';
import { Outcome } from '../../src/engine/dayLog';
import { issues, hourly, scenarioOf, simulate, story, teamOf, traced } from './build';

const menu = (seconds: number, containment = 0) => ({
  menu: { time: { family: 'constant' as const, mean: seconds }, containment },
});
const line = (lines: number) => ({ trunks: [{ id: 't', name: 'T', lines }] });

describe('a menu', () => {
  it('comes before the queue: the wait begins when it is over', () => {
    const log = simulate(scenarioOf([traced([100, 110], [60, 60], menu(30))], [teamOf(1)]));
    expect(story(log)).toEqual(['130 answered by 0 after 0 until 190', '140 answered by 0 after 50 until 250']);
  });

  it('takes the line from the first second on', () => {
    const log = simulate(
      scenarioOf([traced([100, 110, 189, 190], [60, 60, 60, 60], { ...menu(30), trunk: 't' })], [teamOf(1)], line(1)),
    );
    // The first one's line is free when he hangs up, at 190; at one instant completions come before arrivals.
    expect(story(log)).toEqual([
      '110 blocked after 0',
      '130 answered by 0 after 0 until 190',
      '189 blocked after 0',
      '220 answered by 0 after 0 until 280',
    ]);
  });

  it('resolves the issue of some: they free the line, never enter the queue, and do not call again', () => {
    const redial = { afterBusy: 1, afterAbandon: 1, afterClosed: 1, delay: { family: 'constant' as const, mean: 5 } };
    const log = simulate(
      scenarioOf([traced([100, 131], [60, 60], { ...menu(30, 1), trunk: 't', redial })], [teamOf(1)], line(1)),
    );
    expect(story(log)).toEqual(['130 contained after 0', '161 contained after 0']);
    expect(log.agent[0]).toBe(-1);
  });

  it('contains its share of callers, within 4 standard errors', () => {
    const calls = traced(
      Array.from({ length: 20_000 }, (_, i) => i * 4),
      undefined,
      menu(30, 0.3),
    );
    const log = simulate(scenarioOf([calls], [teamOf(0)]));
    const contained = log.outcome.subarray(0, log.contacts).filter((o) => o === Outcome.contained).length;
    expect(Math.abs(contained - 6000) / Math.sqrt(20_000 * 0.3 * 0.7)).toBeLessThanOrEqual(4);
  });

  it('puts rows in the order in which they enter the queue', () => {
    const slow = traced([0, 10], [60, 60], { id: 'slow', name: 'Slow', ...menu(100) });
    const log = simulate(scenarioOf([slow, traced([50, 105], [60, 60])], [teamOf(4, ['slow', 'calls'])]));
    expect(Array.from(log.arrival.subarray(0, 4))).toEqual([50, 100, 105, 110]);
    expect(issues(log).map((row) => row.split(' ')[0])).toEqual(['2.1', '0.1', '3.1', '1.1']);
  });

  it('holds a caller while the doors close: then he is turned away, or served by who was there', () => {
    const opening = Array.from({ length: 7 }, () => ({ from: '08:00', to: '10:00' }));
    const closed = (closing: 'drop' | 'serve') =>
      simulate(
        scenarioOf(
          [traced([35_990], [60], menu(30))],
          [teamOf(0, ['calls'], { headcount: hourly(0, { 8: 1, 10: 0 }) })],
          { calendar: { start: '2026-03-02', zone: 'UTC', days: 1, intervalMinutes: 60, opening, closing } },
        ),
      );
    expect(story(closed('drop'))).toEqual(['36020 dropped after 0']);
    expect(story(closed('serve'))).toEqual(['36020 answered by 0 after 0 until 36080']);
  });

  it('is passed again by who redials', () => {
    const redial = { afterAbandon: 1, delay: { family: 'constant' as const, mean: 100 }, mostAttempts: 2 };
    const impatient = { patience: { family: 'constant' as const, mean: 20 }, redial, ...menu(30) };
    const log = simulate(scenarioOf([traced([0], [60], impatient)], [teamOf(0)]));
    // In at 30, gives up at 50, calls at 150, in at 180.
    expect(story(log)).toEqual(['30 abandoned after 20', '180 abandoned after 20']);
  });
});
