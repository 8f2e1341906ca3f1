import type { KpiFacts } from '../kpiFacts';
import type { Language } from '../language';

/** The groups of the catalogue, in its order. */
export const groups = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'] as const;
export type Group = (typeof groups)[number];

/** How one KPI is computed and on whose authority, in English; `words` has the other languages. */
export interface CatalogueText {
  /** `K01` … `K101` */
  id: string;
  /** The name that code, files and the command line use. */
  key: string;
  group: Group;
  /** Other names in use. */
  aka: string;
  formula: string;
  /** How values of intervals become the value of a day. */
  rollUp: string;
  /** What happens when a denominator is empty, and where definitions differ. */
  edge: string;
  /** Tags in brackets are spelt out in `sources`. */
  source: string;
  /** Typical values, where a source gives them; otherwise empty. */
  typical: string;
}

/** One KPI with its names. */
export type CatalogueEntry = CatalogueText & KpiFacts & { names: Readonly<Record<Language, string>> };
