import * as v from 'valibot';
import type { Sale } from './contactType';
import { saleSchema } from './contactType';

/** Where to start from when something is to be sold: CAUSAL.md's table, rows E14 and p_s of E20. */
export const newSale = (): Sale => v.parse(saleSchema, { conversion: 0.1 });
