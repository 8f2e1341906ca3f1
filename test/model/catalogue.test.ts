import { describe, expect, it } from 'vitest';
import { catalogue, kpiEntry } from '../../src/model/catalogue';
import { kpiUnit } from '../../src/model/kpiFacts';
import { kpiName } from '../../src/model/kpiNames';
import { groups } from '../../src/model/catalogue/entry';
import { en } from '../../src/model/definitions/en';
import { loadDefinitions } from '../../src/model/definitions/load';
import { languages } from '../../src/model/language';
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
