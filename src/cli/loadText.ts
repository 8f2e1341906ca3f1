import { loadWarnings } from '../analysis/loadWarnings';
import { loadSentence } from '../i18n/loadSentence';
import { gridOf } from '../model/calendar';
import type { Scenario } from '../model/scenario';
import type { Words } from './words';

/** What to know of teams that slow down under load, for scripts; nothing where none does. */
export function loadDocument(scenario: Scenario, { messages, formats }: Words) {
  const grid = gridOf(scenario.calendar);
  const warnings = loadWarnings(scenario, grid).map((one) => ({
    ...one,
    sentence: loadSentence(messages, formats, one, grid),
  }));
  return warnings.length === 0 ? {} : { loadWarnings: warnings };
}

/** The same for people. */
export const loadText = (scenario: Scenario, words: Words): string =>
  (loadDocument(scenario, words).loadWarnings ?? []).map(({ sentence }) => sentence).join('\n');
