import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sampleWords as fi } from '../../src/i18n/samples/fi';
import { sampleWords as vi } from '../../src/i18n/samples/vi';
import { sampleWords as zh } from '../../src/i18n/samples/zh';
import { readDocument } from '../../src/model/document';
import { samples } from '../../src/state/samples';
import { simulate } from '../engine/build';
import { digest } from '../engine/digest';
import { leaves } from '../i18n/words';

const all = { vi, fi, zh };
const others = ['vi', 'fi', 'zh'] as const;

/**
 * The English paragraphs that the translations are of. When one has changed, put the change into `src/i18n/samples/*.ts`, too,
 * then write its new digest here.
 */
const translated: Readonly<Record<string, string>> = {
  'bank-crisis-week': '578986739d1f',
  'bank-normal-week': '6236457c8786',
  'blended-shop': '90fb064d6142',
  'emergency-line': 'e863257bc98c',
  'sales-floor': '990d8ad3542a',
  'single-queue': 'c506c9c53abc',
  textbook: 'fd3322935b4c',
  'two-languages': 'f33b5258dec2',
  'two-skills': '6b836e6602bb',
};

const texts = /(^|\.)(name|description|acknowledgement|label|title|note)$/;
/** Everything in a document that is there to be read, by its path. */
const read = (document: unknown): [string, string][] =>
  leaves(document).flatMap(([path, value]) =>
    texts.test(path) && typeof value === 'string' && value !== '' ? [[path, value]] : [],
  );
/** The numbers of a text in order of size: 8:00 is 8.00, and a date is written as the language does. */
const numbers = (text: string): number[] =>
  [...text.replace(/(\d)[,.\u00a0](?=000)/g, '$1').matchAll(/\d+/g)].map(Number).sort((a, b) => a - b);

test('every sample’s paragraph is the one that was translated', async () => {
  const now = samples.map(async ({ id, load }) => {
    const { name, description, acknowledgement } = await load('en');
    const said = [name, description, acknowledgement].join('\n');
    return [id, createHash('sha256').update(said).digest('hex').slice(0, 12)] as const;
  });
  expect(Object.fromEntries(await Promise.all(now))).toEqual(translated);
});

describe.each(others)('the samples in %s', (language) => {
  test.each(samples.map(({ id, load }) => ({ id, load })))('$id: no text is left in English', async ({ load }) => {
    const words = new Map(read(await load(language)));
    const english = read(await load('en'));
    expect([...words.keys()]).toEqual(english.map(([path]) => path));
    for (const [path, text] of english) {
      expect(words.get(path)!.trim(), path).not.toBe('');
      expect(words.get(path), path).not.toBe(text);
    }
  });

  test('no part is translated that no sample has, and parts of a scenario do not become alike', async () => {
    const { parts, samples: paragraphs } = all[language];
    const names = new Set<string>();
    for (const { load } of samples) {
      const [english, other] = await Promise.all([load('en'), load(language)]);
      for (const kind of ['types', 'teams', 'shifts'] as const) {
        for (const { name } of english[kind] ?? []) names.add(name);
        const told = (other[kind] ?? []).map(({ name }) => name);
        expect(new Set(told).size, told.join()).toBe(told.length);
      }
    }
    expect(Object.keys(parts).sort()).toEqual([...names].sort());
    expect(Object.keys(paragraphs).sort()).toEqual(samples.map(({ id }) => id).sort());
  });

  test('paragraphs keep every number and every “Try”', async () => {
    const tries = /Try:|Hãy thử:|Kokeile:|试一试：/g;
    for (const { id, load } of samples) {
      const [english, other] = await Promise.all([load('en'), load(language)]);
      for (const what of ['description', 'acknowledgement'] as const)
        expect(numbers(other[what]), `${id} ${what}`).toEqual(numbers(english[what]));
      expect(other.description.match(tries)?.length, id).toBe(english.description.match(tries)?.length);
    }
  });

  test.each(samples.map(({ id, load }) => ({ id, load })))(
    '$id is whole and right, and the same in all but its texts',
    async ({ load }) => {
      const [english, other] = await Promise.all([load('en'), load(language)]);
      expect(readDocument(other)).toStrictEqual({ ok: true, scenario: other });
      const rest = (document: unknown) => leaves(document).filter(([path]) => !texts.test(path));
      expect(rest(other)).toEqual(rest(english));
    },
  );
});

test.each(samples.map(({ id, load }) => ({ id, load })))(
  '$id: every contact of a day is the same to the bit in other words',
  async ({ load }) => {
    const [english, other] = await Promise.all([load('en'), load('vi')]);
    expect(digest(simulate(other))).toEqual(digest(simulate(english)));
  },
);

test('Chinese punctuation of the samples is full width', () => {
  const half = /\p{sc=Han}[,:;!?(]|[,:;!?)]\p{sc=Han}|\(\p{sc=Han}|\p{sc=Han}\)/u;
  expect(leaves(zh).filter(([, text]) => half.test(String(text)))).toEqual([]);
});

test('an untouched sample is one object, however often it is asked for', async () => {
  const [{ load }] = samples;
  expect(await load('fi')).toBe(await load('fi'));
  expect(await load('en')).toBe(await load('en'));
});
