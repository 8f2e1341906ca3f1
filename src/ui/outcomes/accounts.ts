import type { Estimate, Scope } from '../../analysis/estimate';
import type { Results } from '../../analysis/results';
import type { WaterfallRow } from '../../charts/waterfall';
import type { Messages } from '../../i18n/en';
import type { Formats } from '../../i18n/format';
import { costKinds, costsOf, customerRevenue, operatingCost } from '../../kpi/account';
import type { Sums } from '../../kpi/formula';
import { money } from '../../kpi/families/money';
import { Contact } from '../../kpi/counters';
import type { PlanTable } from '../plan/figureTables';

/** An account as a picture, and as a table with the doubt of each line. */
export interface AccountView {
  rows: WaterfallRow[];
  table: PlanTable;
}

/** One line of an account. */
interface Line {
  label: string;
  estimate: Estimate;
  kind: WaterfallRow['kind'];
}

function viewOf(
  lines: readonly Line[],
  columns: readonly string[],
  show: (x: number) => string,
  f: Formats,
): AccountView {
  return {
    rows: lines.map(({ label, estimate: { mean, low, high }, kind }) => ({
      label,
      value: mean,
      kind,
      low,
      high,
      text: mean === null ? f.noData : show(mean),
      // What comes in and what goes out are told apart; the sum is neither.
      good: kind === 'step' && (mean ?? 0) > 0 ? 1 : 0,
    })),
    table: {
      table: { columns, rows: lines.map(({ label, estimate: { mean, low, high } }) => [label, mean, low, high]) },
      formatCell: show,
    },
  };
}

const columnsOf = (name: string, value: string, interval: string, f: Formats): string[] => [
  name,
  value,
  `${interval}${f.comma}↓`,
  `${interval}${f.comma}↑`,
];

/** What comes in, what service costs by kind, and what is left, of a scope. What is always 0 is left out. */
export function moneyOf(results: Results, scope: Scope, t: Messages['outcomes'], f: Formats): AccountView {
  const words = t.costs.results;
  const { currency, customers, spec } = results.context;
  const line = (label: string, value: (s: Sums) => number, kind: WaterfallRow['kind'] = 'step'): Line => ({
    label,
    kind,
    estimate: results.estimateFormula({ needs: 'floor', kind: 'count', value }, scope, currency),
  });
  const salesRevenue = (s: Sums): number => s.contact[Contact.revenue];
  const comesIn = [
    ...(spec.hasSales ? [line(words.sales, salesRevenue)] : []),
    ...(customers && customers.revenuePerMonth + customers.purchaseValue > 0
      ? [line(words.customers, customerRevenue)]
      : []),
  ];
  const goesOut = costKinds
    .map((kind) => line(words[kind], (s) => -costsOf(s)[kind]))
    .filter(({ estimate }, i) => i === 0 || (estimate.mean ?? 0) !== 0);
  const revenue = (s: Sums): number => (spec.hasSales ? salesRevenue(s) : 0) + customerRevenue(s);
  const last =
    comesIn.length > 0
      ? line(words.left, (s) => revenue(s) - operatingCost(s), 'total')
      : line(words.all, (s) => -operatingCost(s), 'total');
  const show = (x: number): string => f.value(x, 'money', currency);
  return viewOf([...comesIn, ...goesOut, last], columnsOf(words.kind, words.amount, words.interval, f), show, f);
}

/** Does it cost or bring anything that could be shown? */
export const hasMoney = (results: Results, scope: Scope): boolean =>
  results.estimateFormula(money.costPerContact, scope, '').mean !== null || results.context.spec.hasSales;

/** Who comes and who leaves in a month like the time of a scope. */
export function customerMonth(results: Results, scope: Scope, t: Messages['outcomes'], f: Formats): AccountView {
  const words = t.customers.results;
  const { customers } = results.context;
  const active = customers?.active ?? 0;
  const churn = results.estimate('churn', scope);
  const of = (label: string, kind: WaterfallRow['kind'], value: (monthly: number) => number): Line => {
    const at = (x: number | null): number | null => (x === null ? null : value(x / 100));
    const ends = [at(churn.low), at(churn.high)];
    const [low, high] = ends.map((end) => end).sort((a, b) => (a ?? 0) - (b ?? 0));
    return { label, kind, estimate: { ...churn, mean: at(churn.mean), low, high } };
  };
  const baseline = customers?.baselineChurn ?? 0;
  const acquired = customers?.acquiredPerMonth ?? 0;
  const show = (x: number): string => f.integer(x);
  const flow = [
    ...(acquired > 0 ? [of(words.acquired, 'step', () => acquired)] : []),
    of(words.anyway, 'step', () => -active * baseline),
    of(words.service, 'step', (monthly) => active * (baseline - monthly)),
    of(words.net, 'total', (monthly) => acquired - active * monthly),
  ];
  const stock = [
    of(words.start, 'total', () => active),
    of(words.end, 'total', (monthly) => active + acquired - active * monthly),
  ];
  const columns = columnsOf(words.kind, words.count, words.interval, f);
  return {
    rows: viewOf(flow, columns, show, f).rows,
    table: viewOf([stock[0], ...flow, stock[1]], columns, show, f).table,
  };
}
