import { describe, expect, it } from 'vitest';
import { Results } from '../../src/analysis/results';
import { agentDays, indexMeasures } from '../../src/analysis/skill/agentSpread';
import { momentsOf } from '../../src/analysis/stats/mean';
import type { DayLog } from '../../src/engine/dayLog';
import { Duty, Ending, Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { formulaOf } from '../../src/kpi/kpis';
import { valueOf, sumFloor } from '../../src/kpi/formula';
import { measureDay } from '../../src/kpi/measureDay';
import { specOf } from '../../src/kpi/spec';
import { gridOf } from '../../src/model/calendar';
import { expectScenario } from '../../src/model/document';
import { plannedHeadcount, shiftStart } from '../../src/model/roster';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';

type TeamPart = Partial<ScenarioInput['teams'][number]>;
const hour = 3600;
const dayShift = {
  id: 'day',
  name: 'Day',
  minutes: 480,
  activities: [
    { kind: 'break', afterMinutes: 120, minutes: 15 },
    { kind: 'lunch', afterMinutes: 240, minutes: 30 },
    { kind: 'meeting', afterMinutes: 360, minutes: 60 },
  ],
} as const;

/** One team on the day shift from 08:00, calls at the given instants, each of 600 s. */
function scenarioOf(arrivals: readonly number[], team: TeamPart = {}, days = 1): Scenario {
  return expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'Shifts',
    calendar: { start: '2026-03-02', zone: 'UTC', days, intervalMinutes: 30 },
    types: [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'trace', arrivals: [...arrivals] },
        handling: { talk: { family: 'constant', mean: 600 } },
        patience: { family: 'never' },
      },
    ],
    shifts: [{ ...dayShift, activities: dayShift.activities.map((a) => ({ ...a })) }],
    teams: [
      {
        id: 'team',
        name: 'Team',
        skills: [{ type: 'calls' }],
        costPerHour: 30,
        roster: [{ shift: 'day', start: '08:00', count: 1 }],
        ...team,
      },
    ],
  });
}

const run = (scenario: Scenario, day = 0): DayLog => new Simulator(compile(scenario)).run(day);
const dutyOf = (log: DayLog, agent = 0): [number, number][] =>
  Array.from({ length: log.shiftRows }, (_, r) => r)
    .filter((r) => log.shiftAgent[r] === agent)
    .map((r) => [log.shiftTime[r] / hour, log.shiftOn[r]]);

describe('an agent on a shift', () => {
  it('comes, takes breaks, lunch and meeting, and leaves as planned', () => {
    expect(dutyOf(run(scenarioOf([])))).toEqual([
      [8, Duty.ready],
      [10, Duty.rest],
      [10.25, Duty.ready],
      [12, Duty.unpaid],
      [12.5, Duty.ready],
      [14, Duty.meeting],
      [15, Duty.ready],
      [16, Duty.off],
    ]);
  });

  it('finishes the contact in hand first; a break keeps its length, and the end of the shift becomes overtime', () => {
    // Calls at 11:55 and 15:55, ten minutes each.
    const log = run(scenarioOf([11.875 * hour + 120, 15.875 * hour + 150]));
    const begin = 11.875 * hour + 120;
    const late = 15.875 * hour + 150;
    expect(dutyOf(log).slice(3)).toEqual([
      [(begin + 600) / hour, Duty.unpaid],
      [(begin + 600 + 1800) / hour, Duty.ready],
      [14, Duty.meeting],
      [15, Duty.ready],
      [16, Duty.overtime],
      [(late + 600) / hour, Duty.off],
    ]);
  });

  it('leaves a caller waiting through the break, and takes him when back', () => {
    const log = run(scenarioOf([10.1 * hour, 7 * hour].sort((a, b) => a - b)));
    expect(Array.from(log.wait.subarray(0, 2))).toEqual([hour, 10.25 * hour - 10.1 * hour]);
  });

  it('whose break and end both pass during one contact is in overtime from the end, and then off', () => {
    const scenario = scenarioOf([13.9 * hour], {});
    const long = expectScenario({
      ...scenario,
      types: [{ ...scenario.types[0], handling: { talk: { family: 'constant', mean: 3 * hour } } }],
    });
    expect(dutyOf(run(long)).slice(5)).toEqual([
      [16, Duty.overtime],
      [16.9, Duty.off],
    ]);
  });

  it('stays in overtime until all are served who waited at closing', () => {
    const calls = [61_000, 61_100, 61_150];
    const base = scenarioOf(calls);
    const doors = { from: '09:00', to: '17:00' };
    const at = (closing: 'serve' | 'drop'): Scenario => ({
      ...base,
      calendar: { ...base.calendar, opening: new Array<typeof doors>(7).fill(doors), closing },
      teams: [{ ...base.teams[0], roster: [{ shift: 'day', start: '09:00', count: 1 }] }],
    });
    const served = run(at('serve'));
    expect(Array.from(served.outcome.subarray(0, 3))).toEqual(calls.map(() => Outcome.answered));
    expect(Array.from(served.wait.subarray(0, 3))).toEqual([0, 500, 1050]);
    expect(dutyOf(served).slice(-2)).toEqual([
      [17, Duty.overtime],
      [62_800 / hour, Duty.off],
    ]);
    const dropped = run(at('drop'));
    expect(Array.from(dropped.outcome.subarray(0, 3))).toEqual([Outcome.answered, Outcome.dropped, Outcome.dropped]);
  });

  it('who is absent does not come at all', () => {
    const log = run(scenarioOf([9 * hour], { people: { absence: 1 } }));
    expect(dutyOf(log)).toEqual([
      [8, Duty.absent],
      [12, Duty.unpaid],
      [12.5, Duty.absent],
      [16, Duty.off],
    ]);
    expect(log.outcome[0]).toBe(Outcome.waiting);
  });

  it('who is late is away until he comes; who leaves early is away from then on', () => {
    const time = { family: 'constant', mean: 900 } as const;
    const people = { late: { probability: 1, time }, early: { probability: 1, time } };
    const duty = dutyOf(run(scenarioOf([], { people })));
    expect(duty.slice(0, 2)).toEqual([
      [8, Duty.away],
      [8.25, Duty.ready],
    ]);
    expect(duty.slice(-2)).toEqual([
      [15.75, Duty.away],
      [16, Duty.off],
    ]);
  });
});

