import { describe, expect, it } from 'vitest';
import { parseCommitment } from '../../../src/model/commitments/parse';
import { suggestions } from '../../../src/model/commitments/suggest';
import type { Language } from '../../../src/model/language';

const names = {
  types: [
    { id: 'c', name: 'Calls' },
    { id: 'a', name: 'A' },
    { id: 'x', name: '甲' },
  ],
  teams: [{ id: 's', name: 'Staff' }],
};

describe('words that say nothing', () => {
  it.each([
    ['80% of calls are answered within 20 seconds at A', 'en', 'A'],
    ['80% of calls at A are answered within 20 seconds', 'en', 'A'],
    ['80% of calls are answered within 20 seconds at the', 'en', 'at the'],
    ['At least 80% of calls are answered within 20 seconds for our, on 95% of days', 'en', 'for our'],
    ['80% cuộc gọi được trả lời trong vòng 20 giây ở', 'vi', 'ở'],
    ['80% cuoc goi duoc tra loi trong vong 20 giay voi cac', 'vi', 'voi cac'],
    ['80 % puheluista vastataan 20 sekunnissa per', 'fi', 'per'],
    ['80%的来电在20秒内接听在', 'zh', '在'],
    ['80%的来电在20秒内接听在A', 'zh', 'A'],
  ] as const)('are told where they lead to nothing: %s', (text, language, fragment) => {
    const read = parseCommitment(text, language);
    expect(read.ok ? read.canonical : read.problem).toEqual({ code: 'notUnderstood', fragment });
  });

  it.each([
    ['80% of calls are answered within 20 seconds at A', 'en', { type: 'a' }],
    ['A call must never wait over a minute at A', 'en', { type: 'a' }],
    ['A call must never wait over a minute', 'en', {}],
    ['Average handling time of Staff is below 5 minutes', 'en', { team: 's' }],
    ['Average handling time of staff is below 5 minutes', 'en', {}],
    ['80 % A puheluista vastataan 20 sekunnissa', 'fi', { type: 'a' }],
    ['80% cuộc gọi ở A được trả lời trong vòng 20 giây', 'vi', { type: 'a' }],
    ['80%的来电在20秒内接听 A', 'zh', { type: 'a' }],
    ['甲80%的来电在20秒内接听', 'zh', { type: 'x' }],
  ] as const)('are a type or a team where one has that name: %s', (text, language: Language, scope) => {
    const read = parseCommitment(text, language, names);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const { type, team } = read.commitment;
    expect({ ...(type && { type }), ...(team && { team }) }).toEqual(scope);
  });

  it.each(['80% OF CALLS ARE ANSWERED WITHIN 20 SECONDS ON 95% OF ALL DAYS', 'NO CALL WAITS OVER A MINUTE ON ANY DAY'])(
    'may be written in capitals: %s',
    (text) => {
      const read = parseCommitment(text, 'en');
      expect(read.ok).toBe(true);
    },
  );

  it('are left out of what is offered instead', () => {
    const text = '80% of calls are answered within 20 seconds at Helsinki';
    const read = parseCommitment(text, 'en', names);
    if (read.ok) throw new Error(read.canonical);
    expect(suggestions(text, read.problem, 'en', names)[0]).toBe('80% of calls are answered within 20 seconds.');
  });
});
