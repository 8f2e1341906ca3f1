import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('fi');

export const waterfall: Messages['waterfall'] = {
  title: 'Mistä ero tulee?',
  factors: {
    volume: 'määrät',
    handling: 'käsittelyajat',
    patience: 'kärsivällisyys',
    staff: 'henkilöstö',
    rules: 'ohjaus ja muut asetukset',
  },
  step: 'Vaihe',
  cannot: 'Näitä ei voi purkaa osiin: molemmissa on oltava samat yhteydenottotyypit, samat tiimit ja sama kalenteri.',
  same: 'Ne eivät eroa missään, mikä simuloidaan.',
  about: (p) => `Ne eroavat näissä: ${p.factors}. Mikä vaikuttaa kuinka paljon?`,
  start: (p) => `Pura osiin (${f.integer(p.plans)} suunnitelmaa × ${f.integer(p.days)} ajoa)`,
  progress: (p) => `${f.integer(p.done)} / ${f.integer(p.total)} ajoa`,
  finding: (p) => `${p.kpi}: eniten vaikuttaa ${p.factor}, ${p.amount}`,
  noFinding: (p) => `${p.kpi}: mitään tekijää ei vielä erota sattumasta`,
  averaged:
    'Tekijät vaihdetaan yksi kerrallaan ja keskiarvo otetaan kaikista järjestyksistä, samoina simuloituina päivinä; vaiheet summautuvat eroksi. Viiksi: 95 %:n luottamusväli.',
  planned: 'suunniteltu',
  realDay: 'todellinen päivä',
  luck: 'sattuma ja se, mitä suunnitelma ei tiedä',
  luckEnough:
    'Todellisilla määrillä ja käsittelyajoilla kahdeksan päivää kymmenestä osuu harmaaseen vyöhön, ja niin osuu todellinen päiväkin: sattuma riittää selitykseksi.',
  moreThanLuck:
    'Todellisilla määrillä ja käsittelyajoilla kahdeksan päivää kymmenestä osuu harmaaseen vyöhön, mutta todellinen päivä ei: jokin muu oli toisin, esimerkiksi se, keitä todella oli paikalla.',
};
