import { expect, test } from 'vitest';
import { Words } from '../../src/state/words.svelte';

const loaded = async (): Promise<Words> => {
  const words = new Words();
  await words.load('en');
  return words;
};
const pageOf = (words: Words): string[] => [
  words.language,
  words.first.app.actions.undo,
  words.messages.glossary.title,
  words.messages.app.actions.undo,
  words.phrases.decimal,
];

test('the first picture has its words as soon as they are loaded; all others come with the first part', async () => {
  const words = new Words();
  expect(words.ready).toBe(false);
  await words.load('en');
  expect(words.ready).toBe(true);
  expect(words.first.app.actions.undo).toBe('Undo');
  expect(() => words.messages).toThrow(/words\.part/);
  expect(await words.part(Promise.resolve('a page'))).toBe('a page');
  expect(words.messages.glossary.title).toBe('Glossary');
  expect(words.messages.app.actions.undo).toBe('Undo');
});

test('another language replaces the words of the first picture and all others at once', async () => {
  const words = await loaded();
  await words.part(Promise.resolve());
  const seen = new Set<string>();
  const switched = words.load('fi');
  while (words.language === 'en') {
    seen.add(pageOf(words).join());
    await new Promise((resolve) => setTimeout(resolve));
  }
  await switched;
  expect([...seen]).toEqual(['en,Undo,Glossary,Undo,.']);
  expect(pageOf(words)).toEqual(['fi', 'Kumoa', 'Sanasto', 'Kumoa', ',']);
});

test('a part that is opened after the language was changed speaks that language', async () => {
  const words = await loaded();
  await words.load('vi');
  await words.part(Promise.resolve());
  expect(words.language).toBe('vi');
  expect(words.messages.app.actions.undo).toBe(words.first.app.actions.undo);
  expect(words.messages.glossary.title).not.toBe('Glossary');
});

test('a part that is opened while the language changes waits for the new one', async () => {
  const words = await loaded();
  const switched = words.load('zh');
  await words.part(Promise.resolve());
  expect(words.language).toBe('zh');
  expect(words.messages.glossary.title).toMatch(/\p{sc=Han}/u);
  await switched;
  expect(words.language).toBe('zh');
});

test('of two languages asked for one after the other the last one stays, whichever arrives first', async () => {
  const words = await loaded();
  await Promise.all([words.load('vi'), words.load('fi'), words.part(Promise.resolve()), words.load('en')]);
  expect(pageOf(words)).toEqual(['en', 'Undo', 'Glossary', 'Undo', '.']);
});

test('a part that cannot be fetched says so, and the words stay', async () => {
  const words = await loaded();
  await expect(words.part(Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(words.first.app.actions.undo).toBe('Undo');
});
