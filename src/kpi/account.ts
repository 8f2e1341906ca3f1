import type { Costs } from '../model/outcomes/costs';
import type { Customers } from '../model/outcomes/customers';
import { allocatedCosts } from './allocation';
import type { Sums } from './formula';
import { lineSeconds } from './lineSeconds';
import { Contact as C, Floor as F } from './counters';

/** Days of a month: a twelfth of 365.25. */
export const daysPerMonth = 30.4375;

/** What figures of money and customers need beside a scope's counters: the scenario's prices and customers, and how much time it covers. */
export interface Account {
  /** All 0 where service costs nothing but wages. */
  costs: Costs;
  /** Null where nobody says who the customers are, of an agent, and of a scope that is not whole days. */
  customers: Customers | null;
  /** Is the scope a part of the centre, whose customers and revenue by the month are those of other parts, too? */
  isPart: boolean;
  /** Calendar days of the scope. */
  days: number;
  /** Is any work live, so that there are lines? */
  hasLines: boolean;
  /**
   * Attrition of the teams that say theirs: Σ paid hours × share of agents who leave in a year at the scope's occupancy, and Σ paid
   * hours. CAUSAL.md E16.
   */
  leaving: number;
  leavingBase: number;
  /**
   * Agents to be expected to leave in the time that the scope covers: of each team, people × share in a year × days ÷ 365.25. People are those on
   * the roster, or the most that the curve wants at once. Of a type all of them, of an agent those of his team, which the parts share. NaN of a scope that is
   * not whole days.
   */
  leavers: number;
}

/** What a scope cost, by kind, in the scenario's currency; NaN for what nobody can tell. CAUSAL.md E15. */
export interface CostKinds {
  /** Overtime included, by its own wage. */
  wages: number;
  onCost: number;
  seats: number;
  lines: number;
  evaluations: number;
  leavers: number;
  fixed: number;
}
export const costKinds = [
  'wages',
  'onCost',
  'seats',
  'lines',
  'evaluations',
  'leavers',
  'fixed',
] as const satisfies readonly (keyof CostKinds)[];

/** Nothing times a price that is 0 costs nothing, whether or not the amount is known. */
const priced = (price: number, amount: number): number => (price === 0 ? 0 : price * amount);

export function costsOf(s: Sums): CostKinds {
  const { account, wages, floor, contact, of } = s;
  if (account?.isPart && of) return allocatedCosts(s, of, account.costs, account.days);
  if (!account) return { wages, onCost: 0, seats: 0, lines: 0, evaluations: 0, leavers: 0, fixed: 0 };
  const { onCost, seatPerHour, telecomPerMinute, perEvaluation, perLeaver, fixedPerDay } = account.costs;
  return {
    wages,
    onCost: onCost * wages,
    seats: priced(seatPerHour, floor[F.paid] / 3600),
    lines: priced(telecomPerMinute, lineSeconds(s) / 60),
    evaluations: priced(perEvaluation, contact[C.evaluated]),
    leavers: priced(perLeaver, account.leavers),
    fixed: priced(fixedPerDay, account.days),
  };
}

/** Total operating cost; NaN where nobody has a wage, and of a scope that does not know one of its kinds. */
export function operatingCost(s: Sums): number {
  const costs = costsOf(s);
  return costKinds.reduce((sum, kind) => sum + costs[kind], 0);
}

/** Time that a scope covers in months, with the customers of the scenario; null where there are none. */
export const baseOf = ({ account }: Sums): { customers: Customers; months: number } | null =>
  account?.customers ? { customers: account.customers, months: account.days / daysPerMonth } : null;

/** The same of the whole centre: null of a part, where nobody knows what its customers do. */
export const customersOf = (s: Sums): ReturnType<typeof baseOf> => (s.account?.isPart ? null : baseOf(s));

/**
 * Σ over the issues of a scope of what they add to the intention to leave, over that of customers served well at once. CAUSAL.md E13. An
 * issue that is still open counts as one of several contacts: it will be that at least.
 */
export function addedIntent(
  c: Float64Array,
  { intentAfterOne, intentAfterSeveral, intentUnresolved }: Customers,
): number {
  const several = c[C.issuesResolved] - c[C.resolvedFirst] + c[C.stillOpen];
  const unresolved = c[C.issues] - c[C.issuesResolved] - c[C.stillOpen];
  return several * (intentAfterSeveral - intentAfterOne) + unresolved * (intentUnresolved - intentAfterOne);
}

/**
 * Share of customers who leave in a month. A customer brings N issues in a month, N Poisson with mean λ, and each leaves him with the
 * company with probability X = 1 − d·(p(e) − p(one)). All of them do with E[Π X] = E[E[X]^N] = e^(−λ·(1 − E[X])), the generating function
 * of N; with the issues of the scope, λ·(1 − E[X]) = d·Σ_e (p(e) − p(one)) ÷ customers ÷ months.
 */
export function monthlyChurn(c: Float64Array, customers: Customers, months: number): number {
  const { active, actedUpon, baselineChurn } = customers;
  if (actedUpon === 0) return baselineChurn;
  return 1 - (1 - baselineChurn) * Math.exp((-actedUpon * addedIntent(c, customers)) / active / months);
}

/** Customers of the scope by the end of it: those who came, and those who left, of the ones at its start. */
export function customerFlow(s: Sums): { start: number; acquired: number; lost: number; end: number } | null {
  const base = customersOf(s);
  if (!base) return null;
  const { customers, months } = base;
  const start = customers.active;
  const acquired = customers.acquiredPerMonth * months;
  const lost = start * (1 - (1 - monthlyChurn(s.contact, customers, months)) ** months);
  return { start, acquired, lost, end: start + acquired - lost };
}

/** Worth of a customer who stays each month with probability `retention`: m·r ÷ (1 + i − r), the first month's margin left out. */
export const lifetimeValue = (margin: number, retention: number, discount: number): number =>
  (margin * retention) / (1 + discount - retention);

/**
 * Purchases of a customer in a month with so many proactive touches: b₀ + b₁·(1 − e^(−x/x₀)) − b₂·(x − x_max)⁺, at least 0. CAUSAL.md E14. They
 * gain less and less, and beyond x_max they annoy.
 */
export function purchases(customers: Customers, touches: number): number {
  const { purchasesPerMonth, touchGain, touchScale, touchLoss, touchMost } = customers;
  const gain = touchGain * (1 - Math.exp(-touches / touchScale));
  return Math.max(0, purchasesPerMonth + gain - touchLoss * Math.max(0, touches - touchMost));
}

/** What customers pay by the month and for what they purchase, in the time of a scope; 0 where nobody says who they are. */
export function customerRevenue(s: Sums): number {
  const base = customersOf(s);
  if (!base) return 0;
  const { customers, months } = base;
  const { active, revenuePerMonth, purchaseValue } = customers;
  const touches = s.records > 0 ? s.contact[C.dials] / active / months : 0;
  const bought = priced(purchaseValue, purchases(customers, touches));
  return active * (revenuePerMonth + bought) * months;
}
