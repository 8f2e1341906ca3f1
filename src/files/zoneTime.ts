/** A moment on the wall clock of a zone. */
export interface WallTime {
  date: string;
  /** Seconds after midnight. */
  seconds: number;
}

/** Converts wall times that carry an offset from UTC to the wall clock of one zone. */
export function zoneClock(zone: string): (date: string, seconds: number, offsetMinutes: number) => WallTime {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (date, seconds, offsetMinutes) => {
    const whole = Math.floor(seconds);
    const utc = Date.parse(`${date}T00:00:00Z`) + whole * 1000 - offsetMinutes * 60_000;
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(utc)) part[type] = value;
    const clock = Number(part['hour']) * 3600 + Number(part['minute']) * 60 + Number(part['second']);
    return { date: `${part['year']}-${part['month']}-${part['day']}`, seconds: clock + (seconds - whole) };
  };
}
