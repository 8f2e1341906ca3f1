import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '../../src/model/scenario';
import { hourly, issues, scenarioOf, simulate, story, teamOf, traced } from './build';

type TypeInput = ScenarioInput['types'][number];

const seconds = (mean: number) => ({ family: 'constant' as const, mean });
/** Open from 8 (28,800 s) to 10 (36,000 s). */
const opening = Array.from({ length: 7 }, () => ({ from: '08:00', to: '10:00' }));
const morning = (days: number, closing: 'serve' | 'drop', hours = opening): ScenarioInput['calendar'] => ({
  start: '2026-03-02',
  zone: 'UTC',
  days,
  intervalMinutes: 60,
  opening: hours,
  closing,
});
const nobody = (days = 1) => teamOf(0, ['calls'], { headcount: new Array<number>(24 * days).fill(0) });
const one = (days = 1, rest: object = {}) =>
  teamOf(0, ['calls'], { headcount: new Array<number>(24 * days).fill(1), ...rest });
const redialing = (redial: TypeInput['redial'], rest: Partial<TypeInput> = {}) => ({
  patience: seconds(20),
  redial: { delay: seconds(30), ...redial },
  ...rest,
});

describe('a customer who gave up', () => {
  it('tries again after the delay, with the work he had, until somebody answers', () => {
    const log = simulate(scenarioOf([traced([100, 110], [60, 45], redialing({ afterAbandon: 1 }))], [one()]));
    expect(story(log)).toEqual([
      '100 answered by 0 after 0 until 160',
      '110 abandoned after 20',
      // 130 + 30: at one instant completions come before arrivals.
      '160 answered by 0 after 0 until 205',
    ]);
    expect(issues(log)).toEqual(['0.1 fresh resolved', '1.1 fresh unresolved', '1.2 redial resolved']);
  });

  it('at most so many times', () => {
    const log = simulate(
      scenarioOf([traced([110], [45], redialing({ afterAbandon: 1, mostAttempts: 3 }))], [nobody()]),
    );
    expect(story(log)).toEqual(['110 abandoned after 20', '160 abandoned after 20', '210 abandoned after 20']);
  });

  it('with a will that decays with every failure', () => {
    const log = simulate(scenarioOf([traced([110], [45], redialing({ afterAbandon: 1, decay: 0 }))], [nobody()]));
    expect(story(log)).toEqual(['110 abandoned after 20', '160 abandoned after 20']);
  });

  it('as often as its probability says: r after the first failure, r·δ after the second, r·δ² after the third', () => {
    const n = 20_000;
    const arrivals = Array.from({ length: n }, (_, i) => 100 + i);
    const log = simulate(
      scenarioOf([traced(arrivals, undefined, redialing({ afterAbandon: 0.8, decay: 0.5 }))], [nobody()]),
    );
    const tries = new Array<number>(21).fill(0);
    for (let i = 0; i < log.contacts; i++) tries[log.attempt[i]]++;
    for (const [attempt, chance] of [0.8, 0.4, 0.2].entries()) {
      const [before, after] = tries.slice(attempt + 1, attempt + 3);
      const error = Math.sqrt((chance * (1 - chance)) / before);
      expect(Math.abs(after / before - chance), `after failure ${attempt + 1}`).toBeLessThan(4 * error);
    }
  });

  it('also when he balked', () => {
    const log = simulate(
      scenarioOf([traced([100, 110], [60, 45], redialing({ afterAbandon: 1 }, { balking: 1 }))], [one()]),
    );
    // 110 + 30 = 140: busy, balks again; 170: free.
    expect(story(log).slice(1)).toEqual([
      '110 abandoned after 0',
      '140 abandoned after 0',
      '170 answered by 0 after 0 until 215',
    ]);
  });

  it('comes as another type if it says so: its queue, its work, its patience', () => {
    const chat: TypeInput = {
      ...traced([], undefined, { handling: { talk: seconds(300), wrap: seconds(7) }, patience: seconds(5) }),
      id: 'chat',
      name: 'Chat',
    };
    const log = simulate(
      scenarioOf([traced([110], [45], redialing({ afterAbandon: 1, as: 'chat' })), chat], [teamOf(1, ['chat'])]),
    );
    expect(story(log)).toEqual(['110 abandoned after 20', '160 answered by 0 after 0 until 467']);
    expect(Array.from(log.type.subarray(0, 2))).toEqual([0, 1]);
    expect([log.patience[1], log.talk[1], log.wrap[1]]).toEqual([5, 300, 7]);
  });
});

