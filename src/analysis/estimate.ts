/**
 * Which part of a day a number speaks of; none is the whole centre over the whole horizon. One of type, team and agent may
 * stand beside an interval or a day; an agent's figures are known by day, not by interval.
 */
export interface Scope {
  /** Contact type id. */
  type?: string;
  /** Team id. */
  team?: string;
  /** Index of an agent, as in `LogShape.agentTeam`. */
  agent?: number;
  /** Interval index. */
  interval?: number;
  /** Calendar day index within the horizon. */
  day?: number;
}

/**
 * A simulated number with its doubt. Values are in the KPI's own unit: shares in percent, times in seconds.
 * `low`–`high` is the 95 % interval of the mean (we are unsure), `p10`–`p90` is the spread of days (days differ).
 * null: no data (an empty denominator), never 0 and never 100 %.
 */
export interface Estimate {
  mean: number | null;
  low: number | null;
  high: number | null;
  p10: number | null;
  p50: number | null;
  p90: number | null;
  /** Days that had data; of the share of days that keep the longest wait, calendar days of all simulated days. */
  days: number;
  unit: string;
}

/** A share of days with its Wilson interval, all in 0…1. */
export interface Share {
  kept: number;
  days: number;
  share: number | null;
  low: number | null;
  high: number | null;
}
