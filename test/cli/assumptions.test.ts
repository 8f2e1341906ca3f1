import { describe, expect, it } from 'vitest';
import { assumptionsDocument, assumptionsText, restsNumbers } from '../../src/cli/assumptionsText';
import { loadWords } from '../../src/cli/words';
import { languages } from '../../src/model/language';
import { mechanismKeys } from '../../src/model/assumptions/mechanisms';
import { mechanismsOn } from '../../src/model/assumptions/standing';
import { parameters } from '../../src/model/parameters';
import { plainScenario, switchesOn, withMechanisms } from '../model/everything';

const all = withMechanisms(mechanismKeys.filter((key) => key !== 'trace'));

describe('assumptions for scripts', () => {
  it('are those that are on, with every parameter, its grade and source, and what rests on it', () => {
    const document = assumptionsDocument(switchesOn.redial(plainScenario));
    expect(document.map(({ mechanism }) => mechanism)).toEqual(['redial']);
    const [redial] = document;
    expect(redial.of).toEqual(['calls', 'chats']);
    expect(redial.parameters[0]).toEqual({
      at: ['types[0].redial.afterAbandon', 'types[1].redial.afterAbandon'],
      value: 0.5,
      symbol: 'r',
      usual: 0.5,
      min: 0.2,
      max: 0.8,
      unit: '',
      grades: ['S'],
      equation: 'E4',
      source: parameters.r.source,
      unusual: false,
    });
    expect(redial.kpis.directly).toContain('volumeAmplification');
    expect(redial.kpis.through).toContain('serviceLevel');
    expect(assumptionsDocument(plainScenario)).toEqual([]);
  });

  it('have no number that JSON does not know', () => {
    expect(JSON.parse(JSON.stringify(assumptionsDocument(all)))).toEqual(assumptionsDocument(all));
  });
});

describe('assumptions in words', () => {
  it('are numbered, and figures name their numbers, runs of them joined', () => {
    const on = mechanismsOn(all);
    expect(restsNumbers('freshIssues', on)).toMatch(/^1–\d+( \d+(–\d+)?)*$/);
    expect(restsNumbers('attrition', ['attrition'])).toBe('1');
    expect(restsNumbers('freshIssues', ['redial'])).toBe('');
  });

  it.each(languages)('in %s each has its name and sentence, and none is called twice', async (language) => {
    const words = await loadWords(language);
    const lines = assumptionsText(all, words).split('\n').slice(1);
    expect(lines.filter((line) => /^ {1,2}\d+ /.test(line))).toHaveLength(mechanismsOn(all).length);
    expect(lines.join()).not.toMatch(/undefined|\[object/);
    const { names } = words.messages.assumptions;
    expect(new Set(Object.values(names)).size).toBe(mechanismKeys.length);
    expect(assumptionsText(plainScenario, words)).toBe('');
  });
});
