import { describe, expect, it } from 'vitest';
import { agentKpis, whyNotOfAgents } from '../../src/analysis/agents';
import { Results } from '../../src/analysis/results';
import type { DayLog } from '../../src/engine/dayLog';
import { costKinds, costsOf } from '../../src/kpi/account';
import { sumAgent } from '../../src/kpi/agentSums';
import { sumContacts, sumTeamContacts, valueOf } from '../../src/kpi/formula';
import type { Sums } from '../../src/kpi/formula';
import { formulas, kpiKeys } from '../../src/kpi/kpis';
import { measureDay } from '../../src/kpi/measureDay';
import { typesOfTeams } from '../../src/kpi/serves';
import { Contact, Floor, isMaximum, isOfCareer } from '../../src/kpi/counters';
import type { Row } from './handMade';
import { kpi, logOf, shapeOf, specFor, sumsOf } from './handMade';
import { law, same } from './lawDays';

const sumBy = <T>(parts: readonly T[], value: (part: T) => number): number =>
  parts.reduce((sum, part) => sum + value(part), 0);

describe('what follows from contacts, by who answered', () => {
  law('is by agent what it is by team, over the whole horizon', 150, ({ results }) => {
    const { spec } = results.context;
    const { teams, agentTeam } = spec.shape;
    let seen = 0;
    teams.forEach((team, j) => {
      const [ofTeam] = results.all.sums({ team });
      const own = [...agentTeam.keys()].filter((agent) => agentTeam[agent] === j);
      const ofAgents = own.map((agent) => results.all.sums({ agent })[0]);
      if (own.length === 0) return;
      for (const counter of spec.agentColumns) {
        // His talk on dials is with all of his talk; a contact that another of his team had answered is his first.
        const apart = [Contact.dialTalk, Contact.dialHold, Contact.dialWrap, Contact.again] as readonly number[];
        if (isMaximum(counter) || spec.unknown.includes(counter) || apart.includes(counter)) continue;
        same(
          sumBy(ofAgents, ({ contact }) => contact[counter]),
          ofTeam.contact[counter],
          `${counter}`,
        );
        if (ofTeam.contact[counter] > 0) seen++;
      }
      for (const counter of [Floor.staffed, Floor.busy, Floor.held, Floor.shared])
        if (!Number.isNaN(ofAgents[0].floor[counter]))
          same(
            sumBy(ofAgents, ({ floor }) => floor[counter]),
            ofTeam.floor[counter],
            `floor ${counter}`,
          );
      if (spec.rostered[j] === 0) return;
      for (const counter of [Floor.planned, Floor.away, Floor.absent, Floor.overtime, Floor.paid, Floor.scheduled])
        same(
          sumBy(ofAgents, ({ floor }) => floor[counter]),
          ofTeam.floor[counter],
          `floor ${counter}`,
        );
      same(
        sumBy(ofAgents, ({ wages }) => wages),
        ofTeam.wages,
        'wages',
      );
    });
    return seen > 0;
  });

  law('is by team what it is of all but for what nobody answered', 30, ({ results, sums, of }) => {
    const { spec } = results.context;
    if (!spec.hasFollowUps || spec.warmUpIntervals > 0) return false;
    const teams = spec.shape.teams.map((team) => results.all.sums({ team })[0]);
    const ofTeams = (counter: number): number => sumBy(teams, ({ contact }) => contact[counter]);
    same(ofTeams(Contact.issues), of('issuesServed'));
    same(ofTeams(Contact.talkOfIssues), of('talkOfIssues'));
    for (const name of ['disputes', 'complaintsFast', 'replies'] as const)
      if (spec.hasComplaints || name === 'replies') same(ofTeams(Contact[name]), of(name), name);
    // Who comes again was answered, or the menu had settled his issue.
    expect(ofTeams(Contact.repeats)).toBeLessThanOrEqual(of('repeats'));
    if (of('contained') === 0) same(ofTeams(Contact.repeats), of('repeats'));
    expect(ofTeams(Contact.issuesResolved)).toBeLessThanOrEqual(sums.contact[Contact.issuesResolved]);
    return of('repeats') > 0;
  });

  law('is of all its queues where a team shares none', 40, ({ results, scenario }) => {
    const { spec } = results.context;
    const { teams, types } = spec.shape;
    const own = teams.filter((_, j) => results.all.ownTypes(j));
    for (const team of own) {
      const [ofTeam] = results.all.sums({ team });
      const served = typesOfTeams(spec.shape, scenario)[teams.indexOf(team)].map(
        (q) => results.all.sums({ type: types[q] })[0],
      );
      for (const counter of [Contact.offered, Contact.abandoned, Contact.blocked, Contact.waitAbandoned])
        same(
          ofTeam.contact[counter],
          sumBy(served, ({ contact }) => contact[counter]),
        );
      expect(results.waitQuantile(0.9, { team }).days).toBeGreaterThanOrEqual(0);
    }
    return own.length > 0;
  });
});

