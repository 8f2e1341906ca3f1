import type { Estimate } from '../../../src/analysis/estimate';
import type { ForestRow } from '../../../src/charts/forest';
import type { Required } from '../../../src/charts/staffingPaths';

/** A number in [0, 1) that depends on n alone. */
export function noise(n: number): number {
  const x = Math.sin(n * 12.9898 + 4.1414) * 43758.5453;
  return x - Math.floor(x);
}

const shape = [0.2, 0.45, 0.7, 0.9, 1, 0.95, 0.8, 0.7, 0.78, 0.92, 0.86, 0.7, 0.5, 0.3];

/** A bank's day of half-hours from 07:00: two humps, lunch between. */
export function sampleDays(intervals: number, days = 1) {
  const perDay = intervals / days;
  const volume: number[] = [];
  const required: (Required | null)[] = [];
  const scheduled: number[] = [];
  const serviceLevel: (Estimate | null)[] = [];
  const wait: (Estimate | null)[] = [];
  const observed: (number | null)[] = [];
  const occupancy: (number | null)[][] = [[], [], []];
  const startMinute: number[] = [];
  for (let i = 0; i < intervals; i++) {
    const day = Math.floor(i / perDay);
    const t = ((i % perDay) / perDay) * (shape.length - 1);
    const level = shape[Math.floor(t)] + (t % 1) * (shape[Math.ceil(t)] - shape[Math.floor(t)]);
    const calls = Math.round(72 * level * (day > 4 ? 0.4 : 1) * (0.94 + 0.12 * noise(i)));
    const erlang = (calls * 184) / 1800;
    const need = erlang + 1.1 * Math.sqrt(erlang);
    const agents = Math.max(2, Math.round(need + 4.4 * (noise(i + 500) - 0.45)));
    const slack = Math.max(-2, Math.min(4, agents - need));
    const mean = Math.max(6, Math.min(99, 80 + 12 * slack - (slack < 0 ? 10 * slack * slack : 0)));
    const closed = i % perDay === perDay - 1 || (intervals === 24 && i === 17);
    const spread = 4 + (100 - mean) * 0.32;
    volume.push(closed ? 0 : calls);
    required.push(
      closed ? null : { low: need - 0.7 - noise(i) * 0.3, mean: need, high: need + 0.8 + noise(i + 3) * 0.4 },
    );
    scheduled.push(closed ? 0 : agents);
    serviceLevel.push(closed ? null : estimate(mean, spread / 6, spread, 100));
    wait.push(
      closed ? null : estimate(3 + (100 - mean) * 1.6, 2 + (100 - mean) * 0.2, (100 - mean) * 1.2, Infinity, 's'),
    );
    observed.push(closed ? null : Math.max(0, Math.min(100, mean + (noise(i + 90) - 0.5) * 2.2 * spread)));
    occupancy.forEach((row, k) =>
      row.push(closed ? null : Math.min(100, (100 * erlang) / agents + 10 * (k - 1) + 6 * noise(i * 3 + k))),
    );
    startMinute.push((420 + (i % perDay) * 30) % 1440);
  }
  return { volume, required, scheduled, serviceLevel, wait, observed, occupancy, startMinute };
}

function estimate(mean: number, doubt: number, spread: number, top: number, unit = '%'): Estimate {
  const clamp = (v: number): number => Math.max(0, Math.min(top, v));
  return {
    mean,
    low: clamp(mean - doubt),
    high: clamp(mean + doubt),
    p10: clamp(mean - spread),
    p50: mean,
    p90: clamp(mean + spread),
    days: 100,
    unit,
  };
}

/** Pooled waits of an Erlang A-like day: a third answered at once. */
export function sampleWaits() {
  const seconds: number[] = [];
  const answeredWithin: number[] = [];
  const leftWithin: number[] = [];
  for (let i = 0; i <= 400; i++) {
    const t = i === 0 ? 0 : 0.5 * Math.exp(i / 51);
    seconds.push(t);
    answeredWithin.push(0.34 + 0.53 * (1 - Math.exp(-t / 62)));
    leftWithin.push(0.01 + 0.12 * (1 - Math.exp(-t / 80)));
  }
  return { seconds, answeredWithin, leftWithin };
}

/** Service level of 100 days, percent. */
export const sampleDayValues = Float64Array.from({ length: 100 }, (_, i) => {
  const g = noise(i) + noise(i + 200) + noise(i + 400) - 1.5;
  return Math.min(99, 83 + g * 13);
});

const paired = (
  label: string,
  unit: string,
  [mean, low, high]: [number, number, number] | [null, null, null],
  direction: ForestRow['direction'],
  text: string,
  verdict?: string,
  zone?: number,
): ForestRow => ({ label, unit, mean, low, high, direction, text, verdict, zone });

/** Paired differences of two plans: told, not told, worse, without a good side, and without data. */
export const sampleForest: ForestRow[] = [
  paired('Service level', '%', [6.8, 5.1, 8.5], 'up', '+6.8 pt (5.1 to 8.5)', 'better', 1),
  paired('Abandoned', '%', [-2.4, -3.2, -1.6], 'down', '−2.4 pt (−3.2 to −1.6)', 'better', 1),
  paired('First-contact resolution', '%', [0.4, -0.9, 1.7], 'up', '+0.4 pt (−0.9 to 1.7)', 'cannot tell apart yet', 1),
  paired('Average speed of answer', 's', [-11, -14, -8], 'down', '−11 s (−14 to −8)', 'better'),
  paired('Occupancy', 'occupancy', [-3.1, -3.6, -2.6], 'band', '−3.1 pt (−3.6 to −2.6)', 'lower'),
  paired('Cost', '€', [96, 96, 96], 'down', '+96 €', 'worse'),
  paired('Repeat calls', '%', [null, null, null], 'down', ''),
];
