import { compile } from '../../../src/engine/plan';
import { Simulator } from '../../../src/engine/simulate';
import type { CallLog, CallLogOptions } from '../../../src/files/callLog';
import { readCallLog } from '../../../src/files/callLog';
import { writeLogCsv } from '../../../src/files/logCsv';
import { expectScenario } from '../../../src/model/document';
import type { Scenario, ScenarioInput } from '../../../src/model/scenario';

/** A log's text, read as the app reads it. */
export function readLog(text: string, options?: CallLogOptions): CallLog {
  const result = readCallLog(text, options);
  if (!result.ok) throw new Error(JSON.stringify(result.flaws));
  return result;
}

/** One simulated day as the log that a real centre would have kept of it. */
export function logOf(scenario: Scenario, day: number): CallLog {
  const text = [...writeLogCsv(new Simulator(compile(scenario)).run(day), scenario)].join('');
  return readLog(text, { intervalMinutes: scenario.calendar.intervalMinutes });
}

const hours = (value: (hour: number) => number): number[] => Array.from({ length: 24 }, (_, k) => value(k));

/** One busy queue from eight to six: a good part of its callers give up. */
export const oneQueue = (change: Partial<ScenarioInput> = {}): Scenario =>
  expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'One queue',
    seed: 'one queue',
    calendar: { start: '2026-03-03', zone: 'UTC', days: 1, intervalMinutes: 60 },
    types: [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: hours((k) => (k >= 8 && k < 18 ? 90 : 0)) },
        handling: { talk: { family: 'lognormal', mean: 240, cv: 1.1 } },
        patience: { family: 'weibull', mean: 240, shape: 0.8 },
      },
    ],
    teams: [
      {
        id: 'desk',
        name: 'Desk',
        // Two stay late, so that whoever waits at six is served.
        headcount: hours((k) => (k < 8 ? 0 : k < 12 ? 6 : k < 18 ? 5 : k < 21 ? 2 : 0)),
        skills: [{ type: 'calls' }],
      },
    ],
    ...change,
  });

/** Two queues, a team for one and a team for both, with priority, overflow and a reserved agent. */
export const twoQueues = (): Scenario => {
  const one = oneQueue();
  const demand = (most: number): Scenario['types'][number]['demand'] => ({
    kind: 'rate',
    volume: hours((k) => (k >= 8 && k < 18 ? most : 0)),
    dayCv: 0.1,
    intervalCv: 0.1,
    sharedDay: true,
  });
  return expectScenario({
    ...one,
    types: [
      { ...one.types[0], id: 'sales', name: 'Sales', demand: demand(90), priority: 30, prioritySlope: 1 },
      {
        ...one.types[0],
        id: 'help',
        name: 'Help',
        demand: demand(90),
        prioritySlope: 1,
        patience: { family: 'hyperexponential', p: 0.3, mean1: 15, mean2: 600 },
        handling: { talk: { family: 'gamma', mean: 200, cv: 0.9 } },
      },
    ],
    teams: [
      { ...one.teams[0], id: 'sales', name: 'Sales', skills: [{ type: 'sales', reserveAgents: 0 }] },
      {
        ...one.teams[0],
        id: 'both',
        name: 'Both',
        skills: [
          { type: 'help', reserveAgents: 1 },
          { type: 'sales', preference: 2, overflowAfterSeconds: 20 },
        ],
      },
    ],
  });
};
