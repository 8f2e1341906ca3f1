import { describe, expect, it } from 'vitest';
import { blended } from '../../scenarios/make/blended';
import { emergency } from '../../scenarios/make/emergency';
import { salesFloor } from '../../scenarios/make/salesFloor';
import type { Scope } from '../../src/analysis/estimate';
import { measureLog } from '../../src/analysis/realDays';
import { Results } from '../../src/analysis/results';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import type { CallLog, CallLogOptions } from '../../src/files/callLog';
import { readCallLog } from '../../src/files/callLog';
import { followedColumns } from '../../src/files/followedOut';
import { logColumns, writeLogCsv } from '../../src/files/logCsv';
import { missingOf } from '../../src/files/missing';
import type { KpiKey } from '../../src/kpi/kpis';
import { kpiKeys } from '../../src/kpi/kpis';
import { measureDay } from '../../src/kpi/measureDay';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';
import { newOutcome } from '../../src/model/newOutcomes';
import { newSale } from '../../src/model/newSale';
import { aScenario } from './fixture';

/** What a log of contacts cannot tell. */
const unknown: Readonly<Partial<Record<KpiKey, string>>> = {
  contactsPerAgentHour: 'when agents were on duty',
  agentDay: 'when agents were on duty',
  forecastError: 'what was forecast',
  occupancy: 'when agents were on duty',
  utilisation: 'what time was paid',
  availability: 'when agents were on duty',
  shrinkage: 'what was planned',
  adherence: 'what was planned',
  conformance: 'what was planned',
  absenteeism: 'what was planned',
  staffedHours: 'when agents were on duty',
  staffingCost: 'wages',
  talkMinutesPerHour: 'when agents were on duty',
  costPerContact: 'wages',
  costPerTicketOpened: 'wages',
  costPerResolution: 'wages',
  costPerCustomer: 'wages, and who the customers are',
  costToRevenue: 'wages',
  costToProfit: 'wages, and who the customers are',
  revenuePerHour: 'when agents were on duty',
  salesPerHour: 'when agents were on duty',
  contactRatePerCustomer: 'who the customers are',
  complaintRatePerCustomer: 'who the customers are',
  churn: 'who the customers are',
  retention: 'who the customers are',
  netCustomerGrowth: 'who the customers are',
  clvEffect: 'who the customers are',
  touchFrequency: 'who the customers are',
  attrition: 'what teams say of it',
  listPenetration: 'how long the list of a campaign is',
};
const known = kpiKeys.filter((kpi) => !(kpi in unknown));
/**
 * What it tells only in part. Opening hours are no column: the offered load is averaged from a day's first interval with live contacts to its
 * last, which may not be the first after opening, or lie after closing where a menu or a transfer lets a contact in so late.
 */
const withoutHours = known.filter((kpi) => kpi !== 'offeredLoad');
/** And that there is a campaign is known only of intervals in which it dialled: no data, and not 0. */
const withoutDials = withoutHours.filter((kpi) => kpi !== 'dials' && kpi !== 'rightPartyContacts');

interface RoundTrip {
  text: string;
  /** Measured by the scenario, and from the file. */
  simulated: Results;
  back: Results;
  log: CallLog;
}

function roundTrip(scenario: Scenario, day: number, options?: CallLogOptions): RoundTrip {
  const lived = new Simulator(compile(scenario)).run(day);
  const text = [...writeLogCsv(lived, scenario)].join('');
  const simulated = Results.of(scenario);
  simulated.add(measureDay(lived, simulated.context.spec));
  const log = readCallLog(text, options);
  if (!log.ok) throw new Error(JSON.stringify(log.flaws));
  expect(log.rejected).toEqual([]);
  return { text, simulated, back: measureLog(log), log };
}

/** Every KPI of a scope that differs between the two: none. Numbers are equal but for the rounding of sums in another order. */
function differences({ simulated, back }: RoundTrip, scope: Scope, kpis: readonly KpiKey[] = known): string[] {
  return kpis.flatMap((kpi) => {
    const [a, b] = [simulated, back].map((results) => results.estimate(kpi, scope).mean);
    const same = a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
    return same ? [] : [`${kpi} ${JSON.stringify(scope)}: ${a} and, read back, ${b}`];
  });
}

