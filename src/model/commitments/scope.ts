import { normalise } from './normalise';
import type { Problem, ScopeNames } from './result';

/** Contact type and team of a commitment. */
export interface ScopeFields {
  type?: string;
  team?: string;
}

/** A name that sentences may use, in the spelling of normalised sentences. */
interface Named {
  kind: 'type' | 'team';
  id: string;
  name: string;
}

const intro = /^(?:for(?: the)?|with|với|cho|đối với|对于|对|针对)\s*/iu;
const teamWord = /^(?:the )?(?:team|nhóm|tiimi|班组)\s*/iu;
const typeWord = /^(?:the )?(?:contact type|type|loại liên hệ|yhteydenottotyyppi|tyyppi|联络类型)\s*/iu;

function named(names: ScopeNames | undefined): Named[] {
  const all: Named[] = [
    ...(names?.types ?? []).map((t) => ({ kind: 'type' as const, id: t.id, name: normalise(t.name) })),
    ...(names?.teams ?? []).map((t) => ({ kind: 'team' as const, id: t.id, name: normalise(t.name) })),
  ];
  return all.filter((n) => n.name !== '').sort((a, b) => b.name.length - a.name.length);
}

/**
 * Takes the scope off the front of a sentence: "For PS: …", "For PS, team Desk: …". Names are matched exactly, then
 * without regard to case. Without names, what stands there is an id.
 * @param reads whether a text is made of words that the language knows; such a text before a colon is no scope ("Goal: …")
 */
export function takePrefix(
  sentence: string,
  names: ScopeNames | undefined,
  reads: (text: string) => boolean,
): { rest: string; scope: ScopeFields } | Problem {
  const scope: ScopeFields = {};
  let rest = sentence.replace(intro, '');
  const introduced = rest !== sentence;
  const list = named(names);
  for (;;) {
    const team = teamWord.test(rest);
    const body = team ? rest.replace(teamWord, '') : rest.replace(typeWord, '');
    const found =
      nameAt(body, team ? list.filter((n) => n.kind === 'team') : preferTypes(list)) ??
      (team ? nameAt(rest, list) : null);
    if (found === null) break;
    if ('code' in found) return found;
    scope[found.name.kind] = found.name.id;
    rest = found.rest.trimStart();
    if (found.end === ':') return { rest, scope };
  }
  if (scope.type !== undefined || scope.team !== undefined) return { rest, scope };
  return unnamedPrefix(sentence, rest, introduced, names, reads);
}

/** A type and a team may share a name; without the word "team" it is the type. */
function preferTypes(list: readonly Named[]): Named[] {
  const types = new Set(list.filter((n) => n.kind === 'type').map((n) => n.name.toLowerCase()));
  return list.filter((n) => n.kind === 'type' || !types.has(n.name.toLowerCase()));
}

function nameAt(text: string, list: readonly Named[]): { name: Named; rest: string; end: string } | Problem | null {
  const follows = (n: Named, exact: boolean): boolean => {
    const head = text.slice(0, n.name.length);
    return (
      (exact ? head === n.name : head.toLowerCase() === n.name.toLowerCase()) &&
      /^\s*[:,]/.test(text.slice(n.name.length))
    );
  };
  for (const exact of [true, false]) {
    const hits = list.filter((n) => follows(n, exact));
    const longest = hits.filter((n) => n.name.length === hits[0].name.length);
    if (longest.length > 1) return { code: 'ambiguousScope', fragment: longest[0].name };
    if (longest.length === 1) {
      const tail = text.slice(longest[0].name.length).trimStart();
      return { name: longest[0], rest: tail.slice(1), end: tail[0] };
    }
  }
  return null;
}

/** "For X: …" where X is no name that we have. */
function unnamedPrefix(
  sentence: string,
  rest: string,
  introduced: boolean,
  names: ScopeNames | undefined,
  reads: (text: string) => boolean,
): { rest: string; scope: ScopeFields } | Problem {
  const none = { rest: sentence, scope: {} };
  const colon = scopeColon(rest);
  const head = rest.slice(0, colon);
  if (colon < 1 || colon > 160 || (!introduced && reads(head))) return none;
  if (names !== undefined) return { code: 'unknownScope', fragment: head };
  const scope: ScopeFields = {};
  for (const part of head.split(/,\s*/)) {
    if (teamWord.test(part)) scope.team = part.replace(teamWord, '');
    else scope.type = part.replace(typeWord, '');
  }
  return { rest: rest.slice(colon + 1).trimStart(), scope };
}

/** Place of the first colon that is not in a time such as 1:30; −1 where there is none. */
function scopeColon(text: string): number {
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const clock = /(?:^|[^\p{L}\p{N}])\d{1,2}$/u.test(text.slice(0, at)) && /^\d{2}/.test(text.slice(at + 1));
    const suffix = text[at - 1] === '%';
    if (!clock && !suffix) return at;
  }
  return -1;
}

/** Replaces names anywhere in the sentence by marks that the scanner reads; `scopes[i]` is what mark i stands for. */
export function markNames(sentence: string, names: ScopeNames | undefined): { marked: string; scopes: Named[] } {
  const scopes: Named[] = [];
  let marked = sentence;
  for (const candidate of preferTypes(named(names))) {
    // One letter is a name as it is written, and not where a sentence begins: "A call …".
    const single = candidate.name.length < 2;
    const before = single && /[A-Z]/.test(candidate.name) ? '(?<=[^.:!?] )' : '';
    const escaped = candidate.name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    const open = /^[\p{sc=Latin}\p{N}]/u.test(candidate.name) ? '(?<![\\p{sc=Latin}\\p{N}\uE000])' : '';
    const close = /[\p{sc=Latin}\p{N}]$/u.test(candidate.name) ? '(?![\\p{sc=Latin}\\p{N}\uE001])' : '';
    const next = marked.replace(
      new RegExp(before + open + escaped + close, single ? 'u' : 'iu'),
      `\uE000${scopes.length}\uE001`,
    );
    if (next === marked) continue;
    marked = next;
    scopes.push(candidate);
  }
  return { marked, scopes };
}

/** Names that have this word or these words as whole words among theirs: "Internet" of "Internet support". */
export function namesWith(
  fragment: string,
  names: ScopeNames | undefined,
): { kind: 'type' | 'team'; id: string; name: string }[] {
  const wanted = fragment.toLowerCase();
  return named(names).filter((n) =>
    ` ${n.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${wanted} `),
  );
}
