import type { CatalogueWords } from '../words';
import { access } from './access';
import { customers } from './customers';
import { work } from './work';

/** Finnish. */
export const fi: CatalogueWords = { ...access, ...work, ...customers };
