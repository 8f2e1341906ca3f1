import type { Patience, PatienceFamily } from '../../model/distribution';
import { meanSeconds } from '../../model/meanSeconds';

/** A duration of another family with the same mean, and the same variability where both have one. */
export function ofFamily(family: PatienceFamily, before: Patience | undefined): Patience {
  const known = before ? meanSeconds(before) : 60;
  const mean = Number.isFinite(known) && known > 0 ? Math.round(known * 10) / 10 : 180;
  const cv = before && 'cv' in before ? before.cv : 1;
  switch (family) {
    case 'never':
      return { family };
    case 'lognormal':
    case 'gamma':
      return { family, mean, cv };
    case 'erlang':
      return { family, mean, k: 2 };
    case 'weibull':
      return { family, mean, shape: 1 };
    case 'hyperexponential':
      return { family, p: 0.5, mean1: mean / 2, mean2: mean * 1.5 };
    case 'uniform':
      return { family, min: 0, max: mean * 2 };
    case 'empirical':
      return before?.family === 'empirical' ? before : { family, p: [0, 1], seconds: [0, mean * 2] };
    case 'constant':
    case 'exponential':
      return { family, mean };
  }
}
