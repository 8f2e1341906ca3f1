import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('en');
const plural = pluralIn('en');
const cells = (n: number) => plural(n, { one: `${f.integer(n)} cell`, other: `${f.integer(n)} cells` });

/** Words of the pages and panels themselves. */
export const ui = {
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
  newNames: { type: 'New contact type', team: 'New team' },
  scenario: { example: 'example', settings: 'Scenario settings' },
  units: { s: 's' },
  grid: {
    hours: (p: { hours: number }) => `${f.number(p.hours)} h`,
    edit: (p: { name: string }) => `Edit ${p.name}`,
    readOnly: 'This cell cannot be edited here.',
    readOnlyCell: (p: { text: string }) => `“${p.text}” falls on a cell that cannot be edited`,
    pasteRejected: (p: { cells: number }) => `${cells(p.cells)} could not be read. Nothing has been pasted yet.`,
    andMore: (p: { cells: number }) => `and ${f.integer(p.cells)} more`,
    pasteRest: (p: { cells: number }) => `Paste the other ${cells(p.cells)}`,
  },
  score: {
    label: 'The day by interval: results above, figures to edit below',
    voice: 'What the picture shows',
    cells: 'Figures to edit',
    tapHint: 'Tap a row for its exact numbers.',
    target: (p: { share: string; seconds: string }) => `Erlang C for ${p.share} in ${p.seconds}`,
    band: 'days differ (p10–p90)',
    low: '95%: from',
    high: '95%: to',
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
  promises: {
    keep: 'Keep this promise',
    examples: 'For example',
    form: 'Put it together from fields',
    everyone: 'all contact types',
    about: 'About',
    is: 'is',
    value: 'Value',
    upper: 'and at most',
    within: 'Within',
    per: 'In every',
    daysShare: 'On so many days',
    variant: 'Definition',
    whose: 'For',
    operators: { '<': 'below', '<=': 'at most', '>': 'above', '>=': 'at least', between: 'between' },
  },
  tiles: { noCost: 'no hourly cost given', label: (p: { where: string }) => `Figures: ${p.where}` },
  print: {
    line: (p: { from: string; days: number; simulated: number; seed: string; printed: string }) =>
      `From ${p.from}, ${plural(p.days, { one: '1 day', other: `${f.integer(p.days)} days` })}. Simulated ${plural(p.simulated, { one: 'once', other: `${f.integer(p.simulated)} times` })}, seed “${p.seed}”. Printed on ${p.printed}.`,
  },
  rejected: {
    title: (p: { name: string }) => `“${p.name}” could not be opened`,
    kept: 'What was open stays open, and nothing was changed.',
    more: (p: { flaws: number }) => `and ${f.integer(p.flaws)} more`,
    save: 'Save its text',
  },
  coming: {
    targets: {
      what: 'Targets will say which service targets your plan can keep together, which of them conflict, and what the cheapest repair is. This page is not built yet.',
      today: 'Today: write a promise on the Plan page and see on how many days it is kept.',
    },
    size: {
      what: 'Size will search for the fewest people who keep your promises, and cover them with shifts. This page is not built yet.',
      today: 'Today: drag the staffing on the Plan page; orange shows where Erlang C asks for more people.',
    },
    learn: {
      what: 'Learn will play a simulated day caller by caller and teach in short lessons how the figures pull on each other. This page is not built yet.',
      today: 'Today: the Glossary explains every figure with its formula and source.',
    },
  },
  duration: {
    none: 'none',
    phases: 'Phases',
    shape: 'Shape',
    shareOfFirst: 'Share of the first',
    firstMean: 'Mean of the first',
    secondMean: 'Mean of the second',
    least: 'Least',
    most: 'Most',
    empirical: (p: { points: number; mean: string }) =>
      `${f.integer(p.points)} quantiles read from data; mean ${p.mean}.`,
  },
  type: {
    noTrunk: 'lines without limit',
    byInterval: 'The grid gives the mean handle time of some intervals; the shapes below are scaled to it.',
    sharedDay: 'Shares the luck of the day with the other types',
    trace: (p: { contacts: number }) =>
      `The ${f.integer(p.contacts)} arrivals of a real log are replayed on every simulated day.`,
    toRates: 'Turn into volumes that can be edited',
    routing: 'Routing',
    slope: 'Priority per second waited',
    remove: 'Remove this contact type',
    trunks: 'Trunk groups',
    addTrunk: 'Add a trunk group',
  },
  team: {
    priority: 'Own priority',
    hint: 'Preference 1 is asked first. Speed 1.25 handles in 80% of the time. An empty priority means that of the contact type.',
    remove: 'Remove this team',
  },
  settings: {
    until: (p: { date: string }) => `to ${p.date}`,
    minutes: (p: { minutes: number }) => `${f.integer(p.minutes)} minutes`,
    intervalHint: 'Another interval drops the real day: it was observed on this one.',
    luck: 'Luck',
    sharedDay: 'Luck of the day, all types (cv)',
    alwaysOpen: 'always open',
    opens: (p: { day: string }) => `${p.day}, opens`,
    closes: (p: { day: string }) => `${p.day}, closes`,
  },
  glossary: {
    found: (p: { kpis: number }) => plural(p.kpis, { one: '1 KPI', other: `${f.integer(p.kpis)} KPIs` }),
  },
  wait: {
    label: 'Share of contacts answered, and given up, within a time',
    left: 'gave up',
    whole: 'All days of the scenario together. Drag the line to read the share at any time limit.',
  },
};
