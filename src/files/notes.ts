import type { Flaw } from '../model/errors';

/** What an import did or assumed that its reader has to know. The app translates by code; the counts and names go with it. */
export type NoteCode =
  | 'linesSkipped' // <count> lines above the header or below the data were left out, the first is line <line>
  | 'decimalAmbiguous' // numbers such as <text> could have a decimal point or a thousands separator; read as …
  | 'durationUnit' // the column <text> was read as <to>
  | 'offsetsConverted' // <count> times with a UTC offset were put into the zone <text>
  | 'offsetsIgnored' // <count> times carry a UTC offset; the clock time was taken as it stands
  | 'zoneUnknown' // <count> rows are an hour off their seconds from the start: the clock changed, and the zone is not known
  | 'doubleHour' // <count> calls lie in an hour that the clock shows twice; <to> of them were put into the second
  | 'skippedTime' // <count> calls came at a time that the clock of <text> skips; the first, <from>, is line <line>
  | 'skippedInterval' // <count> intervals begin at a time that the clock of <text> skips; the first, <from>, is line <line>
  | 'offeredDerived' // offered = answered + abandoned
  | 'ahtDerived' // AHT = sum of the columns <text>
  | 'serviceLevelBasis' // <text> is a bare percentage of an unknown base: not imported
  | 'withinAssumed' // the column <text> does not tell its seconds: <to> s is assumed
  | 'residual' // in <count> rows offered is not answered + abandoned; in sum <amount>
  | 'missingIntervals' // <count> intervals have no row, at hours at which others have one: volume 0
  | 'closedIntervals' // <count> intervals without a row lie in hours in which no day has one, or the doors are closed: volume 0
  | 'withinReplaced' // of <text>, <count> counts of answers within <from> s on other days fall away: the file's are within <to> s
  | 'duplicates' // <count> rows repeat a queue and an interval: summed
  | 'outsideCalendar' // <count> rows lie outside the scenario's calendar
  | 'queueSkipped' // queue <text> matches no contact type
  | 'typeCreated' // contact type <text> was made, with assumed patience
  | 'handleTimeAssumed' // the data have no handle time of <text>: <to> s is assumed
  | 'notServed' // no team serves <text>
  | 'intervalSplit' // rows of <from> min were spread evenly over intervals of <to> min
  | 'intervalJoined' // rows of <from> min were summed into intervals of <to> min
  | 'calendarReplaced' // staffing and other types were carried over by weekday and time
  | 'specialDaysDropped' // <count> special days, <text>, lie outside the new dates
  | 'outsideHours' // <amount> contacts of <text> come outside the opening hours
  | 'ivrOnly' // <count> calls ended in the menu: not offered
  | 'phantom' // <count> phantom rows: not calls
  | 'outbound' // <count> outbound or internal calls: not offered
  | 'outcomeDerived' // no outcome column: answered where there is an agent or talk time
  | 'agentUnknown' // <count> answered calls name no agent
  | 'repeatedIds' // <count> rows repeat a call's id: several legs?
  | 'legsJoined' // <count> rows are further legs of a call: joined to it
  | 'handleAsTalk' // handle time taken as talk
  | 'talkMissing' // <count> answered calls have no handle time
  | 'issuesUnknown' // <count> rows do not say which issue they are about, why, or what came of it
  | 'warmUp' // <count> rows are marked as warm-up: not measured
  | 'channelUnknown' // the column <text> names no channel that is known: all are taken as calls
  | 'queuesSplit' // <count> queues, <text>, hold contacts of several channels: a contact type each
  | 'columnOtherScale' // the column <text> has <from>, and not numbers of <to>: it was not read
  | 'columnNoFlags' // the column <text> has <from>, which is neither yes nor no: it was not read
  | 'columnNoNumbers' // the column <text> has <from>, which is no number: it was not read
  | 'zoneNotKnown' // the column <text> names no zone that is known, but <from>
  | 'zonesDiffer' // the column <text> names several zones: <from>
  | 'talkZero'; // <count> answered calls have a talk time of 0 s; AHT without them would be <to>

