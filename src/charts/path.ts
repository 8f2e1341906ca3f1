/** A pixel coordinate with at most one decimal: enough to the eye, a third of the bytes. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Path of a rectangle; empty where it has no area. */
export function rectPath(x: number, y: number, width: number, height: number): string {
  return width > 0 && height > 0 ? `M${px(x)},${px(y)}h${px(width)}v${px(height)}h${px(-width)}Z` : '';
}

/** Path of a circle of radius r. */
export function dotPath(x: number, y: number, r: number): string {
  // rounded first: an arc whose radius is not exactly half its chord is no circle
  const R = px(r);
  return `M${px(x - R)},${px(y)}a${R},${R} 0 1,0 ${px(2 * R)},0a${R},${R} 0 1,0 ${px(-2 * R)},0`;
}
