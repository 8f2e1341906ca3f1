import { describe, expect, it } from 'vitest';
import { erlangC } from '../../../src/analysis/forms/erlangC';
import { mg1 } from '../../../src/analysis/forms/mg1';
import { momentsOfDuration, sumOfMoments } from '../../../src/analysis/forms/moments';
import type { Duration } from '../../../src/model/distribution';
import { caseOf, type ReferenceCase } from '../../reference/cases';
import { expectReference, numbers, targets } from './reference';

/** The one service law of a case in the words of a scenario. */
function serviceOf(one: ReferenceCase): Duration {
  const { service } = one.scenario as unknown as { service: { c1: { p1: Record<string, number> & { dist: string } } } };
  const { dist, mean, value, scv, shape, min, max, k, p, mean1, mean2 } = service.c1.p1;
  if (dist === 'deterministic') return { family: 'constant', mean: value };
  if (dist === 'lognormal') return { family: 'lognormal', mean, cv: Math.sqrt(scv) };
  if (dist === 'gamma') return { family: 'gamma', mean, cv: 1 / Math.sqrt(shape) };
  if (dist === 'erlang') return { family: 'erlang', mean, k };
  if (dist === 'hyperexponential2') return { family: 'hyperexponential', p, mean1, mean2 };
  return { family: 'uniform', min, max };
}

describe('mg1', () => {
  for (const one of [...targets('M/G/1'), caseOf('mdc-01'), caseOf('mphc-10')]) {
    it(`reproduces ${one.id}: ${one.title}`, () => {
      const form = mg1(numbers(one).arrivalRatePerHour / 3600, momentsOfDuration(serviceOf(one)));
      expectReference(
        one,
        {
          pWait: form.probabilityOfWait,
          meanWaitAll: form.averageWaitSeconds,
          meanQueueLength: form.averageQueue,
          occupancy: form.occupancy,
          waitStdDev: form.waitSdSeconds,
        },
        // The law of the wait needs more than three moments.
        ['answeredWithin10', 'answeredWithin20', 'answeredWithin60', 'meanBusyAgents'],
      );
    });
  }

  it('is Erlang C with one agent when handling is exponential', () => {
    const form = mg1(0.004, momentsOfDuration({ family: 'exponential', mean: 200 }));
    const c = erlangC(0.004, 200, 1);
    expect(form.averageWaitSeconds).toBeCloseTo(c.averageWaitSeconds, 9);
    expect(form.waitSdSeconds).toBeCloseTo(c.waitSdSeconds, 9);
  });

  it('has no steady state at full load', () => {
    expect(mg1(0.01, [100, 2e4, 6e6])).toMatchObject({ stable: false, averageWaitSeconds: Infinity, occupancy: 1 });
  });
});

describe('momentsOfDuration', () => {
  it('knows that several families are the same exponential', () => {
    const exponential = momentsOfDuration({ family: 'exponential', mean: 90 });
    const same: Duration[] = [
      { family: 'gamma', mean: 90, cv: 1 },
      { family: 'erlang', mean: 90, k: 1 },
      { family: 'weibull', mean: 90, shape: 1 },
      { family: 'hyperexponential', p: 0.3, mean1: 90, mean2: 90 },
    ];
    for (const duration of same)
      momentsOfDuration(duration).forEach((moment, i) => expect(moment / exponential[i]).toBeCloseTo(1, 13));
  });

  it('reads a uniform law out of its quantiles, with the last value for what is missing', () => {
    const uniform = momentsOfDuration({ family: 'uniform', min: 60, max: 240 });
    const halves = momentsOfDuration({ family: 'empirical', p: [0, 0.5, 1], seconds: [60, 150, 240] });
    halves.forEach((moment, i) => expect(moment / uniform[i]).toBeCloseTo(1, 13));
    expect(momentsOfDuration({ family: 'empirical', p: [0.25, 0.25], seconds: [10, 20] })[0]).toBe(17.5);
  });

  it('has the squared coefficient of variation that was asked for', () => {
    const [mean, second] = momentsOfDuration({ family: 'lognormal', mean: 180, cv: 1.3 });
    expect(second / mean ** 2 - 1).toBeCloseTo(1.69, 12);
  });

  it('adds two exponential parts to an Erlang of two phases', () => {
    const part = momentsOfDuration({ family: 'exponential', mean: 50 });
    const erlang = momentsOfDuration({ family: 'erlang', mean: 100, k: 2 });
    sumOfMoments(part, part).forEach((moment, i) => expect(moment / erlang[i]).toBeCloseTo(1, 13));
  });
});
