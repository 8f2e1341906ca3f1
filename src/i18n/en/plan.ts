import { Formats } from '../format';
import { pluralIn } from '../plural';
import { first } from './first';

const f = new Formats('en');
const plural = pluralIn('en');

/** The Plan page: the score of a day, and what its rows and panels are called. */
export const plan = {
  ...first.plan,
  rows: { ...first.plan.rows, abandoned: 'abandoned' },
  staffing: {
    ...first.plan.staffing,
    dragHint: 'Drag to change the staffing; hold Shift for steps of five.',
  },
  panels: {
    waitDistribution: 'Wait distribution',
    byType: 'By contact type',
    byCampaign: 'By campaign',
    byTeam: 'By team',
    byAgent: 'By agent',
    byDay: 'By day',
    formula: 'Why simulation and formula differ',
    types: 'Contact types',
    teams: 'Teams',
    calendar: 'Calendar',
    advanced: 'More settings',
  },
  agents: {
    one: 'Agent',
    note: 'Agents behind a headcount curve have numbers instead of names: number 1 comes first and, as a rule, leaves last. Contacts count on the day on which they arrived.',
    more: (p: { agents: number }) =>
      plural(p.agents, { one: '1 more agent', other: `${f.integer(p.agents)} more agents` }),
    all: 'Show every figure of agents',
    columns: 'Columns',
    usual: 'Usual columns',
    sort: (p: { by: string }) => `Sort by ${p.by}`,
    ascending: (p: { by: string }) => `Sorted by ${p.by}, from the smallest.`,
    descending: (p: { by: string }) => `Sorted by ${p.by}, from the largest.`,
    order: 'That is the order of what agents show, luck included: it is no ranking.',
    ranks:
      'Under each figure stand the ranks in the team that the agent may truly have over a month, where they can be told.',
  },
  fields: {
    contactType: 'Contact type',
    team: 'Team',
    channel: 'Channel',
    demand: 'Demand',
    handling: 'Handling',
    talk: 'Talk',
    hold: 'Hold',
    wrap: 'After-call work',
    patience: 'Patience',
    mean: 'Mean',
    cv: 'Variability (cv)',
    threshold: 'Service-level threshold',
    shortAbandon: 'Short abandon below',
    balking: 'Hang up at once when nobody is free',
    priority: 'Priority',
    skills: 'Serves',
    preference: 'Preference',
    overflowAfter: 'Only after waiting',
    reserve: 'Only while more agents are idle than',
    costPerHour: 'Cost per agent hour',
    trunk: 'Trunk group',
    lines: 'Lines',
    closing: 'At closing time',
    dayVariation: 'Forecast error of the day (cv)',
    intervalVariation: 'Variation between intervals (cv)',
    interval: 'Interval',
    start: 'First day',
    zone: 'Time zone',
    opening: 'Opening hours',
    currency: 'Currency',
    family: 'Distribution',
    speed: 'Speed',
    days: 'Days',
  },
  assumptions: {
    poisson: 'Contacts arrive at random (Poisson) at the rate of their interval.',
    servesAtClosing: 'Those who wait at closing time are still served.',
    servesWhileOnShift: 'Those who wait at closing time are still served: people on shift stay for them, in overtime.',
    dropsAtClosing: 'Those who wait at closing time are turned away: missed, but not abandoned.',
  },
  ofTypes: (p: { types: number }) =>
    plural(p.types, { one: '1 contact type', other: `${f.integer(p.types)} contact types` }),
  ofTeams: (p: { teams: number }) => plural(p.teams, { one: '1 team', other: `${f.integer(p.teams)} teams` }),
  simulated: 'simulated',
  addType: 'Add a contact type',
  addTeam: 'Add a team',
  levers: 'What if',
  lever: { volume: 'Volume', handleTime: 'Handle time', staff: 'Staff', patience: 'Patience', target: 'Target' },
};
