import { describe, expect, test } from 'vitest';
import { Outcome } from '../../src/engine/dayLog';
import { meaningOf } from '../../src/files/aliases';
import { readCallLog } from '../../src/files/callLog';
import { parseMoment } from '../../src/files/dates';
import { guessDurationUnit } from '../../src/files/durations';
import { previewIntervals } from '../../src/files/intervalImport';
import { kindOf } from '../../src/files/kind';
import { findLogColumns } from '../../src/files/logColumns';
import { flagOf, isOutbound, outcomeOf } from '../../src/files/outcomes';
import { fi } from '../../src/files/words/fi';
import { vi } from '../../src/files/words/vi';
import { zh } from '../../src/files/words/zh';
import { loadMessages } from '../../src/i18n/load';
import { languages } from '../../src/model/language';

const words = { fi, vi, zh };

describe.each(['fi', 'vi', 'zh'] as const)('column names in %s', (language) => {
  test('mean what they stand for, in any case and with any blanks', () => {
    for (const [field, names] of Object.entries(words[language].interval))
      for (const name of names.split(', '))
        for (const header of [name, name.toUpperCase(), name.replaceAll(' ', '_'), ` ${name}: `])
          expect(meaningOf(header)?.field, header).toBe(field);
  });

  test('of call logs mean what they stand for', () => {
    for (const [field, names] of Object.entries(words[language].log))
      for (const name of names.split(', ')) {
        const { starts, at } = findLogColumns([name]);
        expect(field === 'start' ? starts : [at[field as keyof typeof at]], name).toEqual([0]);
      }
  });
});

test.each(languages)('the names by which this app shows columns are recognised, in %s', async (language) => {
  const { columns, placeholder } = (await loadMessages(language)).data;
  const shown = {
    start: columns.intervalStart,
    end: columns.intervalEnd,
    queue: columns.queue,
    offered: columns.offered,
    answered: columns.answered,
    abandoned: columns.abandoned,
    answeredWithin: columns.answeredWithin,
    aht: columns.aht,
    asa: columns.asa,
    maxWait: columns.maxWait,
    staff: columns.staff,
  };
  for (const [field, name] of Object.entries(shown)) expect(meaningOf(name)?.field, name).toBe(field);
  const example = placeholder.replace(/ ?…$/, '').split(';');
  expect(example.map((name) => meaningOf(name)?.field)).not.toContain(undefined);
  const log = [columns.arrival, columns.queue, columns.waitSeconds, columns.talkSeconds, columns.holdSeconds];
  const { starts, at } = findLogColumns([...log, columns.wrapSeconds, columns.outcome, columns.agent]);
  expect(starts).toEqual([0]);
  expect(at).toMatchObject({ queue: 1, wait: 2, talk: 3, hold: 4, wrap: 5, outcome: 6, agent: 7 });
});

/** The same two half hours as people in three countries have them. */
const reports = {
  fi: 'päivä;aika;jono;tarjotut;vastatut;luopuneet;vastatut 20 s;aht;vastausaika\n2.3.2026;9.00;Myynti;10;8;2;7;180,5;12\n2.3.2026;9.30;Myynti;12;12;0;9;3:10;4',
  vi: 'Ngày,Giờ,Hàng đợi,Cuộc gọi đến,Được trả lời,Bị bỏ,Trả lời trong 20 giây,Thời gian xử lý trung bình (giây),Thời gian chờ trung bình\n13/03/2026,09:00,Myynti,10,8,2,7,180.5,12\n13/03/2026,09:30,Myynti,12,12,0,9,190,4',
  zh: '日期,时段,技能组,进线量,接听量,放弃量,20秒内接听量,平均处理时长(秒),平均应答速度\n2026年3月2日,09:00-09:30,Myynti,10,8,2,7,180.5,12\n2026年3月2日,09:30-10:00,Myynti,12,12,0,9,190,4',
};
test.each(['fi', 'vi', 'zh'] as const)('an interval report in %s is read whole', (language) => {
  const text = reports[language];
  expect(kindOf(text)).toBe('intervals');
  const preview = previewIntervals(text);
  expect([preview.flaws, preview.rejected, preview.withinSeconds]).toEqual([[], [], 20]);
  expect(preview.rows).toMatchObject([
    {
      date: language === 'vi' ? '2026-03-13' : '2026-03-02',
      minute: 540,
      queue: 'Myynti',
      offered: 10,
      answered: 8,
      abandoned: 2,
      answeredWithin: 7,
      ahtSeconds: 180.5,
      asaSeconds: 12,
    },
    { minute: 570, offered: 12, ahtSeconds: 190, asaSeconds: 4 },
  ]);
});

