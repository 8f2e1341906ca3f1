/** What the reader should think of the picture. */
export type FigureState = 'ready' | 'empty' | 'loading' | 'partial' | 'stale' | 'failed' | 'impossible';

/** Words of a figure's menu. */
export interface FigureMenuLabels {
  /** Name of the menu itself; the figure's title is added, after `colon`. */
  menu: string;
  colon: string;
  showTable: string;
  showChart: string;
  svg: string;
  png: string;
  csv: string;
}
