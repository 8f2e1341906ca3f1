import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { DayLog } from '../../../src/engine/dayLog';
import { Cause, Ending, Mark, Outcome } from '../../../src/engine/dayLog';
import { expectScenario } from '../../../src/model/document';
import type { Experience } from '../../../src/model/outcomes/experience';
import { experienceSchema } from '../../../src/model/outcomes/experience';
import { ratingOf } from '../../../src/model/ratings';
import type { Scenario } from '../../../src/model/scenario';
import { checkScenario } from '../../../src/model/scenario';
import { scenarios, settings } from '../arbitrary';
import { scenarioOf, simulate, teamOf } from '../build';

const some = { ...settings, numRuns: 60 };
const withExperience = (s: Scenario, experience: Partial<Experience> = {}): Scenario =>
  expectScenario({ ...s, outcomes: { experience } });
const isFelt = (log: DayLog, i: number): boolean =>
  log.outcome[i] === Outcome.answered && log.ending[i] !== Ending.passedOn && log.cause[i] !== Cause.dial;

/** What had happened to the issue of each row before, looked up row by row. */
function before(log: DayLog, i: number, { types }: Scenario) {
  // Until somebody speaks: the wait, and what the phone rings beyond it.
  const heard = (row: number): number =>
    log.wait[row] + (types[log.type[row]].ring?.countsAsWait === false ? log.ring[row] : 0);
  const told = { contacts: 0, abandons: 0, legs: 0, waited: heard(i), held: log.hold[i] };
  let leg = i;
  for (let j = i - 1; j >= 0; j--) {
    if (log.issue[j] !== log.issue[i]) continue;
    if (log.outcome[j] === Outcome.abandoned) told.abandons++;
    if (log.outcome[j] === Outcome.answered && log.ending[j] !== Ending.passedOn) told.contacts++;
    if (log.cause[leg] !== Cause.transfer || leg - j < 0) continue;
    told.legs++;
    told.waited += heard(j);
    told.held += log.hold[j];
    leg = j;
  }
  return told;
}

describe('how a contact is felt', () => {
  const weights = v.parse(experienceSchema, {});
  const costs: Record<string, (log: DayLog, i: number, s: Scenario) => number> = {
    unresolved: (log, i) => (log.ending[i] === Ending.resolved ? 0 : weights.unresolved),
    perRepeat: (log, i, s) => weights.perRepeat * Math.min(3, before(log, i, s).contacts),
    perTransfer: (log, i, s) => weights.perTransfer * before(log, i, s).legs,
    perWait: (log, i, s) => weights.perWait * Math.log(1 + Math.max(0, before(log, i, s).waited - 30) / 60),
    perHoldMinute: (log, i, s) => (weights.perHoldMinute * before(log, i, s).held) / 60,
    perAbandon: (log, i, s) => weights.perAbandon * before(log, i, s).abandons,
  };
  it.each(Object.keys(costs))('%s costs what it says, and nothing else changes', (weight) => {
    let seen = 0;
    fc.assert(
      fc.property(scenarios(), (s) => {
        const off = simulate(withExperience(s, { [weight]: 0 }));
        const on = simulate(withExperience(s));
        for (let i = 0; i < on.contacts; i++) {
          if (!isFelt(on, i)) expect([on.felt[i], on.recommend[i], on.ease[i]]).toEqual([NaN, NaN, NaN]);
          else {
            const cost = costs[weight](on, i, s);
            if (cost > 0) seen++;
            expect(off.felt[i] - on.felt[i]).toBeCloseTo(cost, 9);
            expect(off.recommend[i] - on.recommend[i]).toBeCloseTo(1.067 * cost, 9);
            const twice = weight === 'perRepeat' || weight === 'perTransfer';
            expect(off.ease[i] - on.ease[i]).toBeCloseTo(twice ? 2 * cost : cost, 9);
          }
        }
      }),
      some,
    );
    expect(seen).toBeGreaterThan(50);
  });

  it('is rated by the cuts −1.15, −0.65, 0 and 0.75', () => {
    expect([-3, -1.15, -1.1, -0.65, -0.6, 0, 0.01, 0.75, 0.76].map(ratingOf)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5]);
  });

  it('answers nobody who was not asked, and nobody who was not served', () => {
    fc.assert(
      fc.property(scenarios(), (s) => {
        const log = simulate(withExperience(s, { invited: 0.7, response: 0.6 }));
        for (let i = 0; i < log.contacts; i++) {
          const asked = (log.marks[i] & Mark.invited) !== 0;
          if (!isFelt(log, i)) expect(log.marks[i]).toBe(0);
          else if (!asked) expect(log.marks[i] & (Mark.surveyed | Mark.solvedAtFirst)).toBe(0);
        }
      }),
      some,
    );
  });

  /**
   * What holds of more staff: who meets the same history and waits no longer feels no worse, where all agents are alike. In one queue
   * that nobody leaves and nobody comes back to, more staff makes nobody wait longer; so there it holds of every customer.
   */
  it('is no worse for anybody with more staff in one queue that nobody leaves', () => {
    const arrivals = Array.from({ length: 400 }, (_, i) => 40 * i + ((i * 7919) % 37));
    const centre = (agents: number): Scenario =>
      withExperience(
        scenarioOf(
          [
            {
              id: 'calls',
              name: 'Calls',
              demand: { kind: 'trace', arrivals },
              handling: { talk: { family: 'exponential', mean: 300 }, hold: { family: 'exponential', mean: 30 } },
              patience: { family: 'never' },
              resolution: 0.7,
            },
          ],
          [teamOf(agents)],
        ),
        { agentSd: 0 },
      );
    const logs = [6, 8, 10].map((agents) => {
      const { contacts, felt, wait } = simulate(centre(agents));
      return { contacts, felt: felt.slice(0, contacts), wait: wait.slice(0, contacts) };
    });
    let better = 0;
    for (const [k, more] of logs.slice(1).entries())
      for (let i = 0; i < more.contacts; i++) {
        expect(more.wait[i]).toBeLessThanOrEqual(logs[k].wait[i] + 1e-9);
        expect(more.felt[i]).toBeGreaterThanOrEqual(logs[k].felt[i] - 1e-12);
        if (more.felt[i] > logs[k].felt[i]) better++;
      }
    expect(better).toBeGreaterThan(50);
  });

  it('leaves chance something: what people bring along has a variance of 1 at most', () => {
    const s = scenarioOf(
      [
        {
          id: 'calls',
          name: 'Calls',
          demand: { kind: 'trace', arrivals: [] },
          handling: { talk: { family: 'constant', mean: 1 } },
          patience: { family: 'never' },
        },
      ],
      [teamOf(1)],
    );
    const checked = checkScenario({ ...s, outcomes: { experience: { customerSd: 0.8, agentSd: 0.7 } } });
    expect(checked).toEqual({
      ok: false,
      flaws: [
        { path: 'outcomes.experience.agentSd', rule: 'atMost', param: '0.600 (√(1 − customerSd²))', value: '0.7' },
      ],
    });
    expect(checkScenario({ ...s, outcomes: { experience: { customerSd: 0.8, agentSd: 0.6 } } }).ok).toBe(true);
  });
});
