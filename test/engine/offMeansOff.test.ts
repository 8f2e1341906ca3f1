import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Mark } from '../../src/engine/dayLog';
import { typeSchema } from '../../src/model/contactType';
import { expectScenario } from '../../src/model/document';
import type { ContactType, Scenario, Skill, Team } from '../../src/model/scenario';
import { scenarioSchema } from '../../src/model/scenario';
import { skillSchema, teamSchema } from '../../src/model/team';
import { scenarios, settings } from './arbitrary';
import { simulate } from './build';
import { digest, hashOf } from './digest';

const some = { ...settings, numRuns: 25 };

type Part = Readonly<Record<string, unknown>>;
/** A behaviour in its neutral dress: what is added to every contact type, skill or team, or to the scenario. */
interface Neutral {
  type?: (t: ContactType, intervals: number, s: Scenario) => Part;
  skill?: (s: Skill, t: ContactType) => Part;
  team?: Part;
  scenario?: Part;
}

const blanks = (n: number): null[] => new Array<null>(n).fill(null);
/** Distributions that a neutral behaviour must not draw from, or whose draws must not matter. */
const random = { family: 'lognormal', mean: 900, cv: 1.5 } as const;
const nothing = { family: 'constant', mean: 0 } as const;

/** What does nothing beside nothing; where the behaviour is there, it stays as it is. */
const unless = (there: unknown, neutral: Part): Part => (there === undefined ? neutral : {});

/** A skill that has its own share of contacts passed on. */
const passedOn = ({ id }: ContactType, { teams }: Scenario): Skill | undefined =>
  teams.flatMap(({ skills }) => skills).find((skill) => skill.type === id && skill.transferProbability !== undefined);

