import { agentKpis, firstAgentKpis } from '../../analysis/agents';
import type { KpiKey } from '../../kpi/kpis';
import { kpiEntry } from '../../model/catalogue';
import type { Group } from '../../model/catalogue';

/** Every column that the table of agents can have, in its order: the usual ones first, so that none moves when others join. */
export const agentColumns: readonly KpiKey[] = [...new Set<KpiKey>([...firstAgentKpis, ...agentKpis])];

/** Columns as the catalogue groups them, in the order of its groups. */
export function columnGroups(columns: readonly KpiKey[]): { group: Group; columns: KpiKey[] }[] {
  const groups = new Map<Group, KpiKey[]>();
  for (const kpi of columns) {
    const group = kpiEntry(kpi)?.group;
    if (group) groups.set(group, [...(groups.get(group) ?? []), kpi]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, own]) => ({ group, columns: own }));
}
