import type { DayLog } from '../engine/dayLog';
import type { LogShape } from '../engine/dayLog';
import { Outcome } from '../engine/dayLog';
import { agentsOf } from '../engine/shape';
import type { Grid } from '../model/calendar';
import { offsetText, startInstant } from '../model/calendar';
import { csvLine } from './csvOut';
import { causeWords, endingWords, outcomeWords } from './outcomes';

/**
 * The columns of a contact log, one row per attempt in order of arrival:
 * `contact` number in the log · `type` contact type · `arrival` local wall time of entering the queue, to the millisecond, with the offset
 * from UTC that tells the two halves of a 25-hour day's double hour apart ·
 * `arrival_s` the same in seconds from the start of the horizon · `issue`, `attempt` which issue and which try at it, from 1 ·
 * `outcome` waiting, answered, abandoned, blocked, dropped, closed, contained, calledBack, unanswered or droppedLive · `wait_s` time in queue · `patience_s` how long the customer would have
 * waited, `inf` for ever · `talk_s`, `hold_s`, `wrap_s` the work, as handled or as it would have been ·
 * `ring_s` of a campaign, how long the agent looked at the record and let it ring before the talk · `agent`, `team` who answered, empty if
 * none · `cause` why the attempt was made: fresh, redial, repeat, transfer, callback, dial · `ending` what an answered attempt did to the issue: unresolved,
 * resolved, passedOn, leftSilently · `zone` IANA zone of the wall clock. Seconds are written in full, so that reading gives the same numbers to the bit.
 */
export const logColumns = [
  'contact',
  'type',
  'arrival',
  'arrival_s',
  'issue',
  'attempt',
  'outcome',
  'wait_s',
  'patience_s',
  'talk_s',
  'hold_s',
  'wrap_s',
  'ring_s',
  'agent',
  'team',
  'cause',
  'ending',
  'zone',
] as const;

const rowsPerChunk = 2000;

/** Writes a log as CSV in chunks of some thousand rows, so that a year's log never has to be one string. */
export function* writeLogCsv(log: DayLog, shape: LogShape, grid: Grid): Generator<string, void, undefined> {
  const names = agentsOf(shape).map(({ name, team, number }) => name ?? `${team} ${number}`);
  let chunk = csvLine(logColumns);
  for (let i = 0; i < log.contacts; i++) {
    const agent = log.agent[i];
    chunk += csvLine([
      i,
      shape.types[log.type[i]],
      wallTime(log.arrival[i], grid),
      log.arrival[i],
      log.issue[i],
      log.attempt[i],
      outcomeWords[log.outcome[i]],
      log.wait[i],
      log.patience[i] === Infinity ? 'inf' : log.patience[i],
      log.talk[i],
      log.hold[i],
      log.wrap[i],
      log.ring.length > 0 ? log.ring[i] : 0,
      agent < 0 ? '' : names[agent],
      agent < 0 ? '' : shape.teams[shape.agentTeam[agent]],
      causeWords[log.cause[i]],
      log.outcome[i] === Outcome.answered ? endingWords[log.ending[i]] : '',
      grid.zone,
    ]);
    if (i % rowsPerChunk === rowsPerChunk - 1) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}

/** Local wall time of a second of the horizon, `1999-08-02T10:31:05.250+03:00`. */
function wallTime(seconds: number, grid: Grid): string {
  const k = Math.min(grid.intervals - 1, Math.floor(seconds / grid.intervalSeconds));
  const offset = grid.utcOffset[k];
  // Milliseconds are cut, not rounded, so that 10:29:59.9999 stays before 10:30.
  const within = Math.floor((seconds - k * grid.intervalSeconds) * 1000);
  const wall = startInstant(grid) + (k * grid.intervalSeconds + offset * 60) * 1000 + within;
  return `${new Date(wall).toISOString().slice(0, -1)}${offsetText(offset)}`;
}
