import { describe, expect, it } from 'vitest';
import { Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import type { Campaign } from '../../src/model/campaign';
import type { Scenario } from '../../src/model/scenario';
import { scenarioOf, simulate, teamOf } from './build';
import { constant, listOf } from './campaign';

/** A list of 200,000 records that is dialled ahead, ringing 15 s, talking 300 s and wrapping up for 45 s. */
const ahead = (id: string, campaign: Partial<Campaign> = {}) =>
  listOf(
    200_000,
    { mode: 'predictive', answer: 0.185, ring: constant(15), ...campaign },
    { id, handling: { talk: { family: 'exponential', mean: 300 }, wrap: constant(45) } },
  );

interface Sums {
  live: number;
  drops: number;
}
/** Live answers and drops of four days, by list in the order of their ids. */
function over(scenario: Scenario, runs = 4): Sums[] {
  const simulator = new Simulator(compile(scenario));
  const sums = scenario.types.map(() => ({ live: 0, drops: 0 }));
  for (let day = 0; day < runs; day++) {
    const log = simulator.run(day);
    for (let i = 0; i < log.contacts; i++) {
      const dropped = log.outcome[i] === Outcome.droppedLive;
      if (dropped) sums[log.type[i]].drops++;
      if (dropped || log.outcome[i] === Outcome.answered) sums[log.type[i]].live++;
    }
  }
  return sums;
}
const together = (sums: readonly Sums[]): Sums =>
  sums.reduce((a, b) => ({ live: a.live + b.live, drops: a.drops + b.drops }));

describe('two lists that are dialled ahead for the same agents', () => {
  it.each([
    [5, 0.185],
    [20, 0.185],
    [60, 0.185],
    [20, 0.5],
    [10, 0.3],
  ])('drop no more than one list of their joint size does, with %d agents at %d', (agents, answer) => {
    const [one] = over(scenarioOf([ahead('a', { answer })], [teamOf(agents, ['a'])]));
    const lists = [ahead('a', { answer }), ahead('b', { answer })];
    const two = over(scenarioOf(lists, [teamOf(agents, ['a', 'b'])]));
    for (const { drops, live } of two) {
      expect(live).toBeGreaterThan(together(two).live / 5);
      expect(drops / live).toBeLessThanOrEqual(0.03);
    }
    const all = together(two);
    const p = one.drops / one.live;
    // Two shares of the same probability differ by no more than 4 standard errors.
    const error = Math.sqrt(p * (1 - p) * (1 / one.live + 1 / all.live));
    expect(all.drops / all.live - p).toBeLessThanOrEqual(4 * error);
    // And agents talk as much as with one.
    expect(all.live / one.live).toBeGreaterThan(0.95);
  });

  it('share what the team they have in common can serve, where each has another of its own', () => {
    const lists = [ahead('a'), ahead('b')];
    const teams = [teamOf(10, ['a'], { id: 'x' }), teamOf(10, ['a', 'b'], { id: 'y' }), teamOf(10, ['b'], { id: 'z' })];
    for (const { drops, live } of over(scenarioOf(lists, teams))) {
      expect(live).toBeGreaterThan(9000);
      expect(drops / live).toBeLessThanOrEqual(0.03);
    }
  });

  it('leave each other alone where nobody serves both', () => {
    const teams = (id: string) => teamOf(10, [id], { id });
    const apart = over(scenarioOf([ahead('a'), ahead('b')], [teams('a'), teams('b')]));
    for (const [place, id] of ['a', 'b'].entries())
      expect(apart[place]).toEqual(over(scenarioOf([ahead(id)], [teams(id)]))[0]);
  });

  it('go on with the other when one comes to its end', () => {
    // The last calls of the short list ring out when every agent is idle.
    const short = listOf(4, { mode: 'predictive', answer: 0, mostAttempts: 1 }, { id: 'a' });
    const log = simulate(scenarioOf([short, listOf(40, { mode: 'predictive' }, { id: 'b' })], [teamOf(4, ['a', 'b'])]));
    expect(Array.from(log.type.subarray(0, log.contacts)).filter((type) => type === 1)).toHaveLength(40);
  });

  it('the one of the higher priority first', () => {
    const skills = [{ type: 'a' }, { type: 'b', priority: 1 }];
    const [low, high] = over(scenarioOf([ahead('a'), ahead('b')], [teamOf(20, [], { skills })]), 1);
    expect(high.live).toBeGreaterThan(20 * low.live);
  });
});

describe('a list that is dialled ahead beside one that idle agents dial', () => {
  const one = listOf(200_000, { answer: 0.185 }, { id: 'one', handling: { talk: constant(300) } });
  const withPriority = (priority: number) =>
    over(
      scenarioOf([ahead('ahead'), one], [teamOf(20, [], { skills: [{ type: 'ahead' }, { type: 'one', priority }] })]),
    );

  it('keeps its drops within the limit, and comes first with the higher priority', () => {
    const [first, second] = withPriority(-1);
    expect(first.drops).toBeGreaterThan(0);
    expect(first.drops / first.live).toBeLessThanOrEqual(0.03);
    expect(first.live).toBeGreaterThan(15 * second.live);
  });

  it('is not dialled while agents take every record of the other first', () => {
    const [second, first] = [...withPriority(1)];
    expect(first.live).toBeGreaterThan(10_000);
    expect(second).toEqual({ live: 0, drops: 0 });
  });

  it('is dialled as if alone when the other has no record left', () => {
    const brief = { ...one, demand: { ...one.demand, records: 30, mostAttempts: 1 } as Campaign };
    const skills = [{ type: 'ahead' }, { type: 'one', priority: 1 }];
    const [sums] = over(scenarioOf([ahead('ahead'), brief], [teamOf(20, [], { skills })]), 2);
    const [alone] = over(scenarioOf([ahead('ahead')], [teamOf(20, ['ahead'])]), 2);
    expect(sums.live / alone.live).toBeGreaterThan(0.95);
    expect(sums.drops / sums.live).toBeLessThanOrEqual(0.03);
  });
});
