import { differences, isPlannedHeadcount } from '../model/difference';
import type { Scenario } from '../model/scenario';

/** An input in which two scenarios differ. */
export interface InputDifference {
  /** `teams[desk].headcount` */
  path: string;
  /** The stretch of a list that differs throughout: first place, and the place after the last. `a` and `b` are its entries. */
  range?: { from: number; to: number };
  /** null: nothing there. */
  a: unknown;
  b: unknown;
}

/** Fields that name or explain a plan, or choose its chance. */
const aside: ReadonlySet<unknown> = new Set(['name', 'description', 'acknowledgement', 'seed', 'observed']);

/** Which inputs differ; in lists, neighbours that differ are one entry. */
export function inputDifferences(a: Scenario, b: Scenario): InputDifference[] {
  const out: InputDifference[] = [];
  for (const { path, a: left = null, b: right = null } of differences(a, b)) {
    const place = path.at(-1);
    if (aside.has(path[0]) || isPlannedHeadcount(path, a, b)) continue;
    if (typeof place !== 'number') {
      out.push({ path: pathText(path), a: left, b: right });
      continue;
    }
    const list = pathText(path.slice(0, -1));
    const last = out.at(-1);
    if (last?.range?.to === place && last.path === list) {
      last.range.to++;
      (last.a as unknown[]).push(left);
      (last.b as unknown[]).push(right);
    } else out.push({ path: list, range: { from: place, to: place + 1 }, a: [left], b: [right] });
  }
  return out;
}

/** The first step is a field; what follows a list's field is an entry of it, by place or id. */
function pathText(path: readonly (string | number)[]): string {
  const lists = new Set<unknown>(['types', 'teams', 'trunks', 'shifts']);
  return path.reduce<string>((text, step, i) => {
    if (typeof step === 'number' || (i === 1 && lists.has(path[0]))) return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
