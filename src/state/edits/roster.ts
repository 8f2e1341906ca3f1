import { gridOf } from '../../model/calendar';
import type { NamedAgent, RosterLine, ShiftTemplate } from '../../model/roster';
import type { Scenario, Team } from '../../model/scenario';
import { withPlannedHeadcounts } from '../../model/scenario';
import { freeId, withTeam } from './parts';
import { proposeRoster, usualShift } from './proposeRoster';
import { without } from './without';

/** How far a plan lies from a curve that it was made for, agent-hours over the horizon. */
export interface Fit {
  curveHours: number;
  plannedHours: number;
  shortHours: number;
  overHours: number;
}

/** Compares two headcounts of the same intervals. */
export function fitOf(curve: readonly number[], planned: readonly number[], intervalSeconds: number): Fit {
  const fit: Fit = { curveHours: 0, plannedHours: 0, shortHours: 0, overHours: 0 };
  const hours = intervalSeconds / 3600;
  curve.forEach((agents, k) => {
    fit.curveHours += agents * hours;
    fit.plannedHours += planned[k] * hours;
    fit.shortHours += Math.max(0, agents - planned[k]) * hours;
    fit.overHours += Math.max(0, planned[k] - agents) * hours;
  });
  return fit;
}

/** The scenario with a team on shifts, proposed from its headcount curve; templates are made when there are none. */
export function withRoster(scenario: Scenario, index: number, shiftName: string): Scenario {
  const shifts = scenario.shifts?.length ? scenario.shifts : [usualShift('shift-1', shiftName)];
  const lines = proposeRoster(scenario.teams[index].headcount, gridOf(scenario.calendar), shifts);
  // Nobody on duty: a line to begin with.
  const roster = lines.length > 0 ? [...lines] : [{ shift: shifts[0].id, start: '08:00', count: 0 }];
  // Shifts have their own activities.
  const people = scenario.teams[index].people && without(scenario.teams[index].people, 'plannedShrinkage');
  return withPlannedHeadcounts(withTeam({ ...scenario, shifts }, index, { roster, ...(people ? { people } : {}) }));
}

/** The scenario with a team on a headcount curve, which is what its roster planned; what needs people with shifts goes with it. */
export function withoutRoster(scenario: Scenario, index: number): Scenario {
  const { people } = scenario.teams[index];
  const kept = people && without(without(without(people, 'late'), 'early'), 'adherence');
  return withTeam(scenario, index, { roster: undefined, agents: undefined, people: kept });
}

/** The scenario with the lines of a team's roster changed. */
export const withLines = (scenario: Scenario, index: number, roster: readonly RosterLine[]): Scenario =>
  withPlannedHeadcounts(withTeam(scenario, index, ofNamed({ ...scenario.teams[index], roster: [...roster] })));

/** A team that knows nothing of agents whom its roster does not name any more. */
function ofNamed(team: Team): Team {
  if (!team.agents) return team;
  const names = new Set(team.roster?.flatMap((line) => line.names ?? []));
  const agents = team.agents.filter(({ name }) => names.has(name));
  return { ...team, agents: agents.length > 0 ? agents : undefined };
}

/**
 * The scenario with something known of a named agent; undefined takes it back. He is one person: where another team knows his speed or his
 * resolution, too, it is the same there.
 */
export function withAgent(scenario: Scenario, index: number, name: string, change: Partial<NamedAgent>): Scenario {
  const { speed, resolutionOdds } = change;
  const shared = Object.entries({ speed, resolutionOdds }).filter(([, value]) => value !== undefined);
  const asHere = (agent: NamedAgent): NamedAgent =>
    agent.name === name ? { ...agent, ...Object.fromEntries(shared.filter(([key]) => key in agent)) } : agent;
  const teams = scenario.teams.map((team) => (team.agents ? { ...team, agents: team.agents.map(asHere) } : team));
  return withOwnAgent(shared.length > 0 ? { ...scenario, teams } : scenario, index, name, change);
}

function withOwnAgent(scenario: Scenario, index: number, name: string, change: Partial<NamedAgent>): Scenario {
  const { agents = [] } = scenario.teams[index];
  const merged: NamedAgent = { ...(agents.find((agent) => agent.name === name) ?? { name }), ...change };
  const entries = Object.entries(merged).filter(([, value]) => value !== undefined);
  const next = Object.fromEntries(entries) as NamedAgent;
  const others = agents.filter((agent) => agent.name !== name);
  const all = entries.length > 1 ? [...others, next] : others;
  return withTeam(scenario, index, { agents: all.length > 0 ? all : undefined });
}

/** The scenario with one line changed; undefined leaves a field out. Names that are too many or too few for a new count go. */
export function withLine(scenario: Scenario, index: number, at: number, change: Partial<RosterLine>): Scenario {
  const lines = scenario.teams[index].roster ?? [];
  const next = lines.map((line, i) => (i === at ? changed(line, change) : line));
  return withLines(scenario, index, next);
}

function changed(line: RosterLine, change: Partial<RosterLine>): RosterLine {
  const { names, weekdays, ...rest } = { ...line, ...change };
  const named = names && ('names' in change || names.length === rest.count);
  return { ...rest, ...(weekdays ? { weekdays } : {}), ...(named ? { names } : {}) };
}

/** The scenario with one shift template changed, and with it the headcount of all teams that use it. */
export const withShift = (scenario: Scenario, id: string, change: Partial<ShiftTemplate>): Scenario =>
  withPlannedHeadcounts({
    ...scenario,
    shifts: scenario.shifts?.map((shift) => (shift.id === id ? { ...shift, ...change } : shift)),
  });

/** One more shift template. */
export function withNewShift(scenario: Scenario, name: string): Scenario {
  const shifts = scenario.shifts ?? [];
  return { ...scenario, shifts: [...shifts, usualShift(freeId(shifts, 'shift'), name)] };
}

/** Without a shift template, and without the lines that are on it. */
export function withoutShift(scenario: Scenario, id: string): Scenario {
  const teams = scenario.teams.map((team): Team =>
    team.roster ? ofNamed({ ...team, roster: team.roster.filter(({ shift }) => shift !== id) }) : team,
  );
  return withPlannedHeadcounts({ ...scenario, shifts: scenario.shifts?.filter((shift) => shift.id !== id), teams });
}
