/**
 * Exponential and logarithm in plain arithmetic. `Math.exp` and `Math.log` differ in their last bits between browsers;
 * additions and multiplications do not, so a day has the same bits everywhere.
 */

// ln 2 in two parts: the first has trailing zero bits, so that k × high is exact for |k| < 2^20.
const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;
const steps = 32;
const stepsPerLn2 = steps / Math.LN2;

const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);
/** Typed arrays follow the machine; the exponent of a double sits in its high word. */
const highWord = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

/** 2^k for k = −1074 … 1023, made by exact doublings and halvings. */
const powerOffset = 1074;
const powersOf2 = new Float64Array(powerOffset + 1024);
powersOf2[powerOffset] = 1;
for (let k = 1; k < 1024; k++) powersOf2[powerOffset + k] = powersOf2[powerOffset + k - 1] * 2;
for (let k = -1; k >= -1074; k--) powersOf2[powerOffset + k] = powersOf2[powerOffset + k + 1] / 2;

/** e^r for |r| < 0.35 by its power series; only to fill the table below. */
function expSeries(r: number): number {
  let sum = 1;
  for (let n = 18; n >= 1; n--) sum = 1 + (r * sum) / n;
  return sum;
}
/** 2^(j/32), correct to a unit in the last place: the upper half as twice a power below 1, which loses nothing. */
const fractions = Float64Array.from({ length: steps }, (_, j) =>
  j <= steps / 2 ? expSeries((j / steps) * Math.LN2) : 2 * expSeries((j / steps - 1) * Math.LN2),
);

/** e^x. Relative error below 3·10⁻¹⁶; 0 below −745, Infinity above 709.78. */
export function exp(x: number): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -745.2) return 0;
  const k = Math.floor(x * stepsPerLn2 + 0.5);
  const r = x - k * (ln2High / steps) - k * (ln2Low / steps);
  // |r| < 0.0109: the series to r⁶ leaves less than 4·10⁻¹⁸.
  const p = r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r / 720)))));
  const f = fractions[k & (steps - 1)];
  const e = k >> 5;
  const value = f + f * p;
  return e > 1023
    ? value * 2 * powersOf2[powerOffset + 1023]
    : e < -1022
      ? value * powersOf2[powerOffset + e + 53] * powersOf2[powerOffset - 53]
      : value * powersOf2[powerOffset + e];
}

/** Natural logarithm of x. Relative error below 3·10⁻¹⁶; −Infinity at 0, NaN below. */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  let shift = 0;
  if (x < 2.2250738585072014e-308) {
    x *= 18014398509481984; // 2^54: lift a subnormal
    shift = -54;
  }
  bits[0] = x;
  const high = words[highWord];
  let e = (high >>> 20) - 1023 + shift;
  words[highWord] = (high & 0xfffff) | 0x3ff00000;
  let m = bits[0];
  if (m > Math.SQRT2) {
    m /= 2;
    e++;
  }
  // ln m = 2 artanh s with s = (m − 1)/(m + 1), |s| ≤ 0.1716; terms to s²¹.
  const f = m - 1;
  const s = f / (m + 1);
  const z = s * s;
  const tail =
    z *
    (1 / 3 +
      z *
        (1 / 5 +
          z *
            (1 / 7 + z * (1 / 9 + z * (1 / 11 + z * (1 / 13 + z * (1 / 15 + z * (1 / 17 + z * (1 / 19 + z / 21)))))))));
  // 2s = f − s·f keeps the leading term exact in f.
  return e * ln2High + (f - (s * f - (2 * s * tail + e * ln2Low)));
}

/** ln Γ(x) for x > 0 (Lanczos 1964, g = 7, nine terms; relative error about 10⁻¹⁵). */
export function lnGamma(x: number): number {
  const c = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  const y = x - 1;
  let sum = c[0];
  for (let i = 1; i < 9; i++) sum += c[i] / (y + i);
  const t = y + 7.5;
  return 0.9189385332046728 + (y + 0.5) * ln(t) - t + ln(sum);
}
