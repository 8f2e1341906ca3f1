import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../src/analysis/stats/normalCdf';
import { momentsOf } from '../../src/analysis/stats/mean';
import type { DayLog } from '../../src/engine/dayLog';
import { Outcome } from '../../src/engine/dayLog';
import { measureDay } from '../../src/kpi/measureDay';
import { specOf } from '../../src/kpi/spec';
import { sumContacts, valueOf } from '../../src/kpi/formula';
import { Contact } from '../../src/kpi/counters';
import type { FormulaKey } from '../../src/kpi/kpis';
import { formulas } from '../../src/kpi/kpis';
import type { Scenario } from '../../src/model/scenario';
import { hourly, scenarioOf, simulate, teamOf } from '../engine/build';

/**
 * Pressure on handle times, CAUSAL.md E6: with the talk R lognormal and broken off at a cap, φ the resolution of what is not broken off and
 * c the share of unresolved issues that are brought again with a talk of the same law,
 *
 *   AHT = setup + E[min(R, cap)],  FCR = φ·P(R ≤ cap),  contacts per issue = 1/(1 − c(1 − FCR)),  workload = AHT × contacts per issue.
 */
const setup = 60;
const [mean, cv] = [240, 0.7];
const [phi, c] = [0.8, 0.8];

/** The published table: cap, AHT, FCR in percent, contacts and seconds of work per issue. */
const table: readonly (readonly [cap: number, aht: number, fcr: number, contacts: number, work: number])[] = [
  [Infinity, 300.0, 80.0, 1.19, 357.1],
  [600, 292.4, 76.9, 1.227, 358.7],
  [420, 280.0, 70.8, 1.304, 365.2],
  [300, 259.1, 59.9, 1.473, 381.7],
  [240, 240.5, 49.9, 1.669, 401.3],
  [180, 212.9, 35.6, 2.064, 439.4],
];

interface Point {
  aht: number;
  fcr: number;
  contacts: number;
  work: number;
}

/** The same by the partial expectation of a lognormal. */
function exactly(cap: number): Point {
  const sigma2 = Math.log(1 + cv * cv);
  const sigma = Math.sqrt(sigma2);
  const z = cap === Infinity ? Infinity : (Math.log(cap) - (Math.log(mean) - sigma2 / 2)) / sigma;
  const within = normalCdf(z);
  const talk = cap === Infinity ? mean : mean * normalCdf(z - sigma) + cap * (1 - within);
  const fcr = phi * within;
  const contacts = 1 / (1 - c * (1 - fcr));
  return { aht: setup + talk, fcr: 100 * fcr, contacts, work: (setup + talk) * contacts };
}

/** Issues that come while there is time for all that follows from them, and agents for everybody at once. */
function centre(cap: number, obeyed = 1): Scenario {
  const calls = {
    id: 'calls',
    name: 'Calls',
    demand: { kind: 'rate' as const, volume: hourly(1500, { 20: 0 }) },
    handling: {
      talk: { family: 'lognormal' as const, mean, cv },
      wrap: { family: 'constant' as const, mean: setup },
    },
    patience: { family: 'never' as const },
    resolution: phi,
    repeat: { probability: c, sameDay: 1, delay: { family: 'constant' as const, mean: 1 }, mostAttempts: 255 },
    ...(cap < Infinity ? { pressure: { cap: cap / mean, obeyed } } : {}),
  };
  return scenarioOf([calls], [teamOf(500)]);
}

/** Contacts, and seconds of work, about each issue, and handle times. */
function samples(log: DayLog): { handle: number[]; contacts: number[]; work: number[] } {
  const contacts: number[] = [];
  const work: number[] = [];
  const handle: number[] = [];
  for (let i = 0; i < log.contacts; i++) {
    expect(log.outcome[i]).toBe(Outcome.answered);
    const took = log.talk[i] + log.wrap[i];
    handle.push(took);
    contacts[log.issue[i]] = (contacts[log.issue[i]] ?? 0) + 1;
    work[log.issue[i]] = (work[log.issue[i]] ?? 0) + took;
  }
  return { handle, contacts, work };
}

const errorOf = (values: number[]): number => momentsOf(values).sd / Math.sqrt(values.length);

