import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../../src/model/commitment';
import { metrics, ownMetrics, thresholdOf } from '../../../src/model/commitment';
import { kpiOfPromise } from '../../../src/model/commitments/kpi';
import { parseCommitment } from '../../../src/model/commitments/parse';
import { printCommitment } from '../../../src/model/commitments/print';
import { kpiUnit } from '../../../src/model/kpiFacts';
import { limitsOf } from '../../../src/model/kpiLimits';
import type { Language } from '../../../src/model/language';
import { languages } from '../../../src/model/language';

const names = { types: [{ id: 'ps', name: 'PS' }], teams: [{ id: 'desk', name: 'Desk' }], currency: 'EUR' };

/** Promises about one metric: each way, at its limits and between, in and out of its usual units. */
function promisesOf(metric: string): Commitment[] {
  const { as, scale } = thresholdOf(metric);
  const [least, most] = limitsOf(kpiOfPromise({ metric })).map((x) => x / scale);
  const values =
    as === 'share'
      ? [0.07, 0.333, ...(most > 1 ? [1.5] : [])]
      : as === 'time'
        ? [7200, 86_400, 90.5]
        : [1.25, 4, ...(most > 30 ? [30] : []), ...(least < 0 ? [-10, -0.5] : [])];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const withins =
    metric === 'resolvedWithin'
      ? [3600, 172_800]
      : metric === 'respondedWithin'
        ? [14_400, 5400, undefined]
        : [undefined];
  const clauses = [
    ...(['<', '<=', '>', '>='] as const).flatMap((op) => values.map((value) => ({ op, value }))),
    { op: 'between' as const, value: low, upper: high },
  ];
  return withins.flatMap((withinSeconds) =>
    clauses.map((clause, i) => ({
      metric,
      ...clause,
      ...(withinSeconds === undefined ? {} : { withinSeconds }),
      per: (['day', 'halfHour', 'week', 'horizon'] as const)[i % 4],
      share: 1,
      ...(i % 3 === 0 ? { daysShare: 0.9 } : {}),
      ...(i % 5 === 4 ? { type: 'ps' } : {}),
    })),
  );
}
const later = metrics.filter((metric) => !ownMetrics.includes(metric));

describe('every KPI of the catalogue that has a value of a day', () => {
  it('is there to be promised', () => {
    for (const kpi of [
      'fcr',
      'csat',
      'nps',
      'costToRevenue',
      'conversionRate',
      'adherence',
      'shrinkage',
      'backlog',
      'churn',
    ])
      expect(metrics).toContain(kpi);
    expect(later.length).toBeGreaterThan(70);
    expect(new Set(metrics).size).toBe(metrics.length);
  });

  for (const language of languages)
    it(`is promised in sentences that mean the same when they are read again, in ${language}`, () => {
      for (const metric of later)
        for (const commitment of promisesOf(metric)) {
          const sentence = printCommitment(commitment, language, names);
          const read = parseCommitment(sentence, language, names);
          expect(read, sentence).toMatchObject({ ok: true, language, canonical: sentence });
          expect(read.ok && read.commitment, sentence).toEqual(commitment);
        }
    });

  it('is found in its language without being told which', () => {
    for (const metric of later)
      for (const language of languages) {
        const [commitment] = promisesOf(metric);
        const read = parseCommitment(printCommitment(commitment, language));
        expect(read.ok && read.commitment, printCommitment(commitment, language)).toEqual(commitment);
      }
  });

  it('has money in the currency of the plan, and no other', () => {
    const cost = { metric: 'costPerContact', op: '<', value: 6.5, per: 'day', share: 1 } as const;
    expect(kpiUnit('costPerContact')).toBe('money');
    expect(printCommitment(cost, 'en', names)).toBe('The cost per contact is below 6.5 EUR.');
    for (const sentence of [
      'Cost per call below €6.50',
      'Kustannus per puhelu alle 6,5 euroa',
      '每次联络成本低于6.5欧元',
    ])
      expect(parseCommitment(sentence, undefined, names), sentence).toMatchObject({ ok: true, commitment: cost });
    expect(parseCommitment('Cost per call below $6.50', 'en', names)).toMatchObject({
      ok: false,
      problem: { code: 'wrongUnit' },
    });
  });
});

