import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../../src/model/commitment';
import { parseCommitment } from '../../../src/model/commitments/parse';
import type { Language } from '../../../src/model/language';
import { languages } from '../../../src/model/language';

/** Ways in which people say the same; every sentence of a row must mean the row's commitment. */
const rows: readonly (readonly [string, Commitment, Readonly<Record<Language, readonly string[]>>])[] = [
  [
    'longest wait one minute',
    { metric: 'wait', op: '<=', value: 60, countAbandoned: true, per: 'day', share: 1 },
    {
      en: [
        'No call waits over 1 minute',
        'no call waits more than a minute.',
        'Never let a call wait longer than 60 s!',
        'Let no call wait over 1:00',
        'No caller is on hold for more than one minute',
        'No customer waits longer than 60 sec on any given day',
        'Every call waits at most 1 min',
        'The longest wait is at most 60 seconds',
        'Our goal: no call waits over 1 minute',
        'No call waits over １ minute',
        'Calls should never wait more than 1 minute',
        'No call should ever wait over a minute',
        'Calls must never ever wait over sixty seconds',
        'Maximum wait time: at most 1 minute',
        'All calls wait no longer than 60 seconds',
      ],
      vi: [
        'Không để cuộc gọi nào chờ quá 1 phút',
        'Không cuộc gọi nào phải chờ quá 60 giây.',
        'không có cuộc gọi nào đợi máy quá một phút',
        'Không được để khách hàng nào chờ hơn 1 phút',
        'Thời gian chờ lâu nhất không quá 1 phút',
        'Mọi cuộc gọi chờ không quá 60s',
        'Không để cuộc gọi nào chờ lâu hơn 1 phút mỗi ngày',
        'Khong de cuoc goi nao cho qua 1 phut',
        'Moi cuoc goi cho khong qua mot phut',
      ],
      fi: [
        'Yksikään puhelu ei odota yli minuuttia',
        'Mikään puhelu ei jonota yli minuutin',
        'Puhelu ei saa odottaa yli 60 sekuntia',
        'Yksikään asiakas ei joudu odottamaan yli yhden minuutin',
        'Pisin jonotusaika on enintään 1 minuutti',
        'Jokainen puhelu odottaa enintään minuutin',
        'Kukaan ei odota yli 60 s',
        'Yksikään puhelu ei odota kauemmin kuin 60 sek.',
      ],
      zh: [
        '不让任何电话等待超过1分钟',
        '不要让任何电话等待超过 1 分钟',
        '没有任何来电等待超过60秒',
        '任何来电等待不得超过1分钟',
        '任何来电不得等候超过一分钟。',
        '最长等待时间不超过６０秒',
        '所有来电等待时长不超过1分钟',
      ],
    },
  ],
  [
    'eighty–twenty every half-hour',
    { metric: 'serviceLevel', op: '>=', value: 0.8, withinSeconds: 20, variant: 'C', per: 'halfHour', share: 1 },
    {
      en: [
        '80 % of calls are answered in 20 s in every half hour',
        'Eighty percent of calls are answered within twenty seconds in every half-hour',
        '8 of 10 calls are answered within 20 s in every half-hour',
        'At most 20% of calls are not answered within 20 s in every half-hour',
        'In every half-hour, 80% of calls are answered within 20 seconds',
        'Answer at least 80 percent of calls within 20 seconds in each 30-minute interval',
        'service level 80/20 every half-hour',
        'Service level: 80% in 20 s per half hour',
        '80 per cent of the calls must be picked up within 20 secs every 30 min',
        'At least 80% of callers reach an agent in under 20 seconds in every half-hour',
      ],
      vi: [
        '80% cuộc gọi được trả lời trong 20 giây trong mỗi nửa giờ',
        '80% cuộc gọi đã trả lời trong 20 giây trong mỗi nửa giờ',
        '80% cuộc gọi đã được trả lời trong 20 giây trong mỗi nửa giờ',
        '80% cuoc goi duoc tra loi trong 20 giay trong moi nua gio',
        'Tam muoi phan tram cuoc goi duoc tra loi trong 20 giay moi nua gio',
        'Trong mỗi 30 phút, ít nhất 80% cuộc gọi được tiếp nhận trong vòng 20 giây',
        'Mức dịch vụ 80/20 mỗi nửa giờ',
        'trả lời 80 phần trăm cuộc gọi trong vòng 20 giây mỗi nửa tiếng',
        'Từ 80% cuộc gọi trở lên được nhấc máy trong 20s trong từng nửa giờ',
      ],
      fi: [
        '80 prosenttia puheluista vastataan 20 sekunnissa joka puolen tunnin jaksolla',
        '80 %:iin puheluista vastataan 20 sekunnin kuluessa jokaisella puolen tunnin jaksolla',
        'Jokaisella 30 minuutin jaksolla vähintään 80 % puheluista on vastattava alle 20 sekunnissa',
        'Palvelutaso 80/20 puolen tunnin välein',
        'Palvelutaso on vähintään 80 % 20 sekunnissa jokaisella puolen tunnin jaksolla',
      ],
      zh: [
        '每半小时80%的来电在20秒内接听',
        '每30分钟至少80%的电话在20秒之内接通',
        '每半小时百分之八十的来电在20秒以内应答',
        '每半小时80％以上的来电在２０秒内接听',
        '服务水平80/20，每半小时',
        '每个半小时内，来电的80%要在20秒内接起',
      ],
    },
  ],
  [
    'abandonment below five percent on 95% of days',
    { metric: 'abandonRate', op: '<', value: 0.05, per: 'day', share: 1, daysShare: 0.95 },
    {
      en: [
        'Abandonment stays under 5% on 95% of days',
        'Abandonment stays under five percent ninety-five percent of the time',
        'Abandonment stays under 5% on 19 of 20 days',
        'Abandonment stays under 5% on 19 out of 20 days',
        'On 95% of days, the abandonment rate is less than 5 %',
        'Fewer than 5% of callers hang up on at least 95% of all days',
        'Abandon rate < 5% on 95% of days',
        'Below 5% of calls are abandoned on 95% of the days',
      ],
      vi: [
        'Trong 95% số ngày, tỷ lệ bỏ cuộc gọi dưới 5%',
        'Tỷ lệ bỏ cuộc gọi dưới 5% trong 19 trên 20 ngày',
        'Tỷ lệ bỏ cuộc gọi dưới 5% trong 95% thời gian',
        'Ty le bo cuoc goi duoi 5% trong 95% so ngay',
        'Tỉ lệ bỏ cuộc gọi thấp hơn 5% trong ít nhất 95% các ngày',
        'Dưới 5% khách hàng gác máy trong 95% số ngày',
        'Tỷ lệ cuộc gọi bị bỏ < 5 % trong 95 % ngày',
      ],
      fi: [
        'Luopumisprosentti on alle 5 prosenttia 95 prosentissa päivistä',
        'Luopumisprosentti on alle 5 % 95 % ajasta',
        '95 %:na päivistä alle 5 % soittajista luopuu',
        'Luopuneiden osuus pysyy alle 5 %:ssa vähintään 95 %:na päivistä',
      ],
      zh: [
        '在95%的日子里放弃率低于5%',
        '95%的时间里放弃率低于5%',
        '放弃率少于百分之五，95%的天数',
        '95%的天数挂断率不到5％',
        '至少95%的天数，放弃率<5%',
      ],
    },
  ],
  [
    'occupancy between 75% and 85%',
    { metric: 'occupancy', op: 'between', value: 0.75, upper: 0.85, per: 'day', share: 1 },
    {
      en: [
        'occupancy between 75% and 85%',
        'occupancy 75–85%',
        'Agent occupancy 75 % to 85 %',
        'Occupancy is from 75 to 85 percent',
        'Keep occupancy between 75 and 85%',
      ],
      vi: [
        'Tỷ lệ bận 75-85%',
        'tỷ lệ bận của nhân viên nằm trong khoảng từ 75% đến 85%',
        'Occupancy từ 75 đến 85 phần trăm',
        'Tỷ lệ bận giữa 75% và 85%',
      ],
      fi: [
        'Kuormitusaste 75–85 %',
        'kuormitusaste on välillä 75–85 %',
        'Kuormitusaste pysyy 75 %:n ja 85 %:n välillä',
        'Kuormitusaste on 75 %–85 %',
      ],
      zh: ['占用率75%-85%', '坐席占用率保持在75%至85%之间', '占用率介于75%和85%之间', '占用率75～85%'],
    },
  ],
  [
    'answer rate at least 90%',
    { metric: 'answerRate', op: '>=', value: 0.9, per: 'day', share: 1 },
    {
      en: [
        'At least 90% of calls are answered',
        'The answer rate is no less than 90%',
        '90% of incoming calls are answered every day',
        '90% or more of calls are answered',
      ],
      vi: [
        'Ít nhất 90% cuộc gọi được trả lời',
        'Tỷ lệ cuộc gọi được trả lời không dưới 90%',
        '90% cuộc gọi được nghe máy',
        'Tỷ lệ trả lời tối thiểu 90%',
      ],
      fi: [
        'Vähintään 90 % puheluista vastataan',
        'Vastausprosentti on vähintään 90',
        '90 prosenttia puheluista vastataan',
      ],
      zh: ['接通率不低于90%', '至少90%的来电得到接听', '90%以上的来电被接听', '应答率达到90%'],
    },
  ],
  [
    'blocked at most one percent in every hour',
    { metric: 'blockedRate', op: '<=', value: 0.01, per: 'hour', share: 1 },
    {
      en: [
        'At most 1% of calls are blocked in every hour',
        'Blocking is no more than 1% per hour',
        'No more than 1% of callers get a busy signal hourly',
      ],
      vi: ['Tỷ lệ cuộc gọi bị chặn không quá 1% trong mỗi giờ', 'Tối đa 1% cuộc gọi bị chặn mỗi giờ'],
      fi: ['Estoprosentti on enintään 1 % jokaisella tunnin jaksolla', 'Joka tunti korkeintaan 1 % puheluista estyy'],
      zh: ['每小时呼损率不超过1%', '每个小时至多1%的来电被拦截'],
    },
  ],
  [
    'average speed of answer below 30 s',
    { metric: 'asa', op: '<', value: 30, per: 'day', share: 1 },
    {
      en: [
        'ASA < 30s',
        'average speed of answer under 30 seconds',
        'Calls are answered in under 30 seconds on average',
        'On average callers wait less than half a minute',
      ],
      vi: [
        'Tốc độ trả lời trung bình dưới 30 giây',
        'ASA dưới 30s',
        'Trung bình khách hàng chờ dưới 30 giây',
        'Thời gian chờ trung bình dưới nửa phút',
      ],
      fi: [
        'Keskimääräinen vastausaika alle 30 s',
        'Keskimäärin puhelu odottaa alle puoli minuuttia',
        'ASA on alle 30 sekuntia',
      ],
      zh: ['平均应答速度低于30秒', 'ASA<30秒', '平均等待时间少于半分钟', '平均接听时间低于三十秒'],
    },
  ],
  [
    'average handle time at most 4 min 30 s in every week',
    { metric: 'aht', op: '<=', value: 270, per: 'week', share: 1 },
    {
      en: [
        'AHT is at most 4:30 every week',
        'Average handle time no more than 4 min 30 s per week',
        'handling time ≤ 270 s weekly',
        'AHT up to 4.5 minutes every week',
      ],
      vi: ['Thời gian xử lý trung bình không quá 4 phút 30 giây mỗi tuần', 'AHT tối đa 4,5 phút hằng tuần'],
      fi: [
        'Keskimääräinen käsittelyaika enintään 4 min 30 s joka viikko',
        'Käsittelyaika on korkeintaan 4,5 minuuttia viikoittain',
      ],
      zh: ['每周平均处理时长不超过4分30秒', '每周平均处理时间至多4.5分钟'],
    },
  ],
  [
    'abandonment below one percent',
    { metric: 'abandonRate', op: '<', value: 0.01, per: 'day', share: 1 },
    {
      en: ['Abandonment is below one percent', 'Fewer than 1 of 100 callers hang up'],
      vi: ['Tỷ lệ bỏ cuộc gọi dưới 1%', 'Ty le bo cuoc goi duoi mot phan tram'],
      fi: ['Alle prosentti soittajista luopuu', 'Luopumisprosentti on alle prosentin'],
      zh: ['放弃率低于百分之一'],
    },
  ],
];

describe('natural sentences', () => {
  for (const [name, commitment, sentences] of rows) {
    for (const language of languages) {
      it.each(sentences[language])(`${name}, ${language}: %s`, (sentence) => {
        const read = parseCommitment(sentence);
        expect(read).toMatchObject({ ok: true, language });
        expect(read.ok && read.commitment).toEqual(commitment);
      });
    }
  }
});
