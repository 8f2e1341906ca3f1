import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { floorwalk, json, root, newFolder } from './cli';

const folder = newFolder();

/** The two-skills scenario on one day of Helsinki, busy around the clock. */
function onDay(date: string, halfHours: number): string {
  const scenario = JSON.parse(readFileSync(`${root}/scenarios/two-skills.json`, 'utf8')) as {
    calendar: object;
    types: { demand: object }[];
    teams: { headcount: number[] }[];
  };
  scenario.calendar = { start: date, zone: 'Europe/Helsinki', days: 1, intervalMinutes: 30 };
  for (const type of scenario.types) type.demand = { kind: 'rate', volume: new Array<number>(halfHours).fill(9) };
  for (const team of scenario.teams) team.headcount = new Array<number>(halfHours).fill(4);
  const path = join(folder, `${date}.json`);
  writeFileSync(path, JSON.stringify(scenario));
  return path;
}

describe('a simulated day on which the clock changes', () => {
  it.each([
    ['2026-10-25', 50],
    ['2026-03-29', 46],
  ])('%s, %i half hours, is measured as it was simulated', (date, halfHours) => {
    const log = join(folder, `${date}.csv`);
    const simulated = json('simulate', onDay(date, halfHours), '--days', '1', '--log', log);
    // `json` fails on any note: no row is left out, nothing is assumed.
    const measured = json('measure', log);
    const starts = simulated.byInterval.map(({ start }) => start);
    expect(starts).toHaveLength(halfHours);
    expect(new Set(starts).size).toBe(halfHours);
    expect(measured.byInterval.map(({ start }) => start)).toEqual(starts);
    for (const kpi of ['offered', 'answered', 'abandoned', 'serviceLevel', 'asa', 'aht', 'maxWait'])
      measured.byInterval.forEach((interval, k) => {
        const expected = simulated.byInterval[k][kpi].mean;
        if (expected === null) expect(interval[kpi].mean, `${starts[k]} ${kpi}`).toBeNull();
        else expect(interval[kpi].mean, `${starts[k]} ${kpi}`).toBeCloseTo(expected, 9);
      });
  });

  it('names the hour that comes twice by its offsets from UTC, and no other', () => {
    const { byInterval } = json('simulate', onDay('2026-10-25', 50), '--days', '1');
    expect(byInterval.map(({ start }) => start).filter((start) => start.length > '2026-10-25T00:00'.length)).toEqual([
      '2026-10-25T03:00+03:00',
      '2026-10-25T03:30+03:00',
      '2026-10-25T03:00+02:00',
      '2026-10-25T03:30+02:00',
    ]);
  });
});

describe('measure --zone', () => {
  const path = join(folder, 'plain.csv');
  writeFileSync(
    path,
    'start,queue,outcome,wait,talk,agent\n2026-10-25 03:10,A,answered,1,9,Ann\n2026-10-25 03:50,A,answered,1,9,Ann\n2026-10-25 03:20,A,answered,1,9,Ann\n2026-10-25 09:00,A,answered,1,9,Ann\n',
  );

  it('lays a log out on the days of its zone, and says what it assumed', () => {
    const { status, out, err } = floorwalk('measure', path, '--zone', 'Europe/Helsinki', '--interval', '60', '--json');
    expect(status).toBe(0);
    expect(err).toBe(
      'note: 3 calls lie in the hour that the clock shows twice and say not in which; by the order of the rows, 1 of them was put into the second\n',
    );
    const { byInterval, calendar } = JSON.parse(out) as {
      byInterval: { start: string; offered: { mean: number } }[];
      calendar: { zone: string };
    };
    expect(calendar.zone).toBe('Europe/Helsinki');
    expect(byInterval).toHaveLength(25);
    expect(
      byInterval.filter(({ offered }) => offered.mean > 0).map(({ start, offered }) => [start, offered.mean]),
    ).toEqual([
      ['2026-10-25T03:00+03:00', 2],
      ['2026-10-25T03:00+02:00', 1],
      ['2026-10-25T09:00', 1],
    ]);
  });

  it('must name a zone, and intervals must fit its days', () => {
    expect(floorwalk('measure', path, '--zone', 'Mars/Olympus')).toMatchObject({
      status: 2,
      err: '--zone must be an IANA time zone such as Europe/Helsinki, got "Mars/Olympus"\n',
    });
    const odd = join(folder, 'odd.csv');
    writeFileSync(odd, 'start,queue,outcome,wait\n2026-04-05 09:30,A,abandoned,5\n');
    expect(floorwalk('measure', odd, '--zone', 'Australia/Lord_Howe', '--interval', '60').err).toBe(
      `${odd}: --interval must divide every day into whole intervals (2026-04-05: 24.5 h), got 60 min\n`,
    );
  });
});
