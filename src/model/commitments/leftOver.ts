import type { Language } from '../language';
import { lexicons } from './lexicon';
import { plain } from './plain';
import type { ScopeNames } from './result';
import type { Token } from './tokens';

// A sentence has words that say nothing: "the", "on", "is". What they lead to must be there; and one may be somebody's name.

const stop = /^[.,;:!?。、]$/u;

/** A capital A within a sentence is a name, not an article: "at A". */
export function namesApart(tokens: readonly Token[]): readonly Token[] {
  if (tokens.every(({ text }) => text === text.toUpperCase())) return tokens;
  return tokens.map((token, i) =>
    token.kind === 'filler' && token.text === 'A' && i > 0 && !stop.test(tokens[i - 1].text)
      ? { kind: 'unknown', text: token.text }
      : token,
  );
}

/** The first words that lead to something that is not there: "at the" before the end. Null: there are none. */
export function leadingNowhere(tokens: readonly Token[], language: Language): string | null {
  const { binding, bare } = lexicons[language];
  const isOne = (token: Token | undefined, words: string): boolean =>
    token?.kind === 'filler' && new RegExp(`^(?:${plain(words)})$`, 'iu').test(plain(token.text));
  const start = tokens.findIndex((token, i) => {
    if (!isOne(token, binding)) return false;
    let next = i + 1;
    while (isOne(tokens[next], `${binding}|${bare}`)) next++;
    return next === tokens.length || stop.test(tokens[next].text);
  });
  if (start < 0) return null;
  const words = [tokens[start].text];
  for (let i = start + 1; isOne(tokens[i], `${binding}|${bare}`); i++) words.push(tokens[i].text);
  return words.join(lexicons[language].spaced ? ' ' : '');
}

/** Those types and teams whose names, to the letter, were read as words that say nothing: a team called "Staff". */
export function namesPassedOver(tokens: readonly Token[], names: ScopeNames): ScopeNames {
  const words = new Set(tokens.slice(1).flatMap(({ kind, text }) => (kind === 'filler' ? [text] : [])));
  const isOne = ({ name }: { name: string }): boolean => words.has(name) && name !== name.toLowerCase();
  return { ...names, types: names.types.filter(isOne), teams: names.teams.filter(isOne) };
}
