import type { Amount, Phrases } from '../phrases';
import { first, joined } from '../phrases';

/** Forms of a unit: after a number (1 minuutti, 2 minuuttia), in a time (minuutissa), below or above it (minuutin). */
const forms = {
  s: { nominative: 'sekunti', partitive: 'sekuntia', inessive: 'sekunnissa', genitive: 'sekunnin' },
  min: { nominative: 'minuutti', partitive: 'minuuttia', inessive: 'minuutissa', genitive: 'minuutin' },
  h: { nominative: 'tunti', partitive: 'tuntia', inessive: 'tunnissa', genitive: 'tunnin' },
} as const;
type Case = keyof (typeof forms)['s'];

const inCase = ({ unit, number }: Amount, form: Case): string => {
  if (unit === '%') return `${number} %`;
  const single = number === '1' && form === 'partitive' ? 'nominative' : form;
  return `${number} ${forms[unit][single]}`;
};
/** Yli minuuttia: one of a unit goes without its number. */
const waited = (limit: Amount): string =>
  limit.unit !== '%' && limit.number === '1' ? forms[limit.unit].partitive : inCase(limit, 'partitive');
const windows = {
  interval: 'jaksoista',
  halfHour: 'puolen tunnin jaksoista',
  hour: 'tunnin jaksoista',
  week: 'viikoista',
} as const;
const comparisons = { '<': 'alle', '<=': 'enintään', '>': 'yli', '>=': 'vähintään' } as const;

/** Finnish. */
export const fi: Phrases = {
  decimal: ',',
  noCallWaits: (limit, answeredOnly, orMore) =>
    `yksikään ${answeredOnly ? 'vastattu ' : ''}puhelu ei odota ${orMore ? `${waited(limit)} tai kauemmin` : `yli ${waited(limit)}`}`,
  longestWait: (compared, answeredOnly) =>
    `${answeredOnly ? 'vastattujen puhelujen ' : ''}pisin jonotusaika on ${compared}`,
  answeredWithin: (share, limit) => `${share} puheluista vastataan ${inCase(limit, 'inessive')}`,
  share: (op, value, upper) =>
    ({
      '<': `alle ${value} %`,
      '<=': `enintään ${value} %`,
      '>': `yli ${value} %`,
      '>=': `${value} %`,
      between: `${value}–${upper} %`,
    })[op],
  named: (metric, compared) =>
    `${{ abandonRate: 'luopumisprosentti', answerRate: 'vastausprosentti', blockedRate: 'estoprosentti', asa: 'keskimääräinen vastausaika', aht: 'keskimääräinen käsittelyaika', occupancy: 'asiakaspalvelijoiden kuormitusaste' }[metric]} on ${compared}`,
  compared: (op, amount) => `${comparisons[op]} ${inCase(amount, op.length === 1 ? 'genitive' : 'partitive')}`,
  between: (low, high) =>
    low.unit === '%'
      ? `${low.number}–${high.number} %`
      : `${inCase(low, 'genitive')} ja ${inCase(high, 'genitive')} välillä`,
  every: {
    interval: 'jokaisella jaksolla',
    halfHour: 'jokaisella puolen tunnin jaksolla',
    hour: 'jokaisella tunnin jaksolla',
    day: '',
    week: 'joka viikko',
    horizon: 'koko ajanjaksolla',
  },
  partOf: (per, percent) => `${percent} %:ssa ${windows[per]}`,
  onDays: (percent) => `${percent} %:na päivistä`,
  variant: (variant) => `(palvelutaso ${variant})`,
  sentence: ({ scope, clause, window, days, variant }) =>
    scope === ''
      ? `${first(joined(clause, window, days, variant))}.`
      : `${scope} ${joined(clause, window, days, variant)}.`,
  scope: (type, team) => `${[type, team === null ? null : `tiimi ${team}`].filter((x) => x !== null).join(', ')}:`,
};
