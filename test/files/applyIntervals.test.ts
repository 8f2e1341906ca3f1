import { describe, expect, test } from 'vitest';
import { applyIntervals, planIntervals } from '../../src/files/applyIntervals';
import { previewIntervals } from '../../src/files/intervalImport';
import { gridOf } from '../../src/model/calendar';
import { FlawError } from '../../src/model/errors';
import { expectedContacts } from '../../src/model/expectedContacts';
import type { Scenario } from '../../src/model/scenario';
import { aScenario } from './fixture';

const volumeOf = (scenario: Scenario, id: string): number[] => {
  const { demand } = scenario.types.find((type) => type.id === id)!;
  return demand.kind === 'rate' ? demand.volume : [];
};
const csv = (...lines: string[]): string =>
  ['Date,Time,Queue,Offered,Answered,Abandoned,Answered within 20 s,AHT', ...lines].join('\n');

describe('applied to a scenario', () => {
  const text = csv('2026-03-02,08:00,alpha,12,10,2,9,200', '2026-03-02,08:30,ALPHA,5,5,0,5,100');

  test('volume, handle time and what was observed come in, an interval without a row has volume 0', () => {
    const before = aScenario();
    const copy = structuredClone(before);
    const after = applyIntervals(before, previewIntervals(text));
    const volume = volumeOf(after, 'a');
    expect(volume.slice(15, 19)).toEqual([0, 12, 5, 0]);
    expect(after.types[0].handling.meanByInterval!.slice(15, 19)).toEqual([null, 200, 100, null]);
    expect(after.observed[0]).toMatchObject({ type: 'a', withinSeconds: 20 });
    expect(after.observed[0].answeredWithin.slice(15, 19)).toEqual([null, 9, 5, null]);
    // What the data do not speak of stays, and the scenario that was given is as it was.
    expect(after.types[0].demand).toMatchObject({ dayCv: 0.1 });
    expect(after.types[0].handling.talk).toEqual(before.types[0].handling.talk);
    expect(after.teams).toEqual(before.teams);
    expect(before).toEqual(copy);
  });

  test('each kind of figure can be left out', () => {
    const before = aScenario();
    const after = applyIntervals(before, previewIntervals(text), { volume: false, handleTime: false, observed: false });
    expect(after).toEqual(before);
  });

  test('rows that share an interval are summed, handle times by the calls answered', () => {
    const after = applyIntervals(
      aScenario(),
      previewIntervals(
        csv('2026-03-02,08:00,a,12,10,2,9,200', '2026-03-02,08:00,a,30,30,0,9,100', '2026-03-02,08:30,a,0,,,,'),
      ),
    );
    expect(volumeOf(after, 'a')[16]).toBe(42);
    expect(after.types[0].handling.meanByInterval![16]).toBe(125);
  });

  test('a queue without a type is left out with a note, or made when asked for', () => {
    const preview = previewIntervals(
      csv('2026-03-02,08:00,Sales desk,12,10,2,9,200', '2026-03-02,08:30,Sales desk,12,30,2,9,100'),
    );
    const left = planIntervals(aScenario(), preview);
    expect(left.notes).toEqual([{ code: 'queueSkipped', text: 'Sales desk' }]);
    expect(left.scenario).toEqual(aScenario());
    const made = planIntervals(aScenario(), preview, { createTypes: true, skillTeams: ['desk'] });
    expect(made.notes).toEqual([{ code: 'typeCreated', text: 'Sales desk' }]);
    expect(made.scenario.types[1]).toMatchObject({
      id: 'sales-desk',
      name: 'Sales desk',
      handling: { talk: { mean: 125 } },
    });
    expect(made.scenario.teams[0].skills.map(({ type }) => type)).toEqual(['a', 'sales-desk']);
    expect(volumeOf(made.scenario, 'a')).toEqual(volumeOf(aScenario(), 'a'));
  });

  test('a made type that nobody serves is pointed out', () => {
    const { notes } = planIntervals(
      aScenario(),
      previewIntervals(csv('2026-03-02,08:00,B,1,1,0,1,9', '2026-03-02,08:30,B,1,1,0,1,9')),
      {
        createTypes: true,
      },
    );
    expect(notes).toContainEqual({ code: 'notServed', text: 'B' });
  });

  test('a queue can be sent to a type by hand, or nowhere', () => {
    const preview = previewIntervals(csv('2026-03-02,08:00,X,12,10,2,9,200', '2026-03-02,08:30,Y,3,3,0,3,100'));
    const after = planIntervals(aScenario(), preview, { queues: { X: 'a', Y: null }, createTypes: true });
    expect(volumeOf(after.scenario, 'a')[16]).toBe(12);
    expect(after.scenario.types).toHaveLength(1);
    expect(after.notes).toEqual([{ code: 'queueSkipped', text: 'Y' }]);
  });

  test('data without a queue column go to the first type', () => {
    const after = applyIntervals(
      aScenario(),
      previewIntervals('Date,Time,Calls\n2026-03-02,08:00,4\n2026-03-02,08:30,5'),
    );
    expect(volumeOf(after, 'a').slice(16, 18)).toEqual([4, 5]);
  });
});

