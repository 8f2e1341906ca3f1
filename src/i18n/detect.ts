import type { Language } from '../model/language';
import { isLanguage } from '../model/language';

/**
 * The first of the reader's preferred languages that the app speaks, else English.
 * @param preferred BCP 47 tags, best first, as in `navigator.languages`
 */
export function detectLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split(/[-_]/)[0];
    if (isLanguage(primary)) return primary;
  }
  return 'en';
}