const everyCost = {
  onCost: 0.3,
  telecomPerMinute: 0.1,
  seatPerHour: 2,
  perLeaver: 4000,
  perEvaluation: 3,
  fixedPerDay: 50,
};
const leaving = (team: number) => ({ perYear: 0.3 + 0.2 * team, perOccupancyPoint: 0.5, novices: false });

describe('what it costs', () => {
  law(
    'is of all types together, of all teams, and of all agents what the whole costs, kind by kind',
    60,
    ({ results }) => {
      const { types, teams, agentTeam } = results.context.spec.shape;
      // Whatever the day's own prices: everything costs something, and people of all teams leave.
      const dear = new Results({ ...results.context, costs: everyCost, attrition: teams.map((_, j) => leaving(j)) });
      dear.add(results.all.at(0));
      const whole = costsOf(dear.all.sums()[0]);
      if (Number.isNaN(whole.wages)) return false;
      const parts = [
        types.map((type) => ({ type })),
        teams.map((team) => ({ team })),
        [...agentTeam.keys()].map((agent) => ({ agent })),
      ];
      for (const scopes of parts.filter((one) => one.length > 0)) {
        const each = scopes.map((scope) => costsOf(dear.all.sums(scope)[0]));
        for (const kind of costKinds)
          same(
            sumBy(each, (costs) => costs[kind]),
            whole[kind],
            `${kind} of ${JSON.stringify(scopes)}`,
          );
      }
      return types.length > 1 && whole.wages > 0;
    },
  );
});

