import type { Language } from '../model/language';
import type { Sample } from './samples';

/** What samples are called in a language, by id. */
export async function sampleNames(samples: readonly Sample[], language: Language): Promise<Record<string, string>> {
  const named = samples.map(async ({ id, load }) => [id, (await load(language)).name] as const);
  return Object.fromEntries(await Promise.all(named));
}
