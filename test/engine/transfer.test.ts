import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '../../src/model/scenario';
import { duties, hourly, issues, scenarioOf, simulate, story, teamOf, traced } from './build';

type TypeInput = ScenarioInput['types'][number];

const seconds = (mean: number) => ({ family: 'constant' as const, mean });
const trunk = { trunks: [{ id: 't', name: 'T', lines: 1 }] };

/** Calls that the desk always passes on to the experts. */
function calls(
  arrivals: number[],
  transfer: Partial<NonNullable<TypeInput['transfer']>> = {},
  rest: Partial<TypeInput> = {},
): TypeInput {
  return traced(arrivals, undefined, {
    handling: { talk: seconds(100), wrap: seconds(20) },
    transfer: { probability: 1, to: 'expert', ...transfer },
    ...rest,
  });
}
const expert = (arrivals: number[] = [], rest: Partial<TypeInput> = {}): TypeInput => ({
  ...traced(arrivals, undefined, { handling: { talk: seconds(500), wrap: seconds(7) }, ...rest }),
  id: 'expert',
  name: 'Experts',
});
const desk = (agents = 1) => teamOf(agents, ['calls'], { id: 'desk' });
const experts = (agents = 1, rest: object = {}) => teamOf(agents, ['expert'], { id: 'experts', ...rest });

describe('a contact that is passed on', () => {
  it('has its work divided: the first leg’s share, and the rest for the second, who wraps up on his own', () => {
    const log = simulate(scenarioOf([calls([1000], { workDone: 0.4, restFactor: 2 }), expert()], [desk(), experts()]));
    expect(story(log)).toEqual([
      // 40 s of talk, 20 s of wrap; the customer queues again at 1040.
      '1000 answered by 0 after 0 until 1060',
      // 60 s are left and take twice as long; then the expert's own 7 s.
      '1040 answered by 1 after 0 until 1167',
    ]);
    expect(issues(log)).toEqual(['0.1 fresh passedOn', '0.2 transfer resolved']);
    expect([log.talk[0], log.talk[1], log.wrap[0], log.wrap[1]]).toEqual([40, 120, 20, 7]);
  });

  it('waits with the patience of the second queue, and may give up there and try again', () => {
    const impatient = expert([], {
      patience: seconds(30),
      redial: { afterAbandon: 1, delay: seconds(50), mostAttempts: 3 },
    });
    const log = simulate(scenarioOf([calls([1000]), impatient], [desk(), experts(0, { headcount: hourly(0) })]));
    expect(story(log)).toEqual([
      '1000 answered by 0 after 0 until 1060',
      '1040 abandoned after 30',
      '1120 abandoned after 30',
    ]);
    expect(issues(log)).toEqual(['0.1 fresh passedOn', '0.2 transfer unresolved', '0.3 redial unresolved']);
    expect([log.talk[1], log.talk[2]]).toEqual([60, 60]);
  });

  it('never balks and keeps the line that it has, until the second agent has done', () => {
    const type = calls([1000, 1039, 1041, 1100], {}, { trunk: 't' });
    const log = simulate(scenarioOf([type, expert([], { balking: 1 })], [desk(4), experts()], trunk));
    expect(story(log)).toEqual([
      '1000 answered by 0 after 0 until 1060',
      '1039 blocked after 0',
      '1040 answered by 4 after 0 until 1107',
      '1041 blocked after 0',
      '1100 answered by 1 after 0 until 1160',
      '1140 answered by 4 after 0 until 1207',
    ]);
  });

  it('gives its line back the moment it gives up in the second queue', () => {
    const type = calls([1000, 1069, 1070], {}, { trunk: 't' });
    const log = simulate(scenarioOf([type, expert([900], { patience: seconds(30) })], [desk(4), experts()], trunk));
    expect(story(log)).toEqual([
      '900 answered by 4 after 0 until 1407',
      '1000 answered by 0 after 0 until 1060',
      '1040 abandoned after 30',
      '1069 blocked after 0',
      '1070 answered by 1 after 0 until 1130',
      '1110 abandoned after 30',
    ]);
  });

  it('at most so many times', () => {
    const self: TypeInput = traced([1000], [1000], { transfer: { probability: 1, workDone: 0.5, most: 3 } });
    const log = simulate(scenarioOf([self], [teamOf(4)]));
    expect(story(log)).toEqual([
      '1000 answered by 0 after 0 until 1500',
      '1500 answered by 1 after 0 until 1750',
      '1750 answered by 2 after 0 until 1875',
      '1875 answered by 3 after 0 until 2000',
    ]);
    expect(issues(log).at(-1)).toBe('0.4 transfer resolved');
  });

  it('as often as its probability says, or the team’s own', () => {
    const n = 4000;
    const both: TypeInput[] = [
      traced(
        Array.from({ length: n }, (_, i) => 10 * i),
        new Array<number>(n).fill(1),
        { transfer: { probability: 0.3, to: 'expert' } },
      ),
      expert(),
    ];
    const shares = [undefined, 0.05, 1].map((transferProbability) => {
      const skill = { type: 'calls', ...(transferProbability === undefined ? {} : { transferProbability }) };
      const log = simulate(scenarioOf(both, [teamOf(3, [], { id: 'desk', skills: [skill] }), experts(9)]));
      return issues(log).filter((text) => text.endsWith('passedOn')).length / n;
    });
    for (const [i, p] of [0.3, 0.05, 1].entries())
      expect(Math.abs(shares[i] - p)).toBeLessThanOrEqual(4 * Math.sqrt((p * (1 - p)) / n));
  });

  it('is served faster by a faster agent, each leg at its own pace', () => {
    const quick = teamOf(1, [], { id: 'experts', skills: [{ type: 'expert', speed: 2 }] });
    const slow = teamOf(1, [], { id: 'desk', skills: [{ type: 'calls', speed: 0.5 }] });
    const log = simulate(scenarioOf([calls([1000]), expert()], [slow, quick]));
    // 40 / 0.5 = 80 s and 20 / 0.5 = 40 s; then 60 / 2 and 7 / 2.
    expect(story(log)).toEqual(['1000 answered by 0 after 0 until 1120', '1080 answered by 1 after 0 until 1113.5']);
  });
});

