import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../src/i18n/load';
import { kpiKeys } from '../../src/kpi/kpis';
import { partsOf } from '../../src/kpi/parts';
import { ownVariant, variantGroups, variantsOf } from '../../src/kpi/variants';
import { catalogue } from '../../src/model/catalogue';
import { kpiFacts, kpiUnit } from '../../src/model/kpiFacts';
import { languages } from '../../src/model/language';
import { articles, findingIds, mentions, mentionsOf } from '../../src/model/lens/articles';
import { guards, guardsOf } from '../../src/model/lens/guards';
import { loadLensWords } from '../../src/model/lens/load';
import { symbolsIn } from '../../src/model/lens/symbols';
import { sources } from '../../src/model/sources';

const known = (key: string): boolean => Object.hasOwn(kpiFacts, key);

describe('guards', () => {
  it('pair known KPIs with other known KPIs', () => {
    for (const [key, list] of Object.entries(guards)) {
      expect(known(key), key).toBe(true);
      expect(list.length, key).toBeGreaterThan(0);
      for (const { kpi } of list)
        expect((known(kpi) || ownVariant(kpi) !== undefined) && kpi !== key, `${key} beside ${kpi}`).toBe(true);
    }
  });

  it('are there for what is a target of agents’ pace, of speed, of money and of opinion', () => {
    const beside = (key: string): string[] => guardsOf(key).map(({ kpi }) => kpi);
    expect(beside('aht')).toEqual(['fcr', 'repeatRate']);
    expect(beside('serviceLevelOfAnswered')).toContain('abandonRate');
    expect(beside('maxWait')).toContain('blockedRate');
    expect(beside('abandonRate')).toContain('blockedRate');
    expect(beside('csat')).toEqual(['surveyResponseRate', 'inviteShare']);
    expect(beside('resolvedSameDay')).toEqual(['reopenRate']);
    expect(beside('occupancy')).toContain('attrition');
    expect(beside('costPerContact')).toEqual(['costPerResolution']);
    expect(beside('serviceLevel')).toEqual(['intervalsInTarget']);
    expect(beside('adherence')).toEqual(['conformance']);
    expect(beside('conversionRate')).toEqual(['complaintRatePerContact']);
    expect(beside('fcr')).toEqual(['fcrSurvey', 'repeatRate']);
  });

  it('are missing only where nothing is to be won: context, and what is a guard or a state itself', () => {
    const without = catalogue.filter(({ key, direction }) => direction !== 'context' && guardsOf(key).length === 0);
    expect(without.map(({ key }) => key)).toEqual([
      'volumeAmplification',
      'answered',
      'blockedRate',
      'contactRatePerCustomer',
      'intervalsInTarget',
      'probabilityOfWait',
      'firstResponseDeferred',
      'respondedWithin',
      'transferRate',
      'inConversationResponse',
      'availability',
      'shrinkage',
      'absenteeism',
      'attrition',
      'forecastError',
      'repeatRate',
      'failureRepeatRatio',
      'contactsPerResolution',
      'oldestOpen',
      'reopenRate',
      'answerAccuracy',
      'surveyResponseRate',
      'complaintRatePerCustomer',
      'complaintRatePerContact',
      'complaintsResolvedFirstTime',
      'complaintsFastResponse',
      'disputes',
      'qualityScore',
      'criticalErrorFree',
      'qualitySamplingError',
      'listening',
      'agentIndex',
      'churn',
      'retention',
      'netCustomerGrowth',
      'clvEffect',
      'touchFrequency',
      'costPerResolution',
      'connectRate',
      'rightPartyContacts',
      'dialerDropRate',
      'listPenetration',
    ]);
  });
});

