import type { CallLog, CallLogOptions } from '../files/callLog';
import { readCallLog } from '../files/callLog';
import { notALog } from '../files/notALog';
import type { ImportNote, RejectedRow } from '../files/notes';
import { describeNote } from '../files/notes';
import { isZone } from '../model/calendar';
import { describeFlaw, show } from '../model/errors';
import { headerText } from './headerText';
import type { Io } from './io';
import { firstLines, InputError, printable } from './io';
import type { Arguments, Options } from './options';
import { readTextFile } from './scenarioFile';

/** How a call log is to be read; verbs that read one have these options. */
export const logOptions = {
  interval: { type: 'string', value: '15|30|60', help: 'minutes of an interval (as the file says, else 30)' },
  zone: {
    type: 'string',
    value: 'ZONE',
    help: 'IANA zone of its wall clock, for days on which clocks change (the one that the log names, else 24 hours a day)',
  },
  'date-order': { type: 'string', value: 'dmy|mdy', help: 'how to read dates such as 03/04/2026' },
  'skip-bad-rows': {
    type: 'boolean',
    help: 'goes on without the rows that cannot be read, which stops the verb otherwise',
  },
} as const satisfies Options;

export function readLogOptions(args: Arguments): CallLogOptions {
  const minutes = args.text('interval');
  const order = args.text('date-order');
  const zone = args.text('zone');
  if (minutes !== undefined && !/^(15|30|60)$/.test(minutes))
    args.flaw({ path: '--interval', rule: 'oneOf', param: '15, 30, 60', value: show(minutes) });
  if (order !== undefined && order !== 'dmy' && order !== 'mdy')
    args.flaw({ path: '--date-order', rule: 'oneOf', param: 'dmy, mdy', value: show(order) });
  if (zone !== undefined && !isZone(zone)) args.flaw({ path: '--zone', rule: 'zone', value: show(zone) });
  return {
    ...(zone === undefined ? {} : { zone }),
    ...(minutes === undefined ? {} : { intervalMinutes: Number(minutes) as 15 | 30 | 60 }),
    ...(order === 'dmy' || order === 'mdy' ? { dateOrder: order } : {}),
  };
}

/** Flaws of the reader that an option answers. */
const optionOf: Partial<Record<string, string>> = { dateOrder: '--date-order', interval: '--interval' };

export type DescribedRow = RejectedRow['flaw'] & { line: number; message: string };
export type DescribedNote = ImportNote & { message: string };

/**
 * Reads a call log; rows that were left out and what was assumed go to standard error, at most some dozen lines.
 * @param skipBadRows go on without the rows that cannot be read? Figures of what is left are not figures of the file.
 * @throws InputError when the file cannot be read as one, or holds rows that cannot be read and may not be left out
 */
export async function readLogFile(
  path: string,
  options: CallLogOptions,
  skipBadRows: boolean,
  io: Io,
): Promise<{ log: CallLog; rejected: DescribedRow[]; notes: DescribedNote[] }> {
  const text = await readTextFile('CALLLOG.csv', path);
  const other = notALog(text);
  if (other !== null) throw new InputError([`${path} must be a call log, one row per call; it is ${other}`]);
  const read = readCallLog(text, options);
  const rejected = read.rejected.map(({ line, flaw }) => ({ line, ...flaw, message: describeFlaw(flaw) }));
  if (!read.ok) {
    const flaws = read.flaws.map((f) => describeFlaw({ ...f, path: optionOf[f.path] ?? f.path }));
    const told = [...flaws, ...rejected.map(lineOf)].map((line) => `${path}: ${line}`);
    throw new InputError([...told, ...headerText(text, read.flaws)]);
  }
  if (rejected.length > 0 && !skipBadRows)
    throw new InputError(
      [
        ...rejected.map(lineOf),
        `${rejected.length} of ${read.rows} rows cannot be read; --skip-bad-rows goes on without them`,
      ].map((line) => `${path}: ${line}`),
    );
  const notes = read.notes.map((note) => ({ ...note, message: describeNote(note) }));
  const lines = [...rejected.map(lineOf), ...notes.map((n) => `note: ${n.message}`)];
  if (lines.length > 0) io.err(printable(firstLines(lines)));
  return { log: read, rejected, notes };
}

const lineOf = ({ line, message }: { line: number; message: string }): string => `line ${line}: ${message}`;
