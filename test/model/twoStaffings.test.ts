import { describe, expect, it } from 'vitest';
import { printScenario } from '../../src/model/document';
import { describeFlaws } from '../../src/model/errors';
import { readScenario } from '../../src/model/readScenario';
import { scenarioOf, teamOf, traced } from '../engine/build';

const shifts = [{ id: 'day', name: 'Day', minutes: 480 }];
const roster = [{ shift: 'day', start: '08:00', count: 2 }];
const scenario = scenarioOf([traced([], undefined)], [teamOf(0, ['calls'], { roster, headcount: [] })], { shifts });
const flaws = (headcount: number[]): readonly string[] => {
  const team = { ...scenario.teams[0], headcount };
  const read = readScenario(printScenario({ ...scenario, teams: [team] }));
  return read.ok ? [] : describeFlaws(read.flaws);
};

describe('a headcount beside a roster', () => {
  const planned = scenario.teams[0].headcount;

  it('may say what the roster plans, or nothing', () => {
    expect(flaws([...planned])).toEqual([]);
    expect(flaws([])).toEqual([]);
  });

  it('that says something else is named, with the place and what the roster plans', () => {
    expect(flaws(planned.map((n) => (n === 2 ? 5 : n)))).toEqual([
      'teams[0].headcount[8] must be left out, or be as the team’s roster plans it (2), got 5',
    ]);
    expect(flaws([...planned, 0])).toEqual([
      'teams[0].headcount must be left out, or be as the team’s roster plans it (24 entries), got 25 entries',
    ]);
  });
});
