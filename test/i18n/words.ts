import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/language';
import { languages } from '../../src/model/language';

type Leaf = readonly [path: string, value: unknown];

export const leaves = (value: unknown, path = ''): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => leaves(item, path === '' ? key : `${path}.${key}`))
    : [[path, value]];

/** Any field that a message asks for; 7 reads as a count, as text and as true. */
const anything = new Proxy({}, { get: () => 7 });
export const say = (value: unknown): string =>
  typeof value === 'function' ? (value as (p: unknown) => string)(anything) : String(value);

/** Letters, without numbers, names and abbreviations that every language writes alike. */
const bare = (text: string): string =>
  text
    .replace(
      /Floorwalk|CSV|TSV|XLSX|JSON|SVG|IANA|Europe\/Helsinki|Poisson|Erlang|Weibull|MB|Mt|Ctrl\+[DR]|Shift|Enter|Esc|Delete|p10|p90|P90|AHT|ASA|cv|KPI/g,
      '',
    )
    .replace(/[^\p{L}]+/gu, '');

/**
 * What holds for the words of the app in every language, whatever chunk they are in. `alike` are paths that read the same
 * everywhere.
 */
export function describeWords(
  title: string,
  english: unknown,
  load: (language: Language) => Promise<unknown>,
  alike: readonly string[] = [],
): void {
  describe.each(languages)(`${title} in %s`, (language: Language) => {
    it('have the keys of English, with functions where English has functions of as many parameters', async () => {
      const shape = (all: Leaf[]): string[] =>
        all.map(([path, value]) => `${path} ${typeof value} ${typeof value === 'function' ? 1 : ''}`);
      expect(shape(leaves(await load(language)))).toEqual(shape(leaves(english)));
    });

    it('are never empty, and no parameter is lost', async () => {
      const inEnglish = new Map(leaves(english));
      for (const [path, value] of leaves(await load(language))) {
        const text = say(value);
        expect(text.trim(), path).not.toBe('');
        expect(text, path).not.toMatch(/undefined|NaN|\[object/);
        const count = (t: string): number => t.match(/7/g)?.length ?? 0;
        expect(count(text) > 0, path).toBe(count(say(inEnglish.get(path))) > 0);
      }
    });
  });

  describe.each(languages.filter((l) => l !== 'en'))(`${title} in %s`, (language: Language) => {
    it('leave no English behind', async () => {
      const inEnglish = new Map(leaves(english));
      const same = leaves(await load(language))
        .filter(([path, value]) => bare(say(value)).length > 1 && bare(say(value)) === bare(say(inEnglish.get(path))))
        .map(([path]) => path);
      expect(same.filter((path) => !alike.includes(path))).toEqual([]);
    });

    it('hold no common English words', async () => {
      const common = /\b(the|and|of|with|is|are|you|your|this|that|not|for|from)\b/i;
      expect(
        leaves(await load(language))
          .filter(([, value]) => common.test(say(value)))
          .map(([path]) => path),
      ).toEqual([]);
    });
  });

  it(`${title} in Chinese are written in Chinese characters wherever English has words`, async () => {
    for (const [path, value] of leaves(await load('zh')))
      if (bare(say(value)) !== '' && !alike.includes(path)) expect(say(value), path).toMatch(/\p{sc=Han}/u);
  });
}
