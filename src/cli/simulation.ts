import { FigureDays } from '../analysis/figureDays';
import { bytesPerRun } from '../analysis/memory';
import { Results } from '../analysis/results';
import type { KpiKey } from '../kpi/kpis';
import { show } from '../model/errors';
import type { Scenario } from '../model/scenario';
import { inlineWorker } from '../runs/inline';
import { createNodePool } from '../runs/nodePool';
import { Pool } from '../runs/pool';
import type { Io } from './io';
import { InputError } from './io';
import type { Arguments, Options } from './options';

/** Runs of the horizon unless the user says otherwise; of a long horizon as many as make ten years, but at least ten. */
const defaultRuns = 100;
const runsOf = ({ calendar }: Scenario): number => Math.min(defaultRuns, Math.max(10, Math.ceil(3650 / calendar.days)));
/** A precision is given up after so many days. */
const mostDays = 10_000;
/** Counters of simulated days are kept in memory; beyond this it is better to refuse than to be ended half-way. */
const mostBytes = 4e9;

/** Options of the verbs that simulate. */
export const runOptions: Options = {
  days: {
    type: 'string',
    value: 'N',
    help: `days to simulate; a day is one pass over the scenario's horizon (${defaultRuns}; of long horizons ten years in all)`,
  },
  seed: { type: 'string', value: 'S', help: "seed instead of the scenario's own" },
  workers: {
    type: 'string',
    value: 'W',
    help: 'threads; the answer does not depend on them (one per core, at most 8)',
  },
  progress: { type: 'boolean', help: 'progress on standard error also when it is no terminal' },
};

export interface RunSettings {
  /** Left out: as many as suit the horizon. */
  days?: number;
  seed?: string;
  /** Left out: as many as the machine lends. */
  workers?: number;
  progress: boolean;
}

export interface Precision {
  kpi: KpiKey;
  /** In the KPI's unit; shares in percentage points. */
  halfWidth: number;
}

export function readRunSettings(args: Arguments): RunSettings {
  const days = args.number('days', { whole: true, atLeast: 1 });
  const workers = args.number('workers', { whole: true, atLeast: 1, atMost: 64 });
  const seed = args.text('seed');
  return {
    progress: args.has('progress'),
    ...(workers === undefined ? {} : { workers }),
    ...(days === undefined ? {} : { days }),
    ...(seed === undefined ? {} : { seed }),
  };
}

export const withSeed = (scenario: Scenario, seed: string | undefined): Scenario =>
  seed === undefined ? scenario : { ...scenario, seed };

/** Simulates scenarios on the same days, one after the other. @throws InputError when the days do not fit into memory */
export async function simulateAll(
  scenarios: readonly Scenario[],
  settings: RunSettings,
  io: Io,
  precision?: Precision,
): Promise<Results[]> {
  const all = scenarios.map((scenario) => Results.of(scenario));
  const room = roomFor(scenarios, (bytes) => bytes.reduce((sum, one) => sum + one, 0));
  const days = daysOf(scenarios, settings, room);
  const report = progressReport(days, settings.progress, io);
  const onProgress = (results: Results): void => report(results.days);
  await inPool(settings, io, async (pool) => {
    for (const [i, results] of all.entries()) {
      const request = { scenario: scenarios[i], days, into: results, onProgress };
      await pool.run(request);
      // A KPI without data will not get any by more days.
      if (precision && results.estimate(precision.kpi).mean !== null)
        await pool.run({ ...request, precision: { ...precision, maxDays: Math.min(mostDays, room) } });
    }
  });
  return all;
}

/**
 * As {@link simulateAll}, for many plans that differ in numbers alone: of each only the figures of its days stay in memory.
 * @throws InputError when not even one day of them fits into memory
 */
export async function figuresOfEach(
  scenarios: readonly Scenario[],
  settings: RunSettings,
  io: Io,
): Promise<Map<Scenario, FigureDays>> {
  roomFor(scenarios.slice(0, 1), ([bytes]) => bytes);
  const days = settings.days ?? Math.min(...scenarios.map(runsOf));
  const taken = new Map<Scenario, FigureDays>();
  const report = progressReport(scenarios.length * days, settings.progress, io);
  await inPool(settings, io, async (pool) => {
    for (const scenario of scenarios) {
      const before = taken.size * days;
      const onProgress = (into: FigureDays): void => report(before + into.days);
      taken.set(scenario, await pool.figures({ scenario, days, into: new FigureDays(), onProgress }));
    }
  });
  return taken;
}

/** Runs for which there is memory. @throws InputError when there is none for a single one */
function roomFor(scenarios: readonly Scenario[], together: (bytes: number[]) => number): number {
  const room = Math.floor(mostBytes / together(scenarios.map((scenario) => bytesPerRun(scenario))));
  if (room === 0)
    throw new InputError(['the scenario is too big: one simulated day does not fit into memory; fewer types or days?']);
  return room;
}

/** The same days for all, also where their horizons differ. @throws InputError when they are more than there is room for */
function daysOf(scenarios: readonly Scenario[], settings: RunSettings, room: number): number {
  if (settings.days !== undefined && settings.days > room)
    throw new InputError([
      `--days must be at most ${room} (the days of this scenario are kept in memory), got ${show(settings.days)}`,
    ]);
  return settings.days ?? Math.min(room, ...scenarios.map(runsOf));
}

/** Lends out a pool of workers, and closes it. */
async function inPool(settings: RunSettings, io: Io, work: (pool: Pool) => Promise<void>): Promise<void> {
  const { workers = io.threads } = settings;
  const pool = workers === 1 ? new Pool(inlineWorker, 1) : createNodePool(io.worker, workers);
  try {
    await work(pool);
  } finally {
    pool.dispose();
    if (io.terminal) io.err('\r\u001b[K');
  }
}

/** Runs that are in, and of how many: overwrites itself on a terminal; elsewhere, if wanted, a line for every tenth. */
function progressReport(total: number, progress: boolean, io: Io): (done: number) => void {
  let tenths = 0;
  return (done) => {
    if (io.terminal) io.err(`\r${done} / ${Math.max(total, done)}`);
    else if (progress && Math.floor((10 * done) / total) !== tenths) {
      tenths = Math.floor((10 * done) / total);
      io.err(`${done} / ${Math.max(total, done)}\n`);
    }
  };
}
