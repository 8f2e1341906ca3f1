import { expect, test } from 'vitest';
import { gridOf } from '../../src/model/calendar';
import { newCampaign } from '../../src/model/campaign';
import { newTransfer } from '../../src/model/newReturns';
import type { Scenario } from '../../src/model/scenario';
import { flawedDays, impossibilities } from '../../src/analysis/impossible';
import { sheetScenario } from '../ui/grid/sheet';
import { usualPeople } from '../../src/state/edits/people';

const day = { first: 0, last: 24 };
const found = (scenario: Scenario, shown = day) => impossibilities(scenario, gridOf(scenario.calendar), shown);

interface Change {
  /** Agents of the first and the second team in every hour. */
  agents?: readonly [number, number];
  /** Contacts of both types in every hour. */
  contacts?: number;
  never?: readonly boolean[];
}
/** Two types of 150 s each, with the same demand and staff in every hour. */
function plan({ agents = [1, 1], contacts = 24, never = [true, true] }: Change): Scenario {
  const base = sheetScenario();
  return {
    ...base,
    types: base.types.map((type, i) => ({
      ...type,
      demand: { kind: 'rate' as const, volume: day24(contacts), dayCv: 0, intervalCv: 0, sharedDay: true },
      patience: never[i] ? { family: 'never' as const } : type.patience,
    })),
    teams: base.teams.map((team, i) => ({ ...team, headcount: day24(agents[i]) })),
  };
}
const day24 = (value: number): number[] => Array.from({ length: 24 }, () => value);

test('more work than people, and nobody hangs up: the hours offered, the agents and the growth of the queue are told', () => {
  // 2 types × 36 contacts × 150 s = 3 h of work an hour, for 2 agents
  expect(found(plan({ contacts: 36 }))).toEqual([
    { kind: 'unstable', type: null, offeredHours: 3, agents: 2, growthHours: 1 },
  ]);
});

test('a warm-up, in which the floor fills, needs nobody; what is measured does', () => {
  const late = plan({ never: [false, false] });
  const teams = late.teams.map((team) => ({ ...team, headcount: day24(1).map((n, k) => (k < 6 ? 0 : n)) }));
  const warmedUp = (warmUpIntervals: number): Scenario => ({ ...late, teams, warmUpIntervals });
  expect(found(warmedUp(6))).toEqual([]);
  expect(found(warmedUp(4))).toEqual([{ kind: 'noStaff', stretches: [[4, 6]], contacts: 96 }]);
  expect(found(warmedUp(6), { first: 0, last: 6 })).toEqual([]);
});

test('a plan that can carry the work has nothing to explain, nor has one whose customers hang up', () => {
  expect(found(plan({ contacts: 24 }))).toEqual([]);
  expect(found(plan({ contacts: 36, never: [false, false] }))).toEqual([]);
});

test('only the work that cannot leave counts: not who balks, not who finds all lines taken', () => {
  const heavy = plan({ contacts: 36, never: [true, false] });
  // 1.5 h of the patient type an hour, for 2 agents
  expect(found(heavy)).toEqual([]);
  const one = plan({ contacts: 96, never: [true, false] });
  expect(found(one)).toMatchObject([{ kind: 'unstable', type: 'A', offeredHours: 4, growthHours: 2 }]);
  const balking = { ...one, types: one.types.map((type) => ({ ...type, balking: 0.5 })) };
  expect(found(balking)).toEqual([]);
  const trunked = { ...one, types: one.types.map((type) => ({ ...type, trunk: 't' })) };
  expect(found({ ...trunked, trunks: [{ id: 't', name: 'T', lines: 9 }] })).toEqual([]);
});

test('work that is passed on is not the first agents’ own', () => {
  const one = plan({ contacts: 96, never: [true, false] });
  const passing = (probability: number, own?: number): Scenario => ({
    ...one,
    types: one.types.map((type, i) =>
      i === 0 ? { ...type, transfer: { ...newTransfer(), probability, to: 'b', workDone: 0.2 } } : type,
    ),
    teams: one.teams.map((team) => ({
      ...team,
      skills: team.skills.map((s) => ({ ...s, ...(own === undefined ? {} : { transferProbability: own }) })),
    })),
  });
  // 4 h an hour for 2 agents: half of it, at 80 % of the work, leaves 2.4 h; all of it leaves 0.8 h.
  expect(found(passing(0.5))).toMatchObject([{ kind: 'unstable', offeredHours: expect.closeTo(2.4, 9) as number }]);
  expect(found(passing(1))).toEqual([]);
  expect(found(passing(0.5, 1))).toEqual([]);
});

