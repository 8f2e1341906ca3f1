/**
 * Where the answered contact at hand counts: counters of types and of teams, of agents' days and of agents over the horizon, and where
 * those of its type, its team, its agent's day and its agent begin. One object for all contacts of a log.
 */
export interface Ledger {
  readonly types: Float64Array;
  type: number;
  readonly teams: Float64Array;
  team: number;
  readonly days: Float64Array;
  day: number;
  readonly careers: Float64Array;
  career: number;
}
