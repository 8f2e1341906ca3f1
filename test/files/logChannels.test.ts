import { describe, expect, it } from 'vitest';
import type { CallLog, CallLogOptions } from '../../src/files/callLog';
import { readCallLog } from '../../src/files/callLog';
import { channelOf } from '../../src/files/channelWords';
import { kindOf } from '../../src/files/kind';
import { describeFlaw } from '../../src/model/errors';
import { measureLog } from '../../src/analysis/realDays';

function read(text: string, options?: CallLogOptions): CallLog {
  const result = readCallLog(text, options);
  if (!result.ok) throw new Error(JSON.stringify(result.flaws));
  return result;
}
const rejectedOf = (text: string): string[] =>
  read(text).rejected.map(({ line, flaw }) => `${line}: ${describeFlaw(flaw)}`);

describe('a channel', () => {
  it.each([
    ['voice', 'Voice', 'PHONE', 'inbound call', 'Puhelu', 'điện thoại', '语音'],
    ['chat', 'CHAT', 'Web Chat', 'live_chat', 'verkkochat', 'trò chuyện trực tuyến', '在线聊天'],
    ['message', 'Messaging', 'SMS', 'WhatsApp', 'tekstiviesti', 'tin nhắn', '短信'],
    ['email', 'E-Mail', 'email', 'TASK', 'Ticket', 'sähköposti', 'thư điện tử', '邮件'],
    ['outbound', 'Outbound', 'dialer', 'lähtevä', 'gọi ra', '外呼'],
  ])('%s is known by its words in four languages', (channel, ...words) => {
    for (const word of words) expect(channelOf(word), word).toBe(channel);
  });

  it('is not guessed from other words', () => {
    for (const word of ['', 'SIP/101', 'carrier pigeon', 'chatter', 'male'])
      expect(channelOf(word), word).toBeUndefined();
  });
});

/** Headings of other systems, and of Finnish, Vietnamese and Chinese reports. */
describe.each([
  ['Start Time,Queue,Media Type,Wait Time,Talk Time,Agent', 'Chat'],
  ['Start Time,Queue,Queue Type,Wait Time,Talk Time,Agent', 'Chat'],
  ['Start Time,Queue,Channel,Wait Time,Talk Time,Agent', 'CHAT'],
  ['Alkuaika,Jono,Kanava,Odotusaika,Puheaika,Asiakaspalvelija', 'chat'],
  ['Thời gian bắt đầu,Hàng đợi,Kênh liên hệ,Thời gian chờ,Thời gian đàm thoại,Nhân viên', 'trò chuyện'],
  ['开始时间,队列,媒体类型,等待时长,通话时长,坐席', '在线聊天'],
])('a column of channels in %s', (header, chat) => {
  const log = read(
    `${header}\n2026-03-02 09:00:00,Help,${chat},00:00:20,00:05:00,Ann\n2026-03-02 09:01:00,Help,${chat},00:00:40,00:05:00,Ann`,
  );

  it('is found, and chats are measured as chats', () => {
    expect(log.told?.types.map(({ channel }) => channel)).toEqual(['chat']);
    const results = measureLog(log);
    expect(results.estimate('firstResponseChat').mean).toBe(30);
    // Two at once from 09:01:40 to 09:05:20: 600 s of chats in 380 s.
    expect(results.estimate('chatConcurrency').mean).toBeCloseTo(600 / 380, 12);
  });
});

const header =
  'arrival,type,channel,wait_s,outcome,talk_s,agent,response_s,in_time,replies,warm_up,threshold_s,deadline_h';
const row = (rest: string, minute = '00'): string => `2026-03-02T09:${minute}:00,${rest}`;

