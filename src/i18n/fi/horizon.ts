import type { Messages } from '../en';
import { Formats } from '../format';
import { first } from './first';

const f = new Formats('fi');

/** See the English words for what each stands for. */
export const horizon: Messages['horizon'] = {
  ...first.horizon,
  special: {
    ...first.horizon.special,
    title: 'Erikoispäivät',
    hint: 'Pyhät ja kampanjat: näinä päivinä noudatetaan tässä annettuja aukioloaikoja viikonpäivän aikojen sijaan, ja kaikkien yhteydenottotyyppien volyymi kerrotaan. Edellisen päivän aukiolo jatkuu silti yli keskiyön.',
    add: 'Lisää erikoispäivä',
    remove: (p) => `Poista ${p.day}`,
    date: 'Päivämäärä',
    name: 'Nimi',
    opens: 'Avataan',
    closes: 'Suljetaan',
    closed: 'suljettu koko päivän',
    factor: 'Volyymi ×',
    outside: 'Suunnittelujakson ulkopuolella: säilyy, mutta ei vaikuta.',
    open: (p) => `avoinna ${p.hours}`,
    times: (p) => `volyymi × ${f.number(p.factor)}`,
  },
  stretch: {
    hint: '+ lisää tauon. Jos suljetaan vasta keskiyön jälkeen, sulkemisaika on avaamisaikaa aiempi: 18.00–02.00. Aukiolo kuuluu päivään, jona se alkaa.',
    nth: (p) => `${p.label} (${p.place})`,
    divide: (p) => `${p.name}: lisää tauko aikaan ${p.from}–${p.to}`,
    divideHint: 'Suljettuna välillä, esimerkiksi lounaan ajan',
    remove: (p) => `${p.name}: poista ${p.from}–${p.to}`,
    overnight: (p) => `seuraavan päivän klo ${p.to} asti`,
  },
  closing: {
    serve: 'Joka sulkemisella paikalla olevat palvelevat jonon loppuun; uusia ei oteta.',
    drop: 'Joka sulkemisella jonossa olevat katkaistaan. He ovat vastaamatta jääneitä ja näkyvät kohdassa ”Suljettaessa katkaistut yhteydenotot”; luopuneita he eivät ole.',
  },
  /** The unit. */
  hours: 't',
  warmUp: 'Lämmittely, ei mitata',
  warmUpHint:
    'Keskukselle, joka ei sulje koskaan: ensimmäiset tunnit, joina jonot muodostuvat, simuloidaan mutta niitä ei lasketa mukaan.',
  warmUpNote: (p) =>
    `Ensimmäiset ${f.number(p.hours)} t simuloidaan jonojen muodostumiseksi, mutta niitä ei lasketa mukaan.`,
  weeks: {
    overview: 'Päivä päivältä: kunkin päivän huonoin jakso',
    choose: 'Viikko',
    span: (p) => `${p.from} – ${p.to}`,
    before: 'Edellinen viikko',
    after: 'Seuraava viikko',
  },
};
