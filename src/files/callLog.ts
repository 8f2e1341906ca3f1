import type { DayLog, LogShape } from '../engine/dayLog';
import { Cause, Ending, makeLog, Outcome } from '../engine/dayLog';
import type { ToldReplies } from '../kpi/replies';
import type { ToldLog, ToldType } from '../kpi/toldSpec';
import { followedFields } from '../kpi/toldSpec';
import type { Calendar, Grid } from '../model/calendar';
import { gridOf, isZone, startInstant, unevenDay } from '../model/calendar';
import { isConcurrent, isDeferred } from '../model/channelKinds';
import type { Flaw } from '../model/errors';
import { show } from '../model/errors';
import { unevenFlaw } from '../model/crossChecks/calendar';
import { mostDays } from '../model/rules';
import { channelOf } from './channelWords';
import { guessDateOrder } from './dates';
import type { DateOrder } from './dates';
import { followedOf, writeFollowed } from './followedCells';
import { RowReader } from './logRow';
import type { CallRow } from './logRow';
import type { LogField } from './logColumns';
import { findLogColumns, isLogHeader, logFields } from './logColumns';
import { joinLegs } from './legs';
import { addSpells } from './logSpells';
import { findMomentColumns } from './moments';
import type { ImportNote, RejectedRow } from './notes';
import { guessDecimal } from './numbers';
import { daysBetween } from './intervalSummary';
import { isQueueLog, readQueueLog } from './queueLog';
import { settleDoubleHours, settleSeconds } from './settle';
import type { Table } from './table';
import { readTable } from './table';
import type { TypeFacts } from './typeFacts';
import { ZoneClock } from './zoneTime';

export interface CallLogOptions {
  dateOrder?: DateOrder;
  /** Left out: as the log says in a column, else 30. */
  intervalMinutes?: IntervalMinutes;
  /** IANA zone of the wall clock; left out: the one that the log names in a column, else `zoneElse`, else plain days of 24 hours. */
  zone?: string;
  /** Zone where neither `zone` nor the log says one. */
  zoneElse?: string;
  /** Lays the log on this calendar instead of on the days from its first date to its last. Rows outside are left out. */
  calendar?: Calendar;
  /** Are rows that are marked as warm-up measured like all others? */
  withWarmUp?: boolean;
}
type IntervalMinutes = 15 | 30 | 60;

/** A real day, or several, in the form in which simulated days are written. */
export interface CallLog {
  log: DayLog;
  shape: LogShape;
  /** In the log's zone; plain days of 24 hours, called UTC, where none is known. */
  calendar: Calendar;
  /** 1 for each row of the log of which the file says how long the work took. */
  workKnown: Uint8Array;
  /** Does every row say which issue it is about, which try it is, why, and what came of it? */
  issuesKnown: boolean;
  /** What it says of its contact types, of replies and of its warm-up; left out where it says nothing of them. */
  told?: ToldLog;
  /** Meanings of the columns in which anything stands that was understood. */
  columns: ReadonlySet<LogField>;
  /** Rows of data in the file, those that were rejected among them. */
  rows: number;
  notes: ImportNote[];
  rejected: RejectedRow[];
}

export type CallLogResult =
  ({ ok: true } & CallLog) | { ok: false; flaws: Flaw[]; notes: ImportNote[]; rejected: RejectedRow[] };

/** More queues are a column taken for the wrong one; and queues × intervals are what has to be counted in memory. */
const mostQueues = 1000;
const mostCells = 2_000_000;

