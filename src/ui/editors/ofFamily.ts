import type { Patience, PatienceFamily } from '../../model/distribution';
import { meanSeconds } from '../../model/meanSeconds';
import { erlangPhases, weibullCv, weibullShape } from '../../model/shapeOfCv';

/** A duration of another family with the same mean, and the same variability where both have one. */
export function ofFamily(family: PatienceFamily, before: Patience | undefined): Patience {
  const known = before ? meanSeconds(before) : 60;
  const mean = Number.isFinite(known) && known > 0 ? Math.round(known * 10) / 10 : 180;
  const given = cvOf(before);
  const cv = given ?? 1;
  switch (family) {
    case 'never':
      return { family };
    case 'lognormal':
    case 'gamma':
      return { family, mean, cv };
    case 'erlang':
      return { family, mean, k: given === undefined ? 2 : Math.min(1000, erlangPhases(given)) };
    case 'weibull':
      return { family, mean, shape: weibullShape(cv) };
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

/** The coefficient of variation of a family that has one to choose; undefined of any other. */
export function cvOf(duration: Patience | undefined): number | undefined {
  switch (duration?.family) {
    case 'lognormal':
    case 'gamma':
      return duration.cv;
    case 'erlang':
      return 1 / Math.sqrt(duration.k);
    case 'weibull':
      return weibullCv(duration.shape);
    default:
      return undefined;
  }
}

/** The duration with another coefficient of variation; one that its family cannot have stays as it was said, to be rejected. */
export function withCv(duration: Patience, cv: number): Patience {
  if (duration.family === 'erlang' && cv >= 0.0316) return { ...duration, k: erlangPhases(cv) };
  if (duration.family === 'weibull' && cv >= 0.063 && cv <= 15.8) return { ...duration, shape: weibullShape(cv) };
  if (duration.family === 'erlang' || duration.family === 'weibull')
    return { family: duration.family, mean: duration.mean, cv } as unknown as Patience;
  return { ...duration, cv } as Patience;
}
