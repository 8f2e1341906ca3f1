import { describe, expect, it } from 'vitest';
import { erlangA } from '../../../src/analysis/forms/erlangA';
import { erlangC } from '../../../src/analysis/forms/erlangC';
import { mmcK } from '../../../src/analysis/forms/mmcK';
import { mmnG } from '../../../src/analysis/forms/mmnG';
import type { QueueForm } from '../../../src/analysis/forms/queueForm';
import { endless, survival, withBalking, type PatienceLaw } from '../../../src/analysis/forms/survival';
import { lnGamma } from '../../../src/analysis/stats/lnGamma';
import { momentsOf } from '../../../src/analysis/stats/mean';
import type { Patience } from '../../../src/model/distribution';
import type { ReferenceCase } from '../../reference/cases';
import { expectReference, metricsOf, numbers, targets } from './reference';
import { simulate, uniforms } from './tinyQueue';

/** The patience of a case in the words of a scenario. */
function patienceOf(one: ReferenceCase): PatienceLaw {
  const { classes } = one.scenario as unknown as { classes: { patience: Record<string, number> & { dist: string } }[] };
  const { dist, mean, value, min, max, k, shape, scale, scv, pZero } = classes[0].patience;
  switch (dist) {
    case 'deterministic':
      return survival({ family: 'constant', mean: value });
    case 'uniform':
      return survival({ family: 'uniform', min, max });
    case 'erlang':
      return survival({ family: 'erlang', mean, k });
    case 'weibull':
      return survival({ family: 'weibull', mean: scale * Math.exp(lnGamma(1 + 1 / shape)), shape });
    case 'lognormal':
      return survival({ family: 'lognormal', mean, cv: Math.sqrt(scv) });
    default:
      return withBalking(survival({ family: 'exponential', mean }), pZero);
  }
}

const close = (a: QueueForm, b: QueueForm): void => {
  const metrics = metricsOf(b);
  expect(a.averageWaitOfAbandonedSeconds === null).toBe(b.averageWaitOfAbandonedSeconds === null);
  for (const [metric, value] of Object.entries(metricsOf(a)).filter(([, one]) => !Number.isNaN(one)))
    expect(Math.abs(value - metrics[metric]), metric).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)));
};

