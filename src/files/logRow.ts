import type { OutcomeCode } from '../engine/dayLog';
import { Outcome } from '../engine/dayLog';
import { clockOf } from '../model/calendar';
import type { Channel } from '../model/channelKinds';
import { channels, isConcurrent, isDeferred } from '../model/channelKinds';
import type { Flaw } from '../model/errors';
import { show } from '../model/errors';
import { longest, mostDays } from '../model/rules';
import { channelOf } from './channelWords';
import type { DateOrder } from './dates';
import { parseMoment } from './dates';
import type { DurationUnit } from './durations';
import { guessDurationUnit, parseDuration } from './durations';
import type { FollowedCells } from './followedCells';
import { FollowedReader } from './followedCells';
import type { LogField } from './logColumns';
import type { MomentColumns } from './moments';
import { isWallTime, MomentReader } from './moments';
import type { ImportNote } from './notes';
import type { Decimal } from './numbers';
import type { NotOffered } from './outcomes';
import { causeWords, endingWords, flagOf, inTimeOf, isOutbound, outcomeOf } from './outcomes';
import type { Table, TableRow } from './table';
import { TypeFacts } from './typeFacts';
import type { WallTime, ZoneClock } from './zoneTime';
import { wallSeconds } from './zoneTime';

/** One offered contact of a real log. */
export interface CallRow {
  /** When it entered the queue, seconds since 1970: an instant, or plain wall time where the log's zone is not known. */
  start: number;
  /** The second instant at which the clock showed this time; null where there is one only. */
  again: number | null;
  /** The same in seconds from the start of a horizon, where the log says so. */
  fromStart: number | null;
  queue: string;
  channel: Channel;
  outcome: OutcomeCode;
  wait: number;
  /** null where the log does not say. */
  patience: number | null;
  talk: number;
  hold: number;
  wrap: number;
  /** How long an agent's phone rang; of a campaign: how long the agent looked at the record and let it ring. */
  ring: number;
  /** Of a chat told turn by turn: from the answer to the first reply, replies after it, and the wait for those in all; null otherwise. */
  firstReply: number | null;
  replies: number;
  replyTime: number;
  /** Of deferred work: seconds of the business clock to the reply, null where nobody says; in time, 1 yes, 0 no, −1 not known. */
  response: number | null;
  inTime: number;
  /** Is it marked as not to be measured? */
  warmUp: boolean;
  /** Does the log say how long the work took? */
  workKnown: boolean;
  /** Name of the issue, which try at it, why, and what it did to it; null where the log does not say. */
  issue: string | null;
  attempt: number;
  cause: number | null;
  ending: number | null;
  /** Does the customer come again after the horizon? Was the talk broken off at a cap? Null where the log does not say. */
  comesAgain: boolean | null;
  brokenOff: boolean | null;
  /** Seconds from entering the queue to the end of work that was shared or laid aside, null otherwise. */
  done: number | null;
  /** What followed from the contact; null where the row does not say. */
  followed: FollowedCells | null;
  agent: string;
  team: string;
}

/** A number from 0 to {@link longest} as this program writes it; null for anything else. */
const numberOf = (text: string): number | null =>
  text !== '' && Number(text) >= 0 && Number(text) <= longest ? Number(text) : null;

/** Why a text is none of these numbers. */
function numberFlaw(path: string, text: string): Flaw {
  const x = Number(text);
  if (Number.isNaN(x)) return { path, rule: 'type', param: 'a number', value: show(text) };
  return x < 0
    ? { path, rule: 'atLeast', param: '0', value: show(x) }
    : { path, rule: 'atMost', param: String(longest), value: show(x) };
}

/** No horizon is longer, seconds, whatever the clock does in it. */
const longestHorizon = (mostDays + 1) * 86_400;

/** What the queue is called in a log that names none. */
const usualQueue: Readonly<Record<Channel, string>> = {
  voice: 'calls',
  chat: 'chats',
  message: 'messages',
  email: 'mail',
  outbound: 'outbound',
};

/**
 * Understands the rows of a call log. A contact enters its queue at the queue-entry time where the log has one, else at arrival
 * plus time in the menu. Rows that never reached a queue (menu only, phantom, outbound) are counted and left out. Without an outcome,
 * a call with an agent or talk time is taken as answered.
 */
