import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('fi');
const counted = (n: number, one: string, other: string): string => `${f.number(n, 6)} ${n === 1 ? one : other}`;

/** See English. */
export const lens: Messages['lens'] = {
  open: (p) => `${p.kpi}: mitä se on ja miten se syntyy`,
  openLens: 'Arvo, laskutavat ja artikkelit',
  scope: 'Rajaus',
  everything: 'kaikki',
  types: 'Yhteydenottotyypit',
  teams: 'Tiimit',
  value: 'Arvo',
  noResults: 'Yhtään päivää ei ole vielä simuloitu.',
  noDataHere: 'Ei tietoa: laskettavaa ei ole, tai tätä osaa ei tunneta erikseen.',
  agent: 'Asiakaspalvelija',
  oneAgent: 'yksi asiakaspalvelija',
  day: 'Päivä',
  allDays: 'kaikki päivät',
  time: 'Kellonaika',
  allTimes: 'koko päivä',
  why: {
    queue:
      'Yksittäisellä asiakaspalvelijalla ei ole tätä: se koskee jonoa tai yhteydenottoja, joihin kukaan ei vastannut.',
    plan: 'Yksittäisellä asiakaspalvelijalla ei ole tätä: sitä verrataan suunnitelmaan, joka ei ole kenenkään oma.',
    customers: 'Yksittäisellä asiakaspalvelijalla ei ole tätä: se koskee koko keskuksen asiakkaita.',
    agentTime: 'Työaika kuuluu tiimille: vapaana oleva on vapaana kaikille tyypeille, joita hän palvelee.',
    shared:
      'Tiimillä on yhteisiä yhteydenottotyyppejä toisen tiimin kanssa: kumman yhteydenotto oli, johon kukaan ei vastannut, sitä ei tiedä kukaan.',
    centre: 'Vain koko keskuksesta: asiakas jää tai lähtee kaiken sen vuoksi, mitä hänelle tapahtui.',
    wholeDays: 'Vain kokonaisista päivistä.',
    horizon: 'Asiakaspalvelijoittain tämä lasketaan vain koko jaksolta: valitse kaikki päivät.',
  },
  shares: {
    costs:
      'Tyyppi saa kunkin tiimin palkoista ja työpisteistä sen osuuden, jonka tiimi käytti päivän aikana tyypin yhteydenottoihin; vapaa aika jaetaan samassa suhteessa. Linjat ja arvioinnit ovat tyypin omia; päivän kiinteä kulu jaetaan palkallisen ajan mukaan. Tyypit maksavat yhteensä saman kuin koko keskus, ja niin myös tiimit.',
    owner:
      'Asia kaikkine vaiheineen ja valitus kuuluvat tiimille ja asiakaspalvelijalle, joka vastasi ensin; uusi yhteydenotto sille, joka vastasi ennen sitä. Vastaamatta jäänyt ei kuulu kenellekään.',
    legs: 'Koko keskuksessa siirretty yhteydenotto on vastattu kerran. Tyypillä ja tiimillä luku on yhteydenotot, joihin se vastasi.',
  },
  beside: {
    team: (p) => `Tiimin luku samalta ajalta: ${p.value}; asiakaspalvelijalla on siinä ${p.volume}.`,
    is: (p) => `Kun sattuma poistetaan, tämä asiakaspalvelija on todennäköisesti (95 %) välillä ${p.range}.`,
    reliability: (p) => `Luotettavuus ${p.days} työpäivältä: ${p.reliability}.`,
    tooFew: 'Alle 0,7:n ketään ei arvioida: asiakaspalvelijaa ja tiimiä ei voi erottaa.',
    above: 'Tiimiä korkeampi.',
    below: 'Tiimiä matalampi.',
    notApart: 'Asiakaspalvelijaa ja tiimiä ei voi erottaa.',
    needed: (p) => `Arvoon 0,7 tarvitaan ${p.days} työpäivää.`,
    never: 'Päivien lisääminen ei auta: asiakaspalvelijat eivät eroa tässä.',
  },
  sure: (p) => `keskiarvon 95 %:n luottamusväli: ${p.range}`,
  spread: (p) => `8 päivänä 10:stä: ${p.range}`,
  spreadRuns: (p) => `8 ajossa 10:stä: ${p.range}`,
  over: (p) => (p.days === 1 ? '1 simuloidusta päivästä' : `${f.integer(p.days)} simuloidusta päivästä`),
  overRuns: (p) => (p.runs === 1 ? '1 ajosta, kaikki päivät' : `${f.integer(p.runs)} ajosta, kaikki päivät`),
  filled: 'Näiden päivien luvuin',
  parts: {
    contacts: (p) => counted(p.n, 'yhteydenotto', 'yhteydenottoa'),
    issues: (p) => counted(p.n, 'asia', 'asiaa'),
    surveys: (p) => counted(p.n, 'vastaus', 'vastausta'),
    invitations: (p) => counted(p.n, 'kutsu', 'kutsua'),
    complaints: (p) => counted(p.n, 'valitus', 'valitusta'),
    evaluations: (p) => counted(p.n, 'arvioitu yhteydenotto', 'arvioitua yhteydenottoa'),
    customers: (p) => counted(p.n, 'asiakas', 'asiakasta'),
    dials: (p) => counted(p.n, 'soitto', 'soittoa'),
    records: (p) => counted(p.n, 'tietue', 'tietuetta'),
    intervals: (p) => counted(p.n, 'jakso', 'jaksoa'),
    days: (p) => counted(p.n, 'päivä', 'päivää'),
    sales: (p) => counted(p.n, 'kauppa', 'kauppaa'),
    points: (p) => counted(p.n, 'piste', 'pistettä'),
    hours: (p) => counted(p.n, 'tunti', 'tuntia'),
  },
  hours: (p) => `${f.number(p.hours, 6)} t`,
  making: {
    ratio:
      'Σ osoittaja ÷ Σ nimittäjä jaksojen ja päivien yli, ei koskaan prosenttien keskiarvo. Jos nimittäjä on 0, tietoa ei ole: ei 0 eikä 100 %.',
    count: 'Päivän jaksojen summa; arvo on päivien keskiarvo.',
    max: 'Suurin jaksoista ja osista, ei koskaan niiden keskiarvo; arvo on päivien suurimpien keskiarvo.',
    value: 'Lasketaan kunkin päivän summista; arvo on päivien keskiarvo.',
    quantile: 'Kaikkien päivien odotusajoista yhdessä; prosenttipisteistä ei oteta keskiarvoa.',
  },
  variants: 'Samat päivät, toisin laskettuna',
  variantsHint: 'Raportit eroavat, koska ne laskevat eri tavoin. Tätä varten ei simuloida uudelleen.',
  noVariantHasData: 'Laskettiinpa miten tahansa, tietoa ei tässä ole.',
  otherWay: {
    up: 'tässä suurempi on parempi',
    down: 'tässä pienempi on parempi',
    band: 'paras tietyllä välillä',
    context: 'ei tavoite',
  },
  guard: 'Lue rinnalla',
  noGuard: 'ei mitään: tämä ei ole tavoite, jonka voisi saavuttaa jonkin muun kustannuksella',
  articles: 'Mitä artikkelit sanovat',
  noArticles: 'Mikään viidestä artikkelista ei mainitse tätä.',
  article: (p) => `${p.publisher} (${p.language})`,
  languages: { en: 'englanniksi', vi: 'vietnamiksi', fi: 'suomeksi', zh: 'kiinaksi' },
  verdicts: {
    holds: 'pitää paikkansa',
    wrong: 'ei pidä paikkaansa painetussa muodossa',
    unclear: 'monitulkintainen',
    claim: 'väite: kokeile itse',
    target: 'tavoiteluku',
    named: 'vain mainittu',
  },
  glossary: 'Sanastossa',
};
