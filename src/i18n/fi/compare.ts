import type { Messages } from '../en';
import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('fi');
const plural = pluralIn('fi');
const pick = (higher: boolean, more: string, less: string): string => (higher ? more : less);
const dot = (n: number): string =>
  `Yksi piste on ${n === 1 ? 'yksi simuloitu päivä' : `${f.number(n, 2)} simuloitua päivää`}`;

/** See the English words for what each stands for. */
export const compare: Messages['compare'] = {
  title: 'Vertailu',
  choose: 'Valitse kaksi skenaariota',
  baseline: 'A',
  alternative: 'B',
  swap: 'Vaihda A ja B',
  sameDays: (p) => `Molemmat kohtaavat samat asiakkaat samoina päivinä (${f.integer(p.days)}).`,
  differentCalendars: 'Näillä skenaarioilla on eri kalenterit, joten niitä ei voi verrata päivä päivältä.',
  better: 'parempi',
  worse: 'huonompi',
  betterArrow: 'parempi →',
  zero: 'ei eroa',
  tooSmall: 'ero on merkityksettömän pieni',
  forest: {
    heading: (p) => `Mikä muuttuu, kun A vaihdetaan: ${p.letter}?`,
    title: 'Mikä muuttuu A:sta B:hen?',
    label: (p) =>
      `Erot B − A ja niiden 95 %:n luottamusvälit: ${plural(p.rows, { one: '1 tunnusluku', other: `${f.integer(p.rows)} tunnuslukua` })}`,
  },
  phrases: {
    serviceLevel: (p) =>
      `${p.b}: ajoissa vastataan ${p.amount} ${pick(p.higher, 'suurempaan', 'pienempään')} osaan puheluista, aikaraja ${p.seconds}`,
    answerRate: (p) => `${p.b}: vastausprosentti on ${p.amount} ${pick(p.higher, 'suurempi', 'pienempi')}`,
    abandonRate: (p) => `${p.b}: luopumisprosentti on ${p.amount} ${pick(p.higher, 'suurempi', 'pienempi')}`,
    asa: (p) => `${p.b}: keskimääräinen vastausaika on ${p.amount} ${pick(p.higher, 'pidempi', 'lyhyempi')}`,
    maxWait: (p) => `${p.b}: pisin jonotusaika on ${p.amount} ${pick(p.higher, 'pidempi', 'lyhyempi')}`,
    occupancy: (p) => `${p.b}: kuormitusaste on ${p.amount} ${pick(p.higher, 'korkeampi', 'matalampi')}`,
    aht: (p) => `${p.b}: keskimääräinen käsittelyaika on ${p.amount} ${pick(p.higher, 'pidempi', 'lyhyempi')}`,
    staffingCost: (p) => `${p.b}: kustannus on ${p.amount} ${pick(p.higher, 'suurempi', 'pienempi')}`,
    generic: (p) => `${p.b}: ${p.kpi} on ${p.amount} ${pick(p.higher, 'suurempi', 'pienempi')}`,
  },
  sentence: (p) =>
    `${p.phrase} (${p.doubt}), ${pick(p.better, 'parempi', 'huonompi')} ${plural(p.agree, { one: '1 päivänä', other: `${f.integer(p.agree)} päivänä` })}, kun päiviä on ${f.integer(p.days)}${p.equal > 0 ? `; yhtä hyvä ${f.integer(p.equal)}` : ''}.`,
  sentenceNeutral: (p) => `${p.phrase} (${p.doubt}).`,
  sentenceSame: (p) => `${p.kpi}: ei eroa yhtenäkään päivänä.`,
  cannotTell: (p) => `${p.kpi}: eroa ei vielä voi todeta.`,
  cannotTellYet: (p) =>
    `${p.kpi}: eroa ei vielä voi todeta – siihen tarvitaan noin ${plural(p.moreDays, { one: '1 päivä', other: `${f.integer(p.moreDays)} päivää` })} lisää.`,
  noData: (p) => `${p.kpi}: molemmista ei ole tietoa yhdeltäkään päivältä.`,
  sentenceWithheld: (p) => `${p.kpi}: ${p.reason}.`,
  varianceRatio: (p) =>
    `Samojen päivien vertailu vastaa ${f.number(p.ratio, 2)}-kertaista määrää riippumattomia päiviä.`,

  pick: 'Valitse skenaario',
  add: 'Lisää skenaario',
  remove: (p) => `Poista ${p.letter} vertailusta`,
  duplicate: 'Kopioi A ja muuta kopiota',
  needTwo: 'Valitse toinen skenaario, tai kopioi A ja muuta kopiota: molemmat käyvät läpi samat päivät.',
  gone: 'Luetaan … Jos tämä ei poistu, skenaariota ei enää ole: valitse toinen.',
  against: 'Mitä skenaariota verrataan A:han',
  figure: 'Tunnusluku',
  interval95: '(95 %:n luottamusväli)',
  low95: '95 %:n luottamusväli, alaraja',
  high95: '95 %:n luottamusväli, yläraja',
  fromTo: (p) => `${p.low} … ${p.high}`,
  verdict: 'Päätelmä',
  sameCallers: (p) =>
    `Samat soittajat: kaikki ajetaan A:n siemenluvulla ”${p.seed}”, joten asiakas soittaa kussakin samalla hetkellä, samalla asialla ja yhtä kärsivällisenä.`,
  barriers: {
    alsoOf: (p) => `${p.sentence} Sama koskee: ${p.plans}.`,
    identical: (p) => `${p.plan} simuloidaan täsmälleen kuten A: jokainen ero on 0.`,
    calendar: (p) =>
      `Skenaariolla ${p.plan} on eri kalenteri kuin A:lla, joten soittajat eivät ole samat. Koko jakson osuudet ja keskiarvot ovat rinnakkain ilman arviota paremmuudesta; lukumääriä, kustannuksia ja yksittäisiä jaksoja ei verrata.`,
    callers: (p) =>
      `A:lla ja skenaariolla ${p.plan} ei ole yhtään yhteistä yhteydenottotyyppiä: soittajat eivät ole samat, joten päiviä ei voi verrata toisiinsa eikä paremmuutta arvioida.`,
    dates: (p) =>
      `Skenaariolla ${p.plan} on eri päivämäärät kuin A:lla, mutta samat viikonpäivät ja kellonajat: maanantai on maanantaita vasten.`,
    customers: (p) =>
      `Skenaariolla ${p.plan} on eri volyymi, käsittelyajat tai kärsivällisyys kuin A:lla: sattuma on sama, mutta soittajat eivät aivan. Ero johtuu myös heistä, ei vain suunnitelmasta.`,
    currency: (p) => `Skenaario ${p.plan} laskee kustannukset eri valuutassa kuin A: kustannuksia ei verrata.`,
    wages: (p) => `Tuntikustannus puuttuu: ${p.plans}. Tunteja verrataan, kustannuksia ei.`,
    closedDoors: (p) =>
      `Vain skenaariossa ${p.plan} asiakkaita tulee myös suljetuille oville (${p.names}). Aukioloaikana tulevat ovat samat; suljettujen ovien jälkeen uudelleen yrittävät tulevat lisäksi.`,
    typesOnly: (p) =>
      `Vain skenaariossa ${p.plan} on ${p.names} (yhteydenottotyyppi): se on mukana summissa eikä sillä ole vastinetta.`,
    teamsOnly: (p) => `Vain skenaariossa ${p.plan} on ${p.names} (tiimi).`,
    thresholds: (p) =>
      `A ja ${p.plan} mittaavat eri aikarajalla, tai laskevat soimisen eri tavalla: ${p.names}. Palvelutasot eivät ole sama tunnusluku.`,
    seed: (p) => `Skenaarion ${p.plan} omaa siemenlukua ”${p.seed}” ei käytetä tässä.`,
  },
  verdicts: {
    same: 'ei eroa yhtenäkään päivänä',
    cannotTell: 'eroa ei vielä voi todeta',
    cannotTellYet: (p) =>
      `eroa ei vielä voi todeta – siihen tarvitaan noin ${plural(p.moreDays, { one: '1 päivä', other: `${f.integer(p.moreDays)} päivää` })} lisää`,
    higher: 'suurempi',
    lower: 'pienempi',
    betterOn: (p) =>
      `${pick(p.better, 'parempi', 'huonompi')}, päivinä: ${f.integer(p.agree)} / ${f.integer(p.days)}${p.equal > 0 ? `; yhtä hyvä ${f.integer(p.equal)}` : ''}`,
    notComparable: 'ei vertailtavissa',
  },
  withheld: {
    callers: 'eri soittajat, joten paremmuutta ei arvioida',
    types: 'eri yhteydenottotyypit, joten kokonaisuuden paremmuutta ei arvioida',
    volumes: 'eri volyymi, joten paremmuutta ei arvioida',
    calendar: 'ei vertailtavissa: eri kalenteri',
    currency: 'ei vertailtavissa: eri valuutta',
    wages: 'ei vertailtavissa: tuntikustannus puuttuu',
    thresholds: 'ei vertailtavissa: eri aikarajat, tai soiminen lasketaan eri tavalla',
  },
  promise: {
    none: 'Kumpikaan skenaario ei lupaa mitään. Lisää lupaus Suunnitelma-sivulla.',
    unknown: 'ei koske: tätä tyyppiä tai tiimiä ei ole skenaariossa',
    same: 'pidetään samoina päivinä',
    change: (p) =>
      `${p.letter} pitää sen ${plural(p.gained, { one: '1 päivänä', other: `${f.integer(p.gained)} päivänä` })}, joina A ei pidä; toisin päin ${f.integer(p.lost)}.`,
    unsure: 'Päiviä on liian vähän, jotta asia olisi varma.',
  },
  scoresTitle: (p) => `A ja ${p.letter} samalla kellolla`,
  lanes: {
    serviceLevel: (p) => `Palvelutaso jaksoittain: A ohuena, ${p.letter} paksuna viivana`,
    wait: (p) => `Pisin odotus jaksoittain: A ohuena, ${p.letter} paksuna viivana`,
    staffing: (p) => `Asiakaspalvelijat jaksoittain: A ohuena, ${p.letter} paksuna portaana`,
    band: (p) => `päivät eroavat: ${p.letter} (p10–p90)`,
    legend: (p) =>
      `Ohut: A. Paksu: ${p.letter}. Vyö kertoo, kuinka paljon päivät eroavat (${p.letter}); pystyviivat kertovat keskiarvon epävarmuuden.`,
  },
  days: {
    title: (p) => `${p.kpi}: ${p.letter} − A päivä päivältä`,
    summary: (p) =>
      `${dot(p.perDot)}. ${p.letter} on parempi ${plural(p.more, { one: '1 päivänä', other: `${f.integer(p.more)} päivänä` })}, kun päiviä on ${f.integer(p.days)}${p.same > 0 ? `; yhtä hyvä ${f.integer(p.same)}` : ''}.`,
    summaryNeutral: (p) => `${dot(p.perDot)}; ${p.letter} ja A samoina päivinä (${f.integer(p.days)}).`,
  },
  mailTitle: 'Yhdellä lauseella',
  mailOpening: (p) =>
    `”${p.b}” (${p.letter}) verrattuna skenaarioon ”${p.a}” (A) samoina päivinä (${f.integer(p.days)}):`,
  mailApart: (p) => `”${p.b}” (${p.letter}) verrattuna skenaarioon ”${p.a}” (A), kumpikin omina päivinään:`,
  copy: 'Kopioi lause',
  copied: 'Kopioitu',
  copyByHand: 'Lause on valittu: kopioi se näppäimillä Ctrl+C.',
  runMore: (p) => `Simuloi vielä ${plural(p.days, { one: '1 päivä', other: `${f.integer(p.days)} päivää` })}`,
  inputs: {
    title: (p) => `Mitä ${p.letter} tekee toisin`,
    same: 'Lähtötiedot ovat samat.',
    more: (p) => `vielä ${f.integer(p.lines)}`,
    intervals: (p) => plural(p.intervals, { one: '1 jakso eroaa', other: `${f.integer(p.intervals)} jaksoa eroaa` }),
    sum: (p) => `(summa ${p.change})`,
    onlyA: 'vain A:ssa',
    onlyB: 'uusi',
    none: 'ei mitään',
    yes: 'kyllä',
    no: 'ei',
    entries: (p) => plural(p.entries, { one: '1 arvo', other: `${f.integer(p.entries)} arvoa` }),
    hours: (p) => `Henkilöstöä suunnitelmassa: ${f.number(p.a)} t → ${f.number(p.b)} t`,
    hoursChange: (p) => `(${p.hours} t)`,
  },
};
