import { expect, test, vi } from 'vitest';
import { Results } from '../../src/analysis/results';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { measureDay } from '../../src/kpi/measureDay';
import type { RunRequest } from '../../src/runs/pool';
import type { Scenario } from '../../src/model/scenario';
import { coarseRuns, Runner } from '../../src/state/runner.svelte';
import { withCells } from '../../src/state/edits/cells';
import { sheetScenario } from '../ui/grid/sheet';

/** Runs of the first answer. */
const coarse = coarseRuns(sheetScenario());

/** A pool without workers that answers when it is told to. */
class HandPool {
  readonly asked: RunRequest[] = [];
  #waiting: (() => void)[] = [];

  warm(): Promise<void> {
    return Promise.resolve();
  }
  run(request: RunRequest): Promise<Results> {
    this.asked.push(request);
    return new Promise((resolve, reject) => {
      request.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      this.#waiting.push(() => request.signal?.aborted || resolve(simulate(request)));
    });
  }
  async answer(): Promise<void> {
    for (const give of this.#waiting.splice(0)) give();
    await settled();
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function simulate({ scenario, days, into }: RunRequest): Results {
  const results = into ?? Results.of(scenario);
  const simulator = new Simulator(compile(scenario));
  for (let day = results.days; day < days; day++) results.add(measureDay(simulator.run(day), results.context.spec));
  return results;
}

const edited = (scenario: Scenario, value: number): Scenario =>
  withCells(scenario, [{ kind: 'staff', item: 0, interval: 10, value }]);

test('a coarse answer comes first, then the days grow to the full number', async () => {
  const pool = new HandPool();
  const runner = new Runner(pool, sheetScenario());
  runner.follow(sheetScenario());
  await pool.answer();
  expect([runner.view?.days, runner.state]).toEqual([coarse, 'running']);
  for (let i = 0; i < 3; i++) await pool.answer();
  expect([runner.view?.days, runner.state]).toEqual([200, 'done']);
});

test('an edit makes the results stale at once and ends the older run', async () => {
  const pool = new HandPool();
  const runner = new Runner(pool, sheetScenario());
  const scenario = sheetScenario();
  runner.follow(scenario);
  await pool.answer();
  const next = edited(scenario, 9);
  runner.follow(next);
  expect([runner.stale, runner.view?.scenario === scenario]).toEqual([true, true]);
  expect(pool.asked[1].signal?.aborted).toBe(true);
  await pool.answer();
  expect([runner.stale, runner.view?.scenario === next]).toEqual([false, true]);
});

test('results are called late when they have been stale for a while, however many edits follow', async () => {
  vi.useFakeTimers();
  try {
    const pool = new HandPool();
    const runner = new Runner(pool, sheetScenario());
    let scenario = sheetScenario();
    runner.follow(scenario);
    const answer = async (): Promise<void> => {
      const answered = pool.answer();
      await vi.advanceTimersByTimeAsync(0);
      await answered;
    };
    await answer();
    const edit = (value: number): void => runner.follow((scenario = edited(scenario, value)));
    edit(9);
    await vi.advanceTimersByTimeAsync(150);
    expect([runner.stale, runner.late]).toEqual([true, false]);
    edit(8);
    await vi.advanceTimersByTimeAsync(100);
    expect([runner.stale, runner.late]).toEqual([true, true]);
    await answer();
    expect([runner.stale, runner.late]).toEqual([false, false]);
    edit(7);
    expect([runner.stale, runner.late]).toEqual([true, false]);
  } finally {
    vi.useRealTimers();
  }
});

test('another name is no other simulation', async () => {
  const pool = new HandPool();
  const runner = new Runner(pool, sheetScenario());
  const scenario = sheetScenario();
  runner.follow(scenario);
  await pool.answer();
  runner.follow({ ...scenario, name: 'Renamed' });
  expect(runner.stale).toBe(false);
  expect(pool.asked).toHaveLength(2);
});

test('stopping keeps the days that are in, and more days go on from there', async () => {
  const pool = new HandPool();
  const runner = new Runner(pool, sheetScenario());
  runner.follow(sheetScenario());
  await pool.answer();
  runner.stop();
  await settled();
  expect([runner.state, runner.view?.days]).toEqual(['stopped', coarse]);
  runner.more(30);
  await pool.answer();
  expect([runner.state, runner.view?.days]).toEqual(['done', coarse + 30]);
});

test('a run that fails says why, and can be tried again', async () => {
  const pool = new HandPool();
  const broken = { ...pool, warm: () => pool.warm(), run: () => Promise.reject(new Error('no workers')) };
  let use: { run: HandPool['run'] } = broken;
  const runner = new Runner({ warm: () => Promise.resolve(), run: (request) => use.run(request) }, sheetScenario());
  runner.follow(sheetScenario());
  await settled();
  expect([runner.state, (runner.error as Error).message]).toEqual(['failed', 'no workers']);
  use = pool;
  runner.again();
  await pool.answer();
  expect([runner.state, runner.view?.days]).toEqual(['running', coarse]);
});
