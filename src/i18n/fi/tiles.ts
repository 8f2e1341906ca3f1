import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('fi');

/** See the English words for what each stands for. */
export const tiles: Messages['tiles'] = {
  title: 'Tunnusluvut',
  choose: 'Valitse tunnusluvut',
  add: 'Lisää tunnusluku',
  remove: (p) => `Poista ${p.kpi}`,
  cost: 'henkilöstökustannus',
  unsure: (p) => `95 prosentin varmuudella ${f.range(p.low, p.high)}`,
  spread: (p) => `päivät vaihtelevat välillä ${p.low}–${p.high} (p10–p90)`,
  within: (p) => `aikaraja ${p.seconds}`,
  short: {
    serviceLevel: 'palvelutaso A',
    serviceLevelNetOfShortAbandons: 'palvelutaso B',
    serviceLevelAbandonsNeutral: 'palvelutaso C',
    serviceLevelOfAnswered: 'palvelutaso D',
    serviceLevelRemovedWithin: 'palvelutaso E',
    asa: 'vastausaika',
    aht: 'käsittelyaika',
    abandonRate: 'luopuneet',
    answerRate: 'vastatut',
    blockedRate: 'estyneet',
    occupancy: 'kuormitusaste',
    maxWait: 'pisin odotus',
    staffingCost: 'kustannus',
  },
  real: (p) => `oikea päivä: ${p.value}`,
};
