import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { measureDay } from '../../src/kpi/measureDay';
import { sumContacts } from '../../src/kpi/formula';
import { Contact } from '../../src/kpi/counters';
import { specOf } from '../../src/kpi/spec';
import type { Scenario } from '../../src/model/scenario';
import { createNodePool } from '../../src/runs/nodePool';
import { blendedWeek, wideWeek } from './centres';
import {
  quarterHourDay,
  singleQueue,
  skillCentre,
  w3Agents,
  w3Volume,
  w4Agents,
  w4PerHour,
  w4Skills,
} from './workloads';
import type { Counters } from './yardstick';
import { quarterHourLoop, singleQueueLoop, skillLoop } from './yardstick';

/** One workload: the product's engine with log and KPIs, and the loop written for it alone. */
interface Workload {
  name: string;
  scenario: Scenario;
  days: number;
  yardstick: (contacts: number) => Counters;
}

const workloads: Workload[] = [
  {
    name: 'W1',
    scenario: singleQueue(95, 100, null),
    days: 1,
    yardstick: (n) => singleQueueLoop(95, 100, Infinity, n),
  },
  { name: 'W2', scenario: singleQueue(105, 100, 120), days: 1, yardstick: (n) => singleQueueLoop(105, 100, 120, n) },
  {
    name: 'W3',
    scenario: quarterHourDay(),
    days: 100,
    yardstick: (n) => quarterHourLoop(w3Volume, w3Agents, Math.round(n / sum(w3Volume))),
  },
  { name: 'W4', scenario: skillCentre(), days: 1, yardstick: (n) => skillLoop(w4Skills, w4Agents, w4PerHour, n) },
];

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];
const million = (x: number): string => `${(x / 1e6).toFixed(2)} M`;

interface Timed {
  contacts: number;
  seconds: number;
  answer: string;
}

function runEngine(w: Pick<Workload, 'scenario' | 'days'>, simulator: Simulator, first: number): Timed {
  const spec = specOf(w.scenario, simulator.plan.shape);
  let contacts = 0;
  let inTime = 0;
  let offered = 0;
  const begin = process.cpuUsage();
  for (let d = 0; d < w.days; d++) {
    const log = simulator.run(first + d);
    contacts += log.contacts;
    const day = measureDay(log, spec);
    const sums = sumContacts(day, spec, -1, 0, spec.shape.intervals);
    offered += sums[Contact.offered];
    inTime += sums[Contact.answeredInTime];
  }
  return { contacts, seconds: seconds(begin), answer: `SL ${(inTime / offered).toFixed(4)}` };
}

function runYardstick(w: Workload, contacts: number): Timed {
  const begin = process.cpuUsage();
  const c = w.yardstick(contacts);
  return { contacts: c.contacts, seconds: seconds(begin), answer: `SL ${(c.inTime / c.contacts).toFixed(4)}` };
}

function seconds(since: NodeJS.CpuUsage): number {
  const used = process.cpuUsage(since);
  return (used.user + used.system) / 1e6;
}

/** Engine and yardstick in turn, in one process. */
function interleaved(rounds: number): void {
  console.log('In one process, in turn (contacts per CPU second, median of', rounds, 'rounds)');
  console.log('      engine + log + KPIs   yardstick   ratio   engine says   yardstick says');
  for (const w of workloads) {
    const simulator = new Simulator(compile(w.scenario));
    const ratios: number[] = [];
    const engine: number[] = [];
    const loop: number[] = [];
    let a = runEngine(w, simulator, 0);
    let b = runYardstick(w, a.contacts);
    for (let r = 0; r < rounds; r++) {
      a = runEngine(w, simulator, (r + 1) * w.days);
      b = runYardstick(w, a.contacts);
      engine.push(a.contacts / a.seconds);
      loop.push(b.contacts / b.seconds);
      ratios.push(engine[r] / loop[r]);
    }
    console.log(
      `${w.name}    ${million(median(engine)).padStart(12)}      ${million(median(loop)).padStart(12)}   ${median(ratios).toFixed(2)}   ${a.answer}   ${b.answer}   ${((1000 * a.seconds) / w.days / (a.contacts / w.days / 10_000)).toFixed(2)} ms per 10,000`,
    );
  }
}

