import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('en');
const plural = pluralIn('en');
const counted = (one: string, other: string) => (n: number) =>
  plural(n, { one: `1 ${one}`, other: `${f.integer(n)} ${other}` });
const rows = counted('row', 'rows');
const calls = counted('call', 'calls');
const answeredCalls = counted('answered call', 'answered calls');
const times = counted('time', 'times');
/** The form of a verb, or of another word, that goes with a count. */
const as = (n: number, one: string, other: string) => plural(n, { one, other });

/** What goes into a note: counts, a line, names and values of the file. */
export interface NoteWords {
  count: number;
  line: number;
  text: string;
  from: string;
  to: string;
  amount: number;
}

/** What an import did or assumed; keys are the codes of `ImportNote`. */
export const notes = {
  linesSkipped: (p: NoteWords) =>
    `${plural(p.count, { one: '1 line that is not data was', other: `${f.integer(p.count)} lines that are not data were` })} left out (first: line ${f.integer(p.line)}).`,
  decimalAmbiguous: (p: NoteWords) =>
    `Numbers such as ${p.text} can be read in two ways; “${p.to}” was taken as the decimal sign.`,
  durationUnit: (p: NoteWords) => `Times in “${p.text}” were read as ${p.to}, judging by their size.`,
  offsetsConverted: (p: NoteWords) =>
    `${times(p.count)} with an offset from UTC ${as(p.count, 'was', 'were')} put into ${p.text}.`,
  offsetsIgnored: (p: NoteWords) =>
    `${times(p.count)} ${as(p.count, 'carries', 'carry')} an offset from UTC; the clock time was taken as it stands.`,
  zoneUnknown: (p: NoteWords) =>
    `The clock changes within this log: ${rows(p.count)} ${as(p.count, 'lies', 'lie')} an hour off. Its time zone is not known, so the days were laid out with 24 hours.`,
  doubleHour: (p: NoteWords) =>
    `${calls(p.count)} ${as(p.count, 'lies', 'lie')} in the hour that the clock shows twice and ${as(p.count, 'says', 'say')} not in which; by the order of the rows, ${p.to} of them ${as(Number(p.to), 'was', 'were')} put into the second.`,
  skippedTime: (p: NoteWords) =>
    `${calls(p.count)} ${as(p.count, 'has', 'have')} a time that does not exist in ${p.text}, where the clock goes forward (first: line ${f.integer(p.line)}, ${p.from}); ${as(p.count, 'it was', 'they were')} taken as an hour later.`,
  skippedInterval: (p: NoteWords) =>
    `${rows(p.count)} ${as(p.count, 'begins', 'begin')} at a time that does not exist in ${p.text}, where the clock goes forward (first: line ${f.integer(p.line)}, ${p.from}): ${as(p.count, 'it is', 'they are')} left out in this time zone.`,
  offeredDerived: (_: NoteWords) => 'There is no column of offered contacts: answered + abandoned were taken.',
  ahtDerived: (p: NoteWords) => `There is no handle time: ${p.text} were added up.`,
  serviceLevelBasis: (p: NoteWords) => `“${p.text}” is a percentage of an unknown base and was not imported.`,
  residual: (p: NoteWords) =>
    `Offered differs from answered + abandoned in ${rows(p.count)}, by ${f.number(p.amount)} in sum.`,
  missingIntervals: (p: NoteWords) =>
    `${plural(p.count, { one: '1 interval has no row, though the file has rows at that hour of other days or for other queues: its', other: `${f.integer(p.count)} intervals have no row, though the file has rows at these hours of other days or for other queues: their` })} volume is 0. If contacts came then, the report has gaps.`,
  closedIntervals: (p: NoteWords) =>
    `${plural(p.count, { one: '1 interval without a row lies', other: `${f.integer(p.count)} intervals without a row lie` })} at hours or on weekdays at which the file has no row at all, or outside opening hours: taken as closed, volume 0.`,
  withinReplaced: (p: NoteWords) =>
    `“${p.text}”: ${plural(p.count, { one: '1 count', other: `${f.integer(p.count)} counts` })} of answers within ${p.from} s on other days ${as(p.count, 'falls', 'fall')} away, for the file counts within ${p.to} s.`,
  duplicates: (p: NoteWords) =>
    `${rows(p.count)} ${as(p.count, 'repeats', 'repeat')} a queue and an interval and ${as(p.count, 'was', 'were')} added up.`,
  outsideCalendar: (p: NoteWords) =>
    `${rows(p.count)} ${as(p.count, 'lies', 'lie')} outside the scenario’s calendar and ${as(p.count, 'is', 'are')} left out.`,
  queueSkipped: (p: NoteWords) => `The queue “${p.text}” matches no contact type and is left out.`,
  typeCreated: (p: NoteWords) =>
    `The contact type “${p.text}” is made; its patience (3 minutes on average) and how much handle times differ are assumptions.`,
  withinAssumed: (p: NoteWords) =>
    `“${p.text}” does not tell within how many seconds: ${p.to} s is an assumption; set it in the column.`,
  handleTimeAssumed: (p: NoteWords) => `The data have no handle time of “${p.text}”: ${p.to} s is an assumption.`,
  notServed: (p: NoteWords) => `No team serves “${p.text}” yet.`,
  intervalSplit: (p: NoteWords) => `Rows of ${p.from} minutes are spread evenly over intervals of ${p.to} minutes.`,
  intervalJoined: (p: NoteWords) => `Rows of ${p.from} minutes are joined into intervals of ${p.to} minutes.`,
  calendarReplaced: (_: NoteWords) =>
    'The dates are replaced; opening hours, staffing and other contact types are carried over by weekday and time of day.',
  specialDaysDropped: (p: NoteWords) =>
    `${plural(p.count, { one: '1 special day lies', other: `${f.integer(p.count)} special days lie` })} outside the new dates and ${as(p.count, 'is', 'are')} dropped: ${p.text}.`,
  outsideHours: (p: NoteWords) =>
    `${f.number(p.amount)} ${as(p.amount, 'contact', 'contacts')} of “${p.text}” ${as(p.amount, 'comes', 'come')} outside the opening hours and ${as(p.amount, 'finds', 'find')} closed doors.`,
  ivrOnly: (p: NoteWords) =>
    `${calls(p.count)} ended in the menu and ${as(p.count, 'is not an offered contact', 'are not offered contacts')}.`,
  phantom: (p: NoteWords) =>
    `${rows(p.count)} ${as(p.count, 'is marked as phantom: not a contact', 'are marked as phantom: not contacts')}.`,
  outbound: (p: NoteWords) =>
    `${calls(p.count)} ${as(p.count, 'was outbound or internal and is not an offered contact', 'were outbound or internal and are not offered contacts')}.`,
  outcomeDerived: (_: NoteWords) =>
    'There is no outcome: calls with an agent or talk time were taken as answered, others as abandoned.',
  agentUnknown: (p: NoteWords) => `${answeredCalls(p.count)} ${as(p.count, 'names', 'name')} no agent.`,
  repeatedIds: (p: NoteWords) =>
    `${rows(p.count)} ${as(p.count, 'repeats', 'repeat')} the id of another row; each was counted as a contact.`,
  legsJoined: (p: NoteWords) =>
    `${rows(p.count)} ${as(p.count, 'is a further leg of a call and was', 'are further legs of calls and were')} joined to it.`,
  handleAsTalk: (p: NoteWords) => `“${p.text}” was taken as talk time; hold and wrap are not in the file.`,
  warmUp: (p: NoteWords) =>
    `${rows(p.count)} ${as(p.count, 'is', 'are')} marked as warm-up and left out of the figures.`,
  channelUnknown: (p: NoteWords) => `“${p.text}” names no channel that is known: all contacts were taken as calls.`,
  columnOtherScale: (p: NoteWords) =>
    `“${p.text}” has ${p.from}, which is not of the scale ${p.to}: the column was not read.`,
  columnNoFlags: (p: NoteWords) => `“${p.text}” has ${p.from}, which is neither yes nor no: the column was not read.`,
  columnNoNumbers: (p: NoteWords) => `“${p.text}” has ${p.from}, which is no number: the column was not read.`,
  zoneNotKnown: (p: NoteWords) =>
    `“${p.text}” names no time zone that is known, but ${p.from}: the column was not read.`,
  zonesDiffer: (p: NoteWords) => `“${p.text}” names several time zones (${p.from}): the column was not read.`,
  queuesSplit: (p: NoteWords) =>
    `Contacts of several channels stand in ${p.text}: each channel was taken as a contact type of its own.`,
  talkMissing: (p: NoteWords) =>
    `${answeredCalls(p.count)} ${as(p.count, 'has', 'have')} no handle time: 0 s was taken.`,
  issuesUnknown: (p: NoteWords) =>
    `${rows(p.count)} ${as(p.count, 'does', 'do')} not say which issue it is about, why, or what came of it: issues were not counted.`,
  talkZero: (p: NoteWords) =>
    `${answeredCalls(p.count)} ${as(p.count, 'has', 'have')} a handle time of 0 s; over the others the mean is ${p.to} s.`,
};
