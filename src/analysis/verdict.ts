import type { Commitment } from '../model/commitment';
import type { Lack } from '../model/lack';
import { lackOf } from '../model/lack';
import type { Verdict } from './judge';
import { judge, promiseFormula } from './judge';
import type { Results } from './results';

/**
 * As {@link judge}, of any promise: where the plan does not have what it is about, it is no data and says why, never kept or broken
 * because nothing can happen.
 */
export function verdictOn(results: Results, commitment: Commitment): Verdict {
  const lack = whatLacks(results, commitment);
  const verdict = judge(results, commitment);
  if (!lack) {
    const whole = { ...commitment };
    delete whole.type;
    delete whole.team;
    const isOfPart = commitment.type !== undefined || commitment.team !== undefined;
    const unknown = verdict.judgement === 'noData' && isOfPart && judge(results, whole).judgement !== 'noData';
    return unknown ? { ...verdict, lack: ['part'] } : verdict;
  }
  const none = { mean: null, low: null, high: null, p10: null, p50: null, p90: null, days: 0 };
  return {
    ...verdict,
    kept: { kept: 0, days: 0, share: null, low: null, high: null },
    judgement: 'noData',
    value: { ...none, unit: verdict.value.unit },
    typical: null,
    breakingWindows: null,
    lack,
  };
}

/** What keeps a promise from being judged of a plan; null: nothing. */
export function whatLacks(results: Results, commitment: Commitment): Lack | null {
  const { scenario } = results.context;
  const lack = scenario ? lackOf(commitment, scenario) : null;
  if (lack) return lack;
  // Agents' time belongs to no contact type.
  return commitment.type !== undefined && promiseFormula(results, commitment).needs === 'floor' ? ['part'] : null;
}
