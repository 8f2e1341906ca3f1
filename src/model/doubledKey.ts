/** A field that an object has twice: its path, and where it stands again, counted from 1. */
export interface DoubledKey {
  path: string;
  line: number;
  column: number;
}

/** An object or list that is open: the keys it had so far, and the one, or the place, at which it is. */
interface Level {
  keys: Set<string> | null;
  at: string | number;
  /** Is the next text a key? */
  awaitsKey: boolean;
}

/** The first field that an object of a JSON text has twice; `JSON.parse` would take the last of them without a word. @param json valid JSON */
export function doubledKey(json: string): DoubledKey | null {
  const open: Level[] = [];
  for (const { 0: token, index } of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
    const level = open.at(-1);
    if (token === '{') open.push({ keys: new Set(), at: '', awaitsKey: true });
    else if (token === '[') open.push({ keys: null, at: 0, awaitsKey: false });
    else if (token === '}' || token === ']') open.pop();
    else if (!level) continue;
    else if (token === ',') {
      if (level.keys) level.awaitsKey = true;
      else (level.at as number)++;
    } else if (token !== ':' && level.keys && level.awaitsKey) {
      level.at = JSON.parse(token) as string;
      level.awaitsKey = false;
      if (!level.keys.has(level.at)) {
        level.keys.add(level.at);
        continue;
      }
      const before = json.slice(0, index).split(/\r\n|\r|\n/);
      return { path: pathOf(open), line: before.length, column: before.at(-1)!.length + 1 };
    }
  }
  return null;
}

/** `types[1].patience` */
const pathOf = (open: readonly Level[]): string =>
  open.map(({ at }, depth) => (typeof at === 'number' ? `[${at}]` : depth === 0 ? at : `.${at}`)).join('');
