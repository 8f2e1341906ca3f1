import type { CatalogueWords } from '../words';
import { access } from './access';
import { customers } from './customers';
import { work } from './work';

/** Chinese, simplified. */
export const zh: CatalogueWords = { ...access, ...work, ...customers };
