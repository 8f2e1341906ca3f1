import type { FigureMenuLabels } from '../charts/figure';
import type { Messages } from '../i18n/en';

/** The words of a figure's menu. */
export const figureLabels = (t: Messages, colon = ': '): FigureMenuLabels => ({
  menu: t.app.actions.more,
  colon,
  showTable: t.app.actions.showAsTable,
  showChart: t.app.actions.showAsChart,
  svg: t.app.actions.downloadAs({ format: 'SVG' }),
  png: t.app.actions.downloadAs({ format: 'PNG' }),
  csv: t.app.actions.downloadAs({ format: 'CSV' }),
});
