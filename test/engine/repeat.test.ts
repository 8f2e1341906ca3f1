import { describe, expect, it } from 'vitest';
import { Outcome } from '../../src/engine/dayLog';
import type { ScenarioInput } from '../../src/model/scenario';
import { issues, scenarioOf, simulate, story, teamOf, traced } from './build';

type TypeInput = ScenarioInput['types'][number];
type Repeat = NonNullable<TypeInput['repeat']>;

const seconds = (mean: number) => ({ family: 'constant' as const, mean });
const always = (days: number, types = ['calls']) =>
  teamOf(0, types, { headcount: new Array<number>(24 * days).fill(1) });
const week = (days: number, opening?: ScenarioInput['calendar']['opening']): ScenarioInput['calendar'] => ({
  start: '2026-03-02',
  zone: 'UTC',
  days,
  intervalMinutes: 60,
  ...(opening ? { opening } : {}),
});
const unresolved = (repeat: Partial<Repeat>, rest: Partial<TypeInput> = {}): Partial<TypeInput> => ({
  resolution: 0,
  repeat: { probability: 1, delay: seconds(1000), mostAttempts: 3, ...repeat },
  ...rest,
});

describe('an issue that was not resolved', () => {
  it('is brought again on the same day, that long after the customer hung up, with work of its own', () => {
    const handling = { talk: seconds(60), hold: seconds(5), wrap: seconds(40) };
    const type = traced([100], undefined, unresolved({ sameDay: 1, work: 1.5, mostAttempts: 2 }, { handling }));
    const log = simulate(scenarioOf([type], [always(1)]));
    // He hung up at 165; the agent wrapped up until 205. The repeat takes half as long again: 90 + 7.5 + 60.
    expect(story(log)).toEqual(['100 answered by 0 after 0 until 205', '1165 answered by 0 after 0 until 1322.5']);
    expect(issues(log)).toEqual(['0.1 fresh unresolved', '0.2 repeat unresolved']);
  });

  it('is resolved as often as it says, and brought again as often as it says', () => {
    const n = 5000;
    const arrivals = Array.from({ length: n }, (_, i) => 10 * i);
    const type = traced(arrivals, undefined, {
      handling: { talk: seconds(1) },
      ...unresolved({ probability: 0.4, sameDay: 1, delay: seconds(100), mostAttempts: 2 }),
      resolution: 0.7,
    });
    const log = simulate(scenarioOf([type], [teamOf(9)]));
    const resolved = issues(log).filter((text) => / fresh resolved$/.test(text)).length;
    const repeats = log.contacts - n;
    expect(Math.abs(resolved / n - 0.7)).toBeLessThan(4 * Math.sqrt((0.7 * 0.3) / n));
    expect(Math.abs(repeats / (n - resolved) - 0.4)).toBeLessThan(4 * Math.sqrt((0.4 * 0.6) / (n - resolved)));
  });

  it('at most so many attempts, the redials among them counted', () => {
    const type = traced([100, 110], [500, 60], {
      ...unresolved({ sameDay: 1, mostAttempts: 3 }),
      patience: seconds(20),
      redial: { afterAbandon: 1, delay: seconds(1000) },
    });
    const log = simulate(scenarioOf([type], [always(1)]));
    const [first, second] = [0, 1].map((issue) => issues(log).filter((text) => text.startsWith(`${issue}.`)));
    expect(first).toEqual(['0.1 fresh unresolved', '0.2 repeat unresolved', '0.3 repeat unresolved']);
    expect(second).toEqual(['1.1 fresh unresolved', '1.2 redial unresolved', '1.3 repeat unresolved']);
  });

  it('comes as another type if it says so, and follows that type’s rules from then on', () => {
    const second: TypeInput = {
      ...traced([], undefined, { handling: { talk: seconds(300) }, resolution: 1 }),
      id: 'second',
      name: 'Second line',
    };
    const log = simulate(
      scenarioOf(
        [traced([100], [60], unresolved({ sameDay: 1, as: 'second' })), second],
        [always(1, ['calls', 'second'])],
      ),
    );
    expect(story(log)).toEqual(['100 answered by 0 after 0 until 160', '1160 answered by 0 after 0 until 1460']);
    expect(issues(log)).toEqual(['0.1 fresh unresolved', '0.2 repeat resolved']);
  });

  it('meets closed doors like everybody else', () => {
    const opening = Array.from({ length: 7 }, () => ({ from: '08:00', to: '10:00' }));
    const log = simulate(
      scenarioOf([traced([35_900], [60], unresolved({ sameDay: 1 }))], [always(1)], { calendar: week(1, opening) }),
    );
    expect(story(log)).toEqual(['35900 answered by 0 after 0 until 35960', '36960 closed after 0']);
  });
});