test('contacts that are passed on to a type that nobody serves are told', () => {
  const base = plan({ contacts: 24, never: [false, false] });
  const types = base.types.map((type, i) =>
    i === 0
      ? { ...type, transfer: { ...newTransfer(), to: 'b' } }
      : { ...type, demand: { kind: 'rate' as const, volume: day24(0), dayCv: 0, intervalCv: 0, sharedDay: true } },
  );
  const teams = base.teams.map((team) => ({ ...team, skills: team.skills.filter(({ type }) => type === 'a') }));
  expect(found({ ...base, types, teams })).toEqual([
    { kind: 'nobodyServes', type: 'B', contacts: expect.closeTo(57.6, 9) as number },
  ]);
  expect(found({ ...base, types })).toEqual([]);
});

test('people who work faster carry more', () => {
  const slow = plan({ contacts: 36 });
  const fast = slow.teams.map((team) => ({ ...team, skills: team.skills.map((skill) => ({ ...skill, speed: 1.5 })) }));
  expect(found({ ...slow, teams: fast })).toEqual([]);
  // And so do those who need less for each contact.
  const knowing = slow.teams.map((team) => ({
    ...team,
    people: { ...usualPeople, knowledge: { work: 1 / 1.5, odds: 1 } },
  }));
  expect(found(slow)).not.toEqual([]);
  expect(found({ ...slow, teams: knowing })).toEqual([]);
});

test('one type may drown while all together look well staffed', () => {
  const base = plan({ contacts: 36, agents: [1, 4] });
  const teams = base.teams.map((team, i) => ({ ...team, skills: team.skills.slice(i, i + 1) }));
  const [told, ...others] = found({ ...base, teams });
  expect(told).toMatchObject({ kind: 'unstable', type: 'A', offeredHours: 1.5, agents: 1, growthHours: 0.5 });
  expect(others).toEqual([]);
});

test('a type without a skill anywhere is named with its contacts of the hours that are shown', () => {
  const base = plan({});
  const teams = base.teams.map((team) => ({ ...team, skills: team.skills.slice(0, 1) }));
  expect(found({ ...base, teams }, { first: 8, last: 10 })).toEqual([
    { kind: 'nobodyServes', type: 'B', contacts: 48 },
  ]);
});

test('a campaign that no team serves is named with its records, on whatever day', () => {
  const base = plan({ never: [false, false] });
  const list = { ...base.types[1], channel: 'outbound' as const, patience: { family: 'never' as const } };
  const called = (records: number): Scenario => ({
    ...base,
    types: [base.types[0], { ...list, demand: newCampaign(records) }],
  });
  const teams = base.teams.map((team) => ({ ...team, skills: team.skills.slice(0, 1) }));
  const told = [{ kind: 'nobodyDials', type: 'B', records: 1500 }];
  expect(found({ ...called(1500), teams })).toEqual(told);
  expect(found({ ...called(1500), teams }, { first: 8, last: 10 })).toEqual(told);
  expect(found({ ...called(0), teams })).toEqual([]);
  expect(found(called(1500))).toEqual([]);
});

test('a campaign whose calling hours meet no opening hour, or no agent on duty, is named', () => {
  const base = plan({ never: [false, false] });
  const list = { ...base.types[1], channel: 'outbound' as const, patience: { family: 'never' as const } };
  const called = (from: string, to: string, headcount: number[]): Scenario => ({
    ...base,
    calendar: { ...base.calendar, opening: Array.from({ length: 7 }, () => ({ from: '08:00', to: '16:00' })) },
    types: [
      { ...base.types[0], demand: { ...base.types[0].demand, volume: day24(0) } as typeof list.demand },
      { ...list, demand: { ...newCampaign(1500), hours: { from, to } } },
    ],
    teams: base.teams.map((team) => ({ ...team, headcount })),
  });
  const never = { kind: 'neverDialled', type: 'B', records: 1500 };
  expect(found(called('17:00', '20:00', day24(2)))).toEqual([{ ...never, doorsClosed: true }]);
  const mornings = day24(2).map((agents, hour) => (hour < 12 ? agents : 0));
  expect(found(called('13:00', '20:00', mornings))).toEqual([{ ...never, doorsClosed: false }]);
  expect(found(called('11:00', '20:00', mornings))).toEqual([]);
});

