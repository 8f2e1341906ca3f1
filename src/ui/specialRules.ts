import type { Formats } from '../i18n/format';
import type { Messages } from '../i18n/en';
import type { SpecialDay } from '../model/calendar';
import { type OpenHours, minuteOf, stretchesOf } from '../model/openHours';

/** `08:00–12:00, 13:00–17:00` */
export const hoursText = (hours: OpenHours, f: Formats): string =>
  stretchesOf(hours)
    .map(({ from, to }) => f.range(f.clock(minuteOf(from)), f.clock(minuteOf(to))))
    .join(f.comma);

/** What holds on a special day: "open 08:00–12:00, volume × 0.5". */
export function specialRules({ hours, volumeFactor = 1 }: SpecialDay, t: Messages, f: Formats): string {
  if (!hours) return t.horizon.special.closed;
  const open = t.horizon.special.open({ hours: hoursText(hours, f) });
  return volumeFactor === 1 ? open : `${open}, ${t.horizon.special.times({ factor: volumeFactor })}`;
}
