import type { ContactType } from './contactType';
import type { Patience } from './distribution';

/** Mean of a duration in seconds; for `never` it is Infinity. */
export function meanSeconds(d: Patience): number {
  switch (d.family) {
    case 'never':
      return Infinity;
    case 'uniform':
      return (d.min + d.max) / 2;
    case 'hyperexponential':
      return d.p * d.mean1 + (1 - d.p) * d.mean2;
    case 'empirical': {
      let sum = d.p[0] * d.seconds[0];
      for (let i = 1; i < d.p.length; i++) sum += ((d.p[i] - d.p[i - 1]) * (d.seconds[i] + d.seconds[i - 1])) / 2;
      return sum + (1 - d.p[d.p.length - 1]) * d.seconds[d.seconds.length - 1];
    }
    default:
      return d.mean;
  }
}

/** A type's mean handle time in seconds where no interval says otherwise. */
export function usualHandleSeconds({ handling }: ContactType): number {
  return (
    meanSeconds(handling.talk) +
    (handling.hold ? meanSeconds(handling.hold) : 0) +
    (handling.wrap ? meanSeconds(handling.wrap) : 0)
  );
}

/** Seconds of an agent's own time in a reply of a type with turns; the wrap-up is spread over the replies. */
export const replySeconds = (type: ContactType): number => usualHandleSeconds(type) / (type.turns?.replies ?? 1);
