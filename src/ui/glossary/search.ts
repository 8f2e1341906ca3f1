import type { CatalogueEntry } from '../../model/catalogue';

/** Without case and marks, so that "palvelu" finds "Palvelu" and "muc" finds "Mức". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

type Said = Pick<CatalogueEntry, 'aka' | 'formula'>;

const weight = (entry: CatalogueEntry, said: Said): string =>
  plain(
    [entry.id, entry.key, ...Object.values(entry.names), entry.aka, entry.formula, said.aka, said.formula].join(' '),
  );

/**
 * Entries in which every word of the query occurs: in the key, a name in any language, another name or the formula, these
 * two in English or as the reader has them.
 */
export function searchCatalogue(
  entries: readonly CatalogueEntry[],
  query: string,
  wordingOf: (entry: CatalogueEntry) => Said = (entry) => entry,
): readonly CatalogueEntry[] {
  const exact = entries.filter((entry) => entry.key === query.trim());
  if (exact.length > 0) return exact;
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const text = weight(entry, wordingOf(entry));
    return words.every((word) => text.includes(word));
  });
}
