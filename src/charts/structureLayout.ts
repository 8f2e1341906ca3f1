import { px } from './path';
import type { Link, Structure } from './structure';
import type { StructureOrder } from './structureOrder';
import { positions } from './structureOrder';
import type { Box, ReturnShape } from './structureReturns';
import { returnLanes, returnPath, returnPorts } from './structureReturns';

export type { Box, ReturnShape } from './structureReturns';

/** A link ready to draw; words about it end at `label` and have `room` pixels. */
export interface LinkShape {
  link: Link;
  path: string;
  label: { x: number; y: number; room: number };
}

/** A bracket from the name of a trunk group, above the first of its types, down to the last one. */
export interface TrunkShape {
  path: string;
  title: Box;
}

/** The picture in pixels. Boxes, links and returns stand at the index of what they show. */
export interface StructureLayout {
  width: number;
  height: number;
  /** So many nodes that each has room for two lines only. */
  compact: boolean;
  /** Nodes too slim for two facts on a line. */
  slim: boolean;
  types: readonly Box[];
  teams: readonly Box[];
  links: readonly LinkShape[];
  returns: readonly ReturnShape[];
  trunks: readonly TrunkShape[];
  /** Teams whose links come in too close together for words on each. */
  crowded: ReadonlySet<number>;
}

/** In a column of more nodes each is drawn small. */
const roomyNodes = 12;
const nodeHeight = { roomy: 78, compact: 44, slim: 128 };
/** Node widths: at least, at most, and where two facts no longer fit on a line. */
const [leastWidth, mostWidth, slimWidth] = [168, 250, 200];
/** Nodes of the shorter column move apart by at most so much, unless there are many. */
const mostExtraGap = 40;
const trunkTitle = 24;
const trunkMargin = 14;
/** Links come into a team this far apart, so that words fit on each, as long as there are not too many. */
const portGap = 16;
const mostWordedPorts = 8;
/** Kept free over and under the columns. */
const edge = 4;

/** Lays the structure out in `width` pixels. `returnLabelWidth` is the width of the longest words on a way back. */
export function layOut(
  structure: Structure,
  order: StructureOrder,
  { width, returnLabelWidth }: { width: number; returnLabelWidth: number },
): StructureLayout {
  const { types, teams, links, returns, trunks } = structure;
  const widthBeside = (left: number): number =>
    Math.round(Math.min(mostWidth, Math.max(leastWidth, 0.28 * (width - left))));
  const gutter = (lanes: number): number =>
    1 + (trunks.length > 0 ? trunkMargin : 0) + (lanes > 0 ? returnLabelWidth + 18 + 10 * lanes : 0);
  const compact = Math.max(types.length, teams.length) > roomyNodes;
  // Heights decide how many lanes there are, so that this is read from the width beside one.
  const slim = !compact && widthBeside(gutter(Math.min(1, returns.length))) < slimWidth;
  const ins = teams.map((_, j) => links.filter(({ team }) => team === j).length);
  const column = columns(structure, order, ins, { compact, slim });

  const lanes = returnLanes(returns, column.typeTops);
  const left = gutter(Math.max(0, ...lanes.map((lane) => lane + 1)));
  const nodeWidth = widthBeside(left);
  const typeBoxes = types.map((_, i) => ({
    x: left,
    y: column.typeTops[i],
    width: nodeWidth,
    height: column.typeHeights[i],
  }));
  // A pixel is left for the edge of the box.
  const teamBoxes = teams.map((_, j) => ({
    x: width - nodeWidth - 1,
    y: column.teamTops[j],
    width: nodeWidth,
    height: column.teamHeights[j],
  }));
  return {
    width,
    height: column.height,
    compact,
    slim,
    types: typeBoxes,
    teams: teamBoxes,
    links: linkShapes(links, order, typeBoxes, teamBoxes),
    returns: returns.map((back, r) => {
      const nth = returns.slice(0, r).filter(({ from }) => from === back.from).length;
      return returnPath(back, typeBoxes, { nth, lane: lanes[r], labelWidth: returnLabelWidth });
    }),
    trunks: trunks.map((trunk) => trunkShape(trunk.types.map((i) => typeBoxes[i]))),
    crowded: new Set(teams.flatMap((_, j) => (ins[j] > mostWordedPorts ? [j] : []))),
  };
}

