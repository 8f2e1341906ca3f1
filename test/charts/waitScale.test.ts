import { expect, test } from 'vitest';
import {
  curvePath,
  shareWithin,
  snapThreshold,
  stepThreshold,
  waitDomain,
  waitScale,
} from '../../src/charts/waitScale';

const data = { seconds: [0, 10, 30, 300], answeredWithin: [0.4, 0.6, 0.8, 0.9], leftWithin: [0, 0.02, 0.05, 0.1] };

test('the share within t counts waits of exactly t', () => {
  expect(shareWithin(data, data.answeredWithin, 0)).toBe(0.4);
  expect(shareWithin(data, data.answeredWithin, 9.99)).toBe(0.4);
  expect(shareWithin(data, data.answeredWithin, 10)).toBe(0.6);
  expect(shareWithin(data, data.answeredWithin, 1e6)).toBe(0.9);
  expect(shareWithin({ ...data, seconds: [5] }, [1], 4)).toBe(0);
});

test('the axis ends at a round time that shows 99.5 % of the outcomes and the target', () => {
  expect(waitDomain(data, 60)).toBe(300);
  expect(waitDomain(data, 900)).toBe(1200);
  expect(waitDomain({ seconds: [], answeredWithin: [], leftWithin: [] }, 60)).toBe(60);
  const tail = { seconds: [5, 4000], answeredWithin: [0.998, 1], leftWithin: [0, 0] };
  expect(waitDomain(tail, 60)).toBe(60);
});

test('zero has a place on the axis and pixels turn back into seconds', () => {
  const scale = waitScale(500, 200, 600);
  expect(scale.x(0)).toBe(0);
  expect(scale.x(600)).toBeCloseTo(500, 9);
  expect(scale.seconds(scale.x(45))).toBeCloseTo(45, 9);
  expect(scale.seconds(-50)).toBe(0);
  expect(scale.seconds(5000)).toBe(600);
});

test('labels are round, rise, and have room even on a phone', () => {
  for (const width of [160, 300, 640, 1200]) {
    const scale = waitScale(width, 200, 3600);
    expect(scale.ticks[0]).toBe(0);
    for (let i = 1; i < scale.ticks.length; i++) {
      expect(scale.x(scale.ticks[i]) - scale.x(scale.ticks[i - 1])).toBeGreaterThanOrEqual(44);
    }
  }
});

test('the curve begins with the atom at zero and is drawn in steps', () => {
  const scale = waitScale(400, 100, 300);
  const x = (s: number): number => Math.round(scale.x(s) * 10) / 10;
  expect(curvePath(scale, data, data.answeredWithin)).toBe(`M0,100H0V60H${x(10)}V40H${x(30)}V20H${x(300)}V10V10H400`);
});

test('a curve of ten thousand points is thinned to what pixels show and ends at the same height', () => {
  const seconds = Float64Array.from({ length: 10_000 }, (_, i) => i / 20);
  const shares = seconds.map((s) => 1 - Math.exp(-s / 60));
  const path = curvePath(waitScale(400, 200, 600), { seconds, answeredWithin: shares, leftWithin: shares }, shares);
  expect(path.match(/H/g)!.length).toBeLessThan(700);
  expect(path.endsWith('V0H400')).toBe(true);
});

test('arrow keys move by a step that grows with the wait and come back the same way', () => {
  expect(stepThreshold('ArrowRight', 20, 600)).toBe(21);
  expect(stepThreshold('ArrowLeft', 20, 600)).toBe(19);
  for (const from of [0, 20, 59, 60, 120, 300, 570]) {
    const there = stepThreshold('ArrowUp', from, 3600)!;
    expect(there).toBeGreaterThan(from);
    expect(stepThreshold('ArrowDown', there, 3600)).toBe(from);
  }
  expect(stepThreshold('ArrowLeft', 0, 600)).toBe(0);
  expect(stepThreshold('ArrowRight', 600, 600)).toBe(600);
  expect(stepThreshold('PageUp', 20, 600)).toBe(30);
  expect(stepThreshold('PageDown', 20, 600)).toBe(10);
  expect(stepThreshold('Home', 20, 600)).toBe(0);
  expect(stepThreshold('End', 20, 600)).toBe(600);
  expect(stepThreshold('a', 20, 600)).toBeNull();
});

test('a drag gives whole seconds and snaps to a mark close by', () => {
  const scale = waitScale(800, 200, 600);
  expect(snapThreshold(scale, scale.x(20) + 3)).toBe(20);
  expect(snapThreshold(scale, scale.x(45))).toBe(45);
});
