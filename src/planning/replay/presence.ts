/** A call as a log shows it; instants are seconds on any clock. */
export interface ShownCall {
  queue: string;
  /** When it entered the queue. */
  entered: number;
  wait: number;
  /** Time that the agent spent on it, seconds. */
  service: number;
  /** May it wait while agents are idle, as mail does? Left out: no. */
  deferred?: boolean;
}

/** A stretch in which an agent's calls follow each other without a long gap. */
export interface Session {
  from: number;
  to: number;
  calls: ShownCall[];
}

/** A longer silence ends a session, seconds. */
export const sessionGap = 1200;

/** Shorter stretches are rounding, seconds: a sum of waits and talks seldom ends exactly where the next call begins. */
const rounding = 1e-6;

/** An agent's calls as sessions: each from the first answer to the end of the last call. */
export function sessionsOf(calls: readonly ShownCall[]): Session[] {
  const sessions: Session[] = [];
  let session: Session | undefined;
  for (const call of calls.toSorted((a, b) => a.entered + a.wait - b.entered - b.wait)) {
    const from = call.entered + call.wait;
    if (!session || from - session.to > sessionGap) sessions.push((session = { from, to: from, calls: [] }));
    session.to = Math.max(session.to, from + call.service);
    session.calls.push(call);
  }
  return sessions;
}

/** Agent-seconds of a group of agents by interval. */
export interface Presence {
  present: Float64Array;
  busy: Float64Array;
  /** Idle while a caller whom the group serves was waiting: present, but not ready. */
  away: Float64Array;
}

/** Adds `weight` × the part of [from, to) that lies in each interval. */
export function spread(into: Float64Array, from: number, to: number, seconds: number, weight = 1): void {
  const end = Math.min(to, into.length * seconds);
  for (let t = Math.max(from, 0); t < end;) {
    const k = Math.floor(t / seconds);
    const stop = Math.min(end, (k + 1) * seconds);
    into[k] += weight * (stop - t);
    t = stop;
  }
}

/** Present, busy and away time of a group; times count from `origin`. */
export function presenceOf(
  group: { queues: readonly string[]; sessions: readonly Session[] },
  calls: readonly ShownCall[],
  origin: number,
  intervals: number,
  seconds: number,
): Presence {
  const presence = {
    present: new Float64Array(intervals),
    busy: new Float64Array(intervals),
    away: new Float64Array(intervals),
  };
  const changes: { at: number; idle: number; waiting: number }[] = [];
  for (const { from, to, calls: handled } of group.sessions) {
    spread(presence.present, from - origin, to - origin, seconds);
    let free = from;
    for (const call of handled) {
      const start = call.entered + call.wait;
      if (start > free) changes.push({ at: free, idle: 1, waiting: 0 }, { at: start, idle: -1, waiting: 0 });
      spread(presence.busy, Math.max(start, free) - origin, Math.max(free, start + call.service) - origin, seconds);
      free = Math.max(free, start + call.service);
    }
  }
  for (const call of calls)
    if (call.wait > 0 && !call.deferred && group.queues.includes(call.queue))
      changes.push({ at: call.entered, idle: 0, waiting: 1 }, { at: call.entered + call.wait, idle: 0, waiting: -1 });
  changes.sort((a, b) => a.at - b.at);
  let [idle, waiting, since] = [0, 0, 0];
  for (const change of changes) {
    // At least so many idle agents did not take a caller who was waiting for them.
    if (idle > 0 && waiting > 0 && change.at - since > rounding)
      spread(presence.away, since - origin, change.at - origin, seconds, Math.min(idle, waiting));
    since = change.at;
    idle += change.idle;
    waiting += change.waiting;
  }
  return presence;
}

/** Whole agents by interval: the time average, with what rounding leaves over carried into the next staffed interval. */
export function wholeAgents(agentSeconds: ArrayLike<number>, seconds: number): number[] {
  let carry = 0;
  return Array.from(agentSeconds, (value) => {
    if (value <= 0) return 0;
    const agents = Math.max(0, Math.round(value / seconds + carry));
    carry += value / seconds - agents;
    return agents;
  });
}