/** Reads a call log: one row per call, local wall time. See {@link RowReader} for how rows are understood. Never throws. */
export function readCallLog(text: string, options: CallLogOptions = {}): CallLogResult {
  const plain = isQueueLog(text) ? readQueueLog(text) : readTable(text, isLogHeader);
  const joined = joinLegs(plain);
  const table = joined?.table ?? plain;
  const notes: ImportNote[] = joined ? [{ code: 'legsJoined', count: joined.legs }] : [];
  const rejected: RejectedRow[] = [];
  const fail = (...flaws: Flaw[]): CallLogResult => ({ ok: false, flaws, notes, rejected });
  if (table.skipped.length > 0)
    notes.push({ code: 'linesSkipped', count: table.skipped.length, line: table.skipped[0].line });
  const { starts, at } = findLogColumns(table.header);
  const order = guessDateOrder(table.rows.flatMap(({ cells }) => starts.map((column) => cells[column] ?? '')));
  if (order.ambiguous !== undefined && options.dateOrder === undefined)
    return fail({ path: 'dateOrder', rule: 'oneOf', param: 'mdy, dmy', value: order.ambiguous });
  const dateOrder = options.dateOrder ?? order.order;
  const moments = findMomentColumns(starts, table.rows, dateOrder);
  if (!moments) return fail(noMoment(table, starts));
  if (at.wait === undefined) return fail({ path: 'wait', rule: 'missing' });
  const decimal = guessDecimal(
    table.rows.flatMap(({ cells }) =>
      [at.wait, at.talk, at.handle].flatMap((column) => (column === undefined ? [] : [cells[column] ?? ''])),
    ),
    table.delimiter,
  ).decimal;

  const intervalMinutes =
    options.calendar?.intervalMinutes ?? options.intervalMinutes ?? intervalOf(table, at.interval);
  if (typeof intervalMinutes !== 'number') return fail(intervalMinutes);
  if (at.channel !== undefined && !namesChannels(table, at.channel)) {
    notes.push({ code: 'channelUnknown', text: table.header[at.channel] });
    delete at.channel;
  }
  const zone = options.calendar?.zone ?? options.zone ?? zoneOf(table, at.zone, notes) ?? options.zoneElse;
  const clock = new ZoneClock(zone ?? 'UTC');
  const reader = new RowReader(table, at, moments, dateOrder, decimal, zone === undefined ? undefined : clock);
  const calls: CallRow[] = [];
  for (const row of table.rows) {
    const result = reader.read(row);
    if (result === null) continue;
    if ('rule' in result) rejected.push({ line: row.line, flaw: result });
    else calls.push(result);
  }
  notes.push(...reader.notes());
  if (calls.length === 0) return fail({ path: 'rows', rule: 'notEmpty' });
  notes.push(...settleSeconds(calls, clock), ...settleDoubleHours(calls, clock));

  const calendar = options.calendar ?? horizonOf(calls, clock, intervalMinutes);
  if (calendar.days > mostDays)
    return fail({ path: 'arrival', rule: 'atMost', param: `${mostDays} days`, value: String(calendar.days) });
  const uneven = unevenDay(calendar);
  if (uneven) return fail(unevenFlaw('interval', calendar, uneven));
  const { facts } = reader;
  const mixed = facts.mixed();
  if (mixed.length > 0) notes.push({ code: 'queuesSplit', count: mixed.length, text: mixed.join(', ') });
  const queues = new Set(calls.map((call) => facts.nameOf(call.queue, call.channel))).size;
  const most = Math.min(mostQueues, Math.floor(mostCells / gridOf(calendar).intervals));
  if (queues > most) return fail({ path: 'queue', rule: 'atMost', param: `${most} queues`, value: String(queues) });
  const issuesKnown = knowsIssues(at, calls, notes);
  const laidOut = layOut(calls, facts, calendar, options.withWarmUp === true, notes);
  const columns = columnsIn(table, at, laidOut.told!.followed);
  return { ok: true, ...laidOut, calendar, issuesKnown, columns, rows: table.rows.length, notes, rejected };
}

/** Columns in which anything stands; of what followed from contacts, those that tell something. */
function columnsIn(table: Table, at: Partial<Record<LogField, number>>, followed: ReadonlySet<string>): Set<LogField> {
  const isFilled = (column: number): boolean => table.rows.some(({ cells }) => (cells[column] ?? '') !== '');
  return new Set(
    logFields.filter((field) => {
      const column = at[field];
      const tells = followed.has(field) || !(followedFields as readonly LogField[]).includes(field);
      return column !== undefined && tells && isFilled(column);
    }),
  );
}

