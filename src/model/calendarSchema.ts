import * as v from 'valibot';
import { atMostEntries, list, mostDays, mostParts, number, oneOf, string, text, whole, atLeast, atMost } from './rules';

/** Hours of one weekday, local wall time `HH:MM`; `to` may be `24:00`. */
const clock = v.pipe(string(), v.regex(/^([01]\d|2[0-4]):[0-5]\d$/, text('time')));
export const hoursSchema = v.strictObject({ from: clock, to: clock });
const date = v.pipe(string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, text('date')));

/** A date on which other hours and other volumes hold: a holiday, a campaign. Outside the horizon it has no effect. */
const specialDaySchema = v.strictObject({
  date,
  name: v.optional(string()),
  /** Opening hours instead of the weekday's; null is closed all day. */
  hours: v.nullable(hoursSchema),
  /** The rate demand of every type is multiplied by this. Left out: 1. */
  volumeFactor: v.optional(v.pipe(number(), atLeast(0), atMost(1000))),
});
export type SpecialDay = v.InferOutput<typeof specialDaySchema>;

export const calendarSchema = v.strictObject({
  /** First day of the horizon, local. */
  start: date,
  /** IANA time zone of the wall clock. */
  zone: string(),
  days: v.pipe(number(), whole(), atLeast(1), atMost(mostDays)),
  intervalMinutes: v.picklist([15, 30, 60], text('oneOf', '15, 30, 60')),
  /** Opening hours by weekday, Monday first; null is closed. Left out: always open. */
  opening: v.optional(v.pipe(list(v.nullable(hoursSchema)), v.length(7, text('length', '7')))),
  /** Holidays and other days that are not like their weekday, each date once. */
  special: v.optional(v.pipe(list(specialDaySchema), atMostEntries(mostParts))),
  /** What happens to contacts that wait when the doors close. */
  closing: v.optional(oneOf(['serve', 'drop']), 'serve'),
});
export type Calendar = v.InferOutput<typeof calendarSchema>;
