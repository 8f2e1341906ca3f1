import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const complaints: Messages['outcomes']['complaints'] = {
  fields: {
    fromStart: { label: 'Valituksia alusta alkaen', why: 'Osuus asioista.' },
    afterBadContact: {
      label: 'Huonosta yhteydenotosta tulee valitus',
      why: 'Niistä yhteydenotoista, jotka saisivat arvion 1 tai 2. Edellyttää, että kokemus on käytössä.',
    },
    harderToSettle: {
      label: 'Vaikeampi ratkaista',
      why: 'Näin paljon harvemmin vastaus ratkaisee valituksen kuin muun saman tyypin asian. Jos ratkeamattomien asioiden asiakkaat palaavat, alusta asti valituksina tulleet asiat lisäävät yhteydenottoja.',
    },
    dispute: { label: 'Riitautetaan', why: 'Niistä valituksista, jotka eivät ratkenneet ensimmäisellä käsittelyllä.' },
    fastSeconds: { label: 'Nopea vastaus alle', why: 'Asian ensimmäisestä yrityksestä vastaukseen.' },
  },
  needsExperience: 'Kokemus on pois päältä: valituksia tulee vain alusta alkaen.',
  results: {
    title: 'Valitukset',
    read: (p) =>
      `${p.rate} kaikista aktiivisista asiakkaista valittaa mitatulla jaksolla; valituksista ${p.settled} ratkeaa ensimmäisellä käsittelyllä`,
    readIssues: (p) => `${p.rate} asioista on valituksia; niistä ${p.settled} ratkeaa ensimmäisellä käsittelyllä`,
    issues: 'asioita',
    issuesRead: (p) => `${p.issues} asiasta päivässä`,
    complaints: 'valituksia',
    handled: 'käsitelty',
    settled: 'ratkesi heti',
    disputes: 'riitautettu',
    step: 'Vaihe',
    perDay: 'Päivässä',
    interval: '95 %:n luottamusväli',
    fast: (p) => `${p.share} sai vastauksen nopeasti`,
    none: 'Valituksia ei ole vielä tullut.',
  },
};
