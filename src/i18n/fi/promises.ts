import type { Messages } from '../en';
import { Formats } from '../format';
import { first } from './first';

const f = new Formats('fi');

/** See the English words for what each stands for. */
export const promises: Messages['promises'] = {
  ...first.promises,
  one: 'Lupaus',
  remove: 'Poista lupaus',
  judgementHints: {
    kept: 'Pitää käytännössä joka päivä, ja päiviä on varmuuteen tarpeeksi.',
    likely: 'Pitää vähintään yhtä monena päivänä kuin on luvattu.',
    fragile: 'Pitää harvempana päivänä kuin on luvattu, enintään 15 prosenttiyksikköä vähemmän.',
    broken: 'Jää luvatusta päivien osuudesta yli 15 prosenttiyksikköä.',
    noData: 'Yhtenäkään päivänä ei ollut yhteydenottoja, joista päätellä.',
  },
  field: 'Lupauksesi yhtenä lauseena',
  placeholder: 'Yksikään puhelu ei odota yli minuuttia 95 %:na päivistä.',
  examples: [
    'Yksikään puhelu ei odota yli minuuttia.',
    '80 % puheluista vastataan 20 sekunnissa jokaisella puolen tunnin jaksolla.',
    'Luopumisprosentti on alle 5 % 95 %:na päivistä.',
    'Kuormitusaste on 75–85 %.',
    '70 % asioista ratkaistaan saman päivän aikana.',
    'Tyytyväisten osuus on vähintään 80 %.',
    'Tukikustannukset ovat alle 10 % tuloista.',
  ],
  understood: (p) => `Ymmärretty: ${p.sentence}`,
  goal: (p) => `luvattu: ${f.percent(p.share * 100)} päivistä`,
  lacks: (p) => `ei voi arvioida: suunnitelmassa ei ole käytössä ${p.names} – ota käyttöön Oletukset-sivulla`,
  quoted: (p) => `”${p.name}”`,
  lacksWages: 'ei voi arvioida: millään tiimillä ei ole tuntikustannusta – anna se tiimeille',
  lacksPart: 'ei voi arvioida: tätä lukua ei tunneta yhdestä yhteydenottotyypistä tai tiimistä – lupaa se kaikista',
  or: ' tai ',
  suggestion: 'Tarkoititko',
  possible: (p) =>
    `Lupausta arvioidaan päivittäin tai jokaisella jaksolla, puolituntisella, tunnilla tai viikolla tai koko ajanjaksolla, ja halutessa osalla päivistä – ei tiettyinä viikonpäivinä eikä kellonaikoina. Se koskee kaikkia yhteydenottoja tai yhtä näistä: ${p.names}.`,
};
