import type { MeasureSpec } from './measures';
import { contactWidth } from './measures';

/** Of the counters of `Contact` of each agent, those that the spec keeps; see `DayMeasures.careers`. */
export function keptOfCareers(careers: Float64Array, spec: MeasureSpec): Float64Array {
  const { agentColumns, shape } = spec;
  const width = contactWidth(spec);
  const kept = new Float64Array(shape.agentTeam.length * agentColumns.length);
  let to = 0;
  for (let own = 0; own < careers.length; own += width)
    for (let c = 0; c < agentColumns.length; c++) kept[to++] = careers[own + agentColumns[c]];
  return kept;
}
