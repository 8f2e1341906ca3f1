import { gridOf } from '../../model/calendar';
import { comesOn } from '../../model/roster';
import type { RosterLine } from '../../model/roster';
import type { Scenario, Team } from '../../model/scenario';
import { withPlannedHeadcounts } from '../../model/scenario';
import { spreadWhole, type Step } from './steps';

/**
 * More or fewer people, in whole ones. Behind a headcount curve, agents by interval; on shifts, agents by line of the roster. What the
 * step really came to is told in agent hours, from coming to leaving.
 */
export const stepStaff: Step = (scenario, factor) => {
  const up = factor > 1;
  const share = Math.min(1, Math.abs(factor - 1));
  const { parts, hours } = partsOf(scenario);
  if (share === 0 || !parts.some((n) => n > 0)) return null;
  const extra = spreadWhole(parts, share);
  const sum = (of: readonly number[]): number => of.reduce((total, n, i) => total + n * hours[i], 0);
  const at = { next: 0 };
  const teams = scenario.teams.map((team) =>
    team.roster ? withLines(team, team.roster, extra, at, up) : withCurve(team, extra, at, up),
  );
  return {
    scenario: withPlannedHeadcounts({ ...scenario, teams }),
    change: ((up ? 1 : -1) * sum(extra)) / sum(parts),
  };
};

/** The counts that can move, team after team, and the hours that one of each is worth. */
function partsOf(scenario: Scenario): { parts: number[]; hours: number[] } {
  const grid = gridOf(scenario.calendar);
  const minutes = new Map((scenario.shifts ?? []).map((shift) => [shift.id, shift.minutes]));
  const days = (line: RosterLine): number => grid.days.filter(({ weekday }) => comesOn(line, weekday)).length;
  const parts: number[] = [];
  const hours: number[] = [];
  for (const { roster, headcount } of scenario.teams)
    if (roster)
      for (const line of roster) {
        parts.push(line.count);
        hours.push((days(line) * (minutes.get(line.shift) ?? 0)) / 60);
      }
    else
      for (const n of headcount) {
        parts.push(n);
        hours.push(grid.intervalSeconds / 3600);
      }
  return { parts, hours };
}

interface Place {
  next: number;
}

const withCurve = (team: Team, extra: readonly number[], at: Place, up: boolean): Team => ({
  ...team,
  headcount: team.headcount.map((n) => n + (up ? 1 : -1) * extra[at.next++]),
});

/**
 * Everybody who stays must stay who he is: an agent's draws are keyed to his place in the roster. So newcomers come last, and who is
 * taken away keeps his place and comes on no day.
 */
function withLines(team: Team, roster: readonly RosterLine[], extra: readonly number[], at: Place, up: boolean): Team {
  const kept: RosterLine[] = [];
  const added: RosterLine[] = [];
  for (const line of roster) {
    const n = extra[at.next++];
    if (n === 0) kept.push(line);
    else if (up) {
      kept.push(line);
      added.push({ ...without(line, 'names'), count: n });
    } else {
      const stay = line.count - n;
      const named = (from: number, to: number): Partial<RosterLine> =>
        line.names ? { names: line.names.slice(from, to) } : {};
      if (stay > 0) kept.push({ ...line, count: stay, ...named(0, stay) });
      kept.push({ ...line, count: n, weekdays: [], ...named(stay, line.count) });
    }
  }
  return { ...team, roster: [...kept, ...added] };
}

function without<T extends object, K extends keyof T>(from: T, key: K): Omit<T, K> {
  const rest = { ...from };
  delete rest[key];
  return rest;
}
