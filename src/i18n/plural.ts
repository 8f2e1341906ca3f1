import type { Language } from '../model/language';
import { localeTags } from '../model/language';

/** The forms of a counted phrase; languages without plural (vi, zh) give only `other`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A function that picks the form for a count in this language. */
export function pluralIn(language: Language): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(localeTags[language]);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
