import { describe, expect, it } from 'vitest';
import { chatTurns } from '../../src/analysis/forms/chatTurns';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { expectScenario } from '../../src/model/document';
import type { Scenario } from '../../src/model/scenario';

const hours = 24;
/** The first hour fills the agent's places and the queue. */
const warmUpHours = 2;
const days = 60;
const exponential = (mean: number) => ({ family: 'exponential', mean }) as const;

/** One agent, `atOnce` places, and more customers than he can ever serve: 10 turns of 25 s, 50 s of thought after each. */
const saturated = (atOnce: number, slowDown: number, turns = true): Scenario =>
  expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'Saturated',
    seed: 'saturated',
    calendar: { start: '2026-03-02', zone: 'UTC', days: 1, intervalMinutes: 60 },
    types: [
      {
        id: 'chats',
        name: 'Chats',
        channel: 'chat',
        demand: { kind: 'rate', volume: Array.from({ length: hours }, (_, k) => (k === 0 ? 100 : 20)) },
        handling: { talk: exponential(250) },
        patience: { family: 'never' },
        ...(turns ? { turns: { replies: 10, think: exponential(50) } } : {}),
      },
    ],
    teams: [
      {
        id: 'desk',
        name: 'Desk',
        headcount: new Array<number>(hours).fill(turns ? 1 : 1000),
        skills: [{ type: 'chats' }],
        concurrency: { atOnce, slowDown },
      },
    ],
  });

interface Seen {
  chatsPerHour: number[];
  /** Per day: Σ replies, Σ seconds waited for them, Σ work of the chats done. */
  replies: number[];
  waited: number[];
  work: number[];
}

function observe(atOnce: number, slowDown: number): Seen {
  const simulator = new Simulator(compile(saturated(atOnce, slowDown)));
  // The same customers, each with an agent of his own and without turns: what work they bring.
  const alone = new Simulator(compile(saturated(1, slowDown, false)));
  const seen: Seen = { chatsPerHour: [], replies: [], waited: [], work: [] };
  for (let day = 0; day < days; day++) {
    const log = simulator.run(day);
    const { talk } = alone.run(day);
    let [chats, replies, waited, work] = [0, 0, 0, 0];
    for (let i = 0; i < log.contacts; i++) {
      if (!(log.done[i] >= warmUpHours * 3600 && log.done[i] < hours * 3600)) continue;
      chats++;
      replies += 1 + log.replies[i];
      waited += log.firstReply[i] + log.replyTime[i];
      work += talk[i];
    }
    seen.chatsPerHour.push(chats / (hours - warmUpHours));
    seen.replies.push(replies);
    seen.waited.push(waited);
    seen.work.push(work);
  }
  return seen;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** A ratio of sums over days in standard errors from its exact value. */
function zOf(numerator: readonly number[], denominator: readonly number[], exact: number): number {
  const mean = sum(denominator) / denominator.length;
  const off = numerator.map((a, i) => (a - exact * denominator[i]) / mean);
  const average = sum(off) / off.length;
  const variance = sum(off.map((d) => (d - average) ** 2)) / (off.length - 1);
  return average / Math.sqrt(variance / off.length);
}

describe('an agent whose places for chats are always taken is the closed queue', () => {
  const cases = [0.05, 0.1].flatMap((slowDown) =>
    chatTurns(25, 50, 10, slowDown, slowDown === 0.05 ? 7 : 5).map((load) => ({ slowDown, ...load })),
  );
  const one = new Array<number>(days).fill(1);

  it.each(cases)('with $atOnce at once, each slower by $slowDown', ({ atOnce, slowDown, ...exact }) => {
    const { chatsPerHour, meanReplySeconds, busy } = exact;
    const seen = observe(atOnce, slowDown);
    const stretch = 1 + slowDown * (atOnce - 1);
    const writing = seen.work.map((seconds) => (seconds * stretch) / (3600 * (hours - warmUpHours)));
    const z = {
      chats: zOf(seen.chatsPerHour, one, chatsPerHour),
      reply: zOf(seen.waited, seen.replies, meanReplySeconds),
      busy: zOf(writing, one, busy),
      turns: zOf(seen.replies, seen.chatsPerHour, 10 * (hours - warmUpHours)),
    };
    for (const [what, off] of Object.entries(z)) expect(Math.abs(off), what).toBeLessThanOrEqual(4);
  });
});
