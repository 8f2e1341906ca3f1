import type { Causes, NodeId } from './causes';
import { figureOf } from './causes';
import type { Effect } from './effect';
import type { Figure } from './figures';
import { splitLever, type LeverId, type LeverKey } from './levers';
import type { Elasticities } from './matrix';
import type { MechanismId } from './mechanisms';

/** Something that moved, and how. */
export interface Moved {
  figure: Figure;
  effect: Effect;
}

/** "1 % more calls: service level −0.8 points, because occupancy +0.9 % and wait +6 %": numbers that were all measured in the same runs. */
export interface Reason {
  lever: LeverKey;
  target: Moved;
  /** What changed on the way, the nearest to the target last; two at most. */
  because: Moved[];
}

/** "The cap cuts AHT by 14 % and raises workload by 7 %." */
export interface MechanismReason {
  mechanism: MechanismId;
  moved: Moved[];
}

/** What levers act on first. */
const entries: Readonly<Partial<Record<LeverId, readonly NodeId[]>>> = {
  volume: ['fresh'],
  handling: ['aht'],
  wrap: ['aht'],
  cap: ['aht', 'resolution'],
  patience: ['abandoned'],
  redial: ['offered'],
  resolution: ['resolution'],
  repeat: ['repeats'],
  transfer: ['transfers'],
  staff: ['staff'],
  absence: ['absence'],
  away: ['staff'],
  knowledge: ['aht'],
  knowledgeOdds: ['resolution'],
  overload: ['aht'],
};

/** What people ask about, and how many of its largest movers are told. */
const asked: readonly (readonly [Figure, number])[] = [
  ['serviceLevel', 3],
  ['respondedWithin', 1],
  ['csat', 1],
  ['churn', 1],
  ['conversionRate', 1],
  ['costPerContact', 1],
];

/** What they do to money needs no reason. */
const prices: readonly LeverId[] = ['conversion', 'price', 'wage'];

/** What each mechanism is told of; without further words there is no data. */
const mechanismFigures: Readonly<Record<MechanismId, readonly Figure[]>> = {
  pressure: ['aht', 'offeredLoad', 'fcr'],
  knowledge: ['aht', 'offeredLoad', 'fcr'],
  redial: ['offered', 'serviceLevel'],
  repeat: ['offered', 'serviceLevel'],
  load: ['aht', 'serviceLevel'],
  waitEffect: ['aht', 'serviceLevel'],
};

/** The largest movers of what people ask about, each with what lies on its way there. */
export function reasonsOf(elasticities: Elasticities, causes: Causes): Reason[] {
  const { levers } = elasticities;
  const toTell = levers.filter((lever) => {
    const { id, part } = splitLever(lever);
    // What the whole does is not told again of its parts.
    return !prices.includes(id) && (part === null || !levers.includes(id));
  });
  return asked.flatMap(([figure, most]) =>
    toTell
      .map((lever) => ({ lever, effect: elasticities.effect(lever, figure) }))
      .filter(({ effect }) => effect.state === 'moves')
      .sort((a, b) => Math.abs(b.effect.perPercent.mean!) - Math.abs(a.effect.perPercent.mean!))
      .slice(0, most)
      .map(({ lever, effect }) => ({
        lever,
        target: { figure, effect },
        because: onTheWay(elasticities, causes, lever, figure),
      })),
  );
}

/** What each mechanism that is on does. */
export const mechanismReasons = (elasticities: Elasticities): MechanismReason[] =>
  elasticities.mechanisms.flatMap((mechanism) => {
    const moved = mechanismFigures[mechanism].flatMap((figure) => {
      const effect = elasticities.mechanism(mechanism, figure)!;
      return effect.state === 'moves' && effect.elasticity.mean !== null ? [{ figure, effect }] : [];
    });
    return moved.length > 0 ? [{ mechanism, moved }] : [];
  });

/** Nodes on the shortest way from where the lever acts to the figure, both ends left out, of which was measured that they moved. */
function onTheWay(elasticities: Elasticities, { nodes, arrows }: Causes, lever: LeverKey, figure: Figure): Moved[] {
  const { id } = splitLever(lever);
  const goal = nodes.find((node) => figureOf[node] === figure);
  const starts = entries[id]?.filter((node) => nodes.includes(node)) ?? [];
  if (!goal) return [];
  const before = new Map<NodeId, NodeId | null>(starts.map((node) => [node, null]));
  for (const node of before.keys())
    for (const { from, to } of arrows) if (from === node && !before.has(to)) before.set(to, from);
  const way: NodeId[] = [];
  for (let node = before.get(goal); node; node = before.get(node)) way.unshift(node);
  // Where the lever acts is what it is: more contacts are more contacts.
  const told = new Set<NodeId>(id === 'volume' || id === 'staff' || id === 'absence' ? starts : []);
  return way
    .filter((node) => !told.has(node) && figureOf[node] !== null)
    .map((node) => ({ figure: figureOf[node]!, effect: elasticities.effect(lever, figureOf[node]!) }))
    .filter(({ effect }) => effect.state === 'moves' && effect.elasticity.mean !== null)
    .slice(-2);
}
