import { version } from '../../../package.json';
import type { PairedDifference } from '../../analysis/compare';
import type { Comparability } from '../../analysis/comparable';
import { comparabilityOf } from '../../analysis/comparable';
import { comparePlans } from '../../analysis/compare';
import { verdictOn } from '../../analysis/verdict';
import type { Results } from '../../analysis/results';
import { barrierSentence } from '../../i18n/barrierSentence';
import type { FormulaKey } from '../../kpi/kpis';
import { kpiKeys } from '../../kpi/kpis';
import { onInOne } from '../../model/assumptions/plans';
import { mechanismsOn } from '../../model/assumptions/standing';
import type { Commitment } from '../../model/commitment';
import { printCommitment } from '../../model/commitments/print';
import { distinctNames } from '../../model/distinctNames';
import { canonicalJson } from '../../model/document';
import type { Scenario } from '../../model/scenario';
import { canBlend, factorsBetween } from '../../planning/waterfall/factors';
import type { Waterfall } from '../../planning/waterfall/waterfall';
import { plansBetween, waterfallOf } from '../../planning/waterfall/waterfall';
import type { Io } from '../io';
import type { RunSettings } from '../simulation';
import { assumptionsDocument } from '../assumptionsText';
import { comparisonText } from '../comparisonText';
import type { InputDifference } from '../inputs';
import { inputDifferences } from '../inputs';
import { writeDocument } from '../documentOut';
import { impossibleDocument } from '../impossibleText';
import { loadDocument } from '../loadText';
import { kpiDocument } from '../kpiDocument';
import { readScenarios } from '../scenarioFile';
import { readRunSettings, runOptions, simulateAll, withSeed } from '../simulation';
import type { Verb } from '../verb';
import { promiseDocument, withCommitments } from '../verdicts';
import type { Words } from '../words';
import { loadWords } from '../words';

/** One alternative against A. */
export interface Comparison {
  scenario: Scenario;
  results: Results;
  comparability: Comparability;
  paired: PairedDifference[];
  /** The same of each contact type that both have, where they have others, too. */
  byType: { type: string; paired: PairedDifference[] }[];
  inputs: InputDifference[];
  /** The difference taken apart, by KPI; null: the two have not the same types, teams and shape of calendar. Left out: not asked for. */
  apart?: Partial<Record<FormulaKey, Waterfall>> | null;
}

