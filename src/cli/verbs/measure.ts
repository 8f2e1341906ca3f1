import { version } from '../../../package.json';
import { measureLog } from '../../analysis/realDays';
import { estimateOfLog, waitQuantileOfLog } from '../../analysis/realLog';
import type { Results } from '../../analysis/results';
import { longest } from '../../model/rules';
import { missingOf } from '../../files/missing';
import { writeWithIntervals } from '../documentOut';
import type { Source } from '../kpiDocument';
import { documentsByPart, kpiDocument } from '../kpiDocument';
import { logOptions, readLogFile, readLogOptions } from '../logFile';
import { missingText } from '../missingText';
import { measuredText } from '../resultsText';
import type { Verb } from '../verb';
import { loadWords } from '../words';

/** T of the service level where all contact types have the same, else null. */
function thresholdOf({ context }: Results): number | null {
  const [first, ...others] = context.spec.ownThreshold;
  return others.every((other) => other === first) ? first : null;
}

/** Measures a real log by the code that measures simulated days. */
export const measure: Verb = {
  name: 'measure',
  takes: 'CALLLOG.csv',
  summary: 'the same KPIs from a real call log, one row per call',
  options: {
    threshold: { type: 'string', value: 'S', help: 'T of the service level, seconds (as the file says, else 20)' },
    'with-warm-up': { type: 'boolean', help: 'counts the rows that the file marks as warm-up, too' },
    ...logOptions,
  },
  notes: [
    'What happened has no doubt of its own: every figure is of the whole log. Shares, averages and percentiles have the 95 % interval',
    'that its calendar days give, taken as a sample of such days, and the p10–p90 of those days; counts and maxima stand as they are.',
    'A call log knows no agents off the phone: occupancy has no data. Nor does it know opening hours: the offered load, of all and of a',
    'type, is the average from the first interval with contacts (of that type; of all, e-mail aside) of each day to the last.',
    'Fresh issues, repeats and transfers have data where the log has the columns issue, attempt, cause and ending of simulate --log;',
    'replies to chats and e-mail where it has a column of channels, and those of replies. Without such a column every type counts as live.',
    'Read as they come: logs of Aircall, Asterisk (queue_log), Five9, NICE CXone, Talkdesk, Vocalcom, Zendesk and 3CX (legs joined by Call ID).',
    'What customers answered to a survey, complaints, evaluations and sales have data where the log has their columns, of simulate --log or as',
    'they are usually called (csat, nps, complaint, qa score, sale, order value …). KPIs without data are listed with the columns they lack.',
  ],
  async run(args, io) {
    const [path] = args.positional(['CALLLOG.csv']);
    const threshold = args.number('threshold', { atLeast: 0, atMost: longest });
    const options = { ...readLogOptions(args), withWarmUp: args.has('with-warm-up') };
    const words = await loadWords(args.language());
    args.check();
    const { log, rejected, notes } = await readLogFile(path, options, args.has('skip-bad-rows'), io);
    const results = measureLog(log, threshold);
    const source: Source = {
      estimate: (kpi, scope) => estimateOfLog(results, kpi, scope),
      waitQuantile: (p, scope) => waitQuantileOfLog(results, p, scope),
      estimateFormula: (formula, scope, unit) => results.estimateFormula(formula, scope, unit),
    };
    const missing = missingOf(log.columns, (kpi) => source.estimate(kpi, {}).mean !== null);
    if (!args.has('json')) {
      const why = missingText(missing, words);
      const left = { rejected: rejected.length, rows: log.rows };
      const out = rejected.length > 0 ? [words.messages.data.rowsLeftOut(left), ''] : [];
      io.out(
        `${[...out, measuredText(path, log, results, source, words), ...(why.length > 0 ? ['', ...why] : [])].join('\n')}\n`,
      );
      return;
    }
    const document = {
      file: path,
      days: results.context.grid.days.length,
      version,
      threshold: threshold ?? thresholdOf(results),
      calendar: log.calendar,
      overall: kpiDocument(source, {}),
      ...documentsByPart(results, source),
      // Has a value, of opening hours that are guessed from when contacts came.
      guessed: { offeredLoad: { columns: [], outside: 'hours' } },
      missing: Object.fromEntries(missing.map(({ kpi, columns, outside }) => [kpi, { columns, outside }])),
      notes,
      rows: log.rows,
      rejected,
    };
    writeWithIntervals(document, results, io, source);
  },
};
