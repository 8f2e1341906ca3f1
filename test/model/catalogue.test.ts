import { describe, expect, it } from 'vitest';
import { catalogue, kpiEntry } from '../../src/model/catalogue';
import { kpiUnit } from '../../src/model/kpiFacts';
import { kpiName } from '../../src/model/kpiNames';
import { groups } from '../../src/model/catalogue/entry';
import { fi } from '../../src/model/catalogue/words/fi';
import type { Wording } from '../../src/model/catalogue/words/load';
import { loadCatalogueWords } from '../../src/model/catalogue/words/load';
import { vi } from '../../src/model/catalogue/words/vi';
import { zh } from '../../src/model/catalogue/words/zh';
import { en } from '../../src/model/definitions/en';
import { loadDefinitions } from '../../src/model/definitions/load';
import { languages } from '../../src/model/language';
import { symbolsIn } from '../../src/model/lens/symbols';
import { sources } from '../../src/model/sources';

describe('the KPI catalogue', () => {
  it('has K01 to K101 in order, each key once', () => {
    expect(catalogue.map((k) => k.id)).toEqual(
      Array.from({ length: 101 }, (_, i) => `K${String(i + 1).padStart(2, '0')}`),
    );
    expect(new Set(catalogue.map((k) => k.key)).size).toBe(101);
  });

  it('keeps groups together and in order', () => {
    const runs = catalogue.map((k) => k.group).filter((g, i, all) => g !== all[i - 1]);
    expect(runs).toEqual([...groups]);
  });

  it('names every KPI in four languages, with no name used twice in a language', () => {
    for (const language of languages) {
      const names = catalogue.map((k) => k.names[language]);
      expect(names.filter((n) => n.trim() === '')).toEqual([]);
      expect(names.filter((n, i) => names.indexOf(n) !== i)).toEqual([]);
    }
  });

  it('has a formula, a unit, a roll-up and an edge case or a source for every KPI', () => {
    for (const k of catalogue) {
      expect(k.formula, k.id).not.toBe('');
      expect(k.unit, k.id).not.toBe('');
      expect(k.edge + k.source, k.id).not.toBe('');
    }
  });

  it('spells out every source tag that it uses', () => {
    const tags = catalogue.flatMap(
      (k) => `${k.source} ${k.edge} ${k.typical} ${k.aka}`.match(/(?<![A-Za-z])\[[A-Z0-9][A-Za-z0-9-]*\]/g) ?? [],
    );
    expect(tags.length).toBeGreaterThan(80);
    for (const tag of tags) expect(Object.keys(sources), tag).toContain(tag.slice(1, -1));
  });

  it('gives web addresses that parse', () => {
    for (const [tag, source] of Object.entries(sources)) {
      expect(source.title, tag).not.toBe('');
      for (const address of source.addresses) expect(() => new URL(address), `${tag} ${address}`).not.toThrow();
    }
  });

  it('does not use the machine-translated words that mislead as names', () => {
    const names = catalogue.flatMap((k) => Object.values(k.names)).join('\n');
    for (const word of ['vaihtumisprosentti', 'erottelukertoimet', '客户同情指数', '平均响应时间'])
      expect(names).not.toContain(word);
    expect(kpiName('transferRate', 'vi')).not.toContain('chuyển đổi');
  });

  it('finds entries by key and falls back to the key', () => {
    expect(kpiEntry('serviceLevel')?.id).toBe('K14');
    expect(kpiEntry('nonsense')).toBeUndefined();
    expect(kpiName('aht', 'fi')).toBe('Keskimääräinen käsittelyaika');
    expect(kpiName('staffingCost', 'zh')).toBe('人力成本');
    expect(kpiName('nonsense', 'en')).toBe('nonsense');
    expect(kpiUnit('blockedRate')).toBe('%');
    expect(kpiUnit('aht')).toBe('s');
  });
});

describe('definitions', () => {
  const own = [
    'firstAttemptResolution',
    'brokenOff',
    'closedContacts',
    'droppedContacts',
    'ringTime',
    'staffedHours',
    'staffingCost',
  ];

  it('exist for catalogue keys only, Floorwalk’s own aside, in every language, as one full sentence', async () => {
    for (const language of languages) {
      const words = await loadDefinitions(language);
      expect(Object.keys(words)).toEqual(Object.keys(en));
      for (const [key, text] of Object.entries(words)) {
        expect(own.includes(key) || kpiEntry(key) !== undefined, key).toBe(true);
        expect(text, `${language} ${key}`).toMatch(language === 'zh' ? /。$/ : /\.$/);
      }
    }
  });
});

