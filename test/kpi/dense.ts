import type { DayMeasures, MeasureSpec } from '../../src/kpi/measures';
import { contactWidth } from '../../src/kpi/measures';
import { sumContacts } from '../../src/kpi/formula';

/** Contact counters with their empty cells: [(type × intervals + interval) × contactWidth + counter]. */
export function denseContacts(day: DayMeasures, spec: MeasureSpec): Float64Array {
  const { types, intervals } = spec.shape;
  const width = contactWidth(spec);
  const dense = new Float64Array(types.length * intervals * width);
  for (let q = 0; q < types.length; q++)
    for (let k = 0; k < intervals; k++) dense.set(sumContacts(day, spec, q, k, k + 1), (q * intervals + k) * width);
  return dense;
}
