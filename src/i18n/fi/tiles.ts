import type { Messages } from '../en';
import { Formats } from '../format';
import { first } from './first';

const f = new Formats('fi');

/** See the English words for what each stands for. */
export const tiles: Messages['tiles'] = {
  ...first.tiles,
  title: 'Tunnusluvut',
  add: 'Lisää tunnusluku',
  remove: (p) => `Poista ${p.kpi}`,
  unsure: (p) => `95 prosentin varmuudella ${f.range(p.low, p.high)}`,
  spread: (p) => `päivät vaihtelevat välillä ${p.low}–${p.high} (p10–p90)`,
  real: (p) => `oikea päivä: ${p.value}`,
  live: (p) =>
    `Kaikkien tyyppien yhteisissä palvelutasoissa ja odotusajoissa ei ole mukana: ${p.names}. Siirrettävä työ esitetään erikseen yhteydenottotyypeittäin.`,
};
