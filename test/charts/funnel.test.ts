import { describe, expect, it } from 'vitest';
import { beyond, funnelPath, funnelScale, nearest, stepPoint } from '../../src/charts/funnel';

const points = [
  { label: 'a', volume: 100, value: 70 },
  { label: 'b', volume: 400, value: 80 },
  { label: 'c', volume: 225, value: 76 },
];
const half = (volume: number): number => 60 / Math.sqrt(volume);
const size = { width: 600, height: 240 };
const numbers = (path: string): number[][] =>
  path
    .split(/[ML]/)
    .slice(1)
    .map((pair) => pair.split(',').map(Number));

describe('a funnel', () => {
  it('holds every point and the limits at the least volume, and begins at half of that', () => {
    const scale = funnelScale(points, 75, half, size);
    expect(scale.volumes[0]).toBe(50);
    expect(scale.x.at(50)).toBe(0);
    for (const { volume, value } of points) {
      expect(scale.x.at(volume)).toBeGreaterThan(0);
      expect(scale.x.at(volume)).toBeLessThan(600);
      expect(scale.y.at(value)).toBeGreaterThan(0);
      expect(scale.y.at(value)).toBeLessThan(240);
    }
    expect(scale.y.at(75 + half(100))).toBeGreaterThan(0);
    expect(scale.y.at(80)).toBeLessThan(scale.y.at(70));
  });

  it('closes towards large volumes, on both sides alike, and stops at what cannot be', () => {
    const scale = funnelScale(points, 75, half, size);
    const line = numbers(funnelPath(scale, 75, half));
    const [upper, lower] = [line.slice(0, line.length / 2), line.slice(line.length / 2)];
    const middle = scale.y.at(75);
    upper.forEach(([x, y], i) => {
      expect(lower[i][0]).toBe(x);
      expect(Math.abs(lower[i][1] - middle - (middle - y))).toBeLessThan(0.11);
      if (i > 0) expect(y).toBeGreaterThanOrEqual(upper[i - 1][1]);
      expect(Math.abs(y - scale.y.at(75 + half(scale.x.value(x))))).toBeLessThan(0.5);
    });
    const wide = (volume: number): number => 600 / Math.sqrt(volume);
    const shares = funnelScale(points, 75, wide, size, { bounds: [0, 100] });
    expect(shares.y.value(0)).toBe(100);
    const ys = numbers(funnelPath(shares, 75, wide, [0, 100])).map(([, y]) => y);
    expect(Math.min(...ys)).toBe(0);
  });

  it('has ticks inside it: round numbers, and of seconds round on the clock', () => {
    const scale = funnelScale(points, 75, half, size);
    for (const tick of scale.yTicks) expect(scale.y.at(tick)).toBeGreaterThanOrEqual(0);
    const times = points.map((point) => ({ ...point, value: point.value * 4 }));
    const clock = funnelScale(times, 300, (n) => 4 * half(n), size, { seconds: true });
    expect(clock.yTicks.length).toBeGreaterThan(1);
    for (const tick of clock.yTicks) expect(tick % 5).toBe(0);
  });

  it('is drawn where all are the same', () => {
    const same = [0, 1].map((i) => ({ label: String(i), volume: 10, value: 5 }));
    const scale = funnelScale(same, 5, () => 0, size);
    expect(funnelPath(scale, 5, () => 0)).not.toMatch(/NaN|Infinity/);
    expect(scale.y.at(5)).toBeCloseTo(120, 9);
  });
});

describe('a point', () => {
  it('lies beyond none, the inner or both of the limits', () => {
    const at = (value: number) => beyond({ label: '', volume: 100, value }, 75, half, (n) => 2 * half(n));
    expect([at(75), at(80.9), at(81.1), at(86.9), at(87.1), at(62)]).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('is found where it is pointed at, and none in the empty', () => {
    const scale = funnelScale(points, 75, half, size);
    points.forEach(({ volume, value }, i) => {
      expect(nearest(scale, points, scale.x.at(volume) + 5, scale.y.at(value) - 5)).toBe(i);
    });
    expect(nearest(scale, points, 599, 239)).toBe(-1);
  });

  it('is reached by keys', () => {
    expect(stepPoint('ArrowRight', 0, 3)).toBe(1);
    expect(stepPoint('ArrowRight', 2, 3)).toBe(2);
    expect(stepPoint('ArrowLeft', 0, 3)).toBe(0);
    expect(stepPoint('End', 0, 3)).toBe(2);
    expect(stepPoint('Home', 2, 3)).toBe(0);
    expect(stepPoint('x', 0, 3)).toBeNull();
  });
});