describe('what the file does not speak of', () => {
  const week = (): Scenario => {
    const [type] = aScenario().types;
    const volume = Array<number>(336).fill(7);
    const blank = Array<number | null>(336).fill(null);
    return aScenario({
      calendar: { start: '2026-03-02', zone: 'Europe/Helsinki', days: 7, intervalMinutes: 30 },
      types: [
        {
          ...type,
          demand: { kind: 'rate', volume },
          handling: { ...type.handling, meanByInterval: Array<number>(336).fill(150) },
        },
      ],
      teams: [{ ...aScenario().teams[0], headcount: Array<number>(336).fill(3) }],
      observed: [
        { type: 'a', offered: volume, answered: blank, abandoned: blank, withinSeconds: 20, answeredWithin: volume },
      ],
    });
  };
  const tuesday = csv('2026-03-03,08:00,a,12,10,2,9,200', '2026-03-03,08:30,a,5,5,0,5,');
  const byDay = (volume: readonly number[]): number[] =>
    Array.from({ length: 7 }, (_, d) => volume.slice(48 * d, 48 * d + 48).reduce((x, y) => x + y));

  test('stays: other days keep their volume, handle times and what was observed', () => {
    const before = week();
    const { scenario, changes } = planIntervals(before, previewIntervals(tuesday));
    expect(byDay(volumeOf(scenario, 'a'))).toEqual([336, 17, 336, 336, 336, 336, 336]);
    const means: readonly (number | null)[] = scenario.types[0].handling.meanByInterval!;
    expect(means.filter((x) => x === 150)).toHaveLength(6 * 48);
    expect(means.slice(48 + 15, 48 + 18)).toEqual([null, 200, null]);
    const [observed] = scenario.observed;
    expect(observed.offered.slice(46, 48 + 18)).toEqual([7, 7, ...Array<null>(16).fill(null), 12, 5]);
    expect(observed.answeredWithin.slice(48 + 15, 48 + 18)).toEqual([null, 9, 5]);
    expect(observed.answeredWithin[96]).toBe(7);
    expect(changes).toEqual([
      { name: 'Alpha', days: 1, keptDays: 6, intervals: 2, zeroed: 46, before: 336, after: 17, handleTimes: 1 },
    ]);
  });

  test('an interval without a row has no data of what was observed, and not none', () => {
    const { observed } = applyIntervals(aScenario(), previewIntervals(tuesday), { newCalendar: true });
    expect(observed[0].offered.slice(15, 19)).toEqual([null, 12, 5, null]);
  });

  test('counts within another number of seconds fall away aloud', () => {
    const { scenario, notes } = planIntervals(week(), previewIntervals(tuesday.replace('within 20 s', 'within 30 s')));
    expect(scenario.observed[0].answeredWithin.filter((x) => x !== null)).toEqual([9, 5]);
    expect(notes).toEqual([{ code: 'withinReplaced', text: 'Alpha', count: 6 * 48, from: 20, to: 30 }]);
  });

  test('a queue that has no row on a day of another keeps it', () => {
    const two = week();
    const both = { ...two, types: [...two.types, { ...two.types[0], id: 'b', name: 'Beta' }] };
    const after = applyIntervals(both, previewIntervals(`${tuesday}\n2026-03-04,08:00,b,1,1,0,1,9`));
    expect(byDay(volumeOf(after, 'a'))).toEqual([336, 17, 336, 336, 336, 336, 336]);
    expect(byDay(volumeOf(after, 'b'))).toEqual([336, 336, 1, 336, 336, 336, 336]);
  });

  test('rows that all lie elsewhere change nothing', () => {
    const before = week();
    expect(applyIntervals(before, previewIntervals(tuesday.replaceAll('2026', '2027')))).toEqual(before);
  });

  test('a replayed log keeps the customers of other days, as volume', () => {
    const before = week();
    const trace = { kind: 'trace' as const, arrivals: [100, 48 * 1800 + 50, 96 * 1800 + 1, 96 * 1800 + 2] };
    const replay = { ...before, types: [{ ...before.types[0], demand: trace }] };
    expect(byDay(volumeOf(applyIntervals(replay, previewIntervals(tuesday)), 'a'))).toEqual([1, 17, 2, 0, 0, 0, 0]);
  });

  test('is replaced where the dates of the file are taken over', () => {
    const text = `${tuesday}\n2026-03-05,08:00,a,4,4,0,4,100`;
    const after = planIntervals(week(), previewIntervals(text), { newCalendar: true });
    expect(after.scenario.calendar.days).toBe(3);
    expect(volumeOf(after.scenario, 'a').reduce((x, y) => x + y)).toBe(21);
    expect(after.changes[0]).toMatchObject({ days: 3, keptDays: 0, intervals: 3, zeroed: 141, before: null });
  });
});