/** Every optional behaviour of the format by its name, with values that are there and do nothing. */
const neutrals: Readonly<Record<string, Neutral>> = {
  'balking: nobody': { type: (t) => (t.balking === 0 ? { balking: 0 } : {}) },
  'wrongNumbers: none': { type: () => ({ wrongNumbers: 0 }) },
  'announcements: an empty list': { type: () => ({ announcements: [] }) },
  'announcements: nobody leaves at them': {
    type: () => ({ announcements: [5, 55, 600].map((atSeconds) => ({ atSeconds, leaving: 0 })) }),
  },
  'outsideHours: nobody comes': { type: () => ({ outsideHours: 'leftOut' }) },
  'redial: nobody tries again': {
    type: (t) =>
      unless(t.redial, { redial: { afterAbandon: 0, afterBusy: 0, afterClosed: 0, decay: 0.5, delay: random } }),
  },
  'redial: one attempt at most': {
    type: (t) =>
      unless(t.redial, {
        redial: { afterAbandon: 1, afterBusy: 1, afterClosed: 1, patience: 0.1, delay: random, mostAttempts: 1 },
      }),
  },
  'resolution: always': { type: (t) => unless(t.resolution, { resolution: 1 }) },
  'repeat: nobody contacts again': {
    type: (t) =>
      unless(t.resolution ?? t.repeat, { resolution: 1, repeat: { probability: 0, delay: random, work: 2 } }),
  },
  'repeat: everybody would, but all is resolved': {
    type: (t) =>
      unless(t.resolution ?? t.repeat, { resolution: 1, repeat: { probability: 1, delay: random, work: 2 } }),
  },
  'repeat.reopened: what is resolved stays so': {
    type: ({ repeat }) => (repeat ? { repeat: { ...repeat, reopened: repeat.reopened ?? 0 } } : {}),
  },
  'transfer: nobody is passed on': {
    type: (t, _, s) =>
      unless(t.transfer ?? passedOn(t, s), {
        transfer: { probability: 0, workDone: 0.5, restFactor: 3, resolutionPenalty: 0.5, priority: 9 },
      }),
  },
  'pressure: nobody obeys': { type: (t) => unless(t.pressure, { pressure: { cap: 0.1, obeyed: 0 } }) },
  'pressure: a cap that no talk reaches': {
    // Handle times of a log, or of what another type passes on, may be any, whatever the type's own mean says.
    type: (t, _, { types }) =>
      unless(
        t.pressure ??
          (t.demand.kind === 'trace' ? t.demand.handleSeconds : undefined) ??
          types.find(({ transfer }) => transfer),
        { pressure: { cap: 100, obeyed: 1 } },
      ),
  },
  'ring: no time of it': { type: (t) => unless(t.ring, { ring: { time: nothing, countsAsWait: true } }) },
  'waitEffect: waits change nothing': {
    type: (t) => unless(t.waitEffect, { waitEffect: { perMinute: 0, most: 0.5 } }),
  },
  'waitEffect: nothing longer at most': {
    type: (t) => unless(t.waitEffect, { waitEffect: { perMinute: 0.5, most: 0 } }),
  },
  'priority: all alike': { type: (t) => ({ priority: t.priority }) },
  'prioritySlope: as it is': { type: (t) => ({ prioritySlope: t.prioritySlope }) },
  'menu: no time in it, nobody contained': { type: () => ({ menu: { time: nothing, containment: 0 } }) },
  'admission: nothing is done': { type: () => ({ admission: {} }) },
  'admission: a reply that changes no patience': {
    type: () => ({ admission: { replyOverSeconds: 0, patienceFactor: 1 } }),
  },
  'callback: nobody accepts': {
    type: () => ({ callback: { accept: 0, overSeconds: 0, unanswered: 0.5, withinSeconds: 600 } }),
  },
  'trunk: lines that are never all taken': {
    type: (t) => (t.trunk === undefined ? { trunk: 'plenty' } : {}),
    scenario: { trunks: [{ id: 'plenty', name: 'Plenty', lines: 1e9 }] },
  },
  'thresholdSeconds and shortAbandonSeconds: what is counted changes nothing': {
    type: () => ({ thresholdSeconds: 1, shortAbandonSeconds: 100 }),
  },
  'patienceByInterval: no interval has its own': {
    type: (t, n) => (t.patienceByInterval ? {} : { patienceByInterval: blanks(n) }),
  },
  'handling.meanByInterval: no interval has its own': {
    type: ({ handling }, n) =>
      handling.meanByInterval ? {} : { handling: { ...handling, meanByInterval: blanks(n) } },
  },
  'handling.hold and handling.wrap: none': {
    type: ({ handling }) => ({ handling: { hold: nothing, wrap: nothing, ...handling } }),
  },
  'demand: days and intervals that do not differ': {
    type: ({ demand }) =>
      demand.kind === 'rate' && demand.dayCv + demand.intervalCv === 0
        ? { demand: { ...demand, dayCv: 0, intervalCv: 0 } }
        : {},
  },
  'demand.observed: attempts that nobody repeats': {
    type: ({ demand }, _, s) =>
      demand.kind === 'rate'
        ? unless(
            s.types.find((t) => t.redial ?? t.repeat),
            { demand: { ...demand, observed: { abandonRate: 0.3, busyRate: 0.1 } } },
          )
        : {},
  },
  'channel: chats that are held one at a time': { type: (t) => (t.ring ? {} : { channel: 'chat' }) },
  'concurrency: one at a time': { team: { concurrency: { atOnce: 1, slowDown: 0.5 } } },
  'loadEffect: the load changes nothing': { team: { loadEffect: { rush: 0, overload: 0 } } },
  'costPerHour: money changes nothing': { team: { costPerHour: 99 } },
  'skills: preference, overflow, reserve and priority as they are': {
    skill: (s, t) => ({
      preference: s.preference,
      speed: s.speed,
      overflowAfterSeconds: s.overflowAfterSeconds,
      reserveAgents: s.reserveAgents,
      priority: s.priority ?? t.priority,
    }),
  },
  'agentChoice: the longest idle by its name': { type: () => ({ agentChoice: 'longestIdle' }) },
  'agentChoice: by weight, where there is one team to choose': {
    type: (t, _, { teams }) => {
      const serving = teams.filter(({ skills }) => skills.some((skill) => skill.type === t.id));
      return serving.length < 2 ? { agentChoice: 'weighted' } : {};
    },
  },
  'skills.weight: nothing is shared by it': { skill: () => ({ weight: 7 }) },
  'people: nobody of a curve is absent, and nothing is planned': {
    team: { people: { absence: 0, absenceCorrelation: 0.5, plannedShrinkage: 0 } },
  },
  'people.knowledge: as the types say': { team: { people: { knowledge: { work: 1, odds: 1 } } } },
  'nextContact: by score': { team: { nextContact: 'score' } },
  'skills.transferProbability: none': {
    skill: (s, t) => unless(s.transferProbability ?? t.transfer, { transferProbability: 0 }),
  },
  'sale: nothing that customers do is changed by what they buy': {
    type: (t) => unless(t.sale, { sale: { conversion: 0.5, value: 20, lossPerMinute: 0.1, agentEffect: 1 } }),
  },
  'outcomes: customers and costs are accounts of what happens anyway': {
    scenario: {
      outcomes: {
        customers: { active: 5000, acquiredPerMonth: 100, revenuePerMonth: 20, marginPerMonth: 5, touchGain: 0.5 },
        costs: {
          onCost: 0.3,
          telecomPerMinute: 0.02,
          seatPerHour: 1.5,
          perEvaluation: 4,
          perLeaver: 5000,
          fixedPerDay: 100,
        },
      },
    },
  },
  'shifts: a template that nobody works': { scenario: { shifts: [{ id: 'spare', name: 'Spare', minutes: 480 }] } },
  'outcomes.quality: nobody listens': {
    scenario: { outcomes: { quality: { evaluationsPerMonth: 0, agentSd: 2 } } },
  },
  'outcomes.experience: what is felt changes nothing': { scenario: { outcomes: { experience: { response: 1 } } } },
  'outcomes.complaints: no harder to settle': {
    scenario: { outcomes: { experience: {}, complaints: { fromStart: 0.5, harderToSettle: 0 } } },
  },
  'outcomes.complaints: none from the start': {
    scenario: { outcomes: { experience: {}, complaints: { fromStart: 0, harderToSettle: 1 } } },
  },
  'warmUpIntervals, commitments, names: what is measured and shown changes nothing': {
    scenario: {
      description: 'Another',
      acknowledgement: 'Somebody',
      currency: 'VND',
      commitments: [{ metric: 'wait', op: '<=', value: 60, per: 'day' }],
      warmUpIntervals: 2,
    },
  },
};

