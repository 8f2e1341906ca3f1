import { loadFirstWords } from '../i18n/load';
import type { Language } from '../model/language';
import type { Scenario } from '../model/scenario';

/**
 * A ready scenario that comes with the app, whole and right, as the tests prove: it is not checked when it opens. It opens read-only
 * and becomes a local copy with the first edit.
 */
export interface Sample {
  id: string;
  /** The scenario in the words of a language: the same in all that is simulated. */
  load: (language: Language) => Promise<Scenario>;
}

const files = import.meta.glob<Scenario>('../../scenarios/*.json', { import: 'default' });

/** The one that a first visit opens. */
export const firstSample = 'bank-crisis-week';

const idOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.json'.length);

async function inLanguage(id: string, file: Promise<Scenario>, language: Language): Promise<Scenario> {
  const [scenario, { sample }] = await Promise.all([file, loadFirstWords(language)]);
  return sample ? sample(scenario, id) : scenario;
}

/** All samples; the first visit's comes first, then by name. */
export const samples: readonly Sample[] = Object.entries(files)
  .map(([path, file]) => {
    const id = idOf(path);
    return { id, load: (language: Language) => inLanguage(id, file(), language) };
  })
  .sort((a, b) => Number(b.id === firstSample) - Number(a.id === firstSample) || a.id.localeCompare(b.id));
