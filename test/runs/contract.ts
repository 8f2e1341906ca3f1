import { describe, expect, it } from 'vitest';
import type { DayFigures } from '../../src/analysis/figureDays';
import { FigureDays } from '../../src/analysis/figureDays';
import { Results } from '../../src/analysis/results';
import { inlineWorker } from '../../src/runs/inline';
import { SimulationService } from '../../src/runs/service';
import type { RunRequest } from '../../src/runs/pool';
import { Pool } from '../../src/runs/pool';
import type { Scenario } from '../../src/model/scenario';
import { hourly, scenarioOf, teamOf } from '../engine/build';
import { hashOf } from '../engine/digest';

const none = new Float64Array(0);

/** One queue, some 240 contacts a day, days that differ. */
export const scenario = (seed = 'pool'): Scenario =>
  scenarioOf(
    [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: hourly(10), dayCv: 0.2 },
        handling: { talk: { family: 'lognormal', mean: 300, cv: 0.9 } },
        patience: { family: 'exponential', mean: 120 },
      },
    ],
    [teamOf(1, ['calls'], { headcount: hourly(1, { 8: 2, 18: 1 }) })],
    { seed },
  );

/** Every bit of every day, and the estimates that people see. */
export function fingerprint(results: Results): unknown {
  const days = Array.from({ length: results.days }, (_, d) => {
    const { day, contacts, teams, floor, agents, waits } = results.all.at(d);
    const cells = [contacts, teams].flatMap(({ from, item, values }) => [from, item, values]);
    const columns = [...cells, floor, agents, waits.from, waits.place, waits.count];
    return `${day} ${columns.map(hashOf).join(' ')}`;
  });
  const kpis = ['serviceLevel', 'asa', 'occupancy', 'maxWait', 'waitPercentiles', 'longestWaitKept'] as const;
  return { days, estimates: kpis.map((kpi) => results.estimate(kpi)) };
}

/** What one worker without a thread makes of it: the truth that every pool must reach. */
const known = new Map<string, Promise<unknown>>();
export function truth(days: number, seed = 'pool'): Promise<unknown> {
  const key = `${days} ${seed}`;
  let answer = known.get(key);
  if (!answer) {
    answer = new Pool(inlineWorker, 1).run({ scenario: scenario(seed), days }).then(fingerprint);
    known.set(key, answer);
  }
  return answer;
}

/** An outcome that must be there soon, without waiting for simulated days: else `late`. */
export const soon = <T>(promise: Promise<T>): Promise<unknown> =>
  Promise.race([
    promise.catch((error: unknown) => error),
    new Promise((resolve) => setTimeout(() => resolve('late'), 2000)),
  ]);

