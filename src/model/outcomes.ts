import * as v from 'valibot';
import { complaintsSchema } from './outcomes/complaints';
import { costsSchema } from './outcomes/costs';
import { customersSchema } from './outcomes/customers';
import { experienceSchema } from './outcomes/experience';
import { qualitySchema } from './outcomes/quality';

/**
 * What a day does to customers and to the business: how contacts are felt and rated, complaints, listened contacts, loyalty, money.
 * Each part is off where it is left out. None of them changes when anybody calls or who is served, but complaints that are harder to
 * settle: they are brought again more often, where unresolved issues are. CAUSAL.md E9 to E16, E22.
 */
export const outcomesSchema = v.strictObject({
  experience: v.optional(experienceSchema),
  complaints: v.optional(complaintsSchema),
  quality: v.optional(qualitySchema),
  customers: v.optional(customersSchema),
  costs: v.optional(costsSchema),
});
export type Outcomes = v.InferOutput<typeof outcomesSchema>;
export type OutcomePart = keyof Outcomes;