export class RowReader {
  private readonly counts: Record<NotOffered, number> = { ivrOnly: 0, phantom: 0, outbound: 0 };
  private nameless = 0;
  private repeated = 0;
  private workless = 0;
  private zeros = 0;
  private work = 0;
  private worked = 0;
  private readonly ids = new Set<string>();
  private readonly units: Partial<Record<LogField, DurationUnit>> = {};
  private readonly moments: MomentReader;
  /** Times that carry an offset from UTC: all of them, and those whose wall clock is not the log's. */
  private offsets = 0;
  private moved = 0;
  /** Times that the log's clock skips, and the first of them. */
  private skipped = 0;
  private firstSkipped?: { line: number; from: string };
  private readonly followed: FollowedReader;
  /** What the rows say of their contact types. */
  readonly facts = new TypeFacts();

  constructor(
    private readonly table: Table,
    private readonly at: Partial<Record<LogField, number>>,
    columns: MomentColumns,
    private readonly order: DateOrder,
    private readonly decimal: Decimal,
    private readonly clock?: ZoneClock,
  ) {
    this.moments = new MomentReader(table.header, columns, order);
    this.followed = new FollowedReader(table, at, decimal);
    for (const field of ['ivr', 'wait', 'talk', 'hold', 'wrap', 'handle', 'response', 'ring'] as const) {
      const column = at[field];
      if (column === undefined) continue;
      const values = table.rows.slice(0, 500).map(({ cells }) => cells[column] ?? '');
      this.units[field] = guessDurationUnit(table.header[column], values, decimal).unit;
    }
  }

  /** The contact of a row; null for a row that is none; the flaw of a row that cannot be read. */
  read(row: TableRow): CallRow | Flaw | null {
    if (isOutbound(this.cell(row, 'direction'))) return this.skip('outbound');
    const outcome = this.outcome(row);
    if (outcome === 'ivrOnly' || outcome === 'phantom' || outcome === 'outbound') return this.skip(outcome);
    if (typeof outcome !== 'number') return outcome;
    const channel = this.channel(row);
    if (typeof channel !== 'string') return channel;
    // A log that says why each contact was made knows dials; in others the centre's calls are no offered contacts.
    if (channel === 'outbound' && this.at.cause === undefined) return this.skip('outbound');
    const start = this.start(row);
    if ('rule' in start) return start;
    let flaw: Flaw | undefined;
    const seconds = (field: LogField): number => {
      const value = this.seconds(row, field);
      if (typeof value === 'number') return value;
      flaw ??= value;
      return 0;
    };
    const answered = outcome === Outcome.answered;
    const waitText = this.cell(row, 'wait');
    if (waitText === '' && outcome !== Outcome.blocked && outcome !== Outcome.closed)
      return { path: this.header('wait'), rule: 'missing' };
    const talk =
      this.at.talk !== undefined
        ? seconds('talk')
        : Math.max(
            0,
            seconds('handle') -
              (this.at.hold === undefined ? 0 : seconds('hold')) -
              (this.at.wrap === undefined ? 0 : seconds('wrap')),
          );
    const code = (field: 'cause' | 'ending', words: readonly string[]): number | null => {
      const text = this.cell(row, field);
      const found = words.indexOf(text);
      if (text !== '' && found < 0)
        flaw ??= { path: this.header(field), rule: 'oneOf', param: words.join(', '), value: show(text) };
      return found < 0 ? null : found;
    };
    const fromStart = numberOf(this.cell(row, 'startSeconds'));
    const count = (field: 'firstReply' | 'replies' | 'replyTime' | 'done'): number | null => {
      const text = this.cell(row, field);
      const value = numberOf(text);
      if (text !== '' && value === null) flaw ??= numberFlaw(this.header(field), text);
      return value;
    };
    const flag = (
      field: 'inTime' | 'warmUp' | 'comesAgain' | 'brokenOff' | 'ringInWait',
      read: (text: string) => boolean | undefined,
    ): boolean | null => {
      const text = this.cell(row, field);
      if (text === '') return null;
      const value = read(text);
      if (value === undefined)
        flaw ??= { path: this.header(field), rule: 'oneOf', param: 'yes, no', value: show(text) };
      return value ?? null;
    };
    const deferred = isDeferred(channel);
    const inTime = deferred ? flag('inTime', inTimeOf) : null;
    const patience = this.cell(row, 'patience');
    const call: CallRow = {
      ...start,
      fromStart: fromStart !== null && fromStart <= longestHorizon ? fromStart : null,
      queue: this.cell(row, 'queue') || usualQueue[channel],
      channel,
      outcome,
      wait: seconds('wait'),
      patience: patience === 'inf' ? Infinity : numberOf(patience),
      talk,
      hold: seconds('hold'),
      wrap: seconds('wrap'),
      ring: seconds('ring'),
      firstReply: isConcurrent(channel) ? count('firstReply') : null,
      replies: isConcurrent(channel) ? (count('replies') ?? 0) : 0,
      replyTime: isConcurrent(channel) ? (count('replyTime') ?? 0) : 0,
      response: deferred && this.cell(row, 'response') !== '' ? seconds('response') : null,
      inTime: inTime === null ? -1 : Number(inTime),
      warmUp: flag('warmUp', flagOf) ?? false,
      workKnown: this.cell(row, 'talk') !== '' || this.cell(row, 'handle') !== '',
      issue: this.cell(row, 'issue') || null,
      attempt: Math.min(255, numberOf(this.cell(row, 'attempt')) ?? 1),
      cause: code('cause', causeWords),
      ending: code('ending', endingWords),
      comesAgain: flag('comesAgain', flagOf),
      brokenOff: flag('brokenOff', flagOf),
      done: count('done'),
      followed: this.followed.read(row),
      agent: this.cell(row, 'agent'),
      team: this.cell(row, 'team') || 'agents',
    };
    flaw ??=
      this.facts.read(
        call.queue,
        channel,
        (field) => this.cell(row, field),
        (field) => this.header(field),
      ) ?? undefined;
    if (flaw) return flaw;
    const ringInWait = flag('ringInWait', flagOf);
    if (ringInWait !== null) this.facts.of(call.queue, channel).ringing = ringInWait ? 2 : 1;
    if (flaw) return flaw;
    if (call.firstReply !== null || call.replies > 0) this.facts.of(call.queue, channel).turns = true;
    this.count(row, call, answered);
    return call;
  }

