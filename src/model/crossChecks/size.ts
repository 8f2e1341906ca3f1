import type { Grid } from '../calendar';
import { comesOutsideHours } from '../channel';
import type { ContactType } from '../contactType';
import { expectedContacts } from '../expectedContacts';
import { attemptsPerIssue } from '../freshShare';
import { mostAgents } from '../rules';
import type { Scenario } from '../scenario';
import type { Team } from '../team';
import type { Check } from './check';

/** Expected contacts of a whole scenario: beyond, one simulated day does not fit into memory. */
const mostContacts = 10_000_000;

/** A scenario is no larger than a day of it can be simulated. */
export function crossSize(check: Check, { types, teams, warmUpIntervals }: Scenario): void {
  const { grid } = check;
  inAll(
    check,
    'types',
    mostContacts,
    'contacts',
    sumOf(types, (type) => contactsOf(type, grid)),
  );
  inAll(check, 'teams', mostAgents, 'agents', sumOf(teams, peakOf));
  if (warmUpIntervals >= grid.intervals)
    check.add('warmUpIntervals', 'atMost', warmUpIntervals, String(grid.intervals - 1));
}

function inAll(check: Check, path: string, most: number, of: string, sum: number): void {
  if (sum > most) check.add(path, 'atMost', sum, `${most} ${of} in all`);
}

export const sumOf = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0);

/** Agents of a team at the most: of a roster all, of a curve those of its highest interval. */
export const peakOf = (team: Team): number =>
  team.roster ? sumOf(team.roster, (line) => line.count) : team.headcount.reduce((a, b) => Math.max(a, b), 0);

/** Contacts that a type expects over the horizon at the worst: nobody is served, or all are, and come again as they may. */
function contactsOf(type: ContactType, grid: Grid): number {
  if (type.demand.kind === 'campaign') return type.demand.records;
  const contacts = sumOf(Array.from(expectedContacts(type.demand, grid, comesOutsideHours(type))), (n) => n);
  const attempts = [
    { abandonRate: 1, busyRate: 0 },
    { abandonRate: 0, busyRate: 0 },
  ].map((history) => attemptsPerIssue(type, history));
  return Math.round(contacts * Math.max(...attempts));
}
