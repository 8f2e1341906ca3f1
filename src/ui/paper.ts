/** Width of the text on A4, CSS pixels. Before printing, nothing is measured anew: what is drawn by its width asks here. */
export const paperWidth = 680;

/** How wide a score is drawn: it scrolls on the screen, and fits on paper. */
export interface ScoreRoom {
  width: number;
  /** Width of the column of names, pixels. */
  gutter: number;
  /** Narrowest column, pixels. */
  minimum: number;
}

export const scoreRoom = (printing: boolean, screen: ScoreRoom): ScoreRoom =>
  printing ? { width: paperWidth, gutter: 160, minimum: 1 } : screen;
