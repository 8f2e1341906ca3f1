import * as v from 'valibot';
import type { OpenHours } from './openHours';
import { atMostEntries, list, mostDays, mostParts, number, oneOf, string, text, whole, atLeast, atMost } from './rules';

/** A stretch of local wall time `HH:MM`; `to` may be `24:00`, and before `from`: then it ends on the next day. */
const clock = v.pipe(string(), v.regex(/^([01]\d|2[0-4]):[0-5]\d$/, text('time')));
const stretchSchema = v.strictObject({ from: clock, to: clock });
/** A list of one stretch is that stretch. */
const stretchesSchema = v.pipe(
  list(stretchSchema),
  v.minLength(1, text('notEmpty')),
  v.transform((all): OpenHours => (all.length === 1 ? all[0] : all)),
);
/** Hours of one day: one stretch, or several in order of time, of which only the last may end on the next day. */
export const hoursSchema = v.lazy((hours): v.GenericSchema<OpenHours> =>
  Array.isArray(hours) ? stretchesSchema : stretchSchema,
);
const date = v.pipe(string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, text('date')));

/**
 * A date on which other hours and other volumes hold: a holiday, a campaign. Hours belong to the day on which they begin: those of the day
 * before may still run on into it. Outside the horizon it has no effect, but for hours that run on into the first day.
 */
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
  /** Opening hours by weekday, Monday first, of which each belongs to the day on which it begins; null is closed. Left out: always open. */
  opening: v.optional(v.pipe(list(v.nullable(hoursSchema)), v.length(7, text('length', '7')))),
  /** Holidays and other days that are not like their weekday, each date once. */
  special: v.optional(v.pipe(list(specialDaySchema), atMostEntries(mostParts))),
  /** What happens to contacts that wait when the doors close. */
  closing: v.optional(oneOf(['serve', 'drop']), 'serve'),
});
export type Calendar = v.InferOutput<typeof calendarSchema>;