describe('articles', () => {
  it('are the five sources of the catalogue, each quoted, each passage once', () => {
    for (const tag of Object.keys(articles)) {
      expect(Object.keys(sources)).toContain(tag);
      expect(mentions.filter(({ article }) => article === tag).length, tag).toBeGreaterThan(5);
    }
    const ids = mentions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, article } of mentions) expect(`S${id[0]}`).toBe(article);
  });

  it('speak of known KPIs', () => {
    for (const { id, kpis } of mentions) {
      expect(kpis.length, id).toBeGreaterThan(0);
      for (const key of kpis) expect(known(key), `${id} ${key}`).toBe(true);
    }
  });

  it('link every finding to a passage, and say something wrong or unclear only with a finding', () => {
    expect(findingIds).toHaveLength(20);
    for (const finding of findingIds)
      expect(
        mentions.some((mention) => mention.finding === finding),
        finding,
      ).toBe(true);
    for (const { id, finding, verdict } of mentions) {
      if (finding !== undefined) expect(findingIds, id).toContain(finding);
      if (verdict === 'wrong' || verdict === 'unclear') expect(finding, id).toBeDefined();
    }
  });

  /** Every passage of the articles that speaks of a figure or of what moves one; the others are introductions, lists of virtues and missing charts. */
  const speaking = [
    ...[
      '0.3',
      '0.4',
      '0.5',
      '0.6',
      '0.7',
      '0.8',
      '0.9',
      '0.10',
      '0.11',
      '0.12',
      '0.13',
      '0.14',
      '0.15',
      '0.16',
      '0.17',
      '0.18',
    ],
    ...['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9', '1.10', '1.11'],
    ...[
      '2.2',
      '2.3',
      '2.4',
      '2.5',
      '2.6',
      '2.7',
      '2.8',
      '2.9',
      '2.10',
      '2.11',
      '2.12',
      '2.13',
      '2.14',
      '2.15',
      '2.16',
      '2.17',
    ],
    ...[
      '2.18',
      '2.19',
      '2.20',
      '3.2',
      '3.3',
      '3.4',
      '3.5',
      '3.7',
      '3.8',
      '3.9',
      '3.10',
      '3.11',
      '3.12',
      '3.14',
      '3.15',
      '3.16',
    ],
    ...['3.17', '3.18', '3.19', '3.20', '3.22', '3.23', '3.24', '3.25', '3.26'],
    ...['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.8', '4.9', '4.10', '4.11', '4.12', '4.13', '4.15', '4.18'],
  ];
  it('are cited passage by passage, in their order', () => {
    const ids = [...new Set(mentions.map(({ id }) => id.replace(/b$/, '')))];
    expect(ids).toEqual(speaking);
  });

  it('are there for what they name or move; of shrinkage, percentiles and Erlang they say nothing', () => {
    for (const key of ['offered', 'answered', 'abandoned', 'firstResponseDeferred', 'wrapTime', 'chatConcurrency'])
      expect(mentionsOf(key).length, key).toBeGreaterThan(0);
    for (const key of ['inConversationResponse', 'conformance', 'attrition', 'backlog', 'agentIndex', 'churn'])
      expect(mentionsOf(key).length, key).toBeGreaterThan(0);
    for (const key of ['dials', 'connectRate', 'rightPartyContacts'])
      expect(mentionsOf(key).length, key).toBeGreaterThan(0);
    for (const key of ['shrinkage', 'waitPercentiles']) expect(mentionsOf(key)).toEqual([]);
  });

  it('put what is wrong first', () => {
    expect(mentionsOf('fcr')[0]).toMatchObject({ finding: 'W1', verdict: 'wrong' });
    expect(mentionsOf('nps')[0].finding).toBe('W2');
    expect(mentionsOf('adherence').map(({ id }) => id)).toEqual(['2.14', '0.11']);
  });

  it('say that the printed FCR is 2(1 − φ): 50% at φ = 0.75', () => {
    const resolved = 0.75;
    const callsPerIssue = 1 / resolved;
    const failed = callsPerIssue - 1;
    expect((failed + failed) / callsPerIssue).toBeCloseTo(2 * (1 - resolved), 12);
  });
});

describe('words of the lens', () => {
  it.each(languages)('are complete in %s, but for articles in that language', async (language) => {
    const words = await loadLensWords(language);
    const english = await loadLensWords('en');
    for (const section of ['guards', 'variants', 'symbols', 'findings'] as const) {
      expect(Object.keys(words[section])).toEqual(Object.keys(english[section]));
      for (const [key, text] of Object.entries(words[section])) expect(text.trim(), key).not.toBe('');
    }
    expect(Object.keys(words.findings)).toEqual(findingIds);
    const foreign = mentions.filter(({ article }) => articles[article].language !== language).map(({ id }) => id);
    expect(Object.keys(words.mentions).sort()).toEqual([...foreign].sort());
    if (language === 'zh')
      for (const text of [...Object.values(words.guards), ...Object.values(words.findings)])
        expect(text).not.toMatch(/\p{sc=Han}[,;:?!]/u);
  });

  it.each(languages)('have a word in %s for every unit', async (language) => {
    const units: Readonly<Record<string, string>> = (await loadMessages(language)).glossary.units;
    for (const key of Object.keys(kpiFacts)) expect(units[kpiUnit(key)], kpiUnit(key)).toBeTruthy();
  });
});

describe('variants', () => {
  it('name known KPIs, and each stands in a line with others', () => {
    for (const group of variantGroups) {
      expect(group.length).toBeGreaterThan(1);
      for (const variant of group) if (typeof variant === 'string') expect(known(variant), variant).toBe(true);
    }
    expect(variantsOf('serviceLevelOfAnswered')).toHaveLength(7);
    expect(variantsOf('fcr')).toContain('failureRepeatRatio');
    expect(variantsOf('dials')).toEqual([]);
    for (const key of kpiKeys) expect(new Set(variantsOf(key)).size, key).toBe(variantsOf(key).length);
  });
});

describe('what is divided by what', () => {
  it('follows the family, unless it is told', () => {
    expect(partsOf('serviceLevel')).toEqual(['contacts', 'contacts']);
    expect(partsOf('asa')).toEqual(['seconds', 'contacts']);
    expect(partsOf('occupancy')).toEqual(['seconds', 'seconds']);
    expect(partsOf('contactsPerAgentHour')).toEqual(['contacts', 'seconds']);
    expect(partsOf('costToRevenue')).toEqual(['money', 'money']);
  });
});

describe('symbols of formulas', () => {
  it('are found whole, in their order', () => {
    expect(symbolsIn('A_T / (A + Ab_{>T})')).toEqual(['A', 'A_T', 'Ab_{>T}']);
    expect(symbolsIn('(Σ talk + Σ hold + Σ ACW)/ A')).toEqual(['A', 'ACW']);
    expect(symbolsIn('handle time / paid time')).toEqual([]);
    expect(symbolsIn('Σ|actual − forecast| / Σ forecast')).toEqual([]);
  });
});
