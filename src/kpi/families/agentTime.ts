import type { Formula } from '../formula';
import { floorRatio } from '../formula';
import { Floor as F } from '../measures';

const staffed = (f: Float64Array): number => f[F.staffed];

/** Agent time, KPIS.md section D, by the clock. */
export const agentTime = {
  /** K36 = answered by the clock / agent-hours on duty [GEN-G]. */
  contactsPerAgentHour: floorRatio((f) => f[F.answers], staffed, 3600),
  /** K41 = handle time / (handle time + idle time) [AWS], [CCH-OCC]. */
  occupancy: floorRatio((f) => f[F.busy], staffed, 100),
  /** K42 = handle time / paid time [CCH-OCC]; on a headcount curve all time on duty is paid and productive. */
  utilisation: floorRatio((f) => f[F.busy], staffed, 100),
  /** K43 = idle and ready / on duty. */
  availability: floorRatio((f) => f[F.staffed] - f[F.busy], staffed, 100),
  /** Hours of agents on duty. */
  staffedHours: { needs: 'floor', kind: 'count', value: (s) => staffed(s.floor) / 3600 },
  /** Wages of the agent time on duty: what the plan costs. */
  staffingCost: { needs: 'floor', kind: 'count', value: (s) => s.wages },
} satisfies Record<string, Formula>;
