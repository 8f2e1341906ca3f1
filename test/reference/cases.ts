import json from './cases.json';

/** Expected values by metric; tables and interval profiles are objects. */
export type Values = Record<string, unknown>;

/** One validation case, see the README beside this file. */
export interface ReferenceCase {
  id: string;
  model: string;
  title: string;
  kind: 'exact' | 'published' | 'simulated' | 'approx' | 'note';
  group: string;
  /** Who is served when, in words. */
  discipline: string;
  params: Record<string, unknown>;
  /** Machine-readable model; missing where the parameters say it all. */
  scenario?: object;
  expected: Values;
  computedExact?: Values;
  /** Of a printed value: absolute for all metrics or by metric, or the confidence intervals that the source gives. */
  tolerance?: {
    abs?: number | Record<string, number>;
    ci95?: Record<string, [number, number]>;
    ci90?: Record<string, [number, number]>;
  };
  /** Accuracy of the exact values themselves. */
  relTolerance?: number;
  halfWidth95?: Record<string, number>;
  /** Standard error by metric that a plain simulation of a million contacts has. */
  seAt1e6Contacts?: Record<string, number>;
}

export const cases = json as unknown as readonly ReferenceCase[];

/** @throws Error when no case has the id */
export function caseOf(id: string): ReferenceCase {
  const found = cases.find((one) => one.id === id);
  if (!found) throw new Error(`no reference case ${id}`);
  return found;
}
