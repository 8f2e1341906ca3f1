import { expect, it } from 'vitest';
import { possible, possibleOf } from '../../src/analysis/possible';
import type { KpiKey } from '../../src/kpi/kpis';

const ends = (kpi: KpiKey, low: number, high: number, unit = '%'): [number | null, number | null] => {
  const of = { mean: (low + high) / 2, low, high, p10: null, p50: null, p90: null, days: 5, unit };
  const told = possible(kpi, of);
  expect(told).toEqual({ ...of, low: told.low, high: told.high });
  return [told.low, told.high];
};

it('no interval of a share is told beyond 0 or 100 %, nor of a time or count below 0', () => {
  expect(ends('serviceLevel', 97, 103)).toEqual([97, 100]);
  expect(ends('blockedRate', -1, 2)).toEqual([0, 2]);
  expect(ends('asa', -3, 8, 's')).toEqual([0, 8]);
  expect(ends('nps', -104, 20, '−100…100')).toEqual([-100, 20]);
});

it('what may be above 100 % or below 0 stays as it is', () => {
  expect(ends('conformance', 95, 105)).toEqual([95, 105]);
  expect(ends('failureRepeatRatio', 90, 120)).toEqual([90, 120]);
  expect(ends('netCustomerGrowth', -5, 1)).toEqual([-5, 1]);
  expect(ends('clvEffect', -40, -2, 'EUR')).toEqual([-40, -2]);
});

it('without data there is nothing to tell', () => {
  const none = { mean: null, low: null, high: null, p10: null, p50: null, p90: null, days: 0, unit: '%' };
  expect(possible('csat', none)).toBe(none);
});

it('a share that was summed to a hair above 100 % has no interval turned around', () => {
  expect(ends('occupancy', 100 + 2e-14, 100 + 2e-14)).toEqual([100, 100]);
});

it('what is no figure of the catalogue is told by its unit', () => {
  const of = { mean: 95, low: 34, high: 156, p10: null, p50: null, p90: null, days: 3, unit: '%' };
  expect(possibleOf(of)).toEqual({ ...of, high: 100 });
  expect(possibleOf({ ...of, unit: 'count' })).toEqual({ ...of, unit: 'count' });
});
