import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serviceLevelAt, shareWaitingOver } from '../../src/kpi/families/speed';
import { valueOf } from '../../src/kpi/formula';
import type { Row } from './handMade';
import { kpi, logOf, shapeOf, specFor, sumsOf } from './handMade';

const times = (n: number, row: Row): Row[] => Array.from({ length: n }, () => row);
const spec = specFor(shapeOf());
const definitions = ['A', 'B', 'C', 'D', 'E'] as const;
const keys = [
  'serviceLevel',
  'serviceLevelNetOfShortAbandons',
  'serviceLevelAbandonsNeutral',
  'serviceLevelOfAnswered',
  'serviceLevelRemovedWithin',
] as const;

describe('the five service levels', () => {
  // ICMI's example: answered 1000 (860 in time), abandoned 60: 10 short, 10 more within T, 40 after.
  const example = logOf([
    ...times(860, { at: 10, outcome: 'answered', wait: 12 }),
    ...times(140, { at: 10, outcome: 'answered', wait: 40 }),
    ...times(10, { at: 10, outcome: 'abandoned', wait: 3 }),
    ...times(10, { at: 10, outcome: 'abandoned', wait: 15 }),
    ...times(40, { at: 10, outcome: 'abandoned', wait: 30 }),
  ]);
  const printed = ['81.13', '81.90', '82.69', '86.00', '83.02'];

  it('of the worked check are 81.13, 81.90, 82.69, 86.00 and 83.02 %', () => {
    const sums = sumsOf(example, spec);
    expect(keys.map((key) => kpi(key, sums).toFixed(2))).toEqual(printed);
  });

  it('are the same by the type’s own T and by a recorded threshold', () => {
    const sums = sumsOf(example, spec);
    expect(definitions.map((d) => valueOf(serviceLevelAt(spec, 20, d)!, sums).toFixed(2))).toEqual(printed);
  });

  it('cannot be asked at a threshold that was not recorded', () => {
    expect(serviceLevelAt(spec, 25, 'C')).toBeNull();
    expect(shareWaitingOver(spec, 25)).toBeNull();
  });

  it('are ordered E ≥ C ≥ B ≥ A and D ≥ C, when short abandons are within T', () => {
    const rows = fc.array(
      fc.record({
        at: fc.integer({ min: 0, max: 3599 }),
        outcome: fc.constantFrom('answered' as const, 'abandoned' as const, 'dropped' as const),
        wait: fc.integer({ min: 0, max: 60 }),
      }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const sums = sumsOf(logOf([...list].sort((a, b) => a.at - b.at)), spec);
        const [a, b, c, d, e] = keys.map((key) => kpi(key, sums));
        // Without answers, or with short abandons only, some have no data: NaN compares as false.
        for (const [high, low] of [
          [e, c],
          [c, b],
          [b, a],
          [d, c],
        ])
          expect(high < low - 1e-9).toBe(false);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('limits', () => {
  it('a wait of exactly T is in time, a longer one is not', () => {
    const sums = sumsOf(
      logOf([
        { at: 0, outcome: 'answered', wait: 20 },
        { at: 0, outcome: 'answered', wait: 20.000001 },
      ]),
      spec,
    );
    expect(kpi('serviceLevel', sums)).toBe(50);
    expect(valueOf(serviceLevelAt(spec, 20, 'A')!, sums)).toBe(50);
    expect(valueOf(shareWaitingOver(spec, 20)!, sums)).toBe(50);
    expect(valueOf(shareWaitingOver(spec, 60)!, sums)).toBe(0);
  });

  it('an abandonment at exactly T is within it', () => {
    const sums = sumsOf(logOf([{ at: 0, outcome: 'abandoned', wait: 20 }]), spec);
    expect(kpi('serviceLevelRemovedWithin', sums)).toBe(100);
    expect(kpi('serviceLevelAbandonsNeutral', sums)).toBeNaN();
  });

  it('an abandonment is short strictly below the limit', () => {
    const sums = sumsOf(
      logOf([
        { at: 0, outcome: 'abandoned', wait: 4.999 },
        { at: 0, outcome: 'abandoned', wait: 5 },
      ]),
      spec,
    );
    expect(kpi('shortAbandons', sums)).toBe(1);
  });

  it('each contact is held against the T of its own type', () => {
    const shape = shapeOf({ types: ['fast', 'slow'] });
    const own = specFor(shape, { ownThreshold: Float64Array.of(10, 60) });
    const log = logOf([
      { at: 0, outcome: 'answered', wait: 15, type: 0 },
      { at: 0, outcome: 'answered', wait: 15, type: 1 },
    ]);
    expect([0, 1, -1].map((type) => kpi('serviceLevel', sumsOf(log, own, type)))).toEqual([0, 100, 50]);
  });
});
