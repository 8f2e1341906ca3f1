import { describe, expect, it } from 'vitest';
import type { DayLog } from '../../src/engine/dayLog';
import { Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import type { ReferenceCase } from './cases';
import { chatsHeld, steadyCases } from './known';
import { modelOf, scenarioOf } from './steadyModel';
import { errorOf } from './steadyRun';

const contacts = 1_000_000;
const day = 86_400;
/** Days of a run, the first two of which warm it up, and of a batch: hundreds of handle times. */
const [daysOfRun, warmDays, batchDays] = [202, 2, 4];

const held = (c: ReferenceCase): string[] => Object.keys(c.expected).filter((metric) => metric in chatsHeld);

/** Adds the agent-seconds with so many chats to each batch of a run: `into[batch][chats]`. */
function addShares(log: DayLog, agents: number, into: Float64Array[]): void {
  const begins: number[][] = Array.from({ length: agents }, () => []);
  const ends: number[][] = Array.from({ length: agents }, () => []);
  for (let i = 0; i < log.contacts; i++) {
    if (log.outcome[i] !== Outcome.answered) continue;
    begins[log.agent[i]].push(log.arrival[i] + log.wait[i]);
    ends[log.agent[i]].push(log.done[i]);
  }
  for (let agent = 0; agent < agents; agent++) {
    const [from, to] = [begins[agent], ends[agent]].map((times) => Float64Array.from(times).sort());
    let now = 0;
    for (let b = 0, e = 0; now < daysOfRun * day;) {
      const next = Math.min(from[b] ?? Infinity, to[e] ?? Infinity, daysOfRun * day);
      const chats = b - e;
      while (now < next) {
        const batch = Math.floor((now / day - warmDays) / batchDays);
        const until = Math.min(next, (warmDays + (batch + 1) * batchDays) * day);
        if (batch >= 0) into[batch][chats] += until - now;
        now = until;
      }
      // Who ends one chat and begins the next at one instant holds neither more nor less in between.
      if (to[e] === next) e++;
      else if (from[b] === next) b++;
    }
  }
}

describe('how many chats agents hold', () => {
  it.each(steadyCases.filter((c) => held(c).length > 0).map((c) => [c.id, c] as const))('%s', (id, c) => {
    const model = modelOf(c)!;
    const [{ agents, concurrency }] = model.pools;
    const simulator = new Simulator(compile(scenarioOf(id, model, daysOfRun)));
    const batches: Float64Array[] = [];
    for (let run = 0, seen = 0; seen < contacts; run++) {
      const log = simulator.run(run);
      seen += log.contacts;
      const own = Array.from({ length: (daysOfRun - warmDays) / batchDays }, () => new Float64Array(concurrency + 2));
      addShares(log, agents, own);
      batches.push(...own);
    }
    expect(batches.length).toBeGreaterThan(40);
    const agentSeconds = batches.length * batchDays * day * agents;
    // Nobody holds more than he can.
    expect(batches.every((batch) => batch[concurrency + 1] === 0)).toBe(true);
    for (const metric of held(c)) {
      const exact = c.expected[metric] as number;
      const parts = Float64Array.from(
        batches,
        (batch) => (batch[chatsHeld[metric]] - exact * batchDays * day * agents) / agentSeconds,
      );
      const deviation = parts.reduce((sum, part) => sum + part, 0);
      // By batch means; four standard errors, and what the exact value itself may be off by.
      expect(Math.abs(deviation), `${metric} ${exact + deviation}`).toBeLessThan(
        4 * errorOf(parts) + (c.relTolerance ?? 0) * exact,
      );
      expect(errorOf(parts)).toBeLessThan(0.005);
    }
  });
});
