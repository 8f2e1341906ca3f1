import type { ScenarioInput } from '../../src/model/scenario';

/** Working days of the made-up weeks, and minutes of their intervals. */
export const days = 5;
export const intervalMinutes = 30;

interface Hours {
  from: string;
  to: string;
}

/** A working week from a Monday on, at these hours; who waits at closing is still served. */
export const workingWeek = (zone: string, hours: Hours): ScenarioInput['calendar'] => ({
  start: '2026-03-02',
  zone,
  days,
  intervalMinutes,
  opening: [hours, hours, hours, hours, hours, null, null],
  closing: 'serve',
});

/** Eight hours with a break, lunch and a break, which begin so many minutes after the shift does. */
export const eightHours = (
  id: string,
  name: string,
  [early, lunch, late]: readonly [early: number, lunch: number, late: number],
  lunchMinutes = 30,
): NonNullable<ScenarioInput['shifts']>[number] => ({
  id,
  name,
  minutes: 480,
  activities: [
    { kind: 'break', afterMinutes: early, minutes: 15 },
    { kind: 'lunch', afterMinutes: lunch, minutes: lunchMinutes },
    { kind: 'break', afterMinutes: late, minutes: 15 },
  ],
});

/** A value for each interval of the horizon, from the hour of the day (0 to 24) and the day's number. */
export function byHour(days: number, intervalMinutes: number, value: (hour: number, day: number) => number): number[] {
  const perDay = (24 * 60) / intervalMinutes;
  return Array.from({ length: days * perDay }, (_, k) => {
    const hour = (((k % perDay) + 0.5) * intervalMinutes) / 60;
    return Math.round(10 * value(hour, Math.floor(k / perDay))) / 10;
  });
}

/** A hill over the hours of a day: 1 at its top. */
export const hill = (hour: number, top: number, width: number): number => Math.exp(-0.5 * ((hour - top) / width) ** 2);
