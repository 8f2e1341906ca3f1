import type { FigureTable } from '../../charts/figureTable';
import type { LegendItem } from '../../charts/legend';
import type { Structure } from '../../charts/structure';
import type { StructureWords } from '../../i18n/structure/en';
import type { PlanTable } from '../plan/figureTables';
import type { TextContext } from './structureTexts';

/** What the picture shows first of all: a gap, else how much hangs on single teams. */
export function finding({ types, teams, links }: Structure, words: StructureWords): string {
  const teamsOf = types.map((_, i) => links.filter((link) => link.type === i).length);
  const idle = teams.filter((_, j) => links.every((link) => link.team !== j));
  const unserved = types.filter((_, i) => teamsOf[i] === 0);
  const single = teamsOf.filter((count) => count === 1).length;
  const w = words.finding;
  if (unserved.length > 0) return w.nobody({ name: unserved[0].name, others: unserved.length - 1 });
  if (idle.length > 0) return w.idle({ name: idle[0].name, others: idle.length - 1 });
  if (teams.length === 1) return w.oneTeam({ name: teams[0].name });
  if (links.length === types.length * teams.length) return w.everyTeam;
  return single > 0 ? w.single({ single, types: types.length }) : w.shared;
}

/** The keys of the lines that are drawn. */
export function legendOf({ links }: Structure, { legend }: StructureWords): LegendItem[] {
  const later = links.some(({ choice }) => choice > 1);
  const condition = links.some(({ afterSeconds, reserve }) => afterSeconds > 0 || reserve > 0);
  return [
    ...(links.length > 0 && (later || condition) ? [{ mark: 'line', text: legend.first } as const] : []),
    ...(later ? [{ mark: 'thin', text: legend.later } as const] : []),
    ...(condition ? [{ mark: 'target', text: legend.condition } as const] : []),
  ];
}

/** Who serves what under which condition, and what comes back: the picture as a table. */
export function structureTable(structure: Structure, { t, words, f }: TextContext): PlanTable {
  const { types, teams, links, returns } = structure;
  const w = words.table;
  const { overflowAfter, reserve, speed } = t.plan.fields;
  const columns = [w.from, w.to, w.how, overflowAfter, reserve, speed, t.ui.team.priority, w.share];
  const rows: FigureTable['rows'] = [
    ...[...links]
      .sort((a, b) => a.type - b.type || a.choice - b.choice)
      .map((link) => [
        types[link.type].name,
        teams[link.team].name,
        words.link.choice({ choice: link.choice }),
        link.afterSeconds,
        link.reserve,
        link.speed,
        link.priority ?? null,
        null,
      ]),
    ...types
      .filter((_, i) => links.every((link) => link.type !== i))
      .map(({ name }) => [name, null, words.unserved, null, null, null, null, null]),
    ...returns.map((back) => [
      types[back.from].name,
      types[back.to].name,
      w[back.kind],
      null,
      null,
      null,
      null,
      100 * back.probability,
    ]),
  ];
  return {
    table: { columns, rows },
    formatCell: (x, column) => (column === 3 ? f.seconds(x) : column === 7 ? f.percent(x) : f.number(x)),
  };
}
