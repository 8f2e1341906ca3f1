import { csvParse, max, sum } from 'd3';
import { kaplanMeier } from '../../src/analysis/stats/kaplanMeier';
import { expectScenario } from '../../src/model/document';
import type { Scenario } from '../../src/model/scenario';
import { presenceOf, wholeAgents } from '../../src/planning/replay/presence';
import type { BankCall } from './bankCalls';
import { instant, readBankCalls } from './bankCalls';
import { dayCv } from './dayVariability';
import { seatAgents } from './desks';
import { talkByHour, talkOf } from './handling';
import { readObserved } from './observed';
import type { SurvivalStep } from './patience';
import { patienceOf, patienceTimes } from './patience';
import { headStart, priorityShare } from './priority';

export interface BankWeek {
  file: string;
  name: string;
  start: string;
  calls: string;
  intervals: string;
  /** What to look at, and what to try. */
  look: string;
}
export const weeks: readonly BankWeek[] = [
  {
    file: 'bank-crisis-week',
    name: 'Bank, crisis week',
    start: '1999-08-01',
    calls: 'bank-crisis-week-calls.csv',
    intervals: 'bank-crisis-week-interval30.csv',
    look: 'Look at the hollow dots, which are what really happened, in the grey bands of simulated days; at Monday, when three in ten callers give up although the agents are busy five hours of six; and at the queues, which share the same people: prospects lose half of their calls and internet support more than a quarter. Try: give Monday at 10:00 two more agents, ask what keeps abandonment below 5%, or compare with the normal week.',
  },
  {
    file: 'bank-normal-week',
    name: 'Bank, normal week',
    start: '1999-08-22',
    calls: 'bank-normal-week-calls.csv',
    intervals: 'bank-normal-week-interval30.csv',
    look: 'Look at how much the same bank gains from a little slack: with the agents busy six hours of ten instead of eight, more than twice as many calls are answered within 20 seconds and fewer than half as many are lost; and at the half hours that are short all the same, which no weekly average shows. Try: take one agent away in the afternoon, or compare with the crisis week.',
  },
];

const queues = [
  { id: 'PS', name: 'Banking' },
  { id: 'NW', name: 'Prospects' },
  { id: 'NE', name: 'Stock exchange' },
  { id: 'IN', name: 'Internet support' },
  { id: 'PE', name: 'English' },
  { id: 'TT', name: 'Callbacks' },
];
const acknowledgement =
  'Call data: "Anonymous Bank", collected by Ilan Guedj and Avishai Mandelbaum, Technion – Israel Institute of Technology (1999–2000), free for use with acknowledgement; pseudonymised here.';
const seconds = 1800;
const intervals = 336;
/** Abandonments that a patience curve of its own needs. */
const enoughAbandonments = 100;

