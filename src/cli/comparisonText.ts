import type { PairedDifference } from '../analysis/compare';
import type { Verdict } from '../analysis/judge';
import type { Results } from '../analysis/results';
import { compareSentence } from '../i18n/compareSentence';
import { writtenDifference } from '../i18n/writtenDifference';
import { lackSentence } from '../i18n/lackSentence';
import { keptSentence } from '../i18n/verdictSentence';
import type { Commitment } from '../model/commitment';
import type { Scenario } from '../model/scenario';
import { comparedAssumptionsText, onInOneText, restsNumbersIn } from './assumptionsText';
import { differenceText } from './differenceText';
import { impossibleText } from './impossibleText';
import { loadText } from './loadText';
import type { InputDifference } from './inputs';
import { runText, typeKpis } from './resultsText';
import { textTable } from './table';
import type { Comparison } from './verbs/compare';
import { fits, notesOf, takenApart } from './verbs/compare';
import { promiseRests } from './verdicts';
import type { Words } from './words';
import { estimateText, rowName, shownUnit } from './words';

/** Everything that a comparison says. */
export interface ComparisonAnswer {
  base: Scenario;
  baseResults: Results;
  comparisons: readonly Comparison[];
  /** The promises, and per scenario a verdict on each; null where a promise does not apply. */
  sentences: readonly string[];
  commitments: readonly Commitment[];
  verdicts: readonly (readonly (Verdict | null)[])[];
}

/** Differences of inputs that are listed one by one. */
const mostInputs = 20;

