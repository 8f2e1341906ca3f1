import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../src/analysis/stats/mean';
import type { DayLog } from '../../src/engine/dayLog';
import { Ending } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { expectScenario } from '../../src/model/document';
import { isDetractor, isPromoter, isSatisfied } from '../../src/model/ratings';
import type { ScenarioInput } from '../../src/model/scenario';
import { normalQuantile } from '../../src/analysis/stats/normal';
import { normalCdf } from '../../src/analysis/stats/normalCdf';

/**
 * What CAUSAL.md E9 and E10 are calibrated to, from simulated contacts. Agents bring nothing along here: the same few of them on all days
 * would shift all figures alike.
 */
type Experience = NonNullable<NonNullable<ScenarioInput['outcomes']>['experience']>;

const hours = 24;
/** Everybody comes before noon, and comes again within minutes: no issue is cut off. */
const volume = Array.from({ length: hours }, (_, k) => (k < 12 ? 1000 : 0));

function logsOf(experience: Experience, type: Partial<ScenarioInput['types'][number]>, wait = 0): Simulator {
  const scenario = expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'Felt',
    seed: 'felt',
    calendar: { start: '2026-01-05', zone: 'UTC', days: 1, intervalMinutes: 60 },
    types: [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume },
        handling: { talk: { family: 'constant', mean: 60 } },
        patience: { family: 'never' },
        ...type,
      },
    ],
    teams: [
      {
        id: 'desk',
        name: 'Desk',
        headcount: new Array<number>(hours).fill(400),
        skills: [{ type: 'calls', overflowAfterSeconds: wait }],
      },
    ],
    outcomes: { experience: { agentSd: 0, response: 1, ...experience } },
  });
  return new Simulator(compile(scenario));
}

type Pick = (log: DayLog, contact: number) => number;

/** A ratio of sums over days with its standard error, in points of 100. */
function share(
  simulator: Simulator,
  days: number,
  top: Pick,
  bottom: Pick,
): { value: number; error: number; n: number } {
  const y: number[] = [];
  const x: number[] = [];
  for (let day = 0; day < days; day++) {
    const log = simulator.run(day);
    let [above, below] = [0, 0];
    for (let i = 0; i < log.contacts; i++) {
      const counts = bottom(log, i);
      below += counts;
      if (counts > 0) above += top(log, i);
    }
    y.push(above);
    x.push(below);
  }
  const n = x.reduce((a, b) => a + b, 0);
  const value = y.reduce((a, b) => a + b, 0) / n;
  const { sd } = momentsOf(y.map((above, d) => above - value * x[d]));
  return { value: 100 * value, error: (100 * sd * Math.sqrt(days)) / n, n };
}

const satisfied: Pick = (log, i) => Number(isSatisfied(log.felt[i]));
const all: Pick = () => 1;
const at =
  (attempt: number, ending: number): Pick =>
  (log, i) =>
    Number(log.attempt[i] === attempt && log.ending[i] === ending);

const within = ({ value, error }: { value: number; error: number }, exact: number): void =>
  expect(Math.abs(value - exact) / error, `${value} ± ${error}, exact ${exact}`).toBeLessThanOrEqual(4);

const again = {
  probability: 0.8,
  sameDay: 1,
  delay: { family: 'constant', mean: 30 },
  mostAttempts: 100,
} as const;
const days = 10;

describe('satisfaction after what happened, CAUSAL.md E9', () => {
  const simulator = logsOf({}, { resolution: 0.5, repeat: again });
  it.each([
    ['resolved at the first contact', at(1, Ending.resolved), 1.4, 92],
    ['resolved after one repeat', at(2, Ending.resolved), 0.8, 79],
    ['resolved after two', at(3, Ending.resolved), 0.2, 58],
    ['unresolved first contact', at(1, Ending.unresolved), 0.1, 54],
    ['unresolved second', at(2, Ending.unresolved), -0.5, 31],
  ])('%s', (_, group, mean, printed) => {
    const exact = 100 * normalCdf(mean);
    expect(Math.round(exact)).toBe(printed);
    const found = share(simulator, days, satisfied, group);
    expect(found.n).toBeGreaterThan(2000);
    within(found, exact);
  });

  it('a transfer costs 12 points', () => {
    const passed = logsOf({}, { resolution: 1, transfer: { probability: 0.5, most: 1 } });
    const last = share(passed, days, satisfied, (log, i) =>
      Number(log.attempt[i] === 2 && log.ending[i] === Ending.resolved),
    );
    const straight = share(passed, days, satisfied, at(1, Ending.resolved));
    within(last, 100 * normalCdf(1.4 - 0.56));
    expect(straight.value - last.value).toBeCloseTo(12, 0);
  });

  it.each([
    [60, 0.6],
    [300, 2.9],
  ])('a wait of %i s costs %f points', (wait, points) => {
    const exact = 100 * normalCdf(1.4 - 0.1 * Math.log(1 + (wait - 30) / 60));
    expect(100 * normalCdf(1.4) - exact).toBeCloseTo(points, 1);
    within(share(logsOf({}, {}, wait), days, satisfied, all), exact);
  });
});

