import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectScenario } from '../../src/model/document';
import type { NextContact, TypePolicy } from '../../src/model/routingPolicy';
import { teamPolicies, typePolicies } from '../../src/model/routingPolicy';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';

type TypeInput = Pick<ScenarioInput['types'][number], 'priority' | 'prioritySlope' | 'agentChoice'>;
type TeamInput = { id: string; agents?: number } & Pick<ScenarioInput['teams'][number], 'skills' | 'nextContact'>;

/** A scenario of one hour, with these types and teams. */
function centre(types: Record<string, TypeInput>, teams: readonly TeamInput[]): Scenario {
  return expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'Centre',
    calendar: { start: '2026-03-02', zone: 'UTC', days: 1, intervalMinutes: 60 },
    types: Object.entries(types).map(([id, settings]) => ({
      id,
      name: id,
      demand: { kind: 'rate', volume: new Array<number>(24).fill(1) },
      handling: { talk: { family: 'exponential', mean: 100 } },
      patience: { family: 'never' },
      ...settings,
    })),
    teams: teams.map(({ id, agents = 5, ...rest }) => ({
      id,
      name: id,
      headcount: new Array<number>(24).fill(agents),
      ...rest,
    })),
  });
}

describe('which agent a contact gets', () => {
  /** The policy of type a, served by teams with these skills for it; `also` more types that team i serves. */
  function policy(skills: readonly object[], also: readonly number[] = []): TypePolicy {
    const others = ['b', 'c'];
    return typePolicies(
      centre(
        { a: {}, b: {}, c: {} },
        // A team that does not serve a must not be mistaken for one that does.
        [...skills, null].map((skill, i) => ({
          id: `t${i}`,
          skills: [
            ...(skill ? [{ type: 'a', ...skill }] : []),
            ...others.slice(0, also[i] ?? 0).map((type) => ({ type })),
          ],
        })),
      ),
    )[0];
  }

  it('has a name for every choice of preferences and delays', () => {
    expect(policy([]).rule).toBe('nobody');
    expect(policy([{}]).rule).toBe('oneTeam');
    expect(policy([{}, {}]).rule).toBe('longestIdle');
    expect(policy([{ preference: 3 }, { preference: 3 }]).rule).toBe('longestIdle');
    expect(policy([{}, { preference: 2 }]).rule).toBe('preferred');
    expect(policy([{}, { overflowAfterSeconds: 30 }]).rule).toBe('preferred');
  });

  it('calls first choices specialists only when they serve fewer types than all who are asked later', () => {
    expect(policy([{}, { preference: 2 }], [0, 1]).rule).toBe('specialists');
    expect(policy([{}, { preference: 2 }, { preference: 2 }], [1, 2, 2]).rule).toBe('specialists');
    expect(policy([{}, { preference: 2 }, { preference: 3 }], [1, 2, 1]).rule).toBe('preferred');
    expect(policy([{}, { preference: 2 }], [1, 0]).rule).toBe('preferred');
    // All of one rank: nobody comes first, however few types they serve.
    expect(policy([{}, {}], [0, 2]).rule).toBe('longestIdle');
  });

  it('tells how an agent is chosen, as far as there is a choice', () => {
    const chosen = (agentChoice: 'leastOccupied' | 'weighted', skills: readonly object[]): TypePolicy =>
      typePolicies(
        centre(
          { a: { agentChoice } },
          skills.map((skill, i) => ({ id: `t${i}`, skills: [{ type: 'a', ...skill }] })),
        ),
      )[0];
    expect(chosen('leastOccupied', [{}, {}])).toMatchObject({ rule: 'leastOccupied', choice: 'leastOccupied' });
    expect(chosen('leastOccupied', [{}])).toMatchObject({ rule: 'oneTeam', choice: 'leastOccupied' });
    expect(chosen('weighted', [{ weight: 3 }, {}])).toMatchObject({ rule: 'weighted', weights: { t0: 3, t1: 1 } });
    expect(chosen('weighted', [{}, { preference: 2 }])).not.toHaveProperty('choice');
    expect(chosen('weighted', [{}, { preference: 2 }, { preference: 2 }])).toMatchObject({
      rule: 'preferred',
      choice: 'weighted',
    });
    expect(policy([{}, {}])).not.toHaveProperty('choice');
  });

  it('lists who is asked at once and who after a wait, the smallest preference number first', () => {
    const { steps } = policy([
      { preference: 2 },
      { preference: 1, overflowAfterSeconds: 60 },
      { preference: 1 },
      { preference: 2 },
      { overflowAfterSeconds: 20 },
    ]);
    expect(steps).toEqual([
      { afterSeconds: 0, tiers: [['t2'], ['t0', 't3']] },
      { afterSeconds: 20, tiers: [['t4']] },
      { afterSeconds: 60, tiers: [['t1']] },
    ]);
  });

  it('begins with the shortest wait when nobody is asked at once', () => {
    expect(policy([{ overflowAfterSeconds: 45 }]).steps).toEqual([{ afterSeconds: 45, tiers: [['t0']] }]);
  });
});