describe.each(table)('a cap of %d s', (cap, aht, fcr, contacts, work) => {
  const exact = exactly(cap);

  it('gives by the formula what is published', () => {
    expect(exact.aht).toBeCloseTo(aht, 0);
    expect(Math.abs(exact.aht - aht)).toBeLessThanOrEqual(0.051);
    expect(Math.abs(exact.fcr - fcr)).toBeLessThanOrEqual(0.051);
    expect(Math.abs(exact.contacts - contacts)).toBeLessThanOrEqual(0.00051);
    expect(Math.abs(exact.work - work)).toBeLessThanOrEqual(0.051);
  });

  it('and in the simulation the same, within 4 standard errors', () => {
    const scenario = centre(cap);
    const log = simulate(scenario);
    const spec = specOf(scenario);
    const day = measureDay(log, spec);
    const contact = sumContacts(day, spec, -1, 0, 24);
    const sums = { contact, live: contact, floor: new Float64Array(0), wages: 0, openSeconds: 86_400, records: 0 };
    const kpi = (key: FormulaKey): number => valueOf(formulas[key], sums);
    const seen = samples(log);
    const issues = contact[Contact.issues];
    expect(issues).toBeGreaterThan(29_000);
    const z = (value: number, expected: number, error: number): number => (value - expected) / error;
    const shareError = 100 * Math.sqrt((exact.fcr / 100) * (1 - exact.fcr / 100) * (1 / issues));
    const scores = {
      aht: z(kpi('aht'), exact.aht, errorOf(seen.handle)),
      fcr: z(kpi('fcr'), exact.fcr, shareError),
      contacts: z(contact[Contact.answered] / issues, exact.contacts, errorOf(seen.contacts)),
      work: z((kpi('aht') * contact[Contact.answered]) / issues, exact.work, errorOf(seen.work)),
    };
    for (const [name, score] of Object.entries(scores)) expect(Math.abs(score), name).toBeLessThan(4);
    // Nobody abandons: the identities of KPIS.md, with φ the share of contacts that resolve.
    const resolves = exact.fcr / 100;
    const answered = contact[Contact.answered];
    const [kept, failed] = [contact[Contact.issuesResolved], contact[Contact.unresolved]];
    expect(kpi('volumeAmplification')).toBeCloseTo(answered / issues, 10);
    expect(Math.abs(kpi('repeatRate') - 100 * c * (1 - resolves))).toBeLessThan(
      400 * Math.sqrt((c * (1 - resolves) * (1 - c * (1 - resolves))) / answered),
    );
    expect(kpi('failureRepeatRatio')).toBeCloseTo((100 * (failed + contact[Contact.repeats])) / answered, 10);
    expect(kept + failed).toBe(answered);
  });
});

describe('a cap that only some obey', () => {
  it('is milder: at 60 % obedience, FCR = φ·(1 − 0.6·P(R > cap))', () => {
    const scenario = centre(240, 0.6);
    const log = simulate(scenario);
    const spec = specOf(scenario);
    const contact = sumContacts(measureDay(log, spec), spec, -1, 0, 24);
    const over = 1 - exactly(240).fcr / 100 / phi;
    const expected = phi * (1 - 0.6 * over);
    const answered = contact[Contact.answered];
    const z = (share: number, p: number): number => (share - p) / Math.sqrt((p * (1 - p)) / answered);
    expect(Math.abs(z(contact[Contact.issuesResolved] / answered, expected))).toBeLessThan(4);
    expect(Math.abs(z(contact[Contact.cut] / answered, 0.6 * over))).toBeLessThan(4);
  });
});

describe('the printed ratio of failures and repeats', () => {
  it('is 2(1 − φ) when everybody whose issue is left unresolved comes again', () => {
    const [calls] = centre(Infinity).types;
    const scenario = scenarioOf(
      [{ ...calls, resolution: 0.75, repeat: { ...calls.repeat!, probability: 1 } }],
      [teamOf(500)],
    );
    const spec = specOf(scenario);
    const contact = sumContacts(measureDay(simulate(scenario), spec), spec, -1, 0, 24);
    const sums = { contact, live: contact, floor: new Float64Array(0), wages: 0, openSeconds: 86_400, records: 0 };
    const printed = valueOf(formulas.failureRepeatRatio, sums) / 100;
    const n = contact[Contact.answered];
    // Each failure counts twice: itself, and the repeat that it causes.
    expect(Math.abs(printed - 0.5)).toBeLessThan((4 * 2 * Math.sqrt(0.75 * 0.25)) / Math.sqrt(n));
    expect(contact[Contact.repeats]).toBe(contact[Contact.unresolved]);
    // 1/(1 − u) contacts an issue, and all are resolved in the end.
    expect(Math.abs(n / contact[Contact.issues] - 1 / 0.75)).toBeLessThan(
      (4 * Math.sqrt(0.25)) / 0.75 / Math.sqrt(contact[Contact.issues]),
    );
    expect(valueOf(formulas.resolutionRate, sums)).toBe(100);
    expect(valueOf(formulas.contactsPerResolution, sums)).toBeCloseTo(n / contact[Contact.issues], 12);
  });
});
