import fc from 'fast-check';
import { outsideHours } from '../../src/model/channel';
import { agentChoices } from '../../src/model/contactType';
import { expectScenario } from '../../src/model/document';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';
import { nextContacts } from '../../src/model/team';

type TypeInput = ScenarioInput['types'][number];
type TeamInput = ScenarioInput['teams'][number];

const chances = fc.constantFrom(0, 0.3, 1);
const short = fc.constantFrom(
  { family: 'exponential' as const, mean: 60 },
  { family: 'constant' as const, mean: 45 },
  { family: 'lognormal' as const, mean: 300, cv: 1.2 },
);
const channels = ['voice', 'chat', 'message', 'email'] as const;

function typeOf(id: (typeof channels)[number], intervals: number, ids: readonly string[]): fc.Arbitrary<TypeInput> {
  const deferred = id === 'email';
  const live = fc.constantFrom(...ids.filter((other) => other !== 'email'));
  const targets = fc.oneof(
    fc.constantFrom(...ids),
    fc.constant([0.75, 0.25].map((share, i) => ({ type: ids[i], share }))),
  );
  const common = {
    id: fc.constant(id),
    name: fc.constant(id),
    channel: fc.constant(id),
    demand: fc.record({
      kind: fc.constant('rate' as const),
      volume: fc.array(fc.constantFrom(0, 4, 12), { minLength: intervals, maxLength: intervals }),
    }),
    handling: fc.record({ talk: short, hold: short, wrap: short }, { requiredKeys: ['talk'] }),
    patience: deferred
      ? fc.constant({ family: 'never' as const })
      : fc.constantFrom({ family: 'never' as const }, { family: 'exponential' as const, mean: 240 }),
    transfer: fc.record(
      { probability: chances, to: targets, handover: short, most: fc.constantFrom(1, 2) },
      { requiredKeys: ['probability'] },
    ),
    resolution: fc.constantFrom(1, 0.5),
    agentChoice: fc.constantFrom(...agentChoices),
  };
  const required = ['id', 'name', 'channel', 'demand', 'handling', 'patience'] as const;
  if (deferred)
    return fc.record(
      {
        ...common,
        deferred: fc.record({
          interruptible: fc.boolean(),
          backlog: fc.constantFrom(0, 5),
          deadlineHours: fc.constantFrom(0.5, 8),
        }),
      },
      { requiredKeys: [...required] },
    );
  const turns = fc.record(
    {
      replies: fc.constantFrom(1, 4),
      think: short,
      patience: fc.constantFrom(
        { family: 'exponential' as const, mean: 20 },
        { family: 'constant' as const, mean: 200 },
      ),
    },
    { requiredKeys: ['replies', 'think'] },
  );
  return fc.record(
    {
      ...common,
      ...(id === 'voice' ? {} : { turns }),
      menu: fc.record({ time: short, containment: chances }, { requiredKeys: ['time'] }),
      outsideHours: fc.constantFrom(...outsideHours),
      waitEffect: fc.constant({ perMinute: 0.1, most: 0.5 }),
      wrongNumbers: fc.constantFrom(0, 0.2),
      announcements: fc.constant([{ atSeconds: 60, leaving: 0.3 }]),
      admission: fc.record({
        closeOverSeconds: fc.constantFrom(60, 900),
        replyOverSeconds: fc.constant(30),
        patienceFactor: fc.constant(2),
      }),
      callback: fc.record(
        {
          accept: chances,
          overSeconds: fc.constantFrom(0, 120),
          as: live,
          withinSeconds: fc.constantFrom(300, 7200),
          unanswered: chances,
          retryAfter: short,
        },
        { requiredKeys: ['accept'] },
      ),
      redial: fc.record(
        { afterAbandon: chances, afterBusy: chances, delay: short, as: fc.constantFrom(...ids) },
        { requiredKeys: ['delay'] },
      ),
      trunk: fc.constant('lines'),
    },
    { requiredKeys: [...required] },
  );
}

