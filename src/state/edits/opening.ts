import type { Calendar } from '../../model/calendar';
import { clockOf, minuteOf } from '../../model/calendar';

type Opening = NonNullable<Calendar['opening']>;

const down = (hhmm: string, minutes: number): number => Math.floor(minuteOf(hhmm) / minutes) * minutes;
const up = (hhmm: string, minutes: number): number => Math.ceil(minuteOf(hhmm) / minutes) * minutes;

/** The interval boundaries before and after a time of day. */
export const boundariesAround = (hhmm: string, minutes: number): string[] =>
  [...new Set([down(hhmm, minutes), up(hhmm, minutes)])].map(clockOf);

/** Opening hours that begin and end with whole intervals: no minute that was open is closed. */
export const widened = (opening: Opening, minutes: number): Opening =>
  opening.map((hours) => hours && { from: clockOf(down(hours.from, minutes)), to: clockOf(up(hours.to, minutes)) });
