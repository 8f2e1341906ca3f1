import type { Window } from '../commitment';
import { readDecimal } from './decimal';
import type { Problem } from './result';
import type { Comparison, Token } from './tokens';

/** A number of the sentence with its unit, its comparison and, in a range, its upper end. */
export interface Quantity {
  kind: 'percent' | 'duration' | 'number';
  value: number;
  upper?: number;
  op?: Comparison;
  /** Seconds of the unit, of durations. */
  unit: number;
  digits: string;
  text: string;
}

/** "on 95% of days", "in 90% of half-hours". */
export interface WindowShare {
  per: Window;
  share: number;
  text: string;
}

/** A sentence with its numbers gathered; `rest` is every token that is not part of one. */
export interface Gathered {
  quantities: Quantity[];
  shares: WindowShare[];
  rest: Token[];
}

/** Numbers in place among the other tokens, while they are being gathered. */
type Item = Token | (Quantity & { gathered: true });

const isQuantity = (item: Item | undefined): item is Quantity & { gathered: true } =>
  item !== undefined && 'gathered' in item;
const isKind = (item: Item | undefined, ...kinds: Token['kind'][]): item is Token =>
  item !== undefined && !isQuantity(item) && kinds.includes(item.kind);

/** Joins compound durations and ranges, binds comparisons to their numbers and takes out shares of windows. */
/** @param signed numbers may be below 0, as scores are */
export function gather(tokens: readonly Token[], signed = false): Gathered | Problem {
  const items = tokens.map(toItem);
  if (signed) joinSigns(items);
  joinCompounds(items);
  const problem = joinRanges(items) ?? findNegative(items) ?? bindComparisons(items);
  if (problem) return problem;
  return takeShares(items);
}

function toItem(token: Token): Item {
  if (token.kind !== 'percent' && token.kind !== 'duration' && token.kind !== 'number') return token;
  return {
    gathered: true,
    kind: token.kind,
    value: token.value,
    unit: token.kind === 'duration' ? token.unit : 1,
    digits: token.kind === 'number' ? token.digits : '',
    text: token.text,
  };
}

/** 1 min 30 s */
function joinCompounds(items: Item[]): void {
  for (let i = 0; i + 1 < items.length; i++) {
    const [a, b] = [items[i], items[i + 1]];
    if (!isQuantity(a) || !isQuantity(b) || a.kind !== 'duration' || b.kind !== 'duration' || b.unit >= a.unit)
      continue;
    items.splice(i, 2, { ...a, value: a.value + b.value, unit: b.unit, text: `${a.text} ${b.text}` });
    i--;
  }
}

/** The next item from `from` in direction `step` that is not a filler, nor of kind `skip`, as an index; −1 where there is none. */
function beside(items: readonly Item[], from: number, step: 1 | -1, skip: Token['kind'] = 'filler'): number {
  let i = from + step;
  while (isKind(items[i], 'filler', skip)) i += step;
  return i >= 0 && i < items.length ? i : -1;
}

/** 75–85%, between 75% and 85%, 75 %:n ja 85 %:n välillä, 在75%到85%之间 */
function joinRanges(items: Item[]): Problem | null {
  for (let i = 0; i < items.length; i++) {
    const low = items[i];
    const high = items[i + 2];
    if (!isQuantity(low) || !isQuantity(high) || !isKind(items[i + 1], 'to', 'dash', 'minus', 'and')) continue;
    const before = beside(items, i, -1);
    const after = beside(items, i + 2, 1);
    const opens = before >= 0 && isKind(items[before], 'between', 'from') ? before : -1;
    const closes = after >= 0 && isKind(items[after], 'between') ? after : -1;
    if (isKind(items[i + 1], 'and') && opens < 0 && closes < 0) continue;
    const text = `${low.text} ${items[i + 1].text} ${high.text}`;
    const [a, b] = sameUnit(low, high);
    if (a.kind !== b.kind) return { code: 'wrongUnit', fragment: text };
    if (a.value >= b.value) return { code: 'emptyRange', fragment: text };
    if (closes >= 0) items.splice(closes, 1);
    items.splice(i, 3, { ...a, upper: b.value, text });
    if (opens >= 0) items.splice(opens, 1);
  }
  return null;
}

