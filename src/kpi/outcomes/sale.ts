import { Cause, Mark, mayBuy } from '../../engine/dayLog';
import { Contact } from '../counters';
import type { OutcomeCount } from '../outcomes';

/** Counts the sale that a contact may have brought. CAUSAL.md E14. */
export const countSale: OutcomeCount = (log, spec, counters, contact) => {
  const value = spec.saleValue[log.type[contact]];
  if (Number.isNaN(value) || !mayBuy(log, contact)) return;
  counters[Contact.saleChances] = 1;
  if ((log.marks[contact] & Mark.sale) === 0) return;
  counters[Contact.sales] = 1;
  if (log.cause[contact] === Cause.dial) counters[Contact.dialSales] = 1;
  counters[Contact.revenue] = log.saleValue.length > 0 ? log.saleValue[contact] : value;
};
