import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/i18n/detect';
import { en } from '../../src/i18n/en';
import { loadFirstWords, loadMessages } from '../../src/i18n/load';
import { languages } from '../../src/model/language';
import { elasticities } from '../../src/i18n/elasticities/en';
import { loadElasticityWords } from '../../src/i18n/elasticities/load';
import { unitWords } from '../../src/i18n/units';
import { structure } from '../../src/i18n/structure/en';
import { loadStructureWords } from '../../src/i18n/structure/load';
import { describeWords, leaves, say } from './words';

// Minutes beside a field are "min" in Finnish, too.
describeWords('the words', en, loadMessages, ['compare.baseline', 'compare.alternative', 'behaviour.minutes']);
describeWords('the words of the structure', structure, loadStructureWords);
describeWords('the words of what moves what', elasticities, loadElasticityWords);

describe('Chinese punctuation', () => {
  it('is full width beside Chinese characters', async () => {
    const half = /\p{sc=Han}[,:;!?(]|[,:;!?)]\p{sc=Han}|\(\p{sc=Han}|\p{sc=Han}\)/u;
    expect(
      leaves(await loadMessages('zh'))
        // The head of a file.
        .filter(([path, value]) => path !== 'data.placeholder' && half.test(say(value)))
        .map(([path, value]) => `${path}: ${say(value)}`),
    ).toEqual([]);
  });
});

it('Finnish writes hours as t, beside a number and alone', async () => {
  const { of } = unitWords.fi;
  const texts = [...leaves(await loadMessages('fi')), ...leaves(of)];
  expect(of['h']).toBe('t');
  expect(texts.filter(([, value]) => /(?:^|\d |\/ ?)h(?![\p{L}.])/u.test(say(value)))).toEqual([]);
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

it.each(languages)('all words in %s hold those of the first picture as they are', async (language) => {
  const all = new Map(leaves(await loadMessages(language)));
  const { first } = await loadFirstWords(language);
  for (const [path, value] of leaves(first)) expect(all.get(path), path).toBe(value);
});
