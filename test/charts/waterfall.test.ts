import { expect, test } from 'vitest';
import { waterfallMarks, type WaterfallRow } from '../../src/charts/waterfall';

const row = (kind: 'total' | 'step', value: number | null, rest: Partial<WaterfallRow> = {}): WaterfallRow => ({
  label: '',
  value,
  kind,
  low: null,
  high: null,
  text: '',
  good: 0,
  ...rest,
});

test('steps hang together: each begins where the one before it ended, and the last ends at the total', () => {
  const { marks, baseline } = waterfallMarks([row('total', 80), row('step', -12), row('step', 5), row('total', 73)]);
  const [a, down, up, b] = marks.map((mark) => mark!);
  expect(a.from).toBe(baseline);
  expect(down.to).toBeCloseTo(a.to, 12);
  expect(up.from).toBeCloseTo(down.from, 12);
  expect(up.to).toBeCloseTo(b.to, 12);
  expect(b.to - b.from).toBeGreaterThan(0);
});

test('one scale for all: a step of 12 is 2.4 times as long as one of 5', () => {
  const [, down, up] = waterfallMarks([row('total', 80), row('step', -12), row('step', 5), row('total', 73)]).marks;
  expect((down!.to - down!.from) / (up!.to - up!.from)).toBeCloseTo(2.4, 9);
});

test('0 is in the picture where it leaves the steps a third of it, and else not', () => {
  expect(waterfallMarks([row('total', 10), row('step', -8), row('total', 2)]).baseline).toBeCloseTo(0.02, 12);
  const near = waterfallMarks([row('total', 90), row('step', -2), row('total', 88)]);
  expect(near.baseline).toBe(0);
  expect(near.marks[1]!.to - near.marks[1]!.from).toBeGreaterThan(1 / 3);
});

test('whiskers lie around the end of their step, bands at their values, and no data is no mark', () => {
  const { marks } = waterfallMarks([
    row('total', 50),
    row('step', 10, { low: 8, high: 12 }),
    row('step', -5, { band: [50, 62] }),
    row('step', null),
    row('total', 55),
  ]);
  const [, step, luck, none, real] = marks;
  expect((step!.low! + step!.high!) / 2).toBeCloseTo(step!.to, 12);
  expect(luck!.band![0]).toBeLessThan(real!.to);
  expect(luck!.band![1]).toBeGreaterThan(real!.to);
  expect(none).toBeNull();
});

test('everything lies inside the plot', () => {
  const { marks } = waterfallMarks([row('total', -3), row('step', 9, { low: 2, high: 16 }), row('total', 6)]);
  for (const mark of marks)
    for (const at of [mark!.from, mark!.to, mark!.low ?? 0.5, mark!.high ?? 0.5]) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(1);
    }
});

test('an account has 0 in it: bars begin where the one before ended, and a sum stands on 0', () => {
  const sum = waterfallMarks([row('step', 100), row('step', -30), row('step', -20), row('total', 50)], true);
  const [all, wages, seats, left] = sum.marks.map((mark) => mark!);
  expect([all.from, left.from]).toEqual([sum.baseline, sum.baseline]);
  expect(wages.to).toBeCloseTo(all.to, 12);
  expect(seats.to).toBeCloseTo(wages.from, 12);
  expect(left.to).toBeCloseTo(seats.from, 12);
  const loss = waterfallMarks([row('step', 20), row('step', -100), row('total', -80)], true);
  expect(loss.marks[2]!.to).toBeCloseTo(loss.baseline, 12);
  // Near values far from 0 would leave it out of any other picture.
  const near = waterfallMarks([row('step', 90), row('step', -2), row('total', 88)], true);
  expect(near.marks[2]!.from).toBeCloseTo(0.02, 12);
  expect(waterfallMarks([row('step', null), row('total', 0)], true).marks[0]).toBeNull();
});

test('an account in which everything is 0 lies on its line at 0', () => {
  const { marks, baseline } = waterfallMarks([row('step', 0), row('step', 0), row('total', 0)], true);
  expect(baseline).toBe(0.02);
  for (const mark of marks) expect([mark!.from, mark!.to]).toEqual([baseline, baseline]);
});
