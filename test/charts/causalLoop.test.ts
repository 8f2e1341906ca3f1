import { describe, expect, it } from 'vitest';
import { arcOf, boxOf, boxSize, pictureHeight, pictureSize, placeOf, thicknessOf } from '../../src/charts/causalLoop';
import { causesOf, nodeIds } from '../../src/planning/elasticities/causes';
import { hourly, scenarioOf, teamOf } from '../engine/build';

/** Everything on, so that every arrow but those of e-mail is there. */
const all = causesOf(
  scenarioOf(
    [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: hourly(60) },
        handling: { talk: { family: 'exponential', mean: 200 } },
        patience: { family: 'exponential', mean: 200 },
        redial: { afterAbandon: 0.5 },
        resolution: 0.8,
        repeat: { probability: 0.8 },
        pressure: { cap: 1.2 },
        transfer: { probability: 0.1 },
        sale: { conversion: 0.1 },
      },
    ],
    [
      teamOf(0, ['calls'], {
        headcount: [],
        roster: [{ shift: 's', start: '08:00', count: 8 }],
        people: { absence: 0.1, attrition: { perYear: 0.3 }, knowledge: { work: 0.9, odds: 1.3 } },
        loadEffect: { overload: 0.1, rush: 0 },
        costPerHour: 20,
      }),
    ],
    {
      shifts: [{ id: 's', name: 'Day', minutes: 480, activities: [] }],
      outcomes: { experience: {}, complaints: {}, customers: { active: 1000 } },
    },
  ),
);

describe('the picture of causes', () => {
  it('has a place for every node, and no box upon another', () => {
    expect([...all.nodes].sort()).toEqual([...nodeIds].sort());
    for (const a of nodeIds) {
      const box = boxOf(a);
      expect([box.x >= 0, box.y >= 0, box.x + box.width <= pictureSize.width], a).toEqual([true, true, true]);
      expect(box.y + box.height).toBeLessThan(pictureHeight(nodeIds));
      for (const b of nodeIds) {
        if (a === b) continue;
        const [p, q] = [placeOf(a), placeOf(b)];
        const apart = Math.abs(p.x - q.x) > boxSize.width + 8 || Math.abs(p.y - q.y) > boxSize.height + 8;
        expect(apart, `${a} ${b}`).toBe(true);
      }
    }
  });

  it('draws each arrow from edge to edge, inside of the picture', () => {
    const outside = (node: string, x: number, y: number): boolean =>
      Math.abs(x - placeOf(node).x) > boxSize.width / 2 || Math.abs(y - placeOf(node).y) > boxSize.height / 2;
    for (const { from, to } of all.arrows) {
      const { path, head, middle } = arcOf(from, to, 2);
      const [x0, y0, , , x1, y1] = path.match(/-?[\d.]+/g)!.map(Number);
      const [tx, ty] = head.match(/-?[\d.]+/g)!.map(Number);
      expect([outside(from, x0, y0), outside(to, x1, y1), outside(to, tx, ty)], `${from} ${to}`).toEqual([
        true,
        true,
        true,
      ]);
      expect(Math.hypot(tx - placeOf(to).x, ty - placeOf(to).y)).toBeLessThan(boxSize.width / 2 + 8);
      expect(middle.y, `${from} ${to}`).toBeGreaterThan(14);
      expect(middle.y).toBeLessThan(pictureHeight(nodeIds));
    }
  });

  it('is thicker for more, within limits', () => {
    expect([thicknessOf(0), thicknessOf(1), thicknessOf(-1), thicknessOf(1e6)]).toEqual([1, 2, 2, 7]);
    expect(thicknessOf(4)).toBeGreaterThan(thicknessOf(2));
  });
});
