import { written } from '../../src/model/assumptions/setting';
import type { MechanismKey } from '../../src/model/assumptions/mechanisms';
import { newOutcome } from '../../src/model/newOutcomes';
import { newRedial, newRepeat, newTransfer } from '../../src/model/newReturns';
import type { OutcomePart } from '../../src/model/outcomes';
import type { ContactType, Scenario, Team } from '../../src/model/scenario';
import { expectScenario } from '../../src/model/document';
import { hourly } from '../engine/build';

const handling = { talk: { family: 'lognormal', mean: 240, cv: 0.7 }, wrap: { family: 'constant', mean: 30 } } as const;
const patience = { family: 'weibull', mean: 150, shape: 1.2 } as const;
const office = { from: '06:00', to: '20:00' };

/** A busy centre of four kinds of work in which every mechanism can be switched on: a log, calls, chats, mail and a campaign. */
const plain = expectScenario({
  format: 'floorwalk',
  version: 1,
  name: 'Everything',
  seed: 'everything',
  calendar: { start: '2026-03-02', zone: 'UTC', days: 1, intervalMinutes: 60, opening: Array(7).fill(office) },
  types: [
    {
      id: 'calls',
      name: 'Calls',
      demand: { kind: 'rate', volume: hourly(60) },
      handling,
      patience: { family: 'never' },
    },
    {
      id: 'chats',
      name: 'Chats',
      channel: 'chat',
      demand: { kind: 'rate', volume: hourly(20) },
      handling,
      patience: { family: 'never' },
    },
    {
      id: 'mail',
      name: 'Mail',
      channel: 'voice',
      demand: { kind: 'rate', volume: hourly(6) },
      handling,
      patience: { family: 'never' },
    },
  ],
  trunks: [{ id: 'lines', name: 'Lines', lines: 12 }],
  teams: [
    { id: 'desk', name: 'Desk', headcount: hourly(6), skills: [{ type: 'calls' }, { type: 'mail' }], costPerHour: 20 },
    { id: 'chat', name: 'Chat', headcount: hourly(2), skills: [{ type: 'chats' }], costPerHour: 20 },
  ],
});

const withTypes = (scenario: Scenario, change: (type: ContactType) => Partial<ContactType>): Scenario => ({
  ...scenario,
  types: scenario.types.map((type) => ({ ...type, ...change(type) })),
});
const withTeams = (scenario: Scenario, change: (team: Team) => Partial<Team>): Scenario => ({
  ...scenario,
  teams: scenario.teams.map((team) => ({ ...team, ...change(team) })),
});
const only =
  <T extends { id: string }>(id: string, change: (part: T) => Partial<T>) =>
  (part: T) =>
    part.id === id ? change(part) : {};
const withPeople = (scenario: Scenario, people: Partial<Team['people']>): Scenario =>
  withTeams(scenario, (team) => ({ people: { awayMinutes: 6, overtimeFactor: 1.5, ...team.people, ...people } }));
const withPart =
  (part: OutcomePart) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    outcomes: { ...scenario.outcomes, ...newOutcome(part) },
  });
const rate = (change: object) => (scenario: Scenario) =>
  withTypes(scenario, ({ demand }) => (demand.kind === 'rate' ? { demand: { ...demand, ...change } } : {}));
const calls = (change: Partial<ContactType>) => (scenario: Scenario) =>
  withTypes(
    scenario,
    only<ContactType>('calls', () => change),
  );
const chats = (change: Partial<ContactType>) => (scenario: Scenario) =>
  withTypes(
    scenario,
    only<ContactType>('chats', () => change),
  );
const rostered = (scenario: Scenario): Scenario => ({
  ...scenario,
  shifts: [{ id: 'day', name: 'Day', minutes: 480, activities: [{ kind: 'lunch', afterMinutes: 200, minutes: 30 }] }],
  teams: scenario.teams.map((team) => ({
    ...team,
    roster: [
      { shift: 'day', start: '06:00', count: team.id === 'desk' ? 6 : 2 },
      { shift: 'day', start: '12:00', count: team.id === 'desk' ? 5 : 2 },
    ],
  })),
});
const people = (change: Partial<Team['people']>) => (scenario: Scenario) => withPeople(scenario, change);
const shiftPeople = (change: Partial<Team['people']>) => (scenario: Scenario) =>
  withPeople(scenario.teams.some(({ roster }) => roster) ? scenario : rostered(scenario), change);

