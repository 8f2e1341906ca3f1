import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayLog } from '../../src/engine/dayLog';
import { Cause, Ending, Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { sumAgent } from '../../src/kpi/agentSums';
import { sumContacts, sumTeamContacts, valueOf } from '../../src/kpi/formula';
import type { FormulaKey } from '../../src/kpi/kpis';
import { formulas } from '../../src/kpi/kpis';
import { measureDay } from '../../src/kpi/measureDay';
import type { DayMeasures, MeasureSpec } from '../../src/kpi/measures';
import { AgentDay, Contact } from '../../src/kpi/counters';
import { specOf } from '../../src/kpi/spec';
import type { Scenario } from '../../src/model/scenario';
import { scenarios, settings } from '../engine/arbitrary';
import { centres } from '../engine/arbitraryCentre';
import { hourly, scenarioOf, teamOf, traced } from '../engine/build';
import type { Row } from './handMade';
import { kpi, logOf, shapeOf, specFor, sumsOf } from './handMade';

/** Everything that the log says of one issue, attempt by attempt. */
type Story = number[];

function storiesOf(log: DayLog): Story[] {
  const stories = new Map<number, Story>();
  for (let i = 0; i < log.contacts; i++) {
    if (log.cause[i] === Cause.dial || log.outcome[i] === Outcome.droppedLive) continue;
    stories.set(log.issue[i], [...(stories.get(log.issue[i]) ?? []), i]);
  }
  return [...stories.values()];
}

/** What the counters must be, issue by issue, from the words of their definitions. */
function counted(log: DayLog, spec: MeasureSpec): Record<string, number> {
  const { intervalSeconds, intervals, dayOf } = spec.shape;
  const begin = spec.warmUpIntervals * intervalSeconds;
  const dayAt = (time: number): number => dayOf[Math.floor(time / intervalSeconds)] ?? dayOf[intervals - 1] + 1;
  const out = {
    issues: 0,
    issuesServed: 0,
    issuesResolved: 0,
    resolvedSameDay: 0,
    resolvedAtOnce: 0,
    everResolved: 0,
    reopened: 0,
    reopenedLater: 0,
    lostUnserved: 0,
    silent: 0,
    stillOpen: 0,
    contactsOfResolved: 0,
    firstServed: 0,
    resolvedFirst: 0,
    firstPassedOn: 0,
    resolvedPassedOn: 0,
    talkOfIssues: 0,
    resolutionTime: 0,
    oldestOpen: 0,
  };
  for (const story of storiesOf(log)) {
    const answered = story.filter((i) => log.outcome[i] === Outcome.answered);
    const solving = story.filter(
      (i) =>
        log.outcome[i] === Outcome.contained ||
        (log.outcome[i] === Outcome.answered && log.ending[i] === Ending.resolved),
    );
    if (answered.length > 0 && log.arrival[answered[0]] >= begin) {
      // The first contact ends with the last of the legs that follow it.
      let leg = story.indexOf(answered[0]);
      const passed = log.ending[answered[0]] === Ending.passedOn;
      while (leg + 1 < story.length && log.cause[story[leg + 1]] === Cause.transfer) leg++;
      const done = solving.includes(story[leg]) && leg + 1 === story.length && log.comesAgain[story[leg]] === 0;
      out.firstServed++;
      if (done) out.resolvedFirst++;
      if (passed) out.firstPassedOn++;
      if (passed && done) out.resolvedPassedOn++;
    }
    if (log.arrival[story[0]] < begin) continue;
    const last = story[story.length - 1];
    out.issues++;
    out.talkOfIssues += answered.reduce((sum, i) => sum + log.talk[i], 0);
    if (answered.length > 0) out.issuesServed++;
    if (solving.length > 0) {
      out.everResolved++;
      // Nobody calls about what is resolved, but to say that it is not.
      const after = story[story.indexOf(solving[0]) + 1];
      if (after !== undefined) {
        out.reopened++;
        expect(log.cause[after]).toBe(Cause.repeat);
      } else if (log.comesAgain[last] === 1) {
        out.reopened++;
        out.reopenedLater++;
      }
    }
    if (solving.includes(last) && log.comesAgain[last] === 0) {
      const done = log.done.length > 0 && !Number.isNaN(log.done[last]);
      const deferred = spec.deadline[log.type[last]] > 0;
      const rung = spec.ringing[log.type[last]] === 1 ? log.ring[last] : 0;
      const straight = log.arrival[last] + log.wait[last] + rung + log.talk[last] + log.hold[last];
      const at =
        log.outcome[last] === Outcome.contained
          ? log.arrival[last]
          : done
            ? log.done[last] - (deferred ? 0 : log.wrap[last])
            : straight;
      out.issuesResolved++;
      // Who was in the menu at the end of the horizon belongs to its last day.
      const came = Math.min(log.arrival[story[0]], intervals * intervalSeconds - 1);
      if (dayAt(at) === dayAt(came)) out.resolvedSameDay++;
      if (!story.some((i) => log.cause[i] === Cause.redial || log.cause[i] === Cause.repeat)) out.resolvedAtOnce++;
      out.contactsOfResolved += story.filter(
        (i) => solving.includes(i) || (answered.includes(i) && log.ending[i] !== Ending.passedOn),
      ).length;
      out.resolutionTime += at - log.arrival[story[0]];
      continue;
    }
    const lost: readonly number[] = [
      Outcome.abandoned,
      Outcome.blocked,
      Outcome.dropped,
      Outcome.closed,
      Outcome.unanswered,
    ];
    const left: readonly number[] = [Ending.unresolved, Ending.leftSilently];
    if (log.comesAgain[last] === 1 || log.outcome[last] === Outcome.waiting) {
      out.stillOpen++;
      out.oldestOpen = Math.max(out.oldestOpen, intervals * intervalSeconds - log.arrival[story[0]]);
    } else if (lost.includes(log.outcome[last])) out[answered.length > 0 ? 'silent' : 'lostUnserved']++;
    else if (log.outcome[last] === Outcome.answered && left.includes(log.ending[last])) out.silent++;
    else
      throw new Error(`issue ${log.issue[last]} has no end: outcome ${log.outcome[last]}, ending ${log.ending[last]}`);
  }
  return out;
}

interface Day {
  log: DayLog;
  spec: MeasureSpec;
  day: DayMeasures;
  contact: Float64Array;
}

function measured(scenario: Scenario, number = 1): Day {
  const plan = compile(scenario);
  const spec = specOf(scenario, plan.shape);
  const log = new Simulator(plan).run(number);
  const day = measureDay(log, spec);
  return { log, spec, day, contact: sumContacts(day, spec, -1, 0, spec.shape.intervals) };
}

const followed = (scenario: Scenario): boolean => specOf(scenario).hasFollowUps;
const samples = (from: fc.Arbitrary<Scenario>, numRuns: number): Day[] =>
  fc.sample(from.filter(followed), { ...settings, numRuns }).map((scenario) => measured(scenario));

describe.each([
  ['calls that come back, are reopened and are passed on', samples(scenarios(), 120), true],
  ['every channel, menus, call backs and turns', samples(centres, 60), false],
])('on every day with %s', (_, days, reopens) => {
  it('issues = resolved + lost unserved + silently unresolved + still open', () => {
    const total = { resolved: 0, lost: 0, silent: 0, open: 0 };
    let reopened = 0;
    let later = 0;
    for (const { log, spec, contact } of days) {
      const { silent, reopenedLater, ...expected } = counted(log, spec);
      reopened += expected.reopened;
      later += reopenedLater;
      for (const [name, value] of Object.entries(expected)) {
        const seen = contact[Contact[name as keyof typeof Contact]];
        expect(Math.abs(seen - value), `${name}: ${seen}, and by hand ${value}`).toBeLessThanOrEqual(1e-9 * value);
      }
      const [issues, resolved, lost, open] = [
        contact[Contact.issues],
        contact[Contact.issuesResolved],
        contact[Contact.lostUnserved],
        contact[Contact.stillOpen],
      ];
      expect(resolved + lost + silent + open).toBe(issues);
      total.resolved += resolved;
      total.lost += lost;
      total.silent += silent;
      total.open += open;
    }
    for (const [name, count] of Object.entries(total)) expect(count, name).toBeGreaterThan(50);
    if (reopens) expect([reopened - later, later].every((count) => count > 25)).toBe(true);
  });

  it('teams, and agents, have the first contacts and those broken off that the types have', () => {
    for (const { spec, day, contact } of days) {
      const { intervals, teams, agentTeam, days: calendarDays } = spec.shape;
      const sums = teams.map((__, team) => sumTeamContacts(day, spec, team, 0, intervals));
      for (const name of ['firstServed', 'resolvedFirst', 'firstPassedOn', 'resolvedPassedOn', 'cut'] as const) {
        const all = sums.reduce((sum, one) => sum + one[Contact[name]], 0);
        expect(all, name).toEqual(contact[Contact[name]]);
      }
      const agents = Array.from(agentTeam, (__, agent) => sumAgent(day, spec, agent, 0, calendarDays));
      for (const name of ['firstServed', 'resolvedFirst', 'cut'] as const) {
        expect(AgentDay[name]).toBeLessThan(spec.agentWidth);
        if (agents.length > 0)
          expect(agents.reduce((sum, one) => sum + one.contact[Contact[name]], 0)).toEqual(contact[Contact[name]]);
      }
    }
  });
});

describe('an issue', () => {
  const story = (rows: readonly (Row & { issue: number })[]) => {
    const log = logOf(rows);
    rows.forEach(({ issue, again }: Row & { issue: number; again?: boolean }, i) => {
      log.issue[i] = issue;
      log.comesAgain[i] = again ? 1 : 0;
    });
    return log;
  };
  const spec = specFor(shapeOf());
  const at =
    (from: number, to: number) =>
    (key: FormulaKey): number =>
      kpi(
        key,
        sumsOf(
          story([
            // Gave up, and was helped at once when he came again, in the next quarter.
            { issue: 0, at: 0, outcome: 'abandoned', wait: 30, ending: 'unresolved' },
            { issue: 1, at: 100, outcome: 'answered', talk: 100, ending: 'unresolved' },
            { issue: 2, at: 200, outcome: 'answered', talk: 40, ending: 'passedOn' },
            { issue: 2, at: 240, outcome: 'answered', talk: 60, attempt: 2, cause: 'transfer' },
            { issue: 0, at: 1000, outcome: 'answered', talk: 80, wrap: 50, attempt: 2, cause: 'redial' },
            { issue: 1, at: 1900, outcome: 'answered', talk: 200, attempt: 2, cause: 'repeat' },
          ]),
          spec,
          -1,
          from,
          to,
        ),
      );

  it('counts in the interval of its first attempt, whenever it is resolved', () => {
    const first = at(0, 1);
    expect(first('resolutionRate')).toBe(100);
    expect(first('firstAttemptResolution')).toBeCloseTo(100 / 3, 12);
    expect(first('contactsPerResolution')).toBeCloseTo(4 / 3, 12);
    expect(first('talkTimePerCustomer')).toBeCloseTo(480 / 3, 12);
    // From 0 to 1,080, from 100 to 2,100, from 200 to 300.
    expect(first('timeToResolution')).toBeCloseTo((1080 + 2000 + 100) / 3 / 3600, 12);
    expect(at(1, 4)('resolutionRate')).toBeNaN();
  });

  it('has its first answered contact where that was, and with all its legs', () => {
    // Of the two answered first in the first quarter, the one that was passed on was resolved.
    expect([at(0, 1)('fcr'), at(1, 2)('fcr'), at(0, 4)('fcr')]).toEqual([50, 100, 200 / 3]);
    expect([at(0, 1)('fcrNet'), at(1, 2)('fcrNet')]).toEqual([0, 100]);
  });

  it('is open when its customer comes again, and as old as its first attempt', () => {
    const rows = [
      { issue: 0, at: 600, outcome: 'answered' as const, talk: 5, ending: 'unresolved' as const, again: true },
      { issue: 1, at: 700, outcome: 'answered' as const, talk: 5, ending: 'unresolved' as const },
      { issue: 2, at: 1800, outcome: 'waiting' as const, wait: 1800, ending: 'unresolved' as const },
    ];
    const sums = sumsOf(story(rows), spec);
    expect([kpi('backlog', sums), kpi('oldestOpen', sums)]).toEqual([2, 3000 / 3600]);
    expect(kpi('oldestOpen', sumsOf(story(rows), spec, -1, 1, 4))).toBe(0.5);
    expect(kpi('oldestOpen', sumsOf(story([rows[1]]), spec))).toBeNaN();
  });

  it('that was resolved and is brought again was not resolved at the first contact, and is reopened', () => {
    const sums = sumsOf(
      story([
        { issue: 0, at: 0, outcome: 'answered', talk: 5 },
        { issue: 1, at: 60, outcome: 'answered', talk: 5 },
        { issue: 0, at: 900, outcome: 'answered', talk: 5, attempt: 2, cause: 'repeat', ending: 'unresolved' },
      ]),
      spec,
    );
    expect([kpi('reopenRate', sums), kpi('fcr', sums), kpi('resolutionRate', sums)]).toEqual([50, 50, 50]);
  });

  it('that was resolved and comes again after the horizon is the same: not resolved at the first contact, reopened and open', () => {
    const rows = [
      { issue: 0, at: 0, outcome: 'answered' as const, talk: 5, again: true },
      { issue: 1, at: 60, outcome: 'answered' as const, talk: 5 },
    ];
    const sums = sumsOf(story(rows), spec);
    const keys = [
      'reopenRate',
      'fcr',
      'fcrNet',
      'resolutionRate',
      'resolvedSameDay',
      'firstAttemptResolution',
    ] as const;
    expect(keys.map((key) => kpi(key, sums))).toEqual(keys.map(() => 50));
    expect([kpi('backlog', sums), kpi('oldestOpen', sums), kpi('contactsPerResolution', sums)]).toEqual([1, 1, 1]);
    const [agent] = [sumAgent(measureDay(story(rows), spec), spec, 0, 0, 1)];
    expect([agent.contact[Contact.firstServed], agent.contact[Contact.resolvedFirst]]).toEqual([2, 1]);
  });

  it('is resolved at first contact with φ · (1 − reopened), whenever its customer comes again', () => {
    for (const sameDay of [1, 0.3, 0]) {
      const repeat = { probability: 1, reopened: 0.3, sameDay, delay: { family: 'exponential' as const, mean: 1800 } };
      const demand = { kind: 'rate' as const, volume: hourly(60, { 18: 0 }) };
      const type = { ...traced([], undefined), demand, resolution: 0.8, repeat };
      const day = measured(scenarioOf([type], [teamOf(60)]));
      const n = day.contact[Contact.firstServed];
      const truth = 0.8 * 0.7;
      expect(n).toBeGreaterThan(800);
      const z = (day.contact[Contact.resolvedFirst] / n - truth) / Math.sqrt((truth * (1 - truth)) / n);
      expect(Math.abs(z), `same day ${sameDay}: z ${z}`).toBeLessThan(4);
      const again = day.contact[Contact.reopened] / day.contact[Contact.everResolved];
      // Each attempt that resolves is brought again with 30 %; an issue may be resolved several times.
      const m = day.contact[Contact.everResolved];
      expect(Math.abs(again - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / m));
    }
  });

  it('of a log that does not say who comes again is resolved or not, but nobody knows whether it is open', () => {
    const log = { ...logOf([{ at: 0, outcome: 'answered', ending: 'unresolved' }]), comesAgain: new Uint8Array(0) };
    const sums = sumsOf(log, spec);
    expect([kpi('resolutionRate', sums), kpi('fcr', sums), kpi('backlog', sums)]).toEqual([0, 0, NaN]);
  });

  it('may have any number in a log from elsewhere', () => {
    const log = logOf([
      { at: 0, outcome: 'answered', ending: 'unresolved' },
      { at: 9, outcome: 'answered', cause: 'repeat', attempt: 2 },
    ]);
    log.issue.fill(900_000_000);
    const sums = sumsOf(log, spec);
    expect([kpi('resolutionRate', sums), kpi('contactsPerResolution', sums), kpi('fcr', sums)]).toEqual([100, 2, 0]);
  });

  it('is nothing to speak of where attempts are not followed: no data, and as backlog the contacts that wait', () => {
    const { contact } = measured(scenarioOf([traced([0, 10, 86_000], undefined)], [teamOf(0)]), 0);
    const sums = { contact, live: contact, floor: contact, wages: 0, openSeconds: 1, records: 0 };
    for (const key of ['fcr', 'fcrNet', 'resolutionRate', 'resolvedSameDay', 'timeToResolution', 'brokenOff'] as const)
      expect(valueOf(formulas[key], sums), key).toBeNaN();
    expect(valueOf(formulas.backlog, sums)).toBe(3);
  });
});
