import { attrition } from './outcomes/attrition';
import { costs } from './outcomes/costs';
import { customers } from './outcomes/customers';
import { quality } from './outcomes/quality';
import { sale } from './outcomes/sale';

/** What follows from contacts, part by part. */
export const outcomes = { attrition, costs, customers, quality, sale };
