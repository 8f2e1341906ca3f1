import type { DayLog } from '../engine/dayLog';
import { folds } from './folds';
import { measureWith } from './measure';
import type { DayMeasures, MeasureSpec } from './measures';

/** As {@link measureWith}, with all that any plan or log may need. */
export const measureDay = (log: DayLog, spec: MeasureSpec): DayMeasures => measureWith(log, spec, folds);