const noContacts = { contact: new Float64Array(0), live: new Float64Array(0) };

describe('money and time of a shift', () => {
  const kpiOf = (scenario: Scenario, key: Parameters<typeof formulaOf>[0], day = 0): number => {
    const spec = specOf(scenario);
    const measures = measureDay(run(scenario, day), spec);
    const { floor, wages } = sumFloor(measures, spec, -1, 0, spec.shape.intervals, Float64Array.of(30));
    return valueOf(formulaOf(key), { ...noContacts, floor, wages, openSeconds: 86_400, records: 0 });
  };

  it('seven and a half hours are paid, of which an hour and a quarter is planned shrinkage', () => {
    const plain = scenarioOf([]);
    expect(kpiOf(plain, 'staffingCost')).toBeCloseTo(7.5 * 30, 9);
    expect(kpiOf(plain, 'shrinkage')).toBeCloseTo((100 * 1.25) / 7.5, 9);
    expect(kpiOf(plain, 'adherence')).toBe(100);
  });

  it('a headcount curve plans no shifts: nothing is known of shrinkage, adherence and absence', () => {
    const curve: TeamPart = { roster: undefined, headcount: new Array<number>(48).fill(2) };
    for (const key of ['shrinkage', 'adherence', 'absenteeism', 'conformance'] as const)
      expect(kpiOf(scenarioOf([], curve), key), key).toBeNaN();
    // What is paid for is known all the same.
    expect(kpiOf(scenarioOf([9 * hour], curve), 'utilisation')).toBeCloseTo((100 * 600) / (48 * hour), 9);
  });

  it('of a centre with both, shifts alone count', () => {
    const shifts = scenarioOf([], { people: { late: { probability: 1, time: { family: 'constant', mean: 900 } } } });
    const [team] = shifts.teams;
    const others = {
      ...team,
      id: 'others',
      roster: undefined,
      people: undefined,
      headcount: new Array<number>(48).fill(9),
    };
    const both = expectScenario({ ...shifts, teams: [team, others] });
    for (const key of ['shrinkage', 'adherence', 'absenteeism', 'conformance'] as const) {
      expect(kpiOf(shifts, key), key).toBeGreaterThanOrEqual(0);
      expect(kpiOf(both, key), key).toBeCloseTo(kpiOf(shifts, key), 9);
    }
    expect(kpiOf(shifts, 'shrinkage')).toBeCloseTo((100 * 1.5) / 7.5, 9);
    expect(kpiOf(shifts, 'adherence')).toBeCloseTo((100 * 7.25) / 7.5, 9);
    expect(kpiOf(shifts, 'conformance')).toBeCloseTo((100 * 6) / 6.25, 9);
  });

  it('overtime is paid by its factor', () => {
    const overtime = scenarioOf([15.9 * hour], { people: { overtimeFactor: 2 } });
    // 15:54 to 16:04: four minutes past the end.
    expect(kpiOf(overtime, 'staffingCost')).toBeCloseTo(7.5 * 30 + 2 * 30 * (240 / hour), 9);
  });

  it('overtime costs half as much again where nothing is said of people', () => {
    const said = scenarioOf([15.9 * hour], { people: {} });
    expect(kpiOf(scenarioOf([15.9 * hour]), 'staffingCost')).toBeCloseTo(7.5 * 30 + 1.5 * 30 * (240 / hour), 9);
    expect(kpiOf(said, 'staffingCost')).toBe(kpiOf(scenarioOf([15.9 * hour]), 'staffingCost'));
  });

  it('whoever comes after an unpaid lunch, leaves before it, or does not come at all, is paid no lunch either', () => {
    const afterLunch = { probability: 1, time: { family: 'constant', mean: 5 * hour } } as const;
    for (const people of [{ absence: 1 }, { late: afterLunch }, { early: afterLunch }])
      expect(kpiOf(scenarioOf([], { people }), 'staffingCost'), JSON.stringify(people)).toBeCloseTo(7.5 * 30, 9);
  });

  it('each agent has his own adherence and absence, which make up those of the team', () => {
    const roster = [{ shift: 'day', start: '08:00', count: 5 }];
    const scenario = scenarioOf([], { roster, people: { absence: 0.3, adherence: 0.8 } });
    const results = Results.of(scenario);
    for (let day = 0; day < 6; day++) results.add(measureDay(run(scenario, day), results.context.spec));
    const own = agentDays(results, 'team');
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    const hours = sum(own.map(({ volume }) => sum(volume.adherence)));
    const kept = sum(own.map(({ total }) => sum(total.adherence)));
    // Who does not come on a day has no adherence on it; five people, seven and a half hours, six days.
    expect(hours).toBeCloseTo(5 * 6 * 7.5 * (1 - results.estimate('absenteeism').mean! / 100), 6);
    expect(kept / hours).toBeCloseTo(results.estimate('adherence').mean!, 9);
    expect(new Set(own.map(({ total }) => sum(total.adherence))).size).toBe(5);
    expect(indexMeasures).toContain('adherence');
  });

  it('whoever is absent is paid and counts as absent', () => {
    const absent = scenarioOf([], { people: { absence: 1 } });
    expect(kpiOf(absent, 'absenteeism')).toBe(100);
    expect(kpiOf(absent, 'conformance')).toBe(0);
    expect(kpiOf(absent, 'adherence')).toBeNaN();
  });
});

