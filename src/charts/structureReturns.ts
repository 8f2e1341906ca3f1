import { px } from './path';
import type { Return } from './structure';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A way back ready to draw: its line, the head of its arrow, and where the words on it end. */
export interface ReturnShape {
  back: Return;
  path: string;
  head: string;
  label: { x: number; y: number };
}

/** From the top of a type: where ways back come in, where the first goes out, and the next ones below. */
export const returnPorts = { in: 9, out: 25, gap: 15 };

const laneGap = 10;
/** Between the words on a way back and its node. */
const wordGap = 8;
const corner = 6;

/** Heights at which a way back leaves and arrives; `nth` of those that leave the same type. */
const ends = (back: Return, tops: readonly number[], nth: number): [out: number, into: number] => [
  tops[back.from] + returnPorts.out + returnPorts.gap * nth,
  tops[back.to] + returnPorts.in,
];

/** A lane for each way back, 0 nearest to the nodes: short ones inside, and no two of a lane side by side. */
export function returnLanes(returns: readonly Return[], tops: readonly number[]): number[] {
  const spans = returns.map((back, r) => {
    const nth = returns.slice(0, r).filter(({ from }) => from === back.from).length;
    const [out, into] = ends(back, tops, nth);
    return { r, low: Math.min(out, into), high: Math.max(out, into) };
  });
  spans.sort((a, b) => a.high - a.low - (b.high - b.low) || a.r - b.r);
  const taken: { low: number; high: number }[][] = [];
  const lanes = new Array<number>(returns.length);
  for (const span of spans) {
    let lane = taken.findIndex((others) => others.every(({ low, high }) => high < span.low || low > span.high));
    if (lane < 0) lane = taken.push([]) - 1;
    taken[lane].push(span);
    lanes[span.r] = lane;
  }
  return lanes;
}

/** Out of the left side of one type, along its lane, and as an arrow into the left side of another or of the same. */
export function returnPath(
  back: Return,
  types: readonly Box[],
  { nth, lane, labelWidth }: { nth: number; lane: number; labelWidth: number },
): ReturnShape {
  const tops = types.map(({ y }) => y);
  const [out, into] = ends(back, tops, nth);
  const { x } = types[back.from];
  const words = x - wordGap;
  const along = words - labelWidth - corner - laneGap * lane;
  const turn = Math.sign(into - out) * Math.min(corner, Math.abs(into - out) / 2);
  const head = x - 2;
  return {
    back,
    path:
      `M${px(x)},${px(out)}H${px(along + corner)}q${-corner},0 ${-corner},${px(turn)}` +
      `V${px(into - turn)}q0,${px(turn)} ${corner},${px(turn)}H${px(head - 6)}`,
    head: `M${px(head)},${px(into)}l-8,-4v8Z`,
    label: { x: px(words), y: px(out) },
  };
}
