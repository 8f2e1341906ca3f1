import { existsSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bankScenario, weeks } from '../../scenarios/make/bank';
import { Results } from '../../src/analysis/results';
import { kaplanMeier, stepAt } from '../../src/analysis/stats/kaplanMeier';
import type { DayLog, LogShape } from '../../src/engine/dayLog';
import { Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import type { CallLog } from '../../src/files/callLog';
import { readCallLog } from '../../src/files/callLog';
import { planIntervals } from '../../src/files/applyIntervals';
import { previewIntervals } from '../../src/files/intervalImport';
import { measureDay } from '../../src/kpi/measureDay';
import { Contact } from '../../src/kpi/counters';
import { contactWidth } from '../../src/kpi/measures';
import { denseContacts } from '../kpi/dense';
import { plainSpec } from '../../src/kpi/spec';
import { printScenario } from '../../src/model/document';
import { readScenario } from '../../src/model/readScenario';
import { replayScenario } from '../../src/planning/replay/replay';
import type { Document } from '../cli/cli';
import { floorwalk } from '../cli/cli';

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
  const contacts = denseContacts(measureDay(log, spec), spec);
  const width = contactWidth(spec);
  return (counter) => {
    let sum = 0;
    for (let cell = 0; cell < contacts.length; cell += width) sum += contacts[cell + counter];
    return sum;
  };
}

describe.skipIf(!present)(`the bank's January and February, measured as simulated days are${reason}`, () => {
  const logs = (present ? ['calls-1999-01.csv', 'calls-1999-02.csv'] : []).map(callLog);
  const months = logs.map(({ log, shape }) => totals(log, shape));
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

  test('the handle time was 185 s and 177 s over the answered calls that have one (service above 0 s)', () => {
    const handleTimes = logs.map(({ log }) => {
      const served = Array.from(log.talk.subarray(0, log.contacts)).filter(
        (talk, i) => log.outcome[i] === Outcome.answered && talk > 0,
      );
      return [served.length, Math.round(served.reduce((a, b) => a + b, 0) / served.length)];
    });
    expect(handleTimes).toEqual([
      [26_783, 185],
      [27_077, 177],
    ]);
  });

  test('over all answered calls, those of 0 s too, it is 183 s and 176 s: that is the AHT, and a note says why', () => {
    expect(mean(Contact.talk)).toEqual([183, 176]);
    const notes = logs.map((log) => log.notes.find(({ code }) => code === 'talkZero'));
    expect(notes.map((note) => [note!.count, Math.round(Number(note!.to))])).toEqual([
      [277, 185],
      [85, 177],
    ]);
  });

  test('Kaplan–Meier of who had to wait is the curve that comes with the data, to its five decimals', () => {
    const waits = ['calls-1999-01.csv', 'calls-1999-02.csv'].flatMap((name) => {
      const { log } = callLog(name);
      return Array.from({ length: log.contacts }, (_, i) => ({
        seconds: log.wait[i],
        event: log.outcome[i] === Outcome.abandoned,
      })).filter(({ seconds }) => seconds > 0);
    });
    const steps = kaplanMeier(waits);
    const given = csvParse(read('patience-km-jan-feb.csv')).map((row) => [Number(row['t']), Number(row['S'])]);
    expect(steps.length).toBeGreaterThan(350);
    // One of the 34,693 callers is not in theirs.
    for (const [t, survival] of given) expect(Math.abs(stepAt(steps, t)!.survival - survival)).toBeLessThan(1e-5);
  });

  test('a day replayed with the staff that its calls show is like the day that was', () => {
    const log = callLog('calls-1999-01.csv');
    const date = '1999-01-19';
    const { scenario, summary } = replayScenario(log, { date, names: { scenario: date, team: 'Agents' } });
    expect(summary).toMatchObject({ customers: 1404, gaveUp: 159, unserved: [] });
    const results = Results.of(scenario);
    const simulator = new Simulator(compile(scenario));
    for (let day = 0; day < 20; day++) results.add(measureDay(simulator.run(day), results.context.spec));
    // Handle times are those of the log; who is served differs a little. What abandonment differs by is what the log does not say of its agents.
    expect(Math.abs(results.estimate('aht').mean! - 179.6)).toBeLessThan(3);
    expect(Math.abs(results.estimate('abandonRate').mean! - 11.3)).toBeLessThan(3);
  });

  test('the command line measures the same January', () => {
    const { status, out, err } = floorwalk('measure', fileURLToPath(new URL('calls-1999-01.csv', folder)), '--json');
    expect(status).toBe(0);
    expect(err).toContain('277 answered calls have a handle time of 0 s; over the others the mean is 185.3 s');
    const { overall, byType, rejected, days } = JSON.parse(out) as Document;
    expect([days, rejected]).toEqual([31, []]);
    const value = (kpi: string): number => overall[kpi].mean!;
    expect(value('offered')).toBe(january(Contact.offered));
    expect(value('answered')).toBe(27_060);
    expect(['abandonRate', 'serviceLevel'].map((kpi) => value(kpi).toFixed(1))).toEqual(['10.3', '54.4']);
    expect(['asa', 'aht'].map((kpi) => Math.round(value(kpi)))).toEqual([35, 183]);
    expect(Object.keys(byType).sort()).toEqual(['IN', 'NE', 'NW', 'PE', 'PS', 'TT']);
    expect(byType['PS']['answered'].mean).toBe(20_374);
  });

  test('menu-only and phantom rows are named, no row is rejected', () => {
    const [{ notes, rejected, shape }] = logs;
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
    const contacts = denseContacts(measureDay(result.log, spec), spec);
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
      expect(preview.flaws).toEqual([{ path: 'start', rule: 'time', value: preview.table.rows[0].cells[0] }]);
    });
  },
);