test('Vietnamese and Finnish headers are read without their marks, too', () => {
  const bare = reports.vi.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd');
  expect(previewIntervals(bare).rows).toEqual(previewIntervals(reports.vi).rows);
  expect(previewIntervals(reports.vi.normalize('NFD')).rows).toEqual(previewIntervals(reports.vi).rows);
  expect(meaningOf('PAIVA')?.field).toBe('start');
});

const logs = {
  fi: 'Saapumisaika;Jono;Odotusaika;Tulos;Puheaika;Jälkityö;Asiakaspalvelija;Suunta\n2.3.2026 klo 9.30;Myynti;12;Vastattu;180;20;Aino;saapuva\n2.3.2026 klo 9.31;Myynti;40;Luopunut;;;;saapuva\n2.3.2026 klo 9.32;Myynti;0;Vastattu;5;;Aino;lähtevä',
  vi: 'Thời gian đến,Hàng đợi,Thời gian chờ,Kết quả,Thời gian đàm thoại,Xử lý sau cuộc gọi,Nhân viên,Hướng\n2026-03-02 09:30,Myynti,12,Được trả lời,180,20,Aino,gọi vào\n2026-03-02 09:31,Myynti,40,Bỏ cuộc,,,,gọi vào\n2026-03-02 09:32,Myynti,0,Đã trả lời,5,,Aino,gọi ra',
  zh: '来电时间,队列,等待时长(秒),通话结果,通话时长,话后处理时长,坐席,呼叫方向\n2026-03-02 09:30,Myynti,12,已接听,180,20,Aino,呼入\n2026-03-02 09:31,Myynti,40,放弃,,,,呼入\n2026-03-02 09:32,Myynti,0,接通,5,,Aino,呼出',
};
test.each(['fi', 'vi', 'zh'] as const)('a call log in %s is read whole', (language) => {
  expect(kindOf(logs[language])).toBe('callLog');
  const result = readCallLog(logs[language]);
  if (!result.ok) throw new Error(JSON.stringify(result.flaws));
  const { log, shape, rejected, notes } = result;
  expect(rejected).toEqual([]);
  expect(notes).toContainEqual({ code: 'outbound', count: 1 });
  expect(Array.from(log.outcome.subarray(0, log.contacts))).toEqual([Outcome.answered, Outcome.abandoned]);
  expect([log.arrival[0], log.wait[0], log.talk[0], log.wrap[0], log.wait[1]]).toEqual([34_200, 12, 180, 20, 40]);
  expect([shape.types, shape.agentNames]).toEqual([['Myynti'], ['Aino']]);
});

test('outcomes, flags and directions in four languages', () => {
  for (const word of ['answered', 'Vastattu', 'được trả lời', '已接听', '接通'])
    expect(outcomeOf(word), word).toBe(Outcome.answered);
  for (const word of ['abandoned', 'Luopunut', 'Bị bỏ', 'cuộc gọi nhỡ'.replace('cuộc ', ''), '放弃', '未接'])
    expect(outcomeOf(word), word).toBe(Outcome.abandoned);
  expect(['kyllä', 'có', '是', 'ei', 'không', '否'].map(flagOf)).toEqual([true, true, true, false, false, false]);
  expect(['lähtevä', 'gọi ra', '呼出', 'saapuva', 'gọi vào', '呼入'].map(isOutbound)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('units behind a name, in four languages', () => {
  const unitOf = (header: string): string => guessDurationUnit(header, ['3'], '.').unit;
  expect(['aht_s', 'Käsittelyaika (s)', 'Thời gian xử lý (giây)', '处理时长（秒）'].map(unitOf)).toEqual(
    Array(4).fill('seconds'),
  );
  expect(['Avg Talk Mins', 'Puheaika, min', 'Thời gian xử lý (phút)', '处理时长(分钟)'].map(unitOf)).toEqual(
    Array(4).fill('minutes'),
  );
  expect(['wait_ms', '等待时长(毫秒)'].map(unitOf)).toEqual(Array(2).fill('milliseconds'));
});

test('dates with a weekday or in Chinese', () => {
  expect(parseMoment('ma 2.3.2026 9.30')).toEqual({ date: '2026-03-02', seconds: 34_200 });
  expect(parseMoment('2026年3月2日 09:30')).toEqual({ date: '2026-03-02', seconds: 34_200 });
  expect(parseMoment('2026年3月2日')).toEqual({ date: '2026-03-02' });
});

test('a log that says when each call was answered or abandoned is no interval report', () => {
  const head = 'queue,called,answered,abandoned';
  expect(
    kindOf(`${head}\nSales,2026-03-02 09:00:00,2026-03-02 09:00:12,\nSales,2026-03-02 09:01:00,,2026-03-02 09:01:40`),
  ).toBe('unknown');
  expect(kindOf(`${head}\nSales,2026-03-02 09:00,12,3`)).toBe('intervals');
});