describe('mmnG', () => {
  for (const one of targets('M/M/c+G')) {
    it(`reproduces ${one.id}: ${one.title}`, () => {
      const p = numbers(one);
      const form = mmnG({
        arrivalsPerSecond: p.arrivalRatePerHour / 3600,
        ahtSeconds: p.meanServiceSec,
        agents: p.agents,
        patience: patienceOf(one),
      });
      expectReference(one, metricsOf(form));
    });
  }

  it('is Erlang A for every family that can be exponential', () => {
    const demand = { arrivalsPerSecond: 0.3, ahtSeconds: 300, agents: 85 };
    const a = erlangA(0.3, 300, 85, 150);
    close(mmnG({ ...demand, patience: survival({ family: 'gamma', mean: 150, cv: 1 }) }), a);
    close(mmnG({ ...demand, patience: survival({ family: 'erlang', mean: 150, k: 1 }) }), a);
    close(mmnG({ ...demand, patience: survival({ family: 'weibull', mean: 150, shape: 1 }) }), a);
    const branches = survival({ family: 'hyperexponential', p: 0.4, mean1: 150, mean2: 150 });
    close(mmnG({ ...demand, patience: branches }), a);
  });

  it('reads a uniform patience out of its quantiles', () => {
    const demand = { arrivalsPerSecond: 0.3, ahtSeconds: 300, agents: 85 };
    const quantiles = { family: 'empirical' as const, p: [0, 0.25, 1], seconds: [0, 60, 240] };
    close(
      mmnG({ ...demand, patience: survival(quantiles) }),
      mmnG({ ...demand, patience: survival({ family: 'uniform', min: 0, max: 240 }) }),
    );
  });

  it('is Erlang C and M/M/c/K when nobody hangs up', () => {
    const demand = { arrivalsPerSecond: 0.05, ahtSeconds: 180, agents: 11 };
    close(mmnG({ ...demand, patience: endless }), erlangC(0.05, 180, 11));
    close(mmnG({ ...demand, patience: endless, lines: 20 }), mmcK(0.05, 180, 11, 20));
  });

  it('serves 18, 20 and 24 agents as the oracle does: 200 calls an hour, 300 s, patience 240 s', () => {
    const rows = [
      [18, 6.82, 16.4, 71.5, 84.65, 86.3],
      [20, 3.35, 8.0, 84.7, 92.93, 80.5],
      [24, 0.56, 1.3, 97.2, 99.01, 69.1],
    ];
    for (const [agents, abandon, wait, in20, in60, occupancy] of rows) {
      const form = erlangA(200 / 3600, 300, agents, 240);
      expect(form.abandonRate * 100).toBeCloseTo(abandon, 1.9);
      expect(form.averageWaitSeconds).toBeCloseTo(wait, 0.9);
      expect(form.serviceLevel(20) * 100).toBeCloseTo(in20, 0.9);
      expect(form.serviceLevel(60) * 100).toBeCloseTo(in60, 1.9);
      expect(form.occupancy * 100).toBeCloseTo(occupancy, 0.9);
    }
  });

  it('loses at once whoever has no patience at all', () => {
    const form = mmnG({
      arrivalsPerSecond: 0.1,
      ahtSeconds: 180,
      agents: 15,
      patience: survival({ family: 'constant', mean: 0 }),
    });
    // What is left is the loss system: those who find all agents busy abandon after 0 s.
    const loss = mmcK(0.1, 180, 15, 15);
    expect(form.abandonRate).toBeCloseTo(loss.blockedRate, 12);
    expect(form.probabilityOfWait).toBeCloseTo(loss.blockedRate, 12);
    expect(form.abandonedWithin(0)).toBeCloseTo(form.abandonRate, 12);
    expect(form.averageWaitSeconds).toBe(0);
    expect(form.occupancy).toBeCloseTo(loss.occupancy, 12);
  });

  it('keeps a steady state in overload as long as those who never hang up can be served', () => {
    const half = { family: 'empirical' as const, p: [0, 0.5], seconds: [0, 60] };
    const at = (agents: number): QueueForm =>
      mmnG({ arrivalsPerSecond: 0.5, ahtSeconds: 100, agents, patience: survival(half) });
    expect(at(26)).toMatchObject({ stable: true });
    expect(at(26).averageWaitSeconds).toBeGreaterThan(at(27).averageWaitSeconds);
    expect(at(26).abandonRate).toBeLessThan(0.5);
    expect(at(25)).toMatchObject({
      stable: false,
      abandonRate: 0.5,
      averageWaitSeconds: Infinity,
      probabilityOfWait: 1,
    });
    expect(at(25).averageWaitOfAbandonedSeconds).toBeCloseTo(30, 12);
    expect(at(25).abandonedWithin(30)).toBe(0.25);
    expect(at(25).serviceLevel(60)).toBe(0);
  });

  it('lets waits only fall as agents are added, for each family', () => {
    const patiences = [
      survival({ family: 'lognormal', mean: 90, cv: 2 }),
      survival({ family: 'weibull', mean: 90, shape: 0.3 }),
      survival({ family: 'uniform', min: 20, max: 70 }),
      withBalking(survival({ family: 'constant', mean: 45 }), 0.05),
    ];
    for (const patience of patiences) {
      let before = Infinity;
      for (let agents = 1; agents < 60; agents += 3) {
        const form = mmnG({ arrivalsPerSecond: 0.15, ahtSeconds: 200, agents, patience });
        expect(form.averageWaitSeconds).toBeLessThan(before);
        expect(form.serviceLevel(20) + form.abandonedWithin(20)).toBeLessThanOrEqual(1 + 1e-12);
        before = form.averageWaitSeconds;
      }
    }
  });

  it('accounts for everybody in 400 queues drawn at random, from seconds to days of patience', () => {
    const random = uniforms(7);
    const between = (low: number, high: number): number => low * (high / low) ** random();
    for (let i = 0; i < 400; i++) {
      const agents = Math.ceil(between(1, 2000));
      const mean = between(1, 1e5);
      const families: Patience[] = [
        { family: 'exponential', mean },
        { family: 'lognormal', mean, cv: between(0.01, 5) },
        { family: 'gamma', mean, cv: between(0.05, 5) },
        { family: 'weibull', mean, shape: between(0.2, 20) },
        { family: 'uniform', min: mean * random(), max: mean * (1 + random()) },
        { family: 'constant', mean },
        { family: 'empirical', p: [0.05, 0.3, 0.3, 1], seconds: [0, mean, mean, 2 * mean] },
      ];
      const queue = {
        arrivalsPerSecond: (agents * between(0.01, 3)) / 240,
        ahtSeconds: 240,
        agents,
        lines: random() < 0.4 ? agents + Math.floor(between(1, 1000)) : Infinity,
      };
      const form = mmnG({ ...queue, patience: withBalking(survival(families[i % 7]), random() < 0.2 ? random() : 0) });
      const name = JSON.stringify([queue, families[i % 7]]);
      const { abandonRate, asaSeconds, averageWaitOfAbandonedSeconds } = form;
      const wait = (1 - abandonRate) * asaSeconds + abandonRate * (averageWaitOfAbandonedSeconds ?? 0);
      expect(Math.abs(wait - form.averageWaitSeconds), name).toBeLessThan(1e-7 * (1 + wait));
      expect(form.serviceLevel(1e12) + abandonRate, name).toBeCloseTo(1, 8);
      expect(form.abandonedWithin(1e12), name).toBeCloseTo(abandonRate, 8);
      expect(form.serviceLevel(60), name).toBeGreaterThanOrEqual(form.serviceLevel(20) - 1e-9);
      for (const share of [form.occupancy, form.probabilityOfWait, abandonRate, form.blockedRate])
        expect(share >= 0 && share <= 1, name).toBe(true);
    }
  });

  it('refuses what is no queue', () => {
    const queue = { arrivalsPerSecond: 1, ahtSeconds: 60, agents: 10, patience: endless };
    expect(() => mmnG({ ...queue, agents: 0 })).toThrow(new RangeError('agents must be at least 1, got 0'));
    expect(() => mmnG({ ...queue, lines: 3 })).toThrow(new RangeError('lines must be at least 10, got 3'));
    expect(() => mmnG({ ...queue, arrivalsPerSecond: Infinity })).toThrow(RangeError);
    expect(() => mmnG({ ...queue, lines: 20 }).serviceLevel(NaN)).toThrow(RangeError);
  });
});

