import { describe, expect, test } from 'vitest';
import { Outcome } from '../../src/engine/dayLog';
import type { CallLog } from '../../src/files/callLog';
import { readCallLog } from '../../src/files/callLog';
import { parseMoment } from '../../src/files/dates';
import { kindOf } from '../../src/files/kind';

const { answered, abandoned, dropped } = Outcome;
const lines = (...rows: string[]): string => `${rows.join('\n')}\n`;

/** Call logs as telephone systems write them: two or three calls of Monday 5 January 2026, 10:00 in Helsinki. */
const logs = {
  Aircall: lines(
    'line,datetime (tz offset incl.),number timezone,datetime (utc),country_code,direction,from,to,answered,missed_call_reason,user,duration (total),duration (in call),voicemail,recording,comments,tags,call quality,team,call direction - type,call start time,call end time,aircall number,customer number,in-call duration,call id,call type,waiting time,time to answer,time in ivr,call id (internal),disconnected by,ivr branch,ivr widget,call timeline,callback details,callback failure,automatic callback pending time,time with ai voice agent,entry number,ai voice agent transfer branch',
    'A,2026-01-05T10:00:00+02:00,Europe/Helsinki,2026-01-05T08:00:00,FI,inbound,1,2,Yes,,bob,120,100,,,,,,T,,10:00:00,10:02:00,2,1,100,11,,20,20,0,,,,,,,,,,,',
    'A,2026-01-05T10:05:00+02:00,Europe/Helsinki,2026-01-05T08:05:00,FI,inbound,1,2,No,no_available_agent,,45,0,,,,,,T,,10:05:00,10:06:00,2,1,0,12,,40,,0,,,,,,,,,,,',
  ),
  Five9: lines(
    'DATE,TIME,DAY OF WEEK,CALL ID,CALL TYPE,CAMPAIGN,SKILL,AGENT,AGENT NAME,AGENT GROUP,CALL TIME,HANDLE TIME,TALK TIME,HOLD TIME,QUEUE WAIT TIME,SPEED OF ANSWER,ABANDONED,ABANDONED count,CALLS count',
    '2026-01-05,10:00:00,Monday,1,Inbound,C,S,a@x,Al,G,00:03:00,00:01:40,00:01:40,00:00:00,00:00:20,00:00:20,0,0,1',
    '2026-01-05,10:05:00,Monday,2,Inbound,C,S,,,G,00:00:40,00:00:00,00:00:00,00:00:00,00:00:40,00:00:00,1,1,1',
  ),
  Talkdesk: lines(
    'interaction_id,type,start_at,end_at,user_name,total_time,talk_time,wait_time,hold_time,abandon_time,ring_groups,handling_user_name',
    '1,inbound,2026-01-05 10:00:00,2026-01-05 10:02:00,Al,120,100,20,0,0,G,Al',
    '2,abandoned,2026-01-05 10:05:00,2026-01-05 10:05:40,,40,0,40,0,40,G,',
  ),
  'NICE CXone': lines(
    'Contact_ID,Master_Contact_ID,Skill_Name,Start_Date,Start_Time,PreQueue,InQueue,Agent_Time,PostQueue,Total_Time,Abandon_Time,abandon,ACW_Seconds,ACW_Time',
    '1,1,S,2026-01-05,10:00:00,0,20,100,0,120,0,N,0,0',
    '2,2,S,2026-01-05,10:05:00,0,40,0,0,40,40,Y,0,0',
  ),
  Vocalcom: lines(
    'CallUniversalTime,CallLocalTime,Duration,CallDuration,IvrDuration,WaitDuration,TotalWaitDuration,ConvDuration,WrapupDuration,Abandon,FirstQueue,LastQueue,FirstAgent',
    '2026-01-05 08:00:00,2026-01-05 10:00:00,120,120,0,20,20,100,0,0,Q,Q,7',
    '2026-01-05 08:05:00,2026-01-05 10:05:00,40,40,0,40,40,0,0,1,Q,Q,',
  ),
  Zendesk: lines(
    'Call ID,Call timestamp,Call completion status,Call wait time (sec),Call talk time (sec)',
    '1,2026-01-05 10:00:00,Completed,20,100',
    '2,2026-01-05 10:05:00,Abandoned In queue,40,0',
    '3,2026-01-05 10:06:00,Abandoned In IVR,0,0',
  ),
  '3CX': lines(
    'Call Time,Call ID,From,To,Direction,Status,Ringing,Talking,Cost,Call Activity Details',
    '2026-01-05T10:00:00,1,100,Queue 800,Inbound Queue,Answered,00:00:05,00:01:50,,',
    '2026-01-05T10:00:05,1,100,Al (101),Inbound Queue,Unanswered,00:00:10,,,',
    '2026-01-05T10:00:15,1,100,Bo (102),Inbound Queue,Answered,00:00:05,00:01:40,,',
    '2026-01-05T10:05:00,2,100,Queue 800,Inbound Queue,Unanswered,00:00:10,,,',
    '2026-01-05T10:05:10,2,100,Al (101),Inbound Queue,Unanswered,00:00:30,,,',
    '2026-01-05T10:06:00,3,101,555,Outbound,Answered,00:00:05,00:02:00,,',
  ),
  'Asterisk queue_log': lines(
    '1767600000|NONE|NONE|NONE|QUEUESTART|',
    '1767600000|c1|q1|NONE|ENTERQUEUE||555|1',
    '1767600010|c1|q1|SIP/2|RINGNOANSWER|10000',
    '1767600020|c1|q1|SIP/1|CONNECT|20|c1a|5',
    '1767600120|c1|q1|SIP/1|COMPLETEAGENT|20|100|1',
    '1767600300|c2|q1|NONE|ENTERQUEUE||555|1',
    '1767600340|c2|q1|NONE|ABANDON|1|1|40',
    '1767600400|c3|q1|NONE|ENTERQUEUE||555|1',
  ),
};

