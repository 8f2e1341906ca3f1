import { en as kpis } from '../../model/kpiNames/en';
import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('en');
const plural = pluralIn('en');
const days = (n: number) => plural(n, { one: `${f.integer(n)} day`, other: `${f.integer(n)} days` });
const cells = (n: number) => plural(n, { one: `${f.integer(n)} cell`, other: `${f.integer(n)} cells` });

/**
 * The words of the first picture: what the frame, the Plan page down to its grid and the menus on them say before anything
 * else is fetched. Words that are needed later stand in the sections beside, which take these in.
 */
export const first = {
  horizon: {
    special: { unnamed: 'special day' },
    /** No more days can be added to the results. */
    full: 'No more runs fit into memory',
  },
  app: {
    name: 'Floorwalk',
    menu: {
      plan: 'Plan',
      compare: 'Compare',
      targets: 'Targets',
      size: 'Size',
      learn: 'Learn',
      assumptions: 'Assumptions',
      data: 'Data',
      glossary: 'Glossary',
    },
    actions: {
      undo: 'Undo',
      redo: 'Redo',
      undoThis: (p: { what: string }) => `Undo: ${p.what}`,
      redoThis: (p: { what: string }) => `Redo: ${p.what}`,
      stop: 'Stop',
      retry: 'Try again',
      more: 'More',
    },
    states: {
      failedBecause: (p: { reason: string }) => `This did not work: ${p.reason}`,
      noData: 'no data',
    },
    run: {
      running: 'Simulating …',
      stopped: 'Stopped',
      days: (p: { days: number }) => days(p.days),
    },
    settings: {
      title: 'Settings',
      language: 'Language',
      theme: 'Theme',
      themes: { system: 'System', light: 'Light', dark: 'Dark' },
    },
    scenario: {
      saved: 'Saved',
      saving: 'Saving …',
      notSaved: 'Not saved',
      saveFailed: 'Could not save on this device. Download the file to keep your work.',
      pickDay: 'Day',
      wholeWeek: 'Whole horizon',
    },
    history: {
      editCell: 'edit a cell',
      editCells: (p: { cells: number }) =>
        plural(p.cells, { one: 'edit 1 cell', other: `edit ${f.integer(p.cells)} cells` }),
      pasteCells: (p: { cells: number }) =>
        plural(p.cells, { one: 'paste 1 cell', other: `paste ${f.integer(p.cells)} cells` }),
      clearCells: (p: { cells: number }) =>
        plural(p.cells, { one: 'clear 1 cell', other: `clear ${f.integer(p.cells)} cells` }),
      fill: 'fill',
      dragStaff: 'drag the staffing',
      addPromise: 'add a promise',
      editPromise: 'edit a promise',
      removePromise: 'remove a promise',
      rename: 'rename',
      settings: 'change settings',
      addType: 'add a contact type',
      removeType: 'remove a contact type',
      addTeam: 'add a team',
      removeTeam: 'remove a team',
      import: 'import',
    },
    a11y: {
      skipToContent: 'Skip to content',
      mainMenu: 'Main menu',
      scenarioMenu: 'Scenario menu',
      resultsReady: (p: { days: number }) => `Results of ${days(p.days)} are ready`,
    },
  },
  charts: {
    mean: 'mean',
    interval: 'interval',
    time: 'time',
    serviceLevel: {
      label: (p: { low: string; high: string }) => `Service level by interval, from ${p.low} to ${p.high}`,
    },
    staffing: {
      label: (p: { short: number; over: number }) =>
        `Staffing by interval: short in ${plural(p.short, { one: '1 interval', other: `${f.integer(p.short)} intervals` })}, over in ${f.integer(p.over)}`,
    },
    heatMap: { title: 'The week at a glance' },
  },
  grid: {
    label: 'Volumes, handle times and staff by interval',
    cell: (p: { time: string; row: string; value: string }) => `${p.time}, ${p.row}, ${p.value}`,
    emptyCell: (p: { time: string; row: string }) => `${p.time}, ${p.row}, empty`,
    selected: (p: { cells: number }) => `${cells(p.cells)} selected`,
    pasted: (p: { cells: number }) => `${cells(p.cells)} pasted`,
    filled: (p: { cells: number }) => `${cells(p.cells)} filled`,
    cleared: (p: { cells: number }) => `${cells(p.cells)} cleared`,
    copied: (p: { cells: number }) => `${cells(p.cells)} copied`,
    collapse: (p: { row: string }) => `Fold ${p.row}`,
    expand: (p: { row: string }) => `Open ${p.row}`,
    keys: 'Arrows move, Enter edits, +2, −10% or ×1.2 changes all that is selected, Esc cancels, Shift and arrows select, Ctrl+D fills down, Ctrl+R fills right, Delete clears. Left of the first cell is the name of the row: Enter opens it, Space folds.',
  },
  kpis,
  plan: {
    title: 'Plan',
    firstVisit:
      'This is a real bank’s week, simulated call by call. Give Monday 10:00 two more agents and watch the promises.',
    rows: {
      serviceLevel: 'service level',
      waiting: 'waiting',
      staffing: 'staffing',
      occupancy: 'occupancy',
      volume: 'volume',
      handleTime: 'handle time',
      patience: 'patience',
      staff: 'staff',
    },
    staffing: {
      required: 'required',
      scheduled: 'scheduled',
      short: 'short',
      over: 'over',
      shortBy: (p: { agents: number }) => `${f.number(p.agents)} short even on a quiet day`,
      overBy: (p: { agents: number }) => `${f.number(p.agents)} over even on a busy day`,
      balanced: 'in balance',
    },
    sum: 'all',
    realDayOther: (p: { within: string }) => `real day: counted within ${p.within}, so not shown`,
    realDay: 'real day',
  },
  promises: {
    title: 'Promises',
    add: 'Add a promise',
    edit: 'Edit the promise',
    empty: 'No promises yet. Add one: a sentence is enough.',
    /** Days on which it was kept, with the ends of the 95 % interval as days. */
    kept: (p: { kept: number; days: number; low: number; high: number }) =>
      `kept on ${f.integer(p.kept)} of ${plural(p.days, { one: `${f.integer(p.days)} day`, other: `${f.integer(p.days)} days` })} (${f.range(f.integer(p.low), f.integer(p.high))})`,
    /** As {@link kept}, of promises by week or horizon: counted in runs of all the days. */
    keptRuns: (p: { kept: number; runs: number; low: number; high: number }) =>
      `kept in ${f.integer(p.kept)} of ${plural(p.runs, { one: `${f.integer(p.runs)} run`, other: `${f.integer(p.runs)} runs` })} of all days (${f.range(f.integer(p.low), f.integer(p.high))})`,
    noDays: 'no day with data yet',
    longestWait: (p: { median: number; p95: number }) =>
      `longest wait ${f.seconds(p.median)} on a middling day, ${f.seconds(p.p95)} on a bad one`,
    breaking: (p: { contacts: number }) =>
      plural(p.contacts, {
        one: `${f.number(p.contacts)} contact a day breaks it`,
        other: `${f.number(p.contacts)} contacts a day break it`,
      }),
    /** Parts of the day, as {@link breakingWindows} counts them. */
    windowsOf: { interval: 'intervals', halfHour: 'half-hours', hour: 'hours' },
    byWholeHours: 'judged by the hour, for the plan’s intervals are hours',
    /** Parts of the day that break it: how many of how many, and between which numbers on eight days in ten. */
    breakingWindows: (p: { failing: number; of: number; low: number; high: number; windows: string }) =>
      `${f.integer(p.failing)} of ${f.integer(p.of)} ${p.windows} miss it on a middling day (${f.range(f.integer(p.low), f.integer(p.high))} on 8 days in 10)`,
    /** The figure over all days, with its doubt. */
    onAverage: (p: { value: string; doubt: string }) =>
      `${p.value} over all days${p.doubt === '' ? '' : ` (${p.doubt})`}`,
    typicalDay: (p: { median: string; range: string }) => `${p.median} on a middling day, ${p.range} on 8 days in 10`,
    typicalRun: (p: { median: string; range: string }) => `${p.median} in a middling run, ${p.range} in 8 runs of 10`,
    judgements: {
      kept: 'kept',
      likely: 'likely kept',
      fragile: 'fragile',
      broken: 'broken',
      noData: 'no data',
    },
  },
  tiles: {
    choose: 'Choose figures',
    cost: 'staffing cost',
    within: (p: { seconds: string }) => `in ${p.seconds}`,
    /** What this figure leaves out. */
    without: (p: { names: string }) => `without ${p.names}`,
    /** Short names, where the catalogue's name is too long for a tile. */
    short: {
      serviceLevel: 'service level A',
      serviceLevelNetOfShortAbandons: 'service level B',
      serviceLevelAbandonsNeutral: 'service level C',
      serviceLevelOfAnswered: 'service level D',
      serviceLevelRemovedWithin: 'service level E',
      asa: 'ASA',
      aht: 'AHT',
      abandonRate: 'abandoned',
      answerRate: 'answered',
      blockedRate: 'blocked',
      occupancy: 'occupancy',
      maxWait: 'longest wait',
      staffingCost: 'cost',
    },
  },
  ui: {
    history: {
      cutCells: (p: { cells: number }) => `cut ${cells(p.cells)}`,
      field: (p: { field: string }) => `change “${p.field}”`,
      skills: 'change who serves what',
      calendar: 'change the calendar',
      traceToRate: 'turn a replayed log into volumes',
    },
    run: {
      failed: 'The simulation failed',
      horizons: (p: { times: number; days: number }) =>
        `${f.integer(p.times * p.days)} days (${f.integer(p.times)} × ${f.integer(p.days)})`,
      precision: (p: { points: number }) => `±${f.number(p.points, 2)}\u00a0pt`,
      precisionHint:
        'Simulated days (runs × days of the plan), and the half-width of the 95% interval of the service level',
      more: (p: { days: number }) => `+${f.integer(p.days)} days`,
      moreHint: 'Simulate more days, for less doubt',
    },
    day: { before: 'Day before', after: 'Day after' },
    scenario: { example: 'example' },
    grid: {
      hours: (p: { hours: number }) => `${f.number(p.hours)} h`,
      edit: (p: { name: string }) => `Edit ${p.name}`,
      readOnly: 'This cell cannot be edited here.',
      rostered: 'Planned by shifts: Enter opens the team.',
    },
    score: {
      label: 'The day by interval: results above, figures to edit below',
      voice: 'What the picture shows',
      cells: 'Figures to edit',
      tapHint: 'Tap a row for its exact numbers.',
      target: (p: { share: string; seconds: string }) => `Erlang C for ${p.share} in ${p.seconds}`,
      band: 'days differ (p10–p90)',
      longest: 'longest of the interval',
      longestLabel: 'Longest wait by interval: mean and spread of days',
      /** `range`: of the requirement, on a quiet and on a busy day. */
      staffRead: (p: { scheduled: number; required: number | null; range: string }) =>
        `${f.integer(p.scheduled)}${p.required === null ? '' : ` of ${f.integer(p.required)} required (${p.range})`}`,
      occupancyLabel: 'Occupancy of each team by interval',
      eightDays: (p: { range: string }) => `8 in 10 days ${p.range}`,
      overrun: 'nobody scheduled, contacts still being finished',
      overrunRead: (p: { teams: number; minutes: number }) =>
        `nobody scheduled in ${plural(p.teams, { one: '1 team', other: `${f.integer(p.teams)} teams` })}: ${f.number(p.minutes, 2)} agent-minutes of finishing`,
    },
    tiles: { noCost: 'no hourly cost given', label: (p: { where: string }) => `Figures: ${p.where}` },
    print: {
      line: (p: { from: string; days: number; simulated: number; seed: string; printed: string }) =>
        `From ${p.from}, ${plural(p.days, { one: '1 day', other: `${f.integer(p.days)} days` })}. Simulated ${plural(p.simulated, { one: 'once', other: `${f.integer(p.simulated)} times` })}, seed “${p.seed}”. Printed on ${p.printed}.`,
    },
  },
};

/** The words of the first picture in one language; every set of all words has them, too. */
export type FirstMessages = typeof first;

/** How promises are written out. */
export { en as phrases } from '../../model/commitments/phrases/en';
