import { describe, expect, it } from 'vitest';
import {
  assumptionsDocument,
  assumptionsText,
  comparedAssumptionsText,
  onInOneText,
  restsNumbers,
  restsNumbersIn,
} from '../../src/cli/assumptionsText';
import { loadWords } from '../../src/cli/words';
import { onInPlans } from '../../src/model/assumptions/plans';
import { kpiOfPromise } from '../../src/model/commitments/kpi';
import { languages } from '../../src/model/language';
import { mechanismKeys } from '../../src/model/assumptions/mechanisms';
import { written } from '../../src/model/assumptions/setting';
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

  it('name what is set and changes nothing: a price of leavers where nobody says how many leave', async () => {
    const costs = written(switchesOn.costs(plainScenario), 'outcomes.costs.perLeaver', 4000);
    const words = await loadWords('en');
    const [idle, paid] = [costs, switchesOn.attrition(costs)];
    const of = (scenario: typeof costs) =>
      assumptionsDocument(scenario).find(({ mechanism }) => mechanism === 'costs')!;
    expect(of(idle)).toMatchObject({ idle: ['outcomes.costs.perLeaver'] });
    expect(of(paid)).not.toHaveProperty('idle');
    const note = words.messages.outcomes.costs.idle.perLeaver;
    expect([idle, paid].map((scenario) => assumptionsText(scenario, words).includes(note))).toEqual([true, false]);
  });

  it('name a price of evaluations where nobody evaluates, too', async () => {
    const costs = written(switchesOn.costs(plainScenario), 'outcomes.costs.perEvaluation', 5);
    const heard = switchesOn.evaluations(costs);
    const silent = written(heard, 'outcomes.quality.evaluationsPerMonth', 0);
    const words = await loadWords('en');
    const note = words.messages.outcomes.costs.idle.perEvaluation;
    for (const [scenario, idle] of [
      [costs, true],
      [heard, false],
      [silent, true],
    ] as const) {
      expect(assumptionsText(scenario, words).includes(note)).toBe(idle);
      const of = assumptionsDocument(scenario).find(({ mechanism }) => mechanism === 'costs');
      expect(of?.idle?.includes('outcomes.costs.perEvaluation') ?? false).toBe(idle);
    }
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

describe('assumptions of several plans', () => {
  const redialling = { ...switchesOn.redial(plainScenario), name: 'Redialling' };
  const felt = { ...switchesOn.experience(plainScenario), name: 'Felt' };
  const onIn = (...scenarios: (typeof plainScenario)[]): string[] =>
    onInPlans(scenarios.map(mechanismsOn)).map(({ key }) => key);

  it('are those of any of them, and each says where it is on alone', async () => {
    const words = await loadWords('en');
    const lines = comparedAssumptionsText([redialling, felt], words).split('\n').slice(1);
    expect(lines).toHaveLength(onIn(redialling, felt).length);
    expect(lines.join('\n')).toMatch(/ 1 Redials \(only in Redialling\): /);
    expect(lines.join('\n')).toContain('Experience (only in Felt): ');
    expect(comparedAssumptionsText([redialling, redialling], words)).not.toContain('only in');
    expect(comparedAssumptionsText([plainScenario], words)).toBe('');
  });

  it('number what a figure of two of them rests on as the list of all does', () => {
    const list = onIn(redialling, felt);
    const number = (key: string): string => String(list.indexOf(key) + 1);
    expect(restsNumbersIn('asa', [redialling], [redialling, felt])).toBe(number('redial'));
    expect(restsNumbersIn('csat', [felt], [redialling, felt])).toContain(number('experience'));
    expect(restsNumbersIn('asa', [plainScenario], [plainScenario, redialling])).toBe('');
  });

  it.each(languages)('in %s what is on in one of two alone is an input that differs', async (language) => {
    const words = await loadWords(language);
    const { names } = words.messages.assumptions;
    const told = onInOneText(redialling, felt, words);
    expect(told).toContain(`${words.messages.assumptions.onlyIn({ plans: 'A' })}${words.formats.colon}${names.redial}`);
    expect(told).toContain(names.experience);
    expect(onInOneText(felt, felt, words)).toBe('');
  });
});

it.each([
  ['wait', 'maxWait'],
  ['occupancy', 'occupancy'],
  ['serviceLevel', 'serviceLevelAbandonsNeutral'],
] as const)('a promise on %s rests on what %s rests on', (metric, kpi) => {
  expect(kpiOfPromise({ metric })).toBe(kpi);
  expect(kpiOfPromise({ metric: 'serviceLevel', variant: 'A' })).toBe('serviceLevel');
});
