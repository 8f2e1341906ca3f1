import type { FirstMessages } from '../i18n/en/first';
import type { EditLabel } from '../state/editLabel';

/** What an edit was, in the reader's words: "paste 48 cells". */
export function labelText({ key, count = 1, what = '' }: EditLabel, t: FirstMessages): string {
  const { history } = t.app;
  switch (key) {
    case 'cells':
      return count === 1 ? history.editCell : history.editCells({ cells: count });
    case 'paste':
      return history.pasteCells({ cells: count });
    case 'fill':
      return history.fill;
    case 'clear':
      return history.clearCells({ cells: count });
    case 'cut':
      return t.ui.history.cutCells({ cells: count });
    case 'dragStaff':
      return history.dragStaff;
    case 'field':
      return what === '' ? history.settings : t.ui.history.field({ field: what });
    case 'skills':
      return t.ui.history.skills;
    case 'calendar':
      return t.ui.history.calendar;
    case 'traceToRate':
      return t.ui.history.traceToRate;
    default:
      return history[key];
  }
}
