import type { Formula } from '../formula';
import { average, percent } from '../formula';
import { Contact as C } from '../counters';

const evaluated = (c: Float64Array): number => c[C.evaluated];

/** Quality, KPIS.md section H and K62, of the contacts that were evaluated; none is no data. */
export const quality = {
  /** K62 = evaluated contacts with correct content / evaluated. */
  answerAccuracy: percent((c) => c[C.accurate], evaluated),
  /** K76 = Σ points / evaluated: by contact, not by agent. */
  qualityScore: average((c) => c[C.points], evaluated),
  /** K77 = evaluated contacts without a critical error / evaluated. */
  criticalErrorFree: percent((c) => c[C.criticalFree], evaluated),
  /** K78, of the share with correct content. */
  qualitySamplingError: {
    needs: 'contact',
    kind: 'value',
    value: ({ contact: c }) => samplingError(c[C.accurate], c[C.evaluated], c[C.answered] + c[C.reached]),
  },
  /** K79 = evaluated contacts without an interruption / evaluated. */
  listening: percent((c) => c[C.uninterrupted], evaluated),
} satisfies Record<string, Formula>;

/** 95 %, two-sided. */
const z = 1.959963984540054;

/**
 * Half-width of the 95 % interval of a share that is known of n contacts of N, percentage points: z·√(p(1 − p)/n · (N − n)/(N − 1)), with the
 * finite population correction (Cochran 1977, Sampling Techniques, §2.6). p is the share with two passed and two failed added
 * (Agresti & Coull 1998): 5 of 5 is no proof of 100 %. NaN: nobody listened.
 */
export function samplingError(passed: number, n: number, population: number): number {
  if (!(n > 0)) return NaN;
  if (population <= n) return 0;
  const p = (passed + 2) / (n + 4);
  const finite = population === Infinity ? 1 : (population - n) / (population - 1);
  return 100 * z * Math.sqrt(((p * (1 - p)) / n) * finite);
}