/** How each mechanism is switched on. */
export const switchesOn: Record<MechanismKey, (scenario: Scenario) => Scenario> = {
  sharedDay: (scenario) => ({ ...scenario, sharedDayCv: 0.1 }),
  ownDay: rate({ dayCv: 0.1 }),
  intervals: rate({ intervalCv: 0.1 }),
  observed: (scenario) =>
    rate({ observed: { abandonRate: 0.1, busyRate: 0 } })(
      scenario.types.some(({ redial }) => redial) ? scenario : switchesOn.redial(scenario),
    ),
  trace: (scenario) =>
    withTypes(
      scenario,
      only<ContactType>('mail', () => ({
        demand: { kind: 'trace', arrivals: Array.from({ length: 80 }, (_, i) => 21_600 + i * 600) },
      })),
    ),
  outside: calls({ outsideHours: 'turnedAway' }),
  patience: (scenario) => withTypes(scenario, ({ id }) => (id === 'calls' || id === 'chats' ? { patience } : {})),
  balking: calls({ balking: 0.05 }),
  wrongNumbers: calls({ wrongNumbers: 0.03 }),
  ring: calls({ ring: { time: { family: 'exponential', mean: 8 }, countsAsWait: true } }),
  menu: calls({ menu: { time: { family: 'constant', mean: 20 }, containment: 0.1 } }),
  announcements: calls({ announcements: [{ atSeconds: 30, leaving: 0.1 }] }),
  close: chats({ admission: { closeOverSeconds: 60, patienceFactor: 1 } }),
  lines: calls({ trunk: 'lines' }),
  reply: (scenario) =>
    calls({ admission: { replyOverSeconds: 20, patienceFactor: 2 } })(
      scenario.types[0].patience.family === 'never' ? switchesOn.patience(scenario) : scenario,
    ),
  callback: calls({
    callback: {
      overSeconds: 60,
      accept: 0.3,
      unanswered: 0.2,
      ringSeconds: 25,
      retryAfter: { family: 'constant', mean: 600 },
      mostTries: 3,
    },
  }),
  redial: (scenario) =>
    withTypes(scenario, ({ id }) => (id === 'calls' || id === 'chats' ? { redial: newRedial() } : {})),
  repeat: (scenario) =>
    withTypes(scenario, ({ id }) => (id === 'list' ? {} : { resolution: 0.75, repeat: newRepeat() })),
  pressure: calls({ pressure: { cap: 1.25, obeyed: 1 } }),
  waitEffect: calls({ waitEffect: { perMinute: 0.1, most: 0.5 } }),
  transfer: calls({ transfer: newTransfer() }),
  deferred: (scenario) =>
    withTypes(
      scenario,
      only<ContactType>('mail', ({ demand }) => ({
        channel: 'email',
        patience: { family: 'never' },
        demand: demand.kind === 'trace' ? plain.types[2].demand : demand,
      })),
    ),
  atOnce: (scenario) => withTeams(scenario, () => ({ concurrency: { atOnce: 3, slowDown: 0.05 } })),
  turns: chats({ turns: { replies: 8, think: { family: 'exponential', mean: 40 } } }),
  campaign: (scenario) => ({
    ...scenario,
    types: [
      ...scenario.types,
      {
        ...plain.types[0],
        id: 'list',
        name: 'List',
        channel: 'outbound',
        demand: {
          kind: 'campaign',
          records: 400,
          mostAttempts: 3,
          retryAfter: { family: 'constant', mean: 3600 },
          answer: 0.3,
          answerDecay: 1,
          rightParty: 0.6,
          wrongTalk: { family: 'constant', mean: 30 },
          ring: { family: 'constant', mean: 15 },
          noAnswerSeconds: 25,
          mode: 'progressive',
          previewSeconds: 30,
          dropLimit: 0.03,
          dropWindow: 1000,
        },
      },
    ],
    teams: scenario.teams.map((team) =>
      team.id === 'desk' ? { ...team, skills: [...team.skills, { ...team.skills[0], type: 'list' }] } : team,
    ),
  }),
  shifts: rostered,
  absence: shiftPeople({ absence: 0.3 }),
  plannedShrinkage: (scenario) =>
    withTeams(scenario, ({ roster, people: own }) =>
      roster ? {} : { people: { awayMinutes: 6, overtimeFactor: 1.5, ...own, plannedShrinkage: 0.2 } },
    ),
  lateEarly: shiftPeople({ late: { probability: 0.8, time: { family: 'constant', mean: 600 } } }),
  adherence: shiftPeople({ adherence: 0.9 }),
  speeds: people({ speedCv: 0.15 }),
  quality: (scenario) =>
    withPeople((scenario.types[0].resolution ?? 1) < 1 ? scenario : switchesOn.repeat(scenario), { qualitySd: 0.4 }),
  learning: people({ learning: { extra: 0.35, weeks: 8, meanTenureWeeks: 20 } }),
  knowledge: people({ knowledge: { work: 0.9, odds: 1.3 } }),
  loadEffect: (scenario) => withTeams(scenario, () => ({ loadEffect: { rush: 0.03, overload: 0.08 } })),
  attrition: people({ attrition: { perYear: 0.3, perOccupancyPoint: 0.5 } }),
  novices: (scenario) => {
    const begun = scenario.teams.some((team) => team.people?.attrition) ? scenario : switchesOn.attrition(scenario);
    const learning = begun.teams.some((team) => team.people?.learning) ? begun : switchesOn.learning(begun);
    return withTeams(learning, (team) => ({
      people: { ...team.people!, attrition: { ...team.people!.attrition!, novices: true } },
    }));
  },
  sale: (scenario) =>
    withTypes(scenario, (type) =>
      type.channel === 'email' ? {} : { sale: { conversion: 0.2, value: 30, lossPerMinute: 0.2, agentEffect: 0.3 } },
    ),
  experience: withPart('experience'),
  complaints: withPart('complaints'),
  evaluations: (scenario) => written(withPart('quality')(scenario), 'outcomes.quality.evaluationsPerMonth', 60),
  customers: (scenario) => {
    const on = withPart('customers')(scenario);
    const worth = written(on, 'outcomes.customers.revenuePerMonth', 20);
    return written(worth, 'outcomes.customers.marginPerMonth', 8);
  },
  costs: (scenario) => written(withPart('costs')(scenario), 'outcomes.costs.onCost', 0.3),
};
export const plainScenario = plain;

/** All of these at once, in the order of the table; the campaign, which adds a type, comes last but one before sales. */
export const withMechanisms = (keys: readonly MechanismKey[]): Scenario =>
  keys.reduce((scenario, key) => switchesOn[key](scenario), plain);
