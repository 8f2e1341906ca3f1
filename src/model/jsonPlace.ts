/** Where a text stops being JSON, counted from 1. */
export interface JsonPlace {
  line: number;
  column: number;
  /** What stands there, cut short; empty at the end of the text. */
  found: string;
}

const space = /[ \t\n\r]*/y;
const scalar =
  // eslint-disable-next-line no-control-regex -- JSON allows no raw control character in a text
  /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
const text = /"/y;

/** The first place at which a text that is not JSON cannot go on. Engines say it each in their own way, or not at all. */
export function jsonPlace(source: string): JsonPlace {
  let at = 0;
  const skip = (): void => {
    space.lastIndex = at;
    at += space.exec(source)![0].length;
  };
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at += match[0].length;
    return match !== null;
  };
  const sign = (one: string): boolean => {
    skip();
    if (source[at] !== one) return false;
    at++;
    return true;
  };
  /** Closing signs of the lists and objects that are open. */
  const open: string[] = [];
  /** A key and its colon. */
  const key = (): boolean => {
    skip();
    text.lastIndex = at;
    return text.test(source) && take(scalar) && sign(':');
  };
  /** Goes on to the next value, or past the end of what is open; false where the text is at fault or at its end. */
  const step = (): boolean => {
    if (sign('{')) return sign('}') || (open.push('}') > 0 && key());
    if (sign('[')) return sign(']') || open.push(']') > 0;
    skip();
    return take(scalar);
  };
  for (;;) {
    const depth = open.length;
    if (!step()) break;
    if (open.length > depth) continue;
    while (open.length > 0 && sign(open[open.length - 1])) open.pop();
    if (open.length === 0 || !sign(',') || (open[open.length - 1] === '}' && !key())) break;
  }
  skip();
  const before = source.slice(0, at).split(/\r\n|\r|\n/);
  const [rest] = source.slice(at, at + 60).split(/[\r\n]/, 1);
  return { line: before.length, column: before[before.length - 1].length + 1, found: rest };
}
