import { expect, test } from 'vitest';
import { newCampaign } from '../../../src/model/campaign';
import { rowsOf, Totals } from '../../../src/ui/grid/rows';
import { spanInView } from '../../../src/ui/grid/window';
import { allOpen, sheetGrid, sheetScenario } from './sheet';

test('a folded section leaves only its sum', () => {
  const rows = rowsOf(sheetScenario(), { ...allOpen, volume: false });
  expect(rows.filter(({ kind }) => kind === 'volume')).toEqual([
    { sum: true, kind: 'volume', items: 2, open: false, first: true },
  ]);
  expect(rows.filter(({ kind }) => kind === 'staff')).toHaveLength(3);
});

test('a single type needs no sum row', () => {
  const scenario = sheetScenario();
  const rows = rowsOf({ ...scenario, types: [scenario.types[0]] }, allOpen);
  expect(rows[0]).toEqual({ sum: false, kind: 'volume', item: 0, first: true });
});

test('a campaign has a handle time, but no volume and no patience: nobody calls', () => {
  const base = sheetScenario();
  const [a, b] = base.types;
  const list = { ...b, channel: 'outbound' as const, demand: newCampaign(100), patience: { family: 'never' as const } };
  const rows = rowsOf({ ...base, types: [list, a] }, allOpen);
  const itemsOf = (kind: string): number[] => rows.flatMap((row) => (row.kind === kind && !row.sum ? [row.item] : []));
  expect([itemsOf('volume'), itemsOf('aht'), itemsOf('patience')]).toEqual([[1], [0, 1], [1]]);
  // One row is left: it needs no sum.
  expect(rows[0]).toEqual({ sum: false, kind: 'volume', item: 1, first: true });
  const only = rowsOf({ ...base, types: [list] }, allOpen);
  expect(only.map(({ kind }) => kind)).toEqual(['aht', 'staff', 'staff', 'staff']);
});

test('contacts and agents add up, times are averaged by volume', () => {
  const base = sheetScenario();
  const [a, b] = base.types;
  const slow = {
    ...b,
    handling: { talk: { family: 'constant' as const, mean: 450 } },
    demand: { ...b.demand, volume: base.teams[0].headcount.map(() => 6) },
  };
  const totals = new Totals({ ...base, types: [a, slow] }, sheetGrid());
  expect(totals.total('volume', 12)).toBe(18);
  // 12 contacts of 150 s and 6 of 450 s.
  expect(totals.total('aht', 12)).toBe(250);
  expect(totals.total('staff', 12)).toBe(0);
});

test('without contacts there is no mean handle time, rather than 0', () => {
  expect(new Totals(sheetScenario(), sheetGrid()).total('aht', 0)).toBeNaN();
});

test('only what is in view is drawn, and a little beyond', () => {
  expect(spanInView(4000, 1000, 40, 672)).toEqual({ from: 94, to: 131 });
  expect(spanInView(-300, 100, 28, 120)).toEqual({ from: 0, to: 0 });
  expect(spanInView(0, 10_000, 40, 20)).toEqual({ from: 0, to: 20 });
});
