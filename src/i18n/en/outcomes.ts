import { attrition } from './outcomes/attrition';
import { costs } from './outcomes/costs';
import { customers } from './outcomes/customers';
import { sale } from './outcomes/sale';

/** What follows from contacts, part by part. */
export const outcomes = { costs, customers, sale, attrition };
