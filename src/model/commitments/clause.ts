import type { Commitment, Metric } from '../commitment';
import type { Language } from '../language';
import { readDecimal } from './decimal';
import type { Family } from './metric';
import type { Quantity } from './quantities';
import type { Ambiguity, Problem } from './result';
import type { Comparison, Token, TokenOf } from './tokens';

/** Fields that say what is promised and how much. */
export type Clause = Pick<
  Commitment,
  'metric' | 'op' | 'value' | 'upper' | 'withinSeconds' | 'variant' | 'countAbandoned'
>;

/** A refusal instead of a result. */
export const isProblem = (x: object): x is Problem => 'code' in x;
const flip: Readonly<Record<Comparison, Comparison>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
/** 1 − share without binary dust: 1 − 0.07 is 0.93. */
const complement = (share: number): number => Number((1 - share).toFixed(12));

/** Reads one clause; every number that it uses is taken out of `quantities`, what remains was not understood. */
export class ClauseReader {
  readonly ambiguities: Ambiguity[] = [];
  readonly tokens: readonly Token[];
  /** All numbers of the sentence, taken or not. */
  readonly given: readonly Quantity[];
  readonly quantities: Quantity[];
  readonly #language: Language;

  constructor(tokens: readonly Token[], quantities: readonly Quantity[], language: Language) {
    this.tokens = tokens;
    this.given = quantities;
    this.quantities = [...quantities];
    this.#language = language;
  }

  read(family: Family): Clause | Problem {
    const average = this.find('average');
    if (average && family !== 'asa' && family !== 'aht' && family !== 'occupancy')
      return { code: 'notUnderstood', fragment: average.text };
    const negation = this.find('negation');
    const deniable: Family[] = ['wait', 'abandonRate', 'blockedRate', 'missed'];
    if (negation && !deniable.includes(family)) {
      // "No call is answered later than 20 s" is about the wait of answered calls.
      if (family !== 'serviceLevel' || this.percent() !== null)
        return { code: 'contradiction', fragment: negation.text };
      return this.#wait(true, true);
    }
    switch (family) {
      case 'wait':
        return this.#wait(negation !== undefined, this.find('answered') !== undefined || this.#variant() === 'D');
      case 'serviceLevel':
        return this.#serviceLevel();
      case 'asa':
      case 'aht':
        return this.#time(family);
      case 'missed':
        return this.#missed(negation !== undefined);
      default:
        return this.#rate(family, negation !== undefined);
    }
  }

  /** A number that no part of the clause has taken. */
  leftover(): Problem | null {
    const [quantity] = this.quantities;
    return quantity ? { code: 'tooManyNumbers', fragment: quantity.text } : null;
  }

