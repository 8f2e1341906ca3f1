import { describe, expect, it } from 'vitest';
import { Formats } from '../../src/i18n/format';
import type { PolicyContext } from '../../src/i18n/policySentences';
import { teamSentence, typeSentence } from '../../src/i18n/policySentences';
import { loadStructureWords } from '../../src/i18n/structure/load';
import type { Language } from '../../src/model/language';
import { languages } from '../../src/model/language';
import type { TeamPolicy, TypePolicy } from '../../src/model/routingPolicy';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const names: Record<string, string> = { a: 'Sales', b: 'Support', x: 'Desk', y: 'Night', z: 'Back office' };

async function contextIn(language: Language): Promise<PolicyContext> {
  const name = (id: string): string => names[id];
  return { words: await loadStructureWords(language), f: new Formats(language), typeName: name, teamName: name };
}
async function ofType(policy: Omit<TypePolicy, 'type'>, language: Language = 'en'): Promise<[string, string]> {
  const { name, detail } = typeSentence({ type: 'a', ...policy }, await contextIn(language));
  return [plain(name), plain(detail)];
}
async function ofTeam(policy: Partial<TeamPolicy>, language: Language = 'en'): Promise<[string, string]> {
  const whole: TeamPolicy = { team: 'x', next: { rule: 'longestWait' }, reserves: [], ...policy };
  const { name, detail } = teamSentence(whole, await contextIn(language));
  return [plain(name), plain(detail)];
}

describe('which agent a contact gets, in words', () => {
  it('is the usual name and who it means', async () => {
    expect(await ofType({ rule: 'nobody', steps: [] })).toEqual(['Nobody', '']);
    expect(await ofType({ rule: 'oneTeam', steps: [{ afterSeconds: 0, tiers: [['x']] }] })).toEqual([
      'One team only',
      'Desk',
    ]);
    expect(await ofType({ rule: 'specialists', steps: [{ afterSeconds: 0, tiers: [['x', 'y'], ['z']] }] })).toEqual([
      'Specialists first',
      'Desk · Night, then Back office',
    ]);
  });

  it('tells how an agent is chosen among equals', async () => {
    const both = [{ afterSeconds: 0, tiers: [['x', 'y'], ['z']] }];
    expect(await ofType({ rule: 'preferred', choice: 'leastOccupied', steps: both })).toEqual([
      'Preferred team first, the least occupied agent',
      'Desk · Night, then Back office',
    ]);
    const weights = { x: 3, y: 1, z: 9 };
    const said = await Promise.all(
      languages.map((l) => ofType({ rule: 'preferred', choice: 'weighted', weights, steps: both }, l)),
    );
    expect(said).toEqual([
      ['Preferred team first, equals share by weight', 'Desk 75% · Night 25%, then Back office'],
      ['Nhóm ưu tiên trước, các nhóm ngang hàng chia theo tỷ trọng', 'Desk 75% · Night 25%, rồi đến Back office'],
      ['Ensisijainen tiimi ensin, samanarvoiset jakavat painojen mukaan', 'Desk 75 % · Night 25 %, sitten Back office'],
      ['首选班组优先，同级班组按权重分配', 'Desk 75% · Night 25%，其次 Back office'],
    ]);
    const only = [{ afterSeconds: 0, tiers: [['x', 'y']] }];
    expect((await ofType({ rule: 'leastOccupied', choice: 'leastOccupied', steps: only }))[0]).toBe(
      'Least occupied agent',
    );
  });

  it('tells overflow, and a wait before anybody is asked', async () => {
    const overflow = [
      { afterSeconds: 0, tiers: [['x']] },
      { afterSeconds: 30, tiers: [['y']] },
    ];
    expect(await ofType({ rule: 'preferred', steps: overflow })).toEqual([
      'Preferred team first, then overflow after 30 s',
      'Desk; after 30 s also Night',
    ]);
    expect(await ofType({ rule: 'oneTeam', steps: [{ afterSeconds: 45, tiers: [['x']] }] })).toEqual([
      'One team only, once it has waited 45 s',
      'Desk',
    ]);
    const said = await Promise.all(languages.map((l) => ofType({ rule: 'preferred', steps: overflow }, l)));
    expect(said.slice(1)).toEqual([
      ['Nhóm ưu tiên trước, rồi tràn sang nhóm khác sau 30 giây', 'Desk; sau 30 giây thêm Night'],
      ['Ensisijainen tiimi ensin, sitten ylivuoto, kun on odotettu 30 s', 'Desk; kun on odotettu 30 s, myös Night'],
      ['首选班组优先，30 秒后溢出', 'Desk；30 秒后再加 Night'],
    ]);
  });
});

describe('which contact an agent takes next, in words', () => {
  it('is the usual name alone where it says all', async () => {
    expect(await ofTeam({})).toEqual(['Longest waiting first', '']);
    expect(await ofTeam({ next: { rule: 'nothing' } })).toEqual(['Nothing', '']);
  });

  it('tells ranks, head starts and paces', async () => {
    expect(await ofTeam({ next: { rule: 'priority', ranks: [['a'], ['b']] } })).toEqual([
      'Priority first',
      'Sales, then Support',
    ]);
    const headStart: TeamPolicy['next'] = {
      rule: 'headStart',
      ranks: [
        { types: ['a'], seconds: 20 },
        { types: ['b'], seconds: 0 },
      ],
    };
    const said = await Promise.all(languages.map((l) => ofTeam({ next: headStart }, l)));
    expect(said).toEqual([
      ['Priority that grows with waiting', 'counted as having waited longer: Sales 20 s'],
      ['Mức ưu tiên tăng theo thời gian chờ', 'được tính như đã chờ lâu hơn: Sales 20 giây'],
      ['Prioriteetti, joka kasvaa odottaessa', 'etumatkaa odotusaikana: Sales 20 s'],
      ['优先级随等待时间上升', '视为多等了：Sales 20 秒'],
    ]);
    expect(await ofTeam({ next: { rule: 'growing', types: [{ type: 'a', start: 10, perSecond: 0.5 }] } })).toEqual([
      'Priority that grows with waiting',
      'Sales from 10, +0.5 a second',
    ]);
  });

  it('tells who is kept for others, and what never happens', async () => {
    const reserves = [{ type: 'a', agents: 2, never: false }];
    expect(await ofTeam({ reserves })).toEqual([
      'Longest waiting first, keeps 2 agents for others',
      'Sales only while more than 2 agents are free',
    ]);
    expect((await ofTeam({ reserves: [...reserves, { type: 'b', agents: 1, never: false }] }))[0]).toBe(
      'Longest waiting first, keeps agents for others',
    );
    // With one contact type there are no others to keep agents for.
    expect((await ofTeam({ next: { rule: 'oneType' }, reserves }))[0]).toBe('One contact type, longest waiting first');
    expect(await ofTeam({ reserves: [{ type: 'b', agents: 9, never: true }] })).toEqual([
      'Longest waiting first',
      'never Support, which needs more than 9 agents free, and there are no more',
    ]);
  });
});

describe('a team that takes contacts in an order of its own', () => {
  it('says the order, and that priority decides among equals where it does', async () => {
    expect(await ofTeam({ next: { rule: 'ownOrder', ranks: [['a'], ['b']], byScore: false } })).toEqual([
      'Own order of types',
      'Sales, then Support',
    ]);
    expect(await ofTeam({ next: { rule: 'ownOrder', ranks: [['b'], ['a']], byScore: true } }, 'fi')).toEqual([
      'Tiimin oma järjestys',
      'Support, sitten Sales; samanarvoisista prioriteetin mukaan',
    ]);
  });
});
