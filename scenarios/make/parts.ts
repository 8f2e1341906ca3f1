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
