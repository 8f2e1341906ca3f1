import type { Results } from '../analysis/results';
import type { Verdict } from '../analysis/judge';
import { verdictOn } from '../analysis/verdict';
import { ambiguitySentence, problemSentence } from '../i18n/commitmentSentences';
import { lackSentence } from '../i18n/lackSentence';
import { keptSentence, variantName, verdictDetails } from '../i18n/verdictSentence';
import type { Commitment } from '../model/commitment';
import { leavesOut } from '../model/commitment';
import type { Rests } from '../model/assumptions/dependence';
import { restsOn } from '../model/assumptions/dependence';
import { mechanismsOn } from '../model/assumptions/standing';
import { kpiOfPromise } from '../model/commitments/kpi';
import { parseCommitment } from '../model/commitments/parse';
import { printCommitment } from '../model/commitments/print';
import type { Ambiguity } from '../model/commitments/result';
import { show } from '../model/errors';
import type { Scenario } from '../model/scenario';
import { checkScenario } from '../model/scenario';
import { describeFlaw } from '../model/errors';
import { restsNumbersIn } from './assumptionsText';
import { InputError } from './io';
import type { Words } from './words';

/** A promise to be judged, and what was read into it. */
export interface Promised {
  commitment: Commitment;
  ambiguities: readonly Ambiguity[];
}

/** The sentences of the command line, or without any the scenario's own commitments. @throws InputError with all problems */
export function promisesOf(scenario: Scenario, sentences: readonly string[], words: Words): Promised[] {
  if (sentences.length === 0) return scenario.commitments.map((commitment) => ({ commitment, ambiguities: [] }));
  const problems: string[] = [];
  const promises = sentences.flatMap((sentence): Promised[] => {
    const result = parseCommitment(sentence, words.language, scenario);
    if (result.ok) return [result];
    problems.push(`--commitment: ${problemSentence(words.messages, result.problem)} (got ${show(sentence)})`);
    return [];
  });
  if (problems.length > 0) throw new InputError(problems);
  return promises;
}

/**
 * The scenario with these commitments as its own, so that their time limits are recorded when it is simulated.
 *
 * @throws InputError when they do not fit the scenario
 */
export function withCommitments(scenario: Scenario, commitments: readonly Commitment[]): Scenario {
  const result = checkScenario({ ...scenario, commitments });
  if (!result.ok) throw new InputError(result.flaws.map(describeFlaw));
  return result.scenario;
}

/** What a promise rests on, of all that is on in a scenario. */
export const promiseDocument = (commitment: Commitment, scenario: Scenario): Rests =>
  restsOn(kpiOfPromise(commitment), mechanismsOn(scenario));

/** A verdict for scripts: the sentence and its meaning, on how many days it was kept, and what the parser assumed. */
export function verdictDocument(
  verdict: Verdict,
  scenario: Scenario,
  words: Words,
  ambiguities: readonly Ambiguity[] = [],
) {
  return {
    sentence: printCommitment(verdict.commitment, words.language, scenario),
    ...verdict,
    restsOn: promiseDocument(verdict.commitment, scenario),
    ambiguities: ambiguities.map((a) => ({ ...a, sentence: ambiguitySentence(words.messages, a) })),
  };
}

export const judgeAll = (results: Results, promises: readonly Promised[]): Verdict[] =>
  promises.map(({ commitment }) => verdictOn(results, commitment));

/** What a promise rests on in these plans, by numbers of the list of what is on in all of them; nothing where it rests on nothing. */
export function promiseRests(
  commitment: Commitment,
  plans: readonly Scenario[],
  { messages, formats }: Words,
  all = plans,
): string[] {
  const numbers = restsNumbersIn(kpiOfPromise(commitment), plans, all);
  return numbers === '' ? [] : [`  ${messages.assumptions.column}${formats.colon}${numbers}`];
}

/** Verdicts for people, a few lines each. */
export function verdictText(
  verdict: Verdict,
  scenario: Scenario,
  words: Words,
  ambiguities: readonly Ambiguity[] = [],
): string {
  const { promises } = words.messages;
  const { kept, judgement, commitment } = verdict;
  const apart = leavesOut(commitment, scenario.types).map(({ name }) => name);
  const asides = [
    variantName(words.messages, commitment),
    apart.length > 0 ? words.messages.tiles.without({ names: apart.join(words.formats.comma) }) : null,
  ].filter((aside) => aside !== null);
  const details = [
    verdict.lack
      ? lackSentence(words.messages, verdict.lack)
      : `${promises.judgements[judgement]}${words.formats.colon}${keptSentence(words.messages, kept, commitment.per)}`,
    promises.goal({ share: verdict.promised }),
    ...(kept.share === null ? [] : verdictDetails(words.messages, words.formats, verdict, scenario.currency)),
  ];
  return [
    `${printCommitment(commitment, words.language, scenario)}${asides.length === 0 ? '' : words.formats.aside(asides.join(words.formats.semicolon))}`,
    `  ${details.join(words.formats.semicolon)}`,
    ...promiseRests(commitment, [scenario], words),
    ...ambiguities.map((a) => `  ${words.formats.aside(ambiguitySentence(words.messages, a)).trimStart()}`),
  ].join('\n');
}
