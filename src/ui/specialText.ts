import type { Formats } from '../i18n/format';
import type { Messages } from '../i18n/en';
import type { CalendarDay, SpecialDay } from '../model/calendar';

/** What a special day is called; one without a name is just special. */
export const specialName = ({ name }: SpecialDay, t: Messages): string => name ?? t.horizon.special.unnamed;

/** A day of the horizon for a list of days: "Thu 24 Dec", or "Thu 24 Dec · Christmas Eve". */
export const dayText = ({ date, special }: Pick<CalendarDay, 'date' | 'special'>, t: Messages, f: Formats): string =>
  special ? `${f.date(date)} · ${specialName(special, t)}` : f.date(date);
