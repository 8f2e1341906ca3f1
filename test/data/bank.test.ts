import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bankScenario, weeks } from '../../scenarios/make/bank';
import type { DayLog, LogShape } from '../../src/engine/dayLog';
import type { CallLog } from '../../src/files/callLog';
import { readCallLog } from '../../src/files/callLog';
import { planIntervals } from '../../src/files/applyIntervals';
import { previewIntervals } from '../../src/files/intervalImport';
import { measureDay } from '../../src/kpi/measure';
import { Contact, contactWidth } from '../../src/kpi/measures';
import { plainSpec } from '../../src/kpi/spec';
import { printScenario } from '../../src/model/document';
import { readScenario } from '../../src/model/readScenario';

const folder = new URL('../../../shared/data/bank/', import.meta.url);
const present = existsSync(folder);
const reason = present ? '' : ' (skipped: the call-level data are not on this machine)';
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

function callLog(name: string): CallLog {
  const result = readCallLog(read(name));
  if (!result.ok) throw new Error(JSON.stringify(result.flaws));
  return result;
}

/** Sums of the counters over all types and intervals: the figures of a month by the code that measures simulated days. */
function totals(log: DayLog, shape: LogShape): (counter: number) => number {
  const spec = plainSpec(shape);
  const { contacts } = measureDay(log, spec);
  const width = contactWidth(spec);
  return (counter) => {
    let sum = 0;
    for (let cell = 0; cell < contacts.length; cell += width) sum += contacts[cell + counter];
    return sum;
  };
}

describe.skipIf(!present)(`the bank's January and February, measured as simulated days are${reason}`, () => {
  const months = (present ? ['calls-1999-01.csv', 'calls-1999-02.csv'] : []).map((name) => {
    const { log, shape } = callLog(name);
    return totals(log, shape);
  });
  const [january, february] = months;
  const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);

  test('61,286 contacts were offered', () => {
    expect(january(Contact.offered) + february(Contact.offered)).toBe(61_286);
  });

  test('10.3 % and 12.7 % were abandoned', () => {
    expect(months.map((of) => percent(of(Contact.abandoned), of(Contact.offered)))).toEqual(['10.3', '12.7']);
  });

  test('54.4 % and 52.1 % of the offered were answered within 20 s', () => {
    expect(months.map((of) => percent(of(Contact.answeredInTime), of(Contact.offered)))).toEqual(['54.4', '52.1']);
  });

  const mean = (counter: number): number[] => months.map((of) => Math.round(of(counter) / of(Contact.answered)));

  test('the average speed of answer was 35 s and 41 s', () => {
    expect(mean(Contact.waitAnswered)).toEqual([35, 41]);
  });

  test('the handle time of calls that have one was 185 s and 177 s; the 0 s of the others bring it to 183 s and 176 s', () => {
    expect(mean(Contact.talk)).toEqual([183, 176]);
    const notes = ['calls-1999-01.csv', 'calls-1999-02.csv'].map((name) =>
      callLog(name).notes.find(({ code }) => code === 'talkZero'),
    );
    expect(notes.map((note) => [note!.count, Math.round(Number(note!.to))])).toEqual([
      [277, 185],
      [85, 177],
    ]);
  });

  test('menu-only and phantom rows are named, no row is rejected', () => {
    const { notes, rejected, shape } = callLog('calls-1999-01.csv');
    expect(rejected).toEqual([]);
    expect(notes).toContainEqual({ code: 'ivrOnly', count: 1198 });
    expect(notes).toContainEqual({ code: 'phantom', count: 240 });
    expect(shape.days).toBe(31);
  });
});

describe.skipIf(!present)(`the bank's two weeks of the demonstration${reason}`, () => {
  test.each(weeks)('$file.json is what its script makes of the data', (week) => {
    const committed = readFileSync(new URL(`../../scenarios/${week.file}.json`, import.meta.url), 'utf8');
    expect(printScenario(bankScenario(week, read).scenario)).toBe(committed);
  });

  test.each(weeks)('$file.json: what was observed is what the call log measures, half hour by half hour', (week) => {
    const scenario = readScenario(readFileSync(new URL(`../../scenarios/${week.file}.json`, import.meta.url), 'utf8'));
    if (!scenario.ok) throw new Error(week.file);
    const { calendar, observed } = scenario.scenario;
    const result = readCallLog(read(week.calls), { calendar });
    if (!result.ok) throw new Error(week.file);
    const spec = plainSpec(result.shape);
    const { contacts } = measureDay(result.log, spec);
    for (const o of observed) {
      const type = result.shape.types.indexOf(o.type);
      const count = (counter: number): number[] =>
        o.offered.map((_, k) => contacts[(type * result.shape.intervals + k) * contactWidth(spec) + counter]);
      expect(count(Contact.offered), o.type).toEqual(o.offered);
      expect(count(Contact.answered), o.type).toEqual(o.answered);
      expect(count(Contact.abandoned), o.type).toEqual(o.abandoned);
      expect(count(Contact.answeredInTime), o.type).toEqual(o.answeredWithin);
      expect(count(Contact.maxWait), o.type).toEqual(o.maxWaitSeconds!.map((seconds) => seconds ?? 0));
    }
  });

  test.each(weeks)('$intervals imports without a rejected row and gives the scenario its own volumes again', (week) => {
    const scenario = readScenario(readFileSync(new URL(`../../scenarios/${week.file}.json`, import.meta.url), 'utf8'));
    if (!scenario.ok) throw new Error(week.file);
    const preview = previewIntervals(read(week.intervals));
    expect(preview.rejected).toEqual([]);
    expect(preview.flaws).toEqual([]);
    const empty = {
      ...scenario.scenario,
      types: scenario.scenario.types.map((type) => ({
        ...type,
        demand: { kind: 'rate' as const, volume: Array<number>(336).fill(0), dayCv: 0, intervalCv: 0, sharedDay: true },
      })),
      observed: [],
    };
    const { scenario: filled, notes } = planIntervals(empty, preview);
    expect(filled.types.map(({ demand }) => demand)).toEqual(scenario.scenario.types.map(({ demand }) => demand));
    expect(
      new Map(filled.observed.map((o) => [o.type, o.answeredWithin.reduce<number>((sum, x) => sum + (x ?? 0), 0)])),
    ).toEqual(
      new Map(
        scenario.scenario.observed.map((o) => [o.type, o.answeredWithin.reduce<number>((sum, x) => sum + (x ?? 0), 0)]),
      ),
    );
    expect(notes).toEqual([]);
  });
});

const daily = new URL('../../../shared/data/vancouver/vancouver311-2023.csv', import.meta.url);
describe.skipIf(!existsSync(daily))(
  `a year of daily figures${existsSync(daily) ? '' : ' (skipped: the file is not on this machine)'}`,
  () => {
    test('is understood, its residual is shown, and it is refused as interval data since it has no intervals', () => {
      const preview = previewIntervals(readFileSync(daily, 'utf8'));
      expect(preview.rows.length).toBeGreaterThan(300);
      expect(preview.rejected).toEqual([]);
      expect(preview.columns.map(({ field }) => field)).toEqual([
        'start',
        'offered',
        'answered',
        'abandoned',
        'asa',
        'serviceLevel',
        null,
      ]);
      expect(preview.notes.map(({ code }) => code)).toContain('residual');
      expect(preview.flaws).toEqual([{ path: 'interval', rule: 'oneOf', param: '15, 30, 60 minutes' }]);
    });
  },
);
