import * as v from 'valibot';
import type { OutcomePart, Outcomes } from './outcomes';
import { outcomesSchema } from './outcomes';

/** The parts of what follows from contacts, in the order in which one builds on the other. */
export const outcomeParts = [
  'experience',
  'complaints',
  'quality',
  'customers',
  'costs',
] as const satisfies OutcomePart[];

/** Where to start from when a part is switched on: the defaults of the format, those of CAUSAL.md's table. */
export const newOutcome = (part: OutcomePart): Outcomes =>
  v.parse(outcomesSchema, { [part]: part === 'customers' ? { active: 10_000 } : {} });
