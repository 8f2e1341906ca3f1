import type { Messages } from '../en';
import { Formats } from '../format';
import { pluralIn } from '../plural';
import { first } from './first';

const f = new Formats('fi');
const plural = pluralIn('fi');

/** See the English words for what each stands for. */
export const charts: Messages['charts'] = {
  ...first.charts,
  band: 'vyöhyke: päivät eroavat (p10–p90)',
  whisker: 'jana: keskiarvon epävarmuus (95 %)',
  bandHint: 'Kahdeksan päivää kymmenestä osuu vyöhykkeelle. Päivien lisääminen ei kavenna sitä.',
  whiskerHint: 'Keskiarvo on 95 prosentin varmuudella janalla. Päivien lisääminen lyhentää sitä.',
  realDay: 'pisteet: oikea päivä',
  target: 'tavoite',
  threshold: 'kynnys',
  day: 'päivä',
  contacts: 'yhteydenotot',
  wait: 'odotus',
  answeredWithin: 'vastattu ajassa',
  gaveUpWithin: 'luopunut ajassa',
  agentDay: 'Yhteydenottoja henkilöä ja päivää kohti',
  p90Wait: 'odotuksen p90',
  longestWait: 'pisin odotus',
  noContacts: 'ei yhteydenottoja',
  serviceLevel: { ...first.charts.serviceLevel, title: 'Milloin vastataan ajoissa?' },
  waitDistribution: {
    title: 'Kuinka kauan asiakkaat odottavat?',
    label: (p) => `Odotusaikojen jakauma: vastattu ${p.share}, aikaraja ${p.seconds}`,
    read: (p) => `vastattu ${p.share}, aikaraja ${p.seconds}`,
    left: (p) => `luopunut ${p.share}, aikaraja ${p.seconds}`,
    dragHint: 'Vedä viivaa, niin näet palvelutason millä tahansa aikarajalla.',
  },
  staffing: { ...first.charts.staffing, title: 'Missä väki ei riitä?' },
  occupancy: { title: 'Kuinka kuormittuneita ollaan?', label: (p) => `Kuormitusaste jaksoittain, ${p.low}–${p.high}` },
  heatMap: {
    ...first.charts.heatMap,
    label: 'Viikko jaksoittain; avaa päivä valitsemalla se',
    measure: (p) => `Vajaus (−) tai ylimäärä (+) jaksoittain tarpeeseen nähden: ${p.target}. Tyhjä: ketään ei tarvita.`,
  },
  days: {
    title: 'Kaksikymmentä yhtä todennäköistä päivää',
    label: (p) => `Lupaus pitää ${f.integer(p.kept)} päivänä, kun yhtä todennäköisiä päiviä on ${f.integer(p.dots)}`,
  },
  missesOn: (p) =>
    `jää tavoitteesta ${f.integer(p.misses)}/${plural(p.of, { one: '1 päivä', other: `${f.integer(p.of)} päivää` })}`,
};