/** Heights and tops of the nodes in both columns. `ins` is how many links each team has. */
function columns(
  { types, returns, trunks }: Structure,
  order: StructureOrder,
  ins: readonly number[],
  { compact, slim }: { compact: boolean; slim: boolean },
): { height: number; typeHeights: number[]; typeTops: number[]; teamHeights: number[]; teamTops: number[] } {
  const least = nodeHeight[compact ? 'compact' : slim ? 'slim' : 'roomy'];
  const outs = types.map((_, i) => returns.filter(({ from }) => from === i).length);
  const typeHeights = outs.map((n) => Math.max(least, n > 0 ? returnPorts.out + returnPorts.gap * n : 0));
  const teamHeights = ins.map((n) => Math.max(least, Math.min(n, mostWordedPorts) * portGap + 8));
  const titled = titledTypes(trunks, order);
  const above = types.map((_, i) => (titled.has(i) ? trunkTitle : 0));
  const gap = compact ? 6 : 12;
  const need = (heights: readonly number[]): number => heights.reduce((sum, h) => sum + h + gap, -gap);
  const height = Math.max(need(typeHeights.map((h, i) => h + above[i])), need(teamHeights)) + 2 * edge;
  const room = { height, gap, mostExtra: compact ? Infinity : mostExtraGap };
  return {
    height,
    typeHeights,
    typeTops: stack(order.types, typeHeights, above, room),
    teamHeights,
    teamTops: stack(order.teams, teamHeights, [], room),
  };
}

/** Types over which the title of their trunk group stands: the topmost of each. */
function titledTypes(trunks: Structure['trunks'], order: StructureOrder): ReadonlySet<number> {
  const at = positions(order.types);
  return new Set(trunks.map(({ types }) => types.reduce((top, i) => (at[i] < at[top] ? i : top))));
}

/** Tops of the nodes of one column, spread over the height and in its middle. */
function stack(
  order: readonly number[],
  heights: readonly number[],
  above: readonly number[],
  { height, gap, mostExtra }: { height: number; gap: number; mostExtra: number },
): number[] {
  const own = order.reduce((sum, i) => sum + heights[i] + (above[i] ?? 0), 0);
  const free = height - 2 * edge - own - gap * (order.length - 1);
  const between = gap + Math.min(mostExtra, order.length > 1 ? free / (order.length - 1) : 0);
  const tops = new Array<number>(order.length);
  let y = (height - own - between * (order.length - 1)) / 2;
  for (const i of order) {
    y += above[i] ?? 0;
    tops[i] = px(y);
    y += heights[i] + between;
  }
  return tops;
}

/** Links leave and arrive in the order of what they lead to, so that they do not cross at a node. */
function linkShapes(
  links: readonly Link[],
  order: StructureOrder,
  types: readonly Box[],
  teams: readonly Box[],
): LinkShape[] {
  const typeAt = positions(order.types);
  const teamAt = positions(order.teams);
  const from = ports(links, 'type', (link) => teamAt[link.team], types);
  const to = ports(links, 'team', (link) => typeAt[link.type], teams);
  return links.map((link, l) => {
    const [x0, x1] = [types[link.type].x + types[link.type].width, teams[link.team].x];
    const middle = (x0 + x1) / 2;
    const path = `M${px(x0)},${px(from[l])}C${px(middle)},${px(from[l])} ${px(middle)},${px(to[l])} ${px(x1)},${px(to[l])}`;
    return { link, path, label: { x: px(x1 - 8), y: px(to[l]), room: x1 - x0 - 24 } };
  });
}

/** Height at which each link meets its node on one side. */
function ports(
  links: readonly Link[],
  side: 'type' | 'team',
  rank: (link: Link) => number,
  boxes: readonly Box[],
): number[] {
  const of = boxes.map((): number[] => []);
  links.forEach((link, l) => of[link[side]].push(l));
  const heights = new Array<number>(links.length);
  boxes.forEach((box, node) => {
    const mine = of[node].sort((a, b) => rank(links[a]) - rank(links[b]));
    const step = Math.min(portGap, (box.height - 16) / Math.max(1, mine.length - 1));
    const top = box.y + (box.height - step * (mine.length - 1)) / 2;
    mine.forEach((l, nth) => (heights[l] = top + step * nth));
  });
  return heights;
}

function trunkShape(boxes: readonly Box[]): TrunkShape {
  const top = Math.min(...boxes.map(({ y }) => y)) - 3;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + 3;
  const { x, width } = boxes[0];
  const title = { x, y: px(top - trunkTitle + 2), width, height: trunkTitle };
  return { path: `M${px(x)},${px(title.y + trunkTitle / 2)}H3V${px(bottom)}H9`, title };
}
