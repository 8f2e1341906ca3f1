import { around, noData, type Interval } from './interval';

/**
 * Ratio of sums over days, Σy ÷ Σx, with the interval of the ratio estimator: the day is the unit of luck, so the variance is
 * that of the daily residuals y − Rx. A day on which both are 0, or one is NaN, brings no data; Σx = 0 is no data at all.
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., eq. 6.13; in simulation, Crane & Lemoine (1977), ratio of means.
 *
 * @throws RangeError when the two differ in length
 */
export function ratioInterval(y: ArrayLike<number>, x: ArrayLike<number>, confidence = 0.95): Interval {
  if (y.length !== x.length)
    throw new RangeError(`numerators and denominators must be equally many, got ${y.length} and ${x.length}`);
  let days = 0;
  let sumY = 0;
  let sumX = 0;
  for (let i = 0; i < y.length; i++) {
    if (Number.isNaN(x[i] + y[i])) continue;
    sumY += y[i];
    sumX += x[i];
    if (y[i] !== 0 || x[i] !== 0) days++;
  }
  if (sumX === 0) return { ...noData };
  const ratio = sumY / sumX;
  let squares = 0;
  for (let i = 0; i < y.length; i++) {
    const residual = y[i] - ratio * x[i];
    if (!Number.isNaN(residual)) squares += residual ** 2;
  }
  const standardError = Math.sqrt((days / (days - 1)) * squares) / Math.abs(sumX);
  return around(ratio, standardError, days, confidence);
}
