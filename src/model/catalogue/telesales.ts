import type { CatalogueText } from './entry';

/** Group K: telesales / outbound. */
export const telesales: readonly CatalogueText[] = [
  {
    id: 'K95',
    key: 'dials',
    group: 'K',
    aka: 'RPC rate, decision-maker contacts',
    formula: 'RPC / dials (or / connects)',
    rollUp: 'Σ/Σ',
    edge: '',
    source: '[PROS] [INTEL]',
    typical: '65 dials → 12 decision-maker conversations = 18.5 % [INTEL]; 2.3 % conversation rate 2026 [PROS]',
  },
  {
    id: 'K98',
    key: 'dialerDropRate',
    group: 'K',
    aka: 'nuisance/abandoned outbound',
    formula: 'live answers without agent in 2 s / live answers',
    rollUp: 'Σ/Σ over regulatory window',
    edge: 'per campaign, rolling',
    source: '[DIAL] US: 2 s, < 3 %; UK Ofcom < 3 %; [AWS-OB] pacing target',
    typical: '≤ 3 %',
  },
  {
    id: 'K99',
    key: 'salesPerHour',
    group: 'K',
    aka: '',
    formula: 'Σ talk+ACW / logged hours',
    rollUp: 'Σ/Σ',
    edge: '',
    source: '[DIAL] manual ≈ 40 min/h, predictive up to 57',
    typical: '40–57',
  },
];
