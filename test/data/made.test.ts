import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { made } from '../../scenarios/make/channels';
import { printScenario } from '../../src/model/document';

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
