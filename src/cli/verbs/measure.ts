import { version } from '../../../package.json';
import { Results } from '../../analysis/results';
import type { CallLog } from '../../files/callLog';
import { readCallLog } from '../../files/callLog';
import type { CallLogOptions } from '../../files/callLog';
import { describeNote } from '../../files/notes';
import { measureDay } from '../../kpi/measure';
import { plainSpec } from '../../kpi/spec';
import { gridOf } from '../../model/calendar';
import { describeFlaw, show } from '../../model/errors';
import { longest } from '../../model/rules';
import { overCalendarDays } from '../calendarDays';
import type { Io } from '../io';
import { firstLines, InputError, printable } from '../io';
import { byDay, byInterval, byType, kpiDocument } from '../kpiDocument';
import type { Arguments } from '../options';
import { measuredText } from '../resultsText';
import { readTextFile } from '../scenarioFile';
import type { Verb } from '../verb';
import { loadWords } from '../words';

/** Measures a real log by the code that measures simulated days. */
export const measure: Verb = {
  name: 'measure',
  takes: 'CALLLOG.csv',
  summary: 'the same KPIs from a real call log, one row per call',
  options: {
    threshold: { type: 'string', value: 'S', help: 'T of the service level, seconds (20)' },
    interval: { type: 'string', value: '15|30|60', help: 'minutes of an interval (30)' },
    'date-order': { type: 'string', value: 'dmy|mdy', help: 'how to read dates such as 03/04/2026' },
  },
  notes: [
    'Counts, maxima and percentiles are of the whole log, as they are. Shares and averages are of the whole log too, with the 95 % interval',
    'and the p10–p90 of its calendar days that have contacts. A call log knows no agents off the phone: occupancy has no data.',
    'Fresh issues, repeats and transfers have data where the log has the columns issue, attempt, cause and ending of simulate --log.',
  ],
  async run(args, io) {
    const [path] = args.positional(['CALLLOG.csv']);
    const threshold = args.number('threshold', { atLeast: 0, atMost: longest }) ?? 20;
    const options = readOptions(args);
    const words = await loadWords(args.language());
    args.check();
    const read = readCallLog(await readTextFile('CALLLOG.csv', path), options);
    const rejected = read.rejected.map(({ line, flaw }) => ({ line, ...flaw, message: describeFlaw(flaw) }));
    if (!read.ok) {
      const flaws = read.flaws.map((f) =>
        describeFlaw({ ...f, path: f.path === 'dateOrder' ? '--date-order' : f.path }),
      );
      throw new InputError([...flaws, ...rejected.map(lineOf)].map((line) => `${path}: ${line}`));
    }
    const results = resultsOf(read, threshold);
    const estimate = overCalendarDays(results);
    const notes = read.notes.map((note) => ({ ...note, message: describeNote(note) }));
    report([...rejected.map(lineOf), ...notes.map((n) => `note: ${n.message}`)], io);
    if (!args.has('json')) {
      io.out(`${measuredText(path, results, estimate, words)}\n`);
      return;
    }
    const document = {
      file: path,
      days: results.context.grid.days.length,
      version,
      threshold,
      calendar: read.calendar,
      overall: kpiDocument(results, {}, estimate),
      byType: byType(results, estimate),
      byDay: byDay(results),
      byInterval: byInterval(results),
      notes,
      rejected,
    };
    io.out(`${JSON.stringify(document)}\n`);
  },
};

function readOptions(args: Arguments): CallLogOptions {
  const minutes = args.text('interval') ?? '30';
  const order = args.text('date-order');
  if (!/^(15|30|60)$/.test(minutes))
    args.flaw({ path: '--interval', rule: 'oneOf', param: '15, 30, 60', value: show(minutes) });
  if (order !== undefined && order !== 'dmy' && order !== 'mdy')
    args.flaw({ path: '--date-order', rule: 'oneOf', param: 'dmy, mdy', value: show(order) });
  return {
    intervalMinutes: Number(minutes) as 15 | 30 | 60,
    ...(order === 'dmy' || order === 'mdy' ? { dateOrder: order } : {}),
  };
}

/** The log as results of one pass over its horizon. */
function resultsOf({ log, shape, calendar, issuesKnown }: CallLog, threshold: number): Results {
  const spec = plainSpec(shape, threshold, undefined, issuesKnown);
  const costPerHour = new Float64Array(shape.teams.length).fill(NaN);
  const results = new Results({ spec, grid: gridOf(calendar), costPerHour, currency: '' });
  results.add(measureDay(log, spec));
  return results;
}

const lineOf = ({ line, message }: { line: number; message: string }): string => `line ${line}: ${message}`;

/** Rows that were left out and what was assumed: on standard error, at most some dozen lines. */
function report(lines: readonly string[], io: Io): void {
  if (lines.length > 0) io.err(printable(firstLines(lines)));
}
