import type { Stats } from 'node:fs';
import { statSync } from 'node:fs';
import { show } from '../model/errors';
import { InputError } from './io';

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/**
 * An answer must not be written over what it was made from, whatever the file is called there.
 * @param option the option that names the output, `--out`
 * @throws InputError when `output` is the file `input`
 */
export function expectOtherFile(option: string, output: string, input: string): void {
  const [to, from] = [statsOf(output), statsOf(input)];
  if (to?.isFile() && from && to.dev === from.dev && to.ino === from.ino)
    throw new InputError([`${option} must name another file than the one that is read, got ${show(output)}`]);
}
