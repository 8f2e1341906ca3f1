import { describe, expect, it } from 'vitest';
import { erlangC } from '../../src/analysis/forms/erlangC';
import type { Estimate } from '../../src/analysis/estimate';
import { checkSteadyState } from '../../src/analysis/closedForm';
import { Results } from '../../src/analysis/results';
import { studentMultiplier } from '../../src/analysis/stats/student';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import type { KpiKey } from '../../src/kpi/kpis';
import { measureDay } from '../../src/kpi/measureDay';
import type { ScenarioInput } from '../../src/model/scenario';
import type { Scenario } from '../../src/model/scenario';
import { hourly, scenarioOf, teamOf } from '../engine/build';

/**
 * Ringing as a Markov chain. Calls come at rate λ, ring at γ, talk at μ, and give up at θ while they wait and while it rings; n agents.
 * State (r, t, q): ringing, talking, waiting, q > 0 only where r + t = n. By Little, with N_r and N_q the mean numbers ringing and waiting,
 * abandoned = θ(N_r + N_q)/λ, wait without the ringing = N_q/λ, with it (N_q + N_r)/λ; busy = N_r + N_t.
 */
interface Rates {
  lambda: number;
  gamma: number;
  mu: number;
  theta: number;
  agents: number;
}

function exactly({
  lambda,
  gamma,
  mu,
  theta,
  agents: n,
}: Rates): Record<'ringing' | 'talking' | 'waiting' | 'delayed', number> {
  const most = 80;
  const states: [r: number, t: number, q: number][] = [];
  for (let r = 0; r <= n; r++)
    for (let t = 0; r + t <= n; t++) for (let q = 0; q <= (r + t === n ? most : 0); q++) states.push([r, t, q]);
  const index = new Map(states.map((state, i) => [state.join(), i]));
  const moves = states.map(([r, t, q]) => {
    const out: [to: number, rate: number][] = [];
    const add = (rate: number, r2: number, t2: number, q2: number): void => {
      if (rate > 0 && q2 <= most) out.push([index.get([r2, t2, q2].join())!, rate]);
    };
    // Whoever is free takes the next one at once, and its phone rings.
    const freed = (rate: number, r2: number, t2: number): void =>
      q > 0 ? add(rate, r2 + 1, t2, q - 1) : add(rate, r2, t2, 0);
    if (r + t < n) add(lambda, r + 1, t, q);
    else add(lambda, r, t, q + 1);
    add(r * gamma, r - 1, t + 1, q);
    freed(t * mu, r, t - 1);
    freed(r * theta, r - 1, t);
    add(q * theta, r, t, q - 1);
    return out;
  });
  const fastest = Math.max(...moves.map((out) => out.reduce((sum, [, rate]) => sum + rate, 0))) * 1.01;
  let p = states.map(() => 1 / states.length);
  for (let step = 0; step < 20_000; step++) {
    const next = p.slice();
    moves.forEach((out, i) =>
      out.forEach(([to, rate]) => {
        next[to] += (p[i] * rate) / fastest;
        next[i] -= (p[i] * rate) / fastest;
      }),
    );
    const moved = next.reduce((sum, value, i) => sum + Math.abs(value - p[i]), 0);
    p = next;
    if (moved < 1e-12) break;
  }
  const mean = (of: (state: [number, number, number]) => number): number =>
    states.reduce((sum, state, i) => sum + p[i] * of(state), 0);
  return {
    ringing: mean(([r]) => r),
    talking: mean(([, t]) => t),
    waiting: mean(([, , q]) => q),
    delayed: mean(([r, t]) => (r + t === n ? 1 : 0)),
  };
}

type TypeInput = ScenarioInput['types'][number];
const ring = (mean: number, countsAsWait: boolean): Pick<TypeInput, 'ring'> => ({
  ring: { time: { family: 'exponential', mean }, countsAsWait },
});

function run(
  perHour: number,
  agents: number,
  type: Partial<TypeInput>,
  days = 120,
): { scenario: Scenario; results: Results } {
  const scenario = scenarioOf(
    [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: hourly(perHour) },
        handling: { talk: { family: 'exponential', mean: 100 } },
        patience: { family: 'never' },
        ...type,
      },
    ],
    [teamOf(agents)],
    { warmUpIntervals: 2, seed: 'ringing' },
  );
  const results = Results.of(scenario);
  const simulator = new Simulator(compile(scenario));
  for (let day = 0; day < days; day++) results.add(measureDay(simulator.run(day), results.context.spec));
  return { scenario, results };
}

