import { describe, expect, it } from 'vitest';
import { ambiguitySentence, problemSentence } from '../../src/i18n/commitmentSentences';
import type { Difference } from '../../src/i18n/compareSentence';
import { compareSentence } from '../../src/i18n/compareSentence';
import { flawSentence } from '../../src/i18n/flawSentence';
import { Formats } from '../../src/i18n/format';
import { loadMessages } from '../../src/i18n/load';
import { keptSentence, variantName, verdictDetails, type VerdictNumbers } from '../../src/i18n/verdictSentence';
import type { Flaw } from '../../src/model/errors';
import { describeFlaw } from '../../src/model/errors';
import { readScenario } from '../../src/model/readScenario';
import { languages } from '../../src/model/language';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const difference = (over: Partial<Difference>): Difference => ({
  kpi: 'serviceLevelAbandonsNeutral',
  unit: '%',
  days: 100,
  mean: 6.8,
  low: 5.9,
  high: 7.7,
  above: 97,
  below: 3,
  verdict: 1,
  moreDays: null,
  withheld: null,
  ...over,
});
const context = { b: 'B', currency: 'EUR', thresholdSeconds: 20 };

describe('keptSentence', () => {
  it('counts days and gives the ends of the interval as days', async () => {
    const share = { kept: 93, days: 100, low: 0.8625, high: 0.9657 };
    const said = await Promise.all(languages.map(async (l) => keptSentence(await loadMessages(l), share)));
    expect(said).toEqual([
      'kept on 93 of 100 days (86–97)',
      'giữ được 93 trên 100 ngày (86–97)',
      'pitää 93/100 päivänä (86–97)',
      '100 天中有 93 天兑现（86–97）',
    ]);
  });

  it('counts runs where weeks or the horizon are promised', async () => {
    const share = { kept: 93, days: 100, low: 0.8625, high: 0.9657 };
    expect(keptSentence(await loadMessages('en'), share, 'horizon')).toBe('kept in 93 of 100 runs of all days (86–97)');
  });

  it('says that there is no data instead of 0 of 0', async () => {
    expect(keptSentence(await loadMessages('en'), { kept: 0, days: 0, low: null, high: null })).toBe(
      'no day with data yet',
    );
  });
});

describe('verdictDetails', () => {
  const level: VerdictNumbers = {
    commitment: { metric: 'serviceLevel', op: '>=', value: 0.8, withinSeconds: 20, per: 'day', share: 1 },
    value: { mean: 28.9, low: 28.2, high: 29.6, unit: '%' },
    typical: { median: 26.2, p10: 3.1, p90: 58.4 },
    breakingContactsPerDay: 1071,
    breakingWindows: null,
    byWholeHours: false,
    longestWait: { median: 1243, p95: 1698 },
  };
  const say = async (numbers: VerdictNumbers, language: (typeof languages)[number] = 'en'): Promise<string[]> =>
    verdictDetails(await loadMessages(language), new Formats(language), numbers, 'EUR').map(plain);

  it('counts the contacts of a service level and tells the longest wait', async () => {
    expect(await say(level)).toEqual([
      '28.9% over all days (±0.7)',
      'longest wait 20:43 on a middling day, 28:18 on a bad one',
      '1,071 contacts a day break it',
    ]);
  });

  it('counts windows where parts of the day are promised, and leaves out what is said of the whole day', async () => {
    const numbers: VerdictNumbers = {
      ...level,
      commitment: { ...level.commitment, per: 'halfHour' },
      breakingContactsPerDay: null,
      breakingWindows: { median: 3, p10: 1, p90: 6, of: 30 },
    };
    expect(await say(numbers)).toEqual([
      '3 of 30 half-hours miss it on a middling day (1–6 on 8 days in 10)',
      'longest wait 20:43 on a middling day, 28:18 on a bad one',
    ]);
    for (const language of languages) {
      const [windows] = await say(numbers, language);
      for (const number of ['3', '30', '1–6']) expect(windows).toContain(number);
    }
  });

  it('gives a day in the middle and eight days in ten where the figure itself is promised', async () => {
    const numbers: VerdictNumbers = {
      ...level,
      commitment: { metric: 'abandonRate', op: '<', value: 0.05, per: 'day', share: 1 },
      breakingContactsPerDay: null,
      longestWait: null,
    };
    expect(await say(numbers)).toEqual([
      '28.9% over all days (±0.7)',
      '26.2% on a middling day, 3.1–58.4% on 8 days in 10',
    ]);
    const run = await say({ ...numbers, commitment: { ...numbers.commitment, per: 'horizon' } });
    expect(run[1]).toBe('26.2% in a middling run, 3.1–58.4% in 8 runs of 10');
  });

  it('names the definition that the sentence does not', async () => {
    const en = await loadMessages('en');
    expect(variantName(en, level.commitment)).toBe('service level C');
    expect(variantName(en, { ...level.commitment, variant: 'A' })).toBeNull();
    expect(variantName(en, { metric: 'asa', op: '<', value: 30, per: 'day', share: 1 })).toBeNull();
  });
});