/** −10 */
function joinSigns(items: Item[]): void {
  for (let i = 0; i + 1 < items.length; i++) {
    const number = items[i + 1];
    if (!isKind(items[i], 'minus') || !isQuantity(number)) continue;
    const { value, digits, text } = number;
    items.splice(i, 2, { ...number, value: -value, digits: `-${digits}`, text: `−${text}` });
  }
}

/** Shares and times are 0 or more. */
function findNegative(items: readonly Item[]): Problem | null {
  for (let i = 0; i + 1 < items.length; i++) {
    const number = items[i + 1];
    if (isKind(items[i], 'minus') && isQuantity(number)) return { code: 'negative', fragment: `−${number.text}` };
  }
  return null;
}

/** In "75–85%" and "30–60 s" the first number has the unit of the second; in "75%–85" the second that of the first. */
function sameUnit(a: Quantity & { gathered: true }, b: Quantity & { gathered: true }): [typeof a, typeof a] {
  const as = (q: typeof a, other: typeof a): typeof a => {
    if (q.kind !== 'number') return q;
    if (other.kind === 'percent') return { ...q, kind: 'percent', value: readDecimal(q.digits, -2) };
    if (other.kind === 'duration') return { ...q, kind: 'duration', value: q.value * other.unit, unit: other.unit };
    return q;
  };
  return [as(a, b), as(b, a)];
}

function bindComparisons(items: Item[]): Problem | null {
  for (let i = 0; i < items.length; i++) {
    const quantity = items[i];
    if (!isQuantity(quantity)) continue;
    for (;;) {
      // 低于收入的10%: below 10% of revenue.
      const before = beside(items, i, -1, 'known');
      const item = items[before];
      if (before < 0 || !isKind(item, 'comparison') || !('op' in item) || item.post) break;
      const problem = compareWith(quantity, item.op, item.text);
      if (problem) return problem;
      items.splice(before, 1);
      i--;
    }
    for (;;) {
      // "80% of calls or more"
      const after = beside(items, i, 1, 'contact');
      const item = items[after];
      if (after < 0 || !isKind(item, 'comparison') || !('op' in item) || !item.post) break;
      const problem = compareWith(quantity, item.op, item.text);
      if (problem) return problem;
      items.splice(after, 1);
    }
  }
  return null;
}

/** Two comparisons of one number must point the same way ("within at most 20 s"); the strict one stands. */
function compareWith(quantity: Quantity, op: Comparison, text: string): Problem | null {
  if (quantity.upper !== undefined || (quantity.op !== undefined && quantity.op[0] !== op[0]))
    return { code: 'contradiction', fragment: `${text} ${quantity.text}` };
  if (quantity.op === undefined || op.length === 1) quantity.op = op;
  return null;
}

function takeShares(items: Item[]): Gathered | Problem {
  const shares: WindowShare[] = [];
  const taken = new Set<number>();
  for (let i = 0; i < items.length; i++) {
    const quantity = items[i];
    // "95% of all days"
    const next = beside(items, i, 1, 'every');
    const windows = items[next];
    if (
      !isQuantity(quantity) ||
      quantity.kind !== 'percent' ||
      next < 0 ||
      !isKind(windows, 'windows') ||
      !('per' in windows)
    )
      continue;
    const text = `${quantity.text} ${windows.text}`;
    if (quantity.upper !== undefined || (quantity.op !== undefined && quantity.op !== '>='))
      return { code: 'contradiction', fragment: text };
    if (quantity.value <= 0 || quantity.value > 1) return { code: 'outOfRange', fragment: text };
    shares.push({ per: windows.per, share: quantity.value, text });
    taken.add(i).add(next);
  }
  const left = items.filter((_item, i) => !taken.has(i));
  return { quantities: left.filter(isQuantity), shares, rest: left.filter((item): item is Token => !isQuantity(item)) };
}
