import { describe, expect, it } from 'vitest';
import { chatCurves } from '../../src/analysis/chatCurve';
import { replySeconds } from '../../src/model/meanSeconds';
import { hourly, scenarioOf, teamOf } from '../engine/build';

const exponential = (mean: number) => ({ family: 'exponential', mean }) as const;
type Rest = Partial<Parameters<typeof scenarioOf>[0][number]>;
const chats = (rest: Rest = {}) => ({
  id: 'chats',
  name: 'Chats',
  channel: 'chat' as const,
  demand: { kind: 'rate' as const, volume: hourly(10) },
  handling: { talk: exponential(200), hold: exponential(30), wrap: exponential(20) },
  patience: { family: 'never' as const },
  turns: { replies: 10, think: exponential(50) },
  ...rest,
});
const desk = (id: string, atOnce: number, slowDown: number, speed = 1) =>
  teamOf(1, [], { id, name: id, skills: [{ type: 'chats', speed }], concurrency: { atOnce, slowDown } });

describe('how many chats at once serve most', () => {
  it('is told of each kind of team that serves them', () => {
    const teams = [desk('a', 3, 0.05), desk('b', 8, 0.1), desk('c', 3, 0.05), teamOf(1, [], { id: 'd', name: 'd' })];
    const scenario = scenarioOf([chats()], teams);
    const curves = chatCurves(scenario, scenario.types[0]);
    expect(curves.map(({ teams: names, atOnce, best }) => ({ names, atOnce, best }))).toEqual([
      { names: ['a', 'c'], atOnce: 3, best: 5 },
      { names: ['b'], atOnce: 8, best: 4 },
    ]);
    expect(curves.map(({ loads }) => loads.length)).toEqual([7, 9]);
    // Talk, hold and wrap are 250 s for ten replies.
    expect(replySeconds(scenario.types[0])).toBe(25);
    expect(curves[0].loads[4].chatsPerHour).toBeCloseTo(11.8, 1);
  });

  it('depends on the agents’ speed; one at a time is a team without concurrency', () => {
    const alone = teamOf(1, ['chats']);
    const scenario = scenarioOf([chats()], [{ ...desk('a', 3, 0.05, 2) }, alone]);
    const [quick, one] = chatCurves(scenario, scenario.types[0]);
    expect(quick.loads[0]).toMatchObject({ meanReplySeconds: 12.5, chatsPerHour: 3600 / 625 });
    expect(one).toMatchObject({ atOnce: 1, teams: ['Team'] });
    // Without a slow-down more at once always serve more, but soon hardly so: idle is Erlang B of 2 Erl, .0034 at 7, .0009 at 8.
    expect([one.best, one.loads.length]).toEqual([8, 9]);
  });

  it('is not told without turns, nor where nothing takes any time', () => {
    const nothing = { family: 'constant', mean: 0 } as const;
    const none = scenarioOf([chats({ turns: undefined })], [desk('a', 3, 0.05)]);
    expect(chatCurves(none, none.types[0])).toEqual([]);
    const empty = chats({ handling: { talk: nothing }, turns: { replies: 3, think: nothing } });
    const scenario = scenarioOf([empty], [desk('a', 3, 0.05)]);
    expect(chatCurves(scenario, scenario.types[0])).toEqual([]);
  });
});