/** Builds one week's scenario; `read` returns the text of a file of the data folder. Every step is explained in scenarios/README.md. */
export function bankScenario(week: BankWeek, read: (name: string) => string): { scenario: Scenario; notes: string[] } {
  const origin = instant(`${week.start}T00:00:00`);
  const calls = readBankCalls(read(week.calls)).filter(
    ({ entered }) => entered >= origin && entered < origin + intervals * seconds,
  );
  const winter = ['calls-1999-01.csv', 'calls-1999-02.csv'].flatMap((name) => readBankCalls(read(name)));
  const allCallers: SurvivalStep[] = csvParse(read('patience-km-jan-feb.csv')).map((row) => ({
    seconds: Number(row['t']),
    survival: Number(row['S']),
    atRisk: Number(row['at_risk']),
  }));
  const longest = max([...calls, ...winter], (call) => call.wait)!;
  const lead = headStart(calls);
  const notes = [
    `${calls.length} offered calls, of them ${calls.filter((call) => call.answered && call.agent === '').length} answered by nobody named: their work is in the demand, their agents are not in the staff`,
    `priority-2 callers: head start ${lead.seconds} s explains ${(lead.explained * 100).toFixed(1)} % of ${lead.pairs} pairs`,
  ];

  const types = queues.map(({ id, name }) => {
    const own = calls.filter((call) => call.queue === id);
    const volume = Array<number>(intervals).fill(0);
    for (const call of own) volume[Math.floor((call.entered - origin) / seconds)]++;
    const byHour = talkByHour(own, (call) => call.entered - origin < 5 * 86_400);
    const talk = talkOf(own);
    const { curve, source } = curveOf(id, own, winter, allCallers);
    notes.push(
      `${id}: ${own.length} offered, talk ${JSON.stringify(talk)}, ${byHour.size} hours with a mean of their own, patience from ${source}, priority-2 share ${priorityShare(own).toFixed(2)}`,
    );
    return {
      id,
      name,
      demand: { kind: 'rate' as const, volume },
      handling: {
        talk,
        ...(byHour.size > 0 && {
          meanByInterval: volume.map((_, k) =>
            k < 240 ? (byHour.get(Math.floor(k / 2) % 24) ?? null) : null,
          ) as number[],
        }),
      },
      patience: patienceOf(curve, allCallers, longest),
      priority: Math.round(lead.seconds * priorityShare(own)),
      prioritySlope: 1,
    };
  });

  const teams = seatAgents(calls).map((desk) => {
    const { present, busy, away } = presenceOf(desk, calls, origin, intervals, seconds);
    const ready = present.map((value, k) => value - away[k]);
    const hours = (list: Float64Array): string => (sum(list) / 3600).toFixed(1);
    notes.push(
      `${desk.name}: present ${hours(present)} h, busy ${hours(busy)} h, away while callers waited ${hours(away)} h`,
    );
    const specialist = desk.queues.length === 1;
    return {
      id: desk.id,
      name: desk.name,
      headcount: wholeAgents(ready, seconds),
      skills: desk.queues.map((type) => ({ type, preference: specialist || !['NE', 'IN'].includes(type) ? 1 : 2 })),
    };
  });

  const scenario = expectScenario({
    format: 'floorwalk',
    version: 1,
    name: week.name,
    description: `A bank's call centre, ${week.start} and the six days after, half hour by half hour: what was offered, how long calls took, how long callers were prepared to wait, and the agents whom the calls show at work. ${week.look}`,
    acknowledgement,
    seed: week.file,
    currency: 'ILS',
    calendar: { start: week.start, zone: 'Asia/Jerusalem', days: 7, intervalMinutes: 30 },
    sharedDayCv: Number(dayCv(winter).toFixed(3)),
    types,
    teams,
    commitments: [
      { metric: 'wait', op: '<=', value: 60, per: 'day' },
      { metric: 'serviceLevel', op: '>=', value: 0.8, withinSeconds: 20, variant: 'C', per: 'day' },
      { metric: 'abandonRate', op: '<', value: 0.05, per: 'day' },
    ],
    observed: readObserved(
      read(week.intervals),
      queues.map(({ id }) => id),
      origin,
      intervals,
      seconds,
    ),
  });
  notes.push(`day factor cv ${scenario.sharedDayCv}`);
  return { scenario, notes };
}

/** The most particular patience curve that enough callers left on: of the week, of January and February, of all callers. */
function curveOf(
  id: string,
  own: BankCall[],
  winter: BankCall[],
  all: SurvivalStep[],
): { curve: SurvivalStep[]; source: string } {
  const left = (list: BankCall[]): number => list.filter((call) => !call.answered).length;
  const earlier = winter.filter((call) => call.queue === id);
  if (left(own) >= enoughAbandonments)
    return { curve: kaplanMeier(patienceTimes(own)), source: `${left(own)} abandonments of the week` };
  if (left(earlier) >= enoughAbandonments)
    return {
      curve: kaplanMeier(patienceTimes(earlier)),
      source: `${left(earlier)} abandonments in January and February`,
    };
  return { curve: all, source: 'all callers of January and February' };
}
