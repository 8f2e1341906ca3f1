import * as v from 'valibot';
import { atLeast, atMost, above, text, number, whole, list, longest } from './rules';
import { erlangPhases, isOfPhases, mostPhases, weibullShape } from './shapeOfCv';

/**
 * The shapes that a duration can be drawn from. Every `mean`, `min` and `max` is in seconds; `cv` is the coefficient of
 * variation, standard deviation ÷ mean.
 */
const mean = v.pipe(number(), above(0, 's'), atMost(longest, 's'));
/** Below a thousandth every draw is the mean: that is a constant. */
const cv = v.pipe(number(), above(0), atLeast(0.001), atMost(1000));
/** A time of 0 s or longer. */
const seconds = () => v.pipe(number(), atLeast(0, 's'), atMost(longest, 's'));

export const constantSchema = v.strictObject({
  family: v.literal('constant'),
  mean: seconds(),
});
export const exponentialSchema = v.strictObject({ family: v.literal('exponential'), mean });
export const lognormalSchema = v.strictObject({ family: v.literal('lognormal'), mean, cv });
export const gammaSchema = v.strictObject({ family: v.literal('gamma'), mean, cv });
/** `cv` and what it stands for are two ways to say one thing. */
const oneOfBoth = <K extends 'k' | 'shape', T extends { [key in K | 'cv']?: unknown }>(field: K) =>
  v.check<T, string>((d) => (d[field] === undefined) !== (d.cv === undefined), text('exactlyOne', `${field}, cv`));
/** Sum of `k` exponential phases; cv = 1/√k. A document may say `cv` instead of `k`: it is read as the `k` that it means. */
export const erlangSchema = v.pipe(
  v.strictObject({
    family: v.literal('erlang'),
    mean,
    k: v.optional(v.pipe(number(), whole(), atLeast(1), atMost(mostPhases))),
    cv: v.optional(
      v.pipe(number(), atLeast(0.0316), v.check(isOfPhases, text('type', '1/√k (1, 0.71, 0.58, 0.5, …)'))),
    ),
  }),
  oneOfBoth('k'),
  v.transform(({ family, mean, k, cv }) => ({ family, mean, k: k ?? erlangPhases(cv!) })),
);
/**
 * Survival exp(−(t/scale)^shape), with the scale set by the mean. Shape below 1: the longer the wait, the more patient. A document may
 * say `cv` instead of `shape`: it is read as the `shape` that it means.
 */
export const weibullSchema = v.pipe(
  v.strictObject({
    family: v.literal('weibull'),
    mean,
    shape: v.optional(v.pipe(number(), atLeast(0.2), atMost(20))),
    // From shape 20 to shape 0.2.
    cv: v.optional(v.pipe(number(), atLeast(0.063), atMost(15.8))),
  }),
  oneOfBoth('shape'),
  v.transform(({ family, mean, shape, cv }) => ({ family, mean, shape: shape ?? weibullShape(cv!) })),
);
/** Two exponential branches: probability `p` of mean `mean1`, else `mean2`. */
export const hyperexponentialSchema = v.strictObject({
  family: v.literal('hyperexponential'),
  p: v.pipe(number(), above(0), atMost(1)),
  mean1: mean,
  mean2: mean,
});
export const uniformSchema = v.strictObject({
  family: v.literal('uniform'),
  min: seconds(),
  max: mean,
});
/**
 * Quantiles read from data: `seconds[i]` is not exceeded with probability `p[i]`; straight lines between. What lies beyond
 * the last `p` (when it is below 1) never happens within the observed range: for patience that is a caller who never
 * hangs up, for handling the last value is used.
 */
export const empiricalSchema = v.strictObject({
  family: v.literal('empirical'),
  p: v.pipe(list(v.pipe(number(), atLeast(0), atMost(1))), v.minLength(2, 'atLeast|2 entries')),
  seconds: v.pipe(list(seconds()), v.minLength(2, 'atLeast|2 entries')),
});
export const neverSchema = v.strictObject({ family: v.literal('never') });

const families = [
  constantSchema,
  exponentialSchema,
  lognormalSchema,
  gammaSchema,
  erlangSchema,
  weibullSchema,
  hyperexponentialSchema,
  uniformSchema,
  empiricalSchema,
] as const;

export const durationSchema = v.variant(
  'family',
  families,
  text('oneOf', families.map((f) => f.entries.family.literal).join(', ')),
);
export const patienceSchema = v.variant(
  'family',
  [...families, neverSchema],
  text('oneOf', [...families, neverSchema].map((f) => f.entries.family.literal).join(', ')),
);

export type Duration = v.InferOutput<typeof durationSchema>;
export type Patience = v.InferOutput<typeof patienceSchema>;
export type DurationFamily = Duration['family'];
export type PatienceFamily = Patience['family'];
export const durationFamilies: readonly DurationFamily[] = families.map((f) => f.entries.family.literal);
export const patienceFamilies: readonly PatienceFamily[] = [...durationFamilies, 'never'];