describe('calendars', () => {
  test('rows outside the scenario are left out with a note', () => {
    const { scenario, notes } = planIntervals(
      aScenario(),
      previewIntervals(csv('2026-03-02,08:00,a,12,,,,', '2026-03-03,08:30,a,5,,,,')),
    );
    expect(notes).toEqual([{ code: 'outsideCalendar', count: 1 }]);
    expect(volumeOf(scenario, 'a').reduce((a, b) => a + b)).toBe(12);
  });

  test('a new calendar takes dates and interval length from the data and carries staffing over by time of day', () => {
    const preview = previewIntervals(csv('2026-03-05,08:00,a,12,,,,', '2026-03-06,08:15,a,5,,,,'));
    const { scenario, notes } = planIntervals(aScenario(), preview, { newCalendar: true });
    expect(notes).toContainEqual({ code: 'calendarReplaced' });
    expect(scenario.calendar).toEqual({
      start: '2026-03-05',
      zone: 'Europe/Helsinki',
      days: 2,
      intervalMinutes: 15,
      closing: 'serve',
    });
    expect(scenario.teams[0].headcount.slice(32, 36)).toEqual([16, 16, 17, 17]);
    expect(volumeOf(scenario, 'a')[32]).toBe(12);
    expect(volumeOf(scenario, 'a')[96 + 33]).toBe(5);
  });

  test('the dates of the data keep the opening hours of the weekdays, and the special days among them', () => {
    const day = { from: '08:00', to: '20:00' };
    const opening = [day, day, day, day, day, null, null];
    const special = [
      { date: '2026-03-02', name: 'Sale', hours: day, volumeFactor: 2 },
      { date: '2026-03-05', hours: { from: '09:00', to: '12:00' } },
    ];
    const before = aScenario({
      calendar: { start: '2026-03-02', zone: 'Europe/Helsinki', days: 1, intervalMinutes: 30, opening, special },
    });
    const preview = previewIntervals(csv('2026-03-05,08:00,a,12,,,,', '2026-03-06,08:30,a,5,,,,'));
    const { scenario, notes } = planIntervals(before, preview, { newCalendar: true });
    expect(scenario.calendar.opening).toEqual(opening);
    expect(scenario.calendar.special).toEqual([special[1]]);
    expect(notes).toContainEqual({ code: 'specialDaysDropped', count: 1, text: '2026-03-02' });
    // Who comes at eight on the Thursday that opens at nine finds closed doors.
    expect(notes).toContainEqual({ code: 'outsideHours', text: 'Alpha', amount: 12 });
    const none = planIntervals(before, previewIntervals(csv('2026-03-06,08:00,a,12,,,,', '2026-03-06,08:30,a,5,,,,')), {
      newCalendar: true,
    });
    expect(none.scenario.calendar).not.toHaveProperty('special');
    expect(none.notes.map(({ code }) => code)).not.toContain('outsideHours');
  });

  test('other types keep their contacts, whichever way the interval length changes', () => {
    const two = aScenario({ types: [...aScenario().types, { ...aScenario().types[0], id: 'b', name: 'Beta' }] });
    for (const [times, length] of [
      [['08:00', '08:15'], 15],
      [['08:00', '09:00'], 60],
    ] as const) {
      const preview = previewIntervals(csv(...times.map((time) => `2026-03-09,${time},a,12,,,,`)));
      const after = applyIntervals(two, preview, { newCalendar: true });
      expect(after.calendar.intervalMinutes).toBe(length);
      expect(volumeOf(after, 'b').reduce((x, y) => x + y)).toBe(7 * 48);
    }
  });

  test('a count that one of the joined rows leaves blank is not known', () => {
    const preview = previewIntervals(csv('2026-03-02,08:00,a,4,4,,1,100', '2026-03-02,08:15,a,12,12,0,1,200'));
    const { scenario: joined } = planIntervals(aScenario(), preview);
    const [{ answered, abandoned }] = joined.observed;
    expect([answered[16], abandoned[16]]).toEqual([16, null]);
  });

  test('rows shorter than the intervals are joined, longer ones spread', () => {
    const fine = planIntervals(
      aScenario(),
      previewIntervals(csv('2026-03-02,08:00,a,4,4,0,1,100', '2026-03-02,08:15,a,12,12,0,1,200')),
    );
    expect(volumeOf(fine.scenario, 'a')[16]).toBe(16);
    expect(fine.scenario.types[0].handling.meanByInterval![16]).toBe(175);
    expect(fine.notes).toEqual([{ code: 'intervalJoined', from: 15, to: 30 }]);
    const coarse = planIntervals(
      aScenario(),
      previewIntervals(csv('2026-03-02,08:00,a,4,4,0,1,100', '2026-03-02,09:00,a,12,12,0,1,200')),
    );
    expect(volumeOf(coarse.scenario, 'a').slice(16, 20)).toEqual([2, 2, 6, 6]);
    expect(coarse.notes).toEqual([{ code: 'intervalSplit', from: 60, to: 30 }]);
  });

  test('on the day with 25 hours the repeated hour holds both its rows, none is lost or counted twice', () => {
    const day = aScenario({
      calendar: { start: '2026-10-25', zone: 'Europe/Helsinki', days: 1, intervalMinutes: 60 },
      types: [{ ...aScenario().types[0], demand: { kind: 'rate', volume: Array<number>(25).fill(0) } }],
      teams: [{ ...aScenario().teams[0], headcount: Array<number>(25).fill(1) }],
    });
    const preview = previewIntervals(
      csv(
        '2026-10-25,02:00,a,1,,,,',
        '2026-10-25,03:00,a,2,,,,',
        '2026-10-25,03:00,a,3,,,,',
        '2026-10-25,04:00,a,4,,,,',
      ),
    );
    expect(volumeOf(applyIntervals(day, preview), 'a').slice(2, 6)).toEqual([1, 2, 3, 4]);
  });

  test('two queues of one contact type keep their repeated hours apart', () => {
    const day = aScenario({
      calendar: { start: '2026-10-25', zone: 'Europe/Helsinki', days: 1, intervalMinutes: 60 },
      types: [{ ...aScenario().types[0], demand: { kind: 'rate', volume: Array<number>(25).fill(0) } }],
      teams: [{ ...aScenario().teams[0], headcount: Array<number>(25).fill(1) }],
    });
    const rows = ['a', 'b'].flatMap((queue, i) => [
      `2026-10-25,02:00,${queue},0,,,,`,
      `2026-10-25,03:00,${queue},${1 + 10 * i},,,,`,
      `2026-10-25,03:00,${queue},${2 + 10 * i},,,,`,
    ]);
    const both = applyIntervals(day, previewIntervals(csv(...rows)), { queues: { b: 'a' } });
    expect(volumeOf(both, 'a').slice(3, 5)).toEqual([1 + 11, 2 + 12]);
  });

  test('what the data tell of a special day is what is to be expected then', () => {
    const special = [{ date: '2026-03-02', hours: { from: '08:00', to: '20:00' }, volumeFactor: 1.4 }];
    const { start, zone, days, intervalMinutes } = aScenario().calendar;
    const day = aScenario({ calendar: { start, zone, days, intervalMinutes, special } });
    const rows = csv('2026-03-02,08:00,a,140,,,,', '2026-03-02,08:30,a,7,,,,');
    const after = applyIntervals(day, previewIntervals(rows));
    expect(volumeOf(after, 'a').slice(16, 18)).toEqual([100, 5]);
    expect(expectedContacts(after.types[0].demand, gridOf(after.calendar))[16]).toBeCloseTo(140, 6);
  });
});

describe('nothing is applied', () => {
  test.each([
    ['while the order of day and month is open', 'Date,Time,Offered\n3/2/2026,08:00,9\n3/2/2026,08:30,8'],
    ['when a column is missing', 'Date,Time\n2026-03-02,08:00'],
    ['when the interval does not fit', 'Date,Offered\n2026-03-02,500'],
    ['when every row was rejected', 'Date,Time,Offered\n2026-03-02,08:00,x'],
    ['when there is nothing', ''],
  ])('%s', (_name, text) => {
    expect(() => applyIntervals(aScenario(), previewIntervals(text))).toThrow(FlawError);
  });

  test('when the range is longer than a calendar may be', () => {
    const preview = previewIntervals(csv('2020-03-02,08:00,a,1,,,,', '2026-03-02,08:30,a,1,,,,'));
    expect(() => applyIntervals(aScenario(), preview, { newCalendar: true })).toThrow(
      'calendar.days must be at most 400',
    );
  });
});
