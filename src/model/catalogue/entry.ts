import type { Language } from '../language';

/** Which way is better; `band` is a two-sided target, `context` is no target at all. */
export type Direction = 'up' | 'down' | 'band' | 'context';

/** The groups of the catalogue, in its order. */
export const groups = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'] as const;
export type Group = (typeof groups)[number];

/** One KPI: what it is called, how it is computed and on whose authority. Formulas, edge cases and sources are in English. */
export interface CatalogueEntry {
  /** `K01` … `K101` */
  id: string;
  /** The name that code, files and the command line use. */
  key: string;
  group: Group;
  /** Display names. */
  names: Readonly<Record<Language, string>>;
  /** Other names in use. */
  aka: string;
  formula: string;
  /** Unit as catalogued; see `kpiUnit` for the unit of computed values. */
  unit: string;
  direction: Direction;
  /** How values of intervals become the value of a day. */
  rollUp: string;
  /** What happens when a denominator is empty, and where definitions differ. */
  edge: string;
  /** Tags in brackets are spelt out in `sources`. */
  source: string;
  /** Typical values, where a source gives them; otherwise empty. */
  typical: string;
}
