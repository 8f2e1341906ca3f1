import type { MeasureSpec } from '../kpi/measures';
import { AgentDay, contactWidth, Floor, waitBins } from '../kpi/measures';

/** Memory that one simulated run takes in results, bytes: its counters, and their sums by interval. */
export function bytesPerRun(spec: MeasureSpec): number {
  const { types, teams, intervals, agentTeam } = spec.shape;
  const cells = (types.length + 1) * contactWidth(spec) + (teams.length + 1) * Floor.width + 1;
  return 8 * (cells * intervals + AgentDay.width * agentTeam.length) + 4 * 2 * types.length * waitBins;
}

/** Runs of all these plans that fit into so many bytes; at least two, which an interval needs. */
export const runsThatFit = (specs: readonly MeasureSpec[], bytes: number): number =>
  Math.max(2, Math.floor(bytes / specs.reduce((sum, spec) => sum + bytesPerRun(spec), 0)));
