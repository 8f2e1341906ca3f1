import { describe, expect, it } from 'vitest';
import { complaintsReturn } from '../../src/model/outcomes/complaintsReturn';
import { expectScenario } from '../../src/model/document';
import type { ScenarioInput } from '../../src/model/scenario';
import { hourly, scenarioOf, simulate, teamOf } from '../engine/build';

const repeat = { probability: 0.9, sameDay: 1, delay: { family: 'constant' as const, mean: 60 } };
const scenario = (outcomes: ScenarioInput['outcomes'], returns: Partial<ScenarioInput['types'][number]> = { repeat }) =>
  scenarioOf(
    [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: hourly(60) },
        handling: { talk: { family: 'exponential', mean: 60 } },
        patience: { family: 'never' },
        resolution: 0.8,
        ...returns,
      },
    ],
    [teamOf(20)],
    { outcomes },
  );
const hard = { complaints: { fromStart: 0.5, harderToSettle: 0.3 } };
const all: ScenarioInput['outcomes'] = {
  experience: {},
  complaints: { fromStart: 0.5, harderToSettle: 0 },
  quality: {},
  customers: { active: 1000 },
  costs: {},
};

describe('whether what follows changes who calls', () => {
  it.each([
    ['harder complaints of customers who come again', hard, { repeat }, true],
    ['complaints as easy as any other issue, and all the other parts', all, { repeat }, false],
    ['complaints that nobody makes', { complaints: { fromStart: 0, harderToSettle: 0.3 } }, { repeat }, false],
    ['harder complaints of customers who do not come again', hard, {}, false],
    ['… nor may', hard, { repeat: { ...repeat, mostAttempts: 1 } }, false],
    ['… or whose issues are never resolved', hard, { repeat, resolution: 0 }, false],
  ] as const)('by %s', (_, outcomes, returns, changes) => {
    const following = scenario(outcomes, returns);
    expect(complaintsReturn(following)).toBe(changes);
    const plain = expectScenario({ ...following, outcomes: undefined });
    const attempts = [following, plain].map((one) => simulate(one).contacts);
    if (changes) expect(attempts[0]).toBeGreaterThan(1.1 * attempts[1]);
    else expect(attempts[0]).toBe(attempts[1]);
  });
});
