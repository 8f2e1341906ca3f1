import type { Commitment } from '../commitment';
import { promisedShareOf } from '../promisedShare';
import { ownMetrics } from '../commitmentKinds';
import { decimalText } from './decimal';
import type { Amount, NamedMetric, Phrases } from './phrases';
import type { ScopeNames } from './result';

const timed = new Set(['wait', 'asa', 'aht']);

/**
 * The canonical sentence of a commitment. `parseCommitment` reads it back as the same commitment, id aside, when the
 * commitment is in the form that the parser makes: an omitted variant is C, an omitted `countAbandoned` is true, and a
 * share of days is `daysShare`, never `share` per day.
 */
export function sentenceOf(commitment: Commitment, phrases: Phrases, names?: ScopeNames): string {
  const { per, share, variant } = commitment;
  const daysShare = promisedShareOf(commitment);
  const partial = share < 1 && per !== 'day' && per !== 'horizon';
  return phrases.sentence({
    scope: scopeOf(commitment, phrases, names),
    clause: clauseOf(commitment, phrases, names?.currency),
    window: partial ? phrases.partOf(per, percentOf(share, phrases)) : phrases.every[per],
    days: daysShare === undefined ? '' : phrases.onDays(percentOf(daysShare, phrases)),
    variant:
      commitment.metric === 'serviceLevel' && variant !== undefined && variant !== 'C' ? phrases.variant(variant) : '',
  });
}

function clauseOf(c: Commitment, phrases: Phrases, currency: string | undefined): string {
  if (!ownMetrics.includes(c.metric)) return phrases.later?.(c, currency) ?? '…';
  const amount = (x: number): Amount =>
    timed.has(c.metric) ? timeOf(x, phrases) : { unit: '%', number: percentOf(x, phrases) };
  const upper = c.upper ?? c.value;
  if (c.metric === 'serviceLevel') {
    const of = phrases.share(c.op, percentOf(c.value, phrases), percentOf(upper, phrases));
    return phrases.answeredWithin(of, timeOf(c.withinSeconds ?? 0, phrases));
  }
  const answeredOnly = c.countAbandoned === false;
  if (c.metric === 'wait' && (c.op === '<=' || c.op === '<'))
    return phrases.noCallWaits(amount(c.value), answeredOnly, c.op === '<');
  const compared =
    c.op === 'between' ? phrases.between(amount(c.value), amount(upper)) : phrases.compared(c.op, amount(c.value));
  return c.metric === 'wait'
    ? phrases.longestWait(compared, answeredOnly)
    : phrases.named(c.metric as NamedMetric, compared);
}

function scopeOf(c: Commitment, phrases: Phrases, names: ScopeNames | undefined): string {
  if (c.type === undefined && c.team === undefined) return '';
  const nameOf = (id: string | undefined, list: readonly { id: string; name: string }[] | undefined): string | null =>
    id === undefined ? null : (list?.find((item) => item.id === id)?.name ?? id);
  return phrases.scope(nameOf(c.type, names?.types), nameOf(c.team, names?.teams));
}

export const written = (digits: string, phrases: Phrases): string => digits.replace('.', phrases.decimal);
/** A share as a percentage, exactly. */
export const percentOf = (share: number, phrases: Phrases): string => written(decimalText(share, 2), phrases);

/** A duration in the largest unit of which it is a whole number. */
export function timeOf(seconds: number, phrases: Phrases): Amount {
  const whole = (unit: number): boolean => seconds > 0 && seconds % unit === 0;
  if (whole(3600)) return { unit: 'h', number: written(decimalText(seconds / 3600), phrases) };
  if (whole(60)) return { unit: 'min', number: written(decimalText(seconds / 60), phrases) };
  return { unit: 's', number: written(decimalText(seconds), phrases) };
}
