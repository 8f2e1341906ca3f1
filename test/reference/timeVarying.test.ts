import { describe, expect, it } from 'vitest';
import { meanInterval, momentsOf } from '../../src/analysis/stats/mean';
import { Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { caseOf } from './cases';
import { dayCaseIds, dayScenario } from './dayModel';
import { compareDays, runCaseDays } from './dayCases';

const contacts = 1_000_000;

describe('every time-varying case of the reference at a million contacts, with a headcount curve that empties exhaustively', () => {
  for (const id of dayCaseIds) {
    const c = caseOf(id);
    it(`${id}: ${c.title}`, () => {
      const days = runCaseDays(c, contacts);
      const compared = compareDays(c, days);
      for (const { where, metric, expected, value, z } of compared)
        expect
          .soft(Math.abs(z), `${where} ${metric}: expected ${expected}, got ${value} (z ${z.toFixed(2)})`)
          .toBeLessThanOrEqual(4);
      expect(compared.length).toBeGreaterThan((c.expected['intervals'] as unknown[]).length);
    });
  }

  it.each(['mtginf-01', 'mtginf-03'])('%s: the number of busy agents is Poisson, so its variance is its mean', (id) => {
    const c = caseOf(id);
    const days = runCaseDays(c, contacts);
    (c.expected['intervals'] as { meanBusyAtEnd: number }[]).forEach(({ meanBusyAtEnd }, k) => {
      const { sd } = momentsOf(days.map(({ busyAtEnd }) => busyAtEnd?.[k] ?? 0));
      // The variance of a sample variance of a Poisson: (2 m² + m) / n.
      const error = Math.sqrt((2 * meanBusyAtEnd ** 2 + meanBusyAtEnd) / days.length);
      expect(Math.abs(sd ** 2 - meanBusyAtEnd) / error, `interval ${k + 1}`).toBeLessThanOrEqual(4);
    });
  });
});

describe('a day factor', () => {
  it('Gamma(400) busyness gives the exact daily totals of the SSJ call centre', () => {
    const c = caseOf('pub-callcc-gamma400');
    const p = c.params as unknown as {
      arrivalsPerHour: number[];
      agents: number[];
      meanServiceSec: number;
      expectedCalls: number;
    };
    const base = dayScenario(c.id, { intervalSec: 3600, ...p, meanPatienceSec: 1000, probAbandonAtOnceIfWait: 0.1 });
    const simulator = new Simulator(
      compile({
        ...base,
        sharedDayCv: 1 / Math.sqrt(400),
        types: base.types.map((t) => ({ ...t, demand: { ...t.demand, sharedDay: true } })),
      }),
    );
    const waits: number[] = [];
    const quick: number[] = [];
    const lost: number[] = [];
    for (let day = 0; day < 4000; day++) {
      const log = simulator.run(day);
      let wait = 0;
      let within = 0;
      let gone = 0;
      for (let i = 0; i < log.contacts; i++) {
        wait += log.wait[i];
        if (log.wait[i] < 20) within++;
        if (log.outcome[i] === Outcome.abandoned) gone++;
      }
      waits.push(wait / p.expectedCalls);
      quick.push(within / p.expectedCalls);
      lost.push(gone / p.expectedCalls);
    }
    const exact = c.computedExact as Record<string, number>;
    for (const [values, expected] of [
      [waits, exact['meanWaitSecPerExpectedCall']],
      [quick, exact['fractionWaitLess20PerExpectedCall']],
      [lost, exact['fractionLostPerExpectedCall']],
    ] as const) {
      const { mean } = meanInterval(values);
      const error = momentsOf(values).sd / Math.sqrt(values.length);
      expect(Math.abs(mean! - expected) / error).toBeLessThanOrEqual(4);
    }
  });
});
