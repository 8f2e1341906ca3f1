import type { ParameterSymbol } from '../parameters';

/** A number that a mechanism rests on, and where a scenario, a contact type or a team has it. */
export interface Setting {
  /** Fields from the part on, `redial.delay.mean`; `*` is every entry of a list. */
  path: string;
  /** Its row in the table of parameters; left out: the table has none, it is the plan's own. */
  symbol?: ParameterSymbol;
  /** A share, shown as percent. */
  share?: true;
  /** How many of the table's unit one of the part's is, where they differ: a week has 7 days. */
  times?: number;
  /** Another field of the part, of which it is one part: the time of a reply, of all replies. */
  per?: string;
}

/** A setting as a part has it. */
export interface Found {
  /** With the entry's place instead of `*`. */
  path: string;
  value: number;
}

/** What a setting's own number is to be multiplied by for the table's. */
export const factorOf = ({ times = 1, per }: Setting, part: object): number =>
  times / (per === undefined ? 1 : (read(part, per)[0]?.value ?? 1));

/** What a part has under a path; nothing where it has no such field, or no number in it. */
export function read(part: object, path: string): Found[] {
  let found: { path: string; value: unknown }[] = [{ path: '', value: part }];
  for (const step of path.split('.'))
    found = found.flatMap(({ path: at, value }) =>
      step === '*'
        ? (Array.isArray(value) ? value : []).map((entry: unknown, i) => ({ path: `${at}.${i}`, value: entry }))
        : [{ path: `${at}.${step}`, value: (value as Record<string, unknown> | undefined)?.[step] }],
    );
  return found.flatMap(({ path: at, value }) => (typeof value === 'number' ? [{ path: at.slice(1), value }] : []));
}

/** The part with one number changed; `path` as {@link read} found it. */
export function written<T>(part: T, path: string, value: number): T {
  const [step, ...rest] = path.split('.');
  const old = (part as Record<string, unknown>)[step];
  const next = rest.length === 0 ? value : written(old, rest.join('.'), value);
  if (!Array.isArray(part)) return { ...part, [step]: next };
  return part.map((entry: unknown, i) => (i === Number(step) ? next : entry)) as T;
}
