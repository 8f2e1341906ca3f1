import { closeSync, openSync, writeSync } from 'node:fs';
import { version } from '../../../package.json';
import { checkSteadyState } from '../../analysis/closedForm';
import { compile } from '../../engine/plan';
import { Simulator } from '../../engine/simulate';
import { writeLogCsv } from '../../files/logCsv';
import type { KpiKey } from '../../kpi/kpis';
import { isKpiKey } from '../../kpi/kpis';
import { show } from '../../model/errors';
import type { Scenario } from '../../model/scenario';
import { assumptionsDocument, assumptionsText } from '../assumptionsText';
import { writeDocument, writeText, writeWithIntervals } from '../documentOut';
import { findKpi } from '../findKpi';
import { formulaText } from '../formulaText';
import { impossibleDocument, impossibleText } from '../impossibleText';
import { InputError } from '../io';
import { loadDocument, loadText } from '../loadText';
import { documentsByPart, kpiDocument } from '../kpiDocument';
import type { Arguments } from '../options';
import { expectOtherFile } from '../outputFile';
import { readScenario } from '../scenarioFile';
import type { Precision } from '../simulation';
import { readRunSettings, runOptions, simulateAll, withSeed } from '../simulation';
import { resultsText } from '../resultsText';
import type { Verb } from '../verb';
import { judgeAll, verdictDocument, verdictText } from '../verdicts';
import { loadWords } from '../words';

/** Runs days of a scenario and says every KPI. */
export const simulate: Verb = {
  name: 'simulate',
  takes: 'SCENARIO',
  summary: 'simulates many days of a scenario and gives every KPI with its doubt',
  options: {
    ...runOptions,
    precision: {
      type: 'string',
      value: 'KPI=±X',
      help: 'more days until the 95 % interval of the mean is at most ± X in the KPI’s unit (percentage points, s …)',
    },
    'no-intervals': {
      type: 'boolean',
      help: 'leaves `byInterval` out of the JSON; of a year of quarter-hours it is some 150 MB',
    },
    log: { type: 'string', value: 'FILE.csv', help: 'writes every contact of day 0; `measure` reads it' },
  },
  notes: [
    'Where all intervals are alike, `formulas` has the closed form beside the simulation.',
    'SCENARIO is a JSON file, or the name of a scenario that comes with Floorwalk.',
    'With --precision at most 10,000 days are run, fewer where they would not fit into memory.',
  ],
  async run(args, io) {
    const [path] = args.positional(['SCENARIO']);
    const settings = readRunSettings(args);
    const precision = readPrecision(args);
    const log = args.text('log');
    const words = await loadWords(args.language());
    args.check();
    if (log !== undefined) expectOtherFile('--log', log, path);
    const scenario = withSeed(await readScenario(path), settings.seed);
    if (log !== undefined) writeDayLog(scenario, log);
    const [results] = await simulateAll([scenario], settings, io, precision);
    const promises = scenario.commitments.map((commitment) => ({ commitment, ambiguities: [] }));
    const verdicts = judgeAll(results, promises);
    const checks = scenario.types.flatMap(({ id, name }) => {
      const check = checkSteadyState(scenario, results, id);
      return check ? [{ id, name, check }] : [];
    });
    const reached = precision && halfWidthOf(results.whole(precision.kpi)) <= precision.halfWidth;
    if (precision && !reached)
      io.err(`--precision: ${precision.kpi} is not known to ±${precision.halfWidth} after ${results.days} days\n`);

    if (!args.has('json')) {
      const lines = verdicts.map((v) => verdictText(v, scenario, words));
      const promised = lines.length === 0 ? [] : [words.messages.promises.title, ...lines];
      const formulas = checks.map(({ name, check }) => formulaText(check, name, words));
      writeText(
        [
          impossibleText(scenario, words),
          loadText(scenario, words),
          resultsText(scenario, results, words),
          assumptionsText(scenario, words),
          ...formulas,
          promised.join('\n'),
          scenario.acknowledgement,
        ],
        io,
      );
      return;
    }
    const document = {
      scenario: scenario.name,
      seed: scenario.seed,
      days: results.days,
      version,
      calendar: scenario.calendar,
      currency: scenario.currency,
      acknowledgement: scenario.acknowledgement,
      ...(precision ? { precision: { ...precision, reached } } : {}),
      impossible: impossibleDocument(scenario, words),
      ...loadDocument(scenario, words),
      assumptions: assumptionsDocument(scenario),
      overall: kpiDocument(results, {}),
      ...documentsByPart(results),
      verdicts: verdicts.map((v) => verdictDocument(v, scenario, words)),
      formulas: Object.fromEntries(checks.map(({ id, check }) => [id, check])),
    };
    if (args.has('no-intervals')) writeDocument(document, io);
    else writeWithIntervals(document, results, io);
  },
};

const halfWidthOf = ({ low, high }: { low: number | null; high: number | null }): number =>
  low === null || high === null ? Infinity : (high - low) / 2;

/** `serviceLevel=±1`; the sign may be left out. */
function readPrecision(args: Arguments): Precision | undefined {
  const text = args.text('precision');
  if (text === undefined) return undefined;
  const [name, amount, ...more] = text.split('=');
  if (amount === undefined || more.length > 0) {
    args.problem(`--precision must be such as serviceLevel=±1, got ${show(text)}`);
    return undefined;
  }
  const kpi: KpiKey | undefined = [name, findKpi(name)?.key ?? ''].find(isKpiKey);
  if (kpi === undefined)
    args.flaw({ path: '--precision', rule: 'known', param: 'KPI that is simulated', value: show(name) });
  const halfWidth = args.readNumber('--precision', amount.trim().replace(/^(±|\+-|\+\/-)/, ''), { above: 0 });
  return kpi === undefined || halfWidth === undefined ? undefined : { kpi, halfWidth };
}

/** @throws InputError when the file cannot be written */
function writeDayLog(scenario: Scenario, path: string): void {
  const plan = compile(scenario);
  try {
    const file = openSync(path, 'w');
    for (const chunk of writeLogCsv(new Simulator(plan).run(0), scenario)) writeSync(file, chunk);
    closeSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new InputError([`--log must name a file that can be written (${code}), got ${show(path)}`]);
  }
}
