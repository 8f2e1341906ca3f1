import type { Flaw } from '../model/errors';
import type { Language } from '../model/language';
import type { Scenario } from '../model/scenario';
import type { Editor } from './editor.svelte';
import { browserJournal, type Journal } from './journal';
import type { Sample } from './samples';
import type { ScenarioStore, StoredScenario } from './store';
import { memoryStore } from './store';

/** What is open: a sample as it came, or a scenario of the reader's own. */
export interface Opened {
  kind: 'sample' | 'local';
  id: string;
}

export interface Entry {
  id: string;
  name: string;
  /** Milliseconds since 1970. */
  updated: number;
}

export type SaveState = 'untouched' | 'saving' | 'saved' | 'failed';

/** A document that could not be opened: why, and its text, so that nothing is lost. */
export interface Rejected {
  name: string;
  flaws: readonly Flaw[];
  text: string;
}

/** Quiet time after an edit before it is saved, milliseconds. */
const saveDelayMs = 150;

const entryOf = ({ id, name, updated }: StoredScenario): Entry => ({ id, name, updated });

const byDate = (entries: Entry[]): Entry[] => entries.sort((a, b) => b.updated - a.updated);

/** The reader's scenarios in this browser: the list, the open one, and saving it as it is edited. */
export class Workspace {
  #editor: Editor;
  #samples: readonly Sample[];
  #openStore: () => Promise<ScenarioStore>;
  #journal: Journal;
  #store: ScenarioStore = memoryStore();
  #opened = $state.raw<Opened | null>(null);
  #entries = $state.raw<readonly Entry[]>([]);
  #saving = $state.raw<SaveState>('untouched');
  #rejected = $state.raw<Rejected | null>(null);
  #keeps = $state.raw(true);
  #language = $state.raw<Language>('en');
  #saved: Scenario | null = null;
  #lastUpdated = 0;
  /** What was written to the journal when the page was left, and the time that it is saved under. */
  #left: { scenario: Scenario; updated: number } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    editor: Editor,
    samples: readonly Sample[],
    store: () => Promise<ScenarioStore>,
    journal: Journal = browserJournal,
  ) {
    this.#editor = editor;
    this.#samples = samples;
    this.#openStore = store;
    this.#journal = journal;
  }

  /** What samples speak. */
  get language(): Language {
    return this.#language;
  }
  get samples(): readonly Sample[] {
    return this.#samples;
  }
  /** Local scenarios, the one edited last first. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }
  get opened(): Opened | null {
    return this.#opened;
  }
  get saving(): SaveState {
    return this.#saving;
  }
  /** The last document that could not be opened. */
  get rejected(): Rejected | null {
    return this.#rejected;
  }
  /** Does this browser keep scenarios beyond the page? */
  get keeps(): boolean {
    return this.#keeps;
  }

  /** Opens what was open last, else the first sample, which speaks the reader's language. */
  async start(last: string | null, language: Language = 'en'): Promise<void> {
    this.#language = language;
    try {
      this.#store = await this.#openStore();
      await this.#list();
    } catch {
      this.#store = memoryStore();
      this.#keeps = false;
    }
    const copies = this.#keeps ? await this.#replay() : [];
    const [kind, ...rest] = last?.split(':') ?? [];
    const id = rest.join(':');
    if (kind === 'local' && (await this.openLocal(copies.find((copy) => copy.of === id)?.id ?? id))) return;
    if (kind === 'sample' && (await this.openSample(id))) return;
    await this.openSample(this.#samples[0].id);
  }

  /** Opens a sample as it came. */
  async openSample(id: string): Promise<boolean> {
    const sample = this.#samples.find((one) => one.id === id);
    if (!sample) return false;
    const language = this.#language;
    const scenario = await sample.load(language);
    // The language may have changed meanwhile.
    return language === this.#language ? this.#open({ kind: 'sample', id }, scenario) : this.openSample(id);
  }

  /** Samples speak another language from now on, the open one, too; what is the reader's own keeps its words. */
  async speak(language: Language): Promise<void> {
    if (language === this.#language) return;
    this.#language = language;
    const opened = this.#opened;
    if (opened?.kind !== 'sample') return;
    const scenario = await this.#samples.find(({ id }) => id === opened.id)?.load(language);
    // Meanwhile it may have been edited or left, or yet another language asked for.
    if (!scenario || this.#opened !== opened || this.#language !== language) return;
    this.#saved = scenario;
    this.#editor.reword(scenario);
  }

  /** Opens a scenario of the reader's own. */
  async openLocal(id: string): Promise<boolean> {
    const stored = await this.#store.get(id);
    if (!stored) return false;
    const { name, document, updated } = stored;
    const { readDocument } = await import('../model/document');
    const read = readDocument(document);
    if (!read.ok) {
      this.#rejected = { name, flaws: read.flaws, text: JSON.stringify(document, null, 2) };
      return false;
    }
    await this.#open({ kind: 'local', id }, read.scenario);
    this.#lastUpdated = updated;
    return true;
  }

  /** Reads a scenario without opening it, the open one as it is edited now; null when it is gone or flawed. */
  async read({ kind, id }: Opened): Promise<Scenario | null> {
    // What is open of a sample is not edited, and may be about to change its language.
    if (kind === 'sample') return (await this.#samples.find((one) => one.id === id)?.load(this.#language)) ?? null;
    if (this.#opened?.kind === kind && this.#opened.id === id) return this.#editor.scenario;
    const { readDocument } = await import('../model/document');
    const read = readDocument((await this.#store.get(id))?.document);
    return read.ok ? read.scenario : null;
  }

  /** Keeps a scenario as a new one of the reader's own and opens it. */
  async create(scenario: Scenario): Promise<void> {
    await this.flush();
    const id = crypto.randomUUID();
    this.#opened = { kind: 'local', id };
    this.#lastUpdated = 0;
    this.#saved = scenario;
    this.#editor.open(scenario);
    // It is not saved yet, and need not wait.
    this.#saved = null;
    await this.#save();
  }

  /** Opens a JSON document from a file as a new scenario; a flawed one is shown and changes nothing. */
  async importText(name: string, text: string): Promise<boolean> {
    const { readScenario } = await import('../model/readScenario');
    const read = readScenario(text);
    if (!read.ok) {
      this.#rejected = { name, flaws: read.flaws, text };
      return false;
    }
    this.#rejected = null;
    await this.create(read.scenario);
    return true;
  }

  /** Opens a copy of a scenario under a name of its own. @param suffix see {@link copyName} */
  async duplicate(scenario: Scenario, suffix: string): Promise<void> {
    const { copyName } = await import('../model/distinctNames');
    const { name } = this.#editor.scenario;
    const taken = [name, ...this.entries.map((entry) => entry.name)];
    await this.create({ ...scenario, name: copyName(scenario.name, suffix, taken) });
  }

  /** Lists the scenarios anew: another tab may have made some. */
  async refresh(): Promise<void> {
    if (this.#keeps) await this.#list();
  }

  /** The reader has seen why a document was not opened. */
  dismiss(): void {
    this.#rejected = null;
  }

  /** Deletes a local scenario; when it is the open one, the first sample opens. */
  async remove(id: string): Promise<void> {
    clearTimeout(this.#timer);
    const wasOpen = this.#opened?.kind === 'local' && this.#opened.id === id;
    if (wasOpen) this.#saved = this.#editor.scenario;
    this.#journal.drop(id);
    await this.#store.remove(id);
    await this.#list();
    if (wasOpen) await this.openSample(this.#samples[0].id);
  }

  /** The editor's scenario may have changed: a sample becomes a local copy, and what is local is saved soon. */
  changed(scenario: Scenario): void {
    if (!this.#opened || scenario === this.#saved) return;
    if (this.#opened.kind === 'sample') {
      this.#opened = { kind: 'local', id: crypto.randomUUID() };
      this.#lastUpdated = 0;
    }
    this.#saving = 'saving';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), saveDelayMs);
  }

  /** Saves at once what waits to be saved. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#opened?.kind === 'local' && this.#editor.scenario !== this.#saved) await this.#save();
  }

  /** The page is being left, perhaps for good: what waits to be saved is written down at once, then saved if there is time. */
  leave(): void {
    const { scenario } = this.#editor;
    if (!this.#keeps || this.#opened?.kind !== 'local' || scenario === this.#saved) return;
    const { id } = this.#opened;
    const updated = this.#now();
    this.#left = { scenario, updated };
    this.#journal.write({ stored: { id, name: scenario.name, updated, document: scenario }, base: this.#lastUpdated });
    void this.flush();
  }

  /**
   * Saves what an earlier page wrote down when it was left.
   * @returns the copies that were made, because another tab had saved the same scenario since
   */
  async #replay(): Promise<readonly { of: string; id: string }[]> {
    const copies: { of: string; id: string }[] = [];
    const unsaved = this.#journal.all();
    if (unsaved.length === 0) return copies;
    try {
      for (const { stored, base } of unsaved) {
        const there = await this.#store.get(stored.id);
        const saved = there?.updated === stored.updated;
        const elsewhere = !saved && there !== undefined && there.updated > base;
        const id = elsewhere ? crypto.randomUUID() : stored.id;
        if (!saved) await this.#store.put({ ...stored, id });
        if (elsewhere) copies.push({ of: stored.id, id });
        this.#journal.drop(stored.id);
      }
      await this.#list();
    } catch {
      // What could not be saved stays in the journal for the next start.
      this.#saving = 'failed';
    }
    return copies;
  }

  async #open(opened: Opened, scenario: Scenario): Promise<true> {
    await this.flush();
    this.#saved = scenario;
    this.#editor.open(scenario);
    this.#opened = opened;
    this.#saving = opened.kind === 'local' ? 'saved' : 'untouched';
    return true;
  }

  async #save(): Promise<void> {
    const scenario = this.#editor.scenario;
    if (this.#opened?.kind !== 'local') return;
    const left = this.#left;
    try {
      // Another tab may have saved the same scenario since: then this one goes on as a copy, and neither is lost.
      const { id } = this.#opened;
      const there = await this.#store.get(id);
      // What was written down is saved under its own time: then the next start sees that it is there.
      const writtenDown = left?.scenario === scenario ? left.updated : null;
      const updated = writtenDown ?? this.#now();
      const elsewhere = there && there.updated > this.#lastUpdated && there.updated !== writtenDown;
      if (elsewhere) this.#opened = { kind: 'local', id: crypto.randomUUID() };
      this.#lastUpdated = updated;
      const stored = { id: this.#opened.id, name: scenario.name, updated, document: scenario };
      await this.#store.put(stored);
      this.#saved = scenario;
      if (left && left === this.#left) {
        this.#journal.drop(id);
        this.#left = null;
      }
      this.#saving = this.#editor.scenario === scenario ? 'saved' : 'saving';
      // To list them anew would read every document.
      this.#entries = byDate([entryOf(stored), ...this.#entries.filter(({ id }) => id !== stored.id)]);
    } catch {
      this.#saving = 'failed';
    }
  }

  /** The time, later than that of the last save. */
  #now(): number {
    return Math.max(Date.now(), this.#lastUpdated + 1);
  }

  async #list(): Promise<void> {
    this.#entries = byDate((await this.#store.list()).map(entryOf));
  }
}