test('hours in which contacts come and nobody is on duty are told as stretches; hours without contacts are not', () => {
  const base = plan({ contacts: 3, never: [false, false] });
  const staffed = base.teams[0].headcount.map((_, hour) => (hour === 5 || hour === 6 || hour === 9 ? 0 : 2));
  const types = base.types.map((type) => ({
    ...type,
    demand: { ...type.demand, volume: day24(3).map((n, hour) => (hour === 9 ? 0 : n)) } as typeof type.demand,
  }));
  const scenario = { ...base, types, teams: base.teams.map((team) => ({ ...team, headcount: staffed })) };
  expect(found(scenario)).toEqual([{ kind: 'noStaff', stretches: [[5, 7]], contacts: 12 }]);
  expect(found(scenario, { first: 8, last: 24 })).toEqual([]);
});

test('agents who hold several chats at once can do more, as far as they are not slowed down', () => {
  // 3 h of work an hour for 2 agents, who do 2 / 1.05 times as much with two at once.
  const base = plan({ contacts: 36 });
  const chats = (atOnce: number, slowDown: number): Scenario => ({
    ...base,
    types: base.types.map((type) => ({ ...type, channel: 'chat' as const })),
    teams: base.teams.map((team) => ({ ...team, concurrency: { atOnce, slowDown } })),
  });
  expect(found(chats(2, 0.05))).toEqual([]);
  expect(found(chats(2, 1))).toHaveLength(1);
});

test('agents whose chats go turn by turn write one reply at a time, and wait for their customers', () => {
  // 2 agents do 2 h of work an hour at most, and 1 h with one chat open whose replies of 15 s are 15 s apart; 12 contacts of each type bring 1 h.
  const chats = (contacts: number, atOnce: number, patience?: { family: 'constant'; mean: number }): Scenario => {
    const base = plan({ contacts });
    const turns = { replies: 10, think: { family: 'constant' as const, mean: 15 }, ...(patience ? { patience } : {}) };
    return {
      ...base,
      types: base.types.map((type) => ({ ...type, channel: 'chat' as const, turns })),
      teams: base.teams.map((team) => ({ ...team, concurrency: { atOnce, slowDown: 0 } })),
    };
  };
  expect(found(chats(36, 5))).toHaveLength(1);
  expect(found(chats(23, 5))).toEqual([]);
  expect(found(chats(11, 1))).toEqual([]);
  expect(found(chats(13, 1))).toHaveLength(1);
  expect(found(chats(13, 2))).toEqual([]);
  // Who leaves without a word takes work with him.
  expect(found(chats(36, 5, { family: 'constant', mean: 60 }))).toEqual([]);
});

test('deferred work needs nobody at the hour at which it comes', () => {
  const base = plan({ agents: [0, 0], contacts: 2 });
  expect(found(base).map(({ kind }) => kind)).toContain('noStaff');
  const mail = { ...base, types: base.types.map((type) => ({ ...type, channel: 'email' as const })) };
  expect(found(mail).map(({ kind }) => kind)).not.toContain('noStaff');
});

/** The plan on three days, from a Monday on; `staff` is of the first team, by hour of the day. */
function threeDays(
  staff: (day: number, hour: number) => number,
  contacts: (day: number) => number = () => 12,
): Scenario {
  const base = plan({ agents: [1, 0] });
  const hours = Array.from({ length: 72 }, (_, k) => k);
  return {
    ...base,
    calendar: { ...base.calendar, start: '2026-03-02', days: 3 },
    types: base.types.map((type) => ({
      ...type,
      demand: { ...type.demand, volume: hours.map((k) => contacts(Math.floor(k / 24))) } as typeof type.demand,
    })),
    teams: base.teams.map((team, i) => ({
      ...team,
      headcount: hours.map((k) => (i === 0 ? staff(Math.floor(k / 24), k % 24) : 0)),
    })),
  };
}
const week = { first: 0, last: 72 };

test('of several days the one that drowns is told, though all together look well staffed', () => {
  // Monday: 2 × 30 contacts × 150 s = 2.5 h of work an hour for 2 agents; the other days 0.5 h.
  const scenario = threeDays(
    () => 2,
    (day) => (day === 0 ? 30 : 6),
  );
  expect(found(scenario, week)).toEqual([
    { kind: 'unstable', type: null, offeredHours: 2.5, agents: 2, growthHours: 0.5, day: 0 },
  ]);
  expect(found(scenario, { first: 24, last: 72 })).toEqual([]);
});

test('hours without staff are told day by day, none over midnight', () => {
  const scenario = threeDays((_, hour) => (hour < 6 || hour >= 22 ? 0 : 3));
  const [told] = found(scenario, week);
  expect(told).toMatchObject({
    kind: 'noStaff',
    stretches: [
      [0, 6],
      [22, 24],
      [24, 30],
      [46, 48],
      [48, 54],
      [70, 72],
    ],
    contacts: 3 * 8 * 24,
  });
});

