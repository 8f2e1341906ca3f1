import { addDays, gridOf, offsetMinutes, startInstant, zoneFormat } from '../model/calendar';

/** A moment on the wall clock of a zone. */
export interface WallTime {
  date: string;
  /** Seconds after midnight. */
  seconds: number;
  /** Offset from UTC in minutes, where the text carried one and it still holds. */
  offset?: number;
}

/** Clocks change on quarters of an hour. */
const quarter = 900;
const secondsOfDay = 86_400;

/**
 * The wall clock of one zone. Instants are seconds since 1970 in UTC; wall times are seconds since 1970 as if the wall clock
 * were UTC's.
 */
export class ZoneClock {
  private readonly format: Intl.DateTimeFormat;
  private readonly offsets = new Map<number, number>();
  private readonly starts = new Map<string, number>();

  constructor(readonly zone: string) {
    this.format = zoneFormat(zone);
  }

  /** Minutes by which the wall clock is ahead of UTC at an instant. */
  offsetAt(instant: number): number {
    const key = Math.floor(instant / quarter);
    let offset = this.offsets.get(key);
    if (offset === undefined) {
      offset = offsetMinutes(this.format, key * quarter * 1000);
      this.offsets.set(key, offset);
    }
    return offset;
  }

  wallOf(instant: number): number {
    return instant + this.offsetAt(instant) * 60;
  }

  /**
   * The instants at which the clock shows a wall time: one, or two in an hour that comes twice. A time that the clock skips
   * is as long after the change.
   */
  instantsOf(wall: number): [first: number, second?: number] {
    const before = this.offsetAt(wall - secondsOfDay);
    const after = this.offsetAt(wall + secondsOfDay);
    const [early, late] = [wall - Math.max(before, after) * 60, wall - Math.min(before, after) * 60];
    const shown = [early, late].filter((instant) => Math.abs(this.wallOf(instant) - wall) < 1);
    if (shown.length === 0) return [wall - before * 60];
    return early !== late && shown.length === 2 ? [early, late] : [shown[0]];
  }

  /** Does the clock never show this wall time, since it goes forward over it? */
  skips(wall: number): boolean {
    const [instant] = this.instantsOf(wall);
    return Math.abs(this.wallOf(instant) - wall) >= 1;
  }

  /** The local date of an instant. */
  dateOf(instant: number): string {
    return dateOfWall(this.wallOf(instant));
  }

  /** The instant at which a date begins here. */
  startOf(date: string): number {
    let start = this.starts.get(date);
    if (start === undefined) {
      start =
        startInstant(gridOf({ start: date, zone: this.zone, days: 1, intervalMinutes: 15, closing: 'serve' })) / 1000;
      this.starts.set(date, start);
    }
    return start;
  }
}

/** The date of a wall time, seconds since 1970. */
export const dateOfWall = (wall: number): string => addDays('1970-01-01', Math.floor(wall / secondsOfDay));

/** Seconds since 1970 of a wall time, as if it were UTC's. */
export const wallSeconds = ({ date, seconds }: WallTime): number => Date.parse(`${date}T00:00:00Z`) / 1000 + seconds;

/** Converts wall times that carry an offset from UTC to the wall clock of one zone. */
export function zoneClock(zone: string): (date: string, seconds: number, offsetMinutes: number) => WallTime {
  const clock = new ZoneClock(zone);
  return (date, seconds, offset) => {
    const wall = clock.wallOf(wallSeconds({ date, seconds }) - offset * 60);
    const day = Math.floor(wall / secondsOfDay);
    // The fraction of a second is kept as it was written.
    return { date: dateOfWall(wall), seconds: Math.floor(wall) - day * secondsOfDay + (seconds % 1) };
  };
}
