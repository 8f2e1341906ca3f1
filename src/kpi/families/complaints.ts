import type { Formula } from '../formula';
import { count, percent } from '../formula';
import { Contact as C } from '../counters';
import { perCustomer } from './loyalty';
import { answered, fresh } from './volume';

const made = (c: Float64Array): number => c[C.complaints];
const handled = (c: Float64Array): number => c[C.complaintsHandled];

/** Complaints, KPIS.md section G, by arrival cohort. Where nobody tells complaints apart, all of it is no data. */
export const complaints = {
  /**
   * K71 = distinct customers with a complaint / active customers [S0], in the time measured. Which customer an issue belongs to nobody
   * says: each of the n complaints is of any of the N active ones alike (as in CAUSAL.md E13), who then make N · (1 − (1 − 1/N)ⁿ) distinct
   * ones on average. No data without a customer base.
   */
  complaintRatePerCustomer: perCustomer(({ contact }, { active }) => 100 * (1 - (1 - 1 / active) ** made(contact))),
  /** K72 = answered contacts about complaints / answered [SQM-CMP]. */
  complaintRatePerContact: percent((c) => c[C.complaintContacts], answered),
  /** K73 = settled at first handling / handled for the first time [S0]; who was never answered is K74's. */
  complaintsResolvedFirstTime: percent((c) => c[C.complaintsSettled], handled),
  /** K74 = answered within the time that counts as fast / complaints, those never answered included [VNPT]. */
  complaintsFastResponse: percent((c) => c[C.complaintsFast], made),
  /** K75: complaints that became disputes [GOOD]. */
  disputes: count((c) => c[C.disputes]),
} satisfies Record<string, Formula>;

/** How many complaints there were, were handled for the first time, and were settled then; and of how many issues. */
export const complaintCounts = {
  complaints: count(made),
  handled: count(handled),
  settled: count((c) => c[C.complaintsSettled]),
  /** Of the issues brought, how many were or became complaints. */
  ofIssues: percent(made, fresh),
} satisfies Record<string, Formula>;
