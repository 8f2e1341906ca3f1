import type { CatalogueWords } from '../words';
import { access } from './access';
import { customers } from './customers';
import { work } from './work';

/** Vietnamese. */
export const vi: CatalogueWords = { ...access, ...work, ...customers };