/** Compares plans on the same days and the same customers. */
export const compare: Verb = {
  name: 'compare',
  takes: 'A B [C…]',
  summary: 'compares scenarios with the first one, on the same days and the same customers',
  options: {
    ...runOptions,
    apart: {
      type: 'boolean',
      help: 'takes each difference apart: what volume, handle times, patience, staff and rules do to it (up to 32 plans)',
    },
  },
  notes: [
    "All run with A's seed (or --seed), so that they meet the same customers. Differences are B − A. Where the customers are not the",
    'same, or figures cannot be subtracted (another currency or calendar), `withheld` says why there is no verdict. Plans with other',
    'contact types get none on their totals, but one on each type that both have (`byType`).',
    'Text: the last column names what a figure rests on by its number in the list below. JSON: `assumptions`, of each plan, and of each',
    'comparison what is on in A or B alone.',
    'The promises are those of all scenarios together. Scenarios of the same name are numbered.',
  ],
  async run(args, io) {
    const paths = args.positional(['A', 'B'], Infinity);
    const settings = readRunSettings(args);
    const words = await loadWords(args.language());
    args.check();
    const plans = await readScenarios(paths);
    const names = distinctNames(plans.map(({ name }) => name));
    const read = plans.map((plan, i) => ({ ...plan, name: names[i] }));
    const seed = settings.seed ?? read[0].seed;
    const commitments = allCommitments(read);
    const scenarios = read.map((s) =>
      withCommitments(
        withSeed(s, seed),
        commitments.filter((c) => fits(c, s)),
      ),
    );
    const all = await simulateAll(scenarios, settings, io);
    const apart = args.has('apart')
      ? await Promise.all(scenarios.slice(1).map((scenario) => takeApart(scenarios[0], scenario, settings, io)))
      : [];
    const verdicts = scenarios.map((s, i) => commitments.map((c) => (fits(c, s) ? verdictOn(all[i], c) : null)));
    const comparisons = scenarios.slice(1).map((scenario, i): Comparison => {
      const results = all[i + 1];
      const comparability = comparabilityOf(withSeed(read[0], seed), read[i + 1]);
      const paired = kpiKeys.map((kpi) => comparePlans(all[0], results, comparability, kpi));
      const byType = (comparability.sameTypes ? [] : comparability.types).map((type) => ({
        type,
        paired: kpiKeys
          .map((kpi) => comparePlans(all[0], results, comparability, kpi, { type }))
          .filter(({ mean }) => mean !== null),
      }));
      const inputs = inputDifferences(read[0], read[i + 1]);
      return {
        scenario,
        results,
        comparability,
        paired,
        byType,
        inputs,
        ...(i < apart.length ? { apart: apart[i] } : {}),
      };
    });
    const sentences = commitments.map((c) =>
      printCommitment(
        c,
        words.language,
        read.find((s) => fits(c, s)),
      ),
    );

    if (!args.has('json')) {
      io.out(
        comparisonText(
          { base: scenarios[0], baseResults: all[0], comparisons, sentences, commitments, verdicts },
          words,
        ),
      );
      return;
    }
    const document = {
      seed,
      days: settings.days,
      version,
      commitments: sentences,
      plans: scenarios.map((s, i) => ({
        name: s.name,
        path: paths[i],
        impossible: impossibleDocument(s, words),
        ...loadDocument(s, words),
        assumptions: assumptionsDocument(s),
        overall: kpiDocument(all[i], {}),
        verdicts: verdicts[i].map((v) => v && { ...v, restsOn: promiseDocument(v.commitment, s) }),
      })),
      comparisons: comparisons.map(({ scenario, comparability, paired, byType, inputs, apart: steps }) => ({
        a: scenarios[0].name,
        b: scenario.name,
        sameCallers: comparability.sameCallers,
        notes: notesOf(comparability, words),
        overall: Object.fromEntries(paired.map((d) => [d.kpi, d])),
        byType: Object.fromEntries(
          byType.map((one) => [one.type, Object.fromEntries(one.paired.map((d) => [d.kpi, d]))]),
        ),
        inputs,
        assumptions: onInOne(mechanismsOn(scenarios[0]), mechanismsOn(scenario)),
        ...(steps === undefined ? {} : { apart: steps }),
      })),
    };
    writeDocument(document, io);
  },
};

/** KPIs whose differences are taken apart. */
export const takenApart = ['serviceLevel', 'asa', 'abandonRate', 'occupancy'] as const satisfies readonly FormulaKey[];

async function takeApart(
  a: Scenario,
  b: Scenario,
  settings: RunSettings,
  io: Io,
): Promise<NonNullable<Comparison['apart']> | null> {
  if (!canBlend(a, b)) return null;
  const between = factorsBetween(a, b);
  const results = await simulateAll(plansBetween(a, b, between), settings, io);
  return Object.fromEntries(takenApart.map((kpi) => [kpi, waterfallOf(results, between, kpi)]));
}

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
export const fits = (c: Commitment, s: Scenario): boolean =>
  (c.type === undefined || s.types.some((t) => t.id === c.type)) &&
  (c.team === undefined || s.teams.some((t) => t.id === c.team));

/** What has to be said about holding B against A. */
export const notesOf = ({ barriers }: Comparability, { messages, language }: Words): string[] =>
  barriers.map((barrier) => barrierSentence(messages, language, barrier, 'B'));
