import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Duty, Outcome } from '../../src/engine/dayLog';
import type { DayLog } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { agentChoices } from '../../src/model/contactType';
import { expectScenario } from '../../src/model/document';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';
import { nextContacts } from '../../src/model/team';
import { scenarios, settings } from './arbitrary';
import { centres } from './arbitraryCentre';
import { hourly, scenarioOf, simulate, teamOf, traced } from './build';
import { digest } from './digest';

type Skill = ScenarioInput['teams'][number]['skills'][number];
const one = (id: string, skill: Partial<Skill> = {}) => teamOf(1, [], { id, skills: [{ type: 'calls', ...skill }] });
const agents = (log: DayLog): number[] => Array.from(log.agent.subarray(0, log.contacts));
const least = { agentChoice: 'leastOccupied' } as const;
const weighted = { agentChoice: 'weighted' } as const;

describe('the least occupied agent', () => {
  // Both idle since 0: the first. Then 1 has done nothing, and 10 s of 1300 at 1300, when 0 has been idle for longer.
  const calls = [traced([100, 1200, 1300], [1000, 10, 10], least)];

  it('is who was busy for the lowest share of the time on duty, not who has been idle longest', () => {
    expect(agents(simulate(scenarioOf(calls, [teamOf(2)])))).toEqual([0, 1, 1]);
    expect(agents(simulate(scenarioOf([traced([100, 1200, 1300], [1000, 10, 10])], [teamOf(2)])))).toEqual([0, 1, 0]);
  });

  it('is looked for in all teams of one preference, and in those only', () => {
    expect(agents(simulate(scenarioOf(calls, [one('a'), one('b')])))).toEqual([0, 1, 1]);
    expect(agents(simulate(scenarioOf(calls, [one('a'), one('b', { preference: 2 })])))).toEqual([0, 0, 0]);
  });

  it('is by share, not by seconds: who came an hour later has had less time', () => {
    const teams = [one('a'), { ...one('b'), headcount: hourly(0, { 1: 1 }) }];
    // At 3950 s a has been busy for 100 of 3950 s, b for 50 of 350 s.
    const log = simulate(scenarioOf([traced([10, 3650, 3950], [100, 50, 10], least)], teams));
    expect(agents(log)).toEqual([0, 1, 0]);
  });

  it('begins each calendar day anew', () => {
    const calendar = { start: '2026-03-02', zone: 'UTC', days: 2, intervalMinutes: 60 } as const;
    const team = { ...teamOf(2), headcount: [...hourly(2), ...hourly(2)] };
    const log = simulate(
      scenarioOf([traced([100, 1200, 1300, 86_500], [1000, 10, 10, 10], least)], [team], { calendar }),
    );
    expect(agents(log)).toEqual([0, 1, 1, 0]);
  });

  it('evens out the agents’ occupancy', () => {
    const spreads = (choice: object): number[] => {
      const type = {
        ...traced([], undefined, choice),
        demand: { kind: 'rate' as const, volume: hourly(60) },
        handling: { talk: { family: 'exponential' as const, mean: 300 } },
      };
      const simulator = new Simulator(compile(scenarioOf([type], [teamOf(10)])));
      return Array.from({ length: 40 }, (_, day) => {
        const log = simulator.run(day);
        const busy = new Float64Array(10);
        for (let i = 0; i < log.contacts; i++) busy[log.agent[i]] += log.talk[i];
        const shares = Array.from(busy, (seconds) => seconds / 86_400);
        const mean = shares.reduce((a, b) => a + b) / 10;
        return Math.sqrt(shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / 9);
      });
    };
    const [even, idle] = [spreads(least), spreads({})];
    const gains = idle.map((spread, day) => spread - even[day]);
    const mean = gains.reduce((a, b) => a + b) / gains.length;
    const error = Math.sqrt(gains.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 39 / 40);
    expect(mean / error).toBeGreaterThan(4);
    // Whoever is behind is given the next call: what is left is about a call or two in a day.
    expect(even.reduce((a, b) => a + b) / 40).toBeLessThan((2 * 300) / 86_400);
  });
});

