/**
 * What a formula says of one queue in steady state. Shares are fractions 0 … 1 of the contacts that were admitted (not
 * blocked); blockedRate alone is of all arrivals. Times are in seconds.
 */
export interface QueueForm {
  /** Is there a steady state? Without one the queue grows for ever: waits are Infinity, everybody waits. */
  stable: boolean;
  /** Offered load in erlangs: arrival rate × average handle time, blocked contacts included. */
  offeredLoad: number;
  /** Agents busy ÷ agents. */
  occupancy: number;
  /** Mean number of busy agents. */
  busyAgents: number;
  /** Mean number of waiting contacts. */
  averageQueue: number;
  /** Share that is not served at once: waits, or leaves because it would have to. */
  probabilityOfWait: number;
  /** Mean time in queue of all contacts, whether served at once, later or never. */
  averageWaitSeconds: number;
  /** Average speed of answer: mean wait of the contacts that are answered. */
  asaSeconds: number;
  /** Mean wait of the contacts that abandon; null: nobody abandons. */
  averageWaitOfAbandonedSeconds: number | null;
  /** Share that abandons. */
  abandonRate: number;
  /** Share of arrivals that find all lines taken. */
  blockedRate: number;
  /** Share answered after a wait of at most so many seconds. @throws RangeError below 0 */
  serviceLevel(seconds: number): number;
  /** Share that abandons after a wait of at most so many seconds. @throws RangeError below 0 */
  abandonedWithin(seconds: number): number;
}

/** A share as it must be, 0 … 1: what lies outside by the rounding of sums is at the end. What lies farther out is a mistake, and stays. */
export const asShare = (x: number): number => (Math.abs(x - 0.5) < 0.5 + 1e-9 ? Math.min(1, Math.max(0, x)) : x);
