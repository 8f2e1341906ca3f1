import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/i18n/detect';
import { en } from '../../src/i18n/en';
import { loadMessages } from '../../src/i18n/load';
import type { Language } from '../../src/model/language';
import { languages } from '../../src/model/language';

type Leaf = readonly [path: string, value: unknown];

const leaves = (value: unknown, path = ''): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => leaves(item, path === '' ? key : `${path}.${key}`))
    : [[path, value]];

/** Any field that a message asks for; 7 reads as a count, as text and as true. */
const anything = new Proxy({}, { get: () => 7 });
const say = (value: unknown): string =>
  typeof value === 'function' ? (value as (p: unknown) => string)(anything) : String(value);

/** Letters, without numbers, names and abbreviations that every language writes alike. */
const bare = (text: string): string =>
  text
    .replace(
      /Floorwalk|CSV|TSV|XLSX|JSON|SVG|IANA|Europe\/Helsinki|Poisson|Erlang|Weibull|MB|Mt|Ctrl\+[DR]|Shift|Enter|Esc|Delete|p10|p90|P90|AHT|ASA|cv|KPI/g,
      '',
    )
    .replace(/[^\p{L}]+/gu, '');

const others = languages.filter((l) => l !== 'en');

describe.each(languages)('the words in %s', (language: Language) => {
  it('have the keys of English, with functions where English has functions of as many parameters', async () => {
    const shape = (all: Leaf[]): string[] =>
      all.map(([path, value]) => `${path} ${typeof value} ${typeof value === 'function' ? 1 : ''}`);
    expect(shape(leaves(await loadMessages(language)))).toEqual(shape(leaves(en)));
  });

  it('are never empty, and no parameter is lost', async () => {
    const english = new Map(leaves(en));
    for (const [path, value] of leaves(await loadMessages(language))) {
      const text = say(value);
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|\[object/);
      const count = (t: string): number => t.match(/7/g)?.length ?? 0;
      expect(count(text) > 0, path).toBe(count(say(english.get(path))) > 0);
    }
  });
});

describe.each(others)('the words in %s', (language: Language) => {
  it('leave no English behind', async () => {
    const english = new Map(leaves(en));
    const same = leaves(await loadMessages(language))
      .filter(([path, value]) => bare(say(value)).length > 1 && bare(say(value)) === bare(say(english.get(path))))
      .map(([path]) => path);
    expect(same.filter((path) => !['compare.baseline', 'compare.alternative'].includes(path))).toEqual([]);
  });

  it('hold no common English words', async () => {
    const common = /\b(the|and|of|with|is|are|you|your|this|that|not|for|from)\b/i;
    expect(
      leaves(await loadMessages(language))
        .filter(([, value]) => common.test(say(value)))
        .map(([path]) => path),
    ).toEqual([]);
  });
});

describe('Chinese', () => {
  it('is written in Chinese characters wherever English has words', async () => {
    for (const [path, value] of leaves(await loadMessages('zh')))
      if (bare(say(value)) !== '' && !/^compare\.(baseline|alternative)$/.test(path))
        expect(say(value), path).toMatch(/\p{sc=Han}/u);
  });
});

describe('Chinese punctuation', () => {
  it('is full width beside Chinese characters', async () => {
    const half = /\p{sc=Han}[,:;!?(]|[,:;!?)]\p{sc=Han}|\(\p{sc=Han}|\p{sc=Han}\)/u;
    expect(
      leaves(await loadMessages('zh'))
        // What is shown there is the head of a file.
        .filter(([path, value]) => path !== 'data.placeholder' && half.test(say(value)))
        .map(([path, value]) => `${path}: ${say(value)}`),
    ).toEqual([]);
  });
});

describe('detectLanguage', () => {
  it('takes the first preferred language that the app speaks', () => {
    expect(detectLanguage(['sv-FI', 'fi-FI', 'en'])).toBe('fi');
    expect(detectLanguage(['zh-Hant-TW'])).toBe('zh');
    expect(detectLanguage(['VI'])).toBe('vi');
  });

  it('falls back to English', () => {
    expect(detectLanguage(['sv', 'fil'])).toBe('en');
    expect(detectLanguage([])).toBe('en');
  });
});
