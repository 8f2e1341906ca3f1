import type { Commitment } from '../commitment';
import type { Language } from '../language';
import { ClauseReader, isProblem } from './clause';
import { familyOf, knownKpi } from './metric';
import { gather } from './quantities';
import type { Ambiguity, Problem } from './result';
import type { Token, TokenOf } from './tokens';
import { scoringOf } from './window';

/** A commitment without scope, with what was read into it. */
export interface Understood {
  commitment: Commitment;
  ambiguities: Ambiguity[];
}

/** What the tokens of one sentence mean, or why they mean nothing. */
export function understand(tokens: readonly Token[], language: Language): Understood | Problem {
  const kpi = knownKpi(tokens);
  if (kpi !== null) return { code: 'metricNotYetSimulated', kpi };
  const unknown = unknownPart(tokens);
  if (unknown !== null) return { code: 'notUnderstood', fragment: unknown };
  const counted = countOfContacts(tokens);
  if (counted !== null) return { code: 'wrongUnit', fragment: counted };
  const gathered = gather(tokens);
  if (isProblem(gathered)) return gathered;
  const timed = gathered.quantities.some((q) => q.kind === 'duration');
  const shared = gathered.quantities.some((q) => q.kind === 'percent');
  const family = familyOf(gathered.rest, timed, shared);
  if (typeof family !== 'string') return family;
  const stray = gathered.rest.find((t) => ['comparison', 'between', 'and', 'windows'].includes(t.kind));
  if (stray) return { code: 'notUnderstood', fragment: stray.text };
  const scoring = scoringOf(
    gathered.rest.filter((t): t is Token & TokenOf<'window'> => t.kind === 'window'),
    gathered.shares,
  );
  if (isProblem(scoring)) return scoring;
  const reader = new ClauseReader(gathered.rest, gathered.quantities, language);
  for (const { thousands } of tokens) if (thousands) reader.ambiguities.push({ code: 'thousands', ...thousands });
  if (tokens.some((t) => t.kind === 'windows' && t.vague)) reader.ambiguities.push({ code: 'timeAsDays' });
  const clause = reader.read(family);
  if (isProblem(clause)) return clause;
  const leftover = reader.leftover();
  if (leftover) return leftover;
  return { commitment: { ...clause, ...scoring }, ambiguities: reader.ambiguities };
}

/** The first stretch of words that the lexicon does not have. */
function unknownPart(tokens: readonly Token[]): string | null {
  const start = tokens.findIndex((t) => t.kind === 'unknown');
  if (start < 0) return null;
  let end = start;
  while (tokens[end + 1]?.kind === 'unknown') end++;
  const words = tokens.slice(start, end + 1).map((t) => t.text);
  return words.join(words.every((w) => /^\p{sc=Han}$/u.test(w)) ? '' : ' ');
}

/** "10 calls", "10 cuộc bị bỏ", "10个": a number of contacts, where only shares can be promised. */
function countOfContacts(tokens: readonly Token[]): string | null {
  const counts = (next: Token | undefined): boolean =>
    next !== undefined && (next.kind === 'contact' || /^(?:[个通次]$|cuộc)/.test(next.text));
  const at = tokens.findIndex(({ kind }, i) => kind === 'number' && counts(tokens[i + 1]));
  if (at < 0) return null;
  const what = tokens[at + 1].text;
  return tokens[at].text + (what.length === 1 ? what : ` ${what}`);
}
