import * as v from 'valibot';
import { atLeast, atMost, fraction, number } from '../rules';

const money = () => v.pipe(number(), atLeast(0), atMost(1e12));

/** The customer base and why customers leave, CAUSAL.md E13 and E14. A month has 30.4 days. */
export const customersSchema = v.strictObject({
  /** Active customers when the horizon begins. */
  active: v.pipe(number(), atLeast(1), atMost(1e9)),
  /** New customers a month. */
  acquiredPerMonth: v.optional(v.pipe(number(), atLeast(0), atMost(1e9)), 0),
  /** h₀: share of customers who leave in a month for reasons outside the centre. */
  baselineChurn: v.optional(fraction(), 0.01),
  /** d: share of the stated intentions to leave that are acted upon in the month. 0: the centre moves nobody. */
  actedUpon: v.optional(fraction(), 0.2),
  /** Intention to leave after one contact, after several, and unresolved or never served. */
  intentAfterOne: v.optional(fraction(), 0.05),
  intentAfterSeveral: v.optional(fraction(), 0.09),
  intentUnresolved: v.optional(fraction(), 0.25),
  /** Revenue and margin of an active customer a month, in the scenario's currency; discount rate a month. */
  revenuePerMonth: v.optional(money(), 0),
  marginPerMonth: v.optional(money(), 0),
  discountPerMonth: v.optional(fraction(), 0.01),
});
export type Customers = v.InferOutput<typeof customersSchema>;
