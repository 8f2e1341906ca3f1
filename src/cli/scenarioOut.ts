import { writeFile } from 'node:fs/promises';
import { printScenario } from '../model/document';
import { show } from '../model/errors';
import type { Scenario } from '../model/scenario';
import type { Io } from './io';
import { InputError } from './io';
import type { Options } from './options';

/** Where a scenario goes that is a verb's answer; verbs that make one have this option. */
export const outOption = {
  out: { type: 'string', value: 'FILE.json', help: 'writes the scenario there (standard output)' },
} as const satisfies Options;

/**
 * A scenario as a verb's answer: to the file that --out names, as it is printed, or else to standard output.
 * @throws InputError when the file cannot be written
 */
export async function writeScenario(
  scenario: Scenario,
  out: string | undefined,
  asJson: boolean,
  io: Io,
): Promise<void> {
  if (out === undefined) {
    io.out(asJson ? `${JSON.stringify(scenario)}\n` : printScenario(scenario));
    return;
  }
  try {
    await writeFile(out, printScenario(scenario));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new InputError([`--out must name a file that can be written (${code}), got ${show(out)}`]);
  }
}
