import { describe, expect, it } from 'vitest';
import { Cause, Ending, Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { attemptsPerIssue } from '../../src/model/freshShare';
import { describeFlaw } from '../../src/model/errors';
import { readDocument } from '../../src/model/document';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';
import { withoutType } from '../../src/state/edits/parts';
import { withoutTarget, withShare, withTarget } from '../../src/state/edits/targets';
import { digest } from './digest';
import { hourly, scenarioOf, teamOf } from './build';

type TypeInput = ScenarioInput['types'][number];
type Transfer = NonNullable<Scenario['types'][number]['transfer']>;
const exponential = (mean: number) => ({ family: 'exponential' as const, mean });
const type = (id: string, perHour: number, rest: Partial<TypeInput> = {}): TypeInput => ({
  id,
  name: id,
  demand: { kind: 'rate', volume: hourly(perHour) },
  handling: { talk: exponential(120) },
  patience: { family: 'never' },
  ...rest,
});
/** The front desk passes on to billing, to tech and to itself. */
const centre = (transfer: Partial<NonNullable<TypeInput['transfer']>> = {}, agents = 30): Scenario =>
  scenarioOf(
    [
      type('front', 100, {
        transfer: {
          probability: 0.4,
          to: [
            { type: 'tech', share: 0.5 },
            { type: 'billing', share: 0.3 },
            { type: 'front', share: 0.2 },
          ],
          most: 10,
          ...transfer,
        },
      }),
      type('billing', 20),
      type('tech', 0, { transfer: { probability: 0.25, to: 'billing' } }),
    ],
    [teamOf(agents, ['front', 'billing', 'tech'])],
  );

describe('contacts that are passed on to several types', () => {
  it('flow as the traffic equations of the network say, and none is lost', () => {
    const scenario = centre();
    const plan = compile(scenario);
    const simulator = new Simulator(plan);
    const { types } = plan.shape;
    // λ_front = 100 + 0.4 · 0.2 · λ_front; λ_tech = 0.4 · 0.5 · λ_front; λ_billing = 20 + 0.4 · 0.3 · λ_front + 0.25 · λ_tech.
    // What is passed on ten times, 0.08¹⁰ of all, is beyond counting.
    const front = 100 / (1 - 0.08);
    const expected: Record<string, number> = { front, tech: 0.2 * front, billing: 20 + 0.12 * front + 0.05 * front };
    const days = 60;
    const counts: Record<string, number[]> = { front: [], tech: [], billing: [] };
    for (let day = 0; day < days; day++) {
      const log = simulator.run(day);
      const count = new Array<number>(types.length).fill(0);
      let legs = 0;
      let passed = 0;
      for (let i = 0; i < log.contacts; i++) {
        count[log.type[i]]++;
        if (log.cause[i] === Cause.transfer) legs++;
        if (log.outcome[i] === Outcome.answered && log.ending[i] === Ending.passedOn) passed++;
      }
      types.forEach((id, q) => counts[id].push(count[q]));
      expect(legs).toBe(passed);
    }
    for (const [id, perHour] of Object.entries(expected)) {
      const mean = counts[id].reduce((a, b) => a + b) / days;
      const variance = counts[id].reduce((a, b) => a + (b - mean) ** 2, 0) / (days - 1);
      expect(Math.abs(mean - 24 * perHour) / Math.sqrt(variance / days), `${id}: ${mean}`).toBeLessThan(4);
    }
  });

  it('go where their customers go, whatever the staffing', () => {
    const wayOf = (agents: number): string[] => {
      const log = new Simulator(compile(centre({ most: 1 }, agents))).run(0);
      return Array.from({ length: log.contacts }, (_, i) => i)
        .filter((i) => log.cause[i] === Cause.transfer)
        .map((i) => `${log.issue[i]} ${log.type[i]}`)
        .sort();
    };
    expect(wayOf(30)).toEqual(wayOf(9));
  });

  it('are the same to the bit as one target says, where one is all', () => {
    const one = digest(new Simulator(compile(centre({ to: 'tech', priority: 3 }))).run(0));
    const all = digest(new Simulator(compile(centre({ to: [{ type: 'tech', share: 1 }], priority: 3 }))).run(0));
    expect(all).toEqual(one);
  });

  it('join the queue of their own that an added priority gives them, one for each target', () => {
    const plan = compile(centre({ priority: 2 }));
    expect(Array.from(plan.queueType, (q) => plan.shape.types[q])).toEqual([
      'billing',
      'front',
      'tech',
      'billing',
      'front',
      'tech',
    ]);
  });

  it('are told apart in a volume that was observed: only those who stay are its own attempts', () => {
    const [front] = centre({ most: 1 }).types;
    expect(attemptsPerIssue(front, { abandonRate: 0, busyRate: 0 })).toBeCloseTo(1 + 0.4 * 0.2, 12);
  });

  it('must have shares of 1 in all, of known types that are called, each once', () => {
    const flawsOf = (to: unknown): string[] => {
      const s = centre();
      const [front, ...others] = s.types;
      const result = readDocument({ ...s, types: [{ ...front, transfer: { probability: 1, to } }, ...others] });
      return result.ok ? [] : result.flaws.map(describeFlaw);
    };
    const at = 'types[0].transfer.to';
    expect(flawsOf([{ type: 'tech', share: 0.5 }])).toEqual([`${at} must be shares of 1 in all, got 0.5`]);
    expect(flawsOf([])).toEqual([`${at} must not be empty, got []`]);
    expect(flawsOf(5)).toEqual([`${at} must be text, got 5`]);
    expect(
      flawsOf([
        { type: 'tech', share: 0.5 },
        { type: 'tech', share: 0.25 },
        { type: 'fax', share: 0.25 },
      ]),
    ).toEqual([`${at}[1].type must be unique, got "tech"`, `${at}[2].type must name a known contact type, got "fax"`]);
  });
});

describe('editing targets', () => {
  const transfer: Transfer = { probability: 0.4, workDone: 0.4, restFactor: 1, priority: 0, most: 2 };
  const shares = ({ to }: Transfer): string =>
    Array.isArray(to) ? to.map(({ type: id, share }) => `${id} ${share.toFixed(3)}`).join(', ') : String(to);

  it('keeps the sum at 1: the others make up in proportion', () => {
    const two = withTarget(transfer, 'front', 'tech');
    expect(shares(two)).toBe('front 0.500, tech 0.500');
    const three = withTarget(two, 'front', 'billing');
    expect(shares(three)).toBe('front 0.333, tech 0.333, billing 0.333');
    expect(shares(withShare(three, 0, 0.6))).toBe('front 0.600, tech 0.200, billing 0.200');
    expect(shares(withShare(withShare(two, 0, 1), 0, 0.25))).toBe('front 0.250, tech 0.750');
    expect(shares(withoutTarget(withShare(three, 0, 0.6), 'front', 'front'))).toBe('tech 0.500, billing 0.500');
    expect(shares(withoutTarget(two, 'front', 'front'))).toBe('tech');
    expect(withoutTarget(two, 'front', 'tech')).not.toHaveProperty('to');
  });

  it('a type that goes is no target any more', () => {
    const s = centre();
    expect(shares(withoutType(s, 2).types[0].transfer!)).toBe('billing 0.600, front 0.400');
  });
});
