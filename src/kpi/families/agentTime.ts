import type { Formula } from '../formula';
import { floorRatio } from '../formula';
import { Floor as F } from '../counters';

/** Paid time of those whose plan is known, by shifts or a curve that shrinks; overtime left out. */
export const scheduled = (f: Float64Array): number => f[F.scheduled];
const staffed = (f: Float64Array): number => f[F.staffed];

/** Agent time, KPIS.md section D, by the clock. */
export const agentTime = {
  /** K36 = answered by the clock / agent-hours on duty [GEN-G]. */
  contactsPerAgentHour: floorRatio((f) => f[F.answers], staffed, 3600),
  /** K41 = handle time / (handle time + idle time) [AWS], [CCH-OCC]. */
  occupancy: floorRatio((f) => f[F.busy], staffed, 100),
  /** K42 = handle time / paid time, overtime included [CCH-OCC]; on a headcount curve all paid time is productive. */
  utilisation: floorRatio(
    (f) => f[F.busy],
    (f) => f[F.paid] + f[F.overtime],
    100,
  ),
  /** K43 = idle and ready / on duty. */
  availability: floorRatio((f) => f[F.staffed] - f[F.busy], staffed, 100),
  /** K44 = 1 − time for contacts / time that shifts pay for; overtime left out. A headcount curve that counts present heads has no plan: no data [TURN]. */
  shrinkage: floorRatio((f) => f[F.planned] + f[F.away] + f[F.absent], scheduled, 100),
  /** K45 = time in the scheduled state / scheduled time of those who came; finishing a contact is no offence [AWS], [WFM-AC]. */
  adherence: floorRatio(
    (f) => f[F.scheduled] - f[F.away] - f[F.absent],
    (f) => f[F.scheduled] - f[F.absent],
    100,
  ),
  /** K46 = time for contacts / time that was scheduled for them [GEN-G]. */
  conformance: floorRatio(
    // Who has a shift is on duty in all of its paid time but this, and in overtime.
    (f) => f[F.scheduled] - f[F.planned] - f[F.away] - f[F.absent] + f[F.overtime],
    (f) => f[F.scheduled] - f[F.planned],
    100,
  ),
  /** K47 = absent / scheduled, paid time of both. */
  absenteeism: floorRatio((f) => f[F.absent], scheduled, 100),
  /**
   * K48 = Σ agents who leave in a year / Σ agents, weighed by paid hours: A₀ + A₁·(occupancy − 85 %)⁺ of each team that says its attrition, as
   * if the year were like the time measured. CAUSAL.md E16.
   */
  attrition: {
    needs: 'floor',
    kind: 'ratio',
    numerator: ({ account }) => account?.leaving ?? NaN,
    denominator: ({ account }) => account?.leavingBase ?? NaN,
    scale: 100,
  },
  /** Hours of agents on duty, ready for contacts or busy with them. */
  staffedHours: { needs: 'floor', kind: 'count', value: (s) => staffed(s.floor) / 3600 },
  /** Wages of the paid time, overtime by its own wage: what the plan costs. */
  staffingCost: { needs: 'floor', kind: 'count', value: (s) => s.wages },
} satisfies Record<string, Formula>;