  /** What was left out or assumed. */
  notes(): ImportNote[] {
    const notes: ImportNote[] = [...this.followed.notes];
    for (const code of ['ivrOnly', 'phantom', 'outbound'] as const)
      if (this.counts[code] > 0) notes.push({ code, count: this.counts[code] });
    if (this.at.outcome === undefined && this.at.abandoned === undefined && this.at.answered === undefined)
      notes.push({ code: 'outcomeDerived' });
    if (this.at.talk === undefined && this.at.handle !== undefined)
      notes.push({ code: 'handleAsTalk', text: this.header('handle') });
    if (this.workless > 0) notes.push({ code: 'talkMissing', count: this.workless });
    if (this.zeros > 0)
      notes.push({
        code: 'talkZero',
        count: this.zeros,
        to: Number((this.work / Math.max(1, this.worked)).toFixed(1)),
      });
    if (this.nameless > 0) notes.push({ code: 'agentUnknown', count: this.nameless });
    if (this.repeated > 0) notes.push({ code: 'repeatedIds', count: this.repeated });
    if (this.clock && this.firstSkipped)
      notes.push({ code: 'skippedTime', count: this.skipped, text: this.clock.zone, ...this.firstSkipped });
    if (this.clock && this.moved > 0)
      notes.push({ code: 'offsetsConverted', count: this.moved, text: this.clock.zone });
    if (!this.clock && this.offsets > 0) notes.push({ code: 'offsetsIgnored', count: this.offsets });
    return notes;
  }

  private cell(row: TableRow, field: LogField): string {
    const column = this.at[field];
    return column === undefined ? '' : (row.cells[column] ?? '');
  }

  private header(field: LogField): string {
    return this.table.header[this.at[field] ?? -1] ?? field;
  }

  private skip(code: NotOffered): null {
    this.counts[code]++;
    return null;
  }