describe('a contact that is passed on', () => {
  // Line 1 passes on to line 2, which passes on to line 2 again; then back to line 1; its customer comes again.
  const shape = shapeOf({ types: ['first', 'second'], teams: ['one', 'two'], agentTeam: Int32Array.of(0, 1, 1) });
  const rows: readonly (Row & { issue: number })[] = [
    { at: 0, outcome: 'answered', talk: 60, agent: 0, ending: 'passedOn', issue: 0 },
    { at: 10, outcome: 'answered', talk: 30, agent: 0, issue: 1 },
    { at: 60, outcome: 'answered', type: 1, talk: 100, agent: 1, cause: 'transfer', ending: 'passedOn', issue: 0 },
    { at: 160, outcome: 'answered', type: 1, talk: 100, agent: 2, cause: 'transfer', ending: 'passedOn', issue: 0 },
    { at: 260, outcome: 'answered', talk: 100, agent: 0, cause: 'transfer', ending: 'unresolved', issue: 0 },
    { at: 300, outcome: 'abandoned', wait: 50, issue: 2 },
    { at: 1000, outcome: 'answered', talk: 50, agent: 1, type: 1, cause: 'repeat', issue: 0 },
    { at: 1100, outcome: 'contained', issue: 3 },
  ];
  const log: DayLog = logOf(rows);
  rows.forEach(({ issue }, i) => (log.issue[i] = issue));
  const spec = specFor(shape);
  const day = measureDay(log, spec);
  const sums = (type: number): Sums => sumsOf(log, spec, type);
  const ofTeam = (team: number): Sums => ({ ...sums(-1), contact: sumTeamContacts(day, spec, team, 0, 4) });

  it('is answered once, by each type and team once, and handled leg by leg', () => {
    // Two customers, and one of them again.
    expect(kpi('answered', sums(-1))).toBe(3);
    expect([0, 1].map((type) => kpi('answered', sums(type)))).toEqual([2, 2]);
    expect([0, 1].map((team) => kpi('answered', ofTeam(team)))).toEqual([2, 2]);
    expect(sums(-1).contact[Contact.answered]).toBe(6);
    expect(kpi('completed', sums(-1))).toBe(3);
    expect(kpi('offered', sums(-1))).toBe(7);
    expect(kpi('answerRate', sums(-1))).toBeCloseTo((100 * 6) / 7, 12);
    expect(kpi('transferRate', sums(-1))).toBeCloseTo(50, 12);
  });

  it('is the repeat of who answered it last before, and the issue of who answered it first', () => {
    expect([0, 1].map((team) => ofTeam(team).contact[Contact.repeats])).toEqual([1, 0]);
    expect([0, 1].map((team) => ofTeam(team).contact[Contact.issues])).toEqual([2, 0]);
    expect([0, 1].map((team) => ofTeam(team).contact[Contact.issuesResolved])).toEqual([2, 0]);
    expect(kpi('repeatRate', ofTeam(0))).toBeCloseTo(100 / 3, 12);
    const column = spec.agentColumns.indexOf(Contact.repeats);
    expect([0, 1, 2].map((agent) => day.careers[agent * spec.agentColumns.length + column])).toEqual([1, 0, 0]);
  });

  it('is answered once by an agent who takes up what he passed on himself', () => {
    const own: readonly Row[] = [
      { at: 0, outcome: 'answered', talk: 60, agent: 0, ending: 'passedOn' },
      { at: 60, outcome: 'answered', talk: 60, agent: 0, cause: 'transfer' },
    ];
    const one = logOf(own);
    one.issue.fill(0);
    const measured = measureDay(one, spec);
    const { contact, floor, wages } = sumAgent(measured, spec, 0, 0, 1);
    expect(kpi('answered', { ...sumsOf(one, spec), contact, floor, wages })).toBe(1);
  });

  it('counts where it was answered first since the warm-up, in the whole as in its parts', () => {
    const late = specFor(shape, { warmUpIntervals: 1 });
    const first = shape.intervalSeconds - 10;
    const own: readonly Row[] = [
      { at: first, outcome: 'answered', talk: 60, agent: 0, ending: 'passedOn' },
      { at: first + 60, outcome: 'answered', talk: 60, agent: 0, cause: 'transfer', ending: 'passedOn' },
      { at: first + 120, outcome: 'answered', talk: 60, agent: 0, cause: 'transfer' },
    ];
    const one = logOf(own);
    one.issue.fill(0);
    const measured = measureDay(one, late);
    const answered = (contact: Float64Array): number => kpi('answered', { ...sumsOf(one, late), contact });
    expect(answered(sumContacts(measured, late, 0, 1, 4))).toBe(1);
    expect(answered(sumTeamContacts(measured, late, 0, 1, 4))).toBe(1);
    expect(answered(sumContacts(measured, late, -1, 1, 4))).toBe(1);
  });

  it('amplifies by what entered the queue: O over fresh issues, one of which the menu settled', () => {
    expect(sumContacts(day, spec, -1, 0, 4)[Contact.offered]).toBe(7);
    expect(kpi('freshIssues', sums(-1))).toBe(4);
    expect(kpi('volumeAmplification', sums(-1))).toBeCloseTo(7 / 4, 12);
  });

  it('and is as many contacts as legs where the log does not know which belong together', () => {
    const plain = specFor(shape, { issuesKnown: false });
    expect(kpi('answered', sumsOf(log, plain))).toBe(6);
  });
});

describe('figures of agents', () => {
  it('are all KPIs but those that say why not, and each counter is of one kind', () => {
    for (const key of kpiKeys) expect(agentKpis.includes(key)).toBe(whyNotOfAgents(key) === null);
    expect(agentKpis.length).toBeGreaterThan(55);
    expect(isOfCareer(Contact.offered)).toBe(false);
  });

  law('that no agent has are not data of any', 100, ({ results }) => {
    const { agentTeam } = results.context.spec.shape;
    if (agentTeam.length === 0) return false;
    const [sums] = results.all.sums({ agent: 0 });
    for (const key of kpiKeys)
      if (whyNotOfAgents(key) && key in formulas)
        expect(valueOf(formulas[key as keyof typeof formulas], sums), key).toBeNaN();
    return true;
  });
});
