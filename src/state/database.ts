import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { ScenarioStore, StoredScenario } from './store';

interface Schema extends DBSchema {
  scenarios: { key: string; value: StoredScenario };
}

/** The browser's own database. */
export async function openDatabase(name: string): Promise<ScenarioStore> {
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
