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
  const reading = parseCommitment(rest, language, names);
  if (!reading.ok) return [];
  const { commitment } = reading;
  const scoped = commitment.type !== undefined || commitment.team !== undefined || commitment.metric === 'occupancy';
  const types = scoped ? [] : names.types.map(({ id }) => ({ ...commitment, type: id }));
  return [commitment, ...types].slice(0, mostSuggested).map((one) => printCommitment(one, language, names));
}