/** By contact, with repeats of every unresolved one at 80 %: share φ·Φ(1.4 − 0.6 m) + (1 − φ)·Φ(0.1 − 0.6 m) of the m-th repeat. */
function byContact(phi: number): number {
  const u = 0.8 * (1 - phi);
  let [sum, weights] = [0, 0];
  for (let m = 0; m < 200; m++) {
    const less = 0.6 * Math.min(m, 3);
    sum += u ** m * (phi * normalCdf(1.4 - less) + (1 - phi) * normalCdf(0.1 - less));
    weights += u ** m;
  }
  return (100 * sum) / weights;
}

describe('satisfaction by contact follows resolution', () => {
  const printed: readonly (readonly [phi: number, satisfied: number])[] = [
    [0.78, 80.1],
    [0.76, 79],
    [0.72, 76.5],
    [0.71, 75.9],
    [0.65, 72],
    [0.61, 69.4],
  ];
  const found = new Map(
    printed.map(([phi]) => [phi, share(logsOf({}, { resolution: phi, repeat: again }), days, satisfied, all)]),
  );
  it.each(printed)('a resolution of %f gives %f points', (resolution, figure) => {
    expect(Math.abs(byContact(resolution) - figure)).toBeLessThan(0.06);
    within(found.get(resolution)!, byContact(resolution));
  });

  it('with a slope of 0.63 points a point over the seven industries, of the equation and of simulated contacts', () => {
    const seven = [78, 76, 72, 72, 71, 65, 61];
    const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
    const x0 = mean(seven);
    const spread = seven.reduce((sum, x) => sum + (x - x0) ** 2, 0);
    const slopeOf = (y: (phi: number) => number): number =>
      seven.reduce((sum, x) => sum + (x - x0) * y(x / 100), 0) / spread;
    const exact = slopeOf(byContact);
    expect(exact).toBeCloseTo(0.63, 2);
    // A weighted sum of independent shares; the two industries at 72 are one of them.
    const variance = printed.reduce((sum, [phi]) => {
      const weight = seven.filter((x) => x / 100 === phi).reduce((all, x) => all + (x - x0) / spread, 0);
      return sum + (weight * found.get(phi)!.error) ** 2;
    }, 0);
    within({ value: slopeOf((phi) => found.get(phi)!.value), error: Math.sqrt(variance) }, exact);
    // SQM's figures of the same seven, of which simulated contacts miss some by as much as the equation does.
    const sqm = [81, 80, 80, 76, 75, 75, 68];
    const rmse = Math.sqrt(mean(seven.map((x, i) => (found.get(x / 100)!.value - sqm[i]) ** 2)));
    expect(Math.abs(rmse - 1.9)).toBeLessThan(0.1);
  });
});

describe('recommendation follows satisfaction, CAUSAL.md E10', () => {
  it.each([
    [82, 45],
    [55, -16],
    [90, 67],
    [85, 53],
    [80, 40],
    [75, 28],
    [70, 16],
    [65, 5],
    [60, -6],
  ])('%i satisfied of 100 are an NPS of %i', (percent, nps) => {
    const base = normalQuantile(percent / 100);
    const exact = 100 * (normalCdf(1.067 * base - 0.671) - normalCdf(0.023 - 1.067 * base));
    expect(Math.abs(exact - nps)).toBeLessThan(0.75);
    const simulator = logsOf({ base }, {});
    within(share(simulator, days, satisfied, all), percent);
    const net: Pick = (log, i) => Number(isPromoter(log.recommend[i])) - Number(isDetractor(log.recommend[i]));
    within(share(simulator, days, net, all), exact);
  });

  it('whatever people bring along, and however much of chance the two share', () => {
    const base = normalQuantile(0.82);
    for (const [customerSd, recommendCorrelation] of [
      [0, 0.8],
      [0.9, 0],
      [0.4, 1],
    ]) {
      const simulator = logsOf({ base, customerSd, recommendCorrelation }, {});
      const promoters = share(simulator, days, (log, i) => Number(isPromoter(log.recommend[i])), all);
      within(promoters, 100 * normalCdf(1.067 * base - 0.671));
      // Corr(U, V) = Var b + ρ·Var ε: both have the variance 1.
      const product: Pick = (log, i) => (log.felt[i] - base) * (log.recommend[i] - 1.067 * base);
      const shared = customerSd * customerSd;
      within(share(simulator, days, product, all), 100 * (shared + (1 - shared) * recommendCorrelation));
    }
  });
});

describe('the survey, CAUSAL.md E11', () => {
  it('asks and is answered as often as said', () => {
    const simulator = logsOf({ invited: 0.6, response: 0.15 }, {});
    within(
      share(simulator, days, (log, i) => log.marks[i] & 1, all),
      60,
    );
    within(
      share(
        simulator,
        days,
        (log, i) => (log.marks[i] >> 1) & 1,
        (log, i) => log.marks[i] & 1,
      ),
      15,
    );
  });

  it('with extremes who answer more often: s·(1 + ζ·E|U|)', () => {
    const simulator = logsOf({ base: 0, response: 0.2, extremeBias: 0.5 }, {});
    // E|U| of a standard normal; the cap at 1 is 8 deviations away.
    within(
      share(simulator, days, (log, i) => (log.marks[i] >> 1) & 1, all),
      20 * (1 + 0.5 * Math.sqrt(2 / Math.PI)),
    );
  });
});