const office = { from: '09:00', to: '18:00' };
const perHour = (days: number, value: (hour: number) => number): number[] =>
  Array.from({ length: 24 * days * 4 }, (_, k) => value(Math.floor(k / 4) % 24) / 4);
const day = (value: number) => (hour: number) => (hour >= 9 && hour < 18 ? value : 0);

/** Messages and chats without turns beside calls in one team, mail in another, quarter-hours, and a warm-up of a morning. */
const blendedDesk = (change: Partial<ScenarioInput> = {}): Scenario =>
  aScenario({
    calendar: {
      start: '2026-03-02',
      zone: 'Europe/Helsinki',
      days: 2,
      intervalMinutes: 15,
      opening: Array.from({ length: 7 }, () => office),
    },
    types: [
      {
        id: 'phone',
        name: 'Phone',
        demand: { kind: 'rate', volume: perHour(2, day(40)) },
        handling: { talk: { family: 'lognormal', mean: 200, cv: 1 }, wrap: { family: 'exponential', mean: 30 } },
        patience: { family: 'exponential', mean: 90 },
        thresholdSeconds: 30,
        shortAbandonSeconds: 8,
      },
      {
        id: 'chat',
        name: 'Chat',
        channel: 'chat',
        demand: { kind: 'rate', volume: perHour(2, day(30)) },
        handling: { talk: { family: 'lognormal', mean: 400, cv: 1 } },
        patience: { family: 'exponential', mean: 200 },
        thresholdSeconds: 45,
      },
      {
        id: 'whatsapp',
        name: 'WhatsApp',
        channel: 'message',
        demand: { kind: 'rate', volume: perHour(2, day(15)) },
        handling: { talk: { family: 'exponential', mean: 300 } },
        turns: { replies: 4, think: { family: 'exponential', mean: 60 } },
        patience: { family: 'never' },
        thresholdSeconds: 120,
      },
      {
        id: 'mail',
        name: 'Mail',
        channel: 'email',
        demand: { kind: 'rate', volume: perHour(2, () => 8) },
        deferred: { deadlineHours: 4, backlog: 30 },
        handling: { talk: { family: 'lognormal', mean: 500, cv: 1 } },
        patience: { family: 'never' },
        resolution: 0.8,
        repeat: { probability: 0.5, sameDay: 1 },
      },
    ],
    teams: [
      {
        id: 'live',
        name: 'Live',
        headcount: perHour(2, (h) => (h >= 9 && h < 18 ? 32 : 0)),
        skills: [{ type: 'phone' }, { type: 'chat' }, { type: 'whatsapp' }],
        concurrency: { atOnce: 3, slowDown: 0.1 },
      },
      {
        id: 'back',
        name: 'Back office',
        headcount: perHour(2, (h) => (h >= 8 && h < 19 ? 8 : 0)),
        skills: [{ type: 'mail' }, { type: 'phone', overflowAfterSeconds: 20 }],
      },
    ],
    ...change,
  });

/** The same, with all that may follow from contacts: everybody is asked, most complain, much is evaluated and sold. */
function withOutcomes(): Scenario {
  const desk = blendedDesk();
  const { experience } = newOutcome('experience');
  const { complaints } = newOutcome('complaints');
  const { quality } = newOutcome('quality');
  return {
    ...desk,
    types: desk.types.map((type, q) => ({
      ...type,
      resolution: 0.7,
      repeat: {
        probability: 0.7,
        sameDay: 1,
        delay: { family: 'constant', mean: 1800 },
        laterDays: [1],
        work: 1,
        mostAttempts: 4,
      },
      ...(q < 2 ? { sale: { ...newSale(), conversion: 0.4, value: 19.95 + q } } : {}),
    })),
    outcomes: {
      experience: { ...experience!, invited: 0.9, response: 0.6 },
      complaints: { ...complaints!, fromStart: 0.2 },
      quality: { ...quality!, evaluationsPerMonth: 60 },
    },
  };
}

