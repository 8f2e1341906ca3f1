import type { ImportNote } from '../../files/notes';
import type { Messages } from '../../i18n/en';
import type { Flaw } from '../../model/errors';
import { flawBody } from '../../i18n/flawSentence';
import { flawText } from '../flawText';

/** What an import did or assumed, in the reader's language. */
export function noteText(note: ImportNote, t: Messages): string {
  const { count = 0, line = 0, text = '', from = '', to = '', amount = 0 } = note;
  const unit: Readonly<Record<string, string>> = t.data.durationUnits;
  return t.notes[note.code]({ count, line, text, from: String(from), to: unit[String(to)] ?? String(to), amount });
}

/** Why a file cannot be used; the places that the reader of files speaks of have names on the page. */
export function fileFlawText(flaw: Flaw, t: Messages): string {
  const places: Readonly<Record<string, string>> = { ...t.data.columns, ...t.data.places };
  const name = places[flaw.path];
  if (flaw.rule === 'missing' && name !== undefined && flaw.value === undefined)
    return t.data.missingColumn({ column: name });
  // What a file holds is not chosen from a list.
  return flaw.rule === 'oneOf'
    ? flawBody(t, { ...flaw, path: name ?? flaw.path })
    : flawText(flaw, t, name ?? flaw.path);
}
