import type { RealLog } from '../../analysis/realDays';
import { Cause, Outcome } from '../../engine/dayLog';
import type { Channel } from '../../model/channelKinds';

/** A measured log, and of which rows it says how long the work took (left out: of all that were answered). */
export interface MeasuredLog extends RealLog {
  workKnown?: Uint8Array;
}

/** One customer of a log who came into a queue, as far as a replay looks at him. Instants: seconds from the start of the log. */
export interface ReplayCall {
  queue: string;
  channel: Channel;
  entered: number;
  wait: number;
  answered: boolean;
  gaveUp: boolean;
  /** Talk, hold and wrap together; null where nobody answered or the log does not say. */
  handle: number | null;
  /** Empty where the log names nobody. */
  agent: string;
  team: string;
}

/** Attempts that never came into a queue for another reason than a busy signal; a call back that nobody took was no customer's call. */
const elsewhere: ReadonlySet<number> = new Set([
  Outcome.closed,
  Outcome.contained,
  Outcome.calledBack,
  Outcome.unanswered,
]);

/**
 * The customers of a log in order of arrival. Who met a busy signal or closed doors never came into a queue, nor did whoever stayed
 * in the menu or was called back instead; and who was dialled for a campaign did not call.
 */
export function callsOf({ log, shape, workKnown, told }: MeasuredLog): {
  calls: ReplayCall[];
  /** When those came who met a busy signal, and the others who came into no queue. */
  blocked: number[];
  unqueued: number[];
} {
  const calls: ReplayCall[] = [];
  const blocked: number[] = [];
  const unqueued: number[] = [];
  for (let i = 0; i < log.contacts; i++) {
    const channel = told?.types[log.type[i]].channel ?? 'voice';
    if (log.cause[i] === Cause.dial || channel === 'outbound') continue;
    if (log.outcome[i] === Outcome.blocked) {
      blocked.push(log.arrival[i]);
      continue;
    }
    if (elsewhere.has(log.outcome[i])) {
      unqueued.push(log.arrival[i]);
      continue;
    }
    const answered = log.outcome[i] === Outcome.answered;
    // Whose phone rang when the caller gave up did not serve him.
    const agent = answered ? log.agent[i] : -1;
    calls.push({
      queue: shape.types[log.type[i]],
      channel,
      entered: log.arrival[i],
      wait: log.wait[i],
      answered,
      gaveUp: log.outcome[i] === Outcome.abandoned,
      handle: answered && workKnown?.[i] !== 0 ? log.talk[i] + log.hold[i] + log.wrap[i] : null,
      agent: agent < 0 ? '' : (shape.agentNames?.[agent] ?? String(agent)),
      team: agent < 0 ? '' : shape.teams[shape.agentTeam[agent]],
    });
  }
  return { calls, blocked, unqueued };
}

/** Lists by a key, in order of first appearance. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
