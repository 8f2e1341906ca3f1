import { describe, expect, it } from 'vitest';
import { describeFlaw } from '../../src/model/errors';
import { readDocument } from '../../src/model/document';
import { checkScenario } from '../../src/model/scenario';
import { compile } from '../../src/engine/plan';
import { base, withValue } from './base';

const flawsOf = (document: unknown): string[] => {
  const result = readDocument(document);
  return result.ok ? [] : result.flaws.map(describeFlaw);
};
const hours = (n: number, value: unknown = 1): unknown[] => new Array<unknown>(n).fill(value);

describe('a valid document', () => {
  it('is accepted, and what was left out is filled in', () => {
    const result = checkScenario(base());
    if (!result.ok) throw new Error(result.flaws.map(describeFlaw).join('\n'));
    const { scenario } = result;
    expect(scenario).toMatchObject({
      seed: 'floorwalk',
      currency: 'EUR',
      sharedDayCv: 0,
      warmUpIntervals: 0,
      description: '',
    });
    expect(scenario.calendar.closing).toBe('serve');
    expect(scenario.types[0]).toMatchObject({
      channel: 'voice',
      balking: 0,
      priority: 0,
      prioritySlope: 0,
      thresholdSeconds: 20,
      shortAbandonSeconds: 5,
      demand: { dayCv: 0, intervalCv: 0, sharedDay: true },
    });
    expect(scenario.teams[0].skills[0]).toEqual({
      type: 'sales',
      preference: 1,
      speed: 1,
      overflowAfterSeconds: 0,
      reserveAgents: 0,
    });
    expect(scenario.commitments[0].share).toBe(1);
  });

  const traceOf = (more: object): unknown =>
    withValue('types[1].demand', { kind: 'trace', arrivals: [10, 20, 30], ...more });

  it('may say what was seen of replayed customers: unknown handle times, waits and how they ended', () => {
    const seen = { handleSeconds: [100, null, 0], waitSeconds: [0, 12.5, 40], abandoned: [0, 1, 0] };
    const result = readDocument(traceOf(seen));
    expect(result.ok && result.scenario.types[1].demand).toEqual({
      kind: 'trace',
      arrivals: [10, 20, 30],
      ...seen,
    });
  });

  it.each<[object, string]>([
    [{ waitSeconds: [1, 2], abandoned: [0, 0, 1] }, 'waitSeconds must have 3 entries, got 2'],
    [{ waitSeconds: [1, 2, 3], abandoned: [0, 0, 1, 1] }, 'abandoned must have 3 entries, got 4'],
    [{ waitSeconds: [1, -2, 3], abandoned: [0, 0, 1] }, 'waitSeconds[1] must be at least 0 s, got −2'],
    [{ waitSeconds: [1, null, 3], abandoned: [0, 0, 1] }, 'waitSeconds[1] must be a number, got null'],
    [{ waitSeconds: [1, 2, 3], abandoned: [0, 2, 1] }, 'abandoned[1] must be one of 0, 1, got 2'],
    [{ waitSeconds: [1, 2, 3], abandoned: [0, true, 1] }, 'abandoned[1] must be one of 0, 1, got true'],
  ])('but not with %j', (more, message) => {
    expect(flawsOf(traceOf(more))).toEqual([`types[1].demand.${message}`]);
  });

  it('of 40 teams × 20 types × a week of quarter hours is accepted and compiles whole', () => {
    const n = 7 * 96;
    const big = {
      ...base(),
      calendar: { start: '2026-03-23', zone: 'Europe/Helsinki', days: 7, intervalMinutes: 15 },
      types: Array.from({ length: 20 }, (_, q) => ({
        ...base().types[0],
        id: `type ${q}`,
        trunk: undefined,
        demand: { kind: 'rate', volume: hours(n - 4, 2) },
      })),
      trunks: [],
      teams: Array.from({ length: 40 }, (_, j) => ({
        id: `team ${j}`,
        name: `Team ${j}`,
        headcount: hours(n - 4, 5),
        skills: Array.from({ length: 20 }, (_, q) => ({ type: `type ${q}`, preference: 1 + ((j + q) % 3) })),
      })),
      commitments: [],
      observed: [],
    };
    const result = readDocument(big);
    if (!result.ok) throw new Error(result.flaws.slice(0, 3).map(describeFlaw).join('\n'));
    const plan = compile(result.scenario);
    // The week holds the night that loses an hour: four quarters fewer.
    expect([plan.shape.intervals, plan.shape.agentTeam.length, plan.teamOf.length]).toEqual([668, 200, 800]);
    expect(plan.expectedContacts).toBe(20 * 668 * 2);
  });
});

