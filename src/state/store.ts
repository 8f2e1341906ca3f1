/** A scenario as it is kept: the document is read and checked like any file when it is opened. */
export interface StoredScenario {
  id: string;
  name: string;
  /** Milliseconds since 1970. */
  updated: number;
  document: unknown;
}

/** Where local scenarios live. */
export interface ScenarioStore {
  list(): Promise<StoredScenario[]>;
  get(id: string): Promise<StoredScenario | undefined>;
  put(stored: StoredScenario): Promise<void>;
  remove(id: string): Promise<void>;
}

/** The browser's own database. What reads and writes it is fetched once something is kept there, or is to be: a first visit finds nothing. */
export async function openStore(name = 'floorwalk'): Promise<ScenarioStore> {
  let database: Promise<ScenarioStore> | null = null;
  const open = async (): Promise<ScenarioStore> => {
    database ??= import('./database').then(({ openDatabase }) => openDatabase(name));
    try {
      return await database;
    } catch (error) {
      database = null;
      throw error;
    }
  };
  const kept = async (): Promise<ScenarioStore | null> => {
    // Not every browser tells which databases there are.
    const all = database ? null : await (indexedDB as Partial<IDBFactory>).databases?.();
    return !all || all.some((one) => one.name === name) ? open() : null;
  };
  // Whoever asks for the store learns whether this browser has one.
  await kept();
  return {
    list: async () => (await kept())?.list() ?? [],
    get: async (id) => (await kept())?.get(id),
    put: async (stored) => (await open()).put(stored),
    remove: async (id) => (await kept())?.remove(id),
  };
}

/** For a browser that keeps nothing (private windows): lasts as long as the page. */
export function memoryStore(): ScenarioStore {
  const kept = new Map<string, StoredScenario>();
  return {
    list: () => Promise.resolve([...kept.values()]),
    get: (id) => Promise.resolve(kept.get(id)),
    put: (stored) => {
      kept.set(stored.id, stored);
      return Promise.resolve();
    },
    remove: (id) => {
      kept.delete(id);
      return Promise.resolve();
    },
  };
}