/** The canonical sentences of what has a template of its own. */
const templates: readonly [Partial<Commitment>, Readonly<Record<Language, string>>][] = [
  [
    { metric: 'resolvedSameDay', op: '>=', value: 0.7 },
    {
      en: '70% of issues are resolved the same day.',
      vi: 'Giải quyết 70% vấn đề phát sinh ngay trong ngày.',
      fi: '70 % asioista ratkaistaan saman päivän aikana.',
      zh: '当天解决70%的问题。',
    },
  ],
  [
    { metric: 'costToRevenue', op: '<', value: 0.1 },
    {
      en: 'Support cost stays under 10% of revenue.',
      vi: 'Chi phí hỗ trợ dưới 10% doanh thu.',
      fi: 'Tukikustannukset ovat alle 10 % tuloista.',
      zh: '服务成本低于收入的10%。',
    },
  ],
  [
    { metric: 'respondedWithin', op: '>=', value: 0.9, withinSeconds: 14_400 },
    {
      en: '90% of messages are replied to within 4 business hours.',
      vi: '90% yêu cầu được phản hồi trong vòng 4 giờ hành chính.',
      fi: '90 % viesteistä saa vastauksen 4 työtunnin kuluessa.',
      zh: '90%的工单在4个工作小时内回复。',
    },
  ],
  [
    { metric: 'resolvedWithin', op: '>=', value: 0.8, withinSeconds: 172_800 },
    {
      en: '80% of issues are resolved within 2 days.',
      vi: 'Giải quyết 80% vấn đề trong vòng 2 ngày.',
      fi: '80 % asioista ratkaistaan 2 päivän kuluessa.',
      zh: '在2天内解决80%的问题。',
    },
  ],
  [
    { metric: 'fcr', op: '>=', value: 0.75 },
    {
      en: '75% of issues are resolved at first contact.',
      vi: 'Giải quyết 75% vấn đề ngay từ lần liên hệ đầu tiên.',
      fi: '75 % asioista ratkaistaan ensimmäisellä yhteydenotolla.',
      zh: '首次联系解决75%的问题。',
    },
  ],
];
describe('canonical sentences about outcomes', () => {
  it.each(templates)('$metric', (clause, sentences) => {
    const commitment = { per: 'day', share: 1, ...clause } as Commitment;
    for (const language of languages) {
      expect(printCommitment(commitment, language)).toBe(sentences[language]);
      expect(parseCommitment(sentences[language])).toMatchObject({ ok: true, language, commitment });
    }
  });
});