/** Why no column tells when contacts came: the first value of one that should, nothing in it, or no such column. */
function noMoment({ header, rows }: Table, starts: readonly number[]): Flaw {
  for (const column of starts) {
    const value = rows.map(({ cells }) => cells[column] ?? '').find((text) => text !== '');
    if (value !== undefined) return { path: header[column], rule: 'date', value: show(value) };
  }
  return starts.length > 0 ? { path: 'rows', rule: 'notEmpty' } : { path: 'arrival', rule: 'missing' };
}

/** The length of intervals that every row of a column names; 30 minutes where there is none; the flaw of any other. */
function intervalOf(table: Table, column: number | undefined): IntervalMinutes | Flaw {
  const values = new Set(column === undefined ? [] : table.rows.map(({ cells }) => cells[column] ?? ''));
  values.delete('');
  if (values.size === 0) return 30;
  const [value] = values;
  const length = ([15, 30, 60] as const).find((minutes) => values.size === 1 && value === String(minutes));
  return (
    length ?? {
      path: table.header[column!],
      rule: 'oneOf',
      param: '15, 30, 60',
      value: [...values].slice(0, 3).join(', '),
    }
  );
}

/** Does any row of this column name a channel? Telephone systems call their lines so, too. */
const namesChannels = (table: Table, column: number): boolean =>
  table.rows.some(({ cells }) => channelOf(cells[column] ?? '') !== undefined);

/** The zone that every row of a column names, if there is one; a note where something else stands there. */
function zoneOf(table: Table, column: number | undefined, notes: ImportNote[]): string | undefined {
  if (column === undefined) return undefined;
  const names = [...new Set(table.rows.map(({ cells }) => cells[column] ?? ''))];
  const [name] = names;
  if (names.length === 1 && isZone(name)) return name;
  const text = table.header[column];
  const wrong = names.find((one) => one !== '' && !isZone(one));
  if (wrong !== undefined) notes.push({ code: 'zoneNotKnown', text, from: wrong });
  else if (names.length > 1)
    notes.push({
      code: 'zonesDiffer',
      text,
      from: names
        .slice(0, 3)
        .map((one) => one || '—')
        .join(', '),
    });
  return undefined;
}

/** Whole days from the first date to the last, with the start of the horizon where rows tell it. */
function horizonOf(calls: readonly CallRow[], clock: ZoneClock, intervalMinutes: IntervalMinutes): Calendar {
  let [first, last] = [calls[0].start, calls[0].start];
  for (const { start, fromStart } of calls) {
    first = Math.min(first, fromStart === null ? start : Math.round(start - fromStart));
    last = Math.max(last, start);
  }
  const start = clock.dateOf(first);
  return { start, zone: clock.zone, days: daysBetween(start, clock.dateOf(last)), intervalMinutes, closing: 'serve' };
}

/** A log knows its issues when all four columns are there and filled; a few gaps, and nothing can be counted. */
function knowsIssues(at: Partial<Record<LogField, number>>, calls: readonly CallRow[], notes: ImportNote[]): boolean {
  if (at.issue === undefined || at.attempt === undefined || at.cause === undefined || at.ending === undefined)
    return false;
  const followed = isFollowed(calls);
  const gaps = calls.filter(
    ({ issue, cause, ending, outcome }) =>
      issue === null || cause === null || (followed && outcome === Outcome.answered && ending === null),
  ).length;
  if (gaps > 0) notes.push({ code: 'issuesUnknown', count: gaps });
  return gaps === 0;
}

/**
 * Does a log say what became of issues? One in which nobody came but once, and that tells of no call what it did, does not: each attempt
 * is known as the first at its issue, and no more.
 */
