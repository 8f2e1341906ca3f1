import type { TimeScale } from './timeScale';

/** A label on the time axis. */
export interface TimeTick {
  interval: number;
  /** Minutes after midnight, local. */
  minute: number;
  /** Plot pixels of the interval's left edge. */
  x: number;
}

/** Steps of the clock that people read easily, minutes. */
const steps = [15, 30, 60, 120, 180, 240, 360, 720, 1440];

/**
 * Clock labels that do not collide: the smallest easy step whose labels stand at least `room` pixels apart. On a day
 * when the clock changes, an hour that occurs twice is labelled twice.
 */
export function timeTicks(scale: TimeScale, startMinute: ArrayLike<number>, room = 46): TimeTick[] {
  const gap = scale.last - scale.first > 1 ? intervalMinutes(scale, startMinute) : 60;
  const pixelsPerMinute = scale.columnWidth / gap;
  const step = steps.find((s) => s >= gap && s * pixelsPerMinute >= room) ?? 1440;
  const ticks: TimeTick[] = [];
  for (let interval = scale.first; interval < scale.last; interval++) {
    const minute = startMinute[interval];
    if (minute % step !== 0) continue;
    const x = scale.left(interval);
    // hours left out of the horizon (a night) bring two labels together: the later day's wins
    if (ticks.length > 0 && x - ticks[ticks.length - 1].x < room - 8) ticks.pop();
    ticks.push({ interval, minute, x });
  }
  return ticks;
}

/** Length of an interval: the most common distance of starts (a clock change or midnight makes others). */
function intervalMinutes(scale: TimeScale, startMinute: ArrayLike<number>): number {
  for (let i = scale.first + 1; i < scale.last; i++) {
    const gap = startMinute[i] - startMinute[i - 1];
    if (gap === 15 || gap === 30 || gap === 60) return gap;
  }
  return 60;
}
