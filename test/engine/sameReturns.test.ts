import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cause, Outcome } from '../../src/engine/dayLog';
import { expectScenario } from '../../src/model/document';
import type { ContactType, Scenario } from '../../src/model/scenario';
import { without } from '../../src/state/edits/without';
import { scenarios, settings } from './arbitrary';
import type { Trail, Visit } from './trail';
import { eps, trailOf } from './trail';

const causeNames = Object.keys(Cause);

/**
 * A scenario in which the log shows what was drawn: everybody at speed 1 and in no hurry, a first leg that does all and hands nothing over,
 * work and patience that do not depend on the hour, and no team that passes on otherwise than the others.
 */
function plain(s: Scenario): Scenario {
  const type = (t: ContactType): ContactType => ({
    ...without(without(without(t, 'pressure'), 'patienceByInterval'), 'waitEffect'),
    ...(t.redial ? { redial: without(t.redial, 'patience') } : {}),
    handling: without(t.handling, 'meanByInterval'),
    ...(t.transfer ? { transfer: { ...without(t.transfer, 'handover'), workDone: 1 } } : {}),
  });
  const teams = s.teams.map((team) => ({
    ...without(team, 'people'),
    skills: team.skills.map((skill) => ({ ...without(skill, 'transferProbability'), speed: 1 })),
  }));
  return expectScenario({ ...s, types: s.types.map(type), teams });
}

/** Another floor for the same customers: staffing, routing, lines and closing differ. */
function refloored(one: Scenario, other: Scenario): Scenario {
  return expectScenario({
    ...one,
    calendar: { ...one.calendar, closing: one.calendar.closing === 'serve' ? 'drop' : 'serve' },
    types: one.types.map((t) => ({ ...without(t, 'trunk'), priority: 7, prioritySlope: 0.5 })),
    trunks: [],
    teams: [
      {
        ...without(other.teams[0], 'people'),
        headcount: one.teams[0].headcount.map((_, k) => k % 5),
        skills: one.types.map((t) => ({ type: t.id })),
      },
    ],
  });
}

/** Every attempt by the customer's name (type, calendar day, turn of that day) and by what led to it. */
function attemptsOf(trail: Trail): Map<string, Visit> {
  const turns = new Map<string, number>();
  const names = new Map<number, string>();
  const paths = new Map<number, string>();
  const all = new Map<string, Visit>();
  for (const v of trail.visits) {
    if (v.cause === Cause.fresh) {
      const day = `${v.type.id}, day ${trail.grid.dayOf[Math.floor(v.arrival / trail.grid.intervalSeconds)]}`;
      turns.set(day, (turns.get(day) ?? -1) + 1);
      names.set(v.issue, `${day}, turn ${turns.get(day)}`);
    }
    const path = `${paths.get(v.issue) ?? names.get(v.issue)!}, ${causeNames[v.cause]}`;
    paths.set(v.issue, path);
    all.set(path, v);
  }
  return all;
}

const brought = ({ log }: Trail, { row, patience, type }: Visit) => ({
  type: type.id,
  patience,
  talk: log.talk[row],
  hold: log.hold[row],
  wrap: log.wrap[row],
});

/** From the failure, or from hanging up, to the next attempt, seconds. */
const pause = (v: Visit): number => v.next!.arrival - v.hungUp;

/** Did the two go on alike? What comes after the horizon does not show. */
function wentOnAlike(trail: Trail, a: Visit, b: Visit): boolean {
  if (a.ending !== b.ending) return false;
  const dayOf = (v: Visit): number => Math.floor(v.hungUp / 86_400);
  // Opening hours and later days are counted from the day on which it failed.
  const byTheDay = a.outcome === Outcome.closed || a.outcome === Outcome.dropped || dayOf(a) !== dayOf(b);
  if (a.next && b.next)
    return (
      a.next.cause === b.next.cause &&
      a.next.type.id === b.next.type.id &&
      (a.next.cause !== Cause.redial || byTheDay || Math.abs(pause(a) - pause(b)) < eps)
    );
  if (!a.next && !b.next) return true;
  if (byTheDay) return true;
  const [goes, stops] = a.next ? [a, b] : [b, a];
  const from = stops.hungUp;
  return from + pause(goes) > trail.horizon - eps;
}

const settled = { ...settings, numRuns: 60 };

describe('two scenarios with the same seed that differ in staffing, routing, lines and closing', () => {
  const pairs = fc.sample(fc.tuple(scenarios(), scenarios()), settled).map(([any, other]) => {
    const one = plain(any);
    const [a, b] = [trailOf(one), trailOf(refloored(one, other))];
    const [left, right] = [attemptsOf(a), attemptsOf(b)];
    return {
      a,
      b,
      shared: [...left].flatMap(([path, v]) => (right.has(path) ? [[path, v, right.get(path)!] as const] : [])),
    };
  });
  const later = pairs.flatMap(({ shared }) => shared.filter(([, v]) => v.attempt > 1));

  it('have many later attempts in common, by every cause, of customers to whom different things happened', () => {
    for (const cause of [Cause.redial, Cause.repeat, Cause.transfer])
      expect(later.filter(([, v]) => v.cause === cause).length, causeNames[cause]).toBeGreaterThan(100);
    expect(later.filter(([, v, w]) => Math.abs(v.arrival - w.arrival) > 1).length).toBeGreaterThan(300);
  });

  it('have, row by row, the same work and patience at every attempt that came about the same way', () => {
    for (const { a, b, shared } of pairs)
      for (const [path, v, w] of shared) expect(brought(b, w), path).toEqual(brought(a, v));
  });

  it('have the same decisions of customers and agents wherever the same had happened before', () => {
    let compared = 0;
    for (const { a, shared } of pairs)
      for (const [path, v, w] of shared) {
        if (v.outcome !== w.outcome || v.outcome === Outcome.waiting) continue;
        compared++;
        expect(wentOnAlike(a, v, w), path).toBe(true);
      }
    expect(compared).toBeGreaterThan(5000);
  });

  it('have different customers with another seed', () => {
    const { a, shared } = pairs.find(({ shared }) => shared.filter(([, v]) => v.attempt > 1).length > 20)!;
    const other = attemptsOf(trailOf({ ...a.scenario, seed: 'another' }));
    const drawn = shared.filter(([path, v]) => v.attempt > 1 && other.has(path) && v.type.patience.family !== 'never');
    const same = drawn.filter(([path, v]) => other.get(path)!.patience === v.patience);
    expect(drawn.length).toBeGreaterThan(5);
    // A constant patience is the same whatever the seed.
    expect(same.length).toBeLessThan(drawn.length);
  });

  it('keep their later attempts, to the bit, when a type is added that other agents serve', () => {
    let later = 0;
    for (const { a } of pairs.slice(0, 20)) {
      const [type] = a.scenario.types;
      const added = { ...without(without(without(type, 'redial'), 'transfer'), 'trunk'), id: 'a new one' };
      const more = trailOf(expectScenario({ ...a.scenario, types: [added, ...a.scenario.types] }));
      const rows = (trail: Trail): unknown[] =>
        trail.visits
          .filter((v) => v.type.id !== added.id)
          .map((v) => [v.type.id, v.arrival, v.attempt, v.cause, v.ending, v.outcome, v.wait, v.left, v.done]);
      expect(rows(more)).toEqual(rows(a));
      later += a.visits.filter((v) => v.attempt > 1).length;
    }
    expect(later).toBeGreaterThan(300);
  });
});
