import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import type { ScenarioInput } from '../../src/model/scenario';
import { scenarioOf, simulate, story, teamOf, traced } from './build';
import { digest } from './digest';

type Special = NonNullable<ScenarioInput['calendar']['special']>;

/** Monday 2 and Tuesday 3 March 2026, open 8–18. */
const calendar = (special?: Special, closing: 'serve' | 'drop' = 'serve'): Pick<ScenarioInput, 'calendar'> => ({
  calendar: {
    start: '2026-03-02',
    zone: 'UTC',
    days: 2,
    intervalMinutes: 60,
    opening: Array.from({ length: 7 }, () => ({ from: '08:00', to: '18:00' })),
    closing,
    ...(special ? { special } : {}),
  },
});
const hour = 3600;
const day = 24 * hour;
const always = (agents: number) => teamOf(0, ['calls'], { headcount: new Array<number>(48).fill(agents) });
const calls = (perHour: number): ScenarioInput['types'][number] => ({
  id: 'calls',
  name: 'Calls',
  demand: { kind: 'rate', volume: new Array<number>(48).fill(perHour) },
  handling: { talk: { family: 'exponential', mean: 120 } },
  patience: { family: 'exponential', mean: 60 },
});

describe('on a special day', () => {
  it('the rates are the volumes times its factor within its hours', () => {
    const special = [{ date: '2026-03-03', hours: { from: '10:00', to: '20:00' }, volumeFactor: 1.5 }];
    const [type] = compile(scenarioOf([calls(4)], [always(1)], calendar(special))).types;
    expect([...type.volume!]).toEqual(
      Array.from({ length: 48 }, (_, k) => (k < 24 ? (k >= 8 && k < 18 ? 4 : 0) : k >= 34 && k < 44 ? 6 : 0)),
    );
    expect(compile(scenarioOf([calls(4)], [always(1)], calendar(special))).expectedContacts).toBe(100);
  });

  it('as many contacts come as the factor says', () => {
    const special = [{ date: '2026-03-03', hours: { from: '08:00', to: '18:00' }, volumeFactor: 2.5 }];
    const simulator = new Simulator(compile(scenarioOf([calls(4)], [always(3)], calendar(special))));
    const days = 400;
    let [ordinary, busy] = [0, 0];
    for (let n = 0; n < days; n++) {
      const log = simulator.run(n);
      for (let i = 0; i < log.contacts; i++) {
        if (log.arrival[i] < day) ordinary++;
        else busy++;
      }
    }
    // Poisson: the variance is the mean; four standard errors.
    expect(Math.abs(ordinary - 40 * days)).toBeLessThan(4 * Math.sqrt(40 * days));
    expect(Math.abs(busy - 100 * days)).toBeLessThan(4 * Math.sqrt(100 * days));
  });

  it('that is closed nobody gets in, and the doors close for good the evening before', () => {
    const arrivals = [17.9 * hour, 17.95 * hour, day + 9 * hour, day + 12 * hour];
    const closed = calendar([{ date: '2026-03-03', hours: null, volumeFactor: 9 }], 'drop');
    expect(story(simulate(scenarioOf([traced(arrivals, [7200, 60, 60, 60])], [always(1)], closed)))).toEqual([
      `${17.9 * hour} answered by 0 after 0 until ${17.9 * hour + 7200}`,
      `${17.95 * hour} dropped after ${18 * hour - 17.95 * hour}`,
    ]);
    const plan = compile(scenarioOf([calls(4)], [always(1)], closed));
    expect([[...plan.doorTime], [...plan.doorCloses]]).toEqual([
      [8 * hour, 18 * hour],
      [0, 1],
    ]);
  });

  it('the doors open and close at its own hours', () => {
    const special = [{ date: '2026-03-03', hours: { from: '10:00', to: '12:00' } }];
    const plan = compile(scenarioOf([calls(4)], [always(1)], calendar(special)));
    expect([...plan.doorTime]).toEqual([8 * hour, 18 * hour, day + 10 * hour, day + 12 * hour]);
    const log = simulate(
      scenarioOf([traced([day + 12 * hour - 10, day + 12 * hour], [60, 60])], [always(1)], calendar(special)),
    );
    expect(story(log)).toEqual([`${day + 12 * hour - 10} answered by 0 after 0 until ${day + 12 * hour + 50}`]);
  });

  it('a change leaves the callers of the other days as they were', () => {
    const rows = (special?: Special): number[] => {
      const log = simulate(scenarioOf([calls(20)], [always(1)], calendar(special)));
      return [...log.arrival.subarray(0, log.contacts)].filter((at) => at < day);
    };
    const ordinary = rows();
    expect(ordinary.length).toBeGreaterThan(100);
    expect(rows([{ date: '2026-03-03', hours: null }])).toEqual(ordinary);
    expect(rows([{ date: '2026-03-03', hours: { from: '00:00', to: '24:00' }, volumeFactor: 7 }])).toEqual(ordinary);
  });
});

it('off means off: a list without effect leaves the log the same to the bit', () => {
  const of = (special?: Special) => digest(simulate(scenarioOf([calls(30)], [always(1)], calendar(special)), 3));
  const plain = of();
  expect(of([])).toEqual(plain);
  expect(of([{ date: '2026-03-04', hours: null, volumeFactor: 5 }])).toEqual(plain);
  expect(of([{ date: '2026-03-03', name: 'As ever', hours: { from: '08:00', to: '18:00' }, volumeFactor: 1 }])).toEqual(
    plain,
  );
  expect(of([{ date: '2026-03-03', hours: { from: '08:00', to: '18:00' }, volumeFactor: 1.01 }])).not.toEqual(plain);
});