/** What every pool promises, whatever its workers are made of. */
export function poolContract(make: (size: number) => Pool): void {
  const using = async <T>(size: number, use: (pool: Pool) => Promise<T>): Promise<T> => {
    const pool = make(size);
    try {
      return await use(pool);
    } finally {
      pool.dispose();
    }
  };
  const run = (size: number, request: Partial<RunRequest> = {}): Promise<Results> =>
    using(size, (pool) => pool.run({ scenario: scenario(), days: 60, ...request }));

  it.each([1, 2, 8])('the result has the same bits with %d workers', async (size) => {
    expect(fingerprint(await run(size))).toEqual(await truth(60));
  });

  it('so it has of chats turn by turn, some of which are left silently', async () => {
    const exponential = (mean: number) => ({ family: 'exponential', mean }) as const;
    const chats = scenarioOf(
      [
        {
          id: 'chats',
          name: 'Chats',
          channel: 'chat',
          demand: { kind: 'rate', volume: hourly(12) },
          handling: { talk: exponential(250), wrap: exponential(20) },
          turns: { replies: 10, think: exponential(50), patience: exponential(600) },
          patience: exponential(300),
        },
      ],
      [teamOf(1, ['chats'], { concurrency: { atOnce: 3 } })],
    );
    const with3 = fingerprint(await run(3, { scenario: chats, days: 20 }));
    expect(with3).toEqual(fingerprint(await run(1, { scenario: chats, days: 20 })));
  });

  it('days come in order, and progress only grows, up to the last day', async () => {
    const seen: number[] = [];
    const results = await run(3, { onProgress: (r) => seen.push(r.days) });
    expect(Array.from({ length: 60 }, (_, d) => results.all.at(d).day)).toEqual(
      Array.from({ length: 60 }, (_, d) => d),
    );
    expect(seen.every((n, i) => n > (seen[i - 1] ?? 0))).toBe(true);
    expect(seen.at(-1)).toBe(60);
  });

  it('an aborted run is rejected at once with an AbortError, says no more, and the pool goes on working', async () => {
    await using(2, async (pool) => {
      const stop = new AbortController();
      let calls = 0;
      const running = pool.run({
        scenario: scenario('long'),
        days: 1_000_000,
        signal: stop.signal,
        onProgress: () => {
          calls++;
          stop.abort();
        },
      });
      const error = await soon(running);
      expect(error).toBeInstanceOf(DOMException);
      expect((error as DOMException).name).toBe('AbortError');
      expect(fingerprint(await pool.run({ scenario: scenario(), days: 20 }))).toEqual(await truth(20));
      expect(calls).toBe(1);
    });
  });

  it('a run that was aborted before it began never begins', async () => {
    const error = await soon(run(1, { signal: AbortSignal.abort() }));
    expect((error as DOMException).name).toBe('AbortError');
  });

  it('a worker that is killed while it works is replaced, and the result has the same bits', async () => {
    await using(2, async (pool) => {
      const into = Results.of(scenario());
      for (const days of [10, 20, 40, 60]) {
        let kills = 0;
        const onProgress = (): void => {
          if (kills++ < 3) pool.killOne();
        };
        const running = pool.run({ scenario: scenario(), days, into, onProgress });
        // It has been dealt its days by now, and has not had the time to answer.
        pool.killOne();
        await running;
      }
      expect(fingerprint(into)).toEqual(await truth(60));
    });
  });

  it('so it is when all are killed before the first day is in', async () => {
    await using(2, async (pool) => {
      const running = pool.run({ scenario: scenario(), days: 20 });
      pool.killOne();
      pool.killOne();
      expect(fingerprint(await running)).toEqual(await truth(20));
    });
  });

  it('a run for a precision stops when it is reached, on the same day for any number of workers', async () => {
    const precision = { kpi: 'serviceLevel' as const, halfWidth: 2, maxDays: 2000 };
    const results = await Promise.all([1, 3].map((size) => run(size, { days: 10, precision })));
    const { low, high } = results[0].whole('serviceLevel');
    expect((high! - low!) / 2).toBeLessThanOrEqual(2);
    expect(results[0].days).toBeGreaterThan(10);
    expect(results[0].days).toBeLessThan(2000);
    expect(fingerprint(results[1])).toEqual(fingerprint(results[0]));
    expect(fingerprint(results[0])).toEqual(await truth(results[0].days));
  });

  it('and at the latest after the days allowed', async () => {
    const precision = { kpi: 'serviceLevel' as const, halfWidth: 0, maxDays: 33 };
    expect((await run(2, { days: 10, precision })).days).toBe(33);
  });

  it('two runs at once both come out right', async () => {
    await using(2, async (pool) => {
      const [one, two] = await Promise.all([
        pool.run({ scenario: scenario(), days: 40 }),
        pool.run({ scenario: scenario('second'), days: 30 }),
      ]);
      expect(fingerprint(one)).toEqual(await truth(40));
      expect(fingerprint(two)).toEqual(await truth(30, 'second'));
    });
  });

  it('a run goes on from results that are there, and is done at once when they are enough', async () => {
    await using(2, async (pool) => {
      const into = await pool.run({ scenario: scenario(), days: 15 });
      expect(await pool.run({ scenario: scenario(), days: 60, into })).toBe(into);
      expect(fingerprint(into)).toEqual(await truth(60));
      await pool.run({ scenario: scenario(), days: 5, into });
      expect(into.days).toBe(60);
    });
  });

  it('a scenario that cannot be simulated rejects its run, and the pool goes on working', async () => {
    await using(2, async (pool) => {
      const wrong = { ...scenario(), types: [{ ...scenario().types[0], handling: undefined }] } as unknown as Scenario;
      const error = await soon(pool.run({ scenario: wrong, days: 5, into: Results.of(scenario()) }));
      expect(error).toBeInstanceOf(Error);
      expect((error as Error).message).toContain('undefined');
      expect(fingerprint(await pool.run({ scenario: scenario(), days: 20 }))).toEqual(await truth(20));
    });
  });

  it('warm workers give the same bits, and a run may begin while they warm up', async () => {
    await using(2, async (pool) => {
      const warming = pool.warm(scenario('warm'));
      const results = await pool.run({ scenario: scenario(), days: 20 });
      await warming;
      expect(fingerprint(results)).toEqual(await truth(20));
    });
  });

  it('a disposed pool rejects what it was asked, before and after, with an AbortError', async () => {
    const pool = make(2);
    const before = soon(pool.run({ scenario: scenario(), days: 1_000_000 }));
    pool.dispose();
    const after = soon(pool.run({ scenario: scenario(), days: 1 }));
    for (const error of await Promise.all([before, after])) expect((error as DOMException).name).toBe('AbortError');
  });
}

