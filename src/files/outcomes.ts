import type { OutcomeCode } from '../engine/dayLog';
import { Outcome } from '../engine/dayLog';

/** Causes, endings and outcomes of contacts as this program writes them, in the order of their codes. */
export const causeWords = ['fresh', 'redial', 'repeat', 'transfer', 'callback', 'dial'] as const;
export const endingWords = ['unresolved', 'resolved', 'passedOn', 'leftSilently'] as const;
export const outcomeWords = [
  'waiting',
  'answered',
  'abandoned',
  'blocked',
  'dropped',
  'closed',
  'contained',
  'calledBack',
  'unanswered',
  'droppedLive',
] as const;

/** A row that is no offered contact, and why. */
export type NotOffered = 'ivrOnly' | 'phantom' | 'outbound';

const words: readonly (readonly [OutcomeCode | NotOffered, RegExp])[] = [
  [
    'ivrOnly',
    /^(ivr ?only|abandoned in ivr|ended in ivr|self ?service|valikossa|jäi valikkoon|trong menu|菜单内结束|自助)$/,
  ],
  ['phantom', /^(phantom|test|failed|haamu|testi|cuộc gọi ảo|虚呼|测试)$/],
  [Outcome.waiting, /^(waiting)$/],
  [
    Outcome.answered,
    /^(answered|handled|completed|complete|connected|success|served|talked|completeagent|completecaller|agent|vastattu|palveltu|käsitelty|(được |đã )?trả lời|đã tiếp nhận|已?(接听|接通|接起|应答))$/,
  ],
  [
    Outcome.abandoned,
    /^(abandoned( in queue| on hold)?|abandon|missed|unanswered|not answered|no answer|hang ?up|hung ?up|lost|caller hung up|luopunut|luopui|luovutti|hylätty|ei vastattu|(bị )?bỏ|bỏ (cuộc|máy)|gác máy|nhỡ|gọi nhỡ|không trả lời|已?放弃|已?挂断|未接听?|漏接)$/,
  ],
  [Outcome.closed, /^(out(side)? of hours|outside( opening| business)? hours|after hours|closed hours)$/],
  [Outcome.blocked, /^(blocked|busy|rejected|forced busy)$/],
  [Outcome.blocked, /^(blocked|busy|rejected|forced busy|varattu|estetty|bận|bị chặn|忙线|遇忙|阻塞)$/],
  [
    Outcome.dropped,
    /^(dropped|forced disconnect|exit ?with ?timeout|timeout|overflowed|voicemail|abandoned in voicemail|pending voicemail|katkaistu|aikakatkaisu|vastaaja|bị ngắt|hết giờ|hộp thư thoại|断开|超时|留言)$/,
  ],
];

/** A word of a cell as it is compared. */
export const plainWord = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[_\-.]+/g, ' ')
    .trim();

/**
 * What a word in an outcome column means, or undefined. A log that says why each contact was made speaks this program's words: in others
 * a closed call may be a finished one, and an unanswered one a caller whom nobody answered.
 */
export function outcomeOf(text: string, saysWhy = false): OutcomeCode | NotOffered | undefined {
  const own = saysWhy ? outcomeWords.findIndex((word) => word === text.trim()) : -1;
  if (own >= 0) return own as OutcomeCode;
  if (saysWhy && plainWord(text) === 'closed') return Outcome.closed;
  return words.find(([, pattern]) => pattern.test(plainWord(text)))?.[0];
}

/** A yes-or-no cell: Y, yes, true, 1 …, or undefined. A count above 0 is a yes. */
export function flagOf(text: string): boolean | undefined {
  if (/^(y|yes|true|t|x|kyllä|k|có|是|[1-9]\d*)$/i.test(text)) return true;
  return /^(n|no|false|f|ei|e|không|否|0|-|)$/i.test(text) ? false : undefined;
}

/** Was a promised reply in time? Undefined for a word that says neither. */
export function inTimeOf(text: string): boolean | undefined {
  const word = plainWord(text);
  if (/^((within|in) sla|within time|in time|met|achieved|fulfilled|määräajassa|đúng hạn|按时)$/.test(word))
    return true;
  if (/^(sla )?(violated|breached|missed|late|overdue|myöhässä|trễ hạn|quá hạn|超时|逾期)$/.test(word)) return false;
  return flagOf(text);
}

/** Is this a call that the centre made, or one between its own people? */
export const isOutbound = (direction: string): boolean =>
  /outbound|outgoing|internal|lähtevä|sisäinen|gọi ra|gọi đi|nội bộ|呼出|外呼|内部/i.test(direction);
