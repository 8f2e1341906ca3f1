import type { Messages } from '../en';
import { attrition } from './outcomes/attrition';
import { costs } from './outcomes/costs';
import { customers } from './outcomes/customers';
import { quality } from './outcomes/quality';
import { sale } from './outcomes/sale';

/** See the English words for what each stands for. */
export const outcomes: Messages['outcomes'] = { attrition, costs, customers, quality, sale };