/** What one worker does with the messages that have come in, without threads. */
export function serviceContract(): void {
  it('of scenarios that came while a worker was busy, only the last is simulated', async () => {
    const service = new SimulationService(() => new Promise((resolve) => setTimeout(resolve)));
    const days = ['one', 'two', 'three'].map((seed, key) => {
      service.load(key, scenario(seed));
      return service.run(key, 0, 2);
    });
    expect((await Promise.all(days)).map((of) => of.map(({ day }) => day))).toEqual([[], [], [0, 1]]);
  });
}

/** Workers that misbehave, without threads. */
export function schedulerContract(): void {
  describe('the scheduler', () => {
    it('gives up with the reason when every worker dies, and starts no more of them than that takes', async () => {
      let spawned = 0;
      const pool = new Pool(() => {
        spawned++;
        return {
          ...inlineWorker(),
          load: () => new Promise(() => undefined),
          died: Promise.resolve(new Error('no such file')),
        };
      }, 2);
      const error = await soon(pool.run({ scenario: scenario(), days: 5 }));
      expect((error as Error).message).toBe('no such file');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(spawned).toBeLessThan(20);
      pool.dispose();
    });

    it('starts no worker anew while there is nothing to do', async () => {
      let spawned = 0;
      const pool = new Pool(() => {
        spawned++;
        return { ...inlineWorker(), died: Promise.resolve(new Error('gone')) };
      }, 3);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(spawned).toBe(3);
      pool.dispose();
    });

    it('forgives many deaths in a long run, as long as days come in between', async () => {
      let spawned = 0;
      // Every worker dies on its third call; a call lasts longer than a chunk should, so that each is of one day.
      const pool = new Pool(() => {
        const worker = inlineWorker();
        let die: (reason: Error) => void = () => undefined;
        const died = new Promise<Error>((resolve) => (die = resolve));
        let calls = 0;
        spawned++;
        return {
          ...worker,
          died,
          run: async (key, from, to) => {
            if (++calls === 3) {
              die(new Error('out of memory'));
              await new Promise(() => undefined);
            }
            await new Promise((resolve) => setTimeout(resolve, 10));
            return worker.run(key, from, to);
          },
        };
      }, 2);
      const results = await pool.run({ scenario: scenario(), days: 40 });
      expect(spawned).toBeGreaterThan(15);
      expect(fingerprint(results)).toEqual(await truth(40));
      pool.dispose();
    });

    it('puts days in order when workers answer out of order', async () => {
      let turn = 0;
      const pool = new Pool(() => {
        const worker = inlineWorker();
        return {
          ...worker,
          run: async (key, from, to) => {
            await new Promise((resolve) => setTimeout(resolve, [9, 0, 4][turn++ % 3]));
            return worker.run(key, from, to);
          },
        };
      }, 3);
      const seen: number[] = [];
      const results = await pool.run({ scenario: scenario(), days: 30, onProgress: (r) => seen.push(r.days) });
      expect(fingerprint(results)).toEqual(await truth(30));
      expect(seen.every((n, i) => n > (seen[i - 1] ?? 0))).toBe(true);
      pool.dispose();
    });

    it('sends the scenario and two chunks before the first answer, and no third', async () => {
      const calls: string[] = [];
      const answers: (() => void)[] = [];
      const pool = new Pool(() => {
        const worker = inlineWorker();
        return {
          ...worker,
          load: (key, one) => {
            calls.push('load');
            return worker.load(key, one);
          },
          run: async (key, from, to) => {
            calls.push(`${from}–${to}`);
            await new Promise<void>((resolve) => answers.push(resolve));
            return worker.run(key, from, to);
          },
        };
      }, 1);
      const running = pool.run({ scenario: scenario(), days: 5 });
      expect(calls).toEqual(['load', '0–1', '1–2']);
      const more = setInterval(() => answers.splice(0).forEach((answer) => answer()));
      expect(fingerprint(await running)).toEqual(await truth(5));
      clearInterval(more);
      expect(calls.filter((call) => call === 'load')).toHaveLength(1);
      pool.dispose();
    });

    it('lets whole days, for which somebody waits, go before the figures of many plans, and then goes on with these', async () => {
      const figures = (from: number, to: number): DayFigures[] =>
        Array.from({ length: to - from }, (_, i) => ({ day: from + i, y: none, x: none, scale: none }));
      const pool = new Pool(() => {
        const worker = inlineWorker();
        return {
          ...worker,
          figures: async (_key, from, to) => {
            // Longer than a chunk should last: each is of one day.
            await new Promise((resolve) => setTimeout(resolve, 25));
            return figures(from, to);
          },
        };
      }, 1);
      const patient = new FigureDays();
      const later = pool.figures({ scenario: scenario('figures'), days: 20, into: patient });
      const results = await pool.run({ scenario: scenario(), days: 3 });
      expect(fingerprint(results)).toEqual(await truth(3));
      // No more than the worker had at hand.
      expect(patient.days).toBeLessThanOrEqual(2);
      expect((await later).days).toBe(20);
      pool.dispose();
    });

    it('does not wait for days that nobody wants any more', async () => {
      const keys: number[] = [];
      const pool = new Pool(
        () => ({
          ...inlineWorker(),
          load: () => Promise.resolve(),
          run: (key) => {
            keys.push(key);
            return new Promise(() => undefined);
          },
        }),
        1,
      );
      const abort = new AbortController();
      const first = soon(pool.run({ scenario: scenario(), days: 5, signal: abort.signal }));
      abort.abort();
      void pool.run({ scenario: scenario('next'), days: 5 }).catch(() => undefined);
      expect(keys).toEqual([1, 1, 2, 2]);
      expect(((await first) as DOMException).name).toBe('AbortError');
      pool.dispose();
    });

    it('deals out again what a worker gives back undone', async () => {
      let refusals = 3;
      const pool = new Pool(() => {
        const worker = inlineWorker();
        return {
          ...worker,
          run: (key, from, to) => (refusals-- > 0 ? Promise.resolve([]) : worker.run(key, from, to)),
        };
      }, 2);
      expect(fingerprint(await pool.run({ scenario: scenario(), days: 12 }))).toEqual(await truth(12));
      expect(refusals).toBeLessThan(0);
      pool.dispose();
    });

    it('gives up workers that fall silent, with one day or with many before, and the result has the same bits', async () => {
      for (const lastCall of [1, 5]) {
        let spawned = 0;
        const pool = new Pool(
          () => {
            const worker = inlineWorker();
            let calls = 0;
            // The first two die without a word.
            const silent = ++spawned <= 2;
            return {
              ...worker,
              run: (key, from, to) =>
                silent && ++calls >= lastCall ? new Promise(() => undefined) : worker.run(key, from, to),
            };
          },
          2,
          40,
        );
        expect(fingerprint(await pool.run({ scenario: scenario(), days: 30 }))).toEqual(await truth(30));
        expect(spawned).toBeGreaterThan(2);
        pool.dispose();
      }
    });

    it('hangs in no warm-up when a worker dies of it', async () => {
      const pool = new Pool(
        () => ({
          ...inlineWorker(),
          load: () => new Promise(() => undefined),
          died: new Promise((resolve) => setTimeout(() => resolve(new Error('gone')), 5)),
        }),
        2,
      );
      expect(await soon(pool.warm(scenario()))).toBeUndefined();
      pool.dispose();
    });
  });
}