  #wait(negated: boolean, answeredOnly: boolean): Clause | Problem {
    const percent = this.take('percent');
    const limit = this.duration();
    if (!limit) return { code: percent ? 'wrongUnit' : 'missingDuration', fragment: percent?.text };
    if (percent) return this.#shareOfWaits(percent, limit, negated);
    const base = { metric: 'wait', countAbandoned: !answeredOnly } as const;
    if (!answeredOnly) this.ambiguities.push({ code: 'countAbandoned' });
    if (negated) {
      // No call waits over T: every wait is at most T. No call waits T or more: every wait is below T.
      if (limit.upper !== undefined || limit.op === '<' || limit.op === '<=')
        return { code: 'contradiction', fragment: limit.text };
      if (limit.op === undefined) this.ambiguities.push({ code: 'impliedComparator', op: '<=' });
      return { ...base, op: limit.op === '>=' ? '<' : '<=', value: limit.value };
    }
    const every = this.find('every');
    // "Every call waits over 1 minute" is a complaint; "the longest wait is over 1 minute" may be a wish.
    if (every && !this.find('longest') && (limit.op === '>' || limit.op === '>='))
      return { code: 'contradiction', fragment: limit.text };
    if (!this.find('longest') && !every) this.ambiguities.push({ code: 'everyNotAverage' });
    return { ...base, ...this.compared(limit, '<=') };
  }

  /** 95% of calls wait at most T is E ≥ 95%, unless it says of which calls; at most 5% of calls wait over T is the same promise. */
  #shareOfWaits(percent: Quantity, limit: Quantity, negated: boolean): Clause | Problem {
    if (negated || limit.upper !== undefined) return { code: 'contradiction', fragment: limit.text };
    const said = this.#variant();
    if (said === null) this.ambiguities.push({ code: 'shareOfWaits' });
    this.#percentOfWhat();
    const base = { metric: 'serviceLevel', withinSeconds: limit.value, variant: said ?? 'E' } as const;
    if (limit.op !== '>' && limit.op !== '>=')
      return this.inRange({ ...base, ...this.comparedQuietly(percent, '>=') }, percent);
    const over = this.compared(percent, '<=');
    return this.inRange({ ...base, ...turned(over) }, percent);
  }

  #serviceLevel(): Clause | Problem {
    const ratio = this.tokens.find((t): t is Token & TokenOf<'ratio'> => t.kind === 'ratio');
    const percent = ratio ? null : this.percent();
    const limit = ratio ? null : this.duration();
    if (!ratio && !limit) return { code: 'missingTimeLimit' };
    if (limit && (limit.upper !== undefined || limit.op === '>' || limit.op === '>='))
      return { code: 'contradiction', fragment: limit.text };
    const said = this.#variant();
    if (said === null) this.ambiguities.push({ code: 'serviceLevelVariant', variant: 'C' });
    const base = {
      metric: 'serviceLevel',
      withinSeconds: ratio?.seconds ?? limit?.value ?? 0,
      variant: said ?? 'C',
    } as const;
    this.#askWhoAnswers();
    const told: Token['kind'][] = ['answered', 'missed', 'serviceLevel', 'answerRate', 'variant', 'negation'];
    if (!ratio && !told.some((kind) => this.find(kind))) this.ambiguities.push({ code: 'impliedAnswered' });
    if (ratio) return this.inRange({ ...base, op: '>=', value: ratio.percent }, ratio);
    if (!percent) {
      if (!this.find('every')) this.ambiguities.push({ code: 'implied100' });
      return { ...base, op: '>=', value: 1 };
    }
    this.useUp(percent);
    if (!this.find('serviceLevel')) this.#percentOfWhat();
    return this.inRange({ ...base, ...this.comparedQuietly(percent, '>=') }, percent);
  }

  #rate(metric: Metric, negated: boolean): Clause | Problem {
    const percent = this.percent();
    const upward = metric === 'answerRate';
    if (metric === 'abandonRate') this.ambiguities.push({ code: 'grossAbandonment' });
    if (metric === 'answerRate' && !this.find('answerRate')) this.#askWhoAnswers();
    if (!percent) {
      if (negated) return { metric, op: '<=', value: 0 };
      if (upward && this.find('every')) return { metric, op: '>=', value: 1 };
      const other = this.quantities.find((q) => q.kind === 'duration');
      return other ? { code: 'wrongUnit', fragment: other.text } : { code: 'missingPercent' };
    }
    if (negated) return { code: 'contradiction', fragment: percent.text };
    this.useUp(percent);
    // "90% of calls are answered" is a full sentence; "occupancy 80%" leaves out which way.
    const verb = upward && !this.find('answerRate');
    if (verb) this.#percentOfWhat();
    return this.inRange(
      { metric, ...(verb ? this.comparedQuietly(percent, '>=') : this.compared(percent, upward ? '>=' : '<=')) },
      percent,
    );
  }

  #missed(negated: boolean): Clause | Problem {
    if (this.quantities.some((q) => q.kind === 'duration')) return this.#missedInTime(negated);
    this.ambiguities.push({ code: 'missedAsUnanswered' });
    const missed = this.#rate('blockedRate', negated);
    return isProblem(missed) ? missed : { metric: 'answerRate', ...turned(missed) };
  }

  /** "At most 20% of calls are not answered within 20 s" is a service level of 80%; any other way round it promises to be late. */
  #missedInTime(negated: boolean): Clause | Problem {
    const percent = this.percent();
    const op = percent?.upper === undefined ? percent?.op : undefined;
    if (negated || (op !== '<' && op !== '<='))
      return { code: 'contradiction', fragment: this.find('missed')?.text ?? '' };
    const late = this.#serviceLevel();
    return isProblem(late) ? late : { ...late, ...turned(late) };
  }

  #time(metric: 'asa' | 'aht'): Clause | Problem {
    const percent = this.take('percent');
    const limit = this.duration();
    if (!limit || percent) return percent ? { code: 'wrongUnit', fragment: percent.text } : { code: 'missingDuration' };
    if (metric === 'asa' && !this.find('asa')) this.ambiguities.push({ code: 'averageOfAnswered' });
    return { metric, ...this.compared(limit, '<=') };
  }

  find(kind: Token['kind']): Token | undefined {
    return this.tokens.find((t) => t.kind === kind);
  }

  #variant() {
    const token = this.tokens.find((t): t is Token & TokenOf<'variant'> => t.kind === 'variant');
    return token?.variant ?? null;
  }

  take(kind: Quantity['kind']): Quantity | null {
    const found = this.quantities.find((q) => q.kind === kind) ?? null;
    if (found) this.useUp(found);
    return found;
  }

  useUp(quantity: Quantity): void {
    const at = this.quantities.indexOf(quantity);
    if (at >= 0) this.quantities.splice(at, 1);
  }

  /** The percentage, or a bare number above 1 read as one. It stays among the quantities until used. */
  percent(): Quantity | null {
    const percent = this.quantities.find((q) => q.kind === 'percent');
    if (percent) return percent;
    const at = this.quantities.findIndex((q) => q.kind === 'number' && q.value > 1);
    if (at < 0) return null;
    const bare = this.quantities[at];
    this.ambiguities.push({ code: 'assumedPercent', value: bare.value });
    const upper = bare.upper === undefined ? {} : { upper: readDecimal(String(bare.upper), -2) };
    const read: Quantity = { ...bare, ...upper, kind: 'percent', value: readDecimal(bare.digits, -2) };
    this.quantities[at] = read;
    return read;
  }

  /** The time, or a bare number read as seconds. */
  duration(): Quantity | null {
    const duration = this.take('duration');
    if (duration) return duration;
    const bare = this.take('number');
    if (bare) this.ambiguities.push({ code: 'assumedSeconds', value: bare.value });
    return bare;
  }

  compared(quantity: Quantity, fallback: '<=' | '>='): Pick<Clause, 'op' | 'value' | 'upper'> {
    if (quantity.upper === undefined && quantity.op === undefined)
      this.ambiguities.push({ code: 'impliedComparator', op: fallback });
    return this.comparedQuietly(quantity, fallback);
  }

  comparedQuietly(quantity: Quantity, fallback: '<=' | '>='): Pick<Clause, 'op' | 'value' | 'upper'> {
    if (quantity.upper !== undefined) return { op: 'between', value: quantity.value, upper: quantity.upper };
    return { op: quantity.op ?? fallback, value: quantity.value };
  }

  #percentOfWhat(): void {
    if (!this.find('contact') && !this.find('variant')) this.ambiguities.push({ code: 'percentOfWhat' });
  }

  /** Finnish "vastataan" is answering a call or replying to a message. */
  #askWhoAnswers(): void {
    if (this.#language !== 'fi' || !this.find('answered')) return;
    if (!this.tokens.some((t) => t.kind === 'contact' && t.live)) this.ambiguities.push({ code: 'answeredOrReplied' });
  }

  inRange(clause: Clause, quantity: { text: string }): Clause | Problem {
    return clause.value > 1 || (clause.upper ?? 0) > 1 ? { code: 'outOfRange', fragment: quantity.text } : clause;
  }
}

/** The same promise about the complement of a share. */
function turned(clause: Pick<Clause, 'op' | 'value' | 'upper'>): Pick<Clause, 'op' | 'value' | 'upper'> {
  if (clause.op === 'between')
    return { op: 'between', value: complement(clause.upper ?? 1), upper: complement(clause.value) };
  return { op: flip[clause.op], value: complement(clause.value) };
}