describe('chance in a roster', () => {
  const agents = 20;
  const days = 2000;
  const absences = (people: TeamPart['people']): number[] => {
    const roster = [{ shift: 'day', start: '08:00', count: agents }];
    const simulator = new Simulator(compile(scenarioOf([], { roster, people })));
    return Array.from({ length: days }, (_, d) => {
      const log = simulator.run(d);
      const absent = new Set<number>();
      for (let r = 0; r < log.shiftRows; r++) if (log.shiftOn[r] === Duty.absent) absent.add(log.shiftAgent[r]);
      return absent.size;
    });
  };

  it('absences are binomial', () => {
    const { mean, sd } = momentsOf(absences({ absence: 0.1 }));
    const variance = agents * 0.1 * 0.9;
    expect(Math.abs(mean - agents * 0.1) / Math.sqrt(variance / days)).toBeLessThanOrEqual(4);
    // The variance of a sample variance of near-normal counts is 2σ⁴/n; the binomial's kurtosis adds less than a tenth.
    expect(Math.abs(sd * sd - variance) / (variance * Math.sqrt(2.2 / days))).toBeLessThanOrEqual(4);
  });

  it('or beta-binomial, n p (1 − p)(1 + (n − 1) ρ)', () => {
    const rho = 0.2;
    const counts = absences({ absence: 0.1, absenceCorrelation: rho });
    const { mean, sd } = momentsOf(counts);
    const variance = agents * 0.1 * 0.9 * (1 + (agents - 1) * rho);
    expect(Math.abs(mean - agents * 0.1) / Math.sqrt(variance / days)).toBeLessThanOrEqual(4);
    const fourth = counts.reduce((sum, x) => sum + (x - mean) ** 4, 0) / days;
    expect(Math.abs(sd * sd - variance) / Math.sqrt((fourth - sd ** 4) / days)).toBeLessThanOrEqual(4);
  });

  it('away spells take the share that adherence leaves, on average', () => {
    const roster = [{ shift: 'day', start: '08:00', count: agents }];
    const scenario = scenarioOf([], { roster, people: { adherence: 0.9 } });
    const simulator = new Simulator(compile(scenario));
    const spec = specOf(scenario);
    const shares = Array.from({ length: 200 }, (_, d) => {
      const { floor } = sumFloor(measureDay(simulator.run(d), spec), spec, -1, 0, 48, Float64Array.of(0));
      const ready = valueOf(formulaOf('availability'), {
        ...noContacts,
        floor,
        wages: 0,
        openSeconds: 0,
        records: 0,
      });
      expect(ready).toBeCloseTo(100, 9);
      return 100 - valueOf(formulaOf('conformance'), { ...noContacts, floor, wages: 0, openSeconds: 0, records: 0 });
    });
    const { mean, sd } = momentsOf(shares);
    // Nobody is away when a shift begins: of 6 h 15 min the start is forgotten with 1/54 + 1/6 a minute, which is 0.15 points.
    const inPlace = 54;
    const spell = 6;
    const rate = 1 / inPlace + 1 / spell;
    const expected = 10 * (1 - (1 - Math.exp(-rate * 375)) / (rate * 375));
    expect(Math.abs(mean - expected) / (sd / Math.sqrt(shares.length))).toBeLessThanOrEqual(4);
  });

  it('belongs to the agent and the day: what calls come changes nobody’s absence or straying', () => {
    const people = {
      absence: 0.2,
      adherence: 0.85,
      late: { probability: 0.5, time: { family: 'exponential', mean: 600 } },
    } as const;
    const roster = [{ shift: 'day', start: '08:00', count: agents }];
    const quiet = run(scenarioOf([], { roster, people }), 5);
    const one = run(scenarioOf([3 * hour], { roster, people }), 5);
    const firsts = (log: DayLog): number[] => Array.from({ length: agents }, (_, a) => dutyOf(log, a)[0]).flat();
    expect(firsts(one)).toEqual(firsts(quiet));
  });

  it('agents differ in speed, always in the same way', () => {
    const roster = [{ shift: 'day', start: '08:00', count: 400 }];
    const people = { speedCv: 0.2, learning: { extra: 0.35, weeks: 8, meanTenureWeeks: 100 } };
    const { agentPace } = compile(scenarioOf([], { roster, people }));
    expect(agentPace).toEqual(compile(scenarioOf([9 * hour], { roster, people })).agentPace);
    // E[L] = 1 + ℓ A / (A + 1/t₀) with A = 1/100 and t₀ = 8 (CAUSAL.md E16).
    const expected = 1 + (0.35 * 0.01) / (0.01 + 1 / 8);
    const { mean, sd } = momentsOf(agentPace);
    expect(Math.abs(mean - expected) / (sd / 20)).toBeLessThanOrEqual(4);
  });
});