describe('a wrong document is refused with the place, the rule and the value', () => {
  it.each<[string, unknown, string]>([
    // numbers
    ['types[0].patience.mean', -5, 'types[0].patience.mean must be above 0 s, got −5'],
    ['types[0].patience.mean', 0, 'types[0].patience.mean must be above 0 s, got 0'],
    ['types[0].patience.mean', '120', 'types[0].patience.mean must be a number, got "120"'],
    ['types[0].patience.mean', null, 'types[0].patience.mean must be a number, got null'],
    ['types[0].handling.talk.cv', 0, 'types[0].handling.talk.cv must be above 0, got 0'],
    ['types[0].handling.wrap.mean', -1, 'types[0].handling.wrap.mean must be at least 0 s, got −1'],
    ['types[0].demand.volume[3]', -2, 'types[0].demand.volume[3] must be at least 0, got −2'],
    ['types[0].demand.dayCv', 3, 'types[0].demand.dayCv must be at most 2, got 3'],
    ['types[0].balking', 1.5, 'types[0].balking must be at most 1, got 1.5'],
    ['types[0].thresholdSeconds', -1, 'types[0].thresholdSeconds must be at least 0 s, got −1'],
    ['types[1].demand.arrivals[0]', -1, 'types[1].demand.arrivals[0] must be at least 0 s, got −1'],
    ['teams[0].headcount[5]', 2.5, 'teams[0].headcount[5] must be a whole number, got 2.5'],
    ['teams[0].headcount[5]', -1, 'teams[0].headcount[5] must be at least 0, got −1'],
    ['teams[0].headcount[5]', 1e9, 'teams[0].headcount[5] must be at most 100000, got 1000000000'],
    ['teams[0].skills[1].speed', 0, 'teams[0].skills[1].speed must be above 0, got 0'],
    ['teams[0].skills[1].preference', 0, 'teams[0].skills[1].preference must be at least 1, got 0'],
    ['trunks[0].lines', 0.5, 'trunks[0].lines must be a whole number, got 0.5'],
    ['sharedDayCv', -0.1, 'sharedDayCv must be at least 0, got −0.1'],
    ['calendar.days', 0, 'calendar.days must be at least 1, got 0'],
    // choices
    ['calendar.intervalMinutes', 20, 'calendar.intervalMinutes must be one of 15, 30, 60, got 20'],
    ['calendar.closing', 'shut', 'calendar.closing must be one of serve, drop, got "shut"'],
    ['types[0].channel', 'fax', 'types[0].channel must be one of voice, chat, message, email, outbound, got "fax"'],
    ['types[0].demand.kind', 'guess', 'types[0].demand.kind must be one of rate, trace, campaign, got "guess"'],
    ['format', 'excel', 'format must be one of floorwalk, got "excel"'],
    [
      'commitments[0].per',
      'year',
      'commitments[0].per must be one of interval, halfHour, hour, day, week, horizon, got "year"',
    ],
    // kinds of values
    ['types', {}, 'types must be a list, got {}'],
    ['types', [], 'types must not be empty, got []'],
    ['teams', [], 'teams must not be empty, got []'],
    ['teams[0]', 'blue', 'teams[0] must be an object, got "blue"'],
    ['name', '', 'name must not be empty, got ""'],
    ['name', 7, 'name must be text, got 7'],
    ['types[0].demand.sharedDay', 'yes', 'types[0].demand.sharedDay must be true or false, got "yes"'],
    ['types[0].id', 'x'.repeat(65), `types[0].id must be at most 64 characters, got "${'x'.repeat(56)}…`],
    // customers who come back
    ['types[0].redial', { afterAbandon: 1.2 }, 'types[0].redial.afterAbandon must be at most 1, got 1.2'],
    ['types[0].redial', { as: 'fax' }, 'types[0].redial.as must name a known contact type, got "fax"'],
    ['types[0].redial', { mostAttempts: 256 }, 'types[0].redial.mostAttempts must be at most 255, got 256'],
    ['types[0].repeat', {}, 'types[0].repeat.probability is missing'],
    ['types[0].repeat', { probability: 1, as: 'fax' }, 'types[0].repeat.as must name a known contact type, got "fax"'],
    [
      'types[0].repeat',
      { probability: 1, laterDays: [0, 0] },
      'types[0].repeat.laterDays must be above 0 in all, got [0,0]',
    ],
    [
      'types[0].transfer',
      { probability: 1, to: 'fax' },
      'types[0].transfer.to must name a known contact type, got "fax"',
    ],
    ['types[0].transfer', { probability: 1, most: 11 }, 'types[0].transfer.most must be at most 10, got 11'],
    ['types[0].demand.observed', { busyRate: 0.1 }, 'types[0].demand.observed.abandonRate is missing'],
    [
      'types[0].demand.observed',
      { abandonRate: 0.7, busyRate: 0.4 },
      'types[0].demand.observed.busyRate must be at most 0.3, got 0.4',
    ],
    ['teams[0].skills[0].transferProbability', 2, 'teams[0].skills[0].transferProbability must be at most 1, got 2'],
    // what is missing or too much
    ['types[0].handling', undefined, 'types[0].handling is missing'],
    ['types[0].patience.mean', undefined, 'types[0].patience.mean is missing'],
    ['types[0].demand.kind', undefined, 'types[0].demand.kind is missing'],
    ['calendar.zone', undefined, 'calendar.zone is missing'],
    ['version', undefined, 'version is missing'],
    ['types[0].patence', {}, 'types[0].patence is not a known field, got {}'],
    ['colour', 'red', 'colour is not a known field, got "red"'],
    ['teams[1].skills[0].skill', 1, 'teams[1].skills[0].skill is not a known field, got 1'],
    // a list where all fields may be left out
    ['outcomes', [], 'outcomes must be an object, got []'],
    ['outcomes', { experience: [] }, 'outcomes.experience must be an object, got []'],
    ['outcomes', { complaints: [], costs: {} }, 'outcomes.complaints must be an object, got []'],
    ['outcomes', { experience: { foo: 3 } }, 'outcomes.experience.foo is not a known field, got 3'],
    ['teams[1].people', [], 'teams[1].people must be an object, got []'],
    ['teams[1].people', { knowledge: { work: 0 } }, 'teams[1].people.knowledge.work must be above 0, got 0'],
    ['teams[1].people', { knowledge: { work: 11 } }, 'teams[1].people.knowledge.work must be at most 10, got 11'],
    ['teams[1].people', { knowledge: { odds: -1 } }, 'teams[1].people.knowledge.odds must be above 0, got −1'],
    ['teams[1].people', { knowledge: { odds: '2' } }, 'teams[1].people.knowledge.odds must be a number, got "2"'],
    ['teams[1].people', { knowledge: 0.9 }, 'teams[1].people.knowledge must be an object, got 0.9'],
    ['teams[1].people', { knowledge: { skill: 1 } }, 'teams[1].people.knowledge.skill is not a known field, got 1'],
    ['types[0].callback', [], 'types[0].callback.accept is missing'],
    // lengths
    ['types[0].demand.volume', hours(23), 'types[0].demand.volume must have 24 entries, got 23'],
    ['teams[1].headcount', hours(25), 'teams[1].headcount must have 24 entries, got 25'],
    ['types[0].patienceByInterval', hours(1), 'types[0].patienceByInterval must have 24 entries, got 1'],
    ['types[0].handling.meanByInterval', [], 'types[0].handling.meanByInterval must have 24 entries, got 0'],
    ['types[1].demand.handleSeconds', [1, 2], 'types[1].demand.handleSeconds must have 3 entries, got 2'],
    ['types[1].demand.handleSeconds[1]', -5, 'types[1].demand.handleSeconds[1] must be at least 0 s, got −5'],
    ['types[1].demand.waitSeconds', [5, 0, 9], 'types[1].demand.abandoned is missing'],
    ['types[1].demand.abandoned', [1, 0, 0], 'types[1].demand.waitSeconds is missing'],
    ['types[1].handling.talk.seconds', [1, 2], 'types[1].handling.talk.seconds must have 3 entries, got 2'],
    ['observed[0].asaSeconds', [null], 'observed[0].asaSeconds must have 24 entries, got 1'],
    ['calendar.opening', [null], 'calendar.opening must have 7 entries, got 1'],
    // order
    ['types[1].demand.arrivals', [10, 5, 30], 'types[1].demand.arrivals[1] must be in ascending order, got 5'],
    ['types[1].handling.talk.p', [0, 0.6, 0.5], 'types[1].handling.talk.p[2] must be in ascending order, got 0.5'],
    ['types[1].patience.max', 5, 'types[1].patience.max must be at least 10 s, got 5'],
    [
      'types[1].demand.arrivals[2]',
      86_400,
      'types[1].demand.arrivals[2] must be at most 86400 s (the horizon), got 86400',
    ],
    ['warmUpIntervals', 24, 'warmUpIntervals must be at most 23, got 24'],
    // references and names
    ['types[0].trunk', 'side', 'types[0].trunk must name a known trunk group, got "side"'],
    ['teams[0].skills[1].type', 'chat', 'teams[0].skills[1].type must name a known contact type, got "chat"'],
    ['teams[0].skills[1].type', 'sales', 'teams[0].skills[1].type must be unique, got "sales"'],
    ['types[1].id', 'sales', 'types[1].id must be unique, got "sales"'],
    ['teams[1].id', 'blue', 'teams[1].id must be unique, got "blue"'],
    ['commitments[1].type', 'chat', 'commitments[1].type must name a known contact type, got "chat"'],
    ['commitments[0].team', 'green', 'commitments[0].team must name a known team, got "green"'],
    ['observed[0].type', 'chat', 'observed[0].type must name a known contact type, got "chat"'],
    // commitments
    ['commitments[1].withinSeconds', undefined, 'commitments[1].withinSeconds is missing'],
    ['commitments[0].op', 'between', 'commitments[0].upper is missing'],
    [
      'commitments[0]',
      { metric: 'wait', op: 'between', value: 60, upper: 60, per: 'day' },
      'commitments[0].upper must be above 60, got 60',
    ],
    // what would mean nothing there is not passed over
    ['commitments[0].upper', 90, 'commitments[0].upper must be left out with op "<=", got 90'],
    ['commitments[0].variant', 'A', 'commitments[0].variant must be left out with wait, got "A"'],
    ['commitments[0].withinSeconds', 20, 'commitments[0].withinSeconds must be left out with wait, got 20'],
    [
      'commitments[1].countAbandoned',
      true,
      'commitments[1].countAbandoned must be left out with serviceLevel, got true',
    ],
    ['commitments[0].share', 0, 'commitments[0].share must be above 0, got 0'],
    ['currency', 'EURO!!', 'currency must be a currency code such as EUR, got "EURO!!"'],
    ['currency', 'eur', 'currency must be a currency code such as EUR, got "eur"'],
    ['commitments[1].value', 80, 'commitments[1].value must be at most 1 (a share), got 80'],
    ['commitments[0].value', 1e10, 'commitments[0].value must be at most 1000000000 s, got 10000000000'],
    [
      'commitments[1].withinSeconds',
      1e10,
      'commitments[1].withinSeconds must be at most 1000000000 s, got 10000000000',
    ],
    [
      'commitments[1]',
      { metric: 'occupancy', op: 'between', value: 0.75, upper: 85, per: 'day' },
      'commitments[1].upper must be at most 1 (a share), got 85',
    ],
    [
      'commitments[1]',
      { metric: 'occupancy', op: '<=', value: 0.85, per: 'day', type: 'sales' },
      'commitments[1].type must be left out with occupancy, got "sales"',
    ],
    [
      'commitments[0]',
      { metric: 'wait', op: '<=', value: 60, per: 'day', share: 0.9, daysShare: 0.95 },
      'commitments[0].daysShare must be left out with share 0.9 per "day", got 0.95',
    ],
    ['commitments[0].team', 'blue', 'commitments[0].team must be left out with wait, got "blue"'],
    [
      'commitments[1]',
      { metric: 'abandonRate', op: '<', value: 0.05, per: 'day', team: 'blue' },
      'commitments[1].team must be left out with abandonRate, got "blue"',
    ],
    [
      'commitments[1]',
      { metric: 'aht', op: '<', value: 300, per: 'day', team: 'blue', type: 'sales' },
      'commitments[1].team must be left out with commitments[1].type, got "blue"',
    ],
    // dates, times and zones
    ['calendar.start', '2026-02-30', 'calendar.start must be a date such as 2026-03-02, got "2026-02-30"'],
    ['calendar.start', '2.3.2026', 'calendar.start must be a date such as 2026-03-02, got "2.3.2026"'],
    [
      'calendar.zone',
      'Mars/Olympus',
      'calendar.zone must be an IANA time zone such as Europe/Helsinki, got "Mars/Olympus"',
    ],
    [
      'calendar.opening',
      hours(7, { from: '8', to: '16:00' }),
      'calendar.opening[0].from must be a time such as 07:30, got "8"',
    ],
    [
      'calendar.opening',
      [...hours(6, null), { from: '16:00', to: '16:00' }],
      'calendar.opening[6].to must be above 16:00, got "16:00"',
    ],
    [
      'calendar.opening',
      [...hours(6, null), { from: '24:00', to: '02:00' }],
      'calendar.opening[6].from must be at most 23:59, got "24:00"',
    ],
    ['calendar.opening', [...hours(6, null), []], 'calendar.opening[6] must not be empty, got []'],
    [
      'calendar.opening',
      [...hours(6, null), [{ from: '08:00', to: '12:00' }, { from: '1 pm' }]],
      'calendar.opening[6][1].from must be a time such as 07:30, got "1 pm"',
    ],
    [
      'calendar.opening',
      [
        ...hours(6, null),
        [
          { from: '08:00', to: '12:00' },
          { from: '11:00', to: '17:00' },
        ],
      ],
      'calendar.opening[6][1].from must be at least 12:00, got "11:00"',
    ],
    [
      'calendar.opening',
      [
        ...hours(6, null),
        [
          { from: '18:00', to: '02:00' },
          { from: '20:00', to: '22:00' },
        ],
      ],
      'calendar.opening[6][0].to must be above 18:00, got "02:00"',
    ],
    [
      'calendar.opening',
      [
        ...hours(6, null),
        [
          { from: '08:00', to: '12:30' },
          { from: '13:00', to: '17:00' },
        ],
      ],
      'calendar.opening[6][0].to must be on an interval boundary (60 min), got "12:30"',
    ],
    [
      'calendar.opening',
      [...hours(6, null), { from: '16:00', to: '24:30' }],
      'calendar.opening[6].to must be at most 24:00, got "24:30"',
    ],
    [
      'calendar.opening',
      hours(7, { from: '09:10', to: '18:20' }),
      'calendar.opening[0].from must be on an interval boundary (60 min), got "09:10"',
    ],
    [
      'calendar.opening',
      [...hours(6, null), { from: '09:00', to: '18:30' }],
      'calendar.opening[6].to must be on an interval boundary (60 min), got "18:30"',
    ],
    // calendars that no interval, or not every day, fits
    [
      'calendar',
      { start: '2011-12-30', zone: 'Pacific/Apia', days: 1, intervalMinutes: 60 },
      'calendar.start must be a day that there was in Pacific/Apia, got "2011-12-30"',
    ],
    [
      'calendar',
      { start: '2026-04-01', zone: 'Australia/Lord_Howe', days: 7, intervalMinutes: 60 },
      'calendar.intervalMinutes must divide every day into whole intervals (2026-04-05: 24.5 h), got 60 min',
    ],
    [
      'calendar',
      { start: '2026-10-04', zone: 'Australia/Lord_Howe', days: 1, intervalMinutes: 60 },
      'calendar.intervalMinutes must divide every day into whole intervals (2026-10-04: 23.5 h), got 60 min',
    ],
    // versions
    ['version', 2, 'version was written by a newer Floorwalk (version 2)'],
    ['version', 'one', 'version must be 1, got "one"'],
  ])('%s = %j', (path, value, message) => {
    expect(flawsOf(withValue(path, value))[0]).toBe(message);
  });

  it('every flaw at once, not only the first', () => {
    const document = base();
    document.name = '';
    document.types[0].patience = { family: 'exponential', mean: -5 };
    document.teams[1].headcount![0] = -1;
    expect(flawsOf(document)).toEqual([
      'name must not be empty, got ""',
      'types[0].patience.mean must be above 0 s, got −5',
      'teams[1].headcount[0] must be at least 0, got −1',
    ]);
  });

  it('every flaw between fields at once', () => {
    const document = base();
    document.types[0].trunk = 'side';
    document.teams[0].headcount!.pop();
    document.commitments![1].type = 'chat';
    expect(flawsOf(document)).toHaveLength(3);
  });

  it('with a family that is not known, and the families that are', () => {
    const [message] = flawsOf(withValue('types[0].patience', { family: 'normal', mean: 1 }));
    expect(message).toBe(
      'types[0].patience.family must be one of constant, exponential, lognormal, gamma, erlang, weibull, hyperexponential, uniform, empirical, never, got "normal"',
    );
    expect(flawsOf(withValue('types[0].handling.talk', { family: 'never' }))[0]).not.toContain('never, got');
  });

  it('even when it is no object at all', () => {
    for (const value of [null, 7, 'text', [1]])
      expect(flawsOf(value)).toEqual([`the document must be an object, got ${JSON.stringify(value)}`]);
  });

  it('even when a key would reach into every object', () => {
    const document = JSON.parse('{"__proto__": {"format": "floorwalk"}, "constructor": 1}') as unknown;
    expect(flawsOf(document).length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>)['format']).toBeUndefined();
  });
});

it.each([
  { metric: 'occupancy', op: '<=', value: 0.85, per: 'day', team: 'blue' },
  { metric: 'aht', op: '<=', value: 300, per: 'day', team: 'blue' },
  { metric: 'asa', op: '<=', value: 30, per: 'day', team: 'blue' },
  { metric: 'serviceLevel', op: '>=', value: 0.8, withinSeconds: 20, variant: 'D', per: 'day', team: 'blue' },
  { metric: 'wait', op: '<=', value: 60, per: 'day', countAbandoned: false, team: 'blue' },
])('a promise may be about a team where its answered contacts tell: $metric', (commitment) => {
  expect(readDocument(withValue('commitments[1]', commitment)).ok).toBe(true);
});
