import { readFileSync, writeFileSync } from 'node:fs';
import { printScenario } from '../../src/model/document';
import { bankScenario, weeks } from './bank';

/** Reads the bank's files in `folder`, writes the scenarios beside this folder and prints what was left out or assumed. */
export function main(folder: string): void {
  const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
  for (const week of weeks) {
    const { scenario, notes } = bankScenario(week, read);
    writeFileSync(new URL(`../${week.file}.json`, import.meta.url), printScenario(scenario));
    console.log(`${week.file}\n${notes.map((note) => `  ${note}`).join('\n')}`);
  }
}