/** Whole centres beside W3: what channels, shifts, routing and returning customers cost. Nobody wrote a loop for these. */
function centres(rounds: number): void {
  console.log('\nWhole centres (engine + log + KPIs, contacts per CPU second, median of', rounds, 'rounds)');
  const runs = [
    { name: 'W3', scenario: quarterHourDay(), days: 30 },
    { name: 'W5', scenario: blendedWeek(), days: 3 },
    { name: 'W6', scenario: wideWeek(), days: 3 },
  ].map((w) => ({ w, simulator: new Simulator(compile(w.scenario)), rates: [] as number[], contacts: 0 }));
  for (let r = 0; r <= rounds; r++)
    for (const run of runs) {
      const timed = runEngine(run.w, run.simulator, r * run.w.days);
      run.contacts = timed.contacts / run.w.days;
      // The first round warms up.
      if (r > 0) run.rates.push(timed.contacts / timed.seconds);
    }
  for (const { w, rates, contacts } of runs)
    console.log(
      `${w.name}    ${million(median(rates)).padStart(12)}      ${(median(rates) / median(runs[0].rates)).toFixed(2)} of W3   ${contacts.toFixed(0)} rows a run   ${((1000 * contacts) / median(rates)).toFixed(0)} ms a run`,
    );
}

/** Engine and yardstick as whole processes: start-up, compilation and garbage collection included. */
function processes(rounds: number): void {
  console.log('\nAs whole processes (contacts per CPU second, median of', rounds, 'pairs; 4 × 10⁶ contacts each)');
  const self = fileURLToPath(import.meta.url);
  for (const w of workloads) {
    const rates = { engine: [] as number[], yardstick: [] as number[] };
    for (let r = 0; r < rounds; r++)
      for (const who of ['engine', 'yardstick'] as const) {
        const child = spawnSync(process.execPath, [self, '--child', w.name, who], { encoding: 'utf8' });
        rates[who].push(Number(child.stdout.trim()));
      }
    const ratio = median(rates.engine.map((e, i) => e / rates.yardstick[i]));
    console.log(
      `${w.name}    ${million(median(rates.engine)).padStart(12)}      ${million(median(rates.yardstick)).padStart(12)}   ${ratio.toFixed(2)}`,
    );
  }
}

function child(name: string, who: string): void {
  const w = workloads.find((x) => x.name === name)!;
  let contacts = 0;
  if (who === 'engine') {
    const simulator = new Simulator(compile(w.scenario));
    for (let r = 0; contacts < 4e6; r++) contacts += runEngine(w, simulator, r * w.days).contacts;
  } else contacts = w.yardstick(4e6).contacts;
  const used = process.cpuUsage();
  console.log(contacts / ((used.user + used.system) / 1e6));
}

/** Wall-clock gain of two workers over one, by turns. */
async function scaling(rounds: number): Promise<void> {
  console.log('\nWorkers (W3, 600 days, median of', rounds, 'pairs; idle machine)');
  const scenario = quarterHourDay();
  const url = new URL('./node.worker.js', import.meta.url);
  const pools = [1, 2].map((size) => ({ size, pool: createNodePool(url, size), times: [] as number[] }));
  for (const { pool } of pools) await pool.warm(scenario);
  for (let r = 0; r < rounds; r++)
    for (const { pool, times } of pools) {
      const begin = performance.now();
      await pool.run({ scenario, days: 600 });
      times.push(performance.now() - begin);
    }
  const [alone] = pools;
  for (const { size, pool, times } of pools) {
    pool.dispose();
    const gain = median(times.map((ms, r) => alone.times[r] / ms));
    console.log(`${size} worker${size > 1 ? 's' : ' '}   ${median(times).toFixed(0)} ms   × ${gain.toFixed(2)}`);
  }
}

/** Memory while 10⁸ contacts pass through. */
function memory(total: number): void {
  console.log(`\nMemory over ${total.toExponential()} contacts (W3 days, measured and let go)`);
  const scenario = quarterHourDay();
  const simulator = new Simulator(compile(scenario));
  const spec = specOf(scenario, simulator.plan.shape);
  let contacts = 0;
  let mark = total / 10;
  for (let day = 0; contacts < total; day++) {
    const log = simulator.run(day);
    contacts += log.contacts;
    measureDay(log, spec);
    if (contacts >= mark) {
      const m = process.memoryUsage();
      console.log(
        `${million(contacts).padStart(10)}   resident ${(m.rss / 2 ** 20).toFixed(0)} MiB   heap ${(m.heapUsed / 2 ** 20).toFixed(0)} MiB`,
      );
      mark += total / 5;
    }
  }
}

const [flag, name, who] = process.argv.slice(2);
if (flag === '--child') child(name, who);
else if (flag === '--processes') processes(5);
else if (flag === '--workers') await scaling(7);
else {
  const quick = flag === '--quick';
  if (flag !== '--centres') interleaved(quick ? 3 : 7);
  centres(quick ? 3 : 7);
  if (!quick && flag !== '--centres') {
    processes(3);
    await scaling(7);
    memory(1e8);
  }
}