describe('mmnG with a limit of lines and patience that is not exponential', () => {
  const batches = 40;
  const queues: [string, PatienceLaw, (u: number) => number][] = [
    ['constant', survival({ family: 'constant', mean: 40 }), () => 40],
    ['uniform', survival({ family: 'uniform', min: 5, max: 95 }), (u) => 5 + 90 * u],
    [
      'hyper-impatient Weibull',
      survival({ family: 'weibull', mean: 120, shape: 0.5 }),
      (u) => 60 * Math.log1p(-u) ** 2,
    ],
  ];
  for (const [name, patience, draw] of queues) {
    it(`agrees with a contact-by-contact simulation within 4 standard errors: ${name}`, () => {
      const queue = { arrivalsPerSecond: 0.06, ahtSeconds: 100, agents: 5, lines: 8 };
      const form = mmnG({ ...queue, patience });
      const runs = simulate(queue, draw, batches, 8_000);
      const exact = {
        blocked: form.blockedRate,
        waits: form.probabilityOfWait,
        abandons: form.abandonRate,
        wait: form.averageWaitSeconds,
        answered20: form.serviceLevel(20),
        left20: form.abandonedWithin(20),
      };
      for (const [key, value] of Object.entries(exact)) {
        const { mean, sd } = momentsOf(runs.map((run) => run[key as keyof typeof exact]));
        expect(Math.abs(mean - value), `${key}: ${mean}, not ${value}`).toBeLessThanOrEqual(
          (4 * sd) / Math.sqrt(batches),
        );
      }
    });
  }
});
