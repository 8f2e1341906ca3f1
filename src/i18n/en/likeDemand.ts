import { Formats } from '../format';

const f = new Formats('en');

/** A headcount that follows the demand: the tool in the team's panel. */
export const likeDemand = {
  title: 'Shape like the demand',
  hint: 'Staff follows the work that the team’s contact types are expected to bring, interval by interval, in whole people. Deferred work is spread over the open hours of its day; a campaign’s list does not count. The curve stays yours to edit.',
  by: 'Size by',
  bys: { hours: 'agent-hours in all', mean: 'agents on average', peak: 'agents at the peak', occupancy: 'occupancy' },
  size: { hours: 'Agent-hours', mean: 'Agents, mean', peak: 'Agents, peak', occupancy: 'Occupancy at most' },
  least: 'At least, while open',
  range: 'For',
  ranges: { shown: 'the day shown', all: 'all days' },
  noWork: 'These contact types expect no contacts in this time.',
  result: (p: { reached: number; wanted: number; work: number; occupancy: number }) =>
    `${f.number(p.reached)} agent-hours in whole people, ${f.number(p.wanted)} wanted. The expected work is ${f.number(p.work)} h: ${f.percent(100 * p.occupancy)} occupancy.`,
  apply: 'Write this curve',
};
