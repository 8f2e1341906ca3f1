import type { Grid } from '../../model/calendar';
import type { RosterLine, ShiftTemplate } from '../../model/roster';

/** Agents missing count twice as much as agents too many: a plan covers first, and saves second. */
const weightOfShort = 2;
/** Starts are tried at every half-hour. */
const startEvery = 30;
/** The most people who are put on one shift in one step, as a share of the peak: large teams take as many steps as small ones. */
const stepShare = 1 / 40;

/** The eight hours that most people work, with a lunch and two breaks. */
export const usualShift = (id: string, name: string): ShiftTemplate => ({
  id,
  name,
  minutes: 480,
  activities: [
    { kind: 'break', afterMinutes: 120, minutes: 15 },
    { kind: 'lunch', afterMinutes: 240, minutes: 30 },
    { kind: 'break', afterMinutes: 375, minutes: 15 },
  ],
});

/**
 * Lines of a roster that cover a headcount curve: one shift after the other goes where it takes most of what is missing and adds
 * least of what is too much, until no further shift helps. Weekdays with the same curve share their lines.
 */
export function proposeRoster(
  headcount: readonly number[],
  grid: Grid,
  shifts: readonly ShiftTemplate[],
): readonly RosterLine[] {
  const curves = curvesByWeekday(headcount, grid);
  const groups: { weekdays: number[]; curve: readonly number[] }[] = [];
  for (const [weekday, curve] of curves) {
    const alike = groups.find((group) => group.curve.every((agents, k) => agents === curve[k]));
    if (alike) alike.weekdays.push(weekday);
    else groups.push({ weekdays: [weekday], curve });
  }
  return groups.flatMap(({ weekdays, curve }) =>
    cover(curve, grid.intervalSeconds / 60, shifts).map((line) =>
      groups.length === 1 ? line : { ...line, weekdays: [...weekdays].sort((a, b) => a - b) },
    ),
  );
}

/** Agents of each weekday by interval of its wall clock; of several days of one weekday the most. */
function curvesByWeekday(headcount: readonly number[], grid: Grid): Map<number, number[]> {
  const length = grid.intervalSeconds / 60;
  const curves = new Map<number, number[]>();
  for (const { weekday, firstInterval, intervals } of grid.days) {
    const curve = curves.get(weekday) ?? new Array<number>(1440 / length).fill(0);
    for (let k = firstInterval; k < firstInterval + intervals; k++) {
      const slot = Math.floor(grid.startMinute[k] / length);
      curve[slot] = Math.max(curve[slot], headcount[k]);
    }
    curves.set(weekday, curve);
  }
  return curves;
}

function cover(curve: readonly number[], length: number, shifts: readonly ShiftTemplate[]): RosterLine[] {
  if (curve.every((agents) => agents === 0)) return [];
  const missing = [...curve];
  const peak = Math.max(...curve);
  const places = shifts.flatMap((shift) => placesOf(shift, curve, length));
  const counts = places.map(() => 0);
  for (;;) {
    const step = Math.max(1, Math.floor(peak * stepShare));
    let best = -1;
    let most = 1e-9;
    places.forEach(({ ready }, p) => {
      const gain = gainOf(missing, ready, step);
      if (gain > most) [best, most] = [p, gain];
    });
    if (best < 0) break;
    counts[best] += step;
    places[best].ready.forEach((share, k) => (missing[k] -= share * step));
  }
  return places
    .map(({ shift, start }, p) => ({ shift, start: clockOf(start), count: counts[p] }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

/** Wherever a shift lies within the hours of the curve, or from their start when it is longer: the share of each interval in which its people are ready. */
function placesOf(
  { id, minutes, activities }: ShiftTemplate,
  curve: readonly number[],
  length: number,
): { shift: string; start: number; ready: number[] }[] {
  const places: { shift: string; start: number; ready: number[] }[] = [];
  const begin = curve.findIndex((agents) => agents > 0) * length;
  const end = (curve.findLastIndex((agents) => agents > 0) + 1) * length;
  const first = Math.max(0, Math.min(begin, 1440 - minutes));
  for (let start = first; start === first || start + minutes <= end; start += startEvery) {
    const ready = new Array<number>(1440 / length).fill(0);
    const add = (from: number, to: number, sign: 1 | -1): void => {
      for (let k = Math.floor(from / length); k < ready.length && k * length < to; k++)
        ready[k] += (sign * (Math.min(to, (k + 1) * length) - Math.max(from, k * length))) / length;
    };
    add(start, start + minutes, 1);
    for (const { afterMinutes, minutes: away } of activities)
      add(start + afterMinutes, start + afterMinutes + away, -1);
    places.push({ shift: id, start, ready });
  }
  return places;
}

/** How much better the day is covered with so many more people on a shift. */
function gainOf(missing: readonly number[], ready: readonly number[], people: number): number {
  let gain = 0;
  for (let k = 0; k < ready.length; k++) {
    const useful = Math.min(Math.max(0, missing[k]), ready[k] * people);
    gain += weightOfShort * useful - (ready[k] * people - useful);
  }
  return gain;
}

const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
