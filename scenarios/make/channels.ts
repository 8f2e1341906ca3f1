import { writeFileSync } from 'node:fs';
import { printScenario } from '../../src/model/document';
import type { Scenario } from '../../src/model/scenario';
import { blended } from './blended';
import { emergency } from './emergency';
import { salesFloor } from './salesFloor';
import { languages } from './languages';

/** The made-up scenarios with channels and shifts, by the name of their file. */
export const made: Readonly<Record<string, () => Scenario>> = {
  'blended-shop': blended,
  'emergency-line': emergency,
  'sales-floor': salesFloor,
  'two-languages': languages,
};

/** Writes them beside this folder. */
export function main(): void {
  for (const [name, scenario] of Object.entries(made))
    writeFileSync(new URL(`../${name}.json`, import.meta.url), printScenario(scenario()));
}
