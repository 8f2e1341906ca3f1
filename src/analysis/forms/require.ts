/** @throws RangeError `name must be at least min, got value`, for NaN too */
export function requireAtLeast(name: string, value: number, min: number): void {
  if (!(value >= min)) throw new RangeError(`${name} must be at least ${min}, got ${value}`);
}

/** @throws RangeError `name must be above min, got value`, for NaN too */
export function requireAbove(name: string, value: number, min: number): void {
  if (!(value > min)) throw new RangeError(`${name} must be above ${min}, got ${value}`);
}

/** @throws RangeError when the value is not a whole number of at least `min` */
export function requireWhole(name: string, value: number, min: number): void {
  requireAtLeast(name, value, min);
  if (!Number.isInteger(value)) throw new RangeError(`${name} must be a whole number, got ${value}`);
}

/** @throws RangeError when the value is not strictly between 0 and 1 */
export function requireInside(name: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} must be between 0 and 1, got ${value}`);
}

/** @throws RangeError when the rate or the handle time cannot describe a queue */
export function requireDemand(arrivalsPerSecond: number, ahtSeconds: number): void {
  requireAtLeast('arrivals per second', arrivalsPerSecond, 0);
  if (arrivalsPerSecond === Infinity) throw new RangeError('arrivals per second must be finite, got Infinity');
  requireAbove('average handle time', ahtSeconds, 0);
  if (ahtSeconds === Infinity) throw new RangeError('average handle time must be finite, got Infinity');
}
