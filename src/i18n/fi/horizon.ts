import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('fi');

/** See the English words for what each stands for. */
export const horizon: Messages['horizon'] = {
  special: {
    title: 'Erikoispäivät',
    hint: 'Pyhät ja kampanjat: näinä päivinä noudatetaan tässä annettuja aukioloaikoja viikonpäivän aikojen sijaan, ja kaikkien yhteydenottotyyppien volyymi kerrotaan.',
    add: 'Lisää erikoispäivä',
    remove: (p) => `Poista ${p.day}`,
    date: 'Päivämäärä',
    name: 'Nimi',
    opens: 'Avataan',
    closes: 'Suljetaan',
    closed: 'suljettu koko päivän',
    factor: 'Volyymi ×',
    outside: 'Suunnittelujakson ulkopuolella: säilyy, mutta ei vaikuta.',
    unnamed: 'erikoispäivä',
    open: (p) => `avoinna ${p.hours}`,
    times: (p) => `volyymi × ${f.number(p.factor)}`,
  },
  /** The unit. */
  hours: 'h',
  warmUp: 'Lämmittely, ei mitata',
  warmUpHint:
    'Keskukselle, joka ei sulje koskaan: ensimmäiset tunnit, joina jonot muodostuvat, simuloidaan mutta niitä ei lasketa mukaan.',
  warmUpNote: (p) =>
    `Ensimmäiset ${f.number(p.hours)} h simuloidaan jonojen muodostumiseksi, mutta niitä ei lasketa mukaan.`,
  /** No more days can be added to the results. */
  full: 'Muistiin ei mahdu enempää ajoja',
  weeks: {
    overview: 'Päivä päivältä: kunkin päivän huonoin jakso',
    choose: 'Viikko',
    span: (p) => `${p.from} – ${p.to}`,
    before: 'Edellinen viikko',
    after: 'Seuraava viikko',
  },
};
