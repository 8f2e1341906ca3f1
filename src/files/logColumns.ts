import { followedFields } from '../kpi/toldSpec';
import { headerKey, headerKeys } from './aliases';
import { fi } from './words/fi';
import { vi } from './words/vi';
import { zh } from './words/zh';

/** What a column of a call log can mean. */
export const logFields = [
  'id',
  'start',
  'startSeconds',
  'ivr',
  'entered',
  'queue',
  'channel',
  'outcome',
  'abandoned',
  'answered',
  'direction',
  'wait',
  'patience',
  'talk',
  'hold',
  'wrap',
  'ring',
  'ringInWait',
  'firstReply',
  'replies',
  'replyTime',
  'response',
  'inTime',
  'handle',
  'issue',
  'attempt',
  'cause',
  'ending',
  'comesAgain',
  'brokenOff',
  'done',
  ...followedFields,
  'agent',
  'team',
  'warmUp',
  'threshold',
  'shortAbandon',
  'deadline',
  'interval',
  'zone',
] as const;
export type LogField = (typeof logFields)[number];

const names: Partial<Record<LogField, string>> = {
  id: 'call, call id, contact id, callid, call sid, interaction id, contact, id',
  start:
    'arrival, arrival time, datetime tz offset incl, start, call start time, call start, start time, start date, call timestamp, start at, started at, datetime, date time, call time, timestamp, date, time, created at, call started at, originated stamp, call local time',
  startSeconds: 'arrival s',
  ivr: 'ivr s, ivr, ivr time, time in ivr, ivr duration, pre queue',
  entered: 'queue entered, queue entry, entered queue, queued at, skillset queued stamp',
  queue:
    'queue, queue name, skill, skill name, skillset name, campaign, csq name, first queue, ring groups, line, type, queue or contact type',
  channel:
    'channel, media type, media, channel type, media channel, contact channel, interaction channel, conversation channel, ticket channel, queue type, interaction type',
  outcome: 'outcome, status, call completion status, disposition, result, final disposition, call status',
  abandoned: 'abandoned, abandon, abandoned count, is abandoned, abandon cnt',
  answered: 'answered, is answered, handled',
  direction: 'direction, initial direction, call direction',
  wait: 'wait s, wait, wait time, waiting time, queue wait time, time in queue, queue time, call wait time sec, wait duration, in queue, time to answer, speed of answer, ringing',
  patience: 'patience s',
  talk: 'talk s, talk, talk time, call talk time, active talk time, duration in call, in call duration, talking, conv duration, service s, service time',
  hold: 'hold s, hold, hold time, hold duration',
  wrap: 'wrap s, wrap, wrap up time, wrapup duration, acw, acw time, acw seconds, after call work time, after call work, call work time',
  ring: 'ring s',
  ringInWait: 'ring in wait',
  firstReply: 'first reply s',
  replies: 'replies',
  replyTime: 'replies s',
  response:
    'response s, first reply time business hours, first reply time within business hours, first reply time in minutes within business hours, first response time business hours, first response time in business hours, response time business hours',
  inTime: 'in time, within sla, sla met, response in time, replied in time, first response status, sla status',
  handle: 'handle s, handle time, handling time, total handle, duration total, duration, agent time',
  issue: 'issue',
  attempt: 'attempt',
  cause: 'cause',
  ending: 'ending',
  comesAgain: 'comes again',
  brokenOff: 'broken off',
  done: 'done s',
  invited: 'survey invited, invited to survey, survey sent, survey offered',
  rating:
    'survey rating, csat, csat score, csat rating, customer satisfaction, satisfaction, satisfaction rating, satisfaction score, customer rating, survey score, rating',
  recommend: 'survey recommend, nps, nps score, nps rating, likelihood to recommend, recommend',
  ease: 'survey ease, ces, ces score, ease',
  solvedAtFirst: 'survey solved, solved at first contact, resolved at first contact, survey fcr',
  complaint: 'complaint, is complaint',
  complaintMade: 'complaint made, complaint opened, new complaint',
  complaintHandled: 'complaint handled',
  complaintSettled: 'complaint settled, complaint resolved',
  complaintFast: 'complaint fast, complaint answered in time',
  disputed: 'disputed, dispute',
  points: 'quality points, quality score, qa score, qa points, evaluation score',
  accurate: 'quality accurate, correct content, answer correct',
  criticalFree: 'quality critical free, no critical error, free of critical errors',
  uninterrupted: 'quality uninterrupted, no interruption',
  sale: 'sale, sold, is sale, converted, order placed',
  saleValue: 'sale value, sale amount, sales amount, order value, order amount, deal value, revenue',
  agent: 'agent, agent name, user, user name, agent id, handling user name, first agent, to',
  team: 'team, agent group, ring group',
  warmUp: 'warm up',
  threshold: 'threshold s',
  shortAbandon: 'short abandon s',
  deadline: 'deadline h, deadline hours, sla hours',
  interval: 'interval min',
  zone: 'zone, time zone, timezone',
};

const table = new Map<string, { field: LogField; rank: number }>();
for (const words of [names, fi.log, vi.log, zh.log])
  for (const field of logFields)
    words[field]?.split(', ').forEach((name, rank) => {
      const key = headerKey(name);
      if (!table.has(key)) table.set(key, { field, rank });
    });

/** What columns of a call log can mean, in the order of {@link logFields}, with the English names by which each is known. */
export const knownLogColumns = (): [LogField, readonly string[]][] =>
  logFields.map((field) => [field, names[field]?.split(', ') ?? []]);

/** Is this a column name that call logs use? */
export const isLogHeader = (header: string): boolean => headerKeys(header).some((key) => table.has(key));

/** Columns of a call log by meaning: `start` may be several (date and time), of others the likeliest. */
export function findLogColumns(header: readonly string[]): { starts: number[]; at: Partial<Record<LogField, number>> } {
  const starts: number[] = [];
  const at: Partial<Record<LogField, number>> = {};
  const ranks: Partial<Record<LogField, number>> = {};
  header.forEach((name, column) => {
    const key = headerKeys(name).find((one) => table.has(one));
    if (key === undefined) return;
    const meaning = table.get(key)!;
    if (meaning.field === 'start') starts.push(column);
    if (meaning.rank >= (ranks[meaning.field] ?? Infinity)) return;
    ranks[meaning.field] = meaning.rank;
    at[meaning.field] = column;
  });
  return { starts, at };
}
