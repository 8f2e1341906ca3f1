import type { SkillWords } from './en';

const counted = {
  contacts: ['yhteydenotto', 'yhteydenottoa'],
  issues: ['asia', 'asiaa'],
  surveys: ['kyselyvastaus', 'kyselyvastausta'],
  evaluations: ['arviointi', 'arviointia'],
  hours: ['vuorotunti', 'vuorotuntia'],
} as const;

export const skill: SkillWords = {
  title: 'Sattuma ja taito',
  why: 'Keskenään samanlaistenkin asiakaspalvelijoiden luvut eroavat, koska jokainen kohtaa eri asiakkaat. Mikä on sattumaa ja mikä asiakaspalvelijasta kiinni?',
  open: 'Näytä sattuma ja taito',
  reach: 'Mitkä näistä eroista ovat todellisia? Sattuma ja taito',
  none: 'Eroja voi olla vasta, kun vähintään kaksi asiakaspalvelijaa on töissä.',
  choose: { team: 'Tiimi', figure: 'Mittari', period: 'Jakso' },
  periods: { day: 'päivä', week: 'viikko', month: 'kuukausi', quarter: 'neljännesvuosi', year: 'vuosi' },
  duty: (p) => `${p.days} työpäivää`,
  oneDay: 'yksi työpäivä',
  volume: (p) => `${p.n} ${counted[p.of][p.n === '1' ? 0 : 1]}`,
  volumeAxis: {
    contacts: 'asiakaspalvelijan yhteydenotot',
    issues: 'asiakaspalvelijan asiat',
    surveys: 'asiakaspalvelijan saamat kyselyvastaukset',
    evaluations: 'asiakaspalvelijan arvioidut yhteydenotot',
    hours: 'asiakaspalvelijan vuorotunnit',
  },
  headline: (p) =>
    `Jakson pituus ${p.period} (${p.volume} asiakaspalvelijaa kohti): eroista ${p.skill} on taitoa ja ${p.luck} sattumaa.`,
  alike: (p) => `Nämä asiakaspalvelijat ovat samanlaisia: kaikki erot ovat sattumaa (${p.period}).`,
  hidden: (p) =>
    `Jakson pituus ${p.period} (${p.volume} asiakaspalvelijaa kohti): taitoa ei näy. Eroista alle 1 % on taitoa, loput sattumaa.`,
  shown: (p) => `Asiakaspalvelijoiden lukujen keskihajonta on ${p.sd}; parhaan ja heikoimman väli on ${p.gap}.`,
  chance: (p) =>
    `Samanlaisilla asiakaspalvelijoilla pelkkä sattuma tuottaisi keskihajonnan ${p.sd} ja parhaan ja heikoimman väliksi ${p.gap}.`,
  needed: (p) => `Jotta 70 % olisi taitoa, kultakin tarvitaan ${p.volume}: ${p.days} työpäivää.`,
  tooLong:
    'Kukaan ei ole työssä niin kauan, että tämä luku kertoisi hänestä: jotta siitä 70 % olisi taitoa, tarvittaisiin yli kymmenen vuotta työpäiviä.',
  never: 'Laskettiinpa kuinka kauan tahansa, löydettävää taitoa ei ole.',
  short: (p) => `Kultakin asiakaspalvelijalta on simuloitu vain ${p.days} päivää; luvut ovat niistä.`,
  funnel: {
    title: 'Asiakaspalvelijoiden luvut määrän mukaan',
    aria: 'Jokainen piste on yksi asiakaspalvelija yhdessä simuloidussa jaksossa; rajojen väliin hänet voi sijoittaa pelkkä sattuma.',
    points: 'Asiakaspalvelijat määrän mukaan',
    mean: 'tiimi',
    inner: '95 % sattumaa',
    outer: '99,8 % sattumaa',
    point: (p) => `${p.name}: ${p.value}, ${p.volume}`,
    legend:
      'Yhtenäinen viiva: 95 % sattumaa, katkoviiva: 99,8 %. Ontto piste: 95 %:n rajoissa. Harmaa: niiden ulkopuolella. Täysi: 99,8 %:n rajojen ulkopuolella.',
  },
  table: {
    title: 'Asiakaspalvelijat, kun sattuma on poistettu',
    agent: 'Asiakaspalvelija',
    volume: 'Määrä',
    shown: 'Luku',
    is: 'Todennäköisesti (95 %)',
    reliability: 'Luotettavuus',
    rank: 'Sijoitus',
    verdict: 'Tiimiin verrattuna',
  },
  ranks: (p) => (p.best === p.worst ? `${p.best}/${p.of}` : `${p.best}–${p.worst}/${p.of}`),
  inseparable: 'ei erotettavissa',
  verdicts: {
    tooFew: 'liian vähän arvioon',
    above: 'yli',
    below: 'alle',
    notApart: 'ei erotu',
  },
  lessBetter: 'Käsittelyajassa sija 1 on lyhin. Se ei ole ansio, jos se heikentää ratkaisuastetta: katso molempia.',
  index: {
    name: 'Suoritusindeksi kuukaudessa (sijoitus)',
    why: (p) =>
      `Indeksi: keskiarvo siitä, mitä mittareista (${p.figures}) jää sattuman poistamisen jälkeen, asiakaspalvelijoiden välisinä keskihajontoina. Ketään ei aseteta järjestykseen, kun luotettavuus on alle 0,7.`,
  },
  reliability: (p) => `Luotettavuus (${p.period})`,
  own: {
    title: 'Mitä omat asiakaspalvelijasi näyttävät',
    why: 'Ota jokin asiakaspalvelijoidesi mittari yhdeltä jaksolta ja kerro, kuinka kaukana toisistaan he ovat.',
    agents: 'Asiakaspalvelijoita',
    volume: 'Määrä kullakin jaksossa',
    mean: 'Tiimin luku',
    as: 'Kuinka kaukana',
    kinds: { sd: 'Keskihajonta', gap: 'Paras miinus heikoin' },
    result: (p) => `Eroistasi ${p.skill} on taitoa ja ${p.luck} sattumaa.`,
    byChance: (p) => `Samanlaiset asiakaspalvelijat eroaisivat näin paljon ${p.share}:ssa tällaisista jaksoista.`,
    chance: (p) => `Pelkkä sattuma: keskihajonta ${p.sd}, paras miinus heikoin keskimäärin ${p.gap}.`,
  },
  apart: {
    title: 'Kahden asiakaspalvelijan erottaminen',
    difference: 'Todellinen ero heidän välillään',
    result: (p) =>
      `Kummaltakin tarvitaan ${p.volume}, noin ${p.days} työpäivää, jotta ero näkyy neljässä tapauksessa viidestä.`,
  },
};
