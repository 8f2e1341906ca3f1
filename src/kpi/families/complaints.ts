import type { Formula } from '../formula';
import { count, percent } from '../formula';
import { Contact as C } from '../measures';
import { answered, fresh } from './volume';

const made = (c: Float64Array): number => c[C.complaints];
const handled = (c: Float64Array): number => c[C.complaintsHandled];

/** Complaints, KPIS.md section G, by arrival cohort. Where nobody tells complaints apart, all of it is no data. */
export const complaints = {
  /**
   * K71 = customers who complained / customers who contacted [S0]. An issue is one customer's, so these are distinct issues; the active
   * customers of K71 as catalogued include those who never called.
   */
  complaintRatePerCustomer: percent(made, fresh),
  /** K72 = answered contacts about complaints / answered [SQM-CMP]. */
  complaintRatePerContact: percent((c) => c[C.complaintContacts], answered),
  /** K73 = settled at first handling / handled for the first time [S0]; who was never answered is K74's. */
  complaintsResolvedFirstTime: percent((c) => c[C.complaintsSettled], handled),
  /** K74 = answered within the time that counts as fast / complaints, those never answered included [VNPT]. */
  complaintsFastResponse: percent((c) => c[C.complaintsFast], made),
  /** K75: complaints that became disputes [GOOD]. */
  disputes: count((c) => c[C.disputes]),
} satisfies Record<string, Formula>;

/** How many complaints there were, were handled for the first time, and were settled then. */
export const complaintCounts = {
  complaints: count(made),
  handled: count(handled),
  settled: count((c) => c[C.complaintsSettled]),
} satisfies Record<string, Formula>;
