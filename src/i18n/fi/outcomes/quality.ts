import type { Messages } from '../../en';
import { Formats } from '../../format';

const f = new Formats('fi');

export const quality: Messages['outcomes']['quality'] = {
  groups: { contacts: 'Mitä kuultaisiin', evaluations: 'Ketä kuunnellaan' },
  fields: {
    accuracy: { label: 'Sisältö oikein', why: 'Osuus keskimääräisen huolellisen asiakaspalvelijan yhteydenotoista.' },
    criticalErrorFree: {
      label: 'Ilman kriittistä virhettä',
      why: 'Virhe, joka vahingoittaa asiakasta tai yritystä tai rikkoo sääntöjä.',
    },
    uninterrupted: { label: 'Ilman keskeytystä', why: 'Asiakas sai puhua loppuun.' },
    agentSd: {
      label: 'Asiakaspalvelijoiden erot',
      why: 'Huolellisuuden keskihajonta logit-asteikolla: 0,3 on 90 %:n ympärillä noin 87–92 %.',
    },
    evaluationsPerMonth: {
      label: 'Arviointeja asiakaspalvelijaa kohti kuukaudessa',
      why: 'Satunnaisesti kaikista hänen käsittelemistään yhteydenotoista, kalenteripäivittäin.',
    },
    evaluatorSd: {
      label: 'Arvioijien erot',
      why: 'Kuinka paljon arvioijien lievyys vaihtelee (keskihajonta). Asiakaspalvelija kohtaa päivässä yhden arvioijan.',
    },
    noiseSd: { label: 'Arvioinnin satunnaisuus', why: 'Muun pisteisiin vaikuttavan keskihajonta.' },
  },
  points: (p) =>
    `Pisteet sadasta: ${f.integer(p.accurate)} oikeasta sisällöstä, ${f.integer(p.criticalFree)} ilman kriittistä virhettä, ${f.integer(p.uninterrupted)} ilman keskeytystä.`,
  results: {
    title: 'Laatu arvioijien silmin',
    none: 'Yhtään yhteydenottoa ei arvioitu.',
    month: (p) =>
      `Kun arviointeja on ${p.evaluations} kuukaudessa, asiakaspalvelijan oikean sisällön osuus tunnetaan tarkkuudella ±${p.error}.`,
    few: (p) => `Se on liian vähän kenenkään arvioimiseen: kultakin tarvittaisiin ${p.needed} arviointia.`,
  },
};
