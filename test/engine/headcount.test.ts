import { describe, expect, it } from 'vitest';
import { duties, hourly, scenarioOf, simulate, story, teamOf, traced } from './build';

const team = (headcount: number[]) => teamOf(0, ['calls'], { headcount });

describe('a headcount curve is exhaustive (D1)', () => {
  it('when it falls, idle agents leave first; surplus ones finish, leave and take nothing until few enough are busy', () => {
    const log = simulate(scenarioOf([traced([3000, 3100, 3700], [900, 1000, 60])], [team(hourly(3, { 1: 1 }))]));
    expect(story(log)).toEqual([
      '3000 answered by 0 after 0 until 3900',
      '3100 answered by 1 after 0 until 4100',
      // Not at 3900, when agent 0 is done but agent 1 is as many as are wanted.
      '3700 answered by 1 after 400 until 4160',
    ]);
    expect(duties(log)).toEqual(['0 +0', '0 +1', '0 +2', '3600 −2', '3900 −0', '86400 −1']);
  });

  it('when it rises, new agents take from the queue at once', () => {
    const log = simulate(scenarioOf([traced([3000, 3100, 3200], [2000, 60, 60])], [team(hourly(1, { 1: 4 }))]));
    expect(story(log).slice(1)).toEqual([
      '3100 answered by 1 after 500 until 3660',
      '3200 answered by 2 after 400 until 3660',
    ]);
  });

  it('counts whoever still finishes a contact when it rises again', () => {
    const log = simulate(scenarioOf([traced([3000, 7300], [5000, 60])], [team(hourly(2, { 1: 0, 2: 1 }))]));
    expect(story(log)).toEqual(['3000 answered by 0 after 0 until 8000', '7300 answered by 0 after 700 until 8060']);
    expect(duties(log)).toEqual(['0 +0', '0 +1', '3600 −1', '86400 −0']);
  });

  it('sends the idle agent home, not the busy one, even when his number is lower', () => {
    const log = simulate(scenarioOf([traced([100, 120, 4000], [60, 9000, 60])], [team(hourly(2, { 1: 1 }))]));
    expect(story(log)[2]).toBe('4000 answered by 1 after 5120 until 9180');
    expect(duties(log)).toEqual(['0 +0', '0 +1', '3600 −0', '86400 −1']);
  });

  it('sends idle agents home from the highest number and brings them back from the lowest', () => {
    const log = simulate(scenarioOf([traced([], [])], [team(hourly(3, { 1: 1, 2: 2 }))]));
    expect(duties(log)).toEqual(['0 +0', '0 +1', '0 +2', '3600 −2', '3600 −1', '7200 +1', '86400 −1', '86400 −0']);
  });

  it('ends with the horizon: who is busy then finishes, and the log ends with him', () => {
    const log = simulate(scenarioOf([traced([86_390], [100])], [team(hourly(2))]));
    expect(duties(log).slice(2)).toEqual(['86400 −1', '86490 −0']);
    expect(log.end).toBe(86_490);
  });

  it('has room for any number of changes of duty', () => {
    const everyOther = Array.from({ length: 24 }, (_, k) => (k % 2 === 0 ? 500 : 0));
    const log = simulate(scenarioOf([traced([], [])], [team(everyOther)]));
    expect(log.shiftRows).toBe(24 * 500);
    expect(Array.from(log.shiftOn.subarray(0, log.shiftRows)).filter((on) => on === 1)).toHaveLength(12 * 500);
    expect(log.shiftTime[log.shiftRows - 1]).toBe(23 * 3600);
  });
});