describe('a named agent', () => {
  const roster = [
    { shift: 'day', start: '08:00', count: 3, names: ['An', 'Binh', 'Chi'], weekdays: [0] },
    { shift: 'day', start: '09:00', count: 2, names: ['Binh', 'Duc'], weekdays: [1] },
  ];
  const people = {
    speedCv: 0.3,
    qualitySd: 0.5,
    learning: { extra: 0.5, weeks: 8, meanTenureWeeks: 20 },
  };
  const plan = (agents?: TeamPart['agents']) =>
    compile(scenarioOf([], { roster, people, ...(agents ? { agents } : {}) }));

  it('has what is known of him on all his lines, and the others what is drawn for them', () => {
    const drawn = plan();
    const known = plan([{ name: 'Binh', speed: 1.25, resolutionOdds: 2, tenureWeeks: 0 }]);
    const isBinh = (_: number, a: number): boolean => a === 1 || a === 3;
    expect([...known.agentPace].filter(isBinh)).toEqual([(1 / 1.25) * 1.5, (1 / 1.25) * 1.5]);
    expect([...known.agentOdds!].filter(isBinh)).toEqual([2, 2]);
    for (const a of [0, 2, 4]) {
      expect(known.agentPace[a]).toBe(drawn.agentPace[a]);
      expect(known.agentOdds![a]).toBe(drawn.agentOdds![a]);
    }
  });

  it('keeps what is drawn where nothing is known, and needs no draws to differ', () => {
    expect(plan([{ name: 'Chi' }]).agentPace).toEqual(plan().agentPace);
    const plain = compile(scenarioOf([], { roster, agents: [{ name: 'An', speed: 2, resolutionOdds: 3 }] }));
    expect([...plain.agentPace]).toEqual([0.5, 1, 1, 1, 1]);
    expect([...plain.agentOdds!]).toEqual([3, 1, 1, 1, 1]);
  });

  it('is named by the roster, and once', () => {
    const wrong = [{ name: 'An' }, { name: 'Eve' }, { name: 'An' }];
    expect(() => scenarioOf([], { roster, agents: wrong })).toThrow(
      'teams[0].agents[1].name must name a known agent of the roster, got "Eve"\nteams[0].agents[2].name must be unique, got "An"',
    );
  });
});

