import { requireAbove, requireAtLeast, requireWhole } from './require';

/** An agent whose places for chats are always taken. Times in seconds. */
export interface ChatLoad {
  atOnce: number;
  chatsPerHour: number;
  /** From the customer's message to the reply. */
  meanReplySeconds: number;
  /** Share of time in which he writes. */
  busy: number;
}

/**
 * Chats per hour of an agent who holds 1, 2, … up to `most` chats, always all of them: a closed queue of k customers, one server
 * who writes a reply in A(k) = A₁(1 + σ(k − 1)), first come, first served, and a think time Z. Exact for exponential replies and
 * any think time.
 * Source: mean value analysis, Reiser & Lavenberg (1980), JACM 27(2): for j = 1 … k customers R = A(1 + Q), X = j ÷ (Z + R), Q = X R.
 *
 * @param replySeconds A₁: mean time of a reply with one chat open; 0 or more
 * @param thinkSeconds Z: mean time that the customer takes between a reply and his next message; 0 or more, not both 0
 * @param turns mean number of replies of a chat; 1 or more
 * @param slowDown σ
 * @throws RangeError when a parameter is out of range
 */
export function chatTurns(
  replySeconds: number,
  thinkSeconds: number,
  turns: number,
  slowDown: number,
  most: number,
): ChatLoad[] {
  requireAtLeast('reply time', replySeconds, 0);
  requireAtLeast('think time', thinkSeconds, 0);
  requireAbove('reply time + think time', replySeconds + thinkSeconds, 0);
  requireAtLeast('turns', turns, 1);
  requireAtLeast('slow-down', slowDown, 0);
  requireWhole('chats at once', most, 1);
  return Array.from({ length: most }, (_, i) => {
    const reply = replySeconds * (1 + slowDown * i);
    let waiting = 0;
    let response = 0;
    let rate = 0;
    for (let j = 1; j <= i + 1; j++) {
      response = reply * (1 + waiting);
      rate = j / (thinkSeconds + response);
      waiting = rate * response;
    }
    return {
      atOnce: i + 1,
      chatsPerHour: (3600 * rate) / turns,
      meanReplySeconds: response,
      busy: Math.min(1, rate * reply),
    };
  });
}

/** So little more is no more. */
const negligible = 0.001;

/** Chats at once with the most chats per hour: the fewest that come within 0.1 % of it. */
export function bestAtOnce(loads: readonly ChatLoad[]): number {
  const most = Math.max(...loads.map(({ chatsPerHour }) => chatsPerHour));
  return loads.find(({ chatsPerHour }) => chatsPerHour >= (1 - negligible) * most)!.atOnce;
}
