import type { DayLog } from '../engine/dayLog';
import { Cause, Outcome } from '../engine/dayLog';
import { agentsOf } from '../engine/shape';
import { RepliesByClock } from '../kpi/replies';
import { specOf } from '../kpi/spec';
import type { Grid } from '../model/calendar';
import { gridOf, offsetText, startInstant } from '../model/calendar';
import { isPressed } from '../model/whatReturns';
import type { Scenario } from '../model/scenario';
import type { Cell } from './csvOut';
import { csvLine } from './csvOut';
import { followedCells, followedColumns } from './followedOut';
import { causeWords, endingWords, outcomeWords } from './outcomes';

/**
 * The columns of a contact log, one row per attempt in order of arrival:
 * `contact` number in the log · `type` contact type · `channel` voice, chat, message, email or outbound ·
 * `arrival` local wall time of entering the queue, to the millisecond, with the offset
 * from UTC that tells the two halves of a 25-hour day's double hour apart ·
 * `arrival_s` the same in seconds from the start of the horizon · `issue`, `attempt` which issue and which try at it, from 1 ·
 * `outcome` waiting, answered, abandoned, blocked, dropped, closed, contained, calledBack, unanswered or droppedLive · `wait_s` time in queue · `patience_s` how long the customer would have
 * waited, `inf` for ever · `talk_s`, `hold_s`, `wrap_s` the work, as handled or as it would have been ·
 * `ring_s` how long the agent's phone rang before the talk, or until the caller gave up; of a campaign, how long the agent looked at the record and let it ring ·
 * `first_reply_s` of an answered chat told turn by turn, from the answer to the first reply, `replies` how many came after it, `replies_s` how long
 * the customer waited for those in all · `response_s` of answered deferred work, from opening to reply by the business clock, `in_time` whether its
 * promise was kept, empty while it is not due · `agent`, `team` who answered, or whose phone rang when the caller gave up, empty if
 * none · `cause` why the attempt was made: fresh, redial, repeat, transfer, callback, dial · `ending` what an answered attempt did to the issue: unresolved,
 * resolved, passedOn, leftSilently · `comes_again` yes: its customer comes again after the horizon; both empty where the scenario follows no issues · `broken_off` where talk has a cap, whether it was broken off
 * there · `done_s` of work that was shared or laid aside, from `arrival_s` to its end · of a scenario with a survey,
 * `survey_invited` whether its customer was asked, and who answered: `survey_rating` 1 to 5, `survey_recommend` 0 to 10, `survey_ease` 1 to 7, `survey_solved` whether it
 * was solved at the first contact · with complaints, whether the contact is about one (`complaint`), whether that was made, handled for the first time, settled so,
 * and answered fast here, or `disputed` · of contacts that were evaluated, `quality_points` of 100, and whether their content was correct, they had no critical error,
 * and no interruption · `sale` whether a contact that may buy did, `sale_value` what that brought · `warm_up` yes: simulated, not to be measured · of the type, `threshold_s` T of its service level, `short_abandon_s` the wait
 * below which an abandonment is short, `deadline_h` the promise of deferred work in hours of the business clock, `ring_in_wait` where agents' phones ring before they answer a call, whether `wait_s` has `ring_s` in it · `interval_min` minutes of an interval ·
 * `zone` IANA zone of the wall clock. Seconds are written in full, so that reading gives the same numbers to the bit.
 */
export const logColumns = [
  'contact',
  'type',
  'channel',
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
  'first_reply_s',
  'replies',
  'replies_s',
  'response_s',
  'in_time',
  'agent',
  'team',
  'cause',
  'ending',
  'comes_again',
  'broken_off',
  'done_s',
  ...Object.values(followedColumns),
  'warm_up',
  'threshold_s',
  'short_abandon_s',
  'deadline_h',
  'ring_in_wait',
  'interval_min',
  'zone',
] as const;

const rowsPerChunk = 2000;

/** Writes a scenario's log as CSV in chunks of some thousand rows, so that a year's log never has to be one string. */
export function* writeLogCsv(log: DayLog, scenario: Scenario): Generator<string, void, undefined> {
  const spec = specOf(scenario);
  const { shape, deadline } = spec;
  const grid = gridOf(scenario.calendar);
  const names = agentsOf(shape).map(({ name, team, number }) => name ?? `${team} ${number}`);
  const types = shape.types.map((id) => scenario.types.find((type) => type.id === id)!);
  const measuredFrom = spec.warmUpIntervals * shape.intervalSeconds;
  const replies = new RepliesByClock(spec);
  /** What is known of replies, turn by turn or to deferred work. */
  const repliesOf = (i: number, type: number): Cell[] => {
    const answered = log.outcome[i] === Outcome.answered;
    if (deadline[type] > 0) {
      const took = replies.took(log, i);
      const inTime = replies.inTime(log, i, took);
      return ['', '', '', answered ? took : '', inTime < 0 ? '' : yesNo(inTime === 1)];
    }
    return spec.turns[type] === 1 && answered
      ? [log.firstReply[i], log.replies[i], log.replyTime[i], '', '']
      : ['', '', '', '', ''];
  };
  let chunk = csvLine(logColumns);
  for (let i = 0; i < log.contacts; i++) {
    const agent = log.agent[i];
    const type = log.type[i];
    const { id, channel, thresholdSeconds, shortAbandonSeconds } = types[type];
    chunk += csvLine([
      i,
      id,
      channel,
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
      ...repliesOf(i, type),
      agent < 0 ? '' : names[agent],
      agent < 0 ? '' : shape.teams[shape.agentTeam[agent]],
      causeWords[log.cause[i]],
      log.outcome[i] === Outcome.answered && (spec.hasFollowUps || log.cause[i] === Cause.dial)
        ? endingWords[log.ending[i]]
        : '',
      spec.hasFollowUps ? yesNo(log.comesAgain.length > 0 && log.comesAgain[i] === 1) : '',
      isPressed(types[type]) ? yesNo(log.cut[i] === 1) : '',
      log.done.length > 0 && log.done[i] >= 0 ? log.done[i] - log.arrival[i] : '',
      ...followedCells(log, spec, i),
      yesNo(log.arrival[i] < measuredFrom),
      thresholdSeconds,
      shortAbandonSeconds,
      deadline[type] > 0 ? deadline[type] / 3600 : '',
      spec.ringing[type] > 0 ? yesNo(spec.ringing[type] === 2) : '',
      scenario.calendar.intervalMinutes,
      grid.zone,
    ]);
    if (i % rowsPerChunk === rowsPerChunk - 1) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}

const yesNo = (is: boolean): string => (is ? 'yes' : 'no');

/** Local wall time of a second of the horizon, `1999-08-02T10:31:05.250+03:00`. */
function wallTime(seconds: number, grid: Grid): string {
  const k = Math.min(grid.intervals - 1, Math.floor(seconds / grid.intervalSeconds));
  const offset = grid.utcOffset[k];
  // Milliseconds are cut, not rounded, so that 10:29:59.9999 stays before 10:30.
  const within = Math.floor((seconds - k * grid.intervalSeconds) * 1000);
  const wall = startInstant(grid) + (k * grid.intervalSeconds + offset * 60) * 1000 + within;
  return `${new Date(wall).toISOString().slice(0, -1)}${offsetText(offset)}`;
}