/** Calls alone, nobody of whom comes again, or is passed on. */
const unfollowed = (): Scenario =>
  blendedDesk({
    types: blendedDesk().types.slice(0, 1),
    teams: blendedDesk().teams.map((team) => ({ ...team, skills: [{ type: 'phone' }] })),
  });

const cases: readonly (readonly [string, Scenario])[] = [
  ['calls, chats in turns and e-mail, on shifts', blended()],
  ['calls, chats, messages and e-mail', blendedDesk()],
  ['the same after a warm-up', blendedDesk({ warmUpIntervals: 50 })],
  ['calls alone', emergency()],
  ['a campaign beside calls', salesFloor()],
  ['calls of which nobody says whether they resolve anything', unfollowed()],
  ['all that follows from contacts', withOutcomes()],
];

describe.each(cases)('a simulated log, written and read back: %s', (_, scenario) => {
  const trip = roundTrip(scenario, 1);
  const { spec, grid } = trip.simulated.context;
  const hasMenu = scenario.types.some(({ menu }) => menu);
  const kpis = hasMenu ? withoutHours : known;

  it('has every KPI that a log of contacts can tell, overall', () => {
    expect(differences(trip, {}, kpis)).toEqual([]);
  });

  it('and by type, team and day', () => {
    const scopes: Scope[] = [
      ...spec.shape.types.map((type) => ({ type })),
      ...spec.shape.teams.map((team) => ({ team })),
      ...grid.days.map((__, d) => ({ day: d })),
    ];
    for (const scope of scopes) expect(differences(trip, scope, kpis)).toEqual([]);
  });

  it('and by interval', () => {
    expect(trip.back.context.spec.shape.intervals).toBe(grid.intervals);
    for (let interval = 0; interval < grid.intervals; interval++)
      expect(differences(trip, { interval }, withoutDials)).toEqual([]);
  });

  it('and no others', () => {
    for (const kpi of Object.keys(unknown) as KpiKey[]) expect(trip.back.estimate(kpi).mean, kpi).toBeNull();
  });
});

describe('a log of calls that nobody follows', () => {
  const trip = roundTrip(unfollowed(), 1);

  it('says of none what it did, so that nothing is known of resolution; by which column, is told', () => {
    expect(trip.back.estimate('freshIssues').mean).toBe(trip.simulated.estimate('offered').mean);
    const missing = missingOf(trip.log.columns, (kpi) => trip.back.estimate(kpi).mean !== null);
    for (const kpi of ['fcr', 'resolutionRate', 'contactsPerResolution', 'timeToResolution', 'reopenRate'] as const)
      expect([kpi, trip.simulated.estimate(kpi).mean, missing.find((one) => one.kpi === kpi)?.columns]).toEqual([
        kpi,
        null,
        ['ending'],
      ]);
  });
});

