import { px } from './path';

/** A line through values scaled to their own range; NaN and null leave a gap. */
export function sparkline(values: ArrayLike<number | null>, width: number, height: number): string {
  let min = Infinity;
  let max = -Infinity;
  const known = (v: number | null): v is number => v !== null && !Number.isNaN(v);
  for (let i = 0; i < values.length; i++) {
    const v = values[i];
    if (!known(v)) continue;
    min = Math.min(min, v);
    max = Math.max(max, v);
  }
  const step = values.length > 1 ? width / (values.length - 1) : 0;
  const span = max - min;
  let path = '';
  let pen = 'M';
  for (let i = 0; i < values.length; i++) {
    const v = values[i];
    if (!known(v)) {
      pen = 'M';
      continue;
    }
    const y = span > 0 ? height - 1 - ((v - min) / span) * (height - 2) : height / 2;
    path += `${pen}${px(i * step)},${px(y)}`;
    pen = 'L';
  }
  return path;
}
