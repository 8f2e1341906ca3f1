import { version } from '../../../package.json';
import type { PairedDifference } from '../../analysis/compare';
import { comparePaired } from '../../analysis/compare';
import { judge } from '../../analysis/judge';
import type { Results } from '../../analysis/results';
import { kpiKeys } from '../../kpi/kpis';
import type { Commitment } from '../../model/commitment';
import { printCommitment } from '../../model/commitments/print';
import { canonicalJson } from '../../model/document';
import type { Scenario } from '../../model/scenario';
import { comparisonText } from '../comparisonText';
import type { InputDifference } from '../inputs';
import { inputDifferences } from '../inputs';
import { kpiDocument } from '../kpiDocument';
import { readScenarios } from '../scenarioFile';
import { readRunSettings, runOptions, simulateAll, withSeed } from '../simulation';
import type { Verb } from '../verb';
import { withCommitments } from '../verdicts';
import { loadWords } from '../words';

/** One alternative against A. */
export interface Comparison {
  scenario: Scenario;
  results: Results;
  paired: PairedDifference[];
  inputs: InputDifference[];
}

/** Compares plans on the same days and the same customers. */
export const compare: Verb = {
  name: 'compare',
  takes: 'A B [C…]',
  summary: 'compares scenarios with the first one, on the same days and the same customers',
  options: runOptions,
  notes: [
    "All run with A's seed (or --seed), so that they meet the same customers. Differences are B − A.",
    'The promises are those of all scenarios together.',
  ],
  async run(args, io) {
    const paths = args.positional(['A', 'B'], Infinity);
    const settings = readRunSettings(args);
    const words = await loadWords(args.language());
    args.check();
    const read = await readScenarios(paths);
    const seed = settings.seed ?? read[0].seed;
    const commitments = allCommitments(read);
    const scenarios = read.map((s) =>
      withCommitments(
        withSeed(s, seed),
        commitments.filter((c) => fits(c, s)),
      ),
    );
    const all = await simulateAll(scenarios, settings, io);
    const verdicts = scenarios.map((s, i) => commitments.map((c) => (fits(c, s) ? judge(all[i], c) : null)));
    const comparisons = scenarios.slice(1).map((scenario, i): Comparison => {
      const results = all[i + 1];
      const paired = kpiKeys.map((kpi) => comparePaired(all[0], results, kpi));
      return { scenario, results, paired, inputs: inputDifferences(read[0], read[i + 1]) };
    });
    const notes = scenarios.slice(1).flatMap((s) => calendarNote(scenarios[0], s));
    const sentences = commitments.map((c) =>
      printCommitment(
        c,
        words.language,
        read.find((s) => fits(c, s)),
      ),
    );

    if (!args.has('json')) {
      io.out(
        comparisonText({ base: scenarios[0], baseResults: all[0], comparisons, sentences, verdicts, notes }, words),
      );
      return;
    }
    const document = {
      seed,
      days: settings.days,
      version,
      notes,
      commitments: sentences,
      plans: scenarios.map((s, i) => ({
        name: s.name,
        path: paths[i],
        overall: kpiDocument(all[i], {}),
        verdicts: verdicts[i],
      })),
      comparisons: comparisons.map(({ scenario, paired, inputs }) => ({
        a: scenarios[0].name,
        b: scenario.name,
        overall: Object.fromEntries(paired.map((d) => [d.kpi, d])),
        inputs,
      })),
    };
    io.out(`${JSON.stringify(document)}\n`);
  },
};

/** The commitments of all scenarios, each once. */
function allCommitments(scenarios: readonly Scenario[]): Commitment[] {
  const byMeaning = new Map<string, Commitment>();
  for (const commitment of scenarios.flatMap((s) => s.commitments)) {
    const meaning = { ...commitment };
    delete meaning.id;
    byMeaning.set(canonicalJson(meaning), meaning);
  }
  return [...byMeaning.values()];
}

/** Does the scenario have the contact type and the team that the commitment speaks of? */
const fits = (c: Commitment, s: Scenario): boolean =>
  (c.type === undefined || s.types.some((t) => t.id === c.type)) &&
  (c.team === undefined || s.teams.some((t) => t.id === c.team));

function calendarNote(a: Scenario, b: Scenario): string[] {
  if (a.calendar.days !== b.calendar.days)
    return [
      `${b.name}: its horizon is ${b.calendar.days} days, that of ${a.name} ${a.calendar.days}; sums do not compare`,
    ];
  const starts = `${b.name} starts on ${b.calendar.start}, ${a.name} on ${a.calendar.start}`;
  return a.calendar.start === b.calendar.start ? [] : [starts];
}
