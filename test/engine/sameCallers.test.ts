import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayLog } from '../../src/engine/dayLog';
import { Cause } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { expectScenario } from '../../src/model/document';
import type { Scenario, TraceDemand } from '../../src/model/scenario';
import { without } from '../../src/state/edits/without';
import { scenarios, settings } from './arbitrary';
import { hourly, scenarioOf, simulate, teamOf } from './build';

const some = { ...settings, numRuns: 40 };

/** What a customer brings the first time, row by row; at speed 1 the work is as drawn whether or not it was done. */
interface Customer {
  type: string;
  arrival: number;
  patience: number;
  talk: number;
  hold: number;
  wrap: number;
}

function customers(scenario: Scenario, log: DayLog = simulate(scenario)): Customer[] {
  const ids = compile(scenario).shape.types;
  return Array.from({ length: log.contacts }, (_, i) => ({
    type: ids[log.type[i]],
    arrival: log.arrival[i],
    patience: log.patience[i],
    talk: log.talk[i],
    hold: log.hold[i],
    wrap: log.wrap[i],
  })).filter((_, i) => log.cause[i] === Cause.fresh);
}

/** Everybody handles at speed 1 and breaks nothing off, and whoever passes on has done all: what is handled is what was drawn. */
const atSpeedOne = (s: Scenario): Scenario => ({
  ...s,
  types: s.types.map((t) => ({
    ...without(t, 'pressure'),
    ...(t.transfer ? { transfer: { ...without(t.transfer, 'handover'), workDone: 1 } } : {}),
  })),
  teams: s.teams.map((team) => ({
    ...without(team, 'people'),
    skills: team.skills.map((skill) => ({ ...skill, speed: 1 })),
  })),
});

describe('two scenarios with the same seed meet the same customers', () => {
  it('whatever the staffing, the routing, the lines and what is done at closing', () => {
    fc.assert(
      fc.property(scenarios(), scenarios(), (any, other) => {
        const one = atSpeedOne(any);
        const team = { ...without(other.teams[0], 'people'), headcount: one.teams[0].headcount.map((_, k) => k % 5) };
        const two = expectScenario({
          ...one,
          calendar: { ...one.calendar, closing: one.calendar.closing === 'serve' ? 'drop' : 'serve' },
          types: one.types.map(({ trunk: _trunk, ...t }) => ({ ...t, priority: 7, prioritySlope: 0.5 })),
          trunks: [],
          teams: [{ ...team, skills: one.types.map((t) => ({ type: t.id })) }],
        });
        expect(customers(two)).toEqual(customers(one));
      }),
      some,
    );
  });

  it('and a faster team does the same work in less time, to the digit', () => {
    const types = [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate' as const, volume: hourly(10) },
        handling: { talk: { family: 'gamma' as const, mean: 200, cv: 0.7 } },
        patience: { family: 'never' as const },
      },
    ];
    const plain = simulate(scenarioOf(types, [teamOf(3)]));
    const fast = simulate(scenarioOf(types, [teamOf(3, [], { skills: [{ type: 'calls', speed: 1.25 }] })]));
    const times = (log: DayLog): number[] => Array.from(log.talk.subarray(0, log.contacts));
    expect(plain.contacts).toBeGreaterThan(150);
    expect(times(fast)).toEqual(times(plain).map((t) => t * (1 / 1.25)));
  });

  it('when one type changes, for all the other types', () => {
    fc.assert(
      fc.property(
        scenarios().filter((s) => s.types.length > 1),
        (any) => {
          const one = atSpeedOne(any);
          const [first, ...rest] = one.types;
          const changed = {
            ...first,
            demand: { kind: 'trace' as const, arrivals: [] },
            handling: { talk: { family: 'exponential' as const, mean: 77 } },
          };
          const two = expectScenario({ ...one, types: [changed, ...rest] });
          expect(customers(two)).toEqual(customers(one).filter((c) => c.type !== first.id));
        },
      ),
      some,
    );
  });

  it('when a type is added, for all the types that were there', () => {
    fc.assert(
      fc.property(scenarios(), (any) => {
        const one = atSpeedOne(any);
        const added = { ...one.types[0], id: 'added' };
        const two = expectScenario({ ...one, types: [added, ...one.types] });
        expect(customers(two).filter((c) => c.type !== 'added')).toEqual(customers(one));
      }),
      some,
    );
  });

  it('on Tuesday, when only Monday changes: rates and traces, with all kinds of variability', () => {
    fc.assert(
      fc.property(
        scenarios().filter((s) => s.calendar.days === 2),
        (any) => {
          const one = atSpeedOne(any);
          const { grid } = compile(one);
          const edge = grid.days[1].firstInterval;
          const midnight = edge * grid.intervalSeconds;
          const two = expectScenario({
            ...one,
            types: one.types.map((t) => ({
              ...t,
              demand:
                t.demand.kind === 'rate'
                  ? { ...t.demand, volume: t.demand.volume.map((v, k) => (k < edge ? v * 1.7 + 1 : v)) }
                  : t.demand.kind === 'trace'
                    ? since(t.demand, midnight)
                    : t.demand,
            })),
          });
          const tuesday = (s: Scenario): Customer[] => customers(s).filter((c) => c.arrival >= midnight);
          expect(tuesday(two)).toEqual(tuesday(one));
        },
      ),
      some,
    );
  });
});

/** The customers of a trace who come from an instant on. */
function since(demand: TraceDemand, start: number): TraceDemand {
  const kept = <T>(list: readonly T[]): T[] => list.filter((_, i) => demand.arrivals[i] >= start);
  const { arrivals, handleSeconds, waitSeconds, abandoned } = demand;
  return {
    kind: 'trace',
    arrivals: kept(arrivals),
    ...(handleSeconds && { handleSeconds: kept(handleSeconds) }),
    ...(waitSeconds && { waitSeconds: kept(waitSeconds) }),
    ...(abandoned && { abandoned: kept(abandoned) }),
  };
}

describe('one more agent, with the same customers', () => {
  /** One patient first-come-first-served queue. */
  const queue = (agents: number, seed: string, cv: number): Scenario =>
    scenarioOf(
      [
        {
          id: 'calls',
          name: 'Calls',
          demand: { kind: 'rate', volume: hourly(20), intervalCv: 0.5 },
          handling: { talk: { family: 'lognormal', mean: 500, cv }, wrap: { family: 'exponential', mean: 30 } },
          patience: { family: 'never' },
        },
      ],
      [teamOf(agents)],
      { seed },
    );

  it('makes nobody wait longer (Kiefer & Wolfowitz 1955: waits fall pathwise in the number of servers)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.string({ minLength: 1 }),
        fc.constantFrom(0.3, 1, 2.5),
        (n, seed, cv) => {
          const few = simulate(queue(n, seed, cv));
          const more = simulate(queue(n + 1, seed, cv));
          expect(more.contacts).toBe(few.contacts);
          const later = Array.from({ length: few.contacts }, (_, i) => i).filter(
            (i) => more.wait[i] > few.wait[i] + 1e-6,
          );
          expect(later).toEqual([]);
        },
      ),
      some,
    );
  });

  it('helps somebody: the waits above are not all 0', () => {
    const few = simulate(queue(3, 'x', 1));
    const more = simulate(queue(4, 'x', 1));
    const sum = (log: DayLog): number => log.wait.subarray(0, log.contacts).reduce((a, b) => a + b, 0);
    expect(sum(few)).toBeGreaterThan((10 * sum(more)) / 9);
  });
});
