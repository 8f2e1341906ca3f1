import { show } from '../model/errors';
import type { Experiment } from '../planning/elasticities/experiment';
import { isLeverId, leverIds, leverScope, type LeverId, type LeverKey } from '../planning/elasticities/levers';
import { InputError } from './io';

/** Every input that some scenario has, for the help. */
export const leversText = leverIds.join(', ');

/** So many ids are listed; who has more knows them. */
const mostListed = 20;

/**
 * Inputs that were asked for, `volume,staff:evening`, in their order; nothing asked for: all of the whole scenario.
 * @throws InputError naming what the scenario has, when it has not got one of them
 */
export function readLevers(texts: readonly string[], experiment: Experiment): LeverKey[] {
  const problems: string[] = [];
  const found = texts
    .flatMap((text) => (keysOf(text, experiment) ? [text] : text.split(',')))
    .flatMap((text) => {
      const keys = keysOf(text.trim(), experiment);
      if (!keys) problems.push(problemOf(text.trim(), experiment));
      return keys ?? [];
    });
  if (problems.length > 0) throw new InputError(problems);
  return texts.length === 0 ? experiment.usual() : [...new Set(found)];
}

/** What a text means; null where the scenario has nothing that it could mean. */
function keysOf(text: string, experiment: Experiment): LeverKey[] | null {
  const [id, part] = split(text);
  if (!isLeverId(id)) return null;
  if (part === null) return experiment.has(id) ? [id] : null;
  const parts = experiment.parts(id);
  if (part === '*') return parts.length > 0 ? parts.map((one): LeverKey => `${id}:${one}`) : null;
  const named = partsOf(id, experiment).find((one) => one.id === part || one.name.toLowerCase() === part.toLowerCase());
  const key: LeverKey = `${id}:${named?.id ?? part}`;
  // Of a scenario with a single one, the part is the whole.
  return named && experiment.has(key) ? [key] : null;
}

function split(text: string): [string, string | null] {
  const at = text.indexOf(':');
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1).trim()];
}

const partsOf = (id: LeverId, { base }: Experiment): readonly { id: string; name: string }[] =>
  leverScope(id) === 'type' ? base.types : leverScope(id) === 'team' ? base.teams : [];

function problemOf(text: string, experiment: Experiment): string {
  const [id, part] = split(text);
  const got = `got ${show(text)}`;
  if (isLeverId(id) && part !== null) {
    const kind = leverScope(id);
    if (kind === null) return `--lever ${id} must be of the whole: it is of no contact type or team alone, ${got}`;
    const ids = partsOf(id, experiment).flatMap((one) => (experiment.has(`${id}:${one.id}`) ? [one.id] : []));
    if (ids.length > 0) {
      const more = ids.length > mostListed ? ', …' : '';
      const what = kind === 'type' ? 'contact type' : 'team';
      return `--lever ${id} must be of a ${what} that has it (${ids.slice(0, mostListed).join(', ')}${more}), ${got}`;
    }
  }
  const whole = leverIds.filter((one) => experiment.has(one));
  return `--lever must be an input that the scenario has (${whole.join(', ')}), ${got}`;
}
