import { kindOf } from './kind';
import { notTextOf } from './notText';

/** Characters that are looked at. */
const depth = 4000;

/** What a text is that is certainly no call log, in English; null where it may be one. */
export function notALog(text: string): string | null {
  const head = text.slice(0, depth);
  if (text.trim() === '') return 'an empty file';
  const other = notTextOf(text);
  if (other !== null)
    return other === 'spreadsheet'
      ? 'a spreadsheet or an archive, not text; save it as CSV'
      : 'a file that is not text';
  if (/^\ufeff?\s*[{[]/.test(head)) return 'a JSON document';
  if (/^\ufeff?\s*<(!|\?|html|\w+[\s>])/i.test(head)) return 'a page or an XML document';
  if (kindOf(text) === 'intervals') return 'an interval report, one row per interval and not per call';
  return null;
}
