import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../src/model/readScenario';
import type { Scenario } from '../../src/model/scenario';
import { oneQueue } from '../planning/replay/simulatedLog';
import { floorwalk, json, newFolder } from './cli';

const folder = newFolder();
const place = (name: string): string => join(folder, name);
function file(name: string, text: string): string {
  writeFileSync(place(name), text);
  return place(name);
}
function scenarioOf(text: string): Scenario {
  const read = readScenario(text);
  if (!read.ok) throw new Error(JSON.stringify(read.flaws));
  return read.scenario;
}

/** A day that really happened, as far as the program can tell. */
const log = place('calls.csv');
const known = file('known.json', JSON.stringify(oneQueue()));
floorwalk('simulate', known, '--days', '1', '--log', log);
const hourly = ['--interval', '60'];

describe('floorwalk replay', () => {
  it('writes a scenario to standard output, and what was made up to standard error', () => {
    const { status, out, err } = floorwalk('replay', log, ...hourly);
    expect(status).toBe(0);
    const scenario = scenarioOf(out);
    expect(scenario.name).toBe('Tuesday 3 March 2026, replayed');
    expect(scenario.types[0].demand.kind).toBe('trace');
    expect(err).toMatch(/note: \d+ customers, at the instants at which they came\. \d+ gave up/);
    expect(err).toMatch(/note: calls: patience by Kaplan–Meier from \d+ abandonments and \d+ other waits/);
    expect(err).toMatch(/note: Staff: 6 agents/);
  });

  it('gives one JSON document, too, in any language', () => {
    const { status, out, err } = floorwalk('replay', log, ...hourly, '--json', '--lang', 'fi');
    expect(status).toBe(0);
    expect(scenarioOf(out).name).toBe('tiistai 3. maaliskuuta 2026, toistettuna');
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('kärsivällisyys Kaplan–Meierin menetelmällä');
  });

  it('answers “the same Tuesday with two more agents”: written, changed, and compared over the same customers', () => {
    const path = place('replayed.json');
    const told = json<{ file: string; notes: { code: string }[] }>(
      'replay',
      log,
      '--date',
      '2026-03-03',
      ...hourly,
      '--out',
      path,
    );
    expect(told.file).toBe(path);
    expect(told.notes.map(({ code }) => code)).toEqual([
      'customers',
      'opening',
      'handleDrawn',
      'staffAgents',
      'assumed',
      'luck',
      'patience',
      'handling',
    ]);
    const scenario = scenarioOf(readFileSync(path, 'utf8'));
    const [team] = scenario.teams;
    const more = file(
      'more.json',
      JSON.stringify({ ...scenario, teams: [{ ...team, headcount: team.headcount.map((n) => (n > 0 ? n + 2 : 0)) }] }),
    );
    const { comparisons } = json<{
      comparisons: { overall: Record<string, { mean: number; low: number; high: number }> }[];
    }>('compare', path, more, '--days', '10');
    expect(comparisons[0].overall['offered']).toMatchObject({ mean: 0, low: 0, high: 0 });
    expect(comparisons[0].overall['serviceLevel'].low).toBeGreaterThan(20);
    expect(comparisons[0].overall['abandonRate'].high).toBeLessThan(-5);
    expect(json('judge', path, '--days', '5').verdicts).toHaveLength(1);
  });

  it('replayed with the staff that was there is the day that was, figure by figure', () => {
    const scenario = scenarioOf(floorwalk('replay', log, ...hourly, '--json').out);
    const path = file('same.json', JSON.stringify({ ...scenario, teams: oneQueue().teams }));
    const { overall: real } = json('measure', log, ...hourly);
    const { overall: replayed } = json('simulate', path, '--days', '3');
    for (const kpi of ['offered', 'answered', 'abandoned', 'serviceLevel', 'asa', 'aht', 'maxWait']) {
      expect(replayed[kpi].mean, kpi).toBeCloseTo(real[kpi].mean!, 9);
      expect(replayed[kpi].p10, kpi).toBe(replayed[kpi].p90);
    }
  });

  it.each([
    [['--date', 'yesterday'], '--date must be a date such as 2026-03-02, got "yesterday"'],
    [['--date', '2026-03-09'], '--date must be one of 2026-03-03, got "2026-03-09"'],
    [['--teams', 'mine'], '--teams must be one of teams, queues, one, got "mine"'],
    [['--out', folder], '--out must name a file that can be written (EISDIR)'],
  ])('%s is bad input', (args, message) => {
    const { status, out, err } = floorwalk('replay', log, ...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('a log without any handle time is bad input', () => {
    const mute = file('mute.csv', 'arrival,queue,wait_s,outcome\n2026-03-02T10:00:00,PS,0,answered\n');
    const { status, err } = floorwalk('replay', mute);
    expect(status).toBe(2);
    expect(err).toContain(`${mute}: handleSeconds is missing`);
  });
});