describe('the second queue', () => {
  const busyExpert = [900];

  it('is first come, first served without a priority', () => {
    const log = simulate(scenarioOf([calls([1000]), expert([...busyExpert, 1030])], [desk(), experts()]));
    expect(story(log).slice(2)).toEqual([
      '1030 answered by 1 after 377 until 1914',
      '1040 answered by 1 after 874 until 1981',
    ]);
  });

  it('lets who was passed on go first with a priority, and each still in turn', () => {
    const type = calls([1000, 1001], { priority: 1 });
    const log = simulate(scenarioOf([type, expert([...busyExpert, 1030])], [desk(2), experts()]));
    expect(story(log)).toEqual([
      '900 answered by 2 after 0 until 1407',
      '1000 answered by 0 after 0 until 1060',
      '1001 answered by 1 after 0 until 1061',
      '1030 answered by 2 after 511 until 2048',
      '1040 answered by 2 after 367 until 1474',
      '1041 answered by 2 after 433 until 1541',
    ]);
  });
});

describe('a warm hand-over', () => {
  it('keeps the first agent on the line until the second answers, and for the hand-over itself', () => {
    const type = calls([1000], { handover: seconds(15) });
    const log = simulate(scenarioOf([type, expert([900])], [desk(), experts()]));
    expect(story(log)).toEqual([
      '900 answered by 1 after 0 until 1407',
      // 40 s of talk, then 367 s on hold for the expert and 15 s of hand-over, then 20 s of wrap.
      '1000 answered by 0 after 0 until 1442',
      // 15 s of hand-over, 60 s that are left, 7 s of wrap.
      '1040 answered by 1 after 367 until 1489',
    ]);
    expect([log.talk[1], log.hold[1], log.wrap[1]]).toEqual([40, 382, 20]);
    expect([log.talk[2], log.hold[2], log.wrap[2]]).toEqual([75, 0, 7]);
  });

  it('lets the first agent go when the customer gives up', () => {
    const type = calls([1000, 1050], { handover: seconds(15) });
    const log = simulate(scenarioOf([type, expert([900], { patience: seconds(30) })], [desk(), experts()]));
    expect(story(log).slice(1)).toEqual([
      '1000 answered by 0 after 0 until 1090',
      '1040 abandoned after 30',
      '1050 answered by 0 after 40 until 1180',
      '1130 abandoned after 30',
    ]);
  });

  it('ends with the log when nobody ever answers', () => {
    const type = calls([1000], { handover: seconds(15) });
    const log = simulate(scenarioOf([type, expert()], [desk(), experts(0, { headcount: hourly(0) })]));
    expect(story(log)).toEqual(['1000 answered by 0 after 0 until 86400', '1040 waiting after 85360']);
    expect(duties(log)).toEqual(['0 +0', '86400 −0']);
    expect(log.end).toBe(86_400);
  });
});

