import type { Language } from '../language';
import { parseCommitment } from './parse';
import { printCommitment } from './print';
import type { Problem, ScopeNames } from './result';

/** Sentences that are offered at most. */
const mostSuggested = 4;

/**
 * What a sentence may mean of which only a part is not understood, as sentences that are: without that part, and, where it says of no
 * contact type that it is for that one, for each of the types. Empty when the rest is no promise either.
 */
export function suggestions(text: string, problem: Problem, language: Language, names: ScopeNames): string[] {
  const { code, fragment } = problem;
  if ((code !== 'notUnderstood' && code !== 'unknownScope') || !fragment) return [];
  const at = text.toLowerCase().indexOf(fragment.toLowerCase());
  if (at < 0) return [];
  const before = text.slice(0, at);
  const after = text.slice(at + fragment.length);
  const rest = code === 'unknownScope' ? after.replace(/^\s*[:：]/u, '') : `${before} ${after}`;
  let reading = parseCommitment(rest, language, names);
  // "At Helsinki": without the place the word before it leads nowhere.
  const nowhere = reading.ok ? undefined : reading.problem.fragment;
  if (nowhere && before.trimEnd().toLowerCase().endsWith(` ${nowhere.toLowerCase()}`))
    reading = parseCommitment(before.trimEnd().slice(0, -nowhere.length) + after, language, names);
  if (!reading.ok) return [];
  const { commitment } = reading;
  const scoped = commitment.type !== undefined || commitment.team !== undefined || commitment.metric === 'occupancy';
  const types = scoped ? [] : names.types.map(({ id }) => ({ ...commitment, type: id }));
  return [commitment, ...types].slice(0, mostSuggested).map((one) => printCommitment(one, language, names));
}
