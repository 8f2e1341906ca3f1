import { version } from '../../../package.json';
import { measureLog } from '../../analysis/realDays';
import { estimateOfLog, waitQuantileOfLog } from '../../analysis/realLog';
import { longest } from '../../model/rules';
import { writeWithIntervals } from '../documentOut';
import type { Source } from '../kpiDocument';
import { documentsByPart, kpiDocument } from '../kpiDocument';
import { logOptions, readLogFile, readLogOptions } from '../logFile';
import { measuredText } from '../resultsText';
import type { Verb } from '../verb';
import { loadWords } from '../words';

/** Measures a real log by the code that measures simulated days. */
export const measure: Verb = {
  name: 'measure',
  takes: 'CALLLOG.csv',
  summary: 'the same KPIs from a real call log, one row per call',
  options: {
    threshold: { type: 'string', value: 'S', help: 'T of the service level, seconds (20)' },
    ...logOptions,
  },
  notes: [
    'What happened has no doubt of its own: every figure is of the whole log. Shares, averages and percentiles have the 95 % interval',
    'that its calendar days give, taken as a sample of such days, and the p10–p90 of those days; counts and maxima stand as they are.',
    'A call log knows no agents off the phone: occupancy has no data. Nor does it know opening hours: the offered load, of all and of a',
    'type, is the average from the first interval with contacts (of that type) of each day to the last. Nor what is deferred: every',
    'type counts as live, and e-mail in a log is better read by type.',
    'Fresh issues, repeats and transfers have data where the log has the columns issue, attempt, cause and ending of simulate --log.',
  ],
  async run(args, io) {
    const [path] = args.positional(['CALLLOG.csv']);
    const threshold = args.number('threshold', { atLeast: 0, atMost: longest }) ?? 20;
    const options = readLogOptions(args);
    const words = await loadWords(args.language());
    args.check();
    const { log, rejected, notes } = await readLogFile(path, options, io);
    const results = measureLog(log, threshold);
    const source: Source = {
      estimate: (kpi, scope) => estimateOfLog(results, kpi, scope),
      waitQuantile: (p, scope) => waitQuantileOfLog(results, p, scope),
    };
    if (!args.has('json')) {
      io.out(`${measuredText(path, results, source, words)}\n`);
      return;
    }
    const document = {
      file: path,
      days: results.context.grid.days.length,
      version,
      threshold,
      calendar: log.calendar,
      overall: kpiDocument(source, {}),
      ...documentsByPart(results, source),
      notes,
      rejected,
    };
    writeWithIntervals(document, results, io, source);
  },
};
