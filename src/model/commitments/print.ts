import type { Commitment } from '../commitment';
import type { Language } from '../language';
import type { Phrases } from './phrases';
import { en } from './phrases/en';
import { fi } from './phrases/fi';
import { vi } from './phrases/vi';
import { zh } from './phrases/zh';
import './phrases/later/en';
import './phrases/later/fi';
import './phrases/later/vi';
import './phrases/later/zh';
import type { ScopeNames } from './result';
import { sentenceOf } from './sentence';

const languagePhrases: Readonly<Record<Language, Phrases>> = { en, vi, fi, zh };

/** As {@link sentenceOf}, in any language: for who has all of them at hand. */
export function printCommitment(commitment: Commitment, language: Language, names?: ScopeNames): string {
  return sentenceOf(commitment, languagePhrases[language], names);
}
