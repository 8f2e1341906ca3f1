import type { Structure } from './structure';
import type { StructureOrder } from './structureOrder';

/** A part of the picture that can be opened. */
export interface StructureNode {
  kind: 'type' | 'team';
  index: number;
}

/** What the reader points at: a node, or one of the links. */
export type Pointed = StructureNode | { kind: 'link'; index: number };

/** Words of a node: its name, what it is, its result with the doubt, and what is said of it by ear alone. */
export interface NodeText {
  name: string;
  /** Facts by line; where a node is slim each fact has a line of its own. */
  facts: readonly (readonly string[])[];
  result: { label: string; value: string; doubt: string };
  spoken: string;
}
/** Everything that is written in the picture; entries stand at the index of what they are about. */
export interface StructureTexts {
  types: readonly NodeText[];
  teams: readonly NodeText[];
  links: readonly string[];
  returns: readonly string[];
  trunks: readonly string[];
}

/** What belongs to what the reader points at; everything else is drawn faint. */
export interface Lit {
  types: ReadonlySet<number>;
  teams: ReadonlySet<number>;
  links: ReadonlySet<number>;
  returns: ReadonlySet<number>;
}

/** The links of a node with what they lead to, or one link with its ends; null: all alike. */
export function litBy({ links, returns }: Structure, pointed: Pointed | null): Lit | null {
  if (!pointed) return null;
  const { kind, index } = pointed;
  const lit = {
    types: new Set<number>(),
    teams: new Set<number>(),
    links: new Set<number>(),
    returns: new Set<number>(),
  };
  if (kind !== 'link') lit[kind === 'type' ? 'types' : 'teams'].add(index);
  links.forEach((link, l) => {
    if (kind === 'link' ? l !== index : link[kind] !== index) return;
    lit.links.add(l);
    lit.types.add(link.type);
    lit.teams.add(link.team);
  });
  if (kind === 'type')
    returns.forEach(({ from, to }, r) => {
      if (from !== index && to !== index) return;
      lit.returns.add(r);
      lit.types.add(from).add(to);
    });
  return lit;
}

/** Where an arrow key leads from a node; null: nowhere. Up and down within the column, across along the first choice. */
export function neighbourOf(
  { links }: Structure,
  order: StructureOrder,
  { kind, index }: StructureNode,
  key: string,
): StructureNode | null {
  const column = kind === 'type' ? order.types : order.teams;
  const to = (item: number | undefined): StructureNode | null => (item === undefined ? null : { kind, index: item });
  const at = column.indexOf(index);
  switch (key) {
    case 'ArrowUp':
      return to(column[at - 1]);
    case 'ArrowDown':
      return to(column[at + 1]);
    case 'Home':
      return to(column[0]);
    case 'End':
      return to(column[column.length - 1]);
    case kind === 'type' ? 'ArrowRight' : 'ArrowLeft':
      return across();
    default:
      return null;
  }

  function across(): StructureNode | null {
    const [other, column] = kind === 'type' ? (['team', order.teams] as const) : (['type', order.types] as const);
    const linked = links.filter((link) => link[kind] === index);
    if (linked.length === 0) return null;
    const choice = Math.min(...linked.map((link) => link.choice));
    const first = new Set(linked.filter((link) => link.choice === choice).map((link) => link[other]));
    return { kind: other, index: column.find((item) => first.has(item))! };
  }
}