describe('a log of mail', () => {
  it('has the share in time of what is due or replied to, and time to reply of what was replied to', () => {
    const results = measureLog(
      read(
        [
          header,
          row('post,email,600,answered,300,Ann,3600,Within SLA,,,,'),
          row('post,email,600,answered,300,Ann,10800,SLA Violated,,,,', '01'),
          row('post,email,600,waiting,,,,no,,,,', '02'),
          row('post,email,600,waiting,,,,,,,,', '03'),
        ].join('\n'),
      ),
    );
    expect(results.estimate('respondedWithin').mean).toBeCloseTo(100 / 3, 12);
    expect(results.estimate('firstResponseDeferred').mean).toBe(2);
  });

  it('without those columns has no data of replies, and not 0', () => {
    const results = measureLog(read([header, row('post,email,600,answered,300,Ann,,,,,,')].join('\n')));
    expect(results.estimate('respondedWithin').mean).toBeNull();
    expect(results.estimate('firstResponseDeferred').mean).toBeNull();
  });
});

describe('what is wrong', () => {
  const good = row('help,voice,5,answered,300,Ann,,,,,20,');

  it('is named by line, column, rule and value, and the rest is read', () => {
    const bad = [
      row('help,fax,5,answered,300,Ann,,,,,,'),
      row('help,chat,5,answered,300,Ann,,,some,,,'),
      row('post,email,5,answered,300,Ann,,perhaps,,,,'),
      row('help,voice,5,answered,300,Ann,,,,later,,'),
      row('help,voice,5,answered,300,Ann,,,,,30,'),
      row('help,voice,5,answered,300,Ann,,,,,-1,'),
      row('post,email,5,answered,300,Ann,,,,,,0'),
      row('post,email,5,answered,300,Ann,soon,,,,,'),
    ];
    expect(rejectedOf([header, good, ...bad].join('\n'))).toEqual([
      '3: channel must be one of voice, chat, message, email, outbound, got "fax"',
      '4: replies must be a number, got "some"',
      '5: in_time must be one of yes, no, got "perhaps"',
      '6: warm_up must be one of yes, no, got "later"',
      '7: threshold_s must be one of 20 (help), got 30',
      '8: threshold_s must be at least 0 s, got −1',
      '9: deadline_h must be above 0 h, got 0',
      '10: response_s must be a time, got "soon"',
    ]);
  });

  it('in the length of intervals refuses the file, unless one is asked for', () => {
    const text = `arrival,wait_s,outcome,talk_s,interval_min\n2026-03-02T09:00:00,5,answered,60,20`;
    const result = readCallLog(text);
    expect(!result.ok && result.flaws.map(describeFlaw)).toEqual(['interval_min must be one of 15, 30, 60, got 20']);
    expect(read(text, { intervalMinutes: 15 }).calendar.intervalMinutes).toBe(15);
    expect(read(text.replace(/20$/, '15')).calendar.intervalMinutes).toBe(15);
  });
});

it('a column that names no channel at all, as telephone systems call their lines, is left aside aloud', () => {
  const log = read(
    'Start Time,Channel,Wait Time,Talk Time,Agent\n2026-03-02 09:00:00,SIP/101-0001,5,60,Ann\n2026-03-02 09:00:00,SIP/102-0002,5,60,Ann',
  );
  expect(log.notes).toContainEqual({ code: 'channelUnknown', text: 'Channel' });
  expect(log.told?.types.map(({ channel }) => channel)).toEqual(['voice']);
});

it('calls of the centre are no offered contacts where the log does not say why they were made', () => {
  const log = read(
    'Start Time,Media Type,Wait Time,Talk Time,Agent\n2026-03-02 09:00:00,Outbound,0,60,Ann\n2026-03-02 09:00:00,Voice,5,60,Ann',
  );
  expect([log.log.contacts, log.notes.find(({ code }) => code === 'outbound')?.count]).toEqual([1, 1]);
});

it('the log that is written is taken for a call log, and so is one with other headings', () => {
  expect(kindOf([header, row('post,email,600,answered,300,Ann,3600,yes,,,,')].join('\n'))).toBe('callLog');
});