describe('agents who hold the line for each other only', () => {
  /** 40 s of talk and then passed on once, within the type; 60 s are left, 7 s of wrap. */
  const own = (arrivals: number[], rest: Partial<TypeInput> = {}): TypeInput =>
    traced(arrivals, undefined, {
      handling: { talk: seconds(100), wrap: seconds(7) },
      transfer: { probability: 1, most: 1, handover: seconds(15) },
      ...rest,
    });

  it('hand over cold: the last who would have waited, so that there is somebody to answer', () => {
    const log = simulate(scenarioOf([own([1000, 1000])], [teamOf(2)]));
    expect(story(log)).toEqual([
      // Waits for agent 1, who hands over cold, wraps up and then answers this customer; then 15 s of hand-over.
      '1000 answered by 0 after 0 until 1069',
      '1000 answered by 1 after 0 until 1047',
      '1040 answered by 1 after 7 until 1129',
      '1040 answered by 0 after 29 until 1136',
    ]);
    expect([log.hold[0], log.hold[1], log.talk[2], log.talk[3]]).toEqual([22, 0, 75, 60]);
  });

  it('also alone in a team', () => {
    const log = simulate(scenarioOf([own([1000])], [teamOf(1)]));
    expect(story(log)).toEqual(['1000 answered by 0 after 0 until 1047', '1040 answered by 0 after 7 until 1114']);
  });

  it('also in a circle of teams', () => {
    const [one, other] = ['one', 'other'].map((id, i, ids) =>
      own([1000], { id, transfer: { probability: 1, most: 1, to: ids[1 - i], handover: seconds(15) } }),
    );
    const log = simulate(
      scenarioOf([one, other], [teamOf(1, ['one'], { id: 'a' }), teamOf(1, ['other'], { id: 'b' })]),
    );
    expect(story(log)).toEqual([
      '1000 answered by 0 after 0 until 1069',
      '1000 answered by 1 after 0 until 1047',
      '1040 answered by 1 after 7 until 1129',
      '1040 answered by 0 after 29 until 1136',
    ]);
  });

  it('but wait as long as a colleague may come free, and hand over cold when that one leaves', () => {
    const long = traced([900], [3100], { id: 'long' });
    const team = (headcount: number[]) => teamOf(0, ['calls', 'long'], { headcount });
    const stays = simulate(scenarioOf([own([1000]), long], [team(hourly(2))]));
    expect(story(stays)[2]).toBe('1040 answered by 0 after 2960 until 4082');
    const leaves = simulate(scenarioOf([own([1000]), long], [team(hourly(2, { 1: 1 }))]));
    expect(story(leaves)).toEqual([
      '900 answered by 0 after 0 until 4000',
      '1000 answered by 1 after 0 until 4007',
      '1040 answered by 1 after 2967 until 4074',
    ]);
  });

  it('no day of busy teams ends with everybody on the line', () => {
    const type = own([], {
      demand: { kind: 'rate', volume: hourly(0, { 1: 60, 5: 0 }) },
      handling: { talk: { family: 'exponential', mean: 300 } },
      transfer: { probability: 0.5, most: 3, handover: { family: 'exponential', mean: 30 } },
    });
    const scenario = scenarioOf([type], [teamOf(5)]);
    for (let day = 0; day < 20; day++) {
      const log = simulate(scenario, day);
      expect(log.contacts).toBeGreaterThan(150);
      expect(story(log).filter((line) => line.includes('waiting'))).toEqual([]);
    }
  });
});

