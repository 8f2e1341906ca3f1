import type { Formats } from '../i18n/format';
import type { Messages } from '../i18n/en';
import type { SpecialDay } from '../model/calendar';
import { minuteOf } from '../model/calendar';

/** What holds on a special day: "open 08:00–12:00, volume × 0.5". */
export function specialRules({ hours, volumeFactor = 1 }: SpecialDay, t: Messages, f: Formats): string {
  const clock = (hhmm: string): string => f.clock(minuteOf(hhmm));
  if (!hours) return t.horizon.special.closed;
  const open = t.horizon.special.open({ hours: f.range(clock(hours.from), clock(hours.to)) });
  return volumeFactor === 1 ? open : `${open}, ${t.horizon.special.times({ factor: volumeFactor })}`;
}
