import type { Commitment } from '../commitment';
import { kpiUnit } from '../kpiFacts';
import { limitsOf } from '../kpiLimits';
import type { Language } from '../language';
import { ClauseReader, isProblem } from './clause';
import { readKpi } from './kpiClause';
import { leadingNowhere, namesApart } from './leftOver';
import { familyOf, kpiOfWords } from './metric';
import { gather } from './quantities';
import type { Ambiguity, Problem } from './result';
import type { Token, TokenOf } from './tokens';
import type { Scoring } from './window';
import { scoringOf } from './window';

/** A commitment without scope, with what was read into it. */
export interface Understood {
  commitment: Commitment;
  ambiguities: Ambiguity[];
}

/** What the tokens of one sentence mean, or why they mean nothing. */
export function understand(
  scanned: readonly Token[],
  language: Language,
  currency: string | undefined,
): Understood | Problem {
  const tokens = namesApart(scanned);
  const unknown = unknownPart(tokens);
  if (unknown !== null) return { code: 'notUnderstood', fragment: unknown };
  const known = tokens.filter((t): t is Token & TokenOf<'known'> => t.kind === 'known');
  const counted = known.length > 0 ? null : countOfContacts(tokens);
  if (counted !== null) return { code: 'wrongUnit', fragment: counted };
  // Agents are busy 80% of the time: that is no share of days.
  const isBusy = tokens.some(({ kind }) => kind === 'occupancy');
  const gathered = gather(
    tokens.filter((t) => t.kind !== 'currency' && !(isBusy && t.kind === 'windows' && t.vague)),
    known.some(({ kpi }) => limitsOf(kpi)[0] < 0),
  );
  if (isProblem(gathered)) return gathered;
  const timed = gathered.quantities.some((q) => q.kind === 'duration');
  const shared = gathered.quantities.some((q) => q.kind === 'percent');
  const money = tokens.find((t): t is Token & TokenOf<'currency'> => t.kind === 'currency');
  if (money && currency !== undefined && money.code !== currency) return { code: 'wrongUnit', fragment: money.text };
  const kpi = kpiOfWords(tokens, gathered.quantities);
  if (kpi !== null && typeof kpi !== 'string') return kpi;
  if (money && (kpi === null || !kpiUnit(kpi).startsWith('money'))) return { code: 'wrongUnit', fragment: money.text };
  const family = kpi ?? familyOf(gathered.rest, timed, shared);
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
  if (!isBusy && tokens.some((t) => t.kind === 'windows' && t.vague)) reader.ambiguities.push({ code: 'timeAsDays' });
  const period = periodOf(tokens, family, scoring, reader);
  if (period) return period;
  const clause = kpi === null ? reader.read(family) : readKpi(kpi, reader);
  if (isProblem(clause)) return clause;
  const leftover = reader.leftover();
  if (leftover) return leftover;
  const nowhere = leadingNowhere(tokens, language);
  if (nowhere !== null) return { code: 'notUnderstood', fragment: nowhere };
  return { commitment: { ...clause, ...scoring }, ambiguities: reader.ambiguities };
}

/** "Every month", "a year": the unit of a rate, or else how often the promise is scored. */
function periodOf(tokens: readonly Token[], metric: string, scoring: Scoring, reader: ClauseReader): Problem | null {
  const said = tokens.find(({ kind }) => kind === 'month' || kind === 'year');
  if (!said || kpiUnit(metric).endsWith(said.kind === 'month' ? 'month' : 'yr')) return null;
  if (said.kind === 'year') return { code: 'notUnderstood', fragment: said.text };
  if (scoring.per !== 'day') return { code: 'severalWindows', fragment: said.text };
  scoring.per = 'horizon';
  reader.ambiguities.push({ code: 'monthAsPeriod' });
  return null;
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
