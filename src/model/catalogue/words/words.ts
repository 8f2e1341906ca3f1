import type { agentTime } from '../agentTime';
import type { complaints } from '../complaints';
import type { CatalogueText } from '../entry';
import type { handling } from '../handling';
import type { loyalty } from '../loyalty';
import type { money } from '../money';
import type { perception } from '../perception';
import type { quality } from '../quality';
import type { resolution } from '../resolution';
import type { serviceLevel } from '../serviceLevel';
import type { speed } from '../speed';
import type { telesales } from '../telesales';
import type { volume } from '../volume';

type English = (
  | typeof volume
  | typeof serviceLevel
  | typeof speed
  | typeof handling
  | typeof agentTime
  | typeof resolution
  | typeof perception
  | typeof complaints
  | typeof quality
  | typeof loyalty
  | typeof money
  | typeof telesales
)[number];

/** The fields of a KPI that English has words for. */
type Worded<E extends CatalogueText> = {
  [F in 'rollUp' | 'edge' | 'typical']: E[F] extends '' | 'Σ/Σ' ? never : F;
}['rollUp' | 'edge' | 'typical'];

/**
 * What the catalogue says of every KPI in another language than English: all that English has words for. A formula only
 * where there are words in it, a source only where its words are Floorwalk's own, other names only where the language has some.
 */
export type CatalogueWords = {
  readonly [E in English as E['key']]: Readonly<
    Record<Worded<E>, string> & Partial<Record<'formula' | 'aka' | 'source', string>>
  >;
};

/** Of some of them. */
export type Words = Partial<CatalogueWords>;
