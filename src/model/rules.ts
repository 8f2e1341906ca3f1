import * as v from 'valibot';
import type { Flaw, Rule } from './errors';
import { show } from './errors';

/** A valibot message that carries a rule and its parameter; {@link flawsOf} reads it back. */
export const text = (rule: Rule, param = ''): string => `${rule}|${param}`;

/** Days of the longest horizon: a year, and a month to begin and end with. */
export const mostDays = 400;
/** The longest time that anything takes, seconds: some thirty years. Beyond, sums and squares lose their digits. */
export const longest = 1e9;

const withUnit = (bound: number, unit?: string): string =>
  `${String(bound).replace(/^-/, '−')}${unit ? ` ${unit}` : ''}`;

export const number = () => v.pipe(v.number(text('type', 'a number')), v.finite(text('type', 'a finite number')));
export const string = () => v.string(text('type', 'text'));
export const boolean = () => v.boolean(text('type', 'true or false'));
export const above = (bound: number, unit?: string) =>
  v.gtValue<number, number, string>(bound, text('above', withUnit(bound, unit)));
export const atLeast = (bound: number, unit?: string) =>
  v.minValue<number, number, string>(bound, text('atLeast', withUnit(bound, unit)));
export const atMost = (bound: number, unit?: string) =>
  v.maxValue<number, number, string>(bound, text('atMost', withUnit(bound, unit)));
export const whole = () => v.integer<number, string>(text('whole'));
export const notEmpty = () => v.nonEmpty<string, string>(text('notEmpty'));
export const oneOf = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, text('oneOf', options.join(', ')));

/** In a longer list the first flaw speaks for the others: a million of them would take seconds to find and help nobody. */
const longList = 10_000;
/** Every entry must be an `item`. */
export function list<T extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(item: T) {
  const array = v.array(item, text('type', 'a list'));
  const check: (typeof array)['~run'] = (dataset, config) => {
    const long = Array.isArray(dataset.value) && dataset.value.length > longList;
    return array['~run'](dataset, long ? { ...config, abortEarly: true } : config);
  };
  return { ...array, '~run': check };
}
/**
 * As {@link list}, of numbers that are right at a glance: a year has hundreds of thousands, and each edit checks them all. Only when one
 * is not, the item's rules say what is wrong.
 */
function numbers<T extends v.GenericSchema<unknown, number>>(item: T, right: (value: unknown) => boolean) {
  const array = list(item);
  const check: (typeof array)['~run'] = (dataset, config) => {
    const { value } = dataset;
    if (!Array.isArray(value)) return array['~run'](dataset, config);
    for (let i = 0; i < value.length; i++) if (!right(value[i])) return array['~run'](dataset, config);
    return { typed: true, value: value.slice() as number[] };
  };
  return { ...array, '~run': check };
}
/** Numbers of `least` or more, at most `most`. */
const between =
  (least: number, most: number) =>
  (value: unknown): boolean =>
    typeof value === 'number' && value >= least && value <= most;
/** A time of 0 s or longer. */
export const seconds = () => v.pipe(number(), atLeast(0, 's'), atMost(longest, 's'));
export const fraction = () => v.pipe(number(), atLeast(0), atMost(1));
export const id = v.pipe(string(), notEmpty(), v.maxLength(64, 'atMost|64 characters'));
/** Times in seconds, as long as a log is. */
export const times = () => numbers(seconds(), between(0, longest));
/** Expected contacts for each interval of the horizon; how many entries those are, the cross-check knows. */
export const amountByInterval = () => numbers(v.pipe(number(), atLeast(0)), between(0, Number.MAX_VALUE));
/** People for each interval. */
export const peopleByInterval = () =>
  numbers(
    v.pipe(number(), whole(), atLeast(0), atMost(mostAgents)),
    (value) => between(0, mostAgents)(value) && Number.isInteger(value),
  );
/** A mean time above 0 s for each interval; null: as the distributions say. */
export const meanByInterval = () =>
  numbers(
    v.nullable(v.pipe(number(), above(0, 's'), atMost(longest, 's'))) as v.GenericSchema<unknown, number>,
    (value) => value === null || between(Number.MIN_VALUE, longest)(value),
  );
/** Types, teams, trunk groups and commitments: each multiplies what a simulated day has to count. */
export const mostParts = 1000;
/** Agents of a whole scenario: beyond, one simulated day does not fit into memory. */
export const mostAgents = 100_000;

/** At most so many entries. */
export const atMostEntries = <T>(most: number) =>
  v.maxLength<T[], number, string>(most, text('atMost', `${most} entries`));

/** `types[1].patience.mean` from valibot's path. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  let path = '';
  for (const step of issue.path ?? []) {
    const key = step.key;
    path += typeof key === 'number' ? `[${key}]` : `${path === '' ? '' : '.'}${String(key)}`;
  }
  return path;
}

/** Turns valibot's issues into flaws with place, rule and value. */
export function flawsOf(issues: readonly v.BaseIssue<unknown>[]): Flaw[] {
  return issues.map((issue) => {
    const path = pathOf(issue);
    if (issue.type === 'strict_object' && issue.expected === 'never')
      return { path, rule: 'unknownKey', value: show(issue.path?.at(-1)?.value) };
    if (issue.input === undefined) return { path, rule: 'missing' };
    const cut = issue.message.indexOf('|');
    if (cut < 0) return { path, rule: 'type', param: describeExpected(issue), value: show(issue.input) };
    const rule = issue.message.slice(0, cut) as Rule;
    // Of a list that is too long or too short its length is told, not all of it.
    const counted = ['length', 'max_length'].includes(issue.type) && Array.isArray(issue.input);
    const flaw: Flaw = { path, rule, value: show(counted ? (issue.input as unknown[]).length : issue.input) };
    const param = issue.message.slice(cut + 1);
    if (param !== '') flaw.param = param;
    return flaw;
  });
}

/**
 * The lists that were read as objects: one whose fields may all be left out takes an empty list for an empty object.
 * @param read what valibot made of `value`
 */
export function listsAsObjects(value: unknown, read: unknown, path = ''): Flaw[] {
  if (!isObject(value) || !isObject(read)) return [];
  const isList = Array.isArray(value);
  // A list with something in it is one that a schema knows.
  if (isList && !Array.isArray(read))
    return value.length > 0 ? [] : [{ path, rule: 'type', param: 'an object', value: show(value) }];
  // Of numbers there are many.
  if (isList && !value.some(isObject)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    listsAsObjects(item, read[key], isList ? `${path}[${key}]` : `${path}${path === '' ? '' : '.'}${key}`),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function describeExpected(issue: v.BaseIssue<unknown>): string {
  const expected = issue.expected ?? 'something else';
  if (expected === 'Object') return 'an object';
  if (expected === 'Array') return 'a list';
  return expected;
}
