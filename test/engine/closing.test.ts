import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '../../src/model/scenario';
import { duties, hourly, scenarioOf, simulate, story, teamOf, traced } from './build';

/** Open from 8 (28,800 s) to 10 (36,000 s). */
const calendar = (closing: 'serve' | 'drop', days = 1): Pick<ScenarioInput, 'calendar'> => ({
  calendar: {
    start: '2026-03-02',
    zone: 'UTC',
    days,
    intervalMinutes: 60,
    opening: Array.from({ length: 7 }, () => ({ from: '08:00', to: '10:00' })),
    closing,
  },
});
const morning = (agents: number): number[] => hourly(0, { 8: agents, 10: 0 });
const team = (headcount: number[]) => teamOf(0, ['calls'], { headcount });
const late = traced([35_000, 35_500, 35_900], [1200, 300, 100]);

describe('when the doors close', () => {
  it('whoever waits is served by the agents of that moment, who leave when the queue is empty', () => {
    const log = simulate(scenarioOf([late], [team(morning(1))], calendar('serve')));
    expect(story(log)).toEqual([
      '35000 answered by 0 after 0 until 36200',
      '35500 answered by 0 after 700 until 36500',
      '35900 answered by 0 after 600 until 36600',
    ]);
    expect(duties(log)).toEqual(['28800 +0', '36600 −0']);
  });

  it('whoever waits is dropped at that instant, if the scenario says so; contacts in hand are finished', () => {
    const log = simulate(scenarioOf([late], [team(morning(1))], calendar('drop')));
    expect(story(log)).toEqual([
      '35000 answered by 0 after 0 until 36200',
      '35500 dropped after 500',
      '35900 dropped after 100',
    ]);
    expect(duties(log)).toEqual(['28800 +0', '36200 −0']);
  });

  it('patience goes on behind them', () => {
    const impatient = { ...late, patience: { family: 'constant' as const, mean: 650 } };
    const log = simulate(scenarioOf([impatient], [team(morning(1))], calendar('serve')));
    expect(story(log).slice(1)).toEqual(['35500 abandoned after 650', '35900 answered by 0 after 300 until 36300']);
  });

  it('no more agents empty the queue than were wanted at that moment', () => {
    const twoThenOne = hourly(0, { 8: 2, 9: 1, 10: 0 });
    const calls = traced([32_300, 32_310, 35_900, 35_910], [3600, 3700, 100, 100]);
    const log = simulate(scenarioOf([calls], [team(twoThenOne)], calendar('serve')));
    expect(story(log)).toEqual([
      '32300 answered by 0 after 0 until 35900',
      // At 35,900 agent 1 is as many as are wanted: agent 0 leaves, and agent 1 serves both.
      '32310 answered by 1 after 0 until 36010',
      '35900 answered by 1 after 110 until 36110',
      '35910 answered by 1 after 200 until 36210',
    ]);
    expect(duties(log)).toEqual(['28800 +0', '28800 +1', '35900 −0', '36210 −1']);
  });

  it('reservations and overflow delays are lifted: nobody else will come', () => {
    const keptBack = (skill: object) =>
      simulate(
        scenarioOf(
          [traced([35_990], [60])],
          [teamOf(0, [], { headcount: morning(1), skills: [{ type: 'calls', ...skill }] })],
          calendar('serve'),
        ),
      );
    for (const skill of [{ reserveAgents: 1 }, { overflowAfterSeconds: 600 }])
      expect(story(keptBack(skill))).toEqual(['35990 answered by 0 after 10 until 36060']);
  });

  it('nobody comes in any more, nor before they open', () => {
    const calls = traced([28_799, 28_800, 35_999, 36_000], [1, 2, 3, 4]);
    const log = simulate(scenarioOf([calls], [team(morning(1))], calendar('serve')));
    expect(story(log)).toEqual(['28800 answered by 0 after 0 until 28802', '35999 answered by 0 after 0 until 36002']);
  });

  it('it happens every day, and lines are free again the next morning', () => {
    const day = 86_400;
    const calls = traced([35_990, day + 35_990], [60, 60], { trunk: 't' });
    const nobody = team([...hourly(0), ...hourly(0)]);
    const log = simulate(
      scenarioOf([calls], [nobody], { ...calendar('drop', 2), trunks: [{ id: 't', name: 'T', lines: 1 }] }),
    );
    expect(story(log)).toEqual(['35990 dropped after 10', `${day + 35_990} dropped after 10`]);
  });

  it('a patient caller whom nobody is there to serve waits till the next day', () => {
    const headcount = [...hourly(0), ...morning(1)];
    const log = simulate(scenarioOf([traced([35_990], [60])], [team(headcount)], calendar('serve', 2)));
    expect(story(log)).toEqual([`35990 answered by 0 after ${86_400 + 28_800 - 35_990} until ${86_400 + 28_860}`]);
  });

  it('and for ever, if nobody comes: he still waits when the log ends', () => {
    const log = simulate(scenarioOf([traced([35_990], [60])], [team(hourly(0))], calendar('serve')));
    expect(story(log)).toEqual([`35990 waiting after ${86_400 - 35_990}`]);
    expect(log.agent[0]).toBe(-1);
  });
});
