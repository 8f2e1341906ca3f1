import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('en');
const plural = pluralIn('en');
const rows = (n: number) => plural(n, { one: `${f.integer(n)} row`, other: `${f.integer(n)} rows` });

/** Files in and out: the import wizard, call logs, exports. */
export const data = {
  title: 'Data',
  drop: 'Drop a file here, or paste a table',
  private: 'Files stay on this device; nothing is sent anywhere.',
  steps: { choose: 'Choose a file', columns: 'Match the columns' },
  reading: (p: { file: string }) => `Reading ${p.file} …`,
  kinds: {
    callLog: 'Call log: one row per contact',
    intervals: 'Interval report: one row per interval',
    scenario: 'Scenario',
    unknown: 'Not recognised',
  },
  columns: {
    inFile: 'Column in the file',
    means: 'Means',
    ignore: '(ignore)',
    arrival: 'Arrival time',
    queue: 'Queue or contact type',
    waitSeconds: 'Wait',
    handleSeconds: 'Handle time',
    talkSeconds: 'Talk time',
    holdSeconds: 'Hold time',
    wrapSeconds: 'After-call work',
    outcome: 'Outcome',
    agent: 'Agent',
    customer: 'Customer',
    intervalStart: 'Start of the interval',
    offered: 'Offered',
    answered: 'Answered',
    abandoned: 'Abandoned',
    answeredWithin: 'Answered within the threshold',
    aht: 'AHT',
    asa: 'ASA',
    maxWait: 'Longest wait',
    intervalEnd: 'End of the interval',
    serviceLevel: 'Service level (a bare percentage: not imported)',
    staff: 'Agents',
  },
  settings: {
    decimal: 'Decimal sign',
    dateOrder: 'Order of the date',
  },
  sample: 'First rows',
  missingColumn: (p: { column: string }) => `No column is matched to “${p.column}” yet.`,
  /** The end of a sentence that is put together. */
  stop: '.',
  rejected: (p: { rows: number }) => `${rows(p.rows)} rejected`,
  accepted: (p: { rows: number }) => `${rows(p.rows)} ready to import`,
  rowsRead: (p: { rows: number }) => `${rows(p.rows)} read`,
  notTextFile: {
    spreadsheet: (p: { file: string }) =>
      `${p.file} is a spreadsheet or an archive, not text. Save the sheet as CSV and choose that file, or copy its cells and paste them here.`,
    other: (p: { file: string }) => `${p.file} is a file that is not text.`,
  },
  rowsLeftOut: (p: { rejected: number; rows: number }) =>
    `${f.integer(p.rejected)} of ${rows(p.rows)} left out: these are figures of the others.`,
  emptyFile: (p: { file: string }) => `${p.file} is empty.`,
  intervalQuestion: (p: { example: string }) =>
    `All rows begin at ${p.example}, so the file does not tell how long an interval is:`,
  nothingYet: 'Nothing is imported until you confirm.',
  importAll: (p: { rows: number }) => `Import ${rows(p.rows)}`,
  importWithout: (p: { rows: number; rejected: number }) =>
    `Import ${rows(p.rows)} and leave out ${f.integer(p.rejected)}`,
  imported: (p: { rows: number }) => `${rows(p.rows)} imported`,
  tooLarge: (p: { megabytes: number }) => `The file has ${f.number(p.megabytes)} MB; this page can read up to 200 MB.`,
  notText: 'This does not look like a table.',
  measured: 'The real days, measured with the same formulas',
  exports: {
    scenario: 'Scenario (JSON)',
    intervals: 'Results by interval (CSV)',
    log: 'One simulated day, contact by contact (CSV)',
  },
  readable: 'CSV, TSV and pasted tables (interval reports or call logs); Floorwalk scenarios as JSON.',
  placeholder: 'date;time;queue;offered;answered;abandoned;aht …',
  pasted: 'pasted table',
  readAs: 'read as',
  longText: (p: { file: string; lines: number }) =>
    `${p.file}: ${plural(p.lines, { one: '1 line', other: `${f.integer(p.lines)} lines` })}. Lines that cannot be read are shown below and can be corrected there.`,
  notRecognised: (p: { characters: string }) =>
    `${p.characters} characters, but no header that looks like interval data or a call log. Say above what it is, or check the first line. Nothing is lost: the text stays here.`,
  unit: 'Unit',
  durationUnits: { seconds: 'seconds', minutes: 'minutes', hours: 'hours', milliseconds: 'milliseconds' },
  columnsHint: 'Change what a column means, and the rows are read again.',
  rejectedHint: 'These rows are left out. Correct a line and read it again; the rest stays as it is.',
  line: 'Line',
  reason: 'Reason',
  lineText: 'The line',
  correctLine: (p: { line: number }) => `Correct line ${f.integer(p.line)}`,
  moreRejected: (p: { rows: number }) => `and ${rows(p.rows)} more`,
  readAgain: 'Read again',
  dateQuestion: (p: { example: string }) => `Is “${p.example}” day first or month first? The file does not tell.`,
  dateOrders: { dmy: 'day first', mdy: 'month first' },
  queues: (p: { queues: number }) => plural(p.queues, { one: '1 queue', other: `${f.integer(p.queues)} queues` }),
  notesTitle: 'How it was read',
  places: {
    rows: 'Rows',
    wait: 'Wait',
    start: 'Start of the interval',
    interval: 'Length of the interval',
    dateOrder: 'Order of the date',
    'calendar.days': 'Days',
  },
  target: {
    title: 'Where should it go?',
    open: (p: { name: string }) => `into “${p.name}”, as one step that can be undone`,
    new: 'into a new scenario',
    newHint:
      'Each queue becomes a contact type, served by one team. The file does not say who was on duty, so the staffing is what Erlang C asks for, as a start. Assumed besides, to be typed over: open around the clock in the time zone UTC, no hourly cost, and two promises (80% of calls answered within 20 seconds; no call waits over 1 minute).',
    newCalendar: (p: { days: number }) =>
      `take over the dates and intervals of the file (${plural(p.days, { one: '1 day', other: `${f.integer(p.days)} days` })}); staffing is carried over by weekday and time`,
    take: 'Take over:',
    observed: 'what really happened, for comparison',
    forecast:
      'The file tells no answered contacts, waits or abandonment: it is taken as a forecast, not as what really happened.',
    noQueue: '(no queue column)',
    newType: 'a new contact type',
    leaveOut: 'leave out',
    notes: 'What it would do',
    variation: {
      take: 'how much days differ',
      title: 'How much days differ, beyond chance',
      days: (p: { name: string; cv: number; low: number; high: number | null }) =>
        `${p.name}: whole days differ with a cv of ${f.number(p.cv, 2)} (95%: ${p.high === null ? `${f.number(p.low, 2)} or more` : f.range(f.number(p.low, 2), f.number(p.high, 2))}).`,
      byChance: (p: { name: string; high: string | null }) =>
        p.high === null
          ? `${p.name}: so few days cannot be told from chance; 0 is taken.`
          : `${p.name}: whole days cannot be told from chance, so 0 is taken (95%: at most a cv of ${p.high}).`,
      shared: (p: { cv: number }) => `Beside the luck that all types share ${f.number(p.cv, 3)} is its own.`,
      intervals: (p: { cv: number }) => `Intervals differ besides with a cv of ${f.number(p.cv, 2)}.`,
      restsOn: (p: { days: number }) =>
        `It rests on ${plural(p.days, { one: '1 day', other: `${f.integer(p.days)} days` })}, each held against others of its weekday.`,
      restsOnAll: (p: { days: number }) =>
        `It rests on ${plural(p.days, { one: '1 day', other: `${f.integer(p.days)} days` })} all held against each other, as no weekday is there twice: how weekdays differ is in it.`,
      leftOut: (p: { days: number }) =>
        `${plural(p.days, { one: '1 day is', other: `${f.integer(p.days)} days are` })} not in it: special, cut short, or alone of its weekday.`,
      why: 'By moments: the variance of days beyond that of a Poisson stream. A trend or a season over these days is in it, too; few days tell little.',
    },
    changes: {
      title: 'What it would change',
      taken: 'From the file',
      takenOf: (p: { intervals: number; days: number }) =>
        `${plural(p.intervals, { one: '1 interval', other: `${f.integer(p.intervals)} intervals` })} on ${plural(p.days, { one: '1 day', other: `${f.integer(p.days)} days` })}`,
      zeroed: 'Set to 0 (no row on these days)',
      intervalsOf: (p: { intervals: number }) =>
        plural(p.intervals, { one: '1 interval', other: `${f.integer(p.intervals)} intervals` }),
      kept: 'Stay as they are',
      keptOf: (p: { days: number }) => plural(p.days, { one: '1 day', other: `${f.integer(p.days)} days` }),
      volume: 'Volume of these days',
      handleTimes: 'Handle times',
    },
    toPlan: 'To the plan',
  },
  logRead: (p: { contacts: number; days: number; from: string }) =>
    `${plural(p.contacts, { one: '1 contact', other: `${f.integer(p.contacts)} contacts` })} on ${plural(p.days, { one: '1 day', other: `${f.integer(p.days)} days` })} from ${p.from}.`,
  /** Why a number that happened has an interval. */
  missing: {
    all: 'All KPIs of the log',
    title: 'Without data',
    columns: (p: { columns: string; kpis: string }) => `no column ${p.columns}: ${p.kpis}`,
    outside: (p: { what: string; kpis: string }) => `a call log does not tell ${p.what}: ${p.kpis}`,
    both: (p: { columns: string; what: string; kpis: string }) =>
      `no column ${p.columns}, and a call log does not tell ${p.what}: ${p.kpis}`,
    what: {
      duty: 'when agents were on duty',
      plan: 'what shifts planned and pay for',
      wages: 'what agents and service cost',
      customers: 'who the customers are',
      people: 'how many agents leave',
      list: 'how long a campaign’s list is',
      forecast: 'what was forecast',
    },
  },
  fromLog: {
    title: 'From a call log',
    enough: 'times, queue and outcome are enough',
    columns: (p: { columns: string }) => `needs what these columns tell: ${p.columns}`,
    outside: (p: { what: string }) => `no data: a call log does not tell ${p.what}`,
    both: (p: { columns: string; what: string }) =>
      `no data: a call log does not tell ${p.what}; it would also need the columns ${p.columns}`,
  },
  logSpan:
    'A log does not tell opening hours: the offered load, also that of one queue, is the average from each day’s first interval with its contacts (e-mail aside where there is other work) to the last.',
  logDoubt: 'This happened. A ± or a range is the 95% interval of these days, taken as a sample of such days.',
  wholeLog: 'whole log',
  byQueue: 'By queue',
  byInterval: (p: { day: string }) => `${p.day} by interval`,
  byIntervalLabel: 'Service level and longest wait of the real day by interval, as dots',
  match: {
    title: (p: { name: string }) => `Beside “${p.name}”`,
    none: (p: { start: string }) =>
      `The open scenario begins on ${p.start} and shares no interval with this log, so they cannot stand side by side. Open a scenario of these dates, or make one of the log.`,
    days: (p: { days: number; of: number }) =>
      `The log covers about ${f.integer(p.days)} of ${plural(p.of, { one: '1 day', other: `${f.integer(p.of)} days` })} of the open scenario. Which queue is which contact type?`,
    use: 'Keep in the scenario as what was observed',
    used: 'Kept. The dots are on the Plan page now.',
    asIntervals: 'Turn into interval data and import',
  },
  real: {
    otherLimits: (p: { within: string }) =>
      `The real days were counted within ${p.within}, the plan has another limit: service levels are not the same figure and not held against each other.`,
    title: 'Where the simulation is off, and why',
    beside: 'The real day beside the simulated ones',
    noDay: 'Nothing was observed on this day.',
    theSimulation: 'the simulation',
    offered: (p: { contacts: number; higher: boolean }) =>
      `the simulation has ${plural(p.contacts, { one: '1 contact', other: `${f.integer(p.contacts)} contacts` })} ${p.higher ? 'more' : 'fewer'}`,
    inside: 'Among the simulated days.',
    outside: 'Outside the simulated days.',
    lane: 'Service level by interval: simulated days as a band with their mean, the real day as dots',
    waitLane: 'Longest wait by interval: the real day as dots',
    table: 'Real and simulated figures',
    spread: 'eight days in ten (p10–p90)',
    insideOf: 'intervals inside',
    intervals: (p: { inside: number; of: number }) => `${f.integer(p.inside)} of ${f.integer(p.of)}`,
    hint: 'A real day is one draw. If the simulation is right, it lies inside in about eight of ten intervals. Nothing here was tuned to make it fit.',
    reasons: {
      fits: (p: { figures: string; outcome: boolean }) =>
        `The real day looks like one of the simulated ones. Where eight days in ten lie, so do: ${p.figures}.${p.outcome ? '' : ' Of waits and abandonment the data say nothing.'}`,
      moreContacts: (p: { percent: string }) =>
        `More contacts came than the plan expects (${p.percent} more), beyond ordinary luck.`,
      fewerContacts: (p: { percent: string }) =>
        `Fewer contacts came than the plan expects (${p.percent} fewer), beyond ordinary luck.`,
      longerHandling: (p: { percent: string }) => `Contacts took longer than the plan assumes (by ${p.percent}).`,
      shorterHandling: (p: { percent: string }) => `Contacts took less time than the plan assumes (by ${p.percent}).`,
      lessPatient:
        'More callers gave up although the waits were no longer: they were less patient than assumed, or busier hours drew less patient ones.',
      morePatient: 'Fewer callers gave up although the waits were no shorter: they were more patient than assumed.',
      gap: {
        better: (p: { figures: string }) => `Better than nine in ten simulated days: ${p.figures}.`,
        worse: (p: { figures: string }) => `Worse than nine in ten simulated days: ${p.figures}.`,
        towards: (p: { causes: string }) => `What pulls that way: ${p.causes}.`,
        against: (p: { causes: string }) =>
          `The inputs do not explain it, for this would pull the other way: ${p.causes}. What remains is people: who was really ready, and in which order callers were taken.`,
        unexplained:
          'Volume, handle time and patience do not explain it. What remains is people: who was really ready, and in which order callers were taken.',
        causes: {
          moreContacts: 'more contacts',
          fewerContacts: 'fewer contacts',
          longerHandling: 'longer contacts',
          shorterHandling: 'shorter contacts',
          lessPatient: 'less patient callers',
          morePatient: 'more patient callers',
        },
      },
      timing:
        'Many single intervals lie outside the band: the hours differ more than the day as a whole. Look at when people were really ready.',
    },
  },
  exportsTitle: (p: { name: string }) => `Take “${p.name}” along`,
  dayNumber: 'Day number',
};
