import type { CatalogueText } from './entry';

/** Group I: loyalty. */
export const loyalty: readonly CatalogueText[] = [
  {
    id: 'K81',
    key: 'churn',
    group: 'I',
    aka: '',
    formula: '(acquired − lost)/start',
    rollUp: 'sum',
    edge: '',
    source: '[S3]',
    typical: '',
  },
  {
    id: 'K84',
    key: 'clvEffect',
    group: 'I',
    aka: 'customer lifetime value',
    formula: 'ΔCLV = m·[r₁/(1+i−r₁) − r₀/(1+i−r₀)]',
    rollUp: 'mean over customers',
    edge: 'm = margin per period, r = retention per period, i = discount; r→1+i diverges: cap',
    source: 'textbook (Gupta–Lehmann form)',
    typical: '',
  },
  {
    id: 'K85',
    key: 'touchFrequency',
    group: 'I',
    aka: 'care contacts per customer per period',
    formula: 'proactive touches / active customers / period',
    rollUp: 'ratio of sums',
    edge: 'diminishing returns and annoyance: ten calls a year for an unwanted product → stops answering [FI-QD]',
    source: '[S0]',
    typical: '',
  },
];