describe('what followed from contacts', () => {
  const trip = roundTrip(withOutcomes(), 1);
  const has = (kpi: KpiKey, results = trip.back): boolean => results.estimate(kpi).mean !== null;
  const ofSurvey = ['fcrSurvey', 'csatMean', 'csat', 'netSatisfaction', 'nps', 'ces', 'surveyResponseRate'] as const;
  const ofComplaints = [
    'complaintRatePerContact',
    'complaintsResolvedFirstTime',
    'complaintsFastResponse',
    'disputes',
  ] as const;
  const others = [
    'qualityScore',
    'criticalErrorFree',
    'answerAccuracy',
    'listening',
    'conversionRate',
    'revenuePerCall',
  ] as const;

  it('is in the log: there is a figure of each', () => {
    for (const kpi of [...ofSurvey, ...ofComplaints, ...others]) expect(has(kpi), kpi).toBe(true);
  });

  it('is missed by the name of its column where it is not', () => {
    const without = (...names: readonly string[]): Results & { lacks: (kpi: KpiKey) => string[] | undefined } => {
      const kept = logColumns.flatMap((name, i) => (names.includes(name) ? [] : [i]));
      const text = trip.text.split('\r\n').map((line) => kept.map((i) => line.split(',')[i]).join(','));
      const log = readCallLog(text.join('\n'));
      if (!log.ok) throw new Error(JSON.stringify(log.flaws));
      const results = measureLog(log);
      const missing = missingOf(log.columns, (kpi) => has(kpi, results));
      return Object.assign(results, { lacks: (kpi: KpiKey) => missing.find((one) => one.kpi === kpi)?.columns });
    };
    const some = without('survey_rating', 'complaint_fast', 'quality_points', 'sale_value', 'survey_invited');
    for (const kpi of ['csat', 'csatMean', 'netSatisfaction'] as const)
      expect([kpi, has(kpi, some), some.lacks(kpi)]).toEqual([kpi, false, ['survey_rating']]);
    expect(some.lacks('surveyResponseRate')).toEqual(['survey_invited']);
    expect(some.lacks('complaintsFastResponse')).toEqual(['complaint_fast']);
    expect(some.lacks('qualityScore')).toEqual(['quality_points']);
    expect(some.lacks('revenuePerCall')).toEqual(['sale_value']);
    expect(some.lacks('revenuePerHour')).toEqual(['sale_value']);
    // All others are what they were.
    for (const kpi of [
      'nps',
      'ces',
      'fcrSurvey',
      'complaintRatePerContact',
      'disputes',
      'listening',
      'conversionRate',
    ] as const)
      expect([kpi, some.estimate(kpi).mean]).toEqual([kpi, trip.back.estimate(kpi).mean]);
    expect(some.lacks('nps')).toBeUndefined();
  });
});

describe('a log from elsewhere', () => {
  const day = (head: string, ...rows: readonly string[]): CallLog => {
    const lines = rows.map((row, i) => `2026-03-02 10:0${i},A,answered,5,60,Ann,${row}`);
    const log = readCallLog([`start,queue,outcome,wait,talk,agent,${head}`, ...lines].join('\n'));
    if (!log.ok) throw new Error(JSON.stringify(log.flaws));
    return log;
  };
  const value = (log: CallLog, kpi: KpiKey): number | null => measureLog(log).estimate(kpi).mean;

  it('has the figures of the columns that it has, each question of a survey by those who answered that one', () => {
    const log = day(
      'CSAT,NPS,Complaint,QA Score,Order value',
      '5,10,no,80,',
      '4,,no,,',
      ',3,yes,90,30',
      '2,9,,,',
      ',,,,',
    );
    expect(value(log, 'csat')).toBeCloseTo(200 / 3);
    expect(value(log, 'csatMean')).toBeCloseTo(11 / 3);
    expect(value(log, 'nps')).toBeCloseTo(100 / 3);
    expect(value(log, 'complaintRatePerContact')).toBe(20);
    expect(value(log, 'qualityScore')).toBe(85);
    expect(value(log, 'conversionRate')).toBe(20);
    expect(value(log, 'revenuePerCall')).toBe(6);
    for (const kpi of ['ces', 'fcrSurvey', 'surveyResponseRate', 'answerAccuracy', 'disputes', 'transferRate'] as const)
      expect([kpi, value(log, kpi)]).toEqual([kpi, null]);
    // Nor is any of it known of an agent.
    expect(measureLog(log).estimate('transferRate', { agent: 0 }).mean).toBeNull();
    expect(log.notes).toEqual([]);
  });

  it('with another scale, or words that say neither yes nor no, is read without those columns, and says so', () => {
    const log = day('csat,complaint,revenue', '5,no,12', '87,billing,a lot');
    expect(log.notes.map(({ code, text, from }) => [code, text, from])).toEqual([
      ['columnOtherScale', 'csat', '87'],
      ['columnNoFlags', 'complaint', 'billing'],
      ['columnNoNumbers', 'revenue', 'a lot'],
    ]);
    expect(log.rejected).toEqual([]);
    expect([value(log, 'csat'), value(log, 'complaintRatePerContact'), value(log, 'answered')]).toEqual([
      null,
      null,
      2,
    ]);
  });

  it('has no figure of a quality column with gaps among the contacts that were evaluated', () => {
    const log = day('qa score,correct content', '80,yes', '90,');
    expect([value(log, 'qualityScore'), value(log, 'answerAccuracy')]).toEqual([85, null]);
  });

  it('names a time zone, or says that it was not read', () => {
    expect(day('zone', 'Europe/Helsinki').calendar.zone).toBe('Europe/Helsinki');
    expect(day('zone', 'Europe/Helsinky').notes).toMatchObject([{ code: 'zoneNotKnown', from: 'Europe/Helsinky' }]);
    expect(day('zone', 'UTC', 'Europe/Helsinki').notes).toMatchObject([{ code: 'zonesDiffer' }]);
  });
});

