import type { CatalogueEntry } from './catalogue/entry';
import type { Source } from './sources';
import { sources } from './sources';

/** What stands in square brackets in an entry, spelt out, in order of appearance. */
export function citationsOf(entry: Omit<CatalogueEntry, 'id' | 'group'>): (Source & { tag: string })[] {
  const tags = [...`${entry.source} ${entry.typical} ${entry.edge} ${entry.aka}`.matchAll(/\[([^\]]+)\]/g)].map(
    (m) => m[1],
  );
  return [...new Set(tags)].filter((tag) => Object.hasOwn(sources, tag)).map((tag) => ({ tag, ...sources[tag] }));
}
