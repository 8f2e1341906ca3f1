import { describe, expect, it } from 'vitest';
import { scenarioOf, simulate, story, teamOf, traced } from './build';

type Skill = NonNullable<Parameters<typeof teamOf>[2]>['skills'];
const one = (id: string, skills: Skill, agents = 1) => teamOf(agents, [], { id, skills });
const who = (lines: string[]): string[] => lines.map((line) => line.replace(/ until .*/, ''));

describe('an arriving contact goes', () => {
  it('to the most preferred team with somebody idle', () => {
    const teams = [one('a', [{ type: 'calls', preference: 2 }]), one('b', [{ type: 'calls', preference: 1 }])];
    const log = simulate(scenarioOf([traced([100, 110, 120], [60, 60, 60])], teams));
    expect(who(story(log))).toEqual([
      '100 answered by 1 after 0',
      '110 answered by 0 after 0',
      '120 answered by 1 after 40',
    ]);
  });

  it('among equally preferred teams to the longest idle agent', () => {
    const teams = [one('a', [{ type: 'calls' }]), one('b', [{ type: 'calls' }])];
    const log = simulate(scenarioOf([traced([100, 150, 300, 310, 365, 500], [60, 60, 60, 60, 60, 60])], teams));
    // Idle since: 0 0 · b 0 · a 160, b 210 · b 210 · a 360 · a 425, b 370.
    expect(Array.from(log.agent.subarray(0, 6))).toEqual([0, 1, 0, 1, 0, 1]);
  });

  it('to a team with the skill only', () => {
    const types = [traced([100, 110], [60, 60]), traced([105], [60], { id: 'other' })];
    const log = simulate(scenarioOf(types, [one('a', [{ type: 'calls' }]), one('b', [{ type: 'other' }])]));
    expect(who(story(log))).toEqual([
      '100 answered by 0 after 0',
      '105 answered by 1 after 0',
      '110 answered by 0 after 50',
    ]);
  });

  it('through at the speed of the team: 1.25 takes 80 % of the time', () => {
    const teams = [one('a', [{ type: 'calls', speed: 1.25 }])];
    expect(story(simulate(scenarioOf([traced([100], [60])], teams)))).toEqual(['100 answered by 0 after 0 until 148']);
  });
});

describe('overflow', () => {
  const teams = [
    one('a', [{ type: 'calls' }]),
    one('b', [{ type: 'calls', preference: 2, overflowAfterSeconds: 20 }, { type: 'other' }]),
  ];

  it('lets another team answer when the contact has waited so long, to the second', () => {
    const log = simulate(scenarioOf([traced([100, 110], [600, 60]), traced([], [], { id: 'other' })], teams));
    expect(who(story(log))[1]).toBe('110 answered by 1 after 20');
  });

  it('is not due yet when the other team becomes free too early, and due at once when it becomes free late', () => {
    const with_ = (other: number) =>
      who(story(simulate(scenarioOf([traced([100, 110], [600, 60]), traced([105], [other], { id: 'other' })], teams))));
    expect(with_(15)[2]).toBe('110 answered by 1 after 20');
    expect(with_(60)[2]).toBe('110 answered by 1 after 55');
  });

  it('keeps first come, first served: the earlier caller overflows first', () => {
    const log = simulate(scenarioOf([traced([100, 110, 112], [600, 15, 60]), traced([], [], { id: 'other' })], teams));
    expect(who(story(log)).slice(1)).toEqual(['110 answered by 1 after 20', '112 answered by 1 after 33']);
  });

  it('goes to the longest idle agent of equally preferred teams', () => {
    const log = simulate(
      scenarioOf(
        [traced([100, 110], [600, 60]), traced([50], [40], { id: 'other' })],
        [...teams, one('c', [{ type: 'calls', preference: 2, overflowAfterSeconds: 20 }])],
      ),
    );
    // b is idle since 90, c since 0.
    expect(who(story(log))[2]).toBe('110 answered by 2 after 20');
  });

  it('prefers the more preferred team even when it is due at the same instant', () => {
    const log = simulate(
      scenarioOf(
        [traced([100, 110], [600, 60]), traced([], [], { id: 'other' })],
        [
          one('a', [{ type: 'calls' }]),
          one('b', [{ type: 'calls', preference: 3, overflowAfterSeconds: 20 }]),
          one('c', [{ type: 'calls', preference: 2, overflowAfterSeconds: 20 }]),
        ],
      ),
    );
    expect(who(story(log))[1]).toBe('110 answered by 2 after 20');
  });
});

describe('reservation', () => {
  it('keeps so many agents of the team for others', () => {
    const types = [traced([100, 110], [600, 60], { id: 'low' }), traced([120], [60], { id: 'high' })];
    const log = simulate(scenarioOf(types, [one('a', [{ type: 'low', reserveAgents: 1 }, { type: 'high' }], 2)]));
    expect(who(story(log))).toEqual([
      '100 answered by 0 after 0',
      // Not at 110, with one agent idle, nor at 180, when agent 1 alone becomes idle.
      '110 answered by 0 after 590',
      '120 answered by 1 after 0',
    ]);
  });
});

describe('an agent who becomes free takes', () => {
  /** Agent busy from 100 to `free`; then `a`, who came first, and `b` wait. */
  const next = (free: number, a: object, b: object, skills: Skill = [{ type: 'a' }, { type: 'b' }, { type: 'c' }]) => {
    const types = [
      traced([110], [10], { id: 'a', ...a }),
      traced([111], [10], { id: 'b', ...b }),
      traced([100], [free - 100], { id: 'c' }),
    ];
    const log = simulate(scenarioOf(types, [one('t', skills)]));
    return log.wait[1] < log.wait[2] ? 'a' : 'b';
  };

  it('the contact that waited longest', () => {
    expect(next(200, {}, {})).toBe('a');
  });

  it('the contact of higher priority', () => {
    expect(next(200, {}, { priority: 1 })).toBe('b');
    expect(next(200, { priority: 2 }, { priority: 1 })).toBe('a');
    expect(next(200, { priority: -1 }, {})).toBe('b');
  });

  it('the contact whose priority has grown above the other with its wait', () => {
    const a = { priority: 0, prioritySlope: 0.1 };
    const b = { priority: 10 };
    expect(next(110 + 90, a, b)).toBe('b');
    expect(next(110 + 110, a, b)).toBe('a');
    // 0.125 × 80 s is 10, exactly: then the longer wait decides.
    expect(next(110 + 80, { ...a, prioritySlope: 0.125 }, b)).toBe('a');
  });

  it('the contact that its own team puts first, whatever the type says', () => {
    const skills = [{ type: 'a' }, { type: 'b', priority: 5 }, { type: 'c' }];
    expect(next(200, { priority: 4 }, { priority: 0 }, skills)).toBe('b');
    expect(next(200, { priority: 6 }, { priority: 99 }, skills)).toBe('a');
  });
});