const isFollowed = (calls: readonly CallRow[]): boolean =>
  calls.some(
    ({ cause, ending, comesAgain, attempt, outcome }) =>
      cause !== Cause.dial &&
      outcome !== Outcome.droppedLive &&
      (cause !== Cause.fresh || attempt > 1 || ending !== null || comesAgain !== null),
  );

/** A call and when it arrived, seconds from the start of the horizon. */
interface Placed {
  call: CallRow;
  arrival: number;
}

/** Writes the calls into a log's columns, in order of arrival. */
function layOut(
  calls: readonly CallRow[],
  facts: TypeFacts,
  calendar: Calendar,
  withWarmUp: boolean,
  notes: ImportNote[],
): Pick<CallLog, 'log' | 'shape' | 'workKnown' | 'told'> {
  const grid = gridOf(calendar);
  const horizon = grid.intervals * grid.intervalSeconds;
  const origin = startInstant(grid) / 1000;
  const all = calls
    .map((call): Placed => ({ call, arrival: secondsFrom(origin, call) }))
    .filter(({ arrival }) => arrival >= 0 && arrival < horizon)
    .sort((a, b) => a.arrival - b.arrival);
  if (all.length < calls.length) notes.push({ code: 'outsideCalendar', count: calls.length - all.length });
  const { placed, warmUpIntervals, marked } = withWarmUp
    ? { placed: all, warmUpIntervals: 0, marked: 0 }
    : warmUpOf(all, grid);
  if (marked > 0) notes.push({ code: 'warmUp', count: marked });
  const types = indexer();
  const teams = indexer();
  const agents = indexer();
  const issues = indexer();
  const numbered = placed.every(({ call }) => call.issue === null || /^\d{1,9}$/.test(call.issue));
  const agentTeam: number[] = [];
  const agentNames: string[] = [];
  const toldTypes: ToldType[] = [];
  const dials = placed.some(({ call }) => call.cause === Cause.dial);
  const ringing = ({ queue, channel }: CallRow): number => facts.of(queue, channel).ringing;
  const rings = dials || placed.some(({ call }) => ringing(call) > 0);
  const turns = placed.some(({ call }) => facts.of(call.queue, call.channel).turns);
  const followUps = placed.every(({ call }) => call.comesAgain !== null);
  const isIssueFollowed = isFollowed(calls);
  const cuts = placed.some(({ call }) => call.brokenOff !== null);
  const spells = placed.some(({ call }) => call.done !== null);
  const { followed, selling } = followedOf(
    placed.map(({ call }) => ({ type: types.of(facts.nameOf(call.queue, call.channel)), said: call.followed })),
  );
  const says = followed.size > 0;
  const outcomes = { experience: says, quality: says, outcomes: says, saleValues: says };
  const log = makeLog(placed.length, 0, { rings, turns, spells, followUps, pressure: cuts, ...outcomes });
  const workKnown = Uint8Array.from(placed, ({ call }) => Number(call.workKnown));
  log.end = horizon;
  placed.forEach(({ call, arrival }, i) => {
    log.arrival[i] = arrival;
    const type = types.of(facts.nameOf(call.queue, call.channel));
    toldTypes[type] ??= facts.of(call.queue, call.channel);
    log.type[i] = type;
    log.issue[i] = call.issue === null ? i : numbered ? Number(call.issue) : issues.of(call.issue);
    log.attempt[i] = call.attempt;
    log.cause[i] = call.cause ?? Cause.fresh;
    log.ending[i] = call.ending ?? (isIssueFollowed ? Ending.unresolved : Ending.resolved);
    log.outcome[i] = call.outcome;
    log.wait[i] = call.wait;
    log.patience[i] = call.patience ?? (call.outcome === Outcome.abandoned ? call.wait : Infinity);
    log.talk[i] = call.talk;
    log.hold[i] = call.hold;
    log.wrap[i] = call.wrap;
    const rung = call.cause === Cause.dial || ringing(call) > 0 ? call.ring : 0;
    if (rings) log.ring[i] = rung;
    if (turns) {
      log.firstReply[i] = call.firstReply ?? 0;
      log.replies[i] = call.replies;
      log.replyTime[i] = call.replyTime;
    }
    if (followUps) log.comesAgain[i] = Number(call.comesAgain);
    if (cuts) log.cut[i] = Number(call.brokenOff ?? false);
    if (says) writeFollowed(log, i, call.followed);
    if (call.done !== null) log.done[i] = arrival + call.done;
    log.agent[i] = -1;
    // Who let it ring in vain was busy with it, too, and whose phone rang when the caller gave up.
    const rang =
      (call.outcome === Outcome.unanswered || (call.outcome === Outcome.abandoned && rung > 0)) && call.agent !== '';
    if (call.outcome !== Outcome.answered && !rang) return;
    const agent = agents.of(`${call.team}\n${call.agent}`);
    log.agent[i] = agent;
    agentTeam[agent] = teams.of(call.team);
    agentNames[agent] = call.agent;
    const work = call.outcome === Outcome.abandoned ? 0 : call.talk + call.hold + call.wrap;
    log.end = Math.max(log.end, arrival + call.wait + (ringing(call) === 2 ? 0 : rung) + work);
  });
  log.contacts = placed.length;
  const shape: LogShape = {
    types: types.names,
    teams: teams.names,
    agentTeam: Int32Array.from(agentTeam),
    spells: new Uint8Array(teams.names.length),
    agentNames,
    intervalSeconds: grid.intervalSeconds,
    intervals: grid.intervals,
    dayOf: grid.dayOf,
    days: grid.days.length,
  };
  const replies = toldTypes.some(({ channel }) => isDeferred(channel)) ? repliesOf(placed) : null;
  if (replies || toldTypes.some(({ channel }) => isConcurrent(channel))) addSpells(log, shape, toldTypes);
  return {
    log,
    shape,
    workKnown,
    told: {
      types: toldTypes,
      replies,
      endings: isIssueFollowed,
      cuts,
      work: workKnown.includes(1),
      followed,
      selling,
      warmUpIntervals,
    },
  };
}

