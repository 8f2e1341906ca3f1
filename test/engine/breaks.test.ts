import { describe, expect, it } from 'vitest';
import { specOf } from '../../src/kpi/spec';
import { RepliesByClock } from '../../src/kpi/replies';
import type { ScenarioInput } from '../../src/model/scenario';
import { hourly, scenarioOf, simulate, story, teamOf, traced } from './build';

type Opening = NonNullable<ScenarioInput['calendar']['opening']>;
/** One day in UTC on which the doors are open from 8 to 10 (36,000 s) and from 11 (39,600 s) to 12 (43,200 s). */
const withBreak = (closing: 'serve' | 'drop', hours: Opening[number] = twice): Pick<ScenarioInput, 'calendar'> => ({
  calendar: {
    start: '2026-03-02',
    zone: 'UTC',
    days: 1,
    intervalMinutes: 60,
    opening: Array.from({ length: 7 }, () => hours),
    closing,
  },
});
const twice = [
  { from: '08:00', to: '10:00' },
  { from: '11:00', to: '12:00' },
];
const oneAgent = teamOf(0, ['calls'], { headcount: hourly(0, { 8: 1, 10: 0, 11: 1, 12: 0 }) });
/** Late before each closing: one is in hand, one waits. */
const late = traced([35_000, 35_500, 42_000, 43_000], [1200, 300, 1500, 60]);

describe('at each closing of a day', () => {
  it('whoever waits is served, before the doors open again', () => {
    expect(story(simulate(scenarioOf([late], [oneAgent], withBreak('serve'))))).toEqual([
      '35000 answered by 0 after 0 until 36200',
      '35500 answered by 0 after 700 until 36500',
      '42000 answered by 0 after 0 until 43500',
      '43000 answered by 0 after 500 until 43560',
    ]);
  });

  it('or dropped, and tries again when the doors open next', () => {
    expect(story(simulate(scenarioOf([late], [oneAgent], withBreak('drop'))))).toEqual([
      '35000 answered by 0 after 0 until 36200',
      '35500 dropped after 500',
      '42000 answered by 0 after 0 until 43500',
      '43000 dropped after 200',
    ]);
    const again = {
      afterAbandon: 0,
      afterBusy: 0,
      afterClosed: 1,
      delay: { family: 'constant' as const, mean: 60 },
      mostAttempts: 2,
    };
    const log = simulate(scenarioOf([{ ...late, redial: again }], [oneAgent], withBreak('drop')));
    expect(story(log)[2]).toBe('39660 answered by 0 after 0 until 39960');
    // After the last closing the next opening is beyond the horizon.
    expect(log.comesAgain[4]).toBe(1);
  });

  it('and who comes in the break finds closed doors, where the type says so', () => {
    const calls = traced([37_000, 40_000], [60, 60], { outsideHours: 'turnedAway' });
    expect(story(simulate(scenarioOf([calls], [oneAgent], withBreak('serve'))))).toEqual([
      '37000 closed after 0',
      '40000 answered by 0 after 0 until 40060',
    ]);
  });

  it('the business clock stands still in the break: deferred work is promised in open hours', () => {
    const mail = {
      ...traced([35_000], [60], { channel: 'email' as const, deferred: { deadlineHours: 0.5 } }),
    };
    const nobodyBefore11 = teamOf(0, ['calls'], { headcount: hourly(0, { 11: 1, 12: 0 }) });
    const scenario = scenarioOf([mail], [nobodyBefore11], withBreak('serve'));
    const log = simulate(scenario);
    const replies = new RepliesByClock(specOf(scenario));
    // 1,000 s to the break, and 60 s of work after it.
    expect(replies.took(log, 0)).toBe(1060);
    expect(replies.inTime(log, 0, 1060)).toBe(1);
  });

  it('a night that runs on into the morning closes there', () => {
    const calls = traced([7_100, 7_150, 80_000], [200, 50, 50]);
    const night = teamOf(0, ['calls'], { headcount: hourly(1, { 2: 0, 22: 1 }) });
    const hours = { from: '22:00', to: '02:00' };
    expect(story(simulate(scenarioOf([calls], [night], withBreak('drop', hours))))).toEqual([
      '7100 answered by 0 after 0 until 7300',
      '7150 dropped after 50',
      '80000 answered by 0 after 0 until 80050',
    ]);
  });
});
