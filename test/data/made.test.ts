import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { made } from '../../scenarios/make/channels';
import { Results } from '../../src/analysis/results';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { measureDay } from '../../src/kpi/measureDay';
import { expectScenario, printScenario } from '../../src/model/document';
import type { Scenario } from '../../src/model/scenario';

describe.each(Object.entries(made))('%s', (name, scenario) => {
  test('is the file that its script writes', () => {
    const file = new URL(`../../scenarios/${name}.json`, import.meta.url);
    expect(printScenario(scenario())).toBe(readFileSync(file, 'utf8'));
  });

  test('says what to look at, and that its figures are made up', () => {
    const { description, types, teams } = scenario();
    expect(description).toContain('made up');
    expect(description).toContain('Look at');
    expect(description).toContain('Try:');
    expect(teams.every((team) => (team.roster?.length ?? 0) > 0)).toBe(true);
    expect(types.length).toBeGreaterThan(1);
  });
});

test('one has every channel of customers but messages, one a warm-up day and nights, one a campaign', () => {
  const blended = made['blended-shop']();
  expect(blended.types.map(({ channel }) => channel)).toEqual(['voice', 'chat', 'email']);
  const line = made['emergency-line']();
  expect(line.warmUpIntervals).toBe((24 * 60) / line.calendar.intervalMinutes);
  expect(line.teams[0].roster!.some(({ start }) => start === '22:00')).toBe(true);
  // From the second day on somebody is there at any time.
  expect(Math.min(...line.teams[0].headcount.slice(line.warmUpIntervals))).toBeGreaterThan(0);
  const [orders, offer] = made['sales-floor']().types;
  expect([orders.channel, offer.channel, offer.demand.kind]).toEqual(['voice', 'outbound', 'campaign']);
});

test('the third has two languages, and the figures that its README gives', () => {
  const base = made['two-languages']();
  const [finnish, both] = base.teams;
  const [swedishSkill, finnishSkill] = both.skills;
  const withBoth = (change: Partial<typeof both>): Scenario => ({ ...base, teams: [finnish, { ...both, ...change }] });
  const everybody = { ...both, roster: [...finnish.roster!, ...both.roster!], headcount: [] };
  /** Service levels of both languages over so many weeks, percent. */
  const levels = (scenario: Scenario): (number | null)[] => {
    const checked = expectScenario(scenario);
    const results = Results.of(checked);
    const simulator = new Simulator(compile(checked));
    for (let week = 0; week < 60; week++) results.add(measureDay(simulator.run(week), results.context.spec));
    return ['finnish', 'swedish'].map((type) => Math.round(results.estimate('serviceLevel', { type }).mean!));
  };
  const at = (overflowAfterSeconds: number) => [swedishSkill, { ...finnishSkill, overflowAfterSeconds }];
  const given = [
    levels(base),
    levels(withBoth({ skills: [swedishSkill, { ...finnishSkill, reserveAgents: 1 }] })),
    levels(withBoth({ skills: [swedishSkill] })),
    levels(withBoth({ nextContact: 'longestWait' })),
    levels({ ...base, teams: [{ ...everybody, skills: at(0) }] }),
  ];
  const readme = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');
  const told = [...readme.matchAll(/^\|.*?\| +(\d+) % \| +(\d+) % \|$/gm)].map(([, fi, sv]) => [
    Number(fi),
    Number(sv),
  ]);
  expect(told).toEqual(given);
});
