import type { Missing } from '../files/missing';
import { missingTogether } from '../files/missing';
import { kpiName } from '../model/kpiNames';
import type { Words } from './words';

/** Which KPIs of a log have no data, and which columns they would need: a line for those that lack the same. */
export function missingText(missing: readonly Missing[], { messages, formats, language }: Words): string[] {
  const { title, columns, outside, both, what } = messages.data.missing;
  const lines = missingTogether(missing).map((group) => {
    const kpis = group.kpis.map((kpi) => kpiName(kpi, language)).join(formats.comma);
    const names = group.columns.join(formats.comma);
    if (group.outside === null) return columns({ columns: names, kpis });
    const told = what[group.outside];
    return names === '' ? outside({ what: told, kpis }) : both({ columns: names, what: told, kpis });
  });
  return lines.length > 0 ? [title, ...lines.map((line) => `  ${line}`)] : [];
}
