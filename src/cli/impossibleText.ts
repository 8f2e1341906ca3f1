import { impossibilities } from '../analysis/impossible';
import { impossibleSentence } from '../i18n/impossibleSentence';
import { gridOf } from '../model/calendar';
import type { Scenario } from '../model/scenario';
import type { Words } from './words';

/** Why a plan cannot work over its whole horizon, for scripts: what was found and the sentence that says it. */
export function impossibleDocument(scenario: Scenario, { messages, formats }: Words) {
  const grid = gridOf(scenario.calendar);
  const days = grid.days.map((_, day) => day);
  return impossibilities(scenario, grid, { first: 0, last: grid.intervals }).map((one) => ({
    ...one,
    sentence: impossibleSentence(messages, formats, one, grid, days),
  }));
}

/** The same for people; empty when nothing keeps the plan from working. */
export function impossibleText(scenario: Scenario, words: Words): string {
  const found = impossibleDocument(scenario, words);
  if (found.length === 0) return '';
  return [words.messages.app.states.impossible, ...found.map(({ sentence }) => `  ${sentence}`)].join('\n');
}
