import type { Messages } from '../i18n/en';
import { flawHint, flawSentence } from '../i18n/flawSentence';
import type { Flaw } from '../model/errors';

/**
 * A broken rule in the reader's language, with the fix where there is one.
 * @param place what the field is called on the page; the path in the document unless given
 */
export function flawText(flaw: Flaw, t: Messages, place?: string): string {
  if (place === undefined) return flawSentence(t, flaw);
  const sentence = flawSentence(t, { ...flaw, path: place });
  const hint = flawHint(t, flaw);
  return hint === null || sentence.endsWith(hint) ? sentence : t.flaws.withHint({ body: sentence, hint });
}
