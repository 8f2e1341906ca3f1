import { describe, expect, it } from 'vitest';
import blendedShop from '../../scenarios/blended-shop.json';
import { comparabilityOf, withheld } from '../../src/analysis/comparable';
import { comparePromise } from '../../src/analysis/comparePromise';
import { judge } from '../../src/analysis/judge';
import { holdAgainstReality } from '../../src/analysis/reality';
import { Results } from '../../src/analysis/results';
import type { DayLog } from '../../src/engine/dayLog';
import { Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import type { KpiKey } from '../../src/kpi/kpis';
import { isOfLive, kpiKeys } from '../../src/kpi/kpis';
import { measureDay } from '../../src/kpi/measureDay';
import { Contact } from '../../src/kpi/counters';
import type { Commitment } from '../../src/model/commitment';
import { expectScenario } from '../../src/model/document';
import type { Scenario } from '../../src/model/scenario';
import type { Row } from '../kpi/handMade';
import { logOf } from '../kpi/handMade';
import { hourly, scenarioOf, teamOf, traced } from '../engine/build';

const eight = 28_800;
const mailType = traced([], undefined, { id: 'mail', name: 'Mail', channel: 'email' });
/** Agent 0 is at the desk, agent 1 in the office, who writes letters alone. */
const desk = teamOf(1, ['calls', 'mail'], { id: 'desk', name: 'Desk' });
const office = teamOf(1, ['mail'], { id: 'office', name: 'Office' });
const withinTwenty: Commitment = {
  metric: 'serviceLevel',
  op: '>=',
  value: 0.5,
  withinSeconds: 20,
  variant: 'D',
  per: 'day',
  share: 1,
};
const withinAMinute: Commitment = { metric: 'wait', op: '<=', value: 60, per: 'day', share: 1 };
const commitments = [withinTwenty, withinAMinute];
const mixed = scenarioOf([traced([], undefined), mailType], [desk, office], { commitments });
const letters = scenarioOf([mailType], [teamOf(1, ['mail'], { id: 'desk', name: 'Desk' }), office], { commitments });

const calls: Row[] = [
  { at: eight, outcome: 'answered', wait: 10, talk: 100 },
  { at: eight + 1, outcome: 'answered', wait: 30, talk: 100 },
  { at: eight + 2, outcome: 'abandoned', wait: 40 },
];
const mails = (type: number): Row[] => [
  { at: eight + 3, outcome: 'answered', wait: 7200, talk: 400, type },
  { at: eight + 4, outcome: 'answered', wait: 3600, talk: 600, type, agent: 1 },
  { at: eight + 5, outcome: 'waiting', wait: 50_000, type },
];

/** Results of one day written by hand; a letter is done when its work is. */
function resultsOf(scenario: Scenario, rows: readonly Row[]): Results {
  const results = Results.of(scenario);
  const log: DayLog = {
    ...logOf(rows, [], 86_400),
    done: Float64Array.from(rows, ({ at, wait = 0, talk = 0 }) => at + wait + talk),
  };
  results.add(measureDay(log, results.context.spec));
  return results;
}
const together = resultsOf(mixed, [...calls, ...mails(1)]);
const mean = (kpi: KpiKey, scope = {}, results = together): number | null => results.estimate(kpi, scope).mean;

describe('the speed of calls and letters together', () => {
  it.each([
    ['asa', 20],
    ['serviceLevel', 100 / 3],
    ['serviceLevelNetOfShortAbandons', 100 / 3],
    ['serviceLevelAbandonsNeutral', 100 / 3],
    ['serviceLevelOfAnswered', 50],
    ['serviceLevelRemovedWithin', 100 / 3],
    ['averageWait', 80 / 3],
    ['averageWaitOfAbandoned', 40],
    ['maxWait', 40],
    ['waitPercentiles', 30],
    ['shareWaitingOver', 0],
    ['longestWaitKept', 100],
    ['probabilityOfWait', 100],
    ['intervalsInTarget', 0],
  ] as const)('is that of the calls: %s', (kpi, expected) => {
    const scopes = [{}, { day: 0 }, { interval: 8 }, { type: 'calls' }];
    for (const scope of scopes) expect(mean(kpi, scope), JSON.stringify(scope)).toBeCloseTo(expected, 9);
    expect(isOfLive(kpi)).toBe(true);
  });

  it('is nothing else than the KPIs of waiting', () => {
    const about = kpiKeys.filter(isOfLive);
    expect(about).toHaveLength(14);
    for (const kpi of ['offered', 'answered', 'abandonRate', 'aht', 'occupancy', 'respondedWithin'] as const)
      expect(about).not.toContain(kpi);
  });

  it('leaves all contacts and all work to what counts them, and the promise of letters to letters', () => {
    expect([mean('offered'), mean('answered'), mean('aht')]).toEqual([6, 4, 300]);
    // Whoever waits still has waited longer than the eight hours promised.
    expect(mean('respondedWithin')).toBeCloseTo(200 / 3, 9);
    expect(mean('firstResponseDeferred')).toBeCloseTo((7600 + 4200) / 2 / 3600, 9);
  });

  it('of a team is that of its calls; a team of letters alone has none', () => {
    const at = { team: 'desk' };
    expect([mean('asa', at), mean('serviceLevelOfAnswered', at), mean('answered', at)]).toEqual([20, 50, 3]);
    const alone = { team: 'office' };
    expect([mean('asa', alone), mean('serviceLevelOfAnswered', alone)]).toEqual([null, null]);
    expect([mean('answered', alone), mean('aht', alone)]).toEqual([1, 600]);
  });

  it('is not that of the letters, which have their own', () => {
    const mail = { type: 'mail' };
    expect([mean('asa', mail), mean('maxWait', mail), mean('shareWaitingOver', mail)]).toEqual([5400, 50_000, 100]);
    // Beyond ten minutes waits are counted to ten seconds.
    expect(Math.abs(mean('waitPercentiles', mail)! - 7200)).toBeLessThanOrEqual(10);
    expect(mean('serviceLevelOfAnswered', mail)).toBe(0);
  });

  it('has a curve of the calls', () => {
    const curve = together.waitCurve();
    expect([curve.seconds.length - 1, curve.answeredWithin[29], curve.answeredWithin[30]]).toEqual([40, 1 / 3, 2 / 3]);
    expect(curve.leftWithin[40]).toBeCloseTo(1 / 3, 12);
    expect(together.waitCurve('calls')).toEqual(curve);
    expect(together.waitCurve('mail').seconds.length).toBeGreaterThan(600);
  });

  it('is what a promise to all is about; a promise to who writes is about letters', () => {
    const promised = (c: Commitment) => {
      const { kept, value, breakingContactsPerDay, longestWait } = judge(together, c);
      return [kept.share, value.mean, breakingContactsPerDay, longestWait?.median];
    };
    expect(promised(withinTwenty)).toEqual([1, 50, 1, 40]);
    expect(promised({ ...withinTwenty, type: 'mail' })).toEqual([0, 0, 2, 50_000]);
    expect(promised({ ...withinTwenty, team: 'desk' }).slice(0, 3)).toEqual([1, 50, 1]);
    expect(promised(withinAMinute)).toEqual([1, 40, 0, 40]);
    expect(promised({ ...withinAMinute, type: 'mail' })[0]).toBe(0);
    expect(promised({ ...withinAMinute, countAbandoned: false, team: 'desk' }).slice(0, 2)).toEqual([1, 30]);
  });

  it('is no data on a day of letters alone', () => {
    const quiet = resultsOf(mixed, mails(1));
    for (const kpi of kpiKeys.filter(isOfLive)) expect(mean(kpi, {}, quiet), kpi).toBeNull();
    expect(judge(quiet, withinTwenty).judgement).toBe('noData');
    expect(mean('offered', {}, quiet)).toBe(3);
  });
});

describe('where all work is deferred', () => {
  it('the speed of the whole is that of the letters, and so is that of a team', () => {
    const whole = resultsOf(letters, mails(0));
    expect([mean('asa', {}, whole), mean('maxWait', {}, whole)]).toEqual([5400, 50_000]);
    expect(mean('asa', { team: 'office' }, whole)).toBe(3600);
    expect(judge(whole, withinAMinute).kept.share).toBe(0);
    expect(whole.waitCurve()).toEqual(whole.waitCurve('mail'));
  });

  it('a list that is called beside letters changes nothing: nobody on it waits', () => {
    const list = {
      ...traced([], undefined, { id: 'list', name: 'List', channel: 'outbound' }),
      demand: { kind: 'campaign' as const, records: 5, answer: 0.5, mode: 'preview' as const },
    };
    const scenario = scenarioOf(
      [mailType, list],
      [desk, office].map((team) => ({ ...team, skills: [{ type: 'mail' }] })),
    );
    expect([...Results.of(scenario).context.spec.live]).toEqual([1, 1]);
  });
});

describe('where nothing is deferred', () => {
  it('the sums of live work are the sums, not a copy', () => {
    const results = resultsOf(scenarioOf([traced([], undefined)], [teamOf(1)]), calls);
    for (const scope of [{}, { day: 0 }, { team: 'team' }, { agent: 0 }]) {
      const [{ contact, live }] = results.all.sums(scope);
      expect(live, JSON.stringify(scope)).toBe(contact);
    }
    const [{ contact, live }] = results.all.sums({ interval: 8 });
    expect(live.byteOffset).toBe(contact.byteOffset);
    expect(live.buffer).toBe(contact.buffer);
  });
});

describe('the blended shop', () => {
  const scenario = expectScenario(blendedShop);
  const results = Results.of(scenario);
  const { types } = results.context.spec.shape;
  const simulator = new Simulator(compile(scenario));
  /** What was answered in the logs, counted by hand: contacts and seconds of waiting, by team and altogether. */
  const answered: Record<string, { contacts: number; wait: number }> = {};
  for (let d = 0; d < 3; d++) {
    const log = simulator.run(d);
    const { agentTeam, teams } = results.context.spec.shape;
    for (let i = 0; i < log.contacts; i++) {
      if (log.outcome[i] !== Outcome.answered || types[log.type[i]] === 'mail') continue;
      for (const name of ['all', teams[agentTeam[log.agent[i]]]]) {
        const sum = (answered[name] ??= { contacts: 0, wait: 0 });
        sum.contacts++;
        sum.wait += log.wait[i];
      }
    }
    results.add(measureDay(log, results.context.spec));
  }
  const asaOf = (name: string): number => answered[name].wait / answered[name].contacts;
  const ofLive = (field: number, scope = {}): number =>
    ['calls', 'chats'].reduce(
      (sum, type) => sum + results.all.sums({ ...scope, type }).reduce((all, { contact }) => all + contact[field], 0),
      0,
    );

  it('answers in seconds: the ratio of the sums of calls and chats, of the whole and of each team', () => {
    expect(mean('asa', {}, results)).toBeLessThan(60);
    expect(mean('asa', {}, results)).toBeCloseTo(asaOf('all'), 9);
    for (const team of ['service', 'chat']) expect(mean('asa', { team }, results)).toBeCloseTo(asaOf(team), 9);
    expect(mean('asa', { type: 'mail' }, results)).toBeGreaterThan(3600);
  });

  it('keeps its service level on every day and in every interval to calls and chats', () => {
    const scopes = [{}, { day: 2 }, ...Array.from({ length: 24 }, (_, k) => ({ interval: 2 * k }))];
    for (const scope of scopes) {
      const [inTime, offered] = [ofLive(Contact.answeredInTime, scope), ofLive(Contact.offered, scope)];
      const level = mean('serviceLevel', scope, results);
      if (offered === 0) expect(level).toBeNull();
      else expect(level).toBeCloseTo((100 * inTime) / offered, 9);
    }
  });

  it('counts e-mail in what is offered', () => {
    const all = results.all.sums().reduce((sum, { contact }) => sum + contact[Contact.offered], 0);
    expect(all).toBeGreaterThan(ofLive(Contact.offered) + 1000);
    expect(mean('offered', {}, results)).toBeCloseTo(all / 3, 9);
  });
});

describe('a real day of calls and letters', () => {
  const row = (value: number): number[] => hourly(0, { 8: value, 9: 0 });
  const told = (type: string, offered: number, asa: number | null) => ({
    type,
    offered: row(offered),
    answered: row(offered),
    abandoned: row(0),
    withinSeconds: 20,
    answeredWithin: row(0),
    asaSeconds: asa === null ? undefined : row(asa),
    ahtSeconds: row(100),
  });
  const rowsOf = (...observed: ReturnType<typeof told>[]) =>
    holdAgainstReality(mixed, observed, together, { first: 0, last: 24 }).rows;

  it('is held against the calls in its speed, and against all in its volume', () => {
    const rows = rowsOf(told('calls', 4, 25), told('mail', 2, 9000));
    expect(rows.find(({ kpi }) => kpi === 'asa')).toMatchObject({ real: 25, mean: 20 });
    expect(rows.find(({ kpi }) => kpi === 'offered')).toMatchObject({ real: 6, mean: 6 });
  });

  it('has a speed although nobody wrote down how long letters wait', () => {
    expect(rowsOf(told('calls', 4, 25), told('mail', 2, null)).find(({ kpi }) => kpi === 'asa')).toMatchObject({
      real: 25,
    });
  });

  it('of letters alone is held against letters', () => {
    expect(rowsOf(told('mail', 2, 9000)).find(({ kpi }) => kpi === 'asa')).toMatchObject({ real: 9000, mean: 5400 });
  });
});

describe('two plans of which one has letters, too', () => {
  const without = scenarioOf([traced([], undefined)], [teamOf(1, ['calls'], { id: 'desk', name: 'Desk' })], {
    commitments,
  });
  const comparability = comparabilityOf(without, mixed);

  it('can be compared in the speed of calls, but not in totals', () => {
    expect([withheld('asa', comparability), withheld('maxWait', comparability)]).toEqual([null, null]);
    expect(withheld('abandonRate', comparability)).toBe('types');
    expect(comparePromise(resultsOf(without, calls), together, comparability, withinAMinute)).toMatchObject({
      days: 1,
    });
    const left: Commitment = { metric: 'abandonRate', op: '<', value: 0.05, per: 'day', share: 1 };
    expect(comparePromise(resultsOf(without, calls), together, comparability, left)).toBeNull();
  });

  it('cannot, where calls become letters', () => {
    const written = scenarioOf(
      [traced([], undefined, { channel: 'email' }), traced([], undefined, { id: 'mail', name: 'Mail' })],
      [desk, office],
    );
    expect(withheld('asa', comparabilityOf(mixed, written))).toBe('types');
    expect(withheld('aht', comparabilityOf(mixed, written))).toBeNull();
  });
});
