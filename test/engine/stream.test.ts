import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../src/analysis/stats/normalCdf';
import { Stream } from '../../src/engine/stream';

const key = Int32Array.of(1, -2, 3, -4);
function streamAt(day: number, part = 0, k = key): Stream {
  const stream = new Stream(k);
  stream.rewind(day, part);
  return stream;
}
const draws = (n: number, draw: () => number): number[] => Array.from({ length: n }, draw);

describe('a stream of random numbers', () => {
  it('gives these very numbers, to the bit, in Node and in a browser', () => {
    const stream = streamAt(3, 1);
    expect({
      uniform: draws(3, () => stream.uniform()),
      exponential: draws(3, () => stream.exponential()),
      normal: draws(3, () => stream.normal()),
      gamma: [stream.gamma(0.4), stream.gamma(1), stream.gamma(25)],
    }).toMatchInlineSnapshot(`
      {
        "exponential": [
          0.9080499459475126,
          1.0749529152986987,
          3.4665719480397126,
        ],
        "gamma": [
          0.18867995119256092,
          1.401413906703755,
          24.73321209508741,
        ],
        "normal": [
          1.5510048693189606,
          -0.625296633541345,
          0.09148062354646468,
        ],
        "uniform": [
          0.10683080051577182,
          0.10589562367193656,
          0.04659436597303018,
        ],
      }
    `);
  });

  it('is the same again after a rewind, wherever it was', () => {
    const stream = new Stream(key);
    const of = (day: number, part: number): number[] => {
      stream.rewind(day, part);
      return draws(50, () => stream.uniform());
    };
    const first = of(5, 2);
    of(6, 2);
    expect(of(5, 2)).toEqual(first);
    expect(
      draws(
        50,
        (() => {
          const s = streamAt(5, 2);
          return () => s.uniform();
        })(),
      ),
    ).toEqual(first);
  });

  it('differs from day to day, from part to part and from key to key', () => {
    const starts = new Set<number>();
    for (let day = 0; day < 200; day++) for (let part = 0; part < 7; part++) starts.add(streamAt(day, part).uniform());
    for (let i = 0; i < 4; i++)
      starts.add(
        streamAt(
          0,
          0,
          key.map((w, j) => (i === j ? w + 1 : w)),
        ).uniform(),
      );
    expect(starts.size).toBe(200 * 7 + 4);
  });

  it('has first draws over days that are as even as later ones: substreams are not alike', () => {
    const n = 20_000;
    const cells = 64;
    const counts = new Array<number>(cells).fill(0);
    for (let day = 0; day < n; day++) counts[Math.floor(streamAt(day).uniform() * cells)]++;
    const chi = counts.reduce((sum, c) => sum + (c - n / cells) ** 2 / (n / cells), 0);
    // χ² with 63 degrees of freedom: mean 63, standard deviation 11.2.
    expect(Math.abs(chi - 63)).toBeLessThan(4 * 11.2);
  });

  it('is never 0 and hardly ever 1: logarithms of it are finite', () => {
    const stream = streamAt(0);
    const all = draws(100_000, () => stream.uniform());
    expect(Math.min(...all.slice(0, 50_000), ...all.slice(50_000))).toBeGreaterThan(0);
    expect(Math.max(...all.slice(0, 50_000))).toBeLessThan(1);
  });

  it('has neighbours that know nothing of each other', () => {
    const stream = streamAt(1);
    const n = 100_000;
    const all = draws(n, () => stream.uniform() - 0.5);
    for (const lag of [1, 2, 64]) {
      let sum = 0;
      for (let i = lag; i < n; i++) sum += all[i] * all[i - lag];
      expect(Math.abs((12 * sum) / (n - lag))).toBeLessThan(4 / Math.sqrt(n));
    }
  });
});

describe('the ziggurats', () => {
  const n = 400_000;

  it('give the exponential law, far into the tail beyond the last layer', () => {
    const stream = streamAt(2);
    const points = [0.001, 0.1, 0.5, 1, 2, 4, 7, 7.697, 8, 9];
    const over = points.map(() => 0);
    for (let i = 0; i < n; i++) {
      const x = stream.exponential();
      for (let k = 0; k < points.length && x > points[k]; k++) over[k]++;
    }
    points.forEach((t, k) => {
      const p = Math.exp(-t);
      expect(Math.abs(over[k] / n - p) / Math.sqrt((p * (1 - p)) / n), `P(X > ${t})`).toBeLessThan(4);
    });
  });

  it('give the normal law on both sides, far into the tail beyond the last layer', () => {
    const stream = streamAt(2);
    const points = [-4, -3.654, -3, -2, -1, -0.1, 0, 0.1, 1, 2, 3, 3.654, 4];
    const under = points.map(() => 0);
    for (let i = 0; i < n; i++) {
      const z = stream.normal();
      for (let k = points.length - 1; k >= 0 && z <= points[k]; k--) under[k]++;
    }
    points.forEach((t, k) => {
      const p = normalCdf(t);
      expect(Math.abs(under[k] / n - p) / Math.sqrt((p * (1 - p)) / n), `P(Z ≤ ${t})`).toBeLessThan(4);
    });
  });
});
