import { noData, type Interval } from '../../analysis/stats/interval';
import { meanInterval, momentsOf } from '../../analysis/stats/mean';

/** `moves`: the interval lies on one side of 0. `still`: no day differs. `unclear`: it may be 0. `noData`: there is nothing to compare. */
export type EffectState = 'moves' | 'still' | 'unclear' | 'noData';

/** What an input does to a figure. */
export interface Effect {
  state: EffectState;
  /** By how much the figure changes in its own unit (shares: in points) when the input goes up by 1 %. */
  perPercent: Interval;
  /** By how many percent it changes when the input goes up by 1 %; no data where the figure is not above 0. */
  elasticity: Interval;
  /** One number a day whose mean the elasticity is. */
  daily: Float64Array;
}

/** Days that differ by less are the same but for the order in which their parts were added up. */
const rounding = 1e-12;

/**
 * Elasticity by central difference, (R₊ − R₋) / R₀ ÷ (x₊ − x₋), with x the realised relative change of the input. The three plans are
 * simulated on the same days with the same customers, so that most of what chance does cancels in each day's difference; with dᵢ and rᵢ
 * the influences of day i on R₊ − R₋ and on R₀, E is the mean of
 *
 *   E + ((dᵢ − D) − (D / R₀)·(rᵢ − R₀)) / (R₀·(x₊ − x₋))
 *
 * and has the Student t interval of that mean. The difference is that of a finite step: it is without bias what the step does, and differs
 * from the slope at 0 by a term in the square of the step.
 * Source: Glasserman and Yao (1992), Management Science 38(6), common random numbers for finite differences; L'Ecuyer and Perron (1994),
 * Operations Research 42(4), their rate of convergence; the ratio by the delta method, Cochran (1977), §6.5.
 *
 * @param base, low, high influences by day of the figure in the three plans
 * @param span x₊ − x₋, above 0
 */
export function effectOf(base: Float64Array, low: Float64Array, high: Float64Array, span: number): Effect {
  const days = Math.min(base.length, low.length, high.length);
  const gap = Float64Array.from({ length: days }, (_, d) => high[d] - low[d] + 0 * base[d]);
  const level = Float64Array.from({ length: days }, (_, d) => base[d] + 0 * gap[d]);
  const [difference, mean] = [momentsOf(gap).mean, momentsOf(level).mean];
  const none = { ...noData };
  if (Number.isNaN(difference)) return { state: 'noData', perPercent: none, elasticity: none, daily: gap };
  const same = gap.every((d, i) => !(Math.abs(d) > rounding * Math.max(Math.abs(high[i]), Math.abs(low[i]))));
  // What does not differ on any day has no doubt: it is 0 to the bit.
  if (same) gap.forEach((d, i) => (gap[i] = Number.isNaN(d) ? NaN : 0));
  const perPercent = intervalOf(gap.map((d) => d / (100 * span)));
  const daily = gap.map((d, i) =>
    same ? d : (difference + (d - difference) - (difference / mean) * (level[i] - mean)) / (mean * span),
  );
  return {
    state: same ? 'still' : isTold(perPercent) ? 'moves' : 'unclear',
    perPercent,
    elasticity: mean > 0 ? intervalOf(daily) : none,
    daily,
  };
}

/** As the mean's interval; where days differ by rounding alone there is no doubt. */
function intervalOf(daily: Float64Array): Interval {
  const interval = meanInterval(daily);
  const { mean, low, high } = interval;
  if (mean === null || low === null || high === null) return interval;
  return high - low < 1e3 * rounding * Math.abs(mean) ? { ...interval, low: mean, high: mean } : interval;
}

/** Does an interval lie on one side of 0? */
export const isTold = ({ low, high }: Interval): boolean => low !== null && high !== null && (low > 0 || high < 0);

/**
 * What a mechanism does to a figure: its relative change R / R₀ − 1 from the plan without it (R₀) to the plan with it, from the same days.
 * `perPercent` is the change itself, in the figure's unit.
 */
export function switchEffect(without: Float64Array, withIt: Float64Array): Effect {
  const effect = effectOf(without, without, withIt, 1);
  const { mean, low, high, days } = effect.perPercent;
  const whole = (x: number | null): number | null => (x === null ? null : 100 * x);
  return { ...effect, perPercent: { mean: whole(mean), low: whole(low), high: whole(high), days } };
}
