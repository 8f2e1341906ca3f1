import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommitment } from '../../../src/model/commitments/parse';
import type { Problem } from '../../../src/model/commitments/result';

const problemOf = (sentence: string): Problem => {
  const result = parseCommitment(sentence);
  if (result.ok) throw new Error(`${sentence} was read as ${result.canonical}`);
  return result.problem;
};

describe('sentences that are no commitment', () => {
  it.each([
    ['', { code: 'empty' }],
    [' \n ', { code: 'empty' }],
    ['No call waits over 1 minute at lunchtime', { code: 'notUnderstood', fragment: 'lunchtime' }],
    ['80% of blue moon calls are answered within 20 s', { code: 'notUnderstood', fragment: 'blue moon' }],
    ['Yksikään puhelu ei odota yli minuuttia kesällä', { code: 'notUnderstood', fragment: 'kesällä' }],
    ['Không để cuộc gọi nào chờ quá 1 phút vào mùa hè', { code: 'notUnderstood', fragment: 'mùa hè' }],
    ['夏天不让任何来电等待超过1分钟', { code: 'notUnderstood', fragment: '夏' }],
    ['80% of days are calm', { code: 'notUnderstood', fragment: 'calm' }],
    ['All calls', { code: 'noMetric' }],
    ['Below 5% on 95% of days', { code: 'noMetric' }],
    ['No call waits over 1 minute and abandonment is below 5%', { code: 'severalMetrics', fragment: 'abandonment' }],
    ['Service level is 80%', { code: 'missingTimeLimit' }],
    ['No call waits', { code: 'missingDuration' }],
    ['Abandonment stays low', { code: 'notUnderstood', fragment: 'low' }],
    ['Abandonment stays below', { code: 'notUnderstood', fragment: 'below' }],
    ['Abandonment', { code: 'missingPercent' }],
    ['Abandonment is below 5 seconds', { code: 'wrongUnit', fragment: '5 seconds' }],
    ['ASA below 5%', { code: 'wrongUnit', fragment: '5%' }],
    ['Occupancy between 75% and 85 s', { code: 'wrongUnit', fragment: '75% and 85 s' }],
    ['Occupancy between 85% and 75%', { code: 'emptyRange', fragment: '85% and 75%' }],
    ['Occupancy is between 75%', { code: 'notUnderstood', fragment: 'between' }],
    ['120% of calls are answered within 20 s', { code: 'outOfRange', fragment: '120%' }],
    ['Abandonment is below 5% on 120% of days', { code: 'outOfRange', fragment: '120% days' }],
    ['80% of calls are answered within 20 s 30%', { code: 'tooManyNumbers', fragment: '30%' }],
    [
      'No call waits over 1 minute in every hour in every half-hour',
      { code: 'severalWindows', fragment: 'in every half-hour' },
    ],
    ['Abandonment is below 5% on 95% of days on 90% of days', { code: 'severalWindows', fragment: '90% days' }],
    ['No call waits under 1 minute', { code: 'contradiction', fragment: '1 minute' }],
    ['80% of calls are answered over 20 s', { code: 'contradiction', fragment: '20 s' }],
    ['80% of calls are answered after 20 seconds', { code: 'contradiction', fragment: '20 seconds' }],
    ['Every call waits over 1 minute', { code: 'contradiction', fragment: '1 minute' }],
    ['Fewer than 10 calls are abandoned each day', { code: 'wrongUnit', fragment: '10 calls' }],
    ['Mỗi ngày dưới 10 cuộc gọi bị bỏ', { code: 'wrongUnit', fragment: '10 cuộc gọi bị bỏ' }],
    ['Luopuneita on alle 10 puhelua', { code: 'wrongUnit', fragment: '10 puhelua' }],
    ['每天放弃的电话少于10个', { code: 'wrongUnit', fragment: '10个' }],
    ['80% of calls are never answered within 20 s', { code: 'contradiction', fragment: 'never' }],
    ['Abandonment is below 5% on under 95% of days', { code: 'contradiction', fragment: '95% days' }],
    ['On average abandonment is below 5%', { code: 'notUnderstood', fragment: 'On average' }],
    ['No call waits over -1 minute', { code: 'negative', fragment: '−1 minute' }],
    ['No call waits over −1 minute', { code: 'negative', fragment: '−1 minute' }],
    ['Abandonment is below -5%', { code: 'negative', fragment: '−5%' }],
    ['Yksikään puhelu ei odota yli -1 minuuttia', { code: 'negative', fragment: '−1 minuuttia' }],
    ['Không để cuộc gọi nào chờ quá -1 phút', { code: 'negative', fragment: '−1 phút' }],
    ['没有任何来电等待超过 -60秒', { code: 'negative', fragment: '−60秒' }],
    ['Not all calls wait over 1 minute', { code: 'notUnderstood', fragment: 'Not all' }],
    ['Ei jokainen puhelu odota yli minuuttia', { code: 'notUnderstood', fragment: 'Ei jokainen' }],
    ['Kaikki puhelut eivät odota yli minuuttia', { code: 'notUnderstood', fragment: 'Kaikki puhelut eivät' }],
    ['Không phải tất cả cuộc gọi chờ quá 1 phút', { code: 'notUnderstood', fragment: 'Không phải tất cả' }],
    ['不是所有来电等待超过1分钟', { code: 'notUnderstood', fragment: '不是所有' }],
    ['80% are not answered within 20 s', { code: 'contradiction', fragment: 'are not answered' }],
    ['At least 20% of calls are not answered within 20 s', { code: 'contradiction', fragment: 'are not answered' }],
    ['Abandonment is below 5% on 11 of 10 days', { code: 'outOfRange', fragment: '11 of 10 days' }],
    ['Abandonment is below 5% on 2 of 3 days', { code: 'tooManyNumbers', fragment: '2' }],
    ['Occupancy is at least below 80%', { code: 'contradiction', fragment: 'at least 80%' }],
  ] as const)('%s', (sentence, problem) => {
    expect(problemOf(sentence)).toEqual(problem);
  });

  it.each([
    ['The agent performance index is above 1', { code: 'metricNotYetSimulated', kpi: 'agentIndex' }],
    ['Support cost is below 5 €', { code: 'costOfWhat' }],
    ['NPS is above 130', { code: 'beyondLimits', fragment: '130', limits: [-100, 100] }],
    ['The mean CSAT score is at least 6', { code: 'beyondLimits', fragment: '6', limits: [1, 5] }],
    ['NPS is above 30%', { code: 'wrongUnit', fragment: '30%' }],
    ['CSAT is at least 80 seconds', { code: 'wrongUnit', fragment: '80 seconds' }],
    ['Adherence is above 130%', { code: 'outOfRange', fragment: '130%' }],
    ['CSAT is above 80% and NPS above 30', { code: 'severalMetrics', fragment: 'NPS' }],
    ['70% of issues are resolved after 2 days', { code: 'contradiction', fragment: '2 days' }],
    ['The backlog is high', { code: 'notUnderstood', fragment: 'high' }],
    ['The backlog', { code: 'missingNumber' }],
    ['No call waits over 1 minute in business hours', { code: 'notUnderstood', fragment: 'business hours' }],
    ['Revenue is above 10%', { code: 'noMetric' }],
  ] as const)('of what follows from contacts: %s', (sentence, problem) => {
    expect(problemOf(sentence)).toEqual(problem);
  });

  it('reports the problem in the language that was asked for', () => {
    const result = parseCommitment('Abandonment below 5% at lunchtime', 'en');
    expect(result).toEqual({ ok: false, problem: { code: 'notUnderstood', fragment: 'lunchtime' } });
  });

  it('never throws, whatever is typed', () => {
    const pieces = [
      '95%',
      'days',
      '半',
      '百分之',
      '/',
      ':',
      '20',
      'between',
      'and',
      '-',
      'No',
      'call',
      '\uE0000\uE001',
      '½',
      '1.2.3',
      '(',
      '%:na',
      '🙂',
      '\u0000',
    ];
    const typed = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '')), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(typed, (parts) => {
        expect(() => parseCommitment(parts.flat().join(''))).not.toThrow();
      }),
      { seed: 7, numRuns: 1000 },
    );
  });
});
