import { describe, expect, it } from 'vitest';
import { flawSentence } from '../../src/i18n/flawSentence';
import { loadMessages } from '../../src/i18n/load';
import { readDocument } from '../../src/model/document';
import type { Flaw } from '../../src/model/errors';
import { describeFlaw } from '../../src/model/errors';
import { languages } from '../../src/model/language';
import type { ScenarioInput } from '../../src/model/scenario';
import { base } from './base';

type Line = NonNullable<ScenarioInput['teams'][number]['roster']>[number];

/** A week from a Monday on with two teams on shifts of 8, 4 and 24 hours. */
function flawsOf(blue: Line[], red: Line[] = [], calendar: Partial<ScenarioInput['calendar']> = {}): Flaw[] {
  const { teams, types, ...rest } = base();
  const result = readDocument({
    ...rest,
    calendar: { start: '2026-03-02', zone: 'Europe/Helsinki', days: 7, intervalMinutes: 60, ...calendar },
    types: types.map((type) => ({ ...type, demand: { kind: 'trace', arrivals: [] } })),
    shifts: [
      { id: 'day', name: 'Day', minutes: 480 },
      { id: 'half', name: 'Half', minutes: 240 },
      { id: 'round', name: 'Round the clock', minutes: 1440 },
    ],
    teams: teams.map((team, j) => ({ ...team, headcount: [], roster: j === 0 ? blue : red })),
    observed: [],
  });
  return result.ok ? [] : result.flaws;
}
const line = (shift: string, start: string, names: string[], weekdays?: number[]): Line => ({
  shift,
  start,
  count: names.length,
  names,
  ...(weekdays ? { weekdays } : {}),
});
const told = (...args: Parameters<typeof flawsOf>): string[] => flawsOf(...args).map(describeFlaw);

describe('one person on two lines of the roster', () => {
  it('is an error where their shifts overlap, in one team or in two', () => {
    const lines = [line('day', '08:00', ['Anna', 'Ben']), line('half', '12:00', ['Cara', 'Ben'])];
    const flaw = 'must not put a person on two shifts at once (Blue, 2026-03-02 08:00–16:00), got "Ben"';
    expect(told(lines)).toEqual([`teams[0].roster[1].names[1] ${flaw}`]);
    expect(told(lines.slice(0, 1), lines.slice(1))).toEqual([`teams[1].roster[0].names[1] ${flaw}`]);
  });

  it('is a split shift where one ends when, or before, the other begins', () => {
    expect(told([line('half', '08:00', ['Anna']), line('half', '12:00', ['Anna'])])).toEqual([]);
    expect(told([line('half', '17:00', ['Anna']), line('half', '08:00', ['Anna'])])).toEqual([]);
    expect(told([line('half', '08:00', ['Anna']), line('half', '11:59', ['Anna'])])).toHaveLength(1);
  });

  it('may be told apart by weekdays, but for a shift that runs into the next day', () => {
    const late = line('day', '22:00', ['Anna'], [0]);
    expect(told([line('day', '08:00', ['Anna'], [0, 1]), line('day', '08:00', ['Anna'], [2, 3])])).toEqual([]);
    expect(told([line('half', '05:00', ['Anna'], [1]), late])).toEqual([
      'teams[0].roster[1].names[0] must not put a person on two shifts at once (Blue, 2026-03-03 05:00–09:00), got "Anna"',
    ]);
    expect(told([late, line('half', '06:00', ['Anna'], [1])])).toEqual([]);
    // Sunday night runs into a Monday only where there is one.
    const sunday = [line('day', '22:00', ['Anna'], [6]), line('half', '05:00', ['Anna'], [0])];
    expect(told(sunday)).toEqual([]);
    expect(told(sunday, [], { days: 8 })).toHaveLength(1);
  });

  it('follows the clock change: a night of seven hours on the clock is one of eight at work', () => {
    const night = [line('day', '22:00', ['Anna'], [5]), line('half', '06:00', ['Anna'], [6])];
    expect(told(night)).toEqual([]);
    expect(told(night, [], { start: '2026-03-23' })).toHaveLength(1);
  });

  it('may be named twice on one line no more', () => {
    expect(told([line('day', '08:00', ['Anna', 'Anna'])])).toEqual([
      'teams[0].roster[0].names[1] must not put a person on two shifts at once (Blue, 2026-03-02 08:00–16:00), got "Anna"',
    ]);
    expect(told([line('day', '08:00', ['Anna', 'Anna'], [])])).toEqual([]);
  });

  it('is told once for each name, and nameless agents are nobody', () => {
    const names = Array.from({ length: 40 }, (_, i) => `Agent ${i}`);
    expect(told([line('day', '08:00', names), line('day', '09:00', names), line('day', '10:00', names)])).toHaveLength(
      80,
    );
    expect(told([{ shift: 'day', start: '08:00', count: 5 }], [{ shift: 'day', start: '08:00', count: 5 }])).toEqual(
      [],
    );
  });

  it('is said in every language, with the person and the other shift', async () => {
    const [flaw] = flawsOf([line('day', '08:00', ['Anna']), line('half', '12:00', ['Anna'])]);
    const said = await Promise.all(languages.map(async (language) => flawSentence(await loadMessages(language), flaw)));
    expect(new Set(said).size).toBe(languages.length);
    for (const sentence of said) expect(sentence).toMatch(/2026-03-02 08:00–16:00.*"Anna"/);
  });
});

describe('one person of whom two teams say something', () => {
  const two = (blue: object, red: object): string[] => {
    const { teams, types, ...rest } = base();
    const roster = (start: string): Line[] => [line('half', start, ['Anna'])];
    const result = readDocument({
      ...rest,
      types: types.map((type) => ({ ...type, demand: { kind: 'trace', arrivals: [] } })),
      shifts: [{ id: 'half', name: 'Half', minutes: 240 }],
      teams: teams.map((team, j) => ({
        ...team,
        headcount: [],
        roster: roster(j === 0 ? '08:00' : '12:00'),
        agents: [{ name: 'Anna', ...(j === 0 ? blue : red) }],
      })),
      observed: [],
    });
    return result.ok ? [] : result.flaws.map(describeFlaw);
  };

  it('is as fast and as good in both; how long she has been in each may differ', () => {
    expect(two({ speed: 1.25, tenureWeeks: 50 }, { speed: 1.25, tenureWeeks: 3 })).toEqual([]);
    expect(two({ speed: 1.25 }, { resolutionOdds: 2 })).toEqual([]);
    expect(two({ speed: 1.25, resolutionOdds: 2 }, { speed: 0.9, resolutionOdds: 2 })).toEqual([
      'teams[1].agents[0].speed must be as for the same person at teams[0].agents[0].speed (1.25), got 0.9',
    ]);
    expect(two({ resolutionOdds: 1 }, { resolutionOdds: 2 })).toEqual([
      'teams[1].agents[0].resolutionOdds must be as for the same person at teams[0].agents[0].resolutionOdds (1), got 2',
    ]);
  });
});
