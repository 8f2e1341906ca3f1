import type { MeasureSpec } from '../kpi/measures';
import { Floor } from '../kpi/counters';
import { specOf } from '../kpi/spec';
import { waitBins } from '../kpi/waits';
import { gridOf } from '../model/calendar';
import { comesOutsideHours } from '../model/channelKinds';
import { expectedContacts } from '../model/expectedContacts';
import type { Scenario } from '../model/scenario';

/** Memory that one simulated run takes in results, bytes: its counters, their sums by interval, and its waits. */
export function bytesPerRun(scenario: Scenario, spec: MeasureSpec = specOf(scenario)): number {
  const { types, teams, intervals, agentTeam, days } = spec.shape;
  const byType = types.length * spec.contactColumns.length;
  const byTeam = teams.length * spec.teamColumns.length + (teams.length + 1) * Floor.width + 1;
  const counters = (byType + byTeam) * intervals + spec.agentWidth * days * agentTeam.length;
  // Of the waits there are at most as many entries as contacts, and as places.
  const waits = Math.min(contactsOf(scenario), 2 * types.length * intervals * waitBins);
  return 8 * (counters + waits) + 4 * (intervals + 1);
}

/** Contacts that a run expects, tries after the first left out. */
function contactsOf({ calendar, types }: Scenario): number {
  const grid = gridOf(calendar);
  const ofType = (type: Scenario['types'][number]): number =>
    expectedContacts(type.demand, grid, comesOutsideHours(type)).reduce((a, b) => a + b, type.deferred?.backlog ?? 0);
  return types.reduce((sum, type) => sum + ofType(type), 0);
}

/** Runs of all these plans that fit into so many bytes; at least two, which an interval needs. */
export const runsThatFit = (scenarios: readonly Scenario[], bytes: number): number =>
  Math.max(2, Math.floor(bytes / scenarios.reduce((sum, scenario) => sum + bytesPerRun(scenario), 0)));
