import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const experience: Messages['outcomes']['experience'] = {
  groups: { satisfaction: 'Tyytyväisyys', people: 'Ihmisten erot', survey: 'Kysely' },
  fields: {
    base: {
      label: 'Perustaso',
      why: 'Näin koetaan yhteydenotto, joka sujuu hyvin; tyytyväinen on se, jonka kokemus on yli 0.',
    },
    unresolved: { label: 'Jäi ratkaisematta', why: 'Mitä maksaa se, ettei yhteydenotto ratkaissut asiaa.' },
    perRepeat: {
      label: 'Jokainen aiempi yhteydenotto',
      why: 'Jokaisesta aiemmin vastatusta yhteydenotosta samassa asiassa, enintään kolmesta.',
    },
    perTransfer: { label: 'Jokainen siirto', why: 'Jokaisesta kerrasta, kun yhteydenotto siirrettiin eteenpäin.' },
    perWait: {
      label: 'Odotus',
      why: 'Siedetyn ajan ylittävän odotuksen logaritmin mukaan: odotus vaikuttaa, mutta vähän.',
    },
    waitToleranceSeconds: { label: 'Siedetty odotus', why: 'Lyhyempi odotus ei maksa mitään.' },
    waitScaleSeconds: { label: 'Odotuksen mittakaava', why: 'Näin paljon sen yli lasketaan ln 2 kertaa.' },
    perHoldMinute: { label: 'Jokainen minuutti pidossa', why: 'Kaikki yhteydenoton osat yhteensä.' },
    perAbandon: {
      label: 'Jokainen luopuminen',
      why: 'Jokaisesta aiemmasta yrityksestä samassa asiassa, josta asiakas luopui.',
    },
    customerSd: { label: 'Asiakkaiden erot', why: 'Asiakkaan oman osuuden keskihajonta, kun koko hajonta on 1.' },
    agentSd: {
      label: 'Asiakaspalvelijoiden erot',
      why: 'Asiakaspalvelijan osuuden keskihajonta, kun koko hajonta on 1.',
    },
    recommendCorrelation: { label: 'Arvio ja suosittelu kulkevat yhdessä', why: 'Näiden satunnaisosien korrelaatio.' },
    invited: {
      label: 'Kutsutaan kyselyyn',
      why: 'Osuus käsitellyistä yhteydenotoista, joiden asiakkaalta pyydetään arvio.',
    },
    response: { label: 'Vastaa kyselyyn', why: 'Kutsutuista.' },
    extremeBias: { label: 'Ääripäät vastaavat useammin', why: '0: vastaajat ovat kuin muutkin.' },
  },
  results: {
    ratings: 'Tyytyväisyysarviot',
    ratingsRead: (p) => `${p.satisfied} on tyytyväisiä (4 tai 5), keskiarvo on ${p.mean}`,
    rating: 'Arvio',
    share: 'Osuus vastauksista',
    interval: '95 %:n luottamusväli',
    names: ['1, erittäin huono', '2, huono', '3, kohtalainen', '4, hyvä', '5, erittäin hyvä'],
    recommendation: 'Suosittelisivatko he meitä?',
    recommendRead: (p) => `NPS ${p.nps}: suosittelijat miinus arvostelijat`,
    detractors: 'arvostelijat (0–6)',
    passives: 'neutraalit (7, 8)',
    promoters: 'suosittelijat (9, 10)',
    group: 'Ryhmä',
    answers: (p) => `${p.responses} vastausta päivässä, ${p.rate} kysytyistä`,
    none: 'Kukaan asiakas ei ole vielä vastannut kyselyyn.',
  },
};