describe('a contact that is passed on behind closed doors', () => {
  const calendar = (closing: 'serve' | 'drop'): ScenarioInput['calendar'] => ({
    start: '2026-03-02',
    zone: 'UTC',
    days: 1,
    intervalMinutes: 60,
    opening: Array.from({ length: 7 }, () => ({ from: '08:00', to: '10:00' })),
    closing,
  });
  const morning = { headcount: hourly(0, { 8: 1, 10: 0 }) };

  it('is served by those who were there at closing, even if they have left meanwhile', () => {
    // At 36,000 the expert has nothing to do and goes; the desk passes its last call on at 36,030.
    const log = simulate(
      scenarioOf([calls([35_990]), expert()], [teamOf(0, ['calls'], { id: 'desk', ...morning }), experts(0, morning)], {
        calendar: calendar('serve'),
      }),
    );
    expect(story(log)).toEqual(['35990 answered by 0 after 0 until 36050', '36030 answered by 1 after 0 until 36097']);
    expect(duties(log)).toEqual(['28800 +0', '28800 +1', '36000 −1', '36030 +1', '36050 −0', '36097 −1']);
  });

  it('waits for them while they are busy, and no more of them come than there were', () => {
    const log = simulate(
      scenarioOf(
        [calls([35_990]), expert([35_995])],
        [teamOf(0, ['calls'], { id: 'desk', ...morning }), experts(0, morning)],
        { calendar: calendar('serve') },
      ),
    );
    expect(story(log)).toEqual([
      '35990 answered by 0 after 0 until 36050',
      '35995 answered by 1 after 0 until 36502',
      '36030 answered by 1 after 472 until 36569',
    ]);
  });

  it('is turned away at once where the queue is dropped at closing, unless somebody is free', () => {
    const at = (headcount: number[]) =>
      story(
        simulate(
          scenarioOf(
            [calls([35_990]), expert()],
            [teamOf(0, ['calls'], { id: 'desk', ...morning }), experts(0, { headcount })],
            { calendar: calendar('drop') },
          ),
        ),
      );
    expect(at(morning.headcount)[1]).toBe('36030 dropped after 0');
    expect(at(hourly(1))[1]).toBe('36030 answered by 1 after 0 until 36097');
  });

  it('is served without overflow delay and reservation: nobody else will come', () => {
    for (const skill of [{ reserveAgents: 1 }, { overflowAfterSeconds: 600 }]) {
      const log = simulate(
        scenarioOf(
          [calls([35_990]), expert()],
          [
            teamOf(0, ['calls'], { id: 'desk', ...morning }),
            experts(0, { headcount: hourly(1), skills: [{ type: 'expert', ...skill }] }),
          ],
          { calendar: calendar('serve') },
        ),
      );
      expect(story(log)[1]).toBe('36030 answered by 1 after 0 until 36097');
    }
  });

  it('brings its work and patience also after the last interval of the horizon', () => {
    const everyHour = hourly(1);
    const type = calls([86_390], {}, {});
    const scaled = expert([], {
      handling: { talk: seconds(500), wrap: seconds(7), meanByInterval: hourly(1014) },
      patience: seconds(60),
      patienceByInterval: hourly(90),
    });
    const log = simulate(scenarioOf([type, scaled], [desk(), experts(0, { headcount: everyHour })]));
    // The rest of the talk is known; the wrap is the expert's own, here twice as long.
    expect(story(log)).toEqual(['86390 answered by 0 after 0 until 86450', '86430 answered by 1 after 0 until 86504']);
    expect(log.patience[1]).toBe(90);
  });
});