function teamOf(id: string, intervals: number, ids: readonly string[]): fc.Arbitrary<TeamInput> {
  const skill = (type: string): fc.Arbitrary<TeamInput['skills'][number]> =>
    fc.record(
      {
        type: fc.constant(type),
        preference: fc.constantFrom(1, 2),
        speed: fc.constantFrom(1, 1.25),
        overflowAfterSeconds: fc.constantFrom(0, 20),
        reserveAgents: fc.constantFrom(0, 1),
        priority: fc.constantFrom(0, 2),
        weight: fc.constantFrom(0, 1, 3),
      },
      { requiredKeys: ['type'] },
    );
  const line = fc.record({
    shift: fc.constantFrom('day', 'night'),
    start: fc.constantFrom('06:00', '08:30', '14:00', '22:00'),
    count: fc.constantFrom(1, 2),
  });
  const knows = fc.constant({ work: 0.9, odds: 1.5 });
  const people = fc.record(
    {
      absence: fc.constantFrom(0, 0.2),
      late: fc.constant({ probability: 0.5, time: { family: 'exponential' as const, mean: 600 } }),
      early: fc.constant({ probability: 0.5, time: { family: 'exponential' as const, mean: 600 } }),
      adherence: fc.constantFrom(0.8, 1),
      speedCv: fc.constantFrom(0, 0.2),
      knowledge: knows,
    },
    { requiredKeys: [] },
  );
  const common = {
    id: fc.constant(id),
    name: fc.constant(id),
    skills: fc.subarray([...ids], { minLength: 1 }).chain((list) => fc.tuple(...list.map(skill))),
    nextContact: fc.constantFrom(...nextContacts),
    loadEffect: fc.constant({ rush: 0.1, overload: 0.2 }),
  };
  const concurrency = fc.record(
    { atOnce: fc.constantFrom(1, 2, 4), slowDown: fc.constantFrom(0, 0.3) },
    { requiredKeys: ['atOnce'] },
  );
  return fc.oneof(
    fc.record(
      {
        ...common,
        headcount: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: intervals, maxLength: intervals }),
        people: fc.record(
          { absence: fc.constantFrom(0, 0.3), plannedShrinkage: fc.constantFrom(0, 0.25), knowledge: knows },
          { requiredKeys: ['absence', 'plannedShrinkage'] },
        ),
        concurrency,
      },
      { requiredKeys: ['id', 'name', 'skills', 'headcount'] },
    ),
    fc.record(
      { ...common, roster: fc.array(line, { minLength: 1, maxLength: 2 }), people, concurrency },
      { requiredKeys: ['id', 'name', 'skills', 'roster'] },
    ),
  );
}

/** Small centres with every channel, several chats at once, menus, call backs, admission and rosters. */
export const centres: fc.Arbitrary<Scenario> = fc
  .record({
    ids: fc.subarray([...channels], { minLength: 2 }).filter((ids) => ids.length > 0),
    days: fc.constantFrom(1, 2),
    office: fc.boolean(),
    closing: fc.constantFrom('serve' as const, 'drop' as const),
    warmUpIntervals: fc.constantFrom(0, 5),
  })
  .chain(({ ids, days, office, closing, warmUpIntervals }) => {
    const opening = Array.from({ length: 7 }, () => ({ from: '08:00', to: '20:00' }));
    const hours = { start: '2026-03-02', zone: 'UTC', days, intervalMinutes: 60 as const, closing };
    return fc
      .record({
        types: fc.tuple(...ids.map((id) => typeOf(id, days * 24, ids))),
        teams: fc.tuple(...['blue', 'gold'].map((id) => teamOf(id, days * 24, ids))),
      })
      .map((parts) =>
        expectScenario({
          format: 'floorwalk',
          version: 1,
          name: 'Any centre',
          seed: 'centre',
          calendar: office ? { ...hours, opening } : hours,
          shifts: [
            {
              id: 'day',
              name: 'Day',
              minutes: 480,
              activities: [
                { kind: 'break', afterMinutes: 120, minutes: 15 },
                { kind: 'lunch', afterMinutes: 240, minutes: 30 },
              ],
            },
            {
              id: 'night',
              name: 'Night',
              minutes: 600,
              activities: [{ kind: 'meeting', afterMinutes: 60, minutes: 30 }],
            },
          ],
          trunks: [{ id: 'lines', name: 'Lines', lines: 6 }],
          warmUpIntervals,
          ...parts,
        }),
      );
  });
