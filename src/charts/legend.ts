/** How a series is drawn, for its key in a legend. */
export type Mark =
  | 'band'
  | 'line'
  | 'thin'
  | 'whisker'
  | 'target'
  | 'observed'
  | 'volume'
  | 'required'
  | 'scheduled'
  | 'short'
  | 'over'
  | 'kept'
  | 'broken'
  | 'left';

/** A key and its words. */
export interface LegendItem {
  mark: Mark;
  text: string;
}
