/** What an edit was, independent of language: the words say it in the reader's own. */
export type EditKey =
  | 'cells'
  | 'paste'
  | 'fill'
  | 'clear'
  | 'cut'
  | 'dragStaff'
  | 'field'
  | 'addType'
  | 'removeType'
  | 'addTeam'
  | 'removeTeam'
  | 'skills'
  | 'calendar'
  | 'addPromise'
  | 'editPromise'
  | 'removePromise'
  | 'traceToRate'
  | 'import';

export interface EditLabel {
  key: EditKey;
  /** Cells touched. */
  count?: number;
  /** Name of the type, team or field it was about. */
  what?: string;
}
