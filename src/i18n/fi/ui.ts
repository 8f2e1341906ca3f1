import type { Messages } from '../en';
import { Formats } from '../format';
import { pluralIn } from '../plural';
import { first } from './first';

const f = new Formats('fi');
const plural = pluralIn('fi');
const cells = (n: number) => plural(n, { one: '1 solu', other: `${f.integer(n)} solua` });

/** Words of the pages and panels themselves. */
export const ui: Messages['ui'] = {
  ...first.ui,
  newNames: { type: 'Uusi yhteydenottotyyppi', team: 'Uusi tiimi' },
  scenario: { ...first.ui.scenario, settings: 'Skenaarion asetukset', structure: 'Miten yhteydenotot ohjautuvat' },
  units: { s: 's' },
  grid: {
    ...first.ui.grid,
    readOnlyCell: (p) => `”${p.text}” osuu soluun, jota ei voi muokata`,
    timesDown:
      'Liitettävässä taulukossa ajat ovat allekkain. Tässä aika kulkee vasemmalta oikealle: jokainen sarake on jakso.',
    tablesRead: 'Aineisto-sivu lukee taulukoita, joissa on aikoja.',
    readAsIntervals: 'Lue jaksotietoina',
    pasteRejected: (p) => `${cells(p.cells)} jäi lukematta. Mitään ei ole vielä liitetty.`,
    andMore: (p) => `ja ${f.integer(p.cells)} muuta`,
    pasteRest: (p) => `Liitä muut: ${cells(p.cells)}`,
  },
  score: { ...first.ui.score, low: '95 %: alkaen', high: '95 %: asti' },
  promises: {
    resolvedWithin: 'Ratkaistu määräajassa',
    otherFigures: 'Muut tunnusluvut',
    withinDeadline: 'Tyhjä: kunkin yhteydenottotyypin oma määräaika.',
    keep: 'Ota lupaus käyttöön',
    examples: 'Esimerkiksi',
    form: 'Kokoa kentistä',
    judged: 'Miten lupauksia arvioidaan',
    everyone: 'kaikki yhteydenottotyypit',
    live: 'kaikki heti vastattavat tyypit',
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
    phasesHint: 'Vaihtelukerroin on 1/√vaiheet: annettu luku menee lähimpään kokonaiseen vaiheiden määrään.',
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
    choice: 'Kuka vapaista',
    choices: {
      longestIdle: 'pisimpään vapaana ollut',
      leastOccupied: 'tänään vähiten kuormitettu',
      weighted: 'tiimi painojen mukaan, sitten pisimpään vapaana ollut',
    },
    choiceHint:
      'Samansijaisten tiimien kesken. Painojen mukaan: niiden tiimien painojen suhteessa, joissa joku on sillä hetkellä vapaana.',
    remove: 'Poista tämä yhteydenottotyyppi',
    trunks: 'Linjaryhmät',
    addTrunk: 'Lisää linjaryhmä',
  },
  team: {
    weight: 'Paino',
    next: 'Mikä yhteydenotto seuraavaksi',
    nexts: {
      score: 'prioriteetin mukaan',
      longestWait: 'pisin odotus',
      preference: 'tiimille ensisijaiset tyypit ensin',
    },
    nextHint:
      'Ensisijaiset ensin: sijan 1 tyypit ennen muita, odottipa muualla kuka tahansa; samanarvoisista prioriteetin mukaan.',
    priority: 'Oma prioriteetti',
    hint: 'Sijalta 1 kysytään ensin. Nopeus 1,25 käsittelee 80 %:ssa ajasta. Tyhjä prioriteetti tarkoittaa yhteydenottotyypin omaa.',
    remove: 'Poista tämä tiimi',
  },
  settings: {
    until: (p) => `${p.date} asti`,
    minutes: (p) => `${f.integer(p.minutes)} minuuttia`,
    widenOpening: (p) => `Pidennä aukioloajat kokonaisiin ${f.integer(p.minutes)} minuutin jaksoihin`,
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
    whole: 'Skenaarion kaikki päivät yhdessä.',
    live: (p) => `Ei mukana: ${p.names}. Siirrettävä työ odottaa tunteja, ja sillä on oma käyränsä omalla nimellään.`,
  },
};
