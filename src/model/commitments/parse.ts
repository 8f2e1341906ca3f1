import type { Language } from '../language';
import { languages } from '../language';
import { isProblem } from './clause';
import { namesPassedOver } from './leftOver';
import { normalise } from './normalise';
import { printCommitment } from './print';
import type { Ambiguity, ParseResult, Problem, ScopeNames } from './result';
import { scan } from './scan';
import type { ScopeFields } from './scope';
import { markNames, namesWith, takePrefix } from './scope';
import type { Understood } from './understand';
import { understand } from './understand';

type Reading = (Understood & { scope: ScopeFields }) | Problem;

/** Characters; what is longer is no sentence, and not worth the time of reading it in four languages. */
const longestSentence = 1000;

/**
 * Reads a promise such as "80% of calls are answered within 20 seconds in every half-hour on 95% of days". Nothing is
 * guessed silently: what the sentence leaves open is listed as ambiguities, what is not understood is a problem.
 * @param language tried first; left out or failing, the language whose words fit best
 * @param names contact types and teams that the sentence may name; left out, a prefix "For X:" is taken as an id
 */
export function parseCommitment(text: string, language?: Language, names?: ScopeNames): ParseResult {
  if (text.length > longestSentence)
    return { ok: false, problem: { code: 'notUnderstood', fragment: `${text.slice(0, 60)}…` } };
  const sentence = normalise(text);
  if (sentence === '') return { ok: false, problem: { code: 'empty' } };
  let first: Problem | null = null;
  for (const candidate of candidates(sentence, language)) {
    const reading = readIn(sentence, candidate, names);
    if (!isProblem(reading)) {
      const commitment = { ...reading.commitment, ...reading.scope };
      return {
        ok: true,
        commitment,
        ambiguities: reading.ambiguities,
        canonical: printCommitment(commitment, candidate, names),
        language: candidate,
      };
    }
    first ??= reading;
  }
  return { ok: false, problem: first ?? { code: 'noMetric' } };
}

/** The languages to try: that given, then the others by the number of letters that their lexicon does not know. */
function* candidates(sentence: string, given: Language | undefined): Generator<Language> {
  if (given !== undefined) yield given;
  const misfit = (language: Language): number =>
    scan(sentence, language).reduce((sum, token) => sum + (token.kind === 'unknown' ? token.text.length : 0), 0);
  const others = languages
    .filter((language) => language !== given)
    .map((language) => ({ language, misfit: misfit(language) }));
  for (const { language } of others.sort((a, b) => a.misfit - b.misfit)) yield language;
}

function readIn(sentence: string, language: Language, names: ScopeNames | undefined): Reading {
  const reads = (text: string): boolean => scan(text, language).every((t) => t.kind !== 'unknown');
  const prefix = takePrefix(sentence, names, reads);
  if (isProblem(prefix)) return prefix;
  const tokens = scan(prefix.rest, language);
  const plain = understand(tokens, language, names?.currency);
  if (!isProblem(plain)) {
    const over = names && namesPassedOver(tokens, names);
    return (over && readWithNames(prefix.rest, prefix.scope, language, over)) ?? { ...plain, scope: prefix.scope };
  }
  if (plain.code !== 'notUnderstood' || names === undefined) return plain;
  // A word that means something, such as "calls", is a name only where no other is.
  const says = ({ name }: { name: string }): boolean =>
    scan(name, language).every(({ kind }) => kind !== 'unknown' && kind !== 'filler');
  const apart = { ...names, types: names.types.filter((t) => !says(t)), teams: names.teams.filter((t) => !says(t)) };
  return (
    readWithNames(prefix.rest, prefix.scope, language, apart) ??
    readWithNames(prefix.rest, prefix.scope, language, names) ??
    readWithPart(prefix.rest, prefix.scope, language, names, plain.fragment) ??
    plain
  );
}

/** Again, with the names of types and teams that stand in the middle of the sentence. */
function readWithNames(sentence: string, scope: ScopeFields, language: Language, names: ScopeNames): Reading | null {
  const { marked, scopes } = markNames(sentence, names);
  if (scopes.length === 0) return null;
  const reading = understand(scan(marked, language), language, names.currency);
  if (isProblem(reading)) return reading.code === 'notUnderstood' ? null : reading;
  const full: ScopeFields = { ...scope };
  for (const { kind, id, name } of scopes) {
    if (full[kind] !== undefined && full[kind] !== id) return { code: 'ambiguousScope', fragment: name };
    full[kind] = id;
  }
  return { ...reading, scope: full };
}

/** Again, where the words not understood are part of one name only. */
function readWithPart(
  sentence: string,
  scope: ScopeFields,
  language: Language,
  names: ScopeNames,
  fragment: string | undefined,
): Reading | null {
  if (fragment === undefined) return null;
  const hits = namesWith(fragment, names);
  if (hits.length === 0) return null;
  const reading = understand(scan(sentence.replace(fragment, ' '), language), language, names.currency);
  if (isProblem(reading)) return null;
  if (hits.length > 1 || scope[hits[0].kind] !== undefined) return { code: 'ambiguousScope', fragment };
  const guessed: Ambiguity = { code: 'scopeGuessed', name: hits[0].name };
  return {
    ...reading,
    ambiguities: [...reading.ambiguities, guessed],
    scope: { ...scope, [hits[0].kind]: hits[0].id },
  };
}
