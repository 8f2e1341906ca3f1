import * as v from 'valibot';
import { atLeast, atMost, number } from '../rules';

const money = () => v.optional(v.pipe(number(), atLeast(0), atMost(1e12)), 0);

/** What service costs beside wages, in the scenario's currency. CAUSAL.md E15. */
export const costsSchema = v.strictObject({
  /** On top of wages, as a share of them: 0.3 is 30 %. */
  onCost: v.optional(v.pipe(number(), atLeast(0), atMost(10)), 0),
  /** Each minute of a line or a session, waiting included. */
  telecomPerMinute: money(),
  /** Licence and seat, each hour that an agent is scheduled. */
  seatPerHour: money(),
  /** Recruiting and training of whoever takes the place of an agent who leaves; needs the attrition of a team. */
  perLeaver: money(),
  /** Each contact that is evaluated. */
  perEvaluation: money(),
  /** Whatever else, each calendar day. */
  fixedPerDay: money(),
});
export type Costs = v.InferOutput<typeof costsSchema>;