describe('compareSentence', () => {
  const say = async (over: Partial<Difference>): Promise<string> =>
    plain(compareSentence(await loadMessages('en'), new Formats('en'), difference(over), context));

  it('says by how much, how sure, and on how many days', async () => {
    expect(await say({})).toBe('B answers 6.8 points more calls in 20 s (±0.9), on 97 of 100 days better.');
    expect(await say({ kpi: 'asa', unit: 's', mean: -12, low: -14, high: -10, above: 4, below: 96 })).toBe(
      'B answers 12.0 s sooner on average (±2.0), on 96 of 100 days better.',
    );
    expect(await say({ kpi: 'abandonRate', mean: 2, low: 1, high: 3, verdict: -1 })).toBe(
      'B loses 2.0 points more of the calls to hanging up (±1.0), on 97 of 100 days worse.',
    );
  });

  it('tells ties apart from days that are worse', async () => {
    const ties = { days: 700, above: 100, below: 0 };
    expect(await say(ties)).toBe(
      'B answers 6.8 points more calls in 20 s (±0.9), on 100 of 700 days better, equal on 600.',
    );
    for (const language of languages) {
      const said = compareSentence(await loadMessages(language), new Formats(language), difference(ties), context);
      expect(said, language).toContain('600');
    }
  });

  it('does not call a change of a banded KPI better or worse', async () => {
    expect(await say({ kpi: 'occupancy' })).toBe('Agents are 6.8 points busier with B (±0.9).');
  });

  it('says that the plans cannot be told apart yet, and how many days would', async () => {
    expect(await say({ verdict: 0, moreDays: 40 })).toBe(
      'Service level C — abandons within T neutral: cannot tell apart yet – about 40 more days would.',
    );
    expect(await say({ verdict: 0, mean: 0, low: 0, high: 0 })).toBe(
      'Service level C — abandons within T neutral: no difference on any day.',
    );
    expect(await say({ withheld: 'currency', verdict: null, mean: null, low: null, high: null })).toBe(
      'Service level C — abandons within T neutral: not comparable: another currency.',
    );
    // What has no better side is told all the same.
    expect(await say({ kpi: 'occupancy', verdict: null, mean: 3, low: 2, high: 4 })).toBe(
      'Agents are 3.0 points busier with B (±1.0).',
    );
    expect(await say({ verdict: null, mean: null, low: null, high: null })).toBe(
      'Service level C — abandons within T neutral: no day has data in both.',
    );
  });

  it('uses the catalogue name for KPIs without a phrase of their own, in every language', async () => {
    const said = await Promise.all(
      languages.map(async (l) =>
        plain(
          compareSentence(
            await loadMessages(l),
            new Formats(l),
            difference({ kpi: 'probabilityOfWait', verdict: -1 }),
            context,
          ),
        ),
      ),
    );
    expect(said[0]).toBe('Probability of wait with B is 6.8 points higher (±0.9), on 97 of 100 days worse.');
    expect(said[1]).toContain('Xác suất phải chờ');
    expect(said[2]).toContain('Jonotuksen todennäköisyys');
    expect(said[3]).toContain('排队概率');
  });
});

