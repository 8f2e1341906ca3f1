import type { CallRow } from './logRow';
import type { ImportNote } from './notes';
import type { ZoneClock } from './zoneTime';
import { dateOfWall } from './zoneTime';

/** A log in order of time steps back by more than this, seconds, only where the clock does. */
const stepBack = 900;
/** No clock change is longer, seconds. */
const longestChange = 3 * 3600;

/**
 * Seconds from the start of a horizon are kept where they count from a midnight of the log's own clock; they also say which of two
 * instants is meant where the clock shows a time twice. All others are forgotten.
 */
export function settleSeconds(calls: readonly CallRow[], clock: ZoneClock): ImportNote[] {
  let kept = 0;
  let shifted = 0;
  for (const call of calls) {
    const { start, again, fromStart } = call;
    if (fromStart === null) continue;
    const meant = [start, ...(again === null ? [] : [again])].find((instant) => isMidnight(instant - fromStart, clock));
    if (meant === undefined) {
      call.fromStart = null;
      const rest = (start - fromStart + longestChange) % 86_400;
      if (rest <= 2 * longestChange) shifted++;
      continue;
    }
    call.start = meant;
    call.again = null;
    kept++;
  }
  return kept > 0 && shifted > 0 ? [{ code: 'zoneUnknown', count: shifted }] : [];
}

const isMidnight = (instant: number, clock: ZoneClock): boolean =>
  Math.round(instant) === clock.startOf(clock.dateOf(Math.round(instant)));

/**
 * In an hour that the clock shows twice, a log in order of time steps back once: from there on its rows lie in the second hour. In a
 * log in another order all are taken as the first.
 */
export function settleDoubleHours(calls: readonly CallRow[], clock: ZoneClock): ImportNote[] {
  const open = new Map<string, CallRow[]>();
  for (const call of calls) {
    if (call.again === null) continue;
    const date = dateOfWall(clock.wallOf(call.start));
    const rows = open.get(date);
    if (rows) rows.push(call);
    else open.set(date, [call]);
  }
  let [count, second] = [0, 0];
  for (const rows of open.values()) {
    count += rows.length;
    const steps = rows.flatMap(({ start }, i) => (i > 0 && start < rows[i - 1].start - stepBack ? [i] : []));
    if (steps.length !== 1) continue;
    for (const call of rows.slice(steps[0])) {
      call.start = call.again!;
      second++;
    }
  }
  return count > 0 ? [{ code: 'doubleHour', count, to: second }] : [];
}
