import { expect, test } from 'vitest';
import { erlangC } from '../../src/analysis/forms/erlangC';
import { fewestAgents } from '../../src/analysis/forms/staffing';
import { withTeam, withType } from '../../src/state/edits/parts';
import type { Scenario } from '../../src/model/scenario';
import { gridOf } from '../../src/model/calendar';
import { blankScenario } from '../../src/state/blank';
import { withChannel } from '../../src/state/edits/channel';
import { usualPeople } from '../../src/state/edits/people';
import { requiredAgents } from '../../src/state/required';

test('Erlang C asks for nobody for deferred work', () => {
  const calls = blankScenario({ scenario: 'A', type: 'Calls', team: 'Desk' });
  const grid = gridOf(calls.calendar);
  const busiest = (scenario: typeof calls): number | null | undefined =>
    requiredAgents(scenario, grid, 20, 21)[20]?.mean;
  expect(busiest(calls)).toBeGreaterThan(0);
  expect(busiest(withChannel(calls, 0, 'email'))).toBe(0);
});

type Repeat = NonNullable<Scenario['types'][number]['repeat']>;
const repeats = (rest: Partial<Repeat>): Repeat => ({
  probability: 0.8,
  sameDay: 1,
  delay: { family: 'exponential', mean: 7200 },
  laterDays: [1],
  work: 1,
  mostAttempts: 255,
  ...rest,
});

/** Agents for so many contacts an hour, 80 % of them answered within 20 s. */
const fewest = (contacts: number, ahtSeconds: number): number | null =>
  fewestAgents((n) => erlangC(contacts / 3600, ahtSeconds, n), { serviceLevel: 0.8, thresholdSeconds: 20 });
/** One type with 40 contacts of 300 s an hour. */
function desk(change: Partial<Scenario['types'][number]> = {}): Scenario {
  const blank = blankScenario({ scenario: 'A', type: 'Calls', team: 'Desk' });
  const { intervals, intervalSeconds } = gridOf(blank.calendar);
  return withType(blank, 0, {
    demand: {
      kind: 'rate',
      volume: new Array<number>(intervals).fill((40 * intervalSeconds) / 3600),
      dayCv: 0,
      intervalCv: 0,
      sharedDay: false,
    },
    handling: { talk: { family: 'exponential', mean: 300 } },
    thresholdSeconds: 20,
    ...change,
  });
}
const required = (scenario: Scenario): number | null | undefined =>
  requiredAgents({ ...scenario, commitments: [] }, gridOf(scenario.calendar), 20, 21)[20]?.mean;

test('chats are held several at once, as fast as the team is with them', () => {
  const chats = desk({ channel: 'chat' });
  expect(required(chats)).toBe(fewest(40, 300));
  const three = (rest: object) => withTeam(chats, 0, { concurrency: { atOnce: 3, slowDown: 0.1, ...rest } });
  // Three at once go on at 1 / 1.2 each: 2.5 times the speed of one at a time.
  expect(required(three({}))).toBe(fewest(40, 300 / 2.5));
  expect(required(three({}))).toBeLessThan(required(chats)!);
  // As many at once as serve best.
  expect(required(three({ totalSpeeds: [1, 1.6, 1.2] }))).toBe(fewest(40, 300 / 1.6));
  // Calls are held one at a time by the same team.
  expect(required(withTeam(desk(), 0, { concurrency: { atOnce: 3, slowDown: 0.1 } }))).toBe(fewest(40, 300));
});

test('customers who come again come on top of fresh issues, not of observed attempts', () => {
  // 1 ÷ (1 − 0.5 · 0.8) attempts an issue, whenever they come.
  const returns = { resolution: 0.5, repeat: repeats({ sameDay: 1 }) };
  expect(required(desk(returns))).toBe(fewest(40 / 0.6, 300));
  const { demand } = desk().types[0];
  const observed = { ...demand, observed: { abandonRate: 0, busyRate: 0 } } as typeof demand;
  expect(required(desk({ ...returns, demand: observed }))).toBe(fewest(40, 300));
  // On a horizon of one day nobody comes on a later one; and repeats are quicker work.
  expect(required(desk({ resolution: 0.5, repeat: repeats({ sameDay: 0 }) }))).toBe(fewest(40, 300));
  const quick = { resolution: 0.5, repeat: repeats({ sameDay: 1, work: 0.5 }) };
  expect(required(desk(quick))).toBe(fewest(40 / 0.6, (300 * (1 + (1 / 0.6 - 1) / 2)) / (1 / 0.6)));
});

test('what the team knows is less work, and fewer who come again', () => {
  const knowing = (scenario: Scenario): Scenario =>
    withTeam(scenario, 0, { people: { ...usualPeople, knowledge: { work: 0.8, odds: 4 } } });
  expect(required(knowing(desk()))).toBe(fewest(40, 240));
  // Odds of 4 instead of 1 make 1 in 2 into 4 in 5; under pressure the cap cuts off the same share.
  const returns = { resolution: 0.5, repeat: repeats({}) };
  expect(required(knowing(desk(returns)))).toBe(fewest(40 / (1 - 0.2 * 0.8), 240));
  expect(required(knowing(desk(returns)))).toBeLessThan(required(desk(returns))!);
  const e = Math.exp(-1);
  expect(required(knowing(desk({ ...returns, pressure: { cap: 1, obeyed: 1 } })))).toBe(
    fewest(40 / (1 - 0.8 * (1 - 0.8 * (1 - e))), 240 * (1 - e)),
  );
  const chats = withTeam(desk({ channel: 'chat' }), 0, { concurrency: { atOnce: 3, slowDown: 0.1 } });
  expect(required(knowing(withTeam(chats, 0, { concurrency: { atOnce: 3, slowDown: 0.1 } })))).toBe(
    fewest(40, 240 / 2.5),
  );
});

test('talk that is broken off is shorter, and brings its customers again', () => {
  // Broken off at its mean: E[min(R, m)] = m(1 − 1/e), and 1/e of the answers resolve nothing.
  const e = Math.exp(-1);
  const pressure = { cap: 1, obeyed: 1 };
  expect(required(desk({ pressure }))).toBe(fewest(40, 300 * (1 - e)));
  const again = 0.8 * (1 - 0.9 * (1 - e));
  expect(required(desk({ pressure, resolution: 0.9, repeat: repeats({}) }))).toBe(
    fewest(40 / (1 - again), 300 * (1 - e)),
  );
});
