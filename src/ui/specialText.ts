import type { Formats } from '../i18n/format';
import type { Messages } from '../i18n/en';
import type { CalendarDay, SpecialDay } from '../model/calendar';
import { minuteOf } from '../model/calendar';

/** What a special day is called; one without a name is just special. */
export const specialName = ({ name }: SpecialDay, t: Messages): string => name ?? t.horizon.special.unnamed;

/** A day of the horizon for a list of days: "Thu 24 Dec", or "Thu 24 Dec · Christmas Eve". */
export const dayText = ({ date, special }: Pick<CalendarDay, 'date' | 'special'>, t: Messages, f: Formats): string =>
  special ? `${f.date(date)} · ${specialName(special, t)}` : f.date(date);

/** What holds on a special day: "open 08:00–12:00, volume × 0.5". */
export function specialRules({ hours, volumeFactor = 1 }: SpecialDay, t: Messages, f: Formats): string {
  const clock = (hhmm: string): string => f.clock(minuteOf(hhmm));
  if (!hours) return t.horizon.special.closed;
  const open = t.horizon.special.open({ hours: f.range(clock(hours.from), clock(hours.to)) });
  return volumeFactor === 1 ? open : `${open}, ${t.horizon.special.times({ factor: volumeFactor })}`;
}