describe('flawSentence', () => {
  const patience: Flaw = { path: 'types[1].patience.mean', rule: 'above', param: '0 s', value: '−5' };

  it('says in English what the model says, and adds the remedy', async () => {
    expect(flawSentence(await loadMessages('en'), patience)).toBe(
      `${describeFlaw(patience)}. To model people who never hang up, choose “never”.`,
    );
  });

  it('keeps place, bound and value in every language', async () => {
    for (const language of languages) {
      const said = flawSentence(await loadMessages(language), patience);
      for (const part of ['types[1].patience.mean', '0 s', '−5']) expect(said).toContain(part);
    }
  });

  it('translates the nouns that rules name', async () => {
    const known: Flaw = { path: 'teams[0].skills[0].type', rule: 'known', param: 'contact type', value: '"x"' };
    expect(flawSentence(await loadMessages('fi'), known)).toContain('yhteydenottotyyppi');
    expect(
      flawSentence(await loadMessages('zh'), { path: 'seed', rule: 'type', param: 'a number', value: 'nothing' }),
    ).toBe('seed 必须是数字，现为 无');
  });

  it('says of a field of a promise that means nothing what to do instead, in every language', async () => {
    const flaw = (field: string): Flaw => ({
      path: `commitments[0].${field}`,
      rule: 'absent',
      param: 'wait',
      value: '1',
    });
    for (const language of languages) {
      const messages = await loadMessages(language);
      for (const field of ['variant', 'daysShare'])
        expect(flawSentence(messages, flaw(field))).toContain(messages.flaws.hints.saysNothing);
    }
  });

  it('says whom a field is for, and the way out, in every language', async () => {
    const absence: Flaw = {
      path: 'teams[0].people.absence',
      rule: 'onlyFor',
      param: 'teams with shifts',
      value: '0.1',
    };
    const said = await Promise.all(languages.map(async (l) => flawSentence(await loadMessages(l), absence)));
    expect(said).toEqual([
      'teams[0].people.absence is only for teams with shifts, got 0.1. Leave it out, or plan the team by shifts.',
      'teams[0].people.absence chỉ dành cho nhóm làm theo ca, hiện là 0.1. Hãy bỏ mục này, hoặc xếp ca cho nhóm.',
      'teams[0].people.absence: sallittu vain tiimeille, joilla on työvuorot, nyt 0.1. Jätä se pois tai suunnittele tiimille työvuorot.',
      'teams[0].people.absence 仅适用于按班次排班的班组，现为 0.1。请删去此项，或为该班组排班次。',
    ]);
  });

  it('knows the English of every rule that has words of its own', async () => {
    const source = import.meta.glob<string>('../../src/model/crossChecks/*.ts', {
      query: '?raw',
      import: 'default',
      eager: true,
    });
    const asked = [
      ...Object.values(source)
        .join('\n')
        .matchAll(/'(onlyFor|type)', [^;]*?, '([^']+)'/g),
    ];
    expect(asked.length).toBeGreaterThan(8);
    for (const language of languages.filter((l) => l !== 'en')) {
      const messages = await loadMessages(language);
      for (const [, rule, param] of asked)
        expect(flawSentence(messages, { path: 'x', rule: rule as Flaw['rule'], param }), param).not.toContain(param);
    }
  });

  it('says in the language of the reader where text stops being JSON', async () => {
    const read = readScenario('{"a": 1,\n "b" 2}');
    const [flaw] = read.ok ? [] : read.flaws;
    const said = await Promise.all(languages.map(async (l) => flawSentence(await loadMessages(l), flaw)));
    expect(said).toEqual([
      'the document is not JSON (line 2, column 6), got 2}',
      'tài liệu không phải là JSON (dòng 2, cột 6), hiện là 2}',
      'asiakirja: ei ole JSONia (rivi 2, merkki 6), nyt 2}',
      '文档不是 JSON（第 2 行第 6 列），现为 2}',
    ]);
  });

  it('names the document where there is no path', async () => {
    expect(flawSentence(await loadMessages('en'), { path: '', rule: 'json', param: 'x' })).toBe(
      'the document is not JSON (x)',
    );
  });
});

describe('what the parser asks and refuses', () => {
  it('is said in every language with its parameters', async () => {
    for (const language of languages) {
      const messages = await loadMessages(language);
      expect(ambiguitySentence(messages, { code: 'serviceLevelVariant', variant: 'C' })).toContain('C');
      expect(ambiguitySentence(messages, { code: 'impliedComparator', op: '<=' })).toContain('≤');
      expect(ambiguitySentence(messages, { code: 'thousands', written: '1,200', value: 1200 })).toContain('1,200');
      expect(ambiguitySentence(messages, { code: 'scopeGuessed', name: 'Internet' })).toContain('Internet');
      expect(ambiguitySentence(messages, { code: 'implied100' })).toContain('100');
      expect(problemSentence(messages, { code: 'notUnderstood', fragment: 'blue moon' })).toContain('blue moon');
    }
  });

  it('names a KPI that cannot be judged yet by its catalogue name', async () => {
    expect(problemSentence(await loadMessages('fi'), { code: 'metricNotYetSimulated', kpi: 'churn' })).toContain(
      'Asiakaspoistuma',
    );
  });
});
