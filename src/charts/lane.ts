/** A value in the gutter with a hairline across its lane. */
export interface LaneTick {
  /** Pixels from the top of the lane. */
  y: number;
  text: string;
  /** The one that matters: a target. */
  strong?: boolean;
}
