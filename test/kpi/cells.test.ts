import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCells, CellCounter } from '../../src/kpi/cells';
import { sumTeamContacts } from '../../src/kpi/formula';
import { measureDay } from '../../src/kpi/measureDay';
import { Contact, isMaximum } from '../../src/kpi/counters';
import { contactWidth } from '../../src/kpi/measures';
import { logOf, shapeOf, specFor } from './handMade';

const width = contactWidth({ replyLimits: [], resolutionLimits: [], thresholds: [20] });
const columns = Uint16Array.from({ length: width }, (_, counter) => counter);

/** Sums of intervals [from, to) of one item or all. */
function sums(counter: CellCounter, item: number, from: number, to: number, only?: Uint8Array): Float64Array {
  const into = new Float64Array(width);
  addCells(into, counter.finish(), columns, item, from, to, only);
  return into;
}

describe('cells', () => {
  it('are what was counted, whatever was counted where', () => {
    const count = fc.record({
      interval: fc.nat(9),
      item: fc.nat(3),
      counter: fc.nat(width - 1),
      value: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(count, { maxLength: 80 }), fc.nat(9), fc.nat(9), (counts, one, two) => {
        const [from, to] = [Math.min(one, two), Math.max(one, two) + 1];
        const counter = new CellCounter(4, 10, width, columns);
        const expected = Array.from({ length: 4 }, () => new Float64Array(width));
        for (const { interval, item, counter: c, value } of [...counts].sort((a, b) => a.interval - b.interval)) {
          counter.moveTo(interval);
          const at = counter.at(item) + c;
          counter.now[at] = isMaximum(c) ? Math.max(counter.now[at], value) : counter.now[at] + value;
          if (interval < from || interval >= to) continue;
          expected[item][c] = isMaximum(c) ? Math.max(expected[item][c], value) : expected[item][c] + value;
        }
        const all = counter.finish();
        for (let item = 0; item < 4; item++) {
          const into = new Float64Array(width);
          addCells(into, all, columns, item, from, to);
          expect([...into]).toEqual([...expected[item]]);
        }
      }),
      { seed: 7 },
    );
  });

  it('of nothing take no room', () => {
    const counter = new CellCounter(1000, 35_040, width, columns);
    counter.moveTo(20_000);
    counter.now[counter.at(999) + Contact.offered]++;
    const { from, item, values } = counter.finish();
    expect([item.length, values.length, from[20_000], from[20_001]]).toEqual([1, width, 0, 1]);
    expect(item[0]).toBe(999);
  });

  it('are of the items that are asked for', () => {
    const counter = new CellCounter(3, 1, width, columns);
    [5, 7, 11].forEach((n, item) => (counter.now[counter.at(item) + Contact.offered] = n));
    expect(sums(counter, 1, 0, 1)[Contact.offered]).toBe(7);
    expect(sums(counter, -1, 0, 1)[Contact.offered]).toBe(23);
    expect(sums(counter, -1, 0, 1, Uint8Array.of(1, 0, 1))[Contact.offered]).toBe(16);
  });

  it('of a team add up within any of many thresholds', () => {
    const thresholds = Array.from({ length: 15 }, (_, k) => 10 * (k + 1));
    const shape = shapeOf({ intervals: 2 });
    const spec = specFor(shape, { thresholds });
    const log = logOf(
      [95, 105, 35].map((wait, i) => ({
        at: 10 + 900 * (i > 1 ? 1 : 0),
        outcome: 'answered' as const,
        agent: 0,
        wait,
        talk: 60,
      })),
      [[0, 0, 1]],
      1800,
    );
    const contact = sumTeamContacts(measureDay(log, spec), spec, 0, 0, 2);
    const within = thresholds.map((_, k) => contact[Contact.within + 3 * k]);
    expect(within).toEqual(thresholds.map((T) => [95, 105, 35].filter((wait) => wait <= T).length));
  });
});
