import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../src/analysis/stats/mean';
import type { DayLog } from '../../src/engine/dayLog';
import { Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { measureDay } from '../../src/kpi/measureDay';
import { specOf } from '../../src/kpi/spec';
import type { Commitment } from '../../src/model/commitment';
import { expectScenario } from '../../src/model/document';
import type { Scenario } from '../../src/model/scenario';
import { without } from '../../src/state/edits/without';
import { scenarios, settings } from './arbitrary';
import { hourly, scenarioOf, simulate, teamOf } from './build';
import { digest } from './digest';

const some = { ...settings, numRuns: 40 };

interface Names {
  types?: (id: string) => string;
  teams?: (id: string) => string;
  trunks?: (id: string) => string;
}
const asItIs = (id: string): string => id;

type To = NonNullable<Scenario['types'][number]['transfer']>['to'];
const targets = (to: NonNullable<To>, types: (id: string) => string): To =>
  typeof to === 'string' ? types(to) : to.map(({ type, share }) => ({ type: types(type), share }));

/** The same scenario under other ids, everywhere where they stand. */
function renamed(s: Scenario, { types = asItIs, teams = asItIs, trunks = asItIs }: Names): Scenario {
  return expectScenario({
    ...s,
    types: s.types.map(({ trunk, redial, repeat, transfer, ...t }) => ({
      ...t,
      id: types(t.id),
      ...(trunk === undefined ? {} : { trunk: trunks(trunk) }),
      ...(redial ? { redial: { ...redial, ...(redial.as === undefined ? {} : { as: types(redial.as) }) } } : {}),
      ...(repeat ? { repeat: { ...repeat, ...(repeat.as === undefined ? {} : { as: types(repeat.as) }) } } : {}),
      ...(transfer
        ? { transfer: { ...transfer, ...(transfer.to === undefined ? {} : { to: targets(transfer.to, types) }) } }
        : {}),
    })),
    trunks: s.trunks.map((t) => ({ ...t, id: trunks(t.id) })),
    teams: s.teams.map((team) => ({
      ...team,
      id: teams(team.id),
      skills: team.skills.map((skill) => ({ ...skill, type: types(skill.type) })),
    })),
  });
}

/** What the customers of one type bring, row by row; done at speed 1 and in no hurry, and passed on cold when it is done, the work is as drawn. */
function customersOf(s: Scenario, type: string): number[][] {
  const log = simulate(s);
  const index = compile(s).shape.types.indexOf(type);
  const rows: number[][] = [];
  for (let i = 0; i < log.contacts; i++)
    // Later attempts bear what befell the earlier ones; fresh customers are as drawn.
    if (log.type[i] === index && log.attempt[i] === 1)
      rows.push([log.arrival[i], log.patience[i], log.talk[i], log.hold[i], log.wrap[i]]);
  return rows;
}
const asDrawn = (s: Scenario): Scenario => ({
  ...s,
  types: s.types.map(({ transfer, pressure: _, ...t }) =>
    transfer ? { ...t, transfer: { ...transfer, workDone: 1, handover: undefined } } : t,
  ),
  teams: s.teams.map((team) => ({
    ...without(team, 'people'),
    skills: team.skills.map((skill) => ({ ...skill, speed: 1 })),
  })),
});

describe('the order of lists means nothing', () => {
  const promises: Commitment[] = [
    { metric: 'wait', op: '<=', value: 60, per: 'day', share: 1 },
    { metric: 'serviceLevel', op: '>=', value: 0.8, withinSeconds: 33, per: 'day', share: 1 },
    { metric: 'serviceLevel', op: '>=', value: 0.5, withinSeconds: 7, per: 'hour', share: 1 },
  ];

  it('of commitments either: every counter of a day is the same to the bit', () => {
    fc.assert(
      fc.property(
        scenarios(),
        fc.shuffledSubarray(promises, { minLength: promises.length, maxLength: promises.length }),
        (s, order) => {
          const counters = (commitments: Commitment[]): unknown => {
            const promised = expectScenario({ ...s, commitments });
            const plan = compile(promised);
            const { contacts, floor, waits } = measureDay(new Simulator(plan).run(0), specOf(promised, plan.shape));
            return { contacts, floor, waits };
          };
          expect(counters(order)).toEqual(counters(promises));
        },
      ),
      some,
    );
  });
});

describe('another id', () => {
  it('of teams and trunk groups changes not a bit, as long as their order by id stays', () => {
    fc.assert(
      fc.property(scenarios(), (s) => {
        const other = renamed(s, { teams: (id) => `crew ${id}`, trunks: (id) => `lines ${id}` });
        expect(digest(simulate(other))).toEqual(digest(simulate(s)));
      }),
      some,
    );
  });

  it('of one contact type draws other customers of that type, and the same of all others, to the bit', () => {
    let changed = 0;
    fc.assert(
      fc.property(
        scenarios().filter((s) => s.types.length > 1),
        (any) => {
          const s = asDrawn(any);
          const [first, ...rest] = s.types;
          const other = renamed(s, { types: (id) => (id === first.id ? `renamed ${id}` : id) });
          for (const { id } of rest) expect(customersOf(other, id)).toEqual(customersOf(s, id));
          const mine = customersOf(other, `renamed ${first.id}`);
          if (JSON.stringify(mine) !== JSON.stringify(customersOf(s, first.id))) changed++;
        },
      ),
      some,
    );
    // Types without any contact, and traces of constant work, have nothing to draw.
    expect(changed).toBeGreaterThan(some.numRuns / 2);
  });
});

/** Figures of one day, overall and by type in order of their place in the scenario. */
function figures(log: DayLog, types: readonly number[]): Record<string, number> {
  const out: Record<string, number> = {};
  const add = (name: string, value: number): void => void (out[name] = (out[name] ?? 0) + value);
  for (let i = 0; i < log.contacts; i++) {
    const answered = log.outcome[i] === Outcome.answered;
    for (const who of ['all', `type ${types.indexOf(log.type[i])}`]) {
      add(`${who} offered`, 1);
      add(`${who} wait`, log.wait[i]);
      add(`${who} wait²`, log.wait[i] ** 2);
      add(`${who} in 20 s`, answered && log.wait[i] <= 20 ? 1 : 0);
      add(`${who} abandoned`, log.outcome[i] === Outcome.abandoned ? 1 : 0);
      add(`${who} work`, answered ? log.talk[i] + log.wrap[i] : 0);
    }
    add(`agent team ${log.agent[i] < 0 ? 'none' : log.agent[i] < 5 ? 0 : 1}`, 1);
  }
  return out;
}

describe('under other ids a plan is as good', () => {
  const type = (id: string, mean: number, volume: number) => ({
    id,
    name: id,
    demand: { kind: 'rate' as const, volume: hourly(0, { 8: volume, 18: 0 }), dayCv: 0.1 },
    handling: {
      talk: { family: 'lognormal' as const, mean, cv: 0.8 },
      wrap: { family: 'exponential' as const, mean: 30 },
    },
    patience: { family: 'exponential' as const, mean: 200 },
  });
  const plan = scenarioOf(
    [type('a', 240, 40), type('b', 400, 20)],
    [
      teamOf(0, [], {
        id: 'm',
        headcount: hourly(0, { 8: 5, 18: 0 }),
        skills: [{ type: 'a' }, { type: 'b', preference: 2 }],
      }),
      teamOf(0, [], { id: 'n', headcount: hourly(0, { 8: 3, 18: 0 }), skills: [{ type: 'b' }] }),
    ],
  );
  const days = 400;
  const columns = (s: Scenario): Map<string, Float64Array> => {
    const compiled = compile(s);
    const places = s.types.map(({ id }) => compiled.shape.types.indexOf(id));
    const simulator = new Simulator(compiled);
    const out = new Map<string, Float64Array>();
    for (let day = 0; day < days; day++)
      for (const [name, value] of Object.entries(figures(simulator.run(day), places))) {
        let column = out.get(name);
        if (!column) out.set(name, (column = new Float64Array(days)));
        column[day] = value;
      }
    return out;
  };

  // Names that leave the order by id as it is: ties and agents' numbers are the same, only the draws are others.
  it('the draws are others, their law is the same: means and spreads of 400 days agree within 4 standard errors', () => {
    const one = columns(plan);
    const two = columns(renamed(plan, { types: (id) => `other ${id}` }));
    expect([...two.keys()].sort()).toEqual([...one.keys()].sort());
    expect(one.size).toBeGreaterThan(15);
    for (const [name, values] of one) {
      const [a, b] = [momentsOf(values), momentsOf(two.get(name)!)];
      expect(values).not.toEqual(two.get(name));
      const error = Math.sqrt((a.sd ** 2 + b.sd ** 2) / days);
      expect(Math.abs(a.mean - b.mean) / error, `mean of ${name}`).toBeLessThan(4);
      // The logarithm of a standard deviation has standard error √((κ − 1) / 4n); κ measured in the days.
      const kurtosis = (x: Float64Array, m: { mean: number; sd: number }): number =>
        x.reduce((sum, v) => sum + ((v - m.mean) / m.sd) ** 4, 0) / days;
      const spread = (kurtosis(values, a) + kurtosis(two.get(name)!, b) - 2) / (4 * days);
      expect(Math.abs(Math.log(a.sd / b.sd)) / Math.sqrt(spread), `spread of ${name}`).toBeLessThan(4);
    }
  });

  it('and no figure of one day goes with that of the other: the draws have nothing in common', () => {
    const one = columns(plan);
    const two = columns(renamed(plan, { types: (id) => `other ${id}` }));
    for (const name of ['type 0 offered', 'type 1 offered', 'all wait']) {
      const [x, y] = [one.get(name)!, two.get(name)!];
      const [a, b] = [momentsOf(x), momentsOf(y)];
      const r = x.reduce((sum, v, d) => sum + (v - a.mean) * (y[d] - b.mean), 0) / days / a.sd / b.sd;
      expect(Math.abs(r), name).toBeLessThan(4 / Math.sqrt(days));
    }
  });
});
