import type { CatalogueText } from './entry';

/** Group D: agent time. */
export const agentTime: readonly CatalogueText[] = [
  {
    id: 'K41',
    key: 'occupancy',
    group: 'D',
    aka: 'in-adherence %',
    formula: 'time in the scheduled state ÷ scheduled time',
    rollUp: 'Σ/Σ',
    edge: 'tolerance window (e.g. 2 min) editable; not adherent while finishing a call → exempt',
    source: '[AWS] total adherent time/total scheduled time; [WFM-AC]',
    typical: '85–92 % [CCP-AC]; 90–95 % [WFM-AC]',
  },
  {
    id: 'K46',
    key: 'conformance',
    group: 'D',
    aka: 'turnover',
    formula: 'leavers in period / average headcount (annualised)',
    rollUp: 'Σ leavers / mean headcount',
    edge: 'small teams: Poisson noise',
    source: 'Whitt 2006 model; [WFM-ATT]',
    typical: '30–45 % median, BPO > 100 % [WFM-ATT]; ~30 % US (ContactBabel, secondary [LI-OCC])',
  },
  {
    id: 'K49',
    key: 'forecastError',
    group: 'D',
    aka: 'WAPE',
    formula: 'Σ|actual − forecast| / Σ forecast, by interval',
    rollUp: 'Σ/Σ',
    edge: 'daily totals hide interval errors [CCH-FC]; Poisson floor: with forecast 100, > 10 % error in ≈ 30 % of intervals [KOOLE]',
    source: '[KOOLE] weighted absolute error is the right loss (Ding & Koole 2022)',
    typical: '5 % wanted is below the noise floor for O < 400',
  },
];
