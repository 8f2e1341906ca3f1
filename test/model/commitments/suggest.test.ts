import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/language';
import { parseCommitment } from '../../../src/model/commitments/parse';
import { suggestions } from '../../../src/model/commitments/suggest';

const names = {
  types: [
    { id: 'c', name: 'Calls' },
    { id: 's', name: 'Help' },
  ],
  teams: [{ id: 't', name: 'Service' }],
};
const suggested = (text: string, language: Language): string[] => {
  const reading = parseCommitment(text, language, names);
  if (reading.ok) throw new Error(`${text} was read as ${reading.canonical}`);
  return suggestions(text, reading.problem, language, names);
};

describe('suggestions for a sentence that is not understood', () => {
  it('leaves out the part that is not, and says the rest for everybody and for each contact type', () => {
    expect(suggested('no support call waits longer than 2 minutes', 'en')).toEqual([
      'No call waits over 2 minutes.',
      'For Calls: no call waits over 2 minutes.',
      'For Help: no call waits over 2 minutes.',
    ]);
    expect(suggested('For Support: no call waits longer than 2 minutes', 'en')[0]).toBe(
      'No call waits over 2 minutes.',
    );
    expect(suggested('For Help: ASA under 30 seconds on Mondays', 'en')).toEqual([
      'For Help: the average speed of answer is below 30 seconds.',
    ]);
  });

  it.each([
    ['ASA under 30 seconds on Mondays', 'en'],
    ['Yksikään tukipuhelu ei odota yli 2 minuuttia', 'fi'],
    ['Không để cuộc gọi nào chờ quá 1 phút vào mùa hè', 'vi'],
    ['夏天不让任何来电等待超过1分钟', 'zh'],
  ] as const)('offers only what is understood: %s', (text, language) => {
    for (const sentence of suggested(text, language)) expect(parseCommitment(sentence, language, names).ok).toBe(true);
  });

  it('has none where the rest is no promise', () => {
    expect(suggested('Blue moons', 'en')).toEqual([]);
    expect(suggested('No call waits', 'en')).toEqual([]);
  });
});
