import type { Grid } from './calendar';
import { minuteOf } from './calendar';
import type { Flaw } from './errors';
import { show } from './errors';
import type { RosterLine, ShiftTemplate } from './roster';
import type { Scenario } from './scenario';
import { comesOn, shiftStart } from './shiftTimes';

/** A roster line that names people, and when it has them here: shifts from start to end, seconds of the horizon, in order of time. */
interface Named {
  path: string;
  team: string;
  line: RosterLine;
  minutes: number;
  shifts: Shift[];
}
interface Shift {
  day: number;
  start: number;
  end: number;
}

/**
 * People whom the rosters put in two places: named on two lines, of one team or of two, whose shifts overlap on a day of the horizon.
 * Shifts that follow each other, a split shift, are one person's day. The later line of the two is told, once for each name.
 */
export function rosterClashes({ teams, shifts = [] }: Scenario, grid: Grid): Flaw[] {
  const flaws: Flaw[] = [];
  const templates = new Map(shifts.map((shift) => [shift.id, shift]));
  const linesOf = new Map<string, Named[]>();
  teams.forEach(({ name: team, roster = [] }, j) =>
    roster.forEach((line, k) => {
      const template = templates.get(line.shift);
      if (!template || !line.names) return;
      const named = namedLine(`teams[${j}].roster[${k}]`, team, line, template, grid);
      // Lines share many names at once: each pair of lines is looked at once.
      const known = new Map<Named, Shift | null>();
      line.names.forEach((name, i) => {
        const others = linesOf.get(name);
        for (const other of others ?? []) {
          let shift = known.get(other);
          if (shift === undefined) known.set(other, (shift = overlapOf(other, named)));
          if (!shift) continue;
          flaws.push({
            path: `${named.path}.names[${i}]`,
            rule: 'twoShifts',
            param: `${other.team}, ${grid.days[shift.day].date} ${clockOf(other)}`,
            value: show(name),
          });
          break;
        }
        if (others) others.push(named);
        else linesOf.set(name, [named]);
      });
    }),
  );
  return flaws;
}

/**
 * One person, whom the rosters of several teams name, of whom these say different things. Speed and resolution are of every type that he
 * handles; how long somebody has been in a team may differ. Each team is held against the first that says it.
 */
export function personClashes({ teams }: Scenario): Flaw[] {
  const flaws: Flaw[] = [];
  const first = new Map<string, { path: string; value: number }>();
  teams.forEach(({ agents = [] }, j) =>
    agents.forEach((agent, k) => {
      for (const trait of ['speed', 'resolutionOdds'] as const) {
        const value = agent[trait];
        if (value === undefined) continue;
        const path = `teams[${j}].agents[${k}].${trait}`;
        const before = first.get(`${trait} ${agent.name}`);
        if (!before) first.set(`${trait} ${agent.name}`, { path, value });
        else if (before.value !== value)
          flaws.push({ path, rule: 'samePerson', param: `${before.path} (${before.value})`, value: show(value) });
      }
    }),
  );
  return flaws;
}

function namedLine(path: string, team: string, line: RosterLine, { minutes }: ShiftTemplate, grid: Grid): Named {
  const shifts = grid.days.flatMap(({ weekday }, day) => {
    if (!comesOn(line, weekday)) return [];
    const start = shiftStart(grid, day, line.start);
    return [{ day, start, end: start + minutes * 60 }];
  });
  return { path, team, line, minutes, shifts };
}

/** The first shift of one line during which somebody of the other would be there, too; null: none. */
function overlapOf(one: Named, other: Named): Shift | null {
  let i = 0;
  for (const shift of one.shifts) {
    while (i < other.shifts.length && other.shifts[i].end <= shift.start) i++;
    if (i < other.shifts.length && other.shifts[i].start < shift.end) return shift;
  }
  return null;
}

/** `08:00–16:00` */
function clockOf({ line: { start }, minutes }: Named): string {
  const end = Math.round(minuteOf(start) + minutes) % 1440;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${start}–${two(Math.floor(end / 60))}:${two(end % 60)}`;
}
