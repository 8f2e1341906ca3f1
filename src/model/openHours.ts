// Without schemas: the engine needs no more of hours than this.

/** A stretch of the clock, `HH:MM`; `to` may be `24:00`. Where `to` is before `from` it ends on the next day: 18:00–02:00. */
export interface Hours {
  from: string;
  to: string;
}

/** The hours of a day: one stretch, or several in order of time, of which the last may end on the next day. */
export type OpenHours = Hours | Hours[];

/** Minutes after midnight of `HH:MM`. */
export function minuteOf(hhmm: string): number {
  return Number(hhmm.slice(0, 2)) * 60 + Number(hhmm.slice(3, 5));
}

/** The stretches of a day; none where it is closed. */
export const stretchesOf = (hours: OpenHours | null | undefined): readonly Hours[] =>
  hours ? (Array.isArray(hours) ? hours : [hours]) : [];

/** Does a stretch end on the day after the one on which it begins? */
export const isOvernight = ({ from, to }: Hours): boolean => minuteOf(to) < minuteOf(from);

/**
 * Stretches of a day's own clock, minutes after midnight, in which its hours are: those that begin on it, up to midnight, and what the day
 * before runs on into it.
 */
export function minutesOf(today: OpenHours | null, before: OpenHours | null): [from: number, to: number][] {
  return [
    ...stretchesOf(before)
      .filter(isOvernight)
      .map(({ to }): [number, number] => [0, minuteOf(to)]),
    ...stretchesOf(today).map((hours): [number, number] => [
      minuteOf(hours.from),
      isOvernight(hours) ? 1440 : minuteOf(hours.to),
    ]),
  ];
}

/** Does a minute of the clock lie in one of these stretches? */
export const isWithin = (minute: number, stretches: readonly (readonly [from: number, to: number])[]): boolean =>
  stretches.some(([from, to]) => minute >= from && minute < to);