/** As people write it, with what was read into it. */
const natural: readonly [string, Partial<Commitment>, ...string[]][] = [
  ['giải quyết trong ngày 70% vấn đề', { metric: 'resolvedSameDay', op: '>=', value: 0.7 }, 'sameDayCalendar'],
  ['70% vấn đề phát sinh trong ngày được giải quyết', { metric: 'resolvedSameDay', value: 0.7 }, 'arisenThatDay'],
  ['您将解决70%白天出现的问题数量', { metric: 'resolvedSameDay', value: 0.7 }, 'sameDayOrDaytime'],
  [
    'Support cost stays under 10% of revenue every month.',
    { metric: 'costToRevenue', op: '<', value: 0.1, per: 'horizon' },
    'monthAsPeriod',
    'costOfPeriod',
  ],
  [
    'Chi phí hỗ trợ dưới 10% doanh thu mỗi tháng.',
    { metric: 'costToRevenue', op: '<', per: 'horizon' },
    'monthAsPeriod',
  ],
  [
    'Tukikustannukset ovat alle 10 % tuloista joka kuukausi.',
    { metric: 'costToRevenue', op: '<', per: 'horizon' },
    'monthAsPeriod',
  ],
  [
    'Tavoitteesi tulisi olla pitää tukikustannukset alle 10% kokonaistuloista',
    { metric: 'costToRevenue', op: '<', value: 0.1 },
    'costOfPeriod',
  ],
  ['每月服务成本低于收入的10%。', { metric: 'costToRevenue', op: '<', value: 0.1, per: 'horizon' }, 'monthAsPeriod'],
  [
    'Orders are confirmed within 4 business hours.',
    { metric: 'respondedWithin', op: '>=', value: 1, withinSeconds: 14_400 },
    'implied100',
  ],
  [
    'Yêu cầu seller cần xác nhận đơn hàng trong giờ hành chính trong vòng 4h',
    { metric: 'respondedWithin', value: 1, withinSeconds: 14_400 },
    'implied100',
  ],
  [
    'Tilaukset vahvistetaan 4 työtunnin kuluessa.',
    { metric: 'respondedWithin', value: 1, withinSeconds: 14_400 },
    'implied100',
  ],
  ['订单在4个工作小时内确认。', { metric: 'respondedWithin', value: 1, withinSeconds: 14_400 }, 'implied100'],
  [
    '95% of e-mails are answered within 24 hours',
    { metric: 'respondedWithin', value: 0.95, withinSeconds: 86_400 },
    'openHoursOnly',
  ],
  [
    '90% email được trả lời trong vòng 8 giờ làm việc',
    { metric: 'respondedWithin', value: 0.9, withinSeconds: 28_800 },
  ],
  [
    '90 % sähköposteista vastataan 8 tunnissa',
    { metric: 'respondedWithin', value: 0.9, withinSeconds: 28_800 },
    'openHoursOnly',
  ],
  ['90%的邮件在8小时内回复', { metric: 'respondedWithin', value: 0.9, withinSeconds: 28_800 }, 'openHoursOnly'],
  ['First contact resolution is at least 75%', { metric: 'fcr', op: '>=', value: 0.75 }, 'fcrKnown'],
  ['FCR 75%', { metric: 'fcr', op: '>=', value: 0.75 }, 'impliedComparator', 'fcrKnown'],
  ['At least 85% of customers are satisfied', { metric: 'csat', op: '>=', value: 0.85 }],
  ['CSAT above 4.2', { metric: 'csatMean', op: '>', value: 4.2 }],
  ['客户满意度均值至少4.5', { metric: 'csatMean', op: '>=', value: 4.5 }],
  ['Asiakastyytyväisyys on vähintään 85 %', { metric: 'csat', op: '>=', value: 0.85 }],
  ['NPS stays above -10', { metric: 'nps', op: '>', value: -10 }],
  ['Nettosuositteluindeksi on yli 30', { metric: 'nps', op: '>', value: 30 }],
  ['Asiakaspoistuma on alle 5 %', { metric: 'churn', op: '<', value: 0.05 }],
  ['Churn below 2% a month', { metric: 'churn', op: '<', value: 0.02, per: 'day' }],
  ['Tỷ lệ chuyển đổi bán hàng ít nhất 10%', { metric: 'conversionRate', op: '>=', value: 0.1 }],
  ['Tỷ lệ chuyển đổi ít nhất 10%', { metric: 'conversionRate', op: '>=', value: 0.1 }, 'conversionNotTransfer'],
  ['转化率不低于10%', { metric: 'conversionRate', op: '>=', value: 0.1 }],
  [
    'Complaints stay under 1% on 95% of days',
    { metric: 'complaintRatePerContact', op: '<', value: 0.01, daysShare: 0.95 },
    'complaintsOfContacts',
  ],
  ['Schedule adherence at least 92% in every week', { metric: 'adherence', op: '>=', value: 0.92, per: 'week' }],
  ['Tỷ lệ tuân thủ lịch làm việc ít nhất 92%', { metric: 'adherence', op: '>=', value: 0.92 }],
  ['Työvuorojen noudattaminen vähintään 92 %', { metric: 'adherence', op: '>=', value: 0.92 }],
  ['Shrinkage is at most 30%', { metric: 'shrinkage', op: '<=', value: 0.3 }],
  ['转接率低于10%', { metric: 'transferRate', op: '<', value: 0.1 }],
  ['Siirtoprosentti on alle 10 %', { metric: 'transferRate', op: '<', value: 0.1 }],
  ['The backlog is at most 20 issues', { metric: 'backlog', op: '<=', value: 20 }],
  ['Quality score at least 85%', { metric: 'qualityScore', op: '>=', value: 85 }],
  [
    '80% of issues are solved within 2 days',
    { metric: 'resolvedWithin', value: 0.8, withinSeconds: 172_800 },
    'daysOfHours',
  ],
  ['Average hold time below 30 seconds', { metric: 'holdTime', op: '<', value: 30 }],
  ['Nhân viên bận từ 75% đến 85% thời gian', { metric: 'occupancy', op: 'between', value: 0.75, upper: 0.85 }],
  [
    'Tỷ lệ bận của tổng đài viên nằm trong khoảng 75–85%',
    { metric: 'occupancy', op: 'between', value: 0.75, upper: 0.85 },
  ],
  [
    'Agenttien kuormitusaste pysyy 75 ja 85 %:n välillä',
    { metric: 'occupancy', op: 'between', value: 0.75, upper: 0.85 },
  ],
  ['Asiakaspalvelijoiden kuormitusaste on enintään 85 prosenttia', { metric: 'occupancy', op: '<=', value: 0.85 }],
];
describe('sentences as people write them', () => {
  it('ask nothing about the way of a full sentence', () => {
    for (const [{ metric }, sentences] of templates)
      for (const language of languages) {
        const read = parseCommitment(sentences[language]);
        if (metric !== 'costToRevenue')
          expect(read.ok && read.ambiguities.map(({ code }) => code), sentences[language]).not.toContain(
            'impliedComparator',
          );
      }
  });

  it.each(natural)('%s', (sentence, commitment, ...ambiguities) => {
    const read = parseCommitment(sentence);
    expect(read).toMatchObject({ ok: true, commitment });
    const codes = read.ok ? read.ambiguities.map(({ code }) => code) : [];
    for (const code of ambiguities) expect(codes).toContain(code);
    // What is echoed is read as the same.
    expect(read.ok && parseCommitment(read.canonical)).toMatchObject({ ok: true, commitment });
  });
});
