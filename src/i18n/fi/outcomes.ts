import type { Messages } from '../en';
import { attrition } from './outcomes/attrition';
import { complaints } from './outcomes/complaints';
import { costs } from './outcomes/costs';
import { customers } from './outcomes/customers';
import { experience } from './outcomes/experience';
import { panel } from './outcomes/panel';
import { quality } from './outcomes/quality';
import { sale } from './outcomes/sale';

/** See the English words for what each stands for. */
export const outcomes: Messages['outcomes'] = {
  attrition,
  complaints,
  costs,
  customers,
  experience,
  panel,
  quality,
  sale,
};
