import type { Lack } from '../model/lack';
import type { Messages } from './en';

/** Why a promise cannot be judged of a plan, and where that is mended. */
export function lackSentence({ promises, assumptions }: Messages, lack: Lack): string {
  if (lack[0] === 'part') return promises.lacksPart;
  if (lack[0] === 'wages') return promises.lacksWages;
  const names = lack.flatMap((need) =>
    need === 'part' || need === 'wages' ? [] : [promises.quoted({ name: assumptions.names[need] })],
  );
  return promises.lacks({ names: names.join(promises.or) });
}
