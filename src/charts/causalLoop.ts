/* The picture of causes: boxes at stored places, arrows as arcs cut at their edges. */

interface Point {
  x: number;
  y: number;
}

/** Width of the picture, and size of its boxes, pixels. */
export const pictureSize = { width: 1080 };
export const boxSize = { width: 128, height: 42 };

/** Middles of the boxes by node: who comes on the left, what comes of it on the right, people above, what is resolved below. */
const places: Readonly<Record<string, Point>> = {
  fresh: { x: 80, y: 300 },
  offered: { x: 255, y: 300 },
  load: { x: 425, y: 300 },
  occupancy: { x: 595, y: 300 },
  wait: { x: 770, y: 300 },
  serviceLevel: { x: 985, y: 330 },
  abandoned: { x: 985, y: 190 },
  conversion: { x: 985, y: 420 },
  aht: { x: 460, y: 175 },
  staff: { x: 610, y: 190 },
  absence: { x: 545, y: 92 },
  cost: { x: 800, y: 150 },
  attrition: { x: 800, y: 212 },
  transfers: { x: 120, y: 180 },
  repeats: { x: 110, y: 430 },
  resolution: { x: 330, y: 485 },
  pressure: { x: 470, y: 420 },
  knowledge: { x: 320, y: 395 },
  csat: { x: 660, y: 470 },
  complaints: { x: 860, y: 520 },
  churn: { x: 480, y: 550 },
};

/** How far an arc bends to its left, as a share of its length, where it is not the usual. */
const bends: Readonly<Record<string, number>> = {
  'abandoned offered': -0.29,
  'wait abandoned': -0.22,
  'abandoned wait': -0.22,
  'offered repeats': 0.2,
  'repeats offered': 0.2,
  'churn fresh': 0.3,
  'occupancy aht': 0.2,
  'aht load': 0.12,
  'wait aht': 0.16,
  'pressure aht': 0.02,
  'knowledge aht': 0.13,
  'fresh offered': 0,
  'offered load': 0,
  'load occupancy': 0,
  'occupancy wait': 0,
  'staff occupancy': 0.1,
  'attrition staff': 0.12,
  'occupancy attrition': 0.14,
  'resolution csat': 0.08,
  'wait csat': -0.14,
};
const usualBend = -0.1;

export interface Arc {
  /** The line, the head of its arrow, and where its words and its delay mark stand. */
  path: string;
  head: string;
  middle: Point;
  /** Two short strokes across the line. */
  delay: string;
}

export const placeOf = (node: string): Point => places[node] ?? { x: 0, y: 0 };

/** Height that a picture of these nodes takes. */
export const pictureHeight = (nodes: readonly string[]): number =>
  Math.max(...nodes.map((node) => placeOf(node).y)) + boxSize.height / 2 + 24;

/** The top left corner of a node's box. */
export function boxOf(node: string): Point & typeof boxSize {
  const { x, y } = placeOf(node);
  return { x: x - boxSize.width / 2, y: y - boxSize.height / 2, ...boxSize };
}

const px = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
const between = (a: number, b: number, t: number): number => a + (b - a) * t;

/** An arc from one node to another, of quadratic form, from edge to edge. @param thickness of its line, pixels */
export function arcOf(from: string, to: string, thickness: number): Arc {
  const [a, b] = [placeOf(from), placeOf(to)];
  const bend = bends[`${from} ${to}`] ?? usualBend;
  // To the left of the way from a to b; downwards y grows.
  const c = { x: (a.x + b.x) / 2 + (b.y - a.y) * bend * 2, y: (a.y + b.y) / 2 - (b.x - a.x) * bend * 2 };
  const at = (t: number): Point => ({
    x: between(between(a.x, c.x, t), between(c.x, b.x, t), t),
    y: between(between(a.y, c.y, t), between(c.y, b.y, t), t),
  });
  const headLength = 7 + 1.6 * thickness;
  const start = edge(at, a, 0, 3);
  const end = edge(at, b, 1, 3);
  const neck = edge(at, b, 1, 3 + headLength);
  const tip = at(end);
  const base = at(neck);
  const along = unit(base, tip);
  const wide = 3 + 1.1 * thickness;
  const corner = (side: number): Point => ({ x: base.x - side * along.y * wide, y: base.y + side * along.x * wide });
  const middle = at((start + neck) / 2);
  const mark = between(start, neck, 0.72);
  return {
    path: curve(at(start), at, start, neck, a, c, b),
    head: `M${px(tip)}L${px(corner(1))}L${px(corner(-1))}Z`,
    middle,
    delay: [-3, 3]
      .map((shift) => stroke(at(mark), unit(at(mark - 0.01), at(mark + 0.01)), shift, 7 + thickness))
      .join(''),
  };
}

/** The part of the arc between two of its points is an arc of the same form. Source: de Casteljau. */
function curve(
  from: Point,
  at: (t: number) => Point,
  start: number,
  end: number,
  a: Point,
  c: Point,
  b: Point,
): string {
  const first = { x: between(a.x, c.x, start), y: between(a.y, c.y, start) };
  const second = { x: between(c.x, b.x, start), y: between(c.y, b.y, start) };
  const control = { x: between(first.x, second.x, end), y: between(first.y, second.y, end) };
  return `M${px(from)}Q${px(control)} ${px(at(end))}`;
}

/** Where the arc crosses the edge of a node's box, so many pixels outside of it: `side` 0 from its start, 1 from its end. */
function edge(at: (t: number) => Point, node: Point, side: 0 | 1, outside: number): number {
  const inside = ({ x, y }: Point): boolean =>
    Math.abs(x - node.x) < boxSize.width / 2 + outside && Math.abs(y - node.y) < boxSize.height / 2 + outside;
  let [near, far] = side === 0 ? [0, 0.5] : [1, 0.5];
  for (let i = 0; i < 30; i++) {
    const t = (near + far) / 2;
    if (inside(at(t))) near = t;
    else far = t;
  }
  return far;
}

function unit(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function stroke({ x, y }: Point, along: Point, shift: number, half: number): string {
  const [cx, cy] = [x + along.x * shift, y + along.y * shift];
  return `M${px({ x: cx - along.y * half, y: cy + along.x * half })}L${px({ x: cx + along.y * half, y: cy - along.x * half })}`;
}

/** Thickness of an arrow by its size in percent for each percent: 1 is drawn 2 pixels thick, larger ones by the root, to a limit. */
export const thicknessOf = (size: number): number => Math.min(7, Math.max(1, 2 * Math.sqrt(Math.abs(size))));

/** Where the name of a ring stands: in the middle of its nodes, but for the long one, whose middle is taken. */
export function ringPlace(nodes: readonly string[]): Point {
  if (nodes.length === 5) return { x: 530, y: 245 };
  const points = nodes.map(placeOf);
  const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
}