/**
 * The intervals in which every row is marked as warm-up: their contacts still keep agents busy who are measured later. Marked rows among
 * others are left out altogether.
 */
function warmUpOf(all: readonly Placed[], grid: Grid): { placed: Placed[]; warmUpIntervals: number; marked: number } {
  const intervalOf = ({ arrival }: Placed): number => Math.floor(arrival / grid.intervalSeconds);
  const marked = all.filter(({ call }) => call.warmUp);
  const first = all.find(({ call }) => !call.warmUp);
  const last = marked.at(-1);
  if (!last) return { placed: [...all], warmUpIntervals: 0, marked: 0 };
  // Nothing but warm-up: then there is nothing to measure, but for the last interval, which a log must have.
  const warmUpIntervals = Math.min(intervalOf(last) + 1, first ? intervalOf(first) : grid.intervals - 1);
  const placed = all.filter((one) => !one.call.warmUp || intervalOf(one) < warmUpIntervals);
  return { placed, warmUpIntervals, marked: marked.length };
}

/** What the rows say of the replies to deferred work. */
const repliesOf = (placed: readonly Placed[]): ToldReplies => ({
  took: Float64Array.from(placed, ({ call }) => call.response ?? NaN),
  inTime: Int8Array.from(placed, ({ call }) => call.inTime),
});

/** Seconds from the start of the horizon: those that the log has in full, where they count from the same start. */
function secondsFrom(origin: number, { start, fromStart }: CallRow): number {
  const seconds = start - origin;
  return fromStart !== null && Math.abs(seconds - fromStart) < 0.01 ? fromStart : seconds;
}

/** Gives names numbers in order of first appearance. */
function indexer(): { names: string[]; of: (name: string) => number } {
  const names: string[] = [];
  const index = new Map<string, number>();
  const of = (name: string): number => {
    let i = index.get(name);
    if (i === undefined) {
      i = names.push(name) - 1;
      index.set(name, i);
    }
    return i;
  };
  return { names, of };
}