const read = (text: string): CallLog => {
  const result = readCallLog(text, { zone: 'Europe/Helsinki' });
  if (!result.ok) throw new Error(JSON.stringify(result.flaws));
  return result;
};

describe('call logs of telephone systems', () => {
  test.each(Object.entries(logs))('%s: one call answered after 20 s, one abandoned after 40 s', (name, text) => {
    expect(kindOf(text)).toBe('callLog');
    const { log, calendar, rejected } = read(text);
    expect(rejected).toEqual([]);
    expect(calendar.start).toBe('2026-01-05');
    expect(log.contacts, name).toBe(2);
    expect(Array.from(log.arrival.slice(0, 2))).toEqual([36_000, 36_300]);
    expect(Array.from(log.outcome.slice(0, 2))).toEqual([answered, abandoned]);
    expect(Array.from(log.wait.slice(0, 2))).toEqual([20, 40]);
    expect(log.talk[0]).toBe(100);
  });

  test('legs of one call are joined to it, with a note, and who answered is named', () => {
    const { notes, shape } = read(logs['3CX']);
    expect(notes).toContainEqual({ code: 'legsJoined', count: 3 });
    expect(shape.agentNames).toEqual(['Bo (102)']);
    expect(shape.types).toEqual(['Queue 800']);
  });

  test('a call that still waits when the queue log ends is left out aloud; one that timed out was dropped', () => {
    expect(read(logs['Asterisk queue_log']).notes).toContainEqual({ code: 'linesSkipped', count: 1, line: 8 });
    const { log } = read(`${logs['Asterisk queue_log']}1767600430|c3|q1|NONE|EXITWITHTIMEOUT|1|1|30\n`);
    expect([log.outcome[2], log.wait[2]]).toEqual([dropped, 30]);
  });
});

describe('moments that are one number', () => {
  test.each([
    ['46027.4166666667', { date: '2026-01-05', seconds: 36_000 }],
    ['46027,4166666667', { date: '2026-01-05', seconds: 36_000 }],
    ['46027', { date: '2026-01-05' }],
    ['1767600000000', { date: '2026-01-05', seconds: 28_800, offset: 0 }],
    ['1767600000', { date: '2026-01-05', seconds: 28_800, offset: 0 }],
    ['20260105', { date: '2026-01-05' }],
    ['99999', undefined],
    ['12', undefined],
  ])('%s', (text, moment) => {
    expect(parseMoment(text)).toEqual(moment);
  });

  test.each([
    ['days of a spreadsheet', ['46027.4166666667', '46027.4201388889']],
    ['milliseconds since 1970', ['1767600000000', '1767600300000']],
  ])('%s are a log’s arrivals', (_name, [first, second]) => {
    const { log } = read(lines('Date,Queue,Wait time,Outcome', `${first},q,1,answered`, `${second},q,2,abandoned`));
    expect(Array.from(log.arrival.slice(0, 2))).toEqual([36_000, 36_300]);
  });
});
