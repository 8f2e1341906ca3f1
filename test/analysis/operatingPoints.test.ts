import { describe, expect, it } from 'vitest';
import { operatingPoints } from '../../src/analysis/operatingPoints';

/** 100 issues a half-hour of 300 s, patience 240 s: the example of the scan. */
const points = (agents: number, overload: number, redials: number, repeats: number): number[] =>
  operatingPoints({
    freshPerSecond: 100 / 1800,
    ahtSeconds: 300,
    agents,
    patienceSeconds: 240,
    redials,
    repeats,
    effect: { rush: 0, overload },
  });

describe('operating points of a queue whose agents slow down under load', () => {
  // Expected values: a grid scan with another implementation, to half a percent.
  it('is one without feedback up to a slow-down of 0.3, three at 0.5', () => {
    for (let agents = 16; agents <= 21; agents++)
      for (const overload of [0, 0.1, 0.2, 0.3]) expect(points(agents, overload, 0, 0).length).toBe(1);
    const three = points(19, 0.5, 0, 0);
    expect(three.length).toBe(3);
    [0.835, 0.875, 0.96].forEach((value, i) => expect(Math.abs(three[i] - value)).toBeLessThan(0.006));
  });

  it('with redials and repeats one up to 0.2, three from 0.3 on', () => {
    for (let agents = 20; agents <= 26; agents++) expect(points(agents, 0.2, 0.5, 0.2).length).toBe(1);
    const three = points(24, 0.3, 0.5, 0.2);
    expect(three.length).toBe(3);
    [0.85, 0.865, 0.945].forEach((value, i) => expect(Math.abs(three[i] - value)).toBeLessThan(0.006));
    for (const agents of [24, 25, 26]) expect(points(agents, 0.5, 0.5, 0.2).length).toBe(3);
  });
});
