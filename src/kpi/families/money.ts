import { baseOf, costsOf, customerRevenue, customersOf, operatingCost } from '../account';
import type { Formula, Sums } from '../formula';
import { percent } from '../formula';
import { Contact as C, Floor as F } from '../counters';
import { handled } from './handling';
import { fresh } from './volume';

/** A ratio of sums of money, hours or contacts; no data where the denominator is not above 0. */
const ratio = (
  needs: Formula['needs'],
  numerator: (s: Sums) => number,
  denominator: (s: Sums) => number,
  scale = 1,
): Formula => ({ needs, kind: 'ratio', numerator, denominator, scale });

/** What it cost by something. */
const costPer = (denominator: (s: Sums) => number, scale = 1): Formula =>
  ratio('costs', operatingCost, denominator, scale);

/** Where a list is called, what that costs belongs to no issue that customers brought: no data. */
const whereNobodyDials = ({ records }: Sums, base: number): number => (records > 0 ? 0 : base);

/** Where nothing may be bought there is no revenue to speak of: no data. */
const whereSold = (s: Sums, base: number): number => (s.contact[C.saleChances] > 0 ? base : 0);

/** Sales, and what customers pay by the month and purchase: which part of the centre they pay for nobody can say. */
function revenueOf(s: Sums): number {
  const { revenuePerMonth = 0, purchaseValue = 0 } = s.account?.customers ?? {};
  if (s.account?.isPart && revenuePerMonth + purchaseValue > 0) return 0;
  return s.contact[C.revenue] + customerRevenue(s);
}

/** Margin of the customers, before what service costs. What a sale costs to deliver nobody says: it is not in it. */
function profitOf(s: Sums): number {
  const base = customersOf(s);
  return base ? base.customers.active * base.customers.marginPerMonth * base.months : 0;
}

/**
 * Money, KPIS.md section J. Cost is the total operating cost (CAUSAL.md E15): wages with overtime, what comes on top of them, seats,
 * lines, evaluations, and what each day costs; no data where nobody has a wage. A part of the centre has its share, see `allocation.ts`.
 */
export const money = {
  /** K86 = cost / contacts with an agent, answered or reached by a campaign [KLIP]. */
  costPerContact: costPer((s) => handled(s.contact)),
  /** K87 = cost / issues opened, resolved or not [S3]; no data beside campaigns. */
  costPerTicketOpened: costPer((s) => whereNobodyDials(s, fresh(s.contact))),
  /** K88 = cost / issues resolved [SUPI]; no data beside campaigns. */
  costPerResolution: costPer((s) => whereNobodyDials(s, s.contact[C.issuesResolved])),
  /** K89 = cost of a month of 30.4 days / active customers [S0]. */
  costPerCustomer: costPer((s) => {
    const base = baseOf(s);
    return base ? base.customers.active * base.months : 0;
  }),
  /** K90 = cost / revenue, of sales and of customers by the month [S3]. */
  costToRevenue: costPer(revenueOf, 100),
  /** K91 = cost / margin of the customers before it [S0]. */
  costToProfit: costPer(profitOf, 100),
  /** K92 = revenue of sales / contacts with an agent [S0] [S1]. */
  revenuePerCall: ratio(
    'contact',
    (s) => s.contact[C.revenue],
    (s) => whereSold(s, handled(s.contact)),
  ),
  /** K93 = revenue of sales / agent hours on duty [S1]. */
  revenuePerHour: ratio(
    'floor',
    (s) => s.contact[C.revenue],
    (s) => whereSold(s, s.floor[F.staffed] / 3600),
  ),
  /** K94 = sales / right parties of campaigns that sell and answered contacts, the last leg of each, that may buy [CONN]. */
  conversionRate: percent(
    (c) => c[C.sales],
    (c) => c[C.saleChances],
  ),
  /** K99 = sales / agent hours on duty [CONN]. */
  salesPerHour: ratio(
    'floor',
    (s) => s.contact[C.sales],
    (s) => whereSold(s, s.floor[F.staffed] / 3600),
  ),
} satisfies Record<string, Formula>;

/** Wages of the paid time as in `agentTime`, of contact types too. */
export const staffingCost: Formula = { needs: 'costs', kind: 'count', value: (s) => costsOf(s).wages };
