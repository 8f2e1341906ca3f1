import { fi } from './words/fi';
import { vi } from './words/vi';
import { zh } from './words/zh';

/** What a column of interval data can mean. `start` is split into date and time by its values. */
export const intervalFields = [
  'start',
  'end',
  'queue',
  'offered',
  'answered',
  'abandoned',
  'answeredWithin',
  'serviceLevel',
  'aht',
  'talk',
  'hold',
  'wrap',
  'asa',
  'maxWait',
  'staff',
] as const;
export type IntervalField = (typeof intervalFields)[number];

/**
 * A header as it is compared: lower case, punctuation and camel case as blanks, `%` kept as a word, letters without their marks:
 * `päivä`, `paiva` and `PÄIVÄ` are one, and `ngày` and `ngay`.
 */
export function normalHeader(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/%/g, ' % ')
    .replace(/[^\p{L}\p{N}%<]+/gu, ' ')
    .trim();
}

/** A normal header without blanks, so that `CallsOffered`, `callsoffered` and `Calls Offered` are one. */
export const headerKey = (header: string): string => normalHeader(header).replaceAll(' ', '');

/** Names by meaning, the likeliest first; gathered from vendors' documentation and from readers of their files. */
const names: Record<IntervalField, string> = {
  start:
    'interval start, interval start time, start interval, interval, datetime, date time, timestamp, time stamp, stat timestamp, start date, date, day, start time, time, start, half hour, quarter hour, hour, call time, datetime utc, arrival, period, start of the interval',
  end: 'interval end, interval end time, end interval, end time, end date, stop time, end, end of the interval',
  queue:
    'queue, queue name, split skill, skill, skill name, csq name, skillset, skillset name, line, campaign, application name, contact type, type, queue id, media type, queue or contact type',
  offered:
    'offered, offer, calls offered, contacts offered, contacts queued, calls presented, incoming calls, inbound calls, incoming contact volume, total calls, volume, calls, contacts, cspl received calls, received calls, received, entered calls, queue interactions',
  answered:
    'answered, answer, handled, calls handled, contacts handled incoming, contacts handled, acd calls, calls answered, answered calls, accepted calls',
  abandoned:
    'abandoned, abandon, aban calls, calls abandoned, contacts abandoned, abandoned calls, abn, abandoned count, queue abandons, abandons',
  answeredWithin:
    'answered within sl, ans w in sl, answered within service level, answered within, answered within the threshold',
  serviceLevel: 'service level, service level %, sl, sl %, % within service level, percent service level',
  aht: 'aht, avg handle, average handle time, avg handle time, aht s, handle time, avg handle mins, average handling time',
  talk: 'avg talk, average talk time, avg talk time, avg acd time, average agent interaction time, talk duration avg, avg talk mins, average talk time seconds, att',
  hold: 'avg hold, average hold time, avg hold time, average customer hold time, avg hold mins',
  wrap: 'avg acw, avg acw time, average after call work time, average after contact work time, after contact work time, avg wrap, average wrap time, average after call work seconds, acw',
  asa: 'asa, asa s, avg speed ans, avg speed of answer, average speed of answer, average queue answer time, answer speed avg, speed of answer, avg queue time',
  maxWait:
    'max wait, max wait s, max delay, max queue time, max queued, maximum queued time, longest wait, maximum wait, oldest call waiting',
  staff: 'avg pos staff, agents staffed, agent headcount, agents count, active agents, staff, agents',
};

const table = new Map<string, { field: IntervalField; rank: number }>();
for (const words of [names, fi.interval, vi.interval, zh.interval])
  for (const field of intervalFields)
    words[field].split(', ').forEach((name, rank) => {
      const key = headerKey(name);
      if (!table.has(key)) table.set(key, { field, rank });
    });

/** A unit of time behind a name. */
const unit = /(?: (?:s|sec|secs|seconds|sek|sekuntia|giay|min|mins|minutes|minuuttia|phut)| ?(?:秒|分钟))$/;
/** Answered within N seconds, with N in the header, in any of the vendors' ways. */
const within = [
  /^(?:contacts |calls )?(?:ans|answ|answered)(?: w in| within| in)? ?<? ?(?:0 )?(\d+) ?(?:s|sec|secs|seconds)?$/,
  /^(?:vastatut|vastattu)(?: puhelut)?(?: alle| enintaan)? ?<? ?(\d+) ?(?:s|sek|sekunnissa|sekuntia)?(?: sisalla| kuluessa)?$/,
  /^(?:so cuoc )?(?:duoc )?tra loi(?: duoi| trong(?: vong)?)? ?<? ?(\d+) ?(?:s|giay)?$/,
  /^(\d+) ?秒(?:钟)?(?:内|以内|之内)? ?(?:接听|接通|接起|应答)(?:量|数)?$/,
];
/** A share of calls in time, with N in the header. */
const level = [
  /^(?:% )?(?:service level|sl)(?: %)? (\d+) ?(?:s|sec|secs|seconds)?(?: of offered)?$/,
  /^palvelutaso(?: %)? (\d+) ?(?:s|sek|sekuntia)?(?: %)?$/,
  /^muc dich vu(?: %)? (\d+) ?(?:s|giay)?(?: %)?$/,
  /^(?:(\d+) ?秒 ?)服务水平(?: %)?$/,
];

/** N of the first pattern that a name fits. */
function secondsIn(name: string, patterns: readonly RegExp[]): number | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(name);
    if (match) return Number(match[1]);
  }
  return undefined;
}

export interface HeaderMeaning {
  field: IntervalField;
  /** Place in the alias list: of two columns of one meaning the lower is taken. */
  rank: number;
  /** N of "answered within N seconds". */
  withinSeconds?: number;
}

/** Keys by which a header may be listed: as it is, and without the unit behind it. */
export const headerKeys = (header: string): string[] => [
  headerKey(header),
  headerKey(normalHeader(header).replace(unit, '')),
];

/** What a header of interval data means, or undefined. */
export function meaningOf(header: string): HeaderMeaning | undefined {
  const name = normalHeader(header);
  const known = headerKeys(name)
    .map((key) => table.get(key))
    .find((one) => one !== undefined);
  if (known) return known;
  const count = secondsIn(name, within);
  if (count !== undefined) return { field: 'answeredWithin', rank: 0, withinSeconds: count };
  const share = secondsIn(name, level);
  if (share !== undefined) return { field: 'serviceLevel', rank: 5, withinSeconds: share };
  return undefined;
}
