/** Characters that are looked at. */
const depth = 4000;

/** What a file is that holds no text, by how {@link decodeText} read it: a spreadsheet (or another archive), or something else. */
export function notTextOf(text: string): 'spreadsheet' | 'other' | null {
  const head = text.slice(0, depth);
  // eslint-disable-next-line no-control-regex -- control characters are what tells other files from text
  if (!/[\0-\x08\x0e-\x1f]/.test(head)) return null;
  // .xlsx and .ods are archives; .xls begins as the older documents do.
  return head.startsWith('PK') || head.startsWith('ÐÏ\x11à') ? 'spreadsheet' : 'other';
}
