import type { Messages } from './en';
import type { Formats } from './format';

/** What a figure of a call log needs, or why it never has data there. */
export function logNeedsSentence(
  { columns, outside }: { columns: readonly string[]; outside: keyof Messages['data']['missing']['what'] | null },
  { data }: Pick<Messages, 'data'>,
  { comma }: Pick<Formats, 'comma'>,
): string {
  const { fromLog, missing } = data;
  const names = columns.join(comma);
  if (outside === null) return columns.length > 0 ? fromLog.columns({ columns: names }) : fromLog.enough;
  const what = missing.what[outside];
  return columns.length > 0 ? fromLog.both({ columns: names, what }) : fromLog.outside({ what });
}
