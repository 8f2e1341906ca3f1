import type { ShiftTemplate } from '../roster';
import type { Team } from '../team';
import type { Check } from './check';

/** Activities, in whatever order they are listed, do not overlap and lie within the shift. */
export function crossShift(check: Check, { minutes, activities }: ShiftTemplate, at: string): void {
  const inOrder = [...activities.keys()].sort((a, b) => activities[a].afterMinutes - activities[b].afterMinutes);
  inOrder.forEach((i, place) => {
    const activity = activities[i];
    const last = place > 0 ? activities[inOrder[place - 1]] : null;
    const before = last ? last.afterMinutes + last.minutes : 0;
    if (last && activity.afterMinutes < before)
      check.add(
        `${at}.activities[${i}].afterMinutes`,
        'atLeast',
        activity.afterMinutes,
        `${before} min (activities[${inOrder[place - 1]}])`,
      );
    if (activity.afterMinutes + activity.minutes > minutes)
      check.add(`${at}.activities[${i}].minutes`, 'atMost', activity.minutes, `${minutes - activity.afterMinutes} min`);
  });
}

export function crossTeam(check: Check, team: Team, at: string): void {
  if (!team.roster) check.sized(`${at}.headcount`, team.headcount);
  team.roster?.forEach((line, k) => {
    const path = `${at}.roster[${k}]`;
    check.known(`${path}.shift`, line.shift, check.shifts, 'shift');
    check.sized(`${path}.names`, line.names, line.count);
  });
  people(check, team, `${at}.people`);
  named(check, team, at);
  const served = new Set<string>();
  team.skills.forEach((skill, k) => {
    const path = `${at}.skills[${k}].type`;
    check.knownType(path, skill.type);
    if (served.has(skill.type)) check.add(path, 'unique', skill.type);
    if (check.outboundTypes.has(skill.type) && skill.overflowAfterSeconds > 0)
      check.add(
        `${at}.skills[${k}].overflowAfterSeconds`,
        'onlyFor',
        skill.overflowAfterSeconds,
        'contacts that come in',
      );
    served.add(skill.type);
  });
}

/** Of whom something is known: the roster names him, and what is known stands once. */
function named(check: Check, { roster = [], agents = [] }: Team, at: string): void {
  const names = new Set(roster.flatMap((line) => line.names ?? []));
  const seen = new Set<string>();
  agents.forEach(({ name }, k) => {
    check.known(`${at}.agents[${k}].name`, name, names, 'agent of the roster');
    if (seen.has(name)) check.add(`${at}.agents[${k}].name`, 'unique', name);
    seen.add(name);
  });
}

/** What needs somebody's own shift: a curve counts heads, it knows nobody. */
function people(check: Check, { roster, people }: Team, at: string): void {
  if (!people) return;
  check.duration(`${at}.late.time`, people.late?.time);
  check.duration(`${at}.early.time`, people.early?.time);
  if (roster) {
    const planned = people.plannedShrinkage;
    if (planned !== undefined) check.add(`${at}.plannedShrinkage`, 'onlyFor', planned, 'teams without shifts');
    return;
  }
  for (const key of ['late', 'early', 'adherence'] as const)
    if (people[key] !== undefined) check.add(`${at}.${key}`, 'onlyFor', people[key], 'teams with shifts');
}