describe('a customer who met a busy signal', () => {
  const trunk = { trunks: [{ id: 't', name: 'T', lines: 1 }] };

  it('tries again with a probability of its own', () => {
    const busy = redialing({ afterBusy: 1, delay: seconds(25) }, { trunk: 't' });
    const log = simulate(scenarioOf([traced([100, 110], [60, 45], busy)], [one()], trunk));
    // 110 + 25 = 135: still busy; 160: the line is free again at that very instant.
    expect(story(log).slice(1)).toEqual([
      '110 blocked after 0',
      '135 blocked after 0',
      '160 answered by 0 after 0 until 205',
    ]);
    expect(issues(log).slice(1)).toEqual(['1.1 fresh unresolved', '1.2 redial unresolved', '1.3 redial resolved']);
  });

  it('which is not that of giving up', () => {
    const log = simulate(
      scenarioOf([traced([100, 110], [60, 45], redialing({ afterAbandon: 1 }, { trunk: 't' }))], [one()], trunk),
    );
    expect(story(log).slice(1)).toEqual(['110 blocked after 0']);
  });
});

describe('a customer in front of closed doors', () => {
  it('comes back when they open, if he was turned away at closing', () => {
    const day = 86_400;
    const log = simulate(
      scenarioOf(
        [traced([35_900], [60], redialing({ afterClosed: 1 }, { patience: { family: 'never' } }))],
        [teamOf(0, ['calls'], { headcount: [...hourly(0), ...hourly(1)] })],
        { calendar: morning(2, 'drop') },
      ),
    );
    expect(story(log)).toEqual([
      '35900 dropped after 100',
      `${day + 28_830} answered by 0 after 0 until ${day + 28_890}`,
    ]);
  });

  it('meets them when he calls too late, and comes back or not as after closing', () => {
    const late = (redial: object) =>
      simulate(
        scenarioOf([traced([35_970], [60], redialing({ afterAbandon: 1, ...redial }))], [nobody(3)], {
          // Tuesday is closed.
          calendar: morning(3, 'serve', opening.map((hours, d) => (d === 1 ? null : hours)) as typeof opening),
        }),
      );
    expect(story(late({}))).toEqual(['35970 abandoned after 20', '36020 closed after 0']);
    const wednesday = 2 * 86_400 + 28_830;
    expect(story(late({ afterClosed: 1, mostAttempts: 3 }))).toEqual([
      '35970 abandoned after 20',
      '36020 closed after 0',
      `${wednesday} abandoned after 20`,
    ]);
  });

  it('is out of sight when they do not open again', () => {
    const log = simulate(
      scenarioOf([traced([35_990], [60], redialing({ afterClosed: 1 }))], [nobody()], { calendar: morning(1, 'drop') }),
    );
    expect(story(log)).toEqual(['35990 dropped after 10']);
  });
});

describe('another try', () => {
  it('beyond the horizon is not made', () => {
    const log = simulate(scenarioOf([traced([86_340, 86_345], [45, 45], redialing({ afterAbandon: 1 }))], [nobody()]));
    // 86,390 is still seen; 86,395 too; what follows is not.
    expect(story(log)).toEqual([
      '86340 abandoned after 20',
      '86345 abandoned after 20',
      '86390 abandoned after 20',
      '86395 abandoned after 20',
    ]);
  });

  it('holds no line that the first one held', () => {
    // Two lines: the second caller gives up and frees his; the redial takes it again.
    const type = traced([100, 110], [200, 45], redialing({ afterAbandon: 1, mostAttempts: 4 }, { trunk: 't' }));
    const log = simulate(scenarioOf([type], [one()], { trunks: [{ id: 't', name: 'T', lines: 2 }] }));
    expect(story(log)).toEqual([
      '100 answered by 0 after 0 until 300',
      '110 abandoned after 20',
      '160 abandoned after 20',
      '210 abandoned after 20',
      '260 abandoned after 20',
    ]);
  });
});