describe('quality', () => {
  const people = { qualitySd: 0.5 };
  const headcount = new Array<number>(48).fill(400);
  const team: TeamPart = { roster: undefined, headcount, people };

  it('is the agent’s own: normal in the logit, the same for all that the agent does', () => {
    const { agentOdds } = compile(scenarioOf([], team));
    const { mean, sd } = momentsOf(agentOdds!.map(Math.log));
    expect(Math.abs(mean) / (0.5 / 20)).toBeLessThanOrEqual(4);
    expect(Math.abs(sd - 0.5) / (0.5 / Math.sqrt(800))).toBeLessThanOrEqual(4);
    expect(compile(scenarioOf([hour], team)).agentOdds).toEqual(agentOdds);
  });

  it('moves the odds of a resolution: each agent resolves his own share', () => {
    const arrivals = Array.from({ length: 80_000 }, (_, i) => i);
    const base = scenarioOf(arrivals, team);
    const scenario = { ...base, types: base.types.map((type) => ({ ...type, resolution: 0.7 })) };
    const { agentOdds } = compile(scenario);
    const log = run(scenario);
    let [drift, variance] = [0, 0];
    for (let i = 0; i < log.contacts; i++) {
      const odds = (0.7 / 0.3) * agentOdds![log.agent[i]];
      const share = odds / (1 + odds);
      // Who is better than the others resolves more: the sum that a wrong or shared probability would spoil.
      const weight = Math.log(agentOdds![log.agent[i]]);
      drift += weight * ((log.ending[i] === Ending.resolved ? 1 : 0) - share);
      variance += weight ** 2 * share * (1 - share);
    }
    expect(variance).toBeGreaterThan(1000);
    expect(Math.abs(drift) / Math.sqrt(variance)).toBeLessThanOrEqual(4);
  });
});

describe('a roster as a headcount', () => {
  it('is what is planned to be ready, on average over the interval, rounded', () => {
    const { teams } = scenarioOf([], { roster: [{ shift: 'day', start: '08:00', count: 10 }] });
    expect(teams[0].headcount.slice(15, 33)).toEqual([
      0, 10, 10, 10, 10, 5, 10, 10, 10, 0, 10, 10, 10, 0, 0, 10, 10, 0,
    ]);
  });

  it('knows weekdays, nights and the hours that a clock change takes or gives', () => {
    const grid = gridOf({
      start: '2026-03-28',
      zone: 'Europe/Helsinki',
      days: 2,
      intervalMinutes: 30,
      closing: 'serve',
    });
    const night = [{ id: 'night', name: 'Night', minutes: 480, activities: [] }];
    // Saturday is weekday 5. The shift begins at 22:00 and lasts eight hours, so it ends at 07:00 of the summer clock.
    const ready = plannedHeadcount([{ shift: 'night', start: '22:00', count: 3, weekdays: [5] }], night, grid);
    const at = ready.map((n, k) => (n > 0 ? grid.startMinute[k] / 60 : -1)).filter((h) => h >= 0);
    expect([at[0], at.at(-1), at.length]).toEqual([22, 6.5, 16]);
    // 03:10 does not exist on 29 March: the shift begins with the next hour there is.
    expect((shiftStart(grid, 1, '03:10') - 24 * hour) / hour).toBe(3);
    expect(grid.startMinute[shiftStart(grid, 1, '03:10') / 1800]).toBe(240);
  });

  it('refuses what cannot be', () => {
    const { teams, ...rest } = scenarioOf([]);
    const broken = (team: TeamPart): unknown => ({ ...rest, teams: [{ ...teams[0], ...team }] });
    expect(() => expectScenario(broken({ roster: [{ shift: 'late', start: '08:00', count: 1 }] }))).toThrow(
      'teams[0].roster[0].shift must name a known shift, got "late"',
    );
    const curve = Object.fromEntries(Object.entries(teams[0]).filter(([key]) => key !== 'roster'));
    expect(() => expectScenario({ ...rest, teams: [{ ...curve, people: { adherence: 0.9 } }] })).toThrow(
      'teams[0].people.adherence is only for teams with shifts: leave it out, got 0.9',
    );
  });
});
