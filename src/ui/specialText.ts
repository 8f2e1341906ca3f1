import type { Formats } from '../i18n/format';
import type { FirstMessages } from '../i18n/en/first';
import type { CalendarDay, SpecialDay } from '../model/calendar';

/** What a special day is called; one without a name is just special. */
export const specialName = ({ name }: SpecialDay, t: Pick<FirstMessages, 'horizon'>): string =>
  name || t.horizon.special.unnamed;

/** A day of the horizon for a list of days: "Thu 24 Dec", or "Thu 24 Dec · Christmas Eve". */
export const dayText = (
  { date, special }: Pick<CalendarDay, 'date' | 'special'>,
  t: Pick<FirstMessages, 'horizon'>,
  f: Formats,
): string => (special ? `${f.date(date)} · ${specialName(special, t)}` : f.date(date));
