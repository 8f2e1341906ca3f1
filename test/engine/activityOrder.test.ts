import { describe, expect, it } from 'vitest';
import { describeFlaw } from '../../src/model/errors';
import { readDocument } from '../../src/model/document';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';
import { digest } from './digest';
import { duties, scenarioOf, simulate, teamOf } from './build';

type Activity = NonNullable<NonNullable<ScenarioInput['shifts']>[number]['activities']>[number];
const early: Activity = { kind: 'break', afterMinutes: 60, minutes: 15 };
const lunch: Activity = { kind: 'lunch', afterMinutes: 200, minutes: 30 };
const meeting: Activity = { kind: 'meeting', afterMinutes: 300, minutes: 45 };

const withActivities = (activities: Activity[]): Scenario =>
  scenarioOf(
    [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: new Array<number>(24).fill(30) },
        handling: { talk: { family: 'exponential', mean: 300 } },
        patience: { family: 'exponential', mean: 120 },
      },
    ],
    [{ ...teamOf(0), headcount: undefined, roster: [{ shift: 'day', start: '08:00', count: 4 }] }],
    { shifts: [{ id: 'day', name: 'Day', minutes: 480, activities }] },
  );

describe('activities of a shift', () => {
  it('may be listed in any order: agents go through them in that of time', () => {
    const logOf = (activities: Activity[]): unknown => {
      const log = simulate(withActivities(activities));
      return [digest(log), duties(log)];
    };
    expect(logOf([meeting, early, lunch])).toEqual(logOf([early, lunch, meeting]));
    const planned = (activities: Activity[]): number[] => withActivities(activities).teams[0].headcount;
    expect(planned([meeting, early, lunch])).toEqual(planned([early, lunch, meeting]));
  });

  it('must not overlap: the message names both', () => {
    const plain = withActivities([]);
    const flaws = (activities: Activity[]): string[] => {
      const result = readDocument({ ...plain, shifts: [{ ...plain.shifts![0], activities }] });
      return result.ok ? [] : result.flaws.map(describeFlaw);
    };
    const at = 'shifts[0].activities';
    expect(flaws([{ ...lunch, afterMinutes: 70 }, early])).toEqual([
      `${at}[0].afterMinutes must be at least 75 min (activities[1]), got 70`,
    ]);
    expect(flaws([lunch, { ...early, afterMinutes: 470 }])).toEqual([
      `${at}[1].minutes must be at most 10 min, got 15`,
    ]);
  });
});