function dressed(s: Scenario, { type, skill, team = {}, scenario = {} }: Neutral): Scenario {
  const intervals = s.teams[0].headcount.length;
  const types = new Map(s.types.map((t) => [t.id, t]));
  const skillOf = (own: Skill): Skill => ({ ...own, ...skill?.(own, types.get(own.type)!) });
  // What is there of people stays as it is.
  const peopleOf = ({ people }: Team): Part =>
    team['people'] === undefined ? {} : { people: { ...team['people'], ...people } };
  const teamOf = (own: Team): unknown => ({
    ...own,
    ...team,
    ...peopleOf(own),
    skills: own.skills.map(skillOf),
  });
  const trunks = [...s.trunks, ...((scenario['trunks'] as Scenario['trunks'] | undefined) ?? [])];
  const { outcomes = s.outcomes, ...others } = scenario;
  return expectScenario({
    ...s,
    ...others,
    // Where anything follows from contacts, it stays as it is.
    outcomes: s.outcomes ?? outcomes,
    trunks,
    types: s.types.map((t) => ({ ...t, ...type?.(t, intervals, s) })),
    teams: s.teams.map(teamOf),
  });
}

/**
 * A log to the bit: columns, what was done to issues, and when; what follows from contacts where `plain`, which nothing is added to, has it.
 */
function bits(s: Scenario, plain: Scenario = s): Record<string, string> {
  const log = simulate(s);
  const following = plain.outcomes?.experience ? (['felt', 'recommend', 'ease'] as const) : [];
  const listened = plain.outcomes?.quality ? (['points'] as const) : [];
  // Sales and what is added beside them are marks of their own.
  const kept = plain.outcomes?.complaints ? ['marks' as const] : [];
  if (kept.length > 0) for (let i = 0; i < log.contacts; i++) log.marks[i] &= ~Mark.sale;
  const more = (['cause', 'ending', 'done', ...following, ...listened, ...kept] as const).map((name) => [
    name,
    hashOf(log[name].subarray(0, log.contacts)),
  ]);
  return { ...digest(log), ...(Object.fromEntries(more) as Record<string, string>) };
}