describe.each(['vi', 'fi', 'zh'] as const)('the wording of the catalogue in %s', async (language) => {
  type Field = 'formula' | 'rollUp' | 'edge' | 'typical' | 'source';
  const fields: readonly Field[] = ['formula', 'rollUp', 'edge', 'typical', 'source'];
  const wordingOf = await loadCatalogueWords(language);
  const all = catalogue.map((entry) => ({ entry, said: wordingOf(entry) }));
  const pairs = all.flatMap(({ entry, said }) =>
    fields.map((field) => ({ at: `${entry.key} ${field}`, field, english: entry[field], text: said[field] })),
  );
  const tag = /\[[A-Z0-9][A-Za-z0-9-]*\]/g;
  /** Small letters that are no index, without what is cited: symbols have none. */
  const hasWords = (text: string): boolean => /n\/a|(?<![\p{L}_])\p{Ll}{3,}/u.test(text.replace(tag, ''));
  const own = (said: Wording): string =>
    [said.formula, said.rollUp, said.edge, said.aka, said.typical].join('\n').replace(/[“”][^“”]*”/g, '');

  it('says all that English has words for, and repeats no formula without words', () => {
    for (const { at, field, english, text } of pairs) {
      expect(text === '', at).toBe(english === '');
      if (field !== 'source' && field !== 'typical') expect(text !== english, at).toBe(hasWords(english));
    }
  });

  it('has the figures, the citations and the symbols of English', () => {
    const sorted = (text: string, what: RegExp): string[] => (text.match(what) ?? []).sort();
    for (const { at, english, text } of pairs) {
      expect(sorted(text, /\d+/g), at).toEqual(sorted(english, /\d+/g));
      expect(sorted(text, tag), at).toEqual(sorted(english, tag));
    }
    for (const { entry, said } of all) expect(symbolsIn(said.formula), entry.key).toEqual(symbolsIn(entry.formula));
  });

  it('says the same in the same words, in every field', () => {
    const first = new Map<string, string>();
    for (const { at, field, english, text } of pairs) {
      if (field === 'source') continue;
      const known = first.get(english);
      if (known === undefined) first.set(english, text);
      else expect(text, at).toBe(known);
    }
  });

  it('leaves no English behind and writes numbers and punctuation as the language does', () => {
    for (const { entry, said } of all) {
      const text = own(said);
      expect(text, entry.key).not.toMatch(
        /\b(the|and|of|with|is|are|not|for|from|contacts?|waits?|calls?|ratio|sum)\b/i,
      );
      expect(text, entry.key).not.toMatch(language === 'fi' ? /\d%/ : /\d %/);
      if (language === 'zh')
        expect(text, entry.key).not.toMatch(
          /[,;:?!] |\p{sc=Han}[,:;!?(]|[,:;!?)]\p{sc=Han}|\(\p{sc=Han}|\p{sc=Han}\)/u,
        );
      else expect(text.replace('CES 1.0', ''), entry.key).not.toMatch(/\d\.\d/);
    }
  });

  it('gives other names than the name, where the language has some', () => {
    const names = all.flatMap(({ entry, said }) => said.aka.split(/[,、]/).map((name) => [entry.key, name.trim()]));
    expect(names.filter(([, name]) => name !== '').length).toBeGreaterThan(80);
    expect(names.filter(([key, name]) => name.toLowerCase() === kpiName(key, language).toLowerCase())).toEqual([]);
  });
});

it('puts the words of the same sources into every language, and names the language of each', async () => {
  const translated = (words: Readonly<Record<string, { source?: string }>>): string[] =>
    Object.entries(words)
      .filter(([, { source }]) => source !== undefined)
      .map(([key]) => key);
  expect(translated(fi)).toEqual(translated(vi));
  expect(translated(zh)).toEqual(translated(vi));
  const wordingOf = await loadCatalogueWords('fi');
  expect(wordingOf(kpiEntry('churn')!).sourceIn).toBe('fi');
  expect(wordingOf(kpiEntry('talkTime')!).sourceIn).toBe('en');
  const english = await loadCatalogueWords('en');
  expect(english(kpiEntry('churn')!)).toMatchObject({ rollUp: kpiEntry('churn')!.rollUp, sourceIn: 'en' });
});
