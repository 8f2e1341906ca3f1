import type { Formula } from '../formula';
import { percent } from '../formula';
import { Contact as C } from '../measures';
import { answered } from './volume';

/** Resolution, KPIS.md section E, as far as attempts and their causes tell. */
export const resolution = {
  /** K53 = repeats about the same issue / answered, both in the horizon [SQM-CMP]. */
  repeatRate: percent((c) => c[C.repeats], answered),
} satisfies Record<string, Formula>;
