import { describe, expect, it } from 'vitest';
import type { Step } from '../../src/charts/steps';
import { stepMarks } from '../../src/charts/steps';

const step = (value: number | null, kind: Step['kind'] = 'step'): Step => ({ label: '', text: '', value, kind });

describe('the bars of an account', () => {
  it('begin where the one before ended, and a level stands on 0', () => {
    const { zero, marks } = stepMarks([step(100), step(-30), step(-20), step(50, 'level')]);
    expect(zero).toBe(0);
    expect(marks).toEqual([
      { from: 0, to: 1 },
      { from: 0.7, to: 1 },
      { from: 0.5, to: 0.7 },
      { from: 0, to: 0.5 },
    ]);
  });

  it('go below 0 where more goes out than comes in', () => {
    const { zero, marks } = stepMarks([step(20), step(-100), step(-80, 'level')]);
    expect(zero).toBeCloseTo(0.8, 12);
    expect(marks[1]).toEqual({ from: 0, to: 1 });
    expect(marks[2]).toEqual({ from: 0, to: zero });
  });

  it('leave out what has no data, and have a width where all is 0', () => {
    expect(stepMarks([step(null), step(0, 'level')])).toEqual({ zero: 0, marks: [null, { from: 0, to: 0 }] });
  });
});
