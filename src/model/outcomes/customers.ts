import * as v from 'valibot';
import { above, atLeast, atMost, fraction, number } from '../rules';

const rate = () => v.pipe(number(), atLeast(0), atMost(1000));
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
  /**
   * Purchases of a customer in a month, b₀, and what proactive touches do to them, x of them a customer and month:
   * b₀ + b₁·(1 − e^(−x/x₀)) − b₂·(x − x_max)⁺. Touches are dials of campaigns. With b₁ and b₂ at 0 they act on nothing.
   */
  purchasesPerMonth: v.optional(rate(), 0),
  touchGain: v.optional(rate(), 0),
  touchScale: v.optional(v.pipe(number(), above(0), atMost(1000)), 1),
  touchLoss: v.optional(rate(), 0),
  touchMost: v.optional(rate(), 4),
  /** Revenue of a purchase. */
  purchaseValue: v.optional(money(), 0),
});
export type Customers = v.InferOutput<typeof customersSchema>;
