/** Occupancy from which on the shades of the ink scale change, percent. */
export const occupancyBreaks: readonly number[] = [40, 55, 65, 75, 85, 93];

/** Busier than this (percent) wears a bar, not only a shade. */
export const busyPercent = 90;

/** One team: how busy by interval of the horizon. */
export interface OccupancyValues {
  name: string;
  /** Percent; null is no data. */
  values: ArrayLike<number | null>;
  /** Time worked although nobody is scheduled: such a cell is outlined and has no shade. */
  overrunMinutes?: ArrayLike<number>;
}
