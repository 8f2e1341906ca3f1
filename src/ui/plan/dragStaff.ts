import type { Scenario } from '../../model/scenario';
import type { CellChange } from '../../state/edits/cells';

/**
 * Brings the agents of all teams in an interval to a total: the favoured team takes the difference, and when it runs out of people
 * the others follow in order. Teams with shifts keep what their roster plans.
 */
export function staffTo(scenario: Scenario, interval: number, total: number, favoured: number): CellChange[] {
  const now = scenario.teams.reduce((sum, team) => sum + team.headcount[interval], 0);
  const order = [favoured, ...scenario.teams.keys()].filter(
    (item, i, all) => all.indexOf(item) === i && !scenario.teams[item].roster,
  );
  const changes: CellChange[] = [];
  let difference = total - now;
  for (const item of order) {
    if (difference === 0) break;
    const agents = scenario.teams[item].headcount[interval];
    const step = Math.max(difference, -agents);
    if (step !== 0) changes.push({ kind: 'staff', item, interval, value: agents + step });
    difference -= step;
  }
  return changes;
}

/** The team without shifts that takes part most in an interval; the first of them when nobody is there. */
export function largestTeam(scenario: Scenario, interval: number): number {
  let best = Math.max(
    0,
    scenario.teams.findIndex(({ roster }) => !roster),
  );
  scenario.teams.forEach((team, item) => {
    if (!team.roster && team.headcount[interval] > scenario.teams[best].headcount[interval]) best = item;
  });
  return best;
}