const zOf = ({ mean, low, high, days }: Estimate, exact: number): number =>
  (mean! - exact) / ((high! - low!) / 2 / studentMultiplier(0.95, days - 1));
const z = (results: Results, kpi: KpiKey, exact: number): number => zOf(results.estimate(kpi, {}), exact);

describe('ringing, as the Markov chain has it', () => {
  const rates: Rates = { lambda: 100 / 3600, gamma: 1 / 20, mu: 1 / 100, theta: 1 / 90, agents: 3 };
  const { ringing, talking, waiting, delayed } = exactly(rates);
  const { lambda, theta, agents } = rates;
  const patience = { family: 'exponential' as const, mean: 90 };
  const apart = run(100, 3, { patience, ...ring(20, false) }).results;
  const within = run(100, 3, { patience, ...ring(20, true) }).results;

  it('loses callers, waits and keeps agents busy as it must, within four standard errors', () => {
    const cases: [Results, KpiKey, number][] = [
      [apart, 'abandonRate', (100 * theta * (ringing + waiting)) / lambda],
      [apart, 'averageWait', waiting / lambda],
      [within, 'averageWait', (waiting + ringing) / lambda],
      [apart, 'occupancy', (100 * (ringing + talking)) / agents],
      [apart, 'probabilityOfWait', 100 * delayed],
      // Whose phone rings is answered, or hangs up, whichever comes first: the lesser of two exponentials.
      [apart, 'ringTime', 1 / (1 / 20 + theta)],
      [apart, 'aht', 100],
    ];
    for (const [results, kpi, exact] of cases) expect(Math.abs(z(results, kpi, exact)), kpi).toBeLessThan(4);
  });

  it('and the test could tell: without the ringing, or with it in the other place, each is far off', () => {
    const none = exactly({ ...rates, gamma: 1e3 });
    expect(Math.abs(z(apart, 'abandonRate', (100 * theta * (none.ringing + none.waiting)) / lambda))).toBeGreaterThan(
      8,
    );
    expect(Math.abs(z(apart, 'occupancy', (100 * talking) / agents))).toBeGreaterThan(8);
    expect(Math.abs(z(within, 'averageWait', waiting / lambda))).toBeGreaterThan(8);
  });
});

describe('where nobody gives up, ringing is work', () => {
  it('waits before it are Erlang C’s, where the ringing is all the work there is', () => {
    const { results } = run(90, 3, { handling: { talk: { family: 'constant', mean: 0 } }, ...ring(100, false) });
    const form = erlangC(90 / 3600, 100, 3);
    expect(Math.abs(z(results, 'asa', form.asaSeconds))).toBeLessThan(4);
    expect(Math.abs(z(results, 'occupancy', (100 * form.busyAgents) / 3))).toBeLessThan(4);
  });

  it('one agent: Pollaczek and Khinchine’s wait, with the ringing in it on top', () => {
    // E[S] = 120 s, E[S²] = 2·20² + 2·20·100 + 2·100².
    const lambda = 20 / 3600;
    const wait = (lambda * (2 * 20 ** 2 + 2 * 20 * 100 + 2 * 100 ** 2)) / 2 / (1 - lambda * 120);
    expect(Math.abs(z(run(20, 1, ring(20, false)).results, 'asa', wait))).toBeLessThan(4);
    expect(Math.abs(z(run(20, 1, ring(20, true)).results, 'asa', wait + 20))).toBeLessThan(4);
  });

  it('beside the closed form it is in the time that a contact holds an agent, and the reasons say so', () => {
    const { scenario, results } = run(90, 3, ring(10, true), 10);
    const check = checkSteadyState(scenario, results, 'calls')!;
    expect(check.model.ahtSeconds).toBe(110);
    expect(check.reasons).toContain('ringing');
    const occupancy = check.rows.find(({ kpi }) => kpi === 'occupancy')!;
    expect(Math.abs(occupancy.standardErrors!)).toBeLessThan(4);
  });
});
