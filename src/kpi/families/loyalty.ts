import type { Customers } from '../../model/outcomes/customers';
import { baseOf, customersOf, lifetimeValue, monthlyChurn } from '../account';
import type { Formula, Sums } from '../formula';
import { Contact as C } from '../counters';
import { fresh } from './volume';

type OfCustomers = (s: Sums, customers: Customers, months: number) => number;
const figureOf = (base: typeof baseOf, value: OfCustomers): Formula => ({
  needs: 'contact',
  kind: 'value',
  value: (s) => {
    const known = base(s);
    return known ? value(s, known.customers, known.months) : NaN;
  },
});

/** A figure by active customer; no data where nobody says who they are. Those of the types make that of the whole. */
export const perCustomer = (value: OfCustomers): Formula => figureOf(baseOf, value);
/** A figure of what customers of the whole centre do. */
const ofCustomers = (value: OfCustomers): Formula => figureOf(customersOf, value);

/** So many of something a customer and month. */
const perCustomerMonth = (count: (c: Float64Array) => number): Formula =>
  perCustomer(({ contact }, { active }, months) => count(contact) / active / months);

/**
 * Loyalty, KPIS.md section I, by CAUSAL.md E13: what the issues of the time measured would do in a month that is all like it. Of whole
 * days, and what customers do of the whole centre alone.
 */
export const loyalty = {
  /** K13 = fresh issues / active customers, a month; repeats are left out. */
  contactRatePerCustomer: perCustomerMonth(fresh),
  /** K81 = customers who leave in a month / those at its start. */
  churn: ofCustomers(({ contact }, customers, months) => 100 * monthlyChurn(contact, customers, months)),
  /** K82 = 1 − churn, of the same customers. */
  retention: ofCustomers(({ contact }, customers, months) => 100 * (1 - monthlyChurn(contact, customers, months))),
  /** K83 = (customers won − customers lost) / customers at the start, a month [S3]. */
  netCustomerGrowth: ofCustomers(
    ({ contact }, customers, months) =>
      100 * (customers.acquiredPerMonth / customers.active - monthlyChurn(contact, customers, months)),
  ),
  /** K84 = worth of a customer with this retention − with that of the baseline alone (Gupta and Lehmann). */
  clvEffect: ofCustomers(({ contact }, customers, months) => {
    const { marginPerMonth, discountPerMonth, baselineChurn } = customers;
    const churn = monthlyChurn(contact, customers, months);
    // Nobody leaves and nothing is discounted: worth without end.
    if (marginPerMonth === 0 || discountPerMonth + Math.min(churn, baselineChurn) <= 0) return NaN;
    return (
      lifetimeValue(marginPerMonth, 1 - churn, discountPerMonth) -
      lifetimeValue(marginPerMonth, 1 - baselineChurn, discountPerMonth)
    );
  }),
  /** K85 = dials / active customers, a month [S0]; no data without campaigns. */
  touchFrequency: perCustomer(({ contact, records }, { active }, months) =>
    records > 0 ? contact[C.dials] / active / months : NaN,
  ),
} satisfies Record<string, Formula>;
