import { Formats } from '../format';
import { pluralIn } from '../plural';
import { first } from './first';

const f = new Formats('en');
const plural = pluralIn('en');
const cells = (n: number) => plural(n, { one: `${f.integer(n)} cell`, other: `${f.integer(n)} cells` });

/** Words of the pages and panels themselves. */
export const ui = {
  ...first.ui,
  newNames: { type: 'New contact type', team: 'New team' },
  scenario: { ...first.ui.scenario, settings: 'Scenario settings', structure: 'How contacts reach people' },
  units: { s: 's' },
  grid: {
    ...first.ui.grid,
    readOnlyCell: (p: { text: string }) => `“${p.text}” falls on a cell that cannot be edited`,
    timesDown:
      'This is a table with its times one below the other. In the grid time runs across: each column is an interval.',
    tablesRead: 'The Data page reads tables with times.',
    readAsIntervals: 'Read it as interval data',
    pasteRejected: (p: { cells: number }) => `${cells(p.cells)} could not be read. Nothing has been pasted yet.`,
    andMore: (p: { cells: number }) => `and ${f.integer(p.cells)} more`,
    pasteRest: (p: { cells: number }) => `Paste the other ${cells(p.cells)}`,
  },
  score: { ...first.ui.score, low: '95%: from', high: '95%: to' },
  promises: {
    resolvedWithin: 'Resolved within a time',
    otherFigures: 'Other figures',
    withinDeadline: 'Left empty: the deadline of each contact type.',
    keep: 'Keep this promise',
    examples: 'For example',
    form: 'Put it together from fields',
    judged: 'How promises are judged',
    everyone: 'all contact types',
    live: 'all live contact types',
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
    phasesHint: 'A cv of 1/√phases: what is given goes to the nearest whole number of phases.',
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
    choice: 'Which idle agent',
    choices: {
      longestIdle: 'the longest idle',
      leastOccupied: 'the least occupied so far today',
      weighted: 'a team by weight, then the longest idle',
    },
    choiceHint:
      'Among equally preferred teams. By weight: in proportion to the weights of the teams that have somebody free at that moment.',
    remove: 'Remove this contact type',
    trunks: 'Trunk groups',
    addTrunk: 'Add a trunk group',
  },
  team: {
    weight: 'Weight',
    next: 'Which contact next',
    nexts: { score: 'by priority', longestWait: 'the longest wait', preference: 'the team’s preferred types first' },
    nextHint:
      'By preference: of the types with preference 1 first, whatever waits elsewhere; among equals by priority.',
    priority: 'Own priority',
    hint: 'Preference 1 is asked first. Speed 1.25 handles in 80% of the time. An empty priority means that of the contact type.',
    remove: 'Remove this team',
  },
  settings: {
    until: (p: { date: string }) => `to ${p.date}`,
    minutes: (p: { minutes: number }) => `${f.integer(p.minutes)} minutes`,
    widenOpening: (p: { minutes: number }) =>
      `Widen the opening hours to whole intervals of ${f.integer(p.minutes)} minutes`,
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
    whole: 'All days of the scenario together.',
    live: (p: { names: string }) =>
      `Without ${p.names}: deferred work waits for hours, and has its own curve under its own name.`,
  },
};