export function comparisonText(answer: ComparisonAnswer, words: Words): string {
  const { base, baseResults, comparisons } = answer;
  const plans = plansOf(answer);
  const parts = [
    `${runText(baseResults, words)} · seed ${base.seed}`,
    ...plans.flatMap((scenario) => {
      const texts = [impossibleText(scenario, words), loadText(scenario, words)].filter((text) => text !== '');
      return texts.map((text) => `${scenario.name}: ${text}`);
    }),
    ...comparisons.map((one) => oneText(answer, one, words)),
    promisesText(answer, words),
    comparedAssumptionsText(plans, words),
    ...new Set(plans.map((s) => s.acknowledgement)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function oneText(
  { base, baseResults, comparisons }: ComparisonAnswer,
  { scenario, results, comparability, paired, byType, inputs, apart }: Comparison,
  words: Words,
): string {
  const { currency } = baseResults.context;
  const { compare } = words.messages;
  const sideText = (from: Results, { kpi, scope }: PairedDifference): string =>
    estimateText(words, from.estimate(kpi, scope), from.context.currency);
  const all = plansOf({ base, comparisons });
  const rests = ({ kpi }: PairedDifference): string => restsNumbersIn(kpi, [base, scenario], all);
  const table = (title: string, differences: readonly PairedDifference[]): string => {
    const head = [title, compare.baseline, compare.alternative, 'B − A', ''];
    const rows = differences.map((d) => [
      rowName(words, d.kpi),
      sideText(baseResults, d),
      sideText(results, d),
      gapText(d, words, currency),
      verdictWord(d, words),
      rests(d),
    ]);
    const column = rows.some((row) => row.at(-1) !== '') ? [words.messages.assumptions.column] : [];
    return textTable([[...head, ...column], ...rows]);
  };
  const shown = paired
    .filter((d) => d.mean !== null || d.withheld !== null)
    .filter((d) => baseResults.estimate(d.kpi).mean !== null || results.estimate(d.kpi).mean !== null);
  const notes = notesOf(comparability, words);
  const context = { b: scenario.name, currency, thresholdSeconds: sharedThreshold(base) };
  const told = ['serviceLevel', 'abandonRate', 'asa', 'occupancy', 'staffingCost'];
  const sentences = paired.filter((d) => told.includes(d.kpi) && d.mean !== null);
  return [
    `A  ${base.name}\nB  ${scenario.name}`,
    ...(notes.length > 0 ? [notes.join('\n')] : []),
    sentences
      .map((d) =>
        compareSentence(
          words.messages,
          words.formats,
          { ...d, days: d.comparedDays, unit: shownUnit(d.unit, currency) },
          context,
        ),
      )
      .join('\n'),
    table('', shown),
    ...byType.map(({ type, paired: ofType }) =>
      table(
        nameOf(base, type),
        ofType.filter(({ kpi }) => typeKpis.includes(kpi)),
      ),
    ),
    ...(apart === undefined ? [] : [apart ? apartText(apart, words, currency) : words.messages.waterfall.cannot]),
    inputsText(inputs, base, scenario, words),
  ].join('\n\n');
}

/** What each factor does to each difference. */
function apartText(apart: NonNullable<Comparison['apart']>, words: Words, currency: string): string {
  const { waterfall } = words.messages;
  const found = takenApart.flatMap((kpi) => (apart[kpi] ? [{ kpi, ...apart[kpi] }] : []));
  if (found[0].steps.length === 0) return waterfall.same;
  const rows = found[0].steps.map(({ factor }, i) => [
    waterfall.factors[factor],
    ...found.map(({ steps, from }) => gapText({ ...steps[i], unit: from.unit }, words, currency)),
  ]);
  return textTable([[waterfall.title, ...found.map(({ kpi }) => rowName(words, kpi))], ...rows]);
}

const nameOf = ({ types }: Scenario, type: string): string => types.find(({ id }) => id === type)!.name;

/** T of the service level where all contact types have the same. */
function sharedThreshold({ types }: Scenario): number | null {
  return new Set(types.map((t) => t.thresholdSeconds)).size === 1 ? types[0].thresholdSeconds : null;
}

function gapText(
  { mean, low, high, unit }: Pick<PairedDifference, 'mean' | 'low' | 'high' | 'unit'>,
  { formats }: Words,
  currency: string,
): string {
  const { value, doubt } = writtenDifference(formats, { mean, low, high }, shownUnit(unit, currency), currency);
  return [value, ...(doubt === '' ? [] : [doubt.startsWith('±') ? doubt : `(${doubt})`])].join(' ');
}

function verdictWord(d: PairedDifference, { messages: { compare } }: Words): string {
  const { verdict, withheld, low, high, above, below, equal, comparedDays, mean } = d;
  if (withheld !== null) return compare.withheld[withheld];
  if (low === 0 && high === 0) return compare.zero;
  if (verdict === 0) return '?';
  if (verdict === null || mean === null) return '';
  const agree = mean > 0 ? above : below;
  return compare.verdicts.betterOn({ better: verdict === 1, agree, equal, days: comparedDays });
}

function inputsText(inputs: readonly InputDifference[], base: Scenario, scenario: Scenario, words: Words): string {
  const assumed = onInOneText(base, scenario, words);
  const lines = inputs.slice(0, mostInputs).map((d) => differenceText(d, base, words));
  const more = inputs.length > mostInputs ? [`… +${inputs.length - mostInputs}`] : [];
  const all = [...(assumed === '' ? [] : [assumed]), ...lines, ...more];
  return all.length === 0 ? words.messages.compare.zero : all.join('\n');
}

/** A and its alternatives, as the lists of what is on number them. */
const plansOf = ({ base, comparisons }: Pick<ComparisonAnswer, 'base' | 'comparisons'>): Scenario[] => [
  base,
  ...comparisons.map(({ scenario }) => scenario),
];

function promisesText(answer: ComparisonAnswer, words: Words): string {
  const { commitments, sentences, verdicts } = answer;
  if (sentences.length === 0) return '';
  const plans = plansOf(answer);
  const lines = sentences.map((sentence, c) => {
    const of = verdicts.map((byPlan, i) => {
      const verdict = byPlan[c];
      const word = verdict ? words.messages.promises.judgements[verdict.judgement] : words.formats.noData;
      if (verdict?.lack) return `  ${plans[i].name}: ${lackSentence(words.messages, verdict.lack)}`;
      return `  ${plans[i].name}: ${word}${verdict ? `, ${keptSentence(words.messages, verdict.kept, verdict.commitment.per)}` : ''}`;
    });
    const about = plans.filter((plan) => fits(commitments[c], plan));
    return [sentence, ...of, ...promiseRests(commitments[c], about, words, plans)].join('\n');
  });
  return [words.messages.promises.title, ...lines].join('\n');
}
