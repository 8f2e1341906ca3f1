import type { Messages } from '../en';
import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('fi');
const plural = pluralIn('fi');
const cells = (n: number) => plural(n, { one: '1 solu', other: `${f.integer(n)} solua` });

/** Words of the pages and panels themselves. */
export const ui: Messages['ui'] = {
  history: {
    cutCells: (p) => `leikkaa ${cells(p.cells)}`,
    field: (p) => `muuta ”${p.field}”`,
    skills: 'muuta, kuka palvelee mitäkin',
    calendar: 'muuta kalenteria',
    traceToRate: 'muuta toistettu loki määriksi',
  },
  run: {
    failed: 'Simulointi epäonnistui',
    horizons: (p) => `${f.integer(p.times * p.days)} päivää (${f.integer(p.times)} × ${f.integer(p.days)})`,
    precision: (p) => `±${f.number(p.points, 2)}\u00a0%-yks.`,
    precisionHint: 'Simuloidut päivät (ajot × suunnitelman päivät) ja palvelutason 95 %:n luottamusvälin puolikas',
    more: (p) => `+${f.integer(p.days)} päivää`,
    moreHint: 'Simuloi lisää päiviä, jotta epävarmuus pienenee',
  },
  day: { before: 'Edellinen päivä', after: 'Seuraava päivä' },
  newNames: { type: 'Uusi yhteydenottotyyppi', team: 'Uusi tiimi' },
  scenario: { example: 'esimerkki', settings: 'Skenaarion asetukset' },
  units: { s: 's' },
  grid: {
    hours: (p) => `${f.number(p.hours)} h`,
    edit: (p) => `Muokkaa: ${p.name}`,
    readOnly: 'Tätä solua ei voi muokata tässä.',
    readOnlyCell: (p) => `”${p.text}” osuu soluun, jota ei voi muokata`,
    pasteRejected: (p) => `${cells(p.cells)} jäi lukematta. Mitään ei ole vielä liitetty.`,
    andMore: (p) => `ja ${f.integer(p.cells)} muuta`,
    pasteRest: (p) => `Liitä muut: ${cells(p.cells)}`,
  },
  score: {
    label: 'Päivä jaksoittain: tulokset ylhäällä, muokattavat luvut alhaalla',
    voice: 'Kuvassa näkyy',
    cells: 'Muokattavat luvut',
    tapHint: 'Napauta riviä, niin näet tarkat luvut.',
    target: (p) => `Erlang C: ${p.share} ajassa ${p.seconds}`,
    band: 'päivien vaihtelu (p10–p90)',
    low: '95 %: alkaen',
    high: '95 %: asti',
    longest: 'jakson pisin',
    longestLabel: 'Pisin odotus jaksoittain: keskiarvo ja päivien vaihtelu',
    staffRead: (p) =>
      `${f.integer(p.scheduled)}${p.required === null ? '' : ` / ${f.integer(p.required)} tarvitaan (${p.range})`}`,
    occupancyLabel: 'Kunkin tiimin varausaste jaksoittain',
    eightDays: (p) => `8 päivänä 10:stä ${p.range}`,
    overrun: 'vuorossa ei ketään, kesken jääneet hoidetaan loppuun',
    overrunRead: (p) =>
      `tiimejä ilman vuoroa ${f.integer(p.teams)}: kesken jääneitä hoidetaan ${f.number(p.minutes, 2)} henkilöminuuttia`,
  },
  promises: {
    keep: 'Ota lupaus käyttöön',
    examples: 'Esimerkiksi',
    form: 'Kokoa kentistä',
    everyone: 'kaikki yhteydenottotyypit',
    about: 'Mitä luvataan',
    is: 'on',
    value: 'Arvo',
    upper: 'ja enintään',
    within: 'Aikaraja',
    per: 'Joka',
    daysShare: 'Osuus päivistä',
    variant: 'Määritelmä',
    whose: 'Kenelle',
    operators: { '<': 'alle', '<=': 'enintään', '>': 'yli', '>=': 'vähintään', between: 'välillä' },
  },
  tiles: { noCost: 'tuntihintaa ei ole annettu', label: (p) => `Tunnusluvut: ${p.where}` },
  print: {
    line: (p) =>
      `Alkaen ${p.from}, ${plural(p.days, { one: '1 päivä', other: `${f.integer(p.days)} päivää` })}. Simuloitu ${plural(p.simulated, { one: 'kerran', other: `${f.integer(p.simulated)} kertaa` })}, siemen ”${p.seed}”. Tulostettu ${p.printed}.`,
  },
  rejected: {
    title: (p) => `”${p.name}” ei auennut`,
    kept: 'Auki ollut skenaario on yhä auki, eikä mitään muutettu.',
    more: (p) => `ja ${f.integer(p.flaws)} muuta`,
    save: 'Tallenna sen teksti',
  },
  coming: {
    targets: {
      what: 'Tavoitteet kertoo, mitkä palvelutavoitteet suunnitelma voi pitää yhtä aikaa, mitkä niistä ovat ristiriidassa ja mikä on halvin korjaus. Sivua ei ole vielä tehty.',
      today: 'Tänään: kirjoita lupaus Suunnitelma-sivulle ja katso, monenako päivänä se pitää.',
    },
    size: {
      what: 'Mitoitus etsii pienimmän väkimäärän, jolla lupaukset pitävät, ja kattaa sen vuoroilla. Sivua ei ole vielä tehty.',
      today: 'Tänään: vedä miehitystä Suunnitelma-sivulla; oranssi näyttää, missä Erlang C vaatii lisää väkeä.',
    },
    learn: {
      what: 'Opi toistaa simuloidun päivän soittaja soittajalta ja opettaa lyhyin oppitunnein, miten tunnusluvut vaikuttavat toisiinsa. Sivua ei ole vielä tehty.',
      today: 'Tänään: Sanasto selittää jokaisen tunnusluvun kaavoineen ja lähteineen.',
    },
  },
  duration: {
    none: 'ei ole',
    phases: 'Vaiheita',
    shape: 'Muoto',
    shareOfFirst: 'Ensimmäisen osuus',
    firstMean: 'Ensimmäisen keskiarvo',
    secondMean: 'Toisen keskiarvo',
    least: 'Vähintään',
    most: 'Enintään',
    empirical: (p) => `${f.integer(p.points)} aineistosta luettua kvantiilia; keskiarvo ${p.mean}.`,
  },
  type: {
    noTrunk: 'linjoja rajattomasti',
    byInterval:
      'Ruudukko antaa joidenkin jaksojen keskimääräisen käsittelyajan; alla olevat jakaumat skaalataan siihen.',
    sharedDay: 'Sama päivän onni kuin muilla tyypeillä',
    trace: (p) => `Oikean lokin ${f.integer(p.contacts)} saapumista toistetaan joka simuloituna päivänä.`,
    toRates: 'Muuta muokattaviksi määriksi',
    routing: 'Reititys',
    slope: 'Lisäprioriteetti odotettua sekuntia kohti',
    remove: 'Poista tämä yhteydenottotyyppi',
    trunks: 'Linjaryhmät',
    addTrunk: 'Lisää linjaryhmä',
  },
  team: {
    priority: 'Oma prioriteetti',
    hint: 'Sijalta 1 kysytään ensin. Nopeus 1,25 käsittelee 80 %:ssa ajasta. Tyhjä prioriteetti tarkoittaa yhteydenottotyypin omaa.',
    remove: 'Poista tämä tiimi',
  },
  settings: {
    until: (p) => `${p.date} asti`,
    minutes: (p) => `${f.integer(p.minutes)} minuuttia`,
    intervalHint: 'Toinen jakso poistaa oikean päivän, sillä se on havaittu tällä jaksolla.',
    luck: 'Sattuma',
    sharedDay: 'Päivän onni, kaikki tyypit (cv)',
    alwaysOpen: 'aina auki',
    opens: (p) => `${p.day}, avataan`,
    closes: (p) => `${p.day}, suljetaan`,
  },
  glossary: { found: (p) => plural(p.kpis, { one: '1 tunnusluku', other: `${f.integer(p.kpis)} tunnuslukua` }) },
  wait: {
    label: 'Osuus yhteydenotoista, joihin vastattiin ja jotka luovuttivat annetussa ajassa',
    left: 'luovutti',
    whole: 'Skenaarion kaikki päivät yhdessä. Vedä viivaa lukeaksesi osuuden millä tahansa aikarajalla.',
  },
};
