import type { Grid } from '../model/calendar';
import type { Messages } from './en';
import type { Formats } from './format';

/** Why a plan cannot work, as the analysis finds it. */
type Impossibility =
  | { kind: 'nobodyServes'; type: string; contacts: number }
  | { kind: 'nobodyDials'; type: string; records: number }
  | { kind: 'neverDialled'; type: string; records: number; doorsClosed: boolean }
  | { kind: 'noStaff'; stretches: readonly (readonly [from: number, to: number])[]; contacts: number }
  | {
      kind: 'unstable';
      type: string | null;
      offeredHours: number;
      agents: number;
      growthHours: number;
      day?: number;
    };

/** Stretches that are named; the others are in the chart and in the numbers. */
const mostNamed = 3;

/**
 * "Nobody is on duty at 06:30–07:00 (Mon–Fri), when 12 contacts come in."
 * @param days calendar days that were looked at; of several, each stretch is told with its days
 */
export function impossibleSentence(
  messages: Messages,
  formats: Formats,
  one: Impossibility,
  grid: Grid,
  days: readonly number[],
): string {
  const say = messages.app.impossible;
  if (one.kind === 'nobodyServes') return say.nobodyServes(one);
  if (one.kind === 'nobodyDials') return say.nobodyDials(one);
  if (one.kind === 'neverDialled') return one.doorsClosed ? say.dialledClosed(one) : say.dialledUnstaffed(one);
  const name = (day: number): string => dayName(day, formats, grid);
  if (one.kind === 'unstable') {
    const told = say.unstable(one);
    const about = [...(one.type === null ? [] : [one.type]), ...(one.day === undefined ? [] : [name(one.day)])];
    return about.length === 0 ? told : say.about({ what: formats.list(about), sentence: told });
  }
  const times = [...daysByClock(one.stretches, formats, grid)].map(([clock, on]) =>
    days.length === 1
      ? clock
      : say.times({
          clock,
          days:
            on.length === days.length
              ? say.everyDay
              : runsOf(on)
                  .map((run) => nameRun(run, name, formats))
                  .join(formats.comma),
        }),
  );
  const named = times.slice(0, mostNamed).join(formats.comma);
  return say.noStaff({ times: times.length > mostNamed ? `${named} …` : named, contacts: one.contacts });
}

/** A day of a short horizon by its weekday, of a longer one by its date. */
export const dayName = (day: number, formats: Formats, grid: Grid): string =>
  grid.days.length <= 7 ? formats.weekday(grid.days[day].date, 'short') : formats.date(grid.days[day].date);

/** "Mon–Wed, Fri": days, ascending, as runs of days that follow each other; no more than three runs. */
export function dayNames(days: readonly number[], formats: Formats, grid: Grid): string {
  const runs = runsOf(days).map((run) => nameRun(run, (day) => dayName(day, formats, grid), formats));
  const named = runs.slice(0, mostNamed).join(formats.comma);
  return runs.length > mostNamed ? `${named} …` : named;
}

/** The days on which the same hours of the clock are without staff. */
function daysByClock(
  stretches: readonly (readonly [number, number])[],
  formats: Formats,
  grid: Grid,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [from, to] of stretches) {
    // The end is that of the last interval: at midnight it is 24:00.
    const end = grid.startMinute[to - 1] + grid.intervalSeconds / 60;
    const clock = formats.range(formats.clock(grid.startMinute[from]), formats.clock(end));
    const on = found.get(clock);
    if (on) on.push(grid.dayOf[from]);
    else found.set(clock, [grid.dayOf[from]]);
  }
  return found;
}

/** Days that follow each other, as [first, last]. */
function runsOf(days: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && run[1] === day - 1) run[1] = day;
    else if (run?.[1] !== day) runs.push([day, day]);
  }
  return runs;
}

function nameRun([first, last]: [number, number], name: (day: number) => string, formats: Formats): string {
  if (first === last) return name(first);
  return last === first + 1 ? `${name(first)}, ${name(last)}` : formats.range(name(first), name(last));
}
