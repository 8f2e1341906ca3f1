import { describe, expect, it } from 'vitest';
import { duties, hourly, scenarioOf, simulate, story, teamOf, traced } from './build';

/** The same calls on lines without limit, and on a trunk group that never fills: the two ways to give up. */
const lines = [
  { name: 'without lines', type: {}, rest: {} },
  { name: 'with lines', type: { trunk: 't' }, rest: { trunks: [{ id: 't', name: 'T', lines: 50 }] } },
];

describe('at one instant', () => {
  it('a falling headcount comes before a completion: who is done at that instant takes nothing more', () => {
    const log = simulate(
      scenarioOf([traced([3000, 3010], [600, 60])], [teamOf(1, ['calls'], { headcount: hourly(1, { 1: 0, 2: 1 }) })]),
    );
    expect(story(log)).toEqual(['3000 answered by 0 after 0 until 3600', '3010 answered by 0 after 4190 until 7260']);
    expect(duties(log)).toEqual(['0 +0', '3600 −0', '7200 +0', '86400 −0']);
  });

  it('a rising headcount comes before a completion: the new agent takes who waits', () => {
    const log = simulate(
      scenarioOf([traced([3000, 3010], [600, 60])], [teamOf(1, ['calls'], { headcount: hourly(1, { 1: 2 }) })]),
    );
    expect(story(log)[1]).toBe('3010 answered by 1 after 590 until 3660');
  });

  describe.each(lines)('$name', ({ type, rest }) => {
    it('a completion comes before an abandonment: he is answered with the last of his patience', () => {
      const patience = { family: 'constant' as const, mean: 30 };
      const log = simulate(scenarioOf([traced([100, 130], [60, 60], { patience, ...type })], [teamOf(1)], rest));
      expect(story(log)).toEqual(['100 answered by 0 after 0 until 160', '130 answered by 0 after 30 until 220']);
    });

    it('a falling headcount comes before an abandonment, a rising one answers him', () => {
      const patience = { family: 'constant' as const, mean: 600 };
      const team = teamOf(0, ['calls'], { headcount: hourly(0, { 1: 1 }) });
      const log = simulate(scenarioOf([traced([3000], [60], { patience, ...type })], [team], rest));
      expect(story(log)).toEqual(['3000 answered by 0 after 600 until 3660']);
    });

    it('an abandonment comes before an overflow to another team', () => {
      const patience = { family: 'constant' as const, mean: 30 };
      const teams = [
        teamOf(1, ['calls'], { id: 'a' }),
        teamOf(1, [], { id: 'b', skills: [{ type: 'calls', preference: 2, overflowAfterSeconds: 30 }] }),
      ];
      const log = simulate(scenarioOf([traced([100, 110], [600, 600], { patience, ...type })], teams, rest));
      expect(story(log)).toEqual(['100 answered by 0 after 0 until 700', '110 abandoned after 30']);
    });

    it('a completion comes before an arrival', () => {
      const log = simulate(scenarioOf([traced([100, 160], [60, 60], type)], [teamOf(1)], rest));
      expect(story(log)[1]).toBe('160 answered by 0 after 0 until 220');
    });
  });

  it('an abandonment comes before an arrival: the line of who gives up serves who comes', () => {
    const log = simulate(
      scenarioOf(
        [traced([100, 110, 160], [600, 60, 60], { trunk: 't', patience: { family: 'constant', mean: 50 } })],
        [teamOf(1)],
        { trunks: [{ id: 't', name: 'T', lines: 2 }] },
      ),
    );
    expect(story(log)).toEqual([
      '100 answered by 0 after 0 until 700',
      '110 abandoned after 50',
      '160 abandoned after 50',
    ]);
  });

  it('a completion comes before an arrival: the line that becomes free serves who comes', () => {
    const log = simulate(
      scenarioOf([traced([100, 120, 160], [60, 60, 60], { trunk: 't' })], [teamOf(2)], {
        trunks: [{ id: 't', name: 'T', lines: 1 }],
      }),
    );
    expect(story(log)).toEqual([
      '100 answered by 0 after 0 until 160',
      '120 blocked after 0',
      '160 answered by 1 after 0 until 220',
    ]);
  });

  it('an overflow comes before an arrival', () => {
    const log = simulate(
      scenarioOf(
        [traced([100, 110], [600, 600]), traced([130], [60], { id: 'other' })],
        [
          teamOf(1, ['calls'], { id: 'a' }),
          teamOf(1, [], { id: 'b', skills: [{ type: 'calls', overflowAfterSeconds: 20 }, { type: 'other' }] }),
        ],
      ),
    );
    expect(story(log)).toEqual([
      '100 answered by 0 after 0 until 700',
      '110 answered by 1 after 20 until 730',
      '130 answered by 1 after 600 until 790',
    ]);
  });

  it('of two agents who are done, the lower number takes who waited longer', () => {
    const log = simulate(scenarioOf([traced([100, 100, 110, 111], [60, 60, 5, 5])], [teamOf(2)]));
    expect(story(log)).toEqual([
      '100 answered by 0 after 0 until 160',
      '100 answered by 1 after 0 until 160',
      '110 answered by 0 after 50 until 165',
      '111 answered by 1 after 49 until 165',
    ]);
  });

  it('of two arrivals, the type with the lower id comes first, however they are listed', () => {
    const types = [traced([100], [60], { id: 'zulu' }), traced([100], [60], { id: 'alfa' })];
    const log = simulate(scenarioOf(types, [teamOf(1, ['zulu', 'alfa'])]));
    expect(Array.from(log.type.subarray(0, 2))).toEqual([0, 1]);
    expect(story(log)).toEqual(['100 answered by 0 after 0 until 160', '100 answered by 0 after 60 until 220']);
  });

  it('of two teams whose agents are idle equally long, the one with the lower id answers', () => {
    const teams = [teamOf(1, ['calls'], { id: 'zulu' }), teamOf(1, ['calls'], { id: 'alfa' })];
    const log = simulate(scenarioOf([traced([100], [60])], teams));
    expect(story(log)).toEqual(['100 answered by 0 after 0 until 160']);
  });
});
