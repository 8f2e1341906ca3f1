import type { Link, Structure } from './structure';

/** Types and teams (indices into the structure) from top to bottom. */
export interface StructureOrder {
  types: readonly number[];
  teams: readonly number[];
}

/** More sweeps than this hardly ever find a better order. */
const sweeps = 12;

/**
 * Orders both columns so that few links cross: each side in turn by the mean position of its neighbours, as often as it
 * helps (Sugiyama, Tagawa & Toda 1981). Types of one trunk group stay together. The scenario's own order is kept unless
 * another one has fewer crossings; without chance, so that the same scenario always gives the same picture.
 */
export function orderOf({ types, teams, links, trunks }: Structure): StructureOrder {
  const groupOf = new Int32Array(types.length).fill(-1);
  trunks.forEach((trunk, g) => trunk.types.forEach((type) => (groupOf[type] = g)));
  const toTeams = neighbours(links, types.length, 'type', 'team');
  const toTypes = neighbours(links, teams.length, 'team', 'type');

  let order: StructureOrder = {
    types: together(
      types.map((_, i) => i),
      groupOf,
      (i) => i,
    ),
    teams: teams.map((_, j) => j),
  };
  let best = order;
  let fewest = crossings(best, links);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    const byTypes = meansOf(toTypes, positions(order.types), positions(order.teams));
    const nextTeams = sortedBy(order.teams, (j) => byTypes[j]);
    const byTeams = meansOf(toTeams, positions(nextTeams), positions(order.types));
    order = { types: together(order.types, groupOf, (i) => byTeams[i]), teams: nextTeams };
    const now = crossings(order, links);
    if (now < fewest) [best, fewest] = [order, now];
  }
  return best;
}

/** Pairs of links that cross, when both columns are straight. */
export function crossings({ types, teams }: StructureOrder, links: readonly Pick<Link, 'type' | 'team'>[]): number {
  const typeAt = positions(types);
  const teamAt = positions(teams);
  const ends = links
    .map(({ type, team }) => ({ from: typeAt[type], to: teamAt[team] }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  // Inversions of the right ends, counted with a binary indexed tree over the positions.
  const tree = new Int32Array(teams.length + 1);
  let count = 0;
  ends.forEach(({ to }, seen) => {
    let atMost = 0;
    for (let i = to + 1; i > 0; i -= i & -i) atMost += tree[i];
    count += seen - atMost;
    for (let i = to + 1; i < tree.length; i += i & -i) tree[i]++;
  });
  return count;
}

/** Where each item of an order stands. */
export function positions(order: readonly number[]): Int32Array {
  const at = new Int32Array(order.length);
  order.forEach((item, position) => (at[item] = position));
  return at;
}

function neighbours(links: readonly Link[], count: number, of: 'type' | 'team', to: 'type' | 'team'): number[][] {
  const lists = Array.from({ length: count }, (): number[] => []);
  for (const link of links) lists[link[of]].push(link[to]);
  return lists;
}

/** Mean position of the neighbours of each item; an item without any stays at its own height. */
function meansOf(neighboursOf: readonly (readonly number[])[], at: Int32Array, own: Int32Array): number[] {
  const scale = at.length / Math.max(1, own.length);
  return neighboursOf.map((list, item) =>
    list.length === 0 ? own[item] * scale : list.reduce((sum, other) => sum + at[other], 0) / list.length,
  );
}

/** Sorting is stable: equal keys keep the order that they have. */
const sortedBy = (order: readonly number[], key: (item: number) => number): number[] =>
  [...order].sort((a, b) => key(a) - key(b));

/** Sorted by key, with the members of a group one after the other, at the mean of their keys. */
function together(order: readonly number[], groupOf: Int32Array, key: (item: number) => number): number[] {
  const groups = new Map<number, number[]>();
  sortedBy(order, key).forEach((item) => {
    // Items without a group are groups of their own; their keys are below those of real groups.
    const group = groupOf[item] < 0 ? -1 - item : groupOf[item];
    const members = groups.get(group);
    if (members) members.push(item);
    else groups.set(group, [item]);
  });
  const mean = (items: readonly number[]): number => items.reduce((sum, item) => sum + key(item), 0) / items.length;
  return [...groups.values()].sort((a, b) => mean(a) - mean(b)).flat();
}
