import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf, teamKeysOf } from '../../src/engine/keys';
import { compile } from '../../src/engine/plan';
import { hourly, scenarioOf, teamOf, traced } from './build';

const keyOf = (seed: string, name: string): string => keysOf(seed, name, 1).join();
const teamKeyOf = (seed: string, team: string): string => teamKeysOf(seed, team, 1).join();

describe('streams of one scenario', () => {
  const rate = (id: string) => ({
    ...traced([], []),
    id,
    demand: { kind: 'rate' as const, volume: hourly(10), sharedDay: true },
  });
  const sharedAndOwn = (seed: string, id: string): [string, string] => {
    const plan = compile(scenarioOf([rate(id)], [teamOf(1, [id])], { seed, sharedDayCv: 0.2 }));
    return [plan.sharedKey.join(), plan.types[0].keys.subarray(0, 4).join()];
  };

  it.each([
    ['seed', 'shared'],
    // Repeated for ever, "x\0" and "x\0x\0" are the same bytes.
    ['x', 'x\0'],
    ['x', '\0'],
    ['x', '\u0100'],
  ])('with the seed %j differ between the day that types share and a type called %j', (seed, id) => {
    const [shared, own] = sharedAndOwn(seed, id);
    expect(shared).not.toBe(own);
  });

  it.each([
    ['a', 'š'],
    ['售前', '售\u0100\u524d'],
    ['b', 'ba\0b'],
    ['\x01', '\x010001'],
  ])('differ between types called %j and %j', (one, other) => {
    expect(keyOf('a', one)).not.toBe(keyOf('a', other));
  });

  it('differ between any two names, and between any two seeds, whatever characters they have', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\0', '\x01', '0', '1', 'š', '前', 'á'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, text, text, (seed, name, otherSeed, otherName) => {
        fc.pre(seed !== otherSeed || name !== otherName);
        expect(keyOf(seed, name)).not.toBe(keyOf(otherSeed, otherName));
        expect(teamKeyOf(seed, name)).not.toBe(teamKeyOf(otherSeed, otherName));
      }),
      { numRuns: 3000, seed: 5 },
    );
  });

  it.each(['', 'calls', 'team', '\x01team calls', '\0team\0calls'])(
    'differ between the team %j and any type',
    (team) => {
      for (const type of ['', team, `team ${team}`, `\x01team ${team}`, `team\0${team}`, `\x01team \0${team}`])
        expect(teamKeyOf('a', team)).not.toBe(keyOf('a', type));
    },
  );

  it('stay what they were for names in Latin letters', () => {
    expect([...keysOf('floorwalk', 'calls', 1)]).toEqual([-1202346147, -1183791506, 1414436050, 39281563]);
  });
});