describe('an issue that is brought again on a later day', () => {
  const daysOf = (log: ReturnType<typeof simulate>, attempt: number): Map<number, number> => {
    const days = new Map<number, number>();
    for (let i = 0; i < log.contacts; i++) {
      const day = Math.floor(log.arrival[i] / 86_400);
      if (log.attempt[i] === attempt) days.set(day, (days.get(day) ?? 0) + 1);
    }
    return days;
  };

  it('is brought on the open day that the weights say, skipping days without opening hours', () => {
    // Monday 2 March; Tuesday and Thursday are closed. The first open day after Monday is Wednesday, the second Friday.
    const hours = { from: '08:00', to: '18:00' };
    const opening = Array.from({ length: 7 }, (_, d) => (d === 1 || d === 3 ? null : hours));
    const n = 3000;
    const arrivals = Array.from({ length: n }, (_, i) => 30_000 + i);
    const type = traced(
      arrivals,
      new Array<number>(n).fill(0),
      unresolved({ sameDay: 0, laterDays: [1, 3], mostAttempts: 2 }),
    );
    const log = simulate(scenarioOf([type], [always(7)], { calendar: week(7, opening) }));
    const days = daysOf(log, 2);
    expect([...days.keys()].sort()).toEqual([2, 4]);
    expect(days.get(2)! + days.get(4)!).toBe(n);
    expect(Math.abs(days.get(2)! / n - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / n));
    for (let i = 0; i < log.contacts; i++) expect(log.outcome[i]).toBe(Outcome.answered);
  });

  it('at the hours at which the type’s customers call that day, and evenly within them', () => {
    const n = 4000;
    const volume = new Array<number>(48).fill(0);
    volume[8] = n;
    volume[24 + 9] = 30;
    volume[24 + 14] = 10;
    const type: TypeInput = {
      ...traced([], undefined, {
        handling: { talk: seconds(0) },
        ...unresolved({ sameDay: 0, laterDays: [1], mostAttempts: 2 }),
      }),
      demand: { kind: 'rate', volume },
    };
    const log = simulate(scenarioOf([type], [always(2)], { calendar: week(2) }));
    const times = Array.from({ length: log.contacts }, (_, i) => i)
      .filter((i) => log.attempt[i] === 2 && log.issue[i] < 3900)
      .map((i) => log.arrival[i] / 3600 - 24);
    const hours = times.map(Math.floor);
    expect([...new Set(hours)].sort((a, b) => a - b)).toEqual([9, 14]);
    const early = hours.filter((h) => h === 9).length / hours.length;
    expect(Math.abs(early - 0.75)).toBeLessThan(4 * Math.sqrt((0.75 * 0.25) / hours.length));
    const within = times.filter((t) => Math.floor(t) === 9).map((t) => t - 9);
    const mean = within.reduce((a, b) => a + b, 0) / within.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / within.length));
  });

  it('also when another type than the issue’s own brings it there', () => {
    // Calls themselves never repeat; the second line, to which they redial, does.
    const calls = traced([100], [60], {
      patience: seconds(20),
      redial: { afterAbandon: 1, delay: seconds(30), as: 'second' },
    });
    const second: TypeInput = {
      ...traced([], undefined, { ...unresolved({ sameDay: 0, laterDays: [1], mostAttempts: 3 }) }),
      id: 'second',
      name: 'Second line',
    };
    const log = simulate(scenarioOf([calls, second], [always(2, ['second'])], { calendar: week(2) }));
    expect(story(log).slice(0, 2)).toEqual(['100 abandoned after 20', '150 answered by 0 after 0 until 210']);
    expect(issues(log)).toEqual(['0.1 fresh unresolved', '0.2 redial unresolved', '0.3 repeat unresolved']);
    expect(Math.floor(log.arrival[2] / 86_400)).toBe(1);
  });

  it('not at all when there is no such day any more', () => {
    const log = simulate(scenarioOf([traced([100], [60], unresolved({ sameDay: 0, laterDays: [1] }))], [always(1)]));
    expect(log.contacts).toBe(1);
  });
});

describe('a line that was given back', () => {
  it('is given back once, also when the issue comes again without one', () => {
    // Calls hold the only line; their repeats come by another way that needs none, and find nobody.
    const calls = traced([100, 2000, 2010], [60, 60, 60], {
      ...unresolved({ sameDay: 1, as: 'desk', mostAttempts: 2 }),
      trunk: 't',
    });
    const desk: TypeInput = { ...traced([], undefined, { balking: 1 }), id: 'desk', name: 'Desk' };
    const log = simulate(scenarioOf([calls, desk], [always(1)], { trunks: [{ id: 't', name: 'T', lines: 1 }] }));
    expect(story(log).slice(0, 4)).toEqual([
      '100 answered by 0 after 0 until 160',
      '1160 abandoned after 0',
      '2000 answered by 0 after 0 until 2060',
      '2010 blocked after 0',
    ]);
  });
});
