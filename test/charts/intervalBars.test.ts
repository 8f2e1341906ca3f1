import { describe, expect, it } from 'vitest';
import type { IntervalBar } from '../../src/charts/intervalBars';
import { barMarks } from '../../src/charts/intervalBars';

const bar = (mean: number | null, low = mean, high = mean): IntervalBar => ({
  label: '',
  mean,
  low,
  high,
  text: '',
  doubt: '',
});

describe('bars with intervals', () => {
  it('reach from 0 to the longest end, and no further', () => {
    expect(barMarks([bar(10, 8, 20), bar(5, -2, 6)])).toEqual([
      { mean: 0.5, low: 0.4, high: 1 },
      { mean: 0.25, low: 0, high: 0.3 },
    ]);
  });
  it('draw nothing for no data, and nothing wide for nothing', () => {
    expect(barMarks([bar(null), bar(0)])).toEqual([null, { mean: 0, low: 0, high: 0 }]);
  });
});
