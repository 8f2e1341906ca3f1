import type { Messages } from '../i18n/en';
import type { FirstMessages } from '../i18n/en/first';
import { Formats } from '../i18n/format';
import type { FirstWords } from '../i18n/load';
import { loadFirstWords, loadMessages } from '../i18n/load';
import type { Phrases } from '../model/commitments/phrases';
import type { Language } from '../model/language';

/**
 * The words and number formats of the reader's language; the old ones stay until the new ones are here. The first picture
 * has its own few words; all others come with the first part of the page that is fetched later.
 */
export class Words {
  #language = $state.raw<Language>('en');
  #first = $state.raw<FirstWords | null>(null);
  #messages = $state.raw<Messages | null>(null);
  #formats = $derived(new Formats(this.#language));
  #complete = $state.raw(false);
  /** What was asked for last. */
  #wish: { language: Language; all: boolean } = { language: 'en', all: false };

  /** The language that is shown. */
  get language(): Language {
    return this.#language;
  }

  /** The messages of the first picture; only after {@link load} has been awaited once. */
  get first(): FirstMessages {
    return this.#loaded.first;
  }

  /** How promises are written out; only after {@link load} has been awaited once. */
  get phrases(): Phrases {
    return this.#loaded.phrases;
  }

  /** All messages, for what is fetched as a {@link part}. */
  get messages(): Messages {
    if (!this.#messages) throw new Error('only the first words are loaded: fetch this part of the page by words.part');
    return this.#messages;
  }

  /** Are all KPIs here, and not only those of the first picture? */
  get complete(): boolean {
    return this.#complete;
  }

  get formats(): Formats {
    return this.#formats;
  }

  /** Have the first messages arrived? */
  get ready(): boolean {
    return this.#first !== null;
  }

  /** Loads a language and then shows it, everywhere at once. */
  async load(language: Language): Promise<void> {
    this.#wish = { ...this.#wish, language };
    await this.#follow();
  }

  /**
   * A part of the page that is imported when it is first needed, and with it all messages and all KPIs:
   * `words.part(import('./X.svelte'))`.
   */
  async part<T>(imported: Promise<T>): Promise<T> {
    if (!this.#wish.all) this.#wish = { ...this.#wish, all: true };
    const [part] = await Promise.all([imported, this.#follow(), import('../kpi/kpis')]);
    this.#complete = true;
    return part;
  }

  async #follow(): Promise<void> {
    const wish = this.#wish;
    const { language, all } = wish;
    const [first, messages] = await Promise.all([loadFirstWords(language), all ? loadMessages(language) : null]);
    // Something else was asked for meanwhile: that decides.
    if (wish !== this.#wish) return this.#follow();
    this.#first = first;
    this.#messages = messages;
    this.#language = language;
  }

  get #loaded(): FirstWords {
    if (!this.#first) throw new Error('messages are not loaded');
    return this.#first;
  }
}
