import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';

/** A scenario as it is kept: the document is read and checked like any file when it is opened. */
export interface StoredScenario {
  id: string;
  name: string;
  /** Milliseconds since 1970. */
  updated: number;
  document: unknown;
}

interface Schema extends DBSchema {
  scenarios: { key: string; value: StoredScenario };
}

/** Where local scenarios live. */
export interface ScenarioStore {
  list(): Promise<StoredScenario[]>;
  get(id: string): Promise<StoredScenario | undefined>;
  put(stored: StoredScenario): Promise<void>;
  remove(id: string): Promise<void>;
}

/** The browser's own database. */
export async function openStore(name = 'floorwalk'): Promise<ScenarioStore> {
  const db: IDBPDatabase<Schema> = await openDB<Schema>(name, 1, {
    upgrade(upgrading) {
      upgrading.createObjectStore('scenarios', { keyPath: 'id' });
    },
  });
  return {
    list: () => db.getAll('scenarios'),
    get: (id) => db.get('scenarios', id),
    put: async (stored) => {
      await db.put('scenarios', stored);
    },
    remove: (id) => db.delete('scenarios', id),
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
