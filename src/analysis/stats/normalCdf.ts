import { erfc } from './errorFunction';

/** Standard normal distribution function Φ(x), relative error about 1e-15 in both tails. */
export const normalCdf = (x: number): number => erfc(-x * Math.SQRT1_2) / 2;
