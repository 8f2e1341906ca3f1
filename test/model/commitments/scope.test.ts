import { describe, expect, it } from 'vitest';
import { parseCommitment } from '../../../src/model/commitments/parse';
import { printCommitment } from '../../../src/model/commitments/print';

const names = {
  types: [
    { id: 'ps', name: 'PS' },
    { id: 'in', name: 'Internet' },
    { id: 'sto', name: 'Stock exchange' },
    { id: 'vip', name: '贵宾' },
  ],
  teams: [
    { id: 'desk', name: 'Front desk' },
    { id: 'ps-team', name: 'PS' },
  ],
};
const level = { metric: 'serviceLevel', op: '>=', value: 0.8, withinSeconds: 20, variant: 'C', per: 'day', share: 1 };

describe('scope', () => {
  it.each([
    'For PS: 80% of calls are answered within 20 seconds',
    'for ps, 80% of calls are answered within 20 seconds',
    '80% of PS calls are answered within 20 seconds',
    'PS: 80 % puheluista vastataan 20 sekunnissa',
    '80 % PS-puheluista vastataan 20 sekunnissa',
    'Với PS: 80% cuộc gọi được trả lời trong vòng 20 giây',
    '80% cuộc gọi PS được trả lời trong vòng 20 giây',
    'PS：80%的来电在20秒内接听',
    '80%的PS来电在20秒内接听',
  ])('reads the contact type: %s', (sentence) => {
    const read = parseCommitment(sentence, undefined, names);
    expect(read.ok && read.commitment).toEqual({ ...level, type: 'ps' });
  });

  it('reads names of several words and names in Chinese in mid-sentence', () => {
    const stock = parseCommitment('80% of stock exchange calls are answered within 20 seconds', 'en', names);
    expect(stock.ok && stock.commitment.type).toBe('sto');
    const vip = parseCommitment('80%的贵宾来电在20秒内接听', 'zh', names);
    expect(vip.ok && vip.commitment.type).toBe('vip');
  });

  it('tells a team from a type of the same name by the word team', () => {
    const team = parseCommitment('For team PS: occupancy is at most 85%', 'en', names);
    expect(team.ok && team.commitment).toMatchObject({ team: 'ps-team' });
    expect(team.ok && team.commitment.type).toBeUndefined();
    const inside = parseCommitment('Front desk occupancy is at most 85%', 'en', names);
    expect(inside.ok && inside.commitment).toMatchObject({ metric: 'occupancy', team: 'desk' });
  });

  it('guesses a name from a part of it, and says so', () => {
    const read = parseCommitment('80% of exchange calls are answered within 20 seconds', 'en', names);
    expect(read.ok && read.commitment.type).toBe('sto');
    expect(read.ok && read.ambiguities).toContainEqual({ code: 'scopeGuessed', name: 'Stock exchange' });
  });

  it('does not take a heading for a scope', () => {
    const read = parseCommitment('Goal: 80% of calls are answered within 20 seconds', 'en', names);
    expect(read.ok && read.commitment).toEqual(level);
  });

  it('refuses names that do not exist or are not unique', () => {
    expect(parseCommitment('For Sales: no call waits over 1 minute', 'en', names)).toEqual({
      ok: false,
      problem: { code: 'unknownScope', fragment: 'Sales' },
    });
    const twice = {
      types: [
        { id: 'a', name: 'Help' },
        { id: 'b', name: 'Help' },
      ],
      teams: [],
    };
    expect(parseCommitment('For Help: no call waits over 1 minute', 'en', twice)).toEqual({
      ok: false,
      problem: { code: 'ambiguousScope', fragment: 'Help' },
    });
    const alike = {
      types: [
        { id: 'a', name: 'Help east' },
        { id: 'b', name: 'Help west' },
      ],
      teams: [],
    };
    expect(parseCommitment('80% of Help calls are answered within 20 s', 'en', alike)).toEqual({
      ok: false,
      problem: { code: 'ambiguousScope', fragment: 'Help' },
    });
  });

  it('prints names, and ids where a name is missing', () => {
    const promise = { metric: 'wait', op: '<=', value: 60, per: 'day', share: 1, type: 'in', team: 'gone' } as const;
    expect(printCommitment(promise, 'en', names)).toBe('For Internet, team gone: no call waits over 1 minute.');
    expect(printCommitment(promise, 'zh', names)).toBe('Internet，班组gone：不让任何来电等待超过1分钟。');
  });
});
