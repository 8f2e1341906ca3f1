import type { Link, Return, Structure, TrunkGroup } from '../../src/charts/structure';

/** A structure of so many types and teams; links are pairs of type and team. */
export function structureWith(
  [types, teams]: readonly [number, number],
  pairs: readonly (readonly [type: number, team: number])[],
  more: { returns?: readonly Return[]; trunks?: readonly TrunkGroup[]; link?: Partial<Link> } = {},
): Structure {
  return {
    types: Array.from({ length: types }, (_, i) => ({
      id: `t${i}`,
      name: `Type ${i}`,
      channel: 'voice',
      contacts: 10,
      handleSeconds: 100,
      records: null,
      patienceSeconds: 60,
    })),
    teams: Array.from({ length: teams }, (_, j) => ({ id: `g${j}`, name: `Team ${j}`, peak: 3, hours: 24, cost: 0 })),
    links: pairs.map(([type, team]) => ({
      type,
      team,
      choice: 1,
      afterSeconds: 0,
      reserve: 0,
      speed: 1,
      ...more.link,
    })),
    returns: more.returns ?? [],
    trunks: more.trunks ?? [],
  };
}

/** 20 types, 40 teams, three skills each. */
export const large = (): Structure =>
  structureWith(
    [20, 40],
    Array.from({ length: 120 }, (_, l) => [(Math.floor(l / 3) * 7 + (l % 3)) % 20, Math.floor(l / 3)] as const),
  );
