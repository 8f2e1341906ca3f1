import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../../src/model/commitment';
import { parseCommitment } from '../../../src/model/commitments/parse';
import type { Ambiguity } from '../../../src/model/commitments/result';

const read = (sentence: string): { commitment: Commitment; ambiguities: Ambiguity[] } => {
  const result = parseCommitment(sentence);
  if (!result.ok) throw new Error(`${sentence}: ${result.problem.code} ${result.problem.fragment ?? ''}`);
  return result;
};
const codes = (sentence: string): string[] => read(sentence).ambiguities.map((a) => a.code);

describe('ambiguities', () => {
  it('asks for the service-level definition unless it is named, and then takes C', () => {
    expect(read('80% of calls are answered within 20 s').commitment.variant).toBe('C');
    expect(read('80% of calls are answered within 20 s').ambiguities).toEqual([
      { code: 'serviceLevelVariant', variant: 'C' },
    ]);
    expect(codes('80% of calls are answered within 20 s (service level A)')).toEqual([]);
    expect(read('80% of offered calls are answered within 20 s').commitment.variant).toBe('A');
    expect(read('80% of answered calls are answered within 20 s').commitment.variant).toBe('D');
    expect(read('80% of calls are answered or abandoned within 20 s').commitment.variant).toBe('E');
    expect(read('80 % vastatuista puheluista vastataan 20 sekunnissa').commitment.variant).toBe('D');
    expect(read('80%的已接听来电在20秒内接听').commitment.variant).toBe('D');
  });

  it('takes the participle of "80% of calls answered within 20 s" for a verb, and asks of which calls', () => {
    for (const sentence of ['80% of calls answered within 20 s', '80% of the calls answered in 20 s']) {
      expect(read(sentence).commitment.variant, sentence).toBe('C');
      expect(codes(sentence), sentence).toEqual(['serviceLevelVariant']);
    }
    expect(read('80% of calls answered').commitment).toMatchObject({ metric: 'answerRate', op: '>=', value: 0.8 });
    for (const sentence of [
      'Of the calls answered, 80% are answered within 20 s',
      '80% of calls answered are answered within 20 s',
    ])
      expect(read(sentence).commitment.variant, sentence).toBe('D');
  });

  it('takes a share of waits of answered calls as such', () => {
    for (const sentence of [
      '95% of answered calls wait at most 1 minute',
      '95 % vastatuista puheluista odottaa alle minuutin',
    ]) {
      expect(read(sentence).commitment.variant, sentence).toBe('D');
      expect(codes(sentence), sentence).not.toContain('shareOfWaits');
    }
  });

  it('says that a limit without percentage is read as every call', () => {
    expect(read('Calls are answered within 20 seconds').commitment.value).toBe(1);
    expect(codes('Calls are answered within 20 seconds')).toContain('implied100');
    expect(codes('Puheluihin vastataan 20 sekunnissa')).toContain('implied100');
    expect(codes('Cuộc gọi được trả lời trong vòng 20 giây')).toContain('implied100');
    expect(codes('来电在20秒内接听')).toContain('implied100');
    expect(codes('All calls are answered within 20 seconds')).not.toContain('implied100');
  });

  it('reads a share in a time as answering, and says so', () => {
    for (const sentence of [
      '80% in 20s',
      '80% of calls within 20 s',
      '80 % 20 sekunnissa',
      '80% trong 20 giây',
      '80%在20秒内',
    ]) {
      expect(read(sentence).commitment, sentence).toMatchObject({
        metric: 'serviceLevel',
        op: '>=',
        value: 0.8,
        withinSeconds: 20,
      });
      expect(codes(sentence), sentence).toContain('impliedAnswered');
    }
    expect(codes('80% in 20s')).toContain('percentOfWhat');
    for (const said of ['80% of calls are answered within 20 s', 'Service level 80% in 20 s', '80/20'])
      expect(codes(said)).not.toContain('impliedAnswered');
  });

  it('reads a dash between numbers as a range and not as a sign', () => {
    for (const range of ['occupancy 75 -85%', 'occupancy 75% -85%', 'occupancy 75~85%'])
      expect(read(range).commitment, range).toMatchObject({ op: 'between', value: 0.75, upper: 0.85 });
    expect(read('Our goal - 80% of calls are answered within 20 s').commitment.value).toBe(0.8);
  });

  it('asks whether callers who gave up count in the longest wait, unless answered calls are named', () => {
    expect(codes('No call waits over 1 minute')).toEqual(['countAbandoned']);
    expect(read('No answered call waits over 1 minute').commitment.countAbandoned).toBe(false);
    expect(codes('No answered call waits over 1 minute')).toEqual([]);
    expect(read('Yksikään vastattu puhelu ei odota yli minuuttia').commitment.countAbandoned).toBe(false);
    expect(read('No call is answered later than 1 minute').commitment).toMatchObject({
      metric: 'wait',
      op: '<=',
      countAbandoned: false,
    });
  });

  it('tells every call from the average', () => {
    expect(codes('Calls wait at most 1 minute')).toContain('everyNotAverage');
    expect(codes('Every call waits at most 1 minute')).not.toContain('everyNotAverage');
    expect(read('On average calls wait at most 1 minute').commitment.metric).toBe('asa');
    expect(codes('On average calls wait at most 1 minute')).toContain('averageOfAnswered');
    expect(codes('ASA at most 1 minute')).not.toContain('averageOfAnswered');
  });

  it('says which way a comparison was read that the sentence leaves out', () => {
    expect(read('Abandonment 5%').ambiguities).toContainEqual({ code: 'impliedComparator', op: '<=' });
    expect(read('AHT 300 s').ambiguities).toContainEqual({ code: 'impliedComparator', op: '<=' });
    expect(read('Answer rate 90%').ambiguities).toContainEqual({ code: 'impliedComparator', op: '>=' });
    expect(codes('Abandonment at most 5%')).not.toContain('impliedComparator');
  });

  it('says that abandonment is gross', () => {
    expect(codes('Abandonment is below 5%')).toContain('grossAbandonment');
  });

  it('says of what a bare percentage is a share', () => {
    expect(codes('Answer 80% within 20 seconds')).toContain('percentOfWhat');
    expect(codes('Answer 80% of calls within 20 seconds')).not.toContain('percentOfWhat');
  });

  it('says which unit a bare number was given', () => {
    expect(read('ASA below 30').ambiguities).toContainEqual({ code: 'assumedSeconds', value: 30 });
    expect(read('Occupancy between 75 and 85').ambiguities).toContainEqual({ code: 'assumedPercent', value: 75 });
    expect(read('Occupancy between 75 and 85').commitment).toMatchObject({ value: 0.75, upper: 0.85 });
  });

  it('says when a separator was read as thousands, by the custom of the language', () => {
    expect(read('AHT below 1,200 seconds').ambiguities).toContainEqual({
      code: 'thousands',
      written: '1,200',
      value: 1200,
    });
    expect(read('Käsittelyaika alle 1.200 sekuntia').commitment.value).toBe(1200);
    expect(read('Käsittelyaika alle 1,2 minuuttia').commitment.value).toBe(72);
    expect(read('Käsittelyaika alle 1 200 sekuntia').commitment.value).toBe(1200);
  });

  it('reads missed calls as the complement of the answer rate', () => {
    expect(read('At most 5% of calls are missed').commitment).toMatchObject({
      metric: 'answerRate',
      op: '>=',
      value: 0.95,
    });
    expect(codes('At most 5% of calls are missed')).toContain('missedAsUnanswered');
    expect(read('Tỷ lệ cuộc gọi nhỡ dưới 7%').commitment).toMatchObject({ metric: 'answerRate', op: '>', value: 0.93 });
    expect(read('漏接率低于5%').commitment).toMatchObject({ metric: 'answerRate', op: '>', value: 0.95 });
    expect(read('Vastaamatta jäävien osuus on alle 5 %').commitment).toMatchObject({
      metric: 'answerRate',
      op: '>',
      value: 0.95,
    });
  });

  it('reads a share of waits as service level E, from either side', () => {
    const promise = { metric: 'serviceLevel', op: '>=', value: 0.95, withinSeconds: 60, variant: 'E' };
    expect(read('95% of calls wait at most 1 minute').commitment).toMatchObject(promise);
    expect(read('At most 5% of calls wait over 1 minute').commitment).toMatchObject(promise);
    expect(read('Không quá 5% cuộc gọi chờ quá 1 phút').commitment).toMatchObject(promise);
    expect(read('Enintään 5 % puheluista odottaa yli minuutin').commitment).toMatchObject(promise);
    expect(read('至多5%的来电等待超过1分钟').commitment).toMatchObject(promise);
    expect(codes('95% of calls wait at most 1 minute')).toContain('shareOfWaits');
  });

  it('asks in Finnish whether vastataan means answering or replying', () => {
    expect(codes('80 % yhteydenotoista vastataan 20 sekunnissa')).toContain('answeredOrReplied');
    expect(codes('80 % puheluista vastataan 20 sekunnissa')).not.toContain('answeredOrReplied');
  });

  it('reads a share of the time as one of the days, and says so', () => {
    const said = parseCommitment('No call waits over a minute 95% of the time');
    expect(said).toMatchObject({
      canonical: 'No call waits over 1 minute on 95% of days.',
      commitment: { metric: 'wait', daysShare: 0.95 },
    });
    expect(codes('No call waits over a minute 95% of the time')).toContain('timeAsDays');
    expect(codes('No call waits over a minute on 95% of days')).not.toContain('timeAsDays');
  });

  it('echoes Vietnamese without marks with them', () => {
    const { canonical } = parseCommitment('80% cuoc goi duoc tra loi trong 20 giay') as { canonical?: string };
    expect(canonical).toMatch(/^80% cuộc gọi được trả lời trong vòng 20 giây/);
  });
});
