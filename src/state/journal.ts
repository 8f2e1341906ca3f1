import type { StoredScenario } from './store';

/** An edit that was not saved yet when the page went away. */
export interface Unsaved {
  /** The scenario as it was edited last. */
  stored: StoredScenario;
  /** When the state that was edited had been saved, milliseconds since 1970; 0: never. */
  base: number;
}

/**
 * Where an edit goes when the page is being left: a page that goes away waits for no database, so it must be written at
 * once. The next start takes it from here into the database.
 */
export interface Journal {
  /** Does nothing where there is no room. */
  write(unsaved: Unsaved): void;
  drop(id: string): void;
  all(): Unsaved[];
}

const prefix = 'floorwalk.unsaved.';

/** In the storage of the browser, one entry for each scenario, so that two tabs do not write over each other. */
export const browserJournal: Journal = {
  write: (unsaved) => attempt(() => localStorage.setItem(prefix + unsaved.stored.id, JSON.stringify(unsaved))),
  drop: (id) => attempt(() => localStorage.removeItem(prefix + id)),
  all() {
    const found: Unsaved[] = [];
    attempt(() => {
      for (const key of Object.keys(localStorage).filter((one) => one.startsWith(prefix))) {
        const read = readUnsaved(localStorage.getItem(key) ?? '');
        if (read) found.push(read);
        else localStorage.removeItem(key);
      }
    });
    return found;
  },
};

/** A browser without storage, or one that is full, keeps no journal. */
function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // The database is still asked to save.
  }
}

/** The document in it is checked when it is opened, like that of any file. */
function readUnsaved(text: string): Unsaved | null {
  try {
    const { stored, base } = JSON.parse(text) as Unsaved;
    return typeof stored.id === 'string' && typeof stored.updated === 'number' && typeof base === 'number'
      ? { stored, base }
      : null;
  } catch {
    return null;
  }
}
