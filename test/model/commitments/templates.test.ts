import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../../src/model/commitment';
import { parseCommitment } from '../../../src/model/commitments/parse';
import { printCommitment } from '../../../src/model/commitments/print';
import type { Language } from '../../../src/model/language';
import { languages } from '../../../src/model/language';

type Row = readonly [Commitment, Readonly<Record<Language, string>>];

/** The canonical sentences, as they must be printed to the letter. */
const rows: readonly Row[] = [
  [
    { metric: 'wait', op: '<=', value: 60, countAbandoned: true, per: 'day', share: 1 },
    {
      en: 'No call waits over 1 minute.',
      vi: 'Không để cuộc gọi nào chờ quá 1 phút.',
      fi: 'Yksikään puhelu ei odota yli minuuttia.',
      zh: '不让任何来电等待超过1分钟。',
    },
  ],
  [
    { metric: 'serviceLevel', op: '>=', value: 0.8, withinSeconds: 20, variant: 'C', per: 'halfHour', share: 1 },
    {
      en: '80% of calls are answered within 20 seconds in every half-hour.',
      vi: '80% cuộc gọi được trả lời trong vòng 20 giây trong mỗi nửa giờ.',
      fi: '80 % puheluista vastataan 20 sekunnissa jokaisella puolen tunnin jaksolla.',
      zh: '每半小时80%的来电在20秒内接听。',
    },
  ],
  [
    { metric: 'abandonRate', op: '<', value: 0.05, per: 'day', share: 1, daysShare: 0.95 },
    {
      en: 'Abandonment is below 5% on 95% of days.',
      vi: 'Tỷ lệ bỏ cuộc gọi dưới 5% trong 95% số ngày.',
      fi: 'Luopumisprosentti on alle 5 % 95 %:na päivistä.',
      zh: '95%的天数放弃率低于5%。',
    },
  ],
  [
    { metric: 'occupancy', op: 'between', value: 0.75, upper: 0.85, per: 'day', share: 1 },
    {
      en: 'Occupancy is between 75% and 85%.',
      vi: 'Tỷ lệ bận của nhân viên nằm ở mức từ 75% đến 85%.',
      fi: 'Asiakaspalvelijoiden kuormitusaste on 75–85 %.',
      zh: '占用率在75%到85%之间。',
    },
  ],
  [
    { metric: 'asa', op: '<', value: 30, per: 'week', share: 1 },
    {
      en: 'The average speed of answer is below 30 seconds in every week.',
      vi: 'Tốc độ trả lời trung bình dưới 30 giây trong mỗi tuần.',
      fi: 'Keskimääräinen vastausaika on alle 30 sekunnin joka viikko.',
      zh: '每周平均应答速度低于30秒。',
    },
  ],
  [
    {
      metric: 'serviceLevel',
      op: '>=',
      value: 0.9,
      withinSeconds: 60,
      variant: 'A',
      per: 'interval',
      share: 0.9,
      daysShare: 0.95,
    },
    {
      en: '90% of calls are answered within 1 minute in 90% of intervals on 95% of days (service level A).',
      vi: '90% cuộc gọi được trả lời trong vòng 1 phút trong 90% số khung giờ trong 95% số ngày (mức dịch vụ A).',
      fi: '90 % puheluista vastataan 1 minuutissa 90 %:ssa jaksoista 95 %:na päivistä (palvelutaso A).',
      zh: '95%的天数90%的时段90%的来电在1分钟内接听（服务水平A）。',
    },
  ],
];

describe('canonical sentences', () => {
  for (const [commitment, sentences] of rows) {
    for (const language of languages) {
      it(`prints and reads: ${sentences[language]}`, () => {
        expect(printCommitment(commitment, language)).toBe(sentences[language]);
        const read = parseCommitment(sentences[language]);
        expect(read).toMatchObject({ ok: true, language, canonical: sentences[language] });
        expect(read.ok && read.commitment).toEqual(commitment);
      });
    }
  }
});
