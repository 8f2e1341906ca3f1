/** The interval that the reader points at; charts and grid light it together. */
export class Hover {
  /** Interval index of the horizon, null when nothing is pointed at. */
  interval = $state.raw<number | null>(null);
}
