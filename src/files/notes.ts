import type { Flaw } from '../model/errors';

/** What an import did or assumed that its reader has to know. The app translates by code; the counts and names go with it. */
export type NoteCode =
  | 'linesSkipped' // <count> lines above the header or below the data were left out, the first is line <line>
  | 'decimalAmbiguous' // numbers such as <text> could have a decimal point or a thousands separator; read as …
  | 'durationUnit' // the column <text> was read as <to>
  | 'offsetsConverted' // <count> times with a UTC offset were put into the zone <text>
  | 'offsetsIgnored' // <count> times carry a UTC offset; the clock time was taken as it stands
  | 'offeredDerived' // offered = answered + abandoned
  | 'ahtDerived' // AHT = sum of the columns <text>
  | 'serviceLevelBasis' // <text> is a bare percentage of an unknown base: not imported
  | 'residual' // in <count> rows offered is not answered + abandoned; in sum <amount>
  | 'missingIntervals' // <count> intervals have no row: volume 0
  | 'duplicates' // <count> rows repeat a queue and an interval: summed
  | 'outsideCalendar' // <count> rows lie outside the scenario's calendar
  | 'queueSkipped' // queue <text> matches no contact type
  | 'typeCreated' // contact type <text> was made, with assumed patience
  | 'notServed' // no team serves <text>
  | 'intervalSplit' // rows of <from> min were spread evenly over intervals of <to> min
  | 'intervalJoined' // rows of <from> min were summed into intervals of <to> min
  | 'calendarReplaced' // staffing and other types were carried over by weekday and time
  | 'ivrOnly' // <count> calls ended in the menu: not offered
  | 'phantom' // <count> phantom rows: not calls
  | 'outbound' // <count> outbound or internal calls: not offered
  | 'outcomeDerived' // no outcome column: answered where there is an agent or talk time
  | 'agentUnknown' // <count> answered calls name no agent
  | 'repeatedIds' // <count> rows repeat a call's id: several legs?
  | 'handleAsTalk' // handle time taken as talk
  | 'talkMissing' // <count> answered calls have no handle time
  | 'issuesUnknown' // <count> rows do not say which issue they are about, why, or what came of it
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

const sentences: Record<NoteCode, (n: ImportNote) => string> = {
  linesSkipped: (n) => `${n.count} lines that are not data were left out (first: line ${n.line})`,
  decimalAmbiguous: (n) => `numbers such as ${n.text} can be read in two ways; "${n.to}" was taken as the decimal sign`,
  durationUnit: (n) => `times in "${n.text}" were read as ${n.to}`,
  offsetsConverted: (n) => `${n.count} times with an offset from UTC were put into ${n.text}`,
  offsetsIgnored: (n) => `${n.count} times carry an offset from UTC; the clock time was taken as it stands`,
  offeredDerived: () => 'there is no column of offered contacts: answered + abandoned were taken',
  ahtDerived: (n) => `there is no handle time: ${n.text} were added`,
  serviceLevelBasis: (n) => `"${n.text}" is a percentage of an unknown base and was not imported`,
  residual: (n) => `offered differs from answered + abandoned in ${n.count} rows, by ${n.amount} in sum`,
  missingIntervals: (n) => `${n.count} intervals have no row: their volume is 0`,
  duplicates: (n) => `${n.count} rows repeat a queue and an interval and were added up`,
  outsideCalendar: (n) => `${n.count} rows lie outside the scenario's calendar and were left out`,
  queueSkipped: (n) => `the queue "${n.text}" matches no contact type and was left out`,
  typeCreated: (n) => `the contact type "${n.text}" was made; its patience is an assumption`,
  notServed: (n) => `no team serves "${n.text}" yet`,
  intervalSplit: (n) => `rows of ${n.from} minutes were spread evenly over intervals of ${n.to} minutes`,
  intervalJoined: (n) => `rows of ${n.from} minutes were joined into intervals of ${n.to} minutes`,
  calendarReplaced: () =>
    'the calendar was replaced; staffing and other contact types were carried over by weekday and time of day',
  ivrOnly: (n) => `${n.count} calls ended in the menu and are not offered contacts`,
  phantom: (n) => `${n.count} phantom rows are not contacts`,
  outbound: (n) => `${n.count} outbound or internal calls are not offered contacts`,
  outcomeDerived: () =>
    'there is no outcome: calls with an agent or talk time were taken as answered, others as abandoned',
  agentUnknown: (n) => `${n.count} answered calls name no agent`,
  repeatedIds: (n) => `${n.count} rows repeat the id of another row; each was counted as a contact`,
  handleAsTalk: (n) => `"${n.text}" was taken as talk time; hold and wrap are not in the file`,
  talkMissing: (n) => `${n.count} answered calls have no handle time: 0 s was taken`,
  issuesUnknown: (n) =>
    `${n.count} rows do not say which issue they are about, why, or what came of it: issues were not counted`,
  talkZero: (n) => `${n.count} answered calls have a handle time of 0 s; over the others the mean is ${n.to} s`,
};

/** The sentence of a note in English, for the command line. */
export const describeNote = (note: ImportNote): string => sentences[note.code](note);
