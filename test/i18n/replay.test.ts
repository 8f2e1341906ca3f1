import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/replay/en';
import { loadReplayWords } from '../../src/i18n/replay/load';
import type { Language } from '../../src/model/language';
import { languages } from '../../src/model/language';
import type { ReplayNote } from '../../src/model/replayNote';
import { replayNoteText } from '../../src/model/replayNote';

const patience = {
  queues: 'Q1, Q2',
  pooled: true,
  enough: 111,
  abandonments: 222,
  censored: 333,
  share: { mean: 78.4, low: 77.2, high: 79.6 },
  seconds: 62,
  lastSeconds: 88,
  points: 37,
  tolerancePercent: 0.5,
};
const handling = {
  queues: 'Q1',
  pooled: true,
  enough: 31,
  answered: 444,
  mean: { mean: 85, low: 83, high: 87 },
  cv: 1.2,
  atLeastSeconds: 12,
};
const hours = [
  { first: 0, last: 4, from: 660, to: 1140 },
  { first: 5, last: 5, from: 600, to: 930 },
];
/** Every note, each with numbers of its own; the numbers that its sentence must hold. */
const notes: [ReplayNote, readonly number[]][] = [
  [{ code: 'customers', of: { customers: 999, gaveUp: 222, censored: 333, untested: 444 } }, [999, 222, 333, 444]],
  [{ code: 'customers', of: { customers: 3, gaveUp: 0, censored: 0, untested: 3 } }, [3]],
  [{ code: 'handleDrawn', of: { customers: 55 } }, [55]],
  [{ code: 'patience', of: patience }, [111, 222, 333, 78, 62, 88, 37]],
  [{ code: 'patience', of: { ...patience, pooled: false, share: null } }, [222, 333, 88, 37]],
  [{ code: 'noPatience', of: { queues: 'Q1' } }, []],
  [{ code: 'handling', of: handling }, [31, 444, 85, 12]],
  [{ code: 'handling', of: { ...handling, pooled: false } }, [444, 85, 12]],
  [
    { code: 'staffAgents', of: { agents: 19, sessions: 41, presentHours: 115.9, awayHours: 16.3, gapMinutes: 20 } },
    [19, 41, 116, 16, 20],
  ],
  [{ code: 'staffLoad', of: { hours: 77 } }, [77]],
  [{ code: 'nameless', of: { calls: 66 } }, [66]],
  [{ code: 'blocked', of: { calls: 66 } }, [66]],
  [{ code: 'chats', of: { queues: 'Q3', contacts: 345, least: 2, most: 4, seen: true } }, [345, 2, 4]],
  [{ code: 'chats', of: { queues: 'Q3', contacts: 345, least: 3, most: 3, seen: false } }, [345, 3]],
  [{ code: 'mail', of: { queues: 'Q4', contacts: 567, leastHours: 6, mostHours: 24, told: true } }, [567, 6, 24]],
  [{ code: 'mail', of: { queues: 'Q4', contacts: 567, leastHours: 8, mostHours: 8, told: false } }, [567, 8]],
  [{ code: 'opening', of: { hours, minutes: 30, byAnswers: false, closedDays: 7 } }, [11, 19, 10, 15, 30, 7]],
  [{ code: 'opening', of: { hours, minutes: 30, byAnswers: true, closedDays: 0 } }, [11, 19, 10, 15, 30]],
  [{ code: 'alwaysOpen', of: { nightHours: 3 } }, [3]],
  [{ code: 'unserved', of: { queue: 'Q7' } }, [7]],
  [{ code: 'assumed', of: { parts: false } }, []],
  [{ code: 'assumed', of: { parts: true } }, []],
  [{ code: 'overlap', of: { contacts: 163, of: 592, hours: 7 } }, [163, 592, 7]],
  [{ code: 'luck', of: {} }, []],
];
const sentencesOf = async (language: Language): Promise<string[]> => {
  const words = await loadReplayWords(language);
  return [
    ...notes.map(([note]) => replayNoteText(note, words.notes)),
    ...[words.title, words.hint, words.day, words.grouping, words.replayDay, words.replayAll, words.team, words.made],
    ...[words.curves, ...Object.values(words.groupings)],
    ...[words.allDays({ days: 5 }), words.fittedOn({ days: 1 }), words.fittedOn({ days: 5 })],
    ...[words.name({ weekday: 'W', date: 'D' }), words.nameOfAll({ from: 'D1', to: 'D2' })],
    ...[words.description({ file: 'F' }), words.description({ file: '' }), words.written({ file: 'F' })],
  ];
};

describe.each(languages)('the words of replaying in %s', (language) => {
  it('hold every number that they are given', async () => {
    const words = await loadReplayWords(language);
    for (const [note, numbers] of notes) {
      const text = replayNoteText(note, words.notes);
      for (const number of numbers) expect(text, note.code).toMatch(new RegExp(`\\b${number}|${number}\\b`));
    }
  });

  it('are sentences without gaps', async () => {
    for (const text of await sentencesOf(language)) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|NaN|\[object| {2}|\.\./);
    }
  });

  it.skipIf(language === 'en')('leave no English behind', async () => {
    const [own, english] = await Promise.all([sentencesOf(language), sentencesOf('en')]);
    own.forEach((text, i) => {
      expect(text).not.toBe(english[i]);
      expect(text).not.toMatch(/\b(the|and|of|with|is|are|you|that|not|for|from)\b/i);
    });
  });
});

it('Chinese is written in Chinese characters, and a count of one is one', async () => {
  for (const text of await sentencesOf('zh')) expect(text).toMatch(/\p{sc=Han}/u);
  expect(en.notes.nameless({ calls: 1 })).toMatch(/^1 answered call names no agent/);
  expect(en.notes.blocked({ calls: 1 })).toMatch(/^1 call met a busy signal and is left out/);
});