describe('which contact an agent takes next', () => {
  const next = (types: Record<string, TypeInput>, own: Record<string, number> = {}): NextContact =>
    teamPolicies(
      centre(types, [
        {
          id: 't',
          skills: Object.keys(types).map((type) => ({ type, ...(type in own ? { priority: own[type] } : {}) })),
        },
      ]),
    )[0].next;

  it('is nothing, or the longest wait, where there is nothing to choose', () => {
    expect(teamPolicies(centre({ a: {} }, [{ id: 't', skills: [] }]))[0].next).toEqual({ rule: 'nothing' });
    expect(next({ a: { priority: 9, prioritySlope: 2 } })).toEqual({ rule: 'oneType' });
    expect(next({ a: {}, b: {} })).toEqual({ rule: 'longestWait' });
    expect(next({ a: { priority: 3 }, b: { priority: 3 } })).toEqual({ rule: 'longestWait' });
    expect(next({ a: { prioritySlope: 2 }, b: { prioritySlope: 2 } })).toEqual({ rule: 'longestWait' });
  });

  it('is the higher priority, the team’s own before the type’s', () => {
    expect(next({ a: { priority: 1 }, b: { priority: 5 }, c: { priority: 1 } })).toEqual({
      rule: 'priority',
      ranks: [['b'], ['a', 'c']],
    });
    expect(next({ a: { priority: 1 }, b: { priority: 5 } }, { a: 7 })).toEqual({
      rule: 'priority',
      ranks: [['a'], ['b']],
    });
    expect(next({ a: { priority: 1 }, b: { priority: 5 } }, { a: 5 })).toEqual({ rule: 'longestWait' });
  });

  it('is the longest wait or the team’s own order where the team goes by that', () => {
    const own = (nextContact: 'longestWait' | 'preference', skills: TeamInput['skills']): NextContact =>
      teamPolicies(centre({ a: { priority: 1 }, b: { priority: 5 }, c: {} }, [{ id: 't', skills, nextContact }]))[0]
        .next;
    const [a, b, c] = ['a', 'b', 'c'].map((type) => ({ type }));
    expect(own('longestWait', [a, b])).toEqual({ rule: 'longestWait' });
    expect(own('preference', [a, { ...b, preference: 2 }])).toEqual({
      rule: 'ownOrder',
      ranks: [['a'], ['b']],
      byScore: false,
    });
    expect(own('preference', [{ ...a, preference: 2 }, { ...b, preference: 2 }, c])).toEqual({
      rule: 'ownOrder',
      ranks: [['c'], ['a', 'b']],
      byScore: true,
    });
    // No order of its own: the priorities decide.
    expect(own('preference', [a, b])).toEqual({ rule: 'priority', ranks: [['b'], ['a']] });
  });

  it('grows with waiting: alike for all it is a head start, else each type has its own pace', () => {
    expect(next({ a: { priority: 10, prioritySlope: 0.5 }, b: { prioritySlope: 0.5 } })).toEqual({
      rule: 'headStart',
      ranks: [
        { types: ['a'], seconds: 20 },
        { types: ['b'], seconds: 0 },
      ],
    });
    expect(next({ a: { priority: 10 }, b: { priority: 1, prioritySlope: 1 } })).toEqual({
      rule: 'growing',
      types: [
        { type: 'b', start: 1, perSecond: 1 },
        { type: 'a', start: 10, perSecond: 0 },
      ],
    });
  });

  it('orders any waiting contacts as priority + slope × wait does', () => {
    const integer = fc.integer({ min: 0, max: 20 });
    const waiting = fc.array(fc.record({ type: fc.integer({ min: 0, max: 3 }), wait: integer }), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(integer, { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        waiting,
        (starts, grow, contacts) => {
          const slope = grow ? 0.25 : 0;
          const types = Object.fromEntries(starts.map((priority, i) => [`x${i}`, { priority, prioritySlope: slope }]));
          const policy = next(types);
          /** Smaller is taken earlier: the rank of the type, then minus the wait with its head start, then minus the wait. */
          const key = ({ type, wait }: { type: number; wait: number }): [number, number, number] => {
            const id = `x${type}`;
            if (policy.rule === 'priority') return [policy.ranks.findIndex((rank) => rank.includes(id)), 0, -wait];
            const ahead =
              policy.rule === 'headStart' ? policy.ranks.find((rank) => rank.types.includes(id))!.seconds : 0;
            return [0, -wait - ahead, -wait];
          };
          const score = ({ type, wait }: { type: number; wait: number }): number => starts[type] + slope * wait;
          for (const one of contacts)
            for (const other of contacts) {
              const [a, b] = [key(one), key(other)];
              const byPolicy = a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
              const byEngine = score(other) - score(one) || other.wait - one.wait;
              expect(Math.sign(byPolicy)).toBe(Math.sign(byEngine));
            }
        },
      ),
      { seed: 6 },
    );
  });

  it('tells which agents are kept for others, and when so many are never there', () => {
    const [team] = teamPolicies(
      centre({ a: {}, b: {}, c: {} }, [
        {
          id: 't',
          agents: 5,
          skills: [{ type: 'a' }, { type: 'b', reserveAgents: 4 }, { type: 'c', reserveAgents: 5 }],
        },
      ]),
    );
    expect(team.reserves).toEqual([
      { type: 'b', agents: 4, never: false },
      { type: 'c', agents: 5, never: true },
    ]);
  });
});
