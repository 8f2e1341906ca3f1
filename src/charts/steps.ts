/** One step of an account: what comes in is above 0, what goes out below. A level is the sum of the steps before it. */
export interface Step {
  label: string;
  /** Null: no data. */
  value: number | null;
  /** What stands behind the bar. */
  text: string;
  kind: 'step' | 'level';
}

/** Where a step's bar lies, as shares of the width; the sides of a step that goes out are swapped. */
export interface StepMark {
  from: number;
  to: number;
}

/** Bars of an account, one after the other, on a scale that holds 0 and every level; null where there is no data. */
export function stepMarks(steps: readonly Step[]): { zero: number; marks: (StepMark | null)[] } {
  let level = 0;
  const ends = steps.map(({ value, kind }): [number, number] | null => {
    if (value === null) return null;
    if (kind === 'level') return [0, value];
    const from = level;
    level += value;
    return [from, level];
  });
  const points = [0, ...ends.flatMap((pair) => pair ?? [])];
  const low = Math.min(...points);
  const width = Math.max(...points) - low || 1;
  const at = (x: number): number => (x - low) / width;
  return {
    zero: at(0),
    marks: ends.map((pair) => pair && { from: at(Math.min(...pair)), to: at(Math.max(...pair)) }),
  };
}
