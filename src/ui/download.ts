import { printScenario } from '../model/document';
import type { Scenario } from '../model/scenario';

/** A file name from a scenario's name: letters and digits of any script, the rest as dashes. */
export const fileName = (name: string): string =>
  `${
    name
      .trim()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'floorwalk'
  }.json`;

/** Hands text, or the pieces of a long one, to the reader as a file. */
export function downloadText(name: string, text: string | string[], type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob(typeof text === 'string' ? [text] : text, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Hands the scenario to the reader as a JSON file. */
export function downloadScenario(scenario: Scenario): void {
  downloadText(fileName(scenario.name), printScenario(scenario));
}
