import { fi as kpis } from '../../model/kpiNames/fi';
import type { FirstMessages } from '../en/first';
import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('fi');
const plural = pluralIn('fi');
const days = (n: number): string => plural(n, { one: `${f.integer(n)} päivä`, other: `${f.integer(n)} päivää` });
const cells = (n: number): string => plural(n, { one: `${f.integer(n)} solu`, other: `${f.integer(n)} solua` });

/** Finnish: the words of the first picture. */
export const first: FirstMessages = {
  horizon: {
    special: { unnamed: 'erikoispäivä' },
    full: 'Muistiin ei mahdu enempää ajoja',
  },
  app: {
    name: 'Floorwalk',
    menu: {
      plan: 'Suunnitelma',
      compare: 'Vertailu',
      targets: 'Tavoitteet',
      size: 'Mitoitus',
      learn: 'Opi',
      assumptions: 'Oletukset',
      data: 'Aineisto',
      glossary: 'Sanasto',
    },
    actions: {
      undo: 'Kumoa',
      redo: 'Tee uudelleen',
      undoThis: (p) => `Kumoa: ${p.what}`,
      redoThis: (p) => `Tee uudelleen: ${p.what}`,
      stop: 'Pysäytä',
      retry: 'Yritä uudelleen',
      more: 'Lisää',
    },
    states: {
      failedBecause: (p) => `Tämä ei onnistunut: ${p.reason}`,
      noData: 'ei tietoa',
    },
    run: {
      running: 'Simuloidaan …',
      stopped: 'Pysäytetty',
      days: (p) => days(p.days),
    },
    settings: {
      title: 'Asetukset',
      language: 'Kieli',
      theme: 'Teema',
      themes: { system: 'Järjestelmän mukaan', light: 'Vaalea', dark: 'Tumma' },
    },
    scenario: {
      saved: 'Tallennettu',
      saving: 'Tallennetaan …',
      notSaved: 'Tallentamatta',
      saveFailed: 'Tallennus tälle laitteelle ei onnistunut. Lataa tiedosto, niin työsi säilyy.',
      pickDay: 'Päivä',
      wholeWeek: 'Koko jakso',
    },
    history: {
      editCell: 'solun muokkaus',
      editCells: (p) => `muokkaus (${cells(p.cells)})`,
      pasteCells: (p) => `liittäminen (${cells(p.cells)})`,
      clearCells: (p) => `tyhjennys (${cells(p.cells)})`,
      fill: 'täyttö',
      dragStaff: 'miehityksen siirto',
      addPromise: 'lupauksen lisäys',
      editPromise: 'lupauksen muokkaus',
      removePromise: 'lupauksen poisto',
      rename: 'nimen muutos',
      settings: 'asetusten muutos',
      addType: 'yhteydenottotyypin lisäys',
      removeType: 'yhteydenottotyypin poisto',
      addTeam: 'tiimin lisäys',
      removeTeam: 'tiimin poisto',
      import: 'tuonti',
    },
    a11y: {
      skipToContent: 'Siirry sisältöön',
      mainMenu: 'Päävalikko',
      scenarioMenu: 'Skenaariovalikko',
      resultsReady: (p) => `Tulokset ovat valmiit: ${days(p.days)}`,
    },
  },
  charts: {
    mean: 'keskiarvo',
    interval: 'jakso',
    time: 'aika',
    serviceLevel: { label: (p) => `Palvelutaso jaksoittain, ${p.low}–${p.high}` },
    staffing: {
      label: (p) =>
        `Miehitys jaksoittain: vajausta ${plural(p.short, { one: '1 jaksolla', other: `${f.integer(p.short)} jaksolla` })}, ylimäärää ${f.integer(p.over)} jaksolla`,
    },
    heatMap: { title: 'Viikko yhdellä silmäyksellä' },
  },
  grid: {
    label: 'Volyymit, käsittelyajat ja henkilöstö jaksoittain',
    cell: (p) => `${p.time}, ${p.row}, ${p.value}`,
    emptyCell: (p) => `${p.time}, ${p.row}, tyhjä`,
    selected: (p) => `${cells(p.cells)} valittu`,
    pasted: (p) => `${cells(p.cells)} liitetty`,
    filled: (p) => `${cells(p.cells)} täytetty`,
    cleared: (p) => `${cells(p.cells)} tyhjennetty`,
    copied: (p) => `${cells(p.cells)} kopioitu`,
    collapse: (p) => `Sulje rivi ${p.row}`,
    expand: (p) => `Avaa rivi ${p.row}`,
    keys: 'Nuolet siirtävät, Enter muokkaa, +2, −10 % tai ×1,2 muuttaa kaikkea valittua, Esc peruu, Shift ja nuolet valitsevat, Ctrl+D täyttää alas, Ctrl+R oikealle, Delete tyhjentää. Ensimmäisen solun vasemmalla puolella on rivin nimi: Enter avaa sen, välilyönti taittaa.',
  },
  kpis,
  plan: {
    title: 'Suunnitelma',
    firstVisit:
      'Tämä on oikean pankin viikko, simuloituna puhelu puhelulta. Anna maanantaille klo 10.00 kaksi asiakaspalvelijaa lisää ja katso, miten lupausten käy.',
    rows: {
      serviceLevel: 'palvelutaso',
      waiting: 'jonotus',
      staffing: 'miehitys',
      occupancy: 'kuormitusaste',
      volume: 'volyymi',
      handleTime: 'käsittelyaika',
      patience: 'kärsivällisyys',
      staff: 'henkilöstö',
    },
    staffing: {
      required: 'tarve',
      scheduled: 'suunniteltu',
      short: 'vajaus',
      over: 'ylimäärä',
      shortBy: (p) => `vajaus ${f.number(p.agents)} hiljaisenakin päivänä`,
      overBy: (p) => `ylimäärä ${f.number(p.agents)} vilkkaanakin päivänä`,
      balanced: 'tasapainossa',
    },
    sum: 'kaikki',
    realDayOther: (p) => `oikea päivä: laskettu rajalla ${p.within}, joten ei näytetä`,
    realDay: 'oikea päivä',
  },
  promises: {
    title: 'Lupaukset',
    add: 'Lisää lupaus',
    edit: 'Muokkaa lupausta',
    empty: 'Lupauksia ei vielä ole. Lisää yksi: lause riittää.',
    kept: (p) =>
      `pitää ${f.integer(p.kept)}/${f.integer(p.days)} päivänä (${f.range(f.integer(p.low), f.integer(p.high))})`,
    keptRuns: (p) =>
      `pitää ${f.integer(p.kept)}/${f.integer(p.runs)} koko jakson ajossa (${f.range(f.integer(p.low), f.integer(p.high))})`,
    noDays: 'yhdeltäkään päivältä ei ole vielä tietoa',
    longestWait: (p) => `pisin odotus tavallisena päivänä ${f.seconds(p.median)}, huonona ${f.seconds(p.p95)}`,
    breaking: (p) =>
      plural(p.contacts, {
        one: `${f.number(p.contacts)} yhteydenotto päivässä rikkoo sen`,
        other: `${f.number(p.contacts)} yhteydenottoa päivässä rikkoo sen`,
      }),
    windowsOf: { interval: 'jaksosta', halfHour: 'puolituntisesta', hour: 'tunnista' },
    byWholeHours: 'arvioitu tunneittain, sillä suunnitelman jaksot ovat tunteja',
    breakingWindows: (p) =>
      `tavallisena päivänä ${f.integer(p.failing)}/${f.integer(p.of)} ${p.windows} jää vajaaksi (8 päivänä 10:stä ${f.range(f.integer(p.low), f.integer(p.high))})`,
    onAverage: (p) => `${p.value} kaikilta päiviltä${p.doubt === '' ? '' : ` (${p.doubt})`}`,
    typicalDay: (p) => `tavallisena päivänä ${p.median}, 8 päivänä 10:stä ${p.range}`,
    typicalRun: (p) => `tavallisessa ajossa ${p.median}, 8 ajossa 10:stä ${p.range}`,
    judgements: {
      kept: 'pitää',
      likely: 'pitää luultavasti',
      fragile: 'hauras',
      broken: 'ei pidä',
      noData: 'ei tietoa',
    },
  },
  tiles: {
    choose: 'Valitse tunnusluvut',
    cost: 'henkilöstökustannus',
    within: (p) => `aikaraja ${p.seconds}`,
    without: (p) => `ei mukana: ${p.names}`,
    short: {
      serviceLevel: 'palvelutaso A',
      serviceLevelNetOfShortAbandons: 'palvelutaso B',
      serviceLevelAbandonsNeutral: 'palvelutaso C',
      serviceLevelOfAnswered: 'palvelutaso D',
      serviceLevelRemovedWithin: 'palvelutaso E',
      asa: 'vastausaika',
      aht: 'käsittelyaika',
      abandonRate: 'luopuneet',
      answerRate: 'vastatut',
      blockedRate: 'estyneet',
      occupancy: 'kuormitusaste',
      maxWait: 'pisin odotus',
      staffingCost: 'kustannus',
    },
  },
  ui: {
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
    scenario: { example: 'esimerkki' },
    grid: {
      hours: (p) => `${f.number(p.hours)} t`,
      edit: (p) => `Muokkaa: ${p.name}`,
      readOnly: 'Tätä solua ei voi muokata tässä.',
      rostered: 'Työvuorot määräävät tämän: Enter avaa tiimin.',
    },
    score: {
      label: 'Päivä jaksoittain: tulokset ylhäällä, muokattavat luvut alhaalla',
      voice: 'Kuvassa näkyy',
      cells: 'Muokattavat luvut',
      tapHint: 'Napauta riviä, niin näet tarkat luvut.',
      target: (p) => `Erlang C: ${p.share} ajassa ${p.seconds}`,
      band: 'päivien vaihtelu (p10–p90)',
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
    tiles: { noCost: 'tuntihintaa ei ole annettu', label: (p) => `Tunnusluvut: ${p.where}` },
    print: {
      line: (p) =>
        `Alkaen ${p.from}, ${plural(p.days, { one: '1 päivä', other: `${f.integer(p.days)} päivää` })}. Simuloitu ${plural(p.simulated, { one: 'kerran', other: `${f.integer(p.simulated)} kertaa` })}, siemen ”${p.seed}”. Tulostettu ${p.printed}.`,
    },
  },
};

/** How promises are written out. */
export { fi as phrases } from '../../model/commitments/phrases/fi';
export { sample } from '../samples/fi';