describe('shared by weight', () => {
  const weights = [5, 3, 2];
  const teams = weights.map((weight, i) => ({ ...one('abc'[i], { weight }), headcount: hourly(60) }));
  const type = (talk: number): ScenarioInput['types'][number] => ({
    ...traced([], undefined, weighted),
    demand: { kind: 'rate', volume: hourly(600) },
    handling: { talk: { family: 'exponential', mean: talk } },
  });
  const teamsOf = (s: Scenario, day: number): number[] => {
    const plan = compile(s);
    return agents(new Simulator(plan).run(day)).map((agent) => plan.shape.agentTeam[agent]);
  };

  it('contacts go to equally preferred teams in proportion', () => {
    const counts = [0, 0, 0];
    const s = scenarioOf([type(60)], teams);
    for (let day = 0; day < 4; day++) for (const team of teamsOf(s, day)) counts[team]++;
    const n = counts[0] + counts[1] + counts[2];
    expect(n).toBeGreaterThan(50_000);
    counts.forEach((count, i) => {
      const p = weights[i] / 10;
      expect(Math.abs(count - n * p) / Math.sqrt(n * p * (1 - p))).toBeLessThan(4);
    });
  });

  it('the draw is the customer’s: shorter calls and more people change nothing', () => {
    const more = teams.map((team) => ({ ...team, headcount: hourly(90) }));
    expect(teamsOf(scenarioOf([type(30)], more), 0)).toEqual(teamsOf(scenarioOf([type(60)], teams), 0));
  });

  it('in a team the longest idle answers, and without an idle agent a team is passed by', () => {
    const log = simulate(
      scenarioOf(
        [traced([100, 110, 120, 300], [60, 60, 60, 60], weighted)],
        [
          teamOf(2, [], { id: 'a', skills: [{ type: 'calls', weight: 1e6 }] }),
          teamOf(1, [], { id: 'b', skills: [{ type: 'calls', weight: 0 }] }),
        ],
      ),
    );
    expect(agents(log)).toEqual([0, 1, 2, 0]);
  });

  it('and preference comes before weight', () => {
    const preferred = [one('a', { weight: 1 }), one('b', { weight: 1000, preference: 2 })];
    expect(agents(simulate(scenarioOf([traced([100, 300], [60, 60], weighted)], preferred)))).toEqual([0, 0]);
  });
});

describe('which contact next', () => {
  /** The order in which one agent, busy until 160, takes what comes meanwhile: first `low`, then `high`, then `mail`. */
  function order(team: Partial<ScenarioInput['teams'][number]>, skills: Record<string, Partial<Skill>> = {}): string {
    const types = [
      traced([100, 110], [60, 60], { id: 'low' }),
      traced([120], [60], { id: 'high', priority: 5, prioritySlope: 1 }),
      traced([101], [60], { id: 'mail', channel: 'email', deferred: { deadlineHours: 8 } }),
    ];
    const all = types.map(({ id }) => ({ type: id, ...skills[id] }));
    const s = scenarioOf(types, [teamOf(1, [], { skills: all, ...team })]);
    const log = simulate(s);
    const names = compile(s).shape.types;
    return Array.from({ length: log.contacts }, (_, i) => i)
      .sort((a, b) => log.arrival[a] + log.wait[a] - log.arrival[b] - log.wait[b])
      .map((i) => names[log.type[i]])
      .join(' ');
  }

  it('is the highest score, or the longest wait whatever the priority; deferred work comes last', () => {
    expect(order({})).toBe('low high low mail');
    expect(order({ nextContact: 'score' })).toBe('low high low mail');
    expect(order({ nextContact: 'longestWait' })).toBe('low low high mail');
  });

  it('or what the team prefers, whatever the score and the wait', () => {
    expect(order({ nextContact: 'preference' }, { high: { preference: 2 } })).toBe('low low high mail');
    expect(order({ nextContact: 'preference' }, { low: { preference: 2, priority: 99 } })).toBe('low high low mail');
    // Equally preferred: by score. And deferred work still yields.
    expect(order({ nextContact: 'preference' }, { low: { preference: 3 }, high: { preference: 3 } })).toBe(
      'low high low mail',
    );
  });
});

