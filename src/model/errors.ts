export { show } from './show';

/** The rules that a scenario, a pasted block or a file can break. The app translates by this code. */
export type Rule =
  | 'type' // must be a <param>
  | 'above' // must be above <param>
  | 'atLeast' // must be at least <param>
  | 'atMost' // must be at most <param>
  | 'whole' // must be a whole number
  | 'oneOf' // must be one of <param>
  | 'length' // must have <param> entries
  | 'notEmpty' // must not be empty
  | 'unique' // must be unique
  | 'known' // must name a known <param>
  | 'missing' // is missing
  | 'absent' // must be left out with <param>
  | 'onlyFor' // is only for <param>: what has it here is something else
  | 'unlikeRoster' // must be left out, or be as the roster plans it: <param>
  | 'unknownKey' // is not a known field
  | 'ascending' // must be in ascending order
  | 'date' // must be a date such as 2026-03-02
  | 'zone' // must be an IANA time zone
  | 'time' // must be a time such as 07:30
  | 'boundary' // must be on an interval boundary (<param>)
  | 'dayInZone' // must be a day that <param> has: a zone that moves over the date line skips one
  | 'dayLength' // must divide the length of every day (<param>)
  | 'exactlyOne' // needs exactly one of <param>
  | 'twoShifts' // must not put a person on two shifts at once (<param>)
  | 'samePerson' // must be as for the same person at <param>
  | 'endless' // would mean issues that never end: each attempt is followed by one more or more
  | 'once' // must stand in its object once: again at <param>
  | 'json' // is not JSON: <param>
  | 'version'; // was written by a newer version

/** One broken rule: where, which, and what was found there. */
export interface Flaw {
  /** Path of the value, for example `types[1].patience.mean`; empty for the whole document. */
  path: string;
  rule: Rule;
  /** The bound, the list or the noun that the rule speaks of. */
  param?: string;
  /** The value found, as short text. */
  value?: string;
}

/** What each rule demands, in English; the command line prints this as is. */
const demands: Record<Rule, (param: string) => string> = {
  type: (p) => `must be ${p}`,
  above: (p) => `must be above ${p}`,
  atLeast: (p) => `must be at least ${p}`,
  atMost: (p) => `must be at most ${p}`,
  whole: () => 'must be a whole number',
  oneOf: (p) => `must be one of ${p}`,
  length: (p) => `must have ${p} entries`,
  notEmpty: () => 'must not be empty',
  unique: () => 'must be unique',
  known: (p) => `must name a known ${p}`,
  missing: () => 'is missing',
  absent: (p) => `must be left out with ${p}`,
  onlyFor: (p) => `is only for ${p}: leave it out`,
  unlikeRoster: (p) => `must be left out, or be as the team’s roster plans it (${p})`,
  unknownKey: () => 'is not a known field',
  ascending: () => 'must be in ascending order',
  date: () => 'must be a date such as 2026-03-02',
  zone: () => 'must be an IANA time zone such as Europe/Helsinki',
  time: () => 'must be a time such as 07:30',
  boundary: (p) => `must be on an interval boundary (${p})`,
  dayInZone: (p) => `must be a day that there was in ${p}`,
  dayLength: (p) => `must divide every day into whole intervals (${p})`,
  exactlyOne: (p) => `needs exactly one of ${p}`,
  twoShifts: (p) => `must not put a person on two shifts at once (${p})`,
  samePerson: (p) => `must be as for the same person at ${p}`,
  endless: () => 'would mean issues that never end: each attempt is followed by one more or more',
  once: (p) => `must be there once only (again: ${p})`,
  json: (p) => `is not JSON (${p})`,
  version: (p) => `was written by a newer Floorwalk (version ${p})`,
};

/** The sentence of a flaw in English: `types[1].patience.mean must be above 0 s, got −5`. */
export function describeFlaw(flaw: Flaw): string {
  const got = flaw.value === undefined ? '' : `, got ${flaw.value}`;
  return `${flaw.path === '' ? 'the document' : flaw.path} ${demands[flaw.rule](flaw.param ?? '')}${got}`;
}

/** Flaws of one row that are named one by one. */
const mostOfRow = 3;

/** The first flaws of each row of cells, each with how many more of its row were left out behind it. */
export function fewOfEachRow(flaws: readonly Flaw[]): { flaw: Flaw; more: number }[] {
  const rowOf = ({ path, rule }: Flaw): string =>
    /\[\d+\]$/.test(path) ? `${path.replace(/\d+\]$/, '')} ${rule}` : '';
  const shown: { flaw: Flaw; more: number }[] = [];
  const rows = new Map<string, { named: number; last: { more: number } }>();
  for (const flaw of flaws) {
    const key = rowOf(flaw);
    const row = key === '' ? undefined : rows.get(key);
    if (row && row.named >= mostOfRow) {
      row.last.more++;
      continue;
    }
    const last = { flaw, more: 0 };
    shown.push(last);
    if (key !== '') rows.set(key, { named: (row?.named ?? 0) + 1, last });
  }
  return shown;
}

/** The sentences of flaws in English, a line each, with "and 47 more" instead of a long row. */
export const describeFlaws = (flaws: readonly Flaw[]): string[] =>
  fewOfEachRow(flaws).flatMap(({ flaw, more }) => [
    describeFlaw(flaw),
    ...(more > 0 ? [`${flaw.path.replace(/\[\d+\]$/, '')}: and ${more} more`] : []),
  ]);

/** Thrown when a document cannot be used; carries every flaw found, not only the first. */
export class FlawError extends Error {
  readonly flaws: readonly Flaw[];

  constructor(flaws: readonly Flaw[]) {
    super(flaws.map(describeFlaw).join('\n'));
    this.name = 'FlawError';
    this.flaws = flaws;
  }
}
