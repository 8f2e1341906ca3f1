import { isLogHeader, knownLogColumns } from '../files/logColumns';
import type { LogField } from '../files/logColumns';
import { readTable } from '../files/table';
import type { Flaw } from '../model/errors';
import { show } from '../model/errors';

/** Columns without which a call log tells nothing, then those that nearly every log has; the reader's words for them. */
const usual: Readonly<Partial<Record<LogField, string>>> = {
  start: 'arrival (needed)',
  wait: 'wait (needed)',
  outcome: 'outcome',
  abandoned: 'outcome, as a flag: abandoned',
  answered: 'outcome, as a flag: answered',
  queue: 'contact type or queue',
  channel: 'channel',
  talk: 'talk time',
  hold: 'hold time',
  wrap: 'after-contact work',
  handle: 'handle time, all in one',
  agent: 'agent',
  team: 'team',
};

/**
 * Why a text has no columns of a call log that are needed, as lines in English: its first line as it was read, whether any header was
 * recognised, and the names by which columns are known. Empty where no column is missing.
 */
export function headerText(text: string, flaws: readonly Flaw[]): string[] {
  const lacking = flaws.flatMap(({ path, rule }): LogField[] =>
    rule !== 'missing' ? [] : path === 'arrival' ? ['start'] : path === 'wait' ? ['wait'] : [],
  );
  if (lacking.length === 0) return [];
  const { header, headerLine, skipped, delimiter } = readTable(text, isLogHeader);
  const known = header.filter(isLogHeader);
  const called = ([field, names]: [LogField, readonly string[]]): string =>
    `  ${usual[field] ?? field}: ${names.join(', ')}`;
  const columns = knownLogColumns();
  // A word among others that happens to be such a name is no header.
  if (known.length >= Math.min(2, header.length) && header.length > 0)
    return [
      `the header was found in line ${headerLine}; of its columns are known: ${known.join(', ')}`,
      'what is missing may be called:',
      ...columns.filter(([field]) => lacking.includes(field)).map(called),
    ];
  const [first] = [...(headerLine > 0 ? [{ line: headerLine, text: header.join(delimiter) }] : []), ...skipped].sort(
    (a, b) => a.line - b.line,
  );
  const rest = columns.filter(([field]) => !(field in usual));
  return [
    ...(first ? [`line ${first.line} reads ${show(first.text)}`] : []),
    'no header was recognised: no line holds the name of a column of a call log; capitals, blanks and punctuation do not matter',
    'columns are known by these names, and by those of other languages:',
    ...columns.filter(([field]) => field in usual).map(called),
    `  and others, if there are any: ${rest.map(([, [name]]) => name).join(', ')}`,
  ];
}