export interface ImportNote {
  code: NoteCode;
  count?: number;
  line?: number;
  text?: string;
  from?: number | string;
  to?: number | string;
  amount?: number;
}

/** A row that was not taken: where it stands in the file, and the rule that it breaks (the path is the column's header). */
export interface RejectedRow {
  line: number;
  flaw: Flaw;
}

const counted =
  (one: string, other: string) =>
  (n = 0): string =>
    n === 1 ? `1 ${one}` : `${n} ${other}`;
const rows = counted('row', 'rows');
const calls = counted('call', 'calls');
const answeredCalls = counted('answered call', 'answered calls');
const times = counted('time', 'times');
/** The form of a verb, or of another word, that goes with a count. */
const as = (n: number | undefined, one: string, other: string): string => (n === 1 ? one : other);

const sentences: Record<NoteCode, (n: ImportNote) => string> = {
  linesSkipped: (n) =>
    `${counted('line that is not data was', 'lines that are not data were')(n.count)} left out (first: line ${n.line})`,
  decimalAmbiguous: (n) => `numbers such as ${n.text} can be read in two ways; "${n.to}" was taken as the decimal sign`,
  durationUnit: (n) => `times in "${n.text}" were read as ${n.to}`,
  offsetsConverted: (n) => `${times(n.count)} with an offset from UTC ${as(n.count, 'was', 'were')} put into ${n.text}`,
  offsetsIgnored: (n) =>
    `${times(n.count)} ${as(n.count, 'carries', 'carry')} an offset from UTC; the clock time was taken as it stands`,
  zoneUnknown: (n) =>
    `the clock changes within the log: ${rows(n.count)} ${as(n.count, 'lies', 'lie')} an hour off; its time zone is not known, so the days were laid out with 24 hours`,
  doubleHour: (n) =>
    `${calls(n.count)} ${as(n.count, 'lies', 'lie')} in the hour that the clock shows twice and ${as(n.count, 'says', 'say')} not in which; by the order of the rows, ${n.to} of them ${as(Number(n.to), 'was', 'were')} put into the second`,
  skippedTime: (n) =>
    `${calls(n.count)} ${as(n.count, 'has', 'have')} a time that does not exist in ${n.text}, where the clock goes forward (first: line ${n.line}, ${n.from}); ${as(n.count, 'it was', 'they were')} taken as an hour later`,
  skippedInterval: (n) =>
    `${rows(n.count)} ${as(n.count, 'begins', 'begin')} at a time that does not exist in ${n.text}, where the clock goes forward (first: line ${n.line}, ${n.from})`,
  offeredDerived: () => 'there is no column of offered contacts: answered + abandoned were taken',
  ahtDerived: (n) => `there is no handle time: ${n.text} were added`,
  serviceLevelBasis: (n) => `"${n.text}" is a percentage of an unknown base and was not imported`,
  withinAssumed: (n) => `"${n.text}" does not tell within how many seconds: ${n.to} s is an assumption`,
  residual: (n) => `offered differs from answered + abandoned in ${rows(n.count)}, by ${n.amount} in sum`,
  missingIntervals: (n) =>
    `${counted('interval has no row, though other days have one at that hour: its', 'intervals have no row, though other days have one at that hour: their')(n.count)} volume is 0`,
  closedIntervals: (n) =>
    `${counted('interval without a row lies', 'intervals without a row lie')(n.count)} where no day of the file has one, or outside opening hours: taken as closed, volume 0`,
  withinReplaced: (n) =>
    `"${n.text}": ${counted('count', 'counts')(n.count)} of answers within ${n.from} s on other days ${as(n.count, 'falls', 'fall')} away, for the file counts within ${n.to} s`,
  duplicates: (n) =>
    `${rows(n.count)} ${as(n.count, 'repeats', 'repeat')} a queue and an interval and ${as(n.count, 'was', 'were')} added up`,
  outsideCalendar: (n) =>
    `${rows(n.count)} ${as(n.count, 'lies', 'lie')} outside the scenario's calendar and ${as(n.count, 'was', 'were')} left out`,
  queueSkipped: (n) => `the queue "${n.text}" matches no contact type and was left out`,
  typeCreated: (n) =>
    `the contact type "${n.text}" was made; its patience and the spread of its handle times are assumptions`,
  handleTimeAssumed: (n) => `the data have no handle time of "${n.text}": ${n.to} s is an assumption`,
  notServed: (n) => `no team serves "${n.text}" yet`,
  intervalSplit: (n) => `rows of ${n.from} minutes were spread evenly over intervals of ${n.to} minutes`,
  intervalJoined: (n) => `rows of ${n.from} minutes were joined into intervals of ${n.to} minutes`,
  specialDaysDropped: (n) =>
    `${counted('special day', 'special days')(n.count)} outside the new dates ${as(n.count, 'was', 'were')} dropped: ${n.text}`,
  outsideHours: (n) => `${n.amount} contacts of "${n.text}" come outside the opening hours and find closed doors`,
  calendarReplaced: () =>
    'the calendar was replaced; opening hours, staffing and other contact types were carried over by weekday and time of day',
  ivrOnly: (n) =>
    `${calls(n.count)} ended in the menu and ${as(n.count, 'is not an offered contact', 'are not offered contacts')}`,
  phantom: (n) => `${counted('phantom row is not a contact', 'phantom rows are not contacts')(n.count)}`,
  outbound: (n) =>
    `${counted('outbound or internal call is not an offered contact', 'outbound or internal calls are not offered contacts')(n.count)}`,
  outcomeDerived: () =>
    'there is no outcome: calls with an agent or talk time were taken as answered, others as abandoned',
  agentUnknown: (n) => `${answeredCalls(n.count)} ${as(n.count, 'names', 'name')} no agent`,
  repeatedIds: (n) =>
    `${rows(n.count)} ${as(n.count, 'repeats', 'repeat')} the id of another row; each was counted as a contact`,
  legsJoined: (n) =>
    `${rows(n.count)} ${as(n.count, 'is a further leg of a call and was', 'are further legs of calls and were')} joined to it`,
  handleAsTalk: (n) => `"${n.text}" was taken as talk time; hold and wrap are not in the file`,
  issuesUnknown: (n) =>
    `${rows(n.count)} ${as(n.count, 'does', 'do')} not say which issue it is about, why, or what came of it: issues were not counted`,
  warmUp: (n) => `${rows(n.count)} ${as(n.count, 'is', 'are')} marked as warm-up and left out of the figures`,
  channelUnknown: (n) => `"${n.text}" names no channel that is known: all contacts were taken as calls`,
  columnOtherScale: (n) => `"${n.text}" has ${n.from}, which is not of the scale ${n.to}: the column was not read`,
  columnNoFlags: (n) => `"${n.text}" has ${n.from}, which is neither yes nor no: the column was not read`,
  columnNoNumbers: (n) => `"${n.text}" has ${n.from}, which is no number: the column was not read`,
  zoneNotKnown: (n) => `"${n.text}" names no time zone that is known, but ${n.from}: the column was not read`,
  zonesDiffer: (n) => `"${n.text}" names several time zones (${n.from}): the column was not read`,
  queuesSplit: (n) =>
    `contacts of several channels stand in ${n.text}: each channel was taken as a contact type of its own`,
  talkMissing: (n) => `${answeredCalls(n.count)} ${as(n.count, 'has', 'have')} no handle time: 0 s was taken`,
  talkZero: (n) =>
    `${answeredCalls(n.count)} ${as(n.count, 'has', 'have')} a handle time of 0 s; over the others the mean is ${n.to} s`,
};

/** The sentence of a note in English, for the command line. */
export const describeNote = (note: ImportNote): string => sentences[note.code](note);
