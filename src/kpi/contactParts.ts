import type { DayLog } from '../engine/dayLog';
import { Ending } from '../engine/dayLog';
import type { MeasureSpec } from './measures';
import { Contact } from './counters';
import { replyLimitAt } from './measures';
import type { Replies } from './replies';

/** Deferred work has a promise on the business clock: was the reply in time? @returns how long it took, see {@link Replies} */
export function foldReply(
  log: DayLog,
  spec: MeasureSpec,
  replies: Replies,
  into: Float64Array,
  at: number,
  i: number,
): number {
  const took = replies.took(log, i);
  const inTime = replies.inTime(log, i, took);
  if (inTime >= 0) {
    into[at + Contact.due]++;
    into[at + Contact.repliedInTime] += inTime;
  }
  for (let limit = 0; limit < spec.replyLimits.length; limit++) {
    const within = replies.inTime(log, i, took, spec.replyLimits[limit]);
    if (within < 0) continue;
    into[at + replyLimitAt(spec, limit) + 1]++;
    into[at + replyLimitAt(spec, limit) + 2] += within;
  }
  return took;
}

export function addReply(into: Float64Array, at: number, took: number): void {
  into[at + Contact.replies]++;
  into[at + Contact.replyTime] += took;
}

/** An agent talked on a dial of a campaign. */
export function foldReached(log: DayLog, reached: Float64Array, at: number, i: number): void {
  reached[at + Contact.reached]++;
  if (log.ending[i] === Ending.resolved) reached[at + Contact.rightParty]++;
  reached[at + Contact.dialTalk] += log.talk[i];
  reached[at + Contact.dialHold] += log.hold[i];
  if (log.hold[i] > 0) reached[at + Contact.onHold]++;
  reached[at + Contact.dialWrap] += log.wrap[i];
}

/** A chat or message was answered: after how long, and with turns how its replies came. */
export function foldChat(log: DayLog, spec: MeasureSpec, into: Float64Array, at: number, i: number): void {
  into[at + Contact.chats]++;
  into[at + Contact.chatWait] += log.wait[i];
  if (spec.turns[log.type[i]] === 0) return;
  into[at + Contact.chatWait] += log.firstReply[i];
  into[at + Contact.turns] += log.replies[i];
  into[at + Contact.turnTime] += log.replyTime[i];
}
