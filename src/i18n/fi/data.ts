import type { Messages } from '../en';
import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('fi');
const plural = pluralIn('fi');
const rows = (n: number): string => plural(n, { one: `${f.integer(n)} rivi`, other: `${f.integer(n)} riviä` });

/** See the English words for what each stands for. */
export const data: Messages['data'] = {
  title: 'Aineisto',
  drop: 'Pudota tiedosto tähän tai liitä taulukko',
  private: 'Tiedostot pysyvät tällä laitteella; mitään ei lähetetä minnekään.',
  steps: { choose: 'Valitse tiedosto', columns: 'Yhdistä sarakkeet' },
  reading: (p) => `Luetaan ${p.file} …`,
  kinds: {
    callLog: 'Puheluloki: yksi rivi yhteydenottoa kohti',
    intervals: 'Jaksoraportti: yksi rivi jaksoa kohti',
    scenario: 'Skenaario',
    unknown: 'Ei tunnistettu',
  },
  columns: {
    inFile: 'Tiedoston sarake',
    means: 'Merkitys',
    ignore: '(ohita)',
    arrival: 'Saapumisaika',
    queue: 'Jono tai yhteydenottotyyppi',
    waitSeconds: 'Odotus',
    handleSeconds: 'Käsittelyaika',
    talkSeconds: 'Puheaika',
    holdSeconds: 'Pitoaika',
    wrapSeconds: 'Jälkityö',
    outcome: 'Lopputulos',
    agent: 'Asiakaspalvelija',
    customer: 'Asiakas',
    intervalStart: 'Jakson alku',
    offered: 'Saapuneet',
    answered: 'Vastatut',
    abandoned: 'Luopuneet',
    answeredWithin: 'Kynnysajassa vastatut',
    aht: 'Keskimääräinen käsittelyaika',
    asa: 'Keskimääräinen vastausaika',
    maxWait: 'Pisin odotus',
    intervalEnd: 'Jakson loppu',
    serviceLevel: 'Palvelutaso (pelkkä prosentti: ei tuoda)',
    staff: 'Asiakaspalvelijat',
  },
  settings: {
    decimal: 'Desimaalierotin',
    dateOrder: 'Päiväyksen järjestys',
  },
  sample: 'Ensimmäiset rivit',
  missingColumn: (p) => `Mitään saraketta ei ole vielä yhdistetty kohtaan ”${p.column}”.`,
  stop: '.',
  rejected: (p) => `Hylätty ${rows(p.rows)}`,
  accepted: (p) => `${rows(p.rows)} valmiina tuotavaksi`,
  rowsRead: (p) => `Luettu ${rows(p.rows)}`,
  notTextFile: {
    spreadsheet: (p) =>
      `${p.file} on laskentataulukko tai pakattu tiedosto, ei tekstiä. Tallenna taulukko CSV-muodossa ja valitse se, tai kopioi solut ja liitä ne tähän.`,
    other: (p) => `${p.file} ei ole tekstitiedosto.`,
  },
  rowsLeftOut: (p) => `${f.integer(p.rejected)} / ${rows(p.rows)} jätettiin pois: luvut koskevat muita.`,
  emptyFile: (p) => `${p.file} on tyhjä.`,
  intervalQuestion: (p) => `Kaikki rivit alkavat kello ${p.example}, joten tiedosto ei kerro jakson pituutta:`,
  nothingYet: 'Mitään ei tuoda ennen kuin vahvistat.',
  importAll: (p) => `Tuo ${rows(p.rows)}`,
  importWithout: (p) => `Tuo ${rows(p.rows)} ja jätä pois ${f.integer(p.rejected)}`,
  imported: (p) => `Tuotu ${rows(p.rows)}`,
  tooLarge: (p) => `Tiedoston koko on ${f.number(p.megabytes)} Mt; tämä sivu lukee enintään 200 Mt.`,
  notText: 'Tämä ei näytä taulukolta.',
  measured: 'Oikeat päivät samoilla kaavoilla mitattuina',
  exports: {
    scenario: 'Skenaario (JSON)',
    intervals: 'Tulokset jaksoittain (CSV)',
    log: 'Yksi simuloitu päivä, yhteydenotto kerrallaan (CSV)',
  },
  readable: 'CSV, TSV ja liitetyt taulukot (jaksoraportit tai puhelulokit); Floorwalkin skenaariot JSON-muodossa.',
  placeholder: 'pvm;klo;jono;saapuneet;vastatut …',
  pasted: 'liitetty taulukko',
  readAs: 'luetaan muodossa',
  longText: (p) =>
    `${p.file}: ${plural(p.lines, { one: '1 rivi', other: `${f.integer(p.lines)} riviä` })}. Rivit, joita ei voi lukea, näkyvät alla ja ne voi korjata siellä.`,
  notRecognised: (p) =>
    `${p.characters} merkkiä, mutta ei otsikkoriviä, joka näyttäisi jaksoraportilta tai puhelulokilta. Valitse yltä, mikä tämä on, tai tarkista ensimmäinen rivi. Mitään ei katoa: teksti pysyy tässä.`,
  unit: 'Yksikkö',
  durationUnits: { seconds: 'sekunteja', minutes: 'minuutteja', hours: 'tunteja', milliseconds: 'millisekunteja' },
  columnsHint: 'Kun sarakkeen merkitystä muutetaan, rivit luetaan uudelleen.',
  rejectedHint: 'Nämä rivit jätetään pois. Korjaa rivi ja lue uudelleen; muu pysyy ennallaan.',
  line: 'Rivi',
  reason: 'Syy',
  lineText: 'Rivin teksti',
  correctLine: (p) => `Korjaa rivi ${f.integer(p.line)}`,
  moreRejected: (p) => `ja vielä ${rows(p.rows)}`,
  readAgain: 'Lue uudelleen',
  dateQuestion: (p) => `Onko ”${p.example}” päivä ensin vai kuukausi ensin? Tiedosto ei kerro.`,
  dateOrders: { dmy: 'päivä ensin', mdy: 'kuukausi ensin' },
  queues: (p) => plural(p.queues, { one: '1 jono', other: `${f.integer(p.queues)} jonoa` }),
  notesTitle: 'Miten se luettiin',
  places: {
    rows: 'Rivit',
    wait: 'Odotus',
    start: 'Jakson alku',
    interval: 'Jakson pituus',
    dateOrder: 'Päiväyksen järjestys',
    'calendar.days': 'Päivät',
  },
  target: {
    title: 'Mihin se tuodaan?',
    open: (p) => `skenaarioon ”${p.name}” yhtenä vaiheena, jonka voi kumota`,
    new: 'uuteen skenaarioon',
    newHint:
      'Jokaisesta jonosta tulee yhteydenottotyyppi, jota yksi tiimi palvelee. Tiedosto ei kerro, ketkä olivat töissä, joten henkilöstö on aluksi se, mitä Erlang C vaatii. Lisäksi oletetaan, ja voit muuttaa: auki vuorokauden ympäri aikavyöhykkeellä UTC, ei tuntikustannusta, ja kaksi lupausta (80 % puheluista vastataan 20 sekunnissa; yksikään puhelu ei odota yli minuuttia).',
    newCalendar: (p) =>
      `ota tiedoston päivät ja jaksot (${plural(p.days, { one: '1 päivä', other: `${f.integer(p.days)} päivää` })}); henkilöstö siirretään viikonpäivän ja kellonajan mukaan`,
    take: 'Ota mukaan:',
    observed: 'mitä todella tapahtui, vertailua varten',
    forecast:
      'Tiedosto ei kerro vastattuja, odotuksia eikä luopuneita: se tulkitaan ennusteeksi eikä siksi, mitä todella tapahtui.',
    noQueue: '(ei jonosaraketta)',
    newType: 'uusi yhteydenottotyyppi',
    leaveOut: 'jätä pois',
    notes: 'Mitä se tekisi',
    variation: {
      take: 'kuinka paljon päivät vaihtelevat',
      title: 'Kuinka paljon päivät vaihtelevat, sattuman yli',
      days: (p) =>
        `${p.name}: kokonaisten päivien vaihtelukerroin on ${f.number(p.cv, 2)} (95 %: ${p.high === null ? `vähintään ${f.number(p.low, 2)}` : f.range(f.number(p.low, 2), f.number(p.high, 2))}).`,
      byChance: (p) =>
        p.high === null
          ? `${p.name}: näin harvoja päiviä ei erota sattumasta; otetaan 0.`
          : `${p.name}: kokonaisia päiviä ei erota sattumasta, joten otetaan 0 (95 %: vaihtelukerroin enintään ${p.high}).`,
      shared: (p) => `Kaikille tyypeille yhteisen onnen lisäksi sen omaa on ${f.number(p.cv, 3)}.`,
      intervals: (p) => `Intervallit vaihtelevat lisäksi kertoimella ${f.number(p.cv, 2)}.`,
      restsOn: (p) =>
        `Perustana ${plural(p.days, { one: '1 päivä', other: `${f.integer(p.days)} päivää` })}, joita kutakin verrataan saman viikonpäivän muihin.`,
      restsOnAll: (p) =>
        `Perustana ${plural(p.days, { one: '1 päivä', other: `${f.integer(p.days)} päivää` })}, joita verrataan kaikkia toisiinsa, koska mikään viikonpäivä ei esiinny kahdesti: viikonpäivien erot ovat mukana.`,
      leftOut: (p) =>
        `Mukana ei ole ${plural(p.days, { one: '1 päivää', other: `${f.integer(p.days)} päivää` })}: erityinen, vajaa tai viikonpäivänsä ainoa.`,
      why: 'Momenttimenetelmällä: päivien varianssi Poisson-virran varianssin yli. Myös näiden päivien trendi tai kausivaihtelu on mukana; harvat päivät kertovat vähän.',
    },
    changes: {
      title: 'Mitä se muuttaisi',
      taken: 'Tiedostosta',
      takenOf: (p) =>
        `${plural(p.intervals, { one: '1 jakso', other: `${f.integer(p.intervals)} jaksoa` })}, ${plural(p.days, { one: '1 päivä', other: `${f.integer(p.days)} päivää` })}`,
      zeroed: 'Nollataan (ei riviä näinä päivinä)',
      intervalsOf: (p) => plural(p.intervals, { one: '1 jakso', other: `${f.integer(p.intervals)} jaksoa` }),
      kept: 'Pysyy ennallaan',
      keptOf: (p) => plural(p.days, { one: '1 päivä', other: `${f.integer(p.days)} päivää` }),
      volume: 'Näiden päivien määrä',
      handleTimes: 'Käsittelyajat',
    },
    toPlan: 'Suunnitelmaan',
  },
  logRead: (p) =>
    `${plural(p.contacts, { one: '1 yhteydenotto', other: `${f.integer(p.contacts)} yhteydenottoa` })}, ${plural(p.days, { one: '1 päivä', other: `${f.integer(p.days)} päivää` })} alkaen ${p.from}.`,
  missing: {
    all: 'Kaikki lokin tunnusluvut',
    title: 'Ilman tietoja',
    columns: (p) => `ei saraketta ${p.columns}: ${p.kpis}`,
    outside: (p) => `puheluloki ei kerro, ${p.what}: ${p.kpis}`,
    both: (p) => `ei saraketta ${p.columns}, eikä puheluloki kerro, ${p.what}: ${p.kpis}`,
    what: {
      duty: 'milloin asiakaspalvelijat olivat vuorossa',
      plan: 'mitä vuoroihin suunniteltiin ja mistä maksetaan',
      wages: 'mitä asiakaspalvelijat ja palvelu maksavat',
      customers: 'keitä asiakkaat ovat',
      people: 'kuinka moni asiakaspalvelija lähtee',
      list: 'kuinka pitkä kampanjan lista on',
      forecast: 'mitä ennustettiin',
    },
  },
  fromLog: {
    title: 'Puhelulokista',
    enough: 'ajat, jono ja lopputulos riittävät',
    columns: (p) => `tarvitaan se, mitä nämä sarakkeet kertovat: ${p.columns}`,
    outside: (p) => `ei tietoja: puheluloki ei kerro, ${p.what}`,
    both: (p) => `ei tietoja: puheluloki ei kerro, ${p.what}; lisäksi tarvittaisiin sarakkeet ${p.columns}`,
  },
  logSpan:
    'Loki ei kerro aukioloaikoja: tarjottu kuorma, myös yksittäisen jonon, on keskiarvo kunkin päivän ensimmäisestä aikavälistä, jolla sen yhteydenottoja tuli, viimeiseen (sähköpostia ei lasketa, jos on muutakin työtä).',
  logDoubt:
    'Tämä tapahtui. ± tai väli on näiden päivien 95 %:n luottamusväli, kun ne ovat otos samanlaisista päivistä.',
  wholeLog: 'koko loki',
  byQueue: 'Jonoittain',
  byInterval: (p) => `${p.day} jaksoittain`,
  byIntervalLabel: 'Oikean päivän palvelutaso ja pisin odotus jaksoittain pisteinä',
  match: {
    title: (p) => `Skenaarion ”${p.name}” rinnalla`,
    none: (p) =>
      `Avoin skenaario alkaa ${p.start}, eikä sillä ole yhteisiä jaksoja lokin kanssa, joten niitä ei voi panna rinnakkain. Avaa näiden päivien skenaario tai tee sellainen lokista.`,
    days: (p) =>
      `Loki kattaa noin ${f.integer(p.days)} avoimen skenaarion päivistä (${f.integer(p.of)}). Mikä jono on mikäkin yhteydenottotyyppi?`,
    use: 'Säilytä skenaariossa havaittuna',
    used: 'Säilytetty. Pisteet näkyvät nyt Suunnitelma-sivulla.',
    asIntervals: 'Muuta jaksotiedoiksi ja tuo',
  },
  real: {
    otherLimits: (p) =>
      `Oikeat päivät on laskettu rajalla ${p.within}, ja suunnitelmassa on toinen raja: palvelutasot eivät ole sama luku, eikä niitä verrata.`,
    title: 'Missä simulointi osuu ohi, ja miksi',
    beside: 'Oikea päivä simuloitujen rinnalla',
    noDay: 'Tältä päivältä ei ole havaintoja.',
    theSimulation: 'simulointi',
    offered: (p) =>
      `simuloinnissa on ${plural(p.contacts, { one: '1 yhteydenotto', other: `${f.integer(p.contacts)} yhteydenottoa` })} ${p.higher ? 'enemmän' : 'vähemmän'}`,
    inside: 'Simuloitujen päivien joukossa.',
    outside: 'Simuloitujen päivien ulkopuolella.',
    lane: 'Palvelutaso jaksoittain: simuloidut päivät vyönä ja keskiarvona, oikea päivä pisteinä',
    waitLane: 'Pisin odotus jaksoittain: oikea päivä pisteinä',
    table: 'Oikeat ja simuloidut luvut',
    spread: 'kahdeksan päivää kymmenestä (p10–p90)',
    insideOf: 'jaksoja sisällä',
    intervals: (p) => `${f.integer(p.inside)} / ${f.integer(p.of)}`,
    hint: 'Oikea päivä on yksi arvonta. Jos simulointi on oikeassa, se on sisällä noin kahdeksassa jaksossa kymmenestä. Mitään ei ole sovitettu.',
    reasons: {
      fits: (p) =>
        `Oikea päivä näyttää yhdeltä simuloiduista. Siellä, missä kahdeksan päivää kymmenestä on, ovat: ${p.figures}.${p.outcome ? '' : ' Odotuksista ja luopumisesta tiedot eivät kerro mitään.'}`,
      moreContacts: (p) =>
        `Yhteydenottoja tuli enemmän kuin suunnitelma odottaa (${p.percent}), enemmän kuin tavallinen sattuma selittää.`,
      fewerContacts: (p) =>
        `Yhteydenottoja tuli vähemmän kuin suunnitelma odottaa (${p.percent}), enemmän kuin tavallinen sattuma selittää.`,
      longerHandling: (p) => `Käsittely kesti kauemmin kuin suunnitelma olettaa (${p.percent}).`,
      shorterHandling: (p) => `Käsittely kesti vähemmän aikaa kuin suunnitelma olettaa (${p.percent}).`,
      lessPatient:
        'Useampi luopui, vaikka odotukset eivät olleet pidempiä: soittajat olivat oletettua kärsimättömämpiä.',
      morePatient:
        'Harvempi luopui, vaikka odotukset eivät olleet lyhyempiä: soittajat olivat oletettua kärsivällisempiä.',
      gap: {
        better: (p) => `Parempi kuin yhdeksän simuloitua päivää kymmenestä: ${p.figures}.`,
        worse: (p) => `Huonompi kuin yhdeksän simuloitua päivää kymmenestä: ${p.figures}.`,
        towards: (p) => `Siihen suuntaan vaikuttaa: ${p.causes}.`,
        against: (p) =>
          `Lähtötiedot eivät selitä sitä, sillä päinvastaiseen suuntaan vaikuttaisi: ${p.causes}. Jäljelle jäävät ihmiset: ketkä olivat todella valmiina ja missä järjestyksessä soittajiin vastattiin.`,
        unexplained:
          'Määrä, käsittelyaika ja kärsivällisyys eivät selitä sitä. Jäljelle jäävät ihmiset: ketkä olivat todella valmiina ja missä järjestyksessä soittajiin vastattiin.',
        causes: {
          moreContacts: 'yhteydenottojen suurempi määrä',
          fewerContacts: 'yhteydenottojen pienempi määrä',
          longerHandling: 'pidempi käsittely',
          shorterHandling: 'lyhyempi käsittely',
          lessPatient: 'kärsimättömämmät soittajat',
          morePatient: 'kärsivällisemmät soittajat',
        },
      },
      timing:
        'Moni yksittäinen jakso on vyön ulkopuolella: tunnit eroavat enemmän kuin koko päivä. Katso, milloin ihmiset olivat todella valmiina.',
    },
  },
  exportsTitle: (p) => `Ota ”${p.name}” mukaan`,
  dayNumber: 'Päivän numero',
};