test('nobody picks up faster because he works faster: ringing takes its time at any speed', () => {
  const rung = (contacts: number, speed: number): Scenario => {
    const base = plan({ contacts, never: [true, false] });
    return {
      ...base,
      types: base.types.map((type, i) =>
        i === 0 ? { ...type, ring: { time: { family: 'constant', mean: 150 }, countsAsWait: false } } : type,
      ),
      teams: base.teams.map((team) => ({ ...team, skills: team.skills.map((skill) => ({ ...skill, speed })) })),
    };
  };
  // 150 s of ringing and 75 s of work: 2 agents take 32 contacts an hour, 8/3 h of the 3 h that 36 bring.
  const [fast] = found(rung(36, 2));
  expect(fast).toMatchObject({ kind: 'unstable', type: 'A', offeredHours: 3, agents: 2 });
  expect((fast as { growthHours: number }).growthHours).toBeCloseTo(1 / 3, 12);
  expect(found(rung(31, 2))).toEqual([]);
  // 150 s of ringing and 300 s of work: 2 agents take 16.
  expect(found(rung(15, 0.5))).toEqual([]);
  expect(found(rung(17, 0.5))).toMatchObject([{ kind: 'unstable', type: 'A' }]);
  // What is passed on has rung, too.
  const passed = rung(48, 1);
  const [all] = passed.types;
  const half = {
    ...passed,
    types: [{ ...all, transfer: { ...newTransfer(), probability: 1, workDone: 0 } }, passed.types[1]],
  };
  expect(found(half)).toEqual([]);
  expect(found({ ...half, teams: half.teams.map((team) => ({ ...team, headcount: day24(0.9) })) })).toMatchObject([
    { kind: 'unstable', type: 'A', offeredHours: 2 },
  ]);
});

test('replayed calls bring the work that they brought', () => {
  const base = plan({ contacts: 0, agents: [1, 0] });
  const arrivals = Array.from({ length: 240 }, (_, i) => i * 360);
  const types = base.types.map((type, i) =>
    i === 0 ? { ...type, demand: { kind: 'trace' as const, arrivals, handleSeconds: arrivals.map(() => 540) } } : type,
  );
  // 10 calls of 540 s an hour: 1.5 h of work for one agent.
  expect(found({ ...base, types })).toMatchObject([
    { kind: 'unstable', offeredHours: expect.closeTo(1.5, 9) as number, agents: 1 },
  ]);
});

test('e-mail may come at night when nobody is there, and chats are held several at once', () => {
  const base = plan({ contacts: 36, agents: [2, 0], never: [true, false] });
  const mail = { ...base.types[0], channel: 'email' as const };
  const nights = base.teams.map((team) => ({ ...team, headcount: day24(0).map((_, k) => (k < 8 ? 0 : 3)) }));
  const calm = {
    ...base.types[1],
    demand: { ...base.types[1].demand, volume: day24(0) } as (typeof base.types)[1]['demand'],
  };
  expect(found({ ...base, types: [mail, calm], teams: nights })).toEqual([]);
  const chat = { ...base.types[0], channel: 'chat' as const };
  const busy = {
    ...base,
    types: [{ ...chat, demand: { ...chat.demand, volume: day24(72) } as typeof chat.demand }, calm],
  };
  expect(found(busy)).toHaveLength(1);
  const teams = busy.teams.map((team) => ({ ...team, concurrency: { atOnce: 3, slowDown: 0.2 } }));
  expect(found({ ...busy, teams })).toEqual([]);
});

test('the days on which something cannot work are told apart from those on which nothing is amiss', () => {
  const grid = gridOf({ start: '2026-03-02', zone: 'UTC', days: 5, intervalMinutes: 60, closing: 'serve' });
  const stretches: [number, number][] = [
    [24 + 17, 24 + 18],
    [3 * 24 + 17, 3 * 24 + 18],
    [24 + 20, 24 + 21],
  ];
  const load = { kind: 'unstable' as const, type: null, offeredHours: 3, agents: 2, growthHours: 1 };
  expect(flawedDays([{ kind: 'noStaff', stretches, contacts: 9 }], grid)).toEqual([1, 3]);
  expect(
    flawedDays(
      [
        { kind: 'noStaff', stretches, contacts: 9 },
        { ...load, day: 0 },
      ],
      grid,
    ),
  ).toEqual([0, 1, 3]);
  expect(flawedDays([load], grid)).toEqual([]);
});
