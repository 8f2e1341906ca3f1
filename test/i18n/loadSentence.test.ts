import { expect, it } from 'vitest';
import { loadWarnings } from '../../src/analysis/loadWarnings';
import { Formats } from '../../src/i18n/format';
import { loadMessages } from '../../src/i18n/load';
import { loadSentence } from '../../src/i18n/loadSentence';
import { gridOf } from '../../src/model/calendar';
import { languages } from '../../src/model/language';
import type { Scenario } from '../../src/model/scenario';
import { hourly, scenarioOf, teamOf, traced } from '../engine/build';

const slow = (overload: number): Scenario =>
  scenarioOf(
    [
      {
        ...traced([], undefined),
        demand: { kind: 'rate', volume: hourly(0, { 10: 200, 11: 0 }) },
        handling: { talk: { family: 'exponential', mean: 300 } },
        patience: { family: 'exponential', mean: 240 },
        redial: { afterAbandon: 0.5 },
        resolution: 0.75,
        repeat: { probability: 0.8 },
      },
    ],
    [{ ...teamOf(24), loadEffect: { overload } }],
  );
const kinds = (overload: number): string[] => {
  const s = slow(overload);
  return loadWarnings(s, gridOf(s.calendar)).map(({ kind }) => kind);
};

it('a slow-down under load is warned of, more so above 20 %, and two regimes are found and told', () => {
  expect(kinds(0)).toEqual([]);
  expect(kinds(0.08)).toEqual(['feedback']);
  expect(kinds(0.25)).toEqual(['feedback', 'strong']);
  expect(kinds(0.5)).toEqual(['feedback', 'strong', 'regimes']);
});

it('in the words of every language, with the interval and both occupancies', async () => {
  const s = slow(0.5);
  const grid = gridOf(s.calendar);
  const warnings = loadWarnings(s, grid);
  for (const language of languages) {
    const messages = await loadMessages(language);
    const said = warnings.map((one) => loadSentence(messages, new Formats(language), one, grid));
    expect(new Set(said).size).toBe(3);
    for (const sentence of said) expect(sentence.startsWith('Team')).toBe(true);
    expect(said[1]).toMatch(/50/);
    expect(said[2]).toMatch(/10[:.]00/);
    expect(said[2]).toMatch(/85.*99/);
  }
});
