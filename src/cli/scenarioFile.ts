import { readFile } from 'node:fs/promises';
import { decodeText } from '../files/decode';
import { describeFlaws, show } from '../model/errors';
import { readDocument } from '../model/document';
import { readScenario as readText } from '../model/readScenario';
import type { Scenario, ScenarioResult } from '../model/scenario';
import { InputError } from './io';
import { shippedNames, shippedScenario } from './shipped';

/** A text file that the user names, in any encoding that spreadsheets write. @throws InputError when it cannot be read */
export async function readTextFile(place: string, path: string): Promise<string> {
  try {
    return decodeText(await readFile(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'must name a file that exists' : `must name a readable file (${code})`;
    throw new InputError([`${place} ${why}, got ${show(path)}`]);
  }
}

async function readOne(path: string): Promise<ScenarioResult> {
  let text: string;
  try {
    text = await readTextFile('SCENARIO', path);
  } catch (error) {
    const shipped = await shippedScenario(path);
    if (shipped !== undefined) return readDocument(shipped);
    if (error instanceof InputError)
      throw new InputError([...error.lines, `(scenarios that come with Floorwalk: ${shippedNames.join(', ')})`]);
    throw error;
  }
  return readText(text);
}

/**
 * Reads scenarios: paths of JSON files, or names of shipped ones where there is no such file.
 *
 * @throws InputError with the flaws of all of them
 */
export async function readScenarios(paths: readonly string[]): Promise<Scenario[]> {
  const lines: string[] = [];
  const scenarios: Scenario[] = [];
  for (const path of paths) {
    const place = paths.length > 1 ? `${path}: ` : '';
    try {
      const result = await readOne(path);
      if (result.ok) scenarios.push(result.scenario);
      else for (const line of describeFlaws(result.flaws)) lines.push(place + line);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      for (const line of error.lines) lines.push(line);
    }
  }
  if (lines.length > 0) throw new InputError(lines);
  return scenarios;
}

/** As {@link readScenarios}, of one. */
export async function readScenario(path: string): Promise<Scenario> {
  const [scenario] = await readScenarios([path]);
  return scenario;
}