describe('what the columns say', () => {
  const trip = roundTrip(blendedDesk({ warmUpIntervals: 50 }), 0);

  it('is what the KPIs of chats and mail are made of: they have data, and differ where the channels do', () => {
    for (const kpi of ['firstResponseChat', 'inConversationResponse', 'chatConcurrency'] as const)
      expect(trip.back.estimate(kpi).mean, kpi).toBeGreaterThan(0);
    for (const kpi of ['firstResponseDeferred', 'respondedWithin'] as const) {
      expect(trip.back.estimate(kpi, { type: 'mail' }).mean, kpi).toBeGreaterThan(0);
      expect(trip.back.estimate(kpi, { type: 'phone' }).mean, kpi).toBeNull();
    }
    expect(trip.back.estimate('respondedWithin').mean).toBeLessThan(100);
  });

  it('leaves the warm-up out, and says so; told to, counts it', () => {
    const marked = trip.text.split('\r\n').filter((line) => line.includes(',yes,30,8,')).length;
    expect(marked).toBeGreaterThan(50);
    const { notes } = trip.log;
    expect(notes.find(({ code }) => code === 'warmUp')?.count).toBeGreaterThan(marked);
    const all = roundTrip(blendedDesk({ warmUpIntervals: 50 }), 0, { withWarmUp: true });
    expect(differences({ ...all, simulated: roundTrip(blendedDesk(), 0).simulated }, {})).toEqual([]);
    expect(all.log.notes).toEqual([]);
  });

  it('knows by interval of another length no more of the warm-up than the rows say', () => {
    const { log, text } = trip;
    const hourly = readCallLog(text, { intervalMinutes: 60 });
    if (!hourly.ok) throw new Error(JSON.stringify(hourly.flaws));
    // 50 quarters are 12 hours and a half: of that hour the marked rows are left out, the others counted.
    expect(hourly.told?.warmUpIntervals).toBe(12);
    expect(measureLog(hourly).estimate('offered').mean).toBe(measureLog(log).estimate('offered').mean);
  });

  it('gives way to a threshold that is asked for', () => {
    const strict = measureLog(trip.log, 1);
    expect([...strict.context.spec.ownThreshold]).toEqual([1, 1, 1, 1]);
    expect(strict.estimate('serviceLevel').mean).toBeLessThan(trip.back.estimate('serviceLevel').mean!);
  });

  it('may be missing: a file with the columns of before reads as calls, as before', () => {
    const added = new Set<string>([
      'channel',
      'first_reply_s',
      'replies',
      'replies_s',
      'response_s',
      'in_time',
      'warm_up',
      'threshold_s',
      'short_abandon_s',
      'deadline_h',
      'interval_min',
      ...Object.values(followedColumns),
    ]);
    const kept = logColumns.flatMap((name, i) => (added.has(name) ? [] : [i]));
    // No cell of this log has a comma in it.
    const old = trip.text
      .split('\r\n')
      .map((line) => kept.map((i) => line.split(',')[i]).join(','))
      .join('\n');
    const log = readCallLog(old);
    if (!log.ok) throw new Error(JSON.stringify(log.flaws));
    expect(log.shape.intervalSeconds).toBe(1800);
    expect(log.shape.spells).toEqual(new Uint8Array(2));
    const results = measureLog(log);
    expect(results.estimate('firstResponseChat').mean).toBeNull();
    expect([...results.context.spec.ownThreshold]).toEqual([20, 20, 20, 20]);
    expect(results.estimate('offered').mean).toBe(log.log.contacts);
  });
});
