import type { Messages } from '../i18n/en';
import { Formats } from '../i18n/format';
import { loadMessages } from '../i18n/load';
import type { Language } from '../model/language';

/** The words and number formats of the reader's language; the old ones stay until the new ones are here. */
export class Words {
  #language = $state.raw<Language>('en');
  #messages = $state.raw<Messages | null>(null);
  #formats = $derived(new Formats(this.#language));

  /** The language that is shown. */
  get language(): Language {
    return this.#language;
  }

  /** All messages; only after {@link load} has been awaited once. */
  get messages(): Messages {
    if (!this.#messages) throw new Error('messages are not loaded');
    return this.#messages;
  }

  get formats(): Formats {
    return this.#formats;
  }

  /** Have the first messages arrived? */
  get ready(): boolean {
    return this.#messages !== null;
  }

  /** Loads a language and then shows it. */
  async load(language: Language): Promise<void> {
    const messages = await loadMessages(language);
    this.#messages = messages;
    this.#language = language;
  }
}