describe('off means off: with its neutral values there, the log is the same to the bit as without it', () => {
  it.each(Object.keys(neutrals))('%s', (name) => {
    fc.assert(
      fc.property(scenarios(), (s) => {
        expect(bits(dressed(s, neutrals[name]), s)).toEqual(bits(s));
      }),
      some,
    );
  });

  it('all of them at once', () => {
    const apart = /chats|ring|as they are|as it is|one attempt|everybody would|empty list|nothing is done/;
    const together = Object.entries(neutrals).filter(([name]) => !apart.test(name));
    fc.assert(
      fc.property(scenarios(), (s) => {
        const all = together.reduce((dress, [, neutral]) => dressed(dress, neutral), s);
        expect(bits(all, s)).toEqual(bits(s));
      }),
      some,
    );
  });

  it('people on a roster who do as planned', () => {
    const neutral = {
      absence: 0,
      absenceCorrelation: 0.9,
      late: { probability: 0, time: random },
      early: { probability: 0, time: random },
      adherence: 1,
      awayMinutes: 30,
      speedCv: 0,
      qualitySd: 0,
      learning: { extra: 0, weeks: 9, meanTenureWeeks: 20 },
      knowledge: { work: 1, odds: 1 },
      attrition: { perYear: 0.3, perOccupancyPoint: 0.5 },
      overtimeFactor: 3,
    };
    fc.assert(
      fc.property(scenarios(), (s) => {
        const rostered = (people?: typeof neutral): Scenario =>
          expectScenario({
            ...s,
            shifts: [
              { id: 'day', name: 'Day', minutes: 600, activities: [{ kind: 'lunch', afterMinutes: 200, minutes: 30 }] },
            ],
            teams: s.teams.map(({ id, name, skills }, i) => ({
              id,
              name,
              skills,
              roster: [{ shift: 'day', start: '08:00', count: 1 + i }],
              ...(people ? { people } : {}),
            })),
          });
        expect(bits(rostered(neutral))).toEqual(bits(rostered()));
      }),
      some,
    );
  });

  it.each(['preview', 'progressive', 'predictive'] as const)('a campaign without records, dialled %s', (mode) => {
    fc.assert(
      fc.property(scenarios(), (s) => {
        const list = {
          id: 'zzz',
          name: 'List',
          channel: 'outbound',
          patience: { family: 'never' },
          handling: { talk: random },
        };
        const withList = expectScenario({
          ...s,
          types: [...s.types, { ...list, demand: { kind: 'campaign', records: 0, mode } }],
          teams: s.teams.map((team) => ({
            ...team,
            skills: [...team.skills, { type: 'zzz', preference: 2, priority: 9 }],
          })),
        });
        expect(bits(withList, s)).toEqual(bits(s));
      }),
      some,
    );
  });

  it('and something on is seen: the test can tell', () => {
    let changed = 0;
    for (const s of fc.sample(scenarios(), some)) {
      const on = dressed(s, { type: () => ({ announcements: [{ atSeconds: 5, leaving: 0.5 }] }) });
      if (JSON.stringify(bits(on)) !== JSON.stringify(bits(s))) changed++;
    }
    expect(changed).toBeGreaterThan(5);
  });
});

describe('every optional field of the format is in that list', () => {
  const names = Object.keys(neutrals).join('\n');
  /** Fields that have no neutral value of their own, and why. */
  const aside: Readonly<Record<string, string>> = {
    channel: 'voice is the neutral channel; chats held one at a time stand for the others',
    deferred: 'belongs to e-mail, which is no neutral channel',
    turns: 'no value of them is none: without, test/engine/golden; one turn and no thought, test/engine/turns',
    headcount: 'one way to say who is there, and roster is the other',
    roster: 'as above',
    agents: 'of whom something is known is named on a roster: test/engine/roster',
    people: 'who differs from a roster needs one: a test of their own, below',
    opening: 'doors are part of every scenario here',
  };
  const optional = (entries: Readonly<Record<string, { type: string }>>): string[] =>
    Object.keys(entries).filter((key) => entries[key].type === 'optional');

  it('of contact types, skills and teams', () => {
    const fields = [typeSchema, skillSchema, teamSchema].flatMap((schema) => optional(schema.entries));
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter((field) => !names.includes(field) && !inSkills(field) && !(field in aside))).toEqual([]);
  });

  it('of the scenario', () => {
    const shown = ['description', 'acknowledgement', 'seed', 'currency', 'trunks', 'observed', 'sharedDayCv'];
    const fields = optional(scenarioSchema.entries).filter((field) => !shown.includes(field));
    expect(fields.filter((field) => !names.includes(field))).toEqual([]);
  });
});

const inSkills = (field: string): boolean =>
  ['preference', 'speed', 'overflowAfterSeconds', 'reserveAgents', 'priority'].includes(field);
