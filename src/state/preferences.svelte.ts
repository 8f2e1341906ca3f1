import { detectLanguage } from '../i18n/detect';
import type { KpiKey } from '../kpi/firstKpis';
import type { Language } from '../model/language';
import { isLanguage } from '../model/language';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const storageKey = 'floorwalk.preferences';

/** Tiles that a new reader sees. */
export const defaultTiles: readonly KpiKey[] = [
  'serviceLevel',
  'asa',
  'abandonRate',
  'occupancy',
  'aht',
  'staffingCost',
];

interface Kept {
  language: Language;
  theme: Theme;
  tiles: readonly KpiKey[];
  /** Columns of the table of agents; null: the usual ones. */
  agentColumns: readonly KpiKey[] | null;
  /** Scenario that was open last. */
  lastOpened: string | null;
}

/** What was kept, field by field; what is missing or not understood falls back. */
function read(): Kept {
  let kept: Partial<Record<keyof Kept, unknown>> = {};
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    if (typeof value === 'object' && value !== null) kept = value;
  } catch {
    // A browser without storage, or text that is not ours: the defaults do.
  }
  const keys = (list: unknown): KpiKey[] | null =>
    Array.isArray(list) ? list.filter((key): key is KpiKey => typeof key === 'string') : null;
  const tiles = keys(kept.tiles) ?? [];
  return {
    language: isLanguage(kept.language) ? kept.language : detectLanguage(navigator.languages),
    theme: themes.find((theme) => theme === kept.theme) ?? 'system',
    tiles: tiles.length > 0 ? tiles : defaultTiles,
    agentColumns: keys(kept.agentColumns),
    lastOpened: typeof kept.lastOpened === 'string' ? kept.lastOpened : null,
  };
}

/** The reader's own choices, kept in this browser. */
export class Preferences {
  #kept = $state.raw<Kept>(read());

  get language(): Language {
    return this.#kept.language;
  }
  set language(language: Language) {
    this.#keep({ language });
  }

  get theme(): Theme {
    return this.#kept.theme;
  }
  set theme(theme: Theme) {
    this.#keep({ theme });
  }

  get tiles(): readonly KpiKey[] {
    return this.#kept.tiles;
  }
  set tiles(tiles: readonly KpiKey[]) {
    this.#keep({ tiles });
  }

  get agentColumns(): readonly KpiKey[] | null {
    return this.#kept.agentColumns;
  }
  set agentColumns(agentColumns: readonly KpiKey[] | null) {
    this.#keep({ agentColumns });
  }

  get lastOpened(): string | null {
    return this.#kept.lastOpened;
  }
  set lastOpened(lastOpened: string | null) {
    this.#keep({ lastOpened });
  }

  #keep(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    try {
      localStorage.setItem(storageKey, JSON.stringify(this.#kept));
    } catch {
      // No storage: the choice lasts as long as the page.
    }
  }
}