describe('with any choices, under any effect of load', () => {
  const pick = <T>(items: readonly T[], n: number): T => items[n % items.length];
  const dressed = (s: Scenario, dice: readonly number[]): Scenario =>
    expectScenario({
      ...s,
      types: s.types.map((t, i) => ({ ...t, agentChoice: pick(agentChoices, dice[i]) })),
      teams: s.teams.map((team, j) => ({
        ...team,
        nextContact: pick(nextContacts, dice[j + 4]),
        loadEffect: { rush: dice[j] / 40, overload: dice[j + 4] / 20 },
        skills: team.skills.map((skill, k) => ({ ...skill, weight: dice[k + 8] })),
      })),
    });
  const dice = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 12, maxLength: 12 });
  const any = fc.tuple(fc.oneof(scenarios(), centres), dice).map(([s, numbers]) => dressed(s, numbers));
  const some = { ...settings, numRuns: 80 };

  it('only who is there and has nothing in hand answers', () => {
    const alone = fc.tuple(scenarios(), dice).map(([s, numbers]) => dressed(s, numbers));
    let answers = 0;
    fc.assert(
      fc.property(alone, (s) => {
        const plan = compile(s);
        const log = new Simulator(plan).run(0);
        const rows = Array.from({ length: log.contacts }, (_, i) => i)
          .filter((i) => log.outcome[i] === Outcome.answered)
          .sort((a, b) => log.arrival[a] + log.wait[a] - log.arrival[b] - log.wait[b]);
        const freeFrom = new Float64Array(plan.shape.agentTeam.length);
        for (const i of rows) {
          const agent = log.agent[i];
          const start = log.arrival[i] + log.wait[i];
          expect(start).toBeGreaterThanOrEqual(freeFrom[agent] * (1 - 1e-12));
          freeFrom[agent] = start + log.talk[i] + log.hold[i] + log.wrap[i];
          let duty: number = Duty.off;
          for (let r = 0; r < log.shiftRows && log.shiftTime[r] <= start; r++)
            if (log.shiftAgent[r] === agent) duty = Math.max(log.shiftTime[r] === start ? duty : 0, log.shiftOn[r]);
          expect(duty).not.toBe(Duty.off);
          answers++;
        }
      }),
      some,
    );
    expect(answers).toBeGreaterThan(1000);
  });

  it('the same day twice is the same to the bit, and the order of lists means nothing', () => {
    fc.assert(
      fc.property(any, (s) => {
        const turned = expectScenario({
          ...s,
          types: [...s.types].reverse(),
          teams: [...s.teams].reverse().map((team) => ({ ...team, skills: [...team.skills].reverse() })),
        });
        const log = digest(simulate(s));
        expect(digest(simulate(s))).toEqual(log);
        expect(digest(simulate(turned))).toEqual(log);
      }),
      some,
    );
  });

  it('fresh customers come when they come under the usual routing', () => {
    fc.assert(
      fc.property(scenarios(), dice, (s, numbers) => {
        const arrivals = (one: Scenario): number[] => {
          const log = simulate(one);
          return Array.from(log.arrival.subarray(0, log.contacts)).filter((_, i) => log.cause[i] === 0);
        };
        expect(arrivals(dressed(s, numbers))).toEqual(arrivals(s));
      }),
      { ...some, numRuns: 30 },
    );
  });
});
