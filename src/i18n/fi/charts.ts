import type { Messages } from '../en';
import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('fi');
const plural = pluralIn('fi');

/** See the English words for what each stands for. */
export const charts: Messages['charts'] = {
  band: 'vyöhyke: päivät eroavat (p10–p90)',
  whisker: 'jana: keskiarvon epävarmuus (95 %)',
  bandHint: 'Kahdeksan päivää kymmenestä osuu vyöhykkeelle. Päivien lisääminen ei kavenna sitä.',
  whiskerHint: 'Keskiarvo on 95 prosentin varmuudella janalla. Päivien lisääminen lyhentää sitä.',
  realDay: 'pisteet: oikea päivä',
  target: 'tavoite',
  threshold: 'kynnys',
  mean: 'keskiarvo',
  day: 'päivä',
  interval: 'jakso',
  time: 'aika',
  contacts: 'yhteydenotot',
  wait: 'odotus',
  answeredWithin: 'vastattu ajassa',
  gaveUpWithin: 'luopunut ajassa',
  p90Wait: 'odotuksen p90',
  longestWait: 'pisin odotus',
  noContacts: 'ei yhteydenottoja',
  serviceLevel: { title: 'Milloin vastataan ajoissa?', label: (p) => `Palvelutaso jaksoittain, ${p.low}–${p.high}` },
  waitDistribution: {
    title: 'Kuinka kauan asiakkaat odottavat?',
    label: (p) => `Odotusaikojen jakauma: vastattu ${p.share}, aikaraja ${p.seconds}`,
    read: (p) => `vastattu ${p.share}, aikaraja ${p.seconds}`,
    left: (p) => `luopunut ${p.share}, aikaraja ${p.seconds}`,
    dragHint: 'Vedä viivaa, niin näet palvelutason millä tahansa aikarajalla.',
  },
  staffing: {
    title: 'Missä väki ei riitä?',
    label: (p) =>
      `Miehitys jaksoittain: vajausta ${plural(p.short, { one: '1 jaksolla', other: `${f.integer(p.short)} jaksolla` })}, ylimäärää ${f.integer(p.over)} jaksolla`,
  },
  occupancy: { title: 'Kuinka kuormittuneita ollaan?', label: (p) => `Kuormitusaste jaksoittain, ${p.low}–${p.high}` },
  heatMap: {
    title: 'Viikko yhdellä silmäyksellä',
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
