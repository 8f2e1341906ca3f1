import type { CatalogueEntry } from '../model/catalogue';
import { catalogue } from '../model/catalogue';

/** Without case and marks, so that "palvelu" finds "Palvelu" and "muc" finds "Mức". */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().trim();

type Named = Pick<CatalogueEntry, 'key' | 'names'> & { id: string | null };

const namesOf = (entry: Named): string[] => [entry.id ?? '', entry.key, ...Object.values(entry.names)];

/** The KPI of this key, id (`K14`) or name in any language, without regard to case. */
export const findKpi = (text: string): CatalogueEntry | undefined => findIn(catalogue, text);

/** The one of these figures that has this key, id or name. */
export function findIn<T extends Named>(figures: readonly T[], text: string): T | undefined {
  const wanted = plain(text);
  return (
    figures.find((entry) => entry.key === text.trim()) ??
    figures.find((entry) => namesOf(entry).some((name) => name !== '' && plain(name) === wanted))
  );
}

/** Up to five KPIs that may have been meant: those that contain the text, then those whose name is nearly the same. */
export function suggestKpis(text: string): CatalogueEntry[] {
  const wanted = plain(text);
  if (wanted === '' || wanted.length > 100) return [];
  const distance = (entry: CatalogueEntry): number => {
    const names = [...namesOf(entry), ...entry.aka.split(/[,;]/)].map(plain).filter((name) => name !== '');
    if (names.some((name) => name.includes(wanted))) return 0;
    return Math.min(...names.map((name) => editDistance(name, wanted) / Math.max(name.length, wanted.length)));
  };
  return catalogue
    .map((entry) => ({ entry, far: distance(entry) }))
    .filter(({ far }) => far <= 0.5)
    .sort((a, b) => a.far - b.far)
    .slice(0, 5)
    .map(({ entry }) => entry);
}

/** Letters to insert, delete or replace. Source: Levenshtein (1966). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}