  private count(row: TableRow, call: CallRow, answered: boolean): void {
    const id = this.cell(row, 'id');
    if (id !== '' && this.ids.has(id)) this.repeated++;
    this.ids.add(id);
    if (!answered) return;
    if (call.agent === '') this.nameless++;
    const work = call.talk + call.hold + call.wrap;
    if (!call.workKnown) this.workless++;
    else if (work === 0) this.zeros++;
    else {
      this.work += work;
      this.worked++;
    }
  }

  private outcome(row: TableRow): OutcomeCode | NotOffered | Flaw {
    const text = this.cell(row, 'outcome');
    if (this.at.outcome !== undefined && text !== '')
      return (
        outcomeOf(text, this.at.cause !== undefined) ?? {
          path: this.header('outcome'),
          rule: 'oneOf',
          param: 'answered, abandoned, blocked, dropped, ivr_only, phantom',
          value: show(text),
        }
      );
    for (const field of ['abandoned', 'answered'] as const) {
      if (this.at[field] === undefined) continue;
      const flag = flagOf(this.cell(row, field));
      if (flag === undefined)
        return { path: this.header(field), rule: 'oneOf', param: 'yes, no', value: show(this.cell(row, field)) };
      return flag === (field === 'abandoned') ? Outcome.abandoned : Outcome.answered;
    }
    if (this.at.outcome !== undefined) return { path: this.header('outcome'), rule: 'missing' };
    const talk = this.seconds(row, this.at.talk === undefined ? 'handle' : 'talk');
    return this.cell(row, 'agent') !== '' || (typeof talk === 'number' && talk > 0)
      ? Outcome.answered
      : Outcome.abandoned;
  }

  private channel(row: TableRow): Channel | Flaw {
    const text = this.cell(row, 'channel');
    if (text === '') return 'voice';
    return (
      channelOf(text) ?? {
        path: this.header('channel'),
        rule: 'oneOf',
        param: channels.join(', '),
        value: show(text),
      }
    );
  }

  /** When the contact entered the queue. */
  private start(row: TableRow): Pick<CallRow, 'start' | 'again'> | Flaw {
    const entered = this.cell(row, 'entered');
    if (entered !== '') {
      const { date, seconds, offset } = parseMoment(entered, this.order) ?? {};
      if (date === undefined || seconds === undefined)
        return { path: this.header('entered'), rule: 'date', value: show(entered) };
      return this.instants(row.line, { date, seconds, ...(offset === undefined ? {} : { offset }) }, 0);
    }
    const arrival = this.moments.read(row);
    if (!isWallTime(arrival)) return arrival;
    const ivr = this.seconds(row, 'ivr');
    return typeof ivr === 'number' ? this.instants(row.line, arrival, ivr) : ivr;
  }

  /** What a wall time, and so many seconds after it, is on the log's clock. */
  private instants(line: number, wallTime: WallTime, after: number): Pick<CallRow, 'start' | 'again'> {
    const wall = wallSeconds(wallTime);
    const { offset } = wallTime;
    if (offset !== undefined) this.offsets++;
    if (!this.clock) return { start: wall + after, again: null };
    if (offset === undefined) {
      const [first, second] = this.clock.instantsOf(wall);
      if (Math.abs(this.clock.wallOf(first) - wall) >= 1) {
        this.skipped++;
        this.firstSkipped ??= { line, from: `${wallTime.date} ${clockOf(Math.floor(wallTime.seconds / 60))}` };
      }
      return { start: first + after, again: second === undefined ? null : second + after };
    }
    const instant = wall - offset * 60;
    if (this.clock.offsetAt(instant) !== offset) this.moved++;
    return { start: instant + after, again: null };
  }

  /** A duration; 0 where the log has none. */
  private seconds(row: TableRow, field: LogField): number | Flaw {
    const text = this.cell(row, field);
    if (text === '') return 0;
    const value = parseDuration(text, this.units[field], this.decimal);
    if (Number.isNaN(value)) return { path: this.header(field), rule: 'type', param: 'a time', value: show(text) };
    if (value < 0) return { path: this.header(field), rule: 'atLeast', param: '0 s', value: show(value) };
    if (value > longest) return { path: this.header(field), rule: 'atMost', param: `${longest} s`, value: show(value) };
    return value;
  }
}
