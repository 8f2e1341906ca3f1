import type { Flaw } from './errors';
import { show } from './errors';

const space = /[ \t\n\r]*/y;
const token =
  /[{}[\],:]|"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next. */
type Next = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd';

/** Where text stops being JSON: the index of the first character that no JSON has there; its length where it breaks off. */
export function faultIn(text: string): number {
  const open: string[] = [];
  let next: Next = 'value';
  for (let at = 0; ; at = token.lastIndex) {
    space.lastIndex = at;
    space.exec(text);
    at = token.lastIndex = space.lastIndex;
    const found = token.exec(text)?.[0];
    if (found === undefined) return at;
    const ends = found === '}' || found === ']';
    if (ends) {
      const fits = next === 'commaOrEnd' || next === (found === '}' ? 'keyOrEnd' : 'valueOrEnd');
      if (!fits || open.pop() !== found) return at;
      next = 'commaOrEnd';
    } else if (found === ',') {
      if (next !== 'commaOrEnd' || open.length === 0) return at;
      next = open.at(-1) === '}' ? 'key' : 'value';
    } else if (next === 'key' || next === 'keyOrEnd') {
      if (!found.startsWith('"')) return at;
      next = 'colon';
    } else if (found === ':' || next === 'colon') {
      if (found !== ':' || next !== 'colon') return at;
      next = 'value';
    } else if (next === 'commaOrEnd') return at;
    else if (found === '{' || found === '[') {
      open.push(found === '{' ? '}' : ']');
      next = found === '{' ? 'keyOrEnd' : 'valueOrEnd';
    } else next = 'commaOrEnd';
  }
}

/** The flaw of text that is not JSON, in words of our own: those of JavaScript engines are English, each its own. */
export function jsonFlaw(text: string): Flaw {
  const at = faultIn(text);
  const lines = text.slice(0, at).split('\n');
  const place = `line ${lines.length}, column ${lines[lines.length - 1].length + 1}`;
  return {
    path: '',
    rule: 'json',
    param: place,
    value: show(at < text.length ? [...text.slice(at, at + 2)][0] : undefined),
  };
}
