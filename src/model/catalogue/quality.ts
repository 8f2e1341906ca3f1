import type { CatalogueText } from './entry';

/** Group H: quality. */
export const quality: readonly CatalogueText[] = [
  {
    id: 'K76',
    key: 'qualityScore',
    group: 'H',
    aka: 'error accuracy',
    formula: 'contacts without critical error / evaluated',
    rollUp: 'ratio + CI',
    edge: 'customer-, business-, compliance-critical kept apart',
    source: '[COPC] CX standard chapters (text not accessible: definition from textbook)',
    typical: '',
  },
  {
    id: 'K78',
    key: 'qualitySamplingError',
    group: 'H',
    aka: 'listening',
    formula: 'sampled contacts without interruption / sampled',
    rollUp: 'ratio + CI',
    edge: '',
    source: '[S1]; [AWS] average agent interruptions',
    typical: '',
  },
  {
    id: 'K80',
    key: 'agentIndex',
    group: 'H',
    aka: 'individual performance',
    formula: 'Σ w_j·z_j of shrunk agent effects (FCR, CSAT, QA, AHT-adjusted, adherence)',
    rollUp: 'per agent per ≥ month; empirical-Bayes shrink ρ = σ_b²/(σ_b²+σ_w²/n)',
    edge: 'show rank interval; never rank below reliability 0.7',
    source: 'empirical-Bayes shrinkage, textbook',
    typical: '',
  },
];
