import { describe, expect, it } from 'vitest';
import { bestAtOnce, chatTurns } from '../../../src/analysis/forms/chatTurns';

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

describe('an agent whose places for chats are always taken', () => {
  const loads = chatTurns(25, 50, 10, 0.05, 7);

  it('serves, replies and writes as tabulated', () => {
    expect(loads.map(({ chatsPerHour }) => rounded(chatsPerHour, 1))).toEqual([4.8, 8.4, 10.7, 11.7, 11.8, 11.5, 11.1]);
    expect(loads.map(({ meanReplySeconds }) => rounded(meanReplySeconds, 0))).toEqual([25, 35, 51, 74, 103, 138, 178]);
    expect(loads.map(({ busy }) => rounded(100 * busy, 0))).toEqual([33, 62, 82, 93, 98, 100, 100]);
    expect(loads.map(({ atOnce }) => atOnce)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('serves most with five at once; with four where every further chat costs twice as much', () => {
    expect(bestAtOnce(loads)).toBe(5);
    expect(bestAtOnce(chatTurns(25, 50, 10, 0.1, 7))).toBe(4);
    expect(bestAtOnce(chatTurns(25, 50, 10, 0.1, 3))).toBe(3);
  });

  it('is the birth-and-death chain of the closed queue', () => {
    // n of k customers at the agent: rate of joining (k − n) / Z, of leaving 1 / A.
    for (const k of [1, 2, 5, 20]) {
      const [think, reply] = [50, 25 * (1 + 0.05 * (k - 1))];
      const weights = [1];
      for (let n = 1; n <= k; n++) weights.push((weights[n - 1] * (k - n + 1) * reply) / think);
      const busy = 1 - weights[0] / weights.reduce((a, b) => a + b, 0);
      const load = chatTurns(25, 50, 10, 0.05, k)[k - 1];
      expect(load.busy).toBeCloseTo(busy, 12);
      expect(load.chatsPerHour).toBeCloseTo((3600 * busy) / reply / 10, 9);
    }
  });

  it('obeys Little’s law: chats at once = turns per second × (think + reply)', () => {
    for (const { atOnce, chatsPerHour, meanReplySeconds } of loads)
      expect(((chatsPerHour * 10) / 3600) * (50 + meanReplySeconds)).toBeCloseTo(atOnce, 9);
  });

  it('has its edges: no thinking leaves nothing to gain, no writing nothing to lose', () => {
    expect(bestAtOnce(chatTurns(25, 0, 1, 0, 5))).toBe(1);
    expect(chatTurns(0, 50, 1, 0.05, 3).map(({ chatsPerHour }) => chatsPerHour)).toEqual([72, 144, 216]);
    expect(() => chatTurns(0, 0, 1, 0, 1)).toThrow('reply time + think time must be above 0, got 0');
    expect(() => chatTurns(1, 1, 0.5, 0, 1)).toThrow('turns must be at least 1, got 0.5');
    expect(() => chatTurns(1, 1, 1, NaN, 1)).toThrow(RangeError);
    expect(() => chatTurns(1, 1, 1, 0, 1.5)).toThrow('chats at once must be a whole number, got 1.5');
  });
});
