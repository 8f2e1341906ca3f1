import type { Messages } from '../en';
import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('fi');
const plural = pluralIn('fi');
const rows = (n: number): string => plural(n, { one: `${f.integer(n)} rivi`, other: `${f.integer(n)} riviä` });
const calls = (n: number): string => plural(n, { one: `${f.integer(n)} puhelu`, other: `${f.integer(n)} puhelua` });

/** See the English words for what each stands for. */
export const notes: Messages['notes'] = {
  linesSkipped: (p) =>
    `Jätettiin pois ${rows(p.count)}, ${p.count === 1 ? 'joka ei ole' : 'jotka eivät ole'} aineistoa (ensimmäinen: rivi ${f.integer(p.line)}).`,
  decimalAmbiguous: (p) => `Luvut kuten ${p.text} voi lukea kahdella tavalla; desimaalierottimeksi otettiin ”${p.to}”.`,
  durationUnit: (p) => `Sarakkeen ”${p.text}” ajat luettiin suuruutensa perusteella: ${p.to}.`,
  offsetsConverted: (p) =>
    `${f.integer(p.count)} aikaa, joissa on poikkeama UTC:stä, muunnettiin vyöhykkeelle ${p.text}.`,
  offsetsIgnored: (p) => `${f.integer(p.count)} ajassa on poikkeama UTC:stä; kellonaika otettiin sellaisenaan.`,
  zoneUnknown: (p) =>
    `Kello siirtyy tämän lokin aikana: ${rows(p.count)} on tunnin sivussa. Aikavyöhykettä ei tunneta, joten päivät laskettiin 24-tuntisina.`,
  doubleHour: (p) =>
    `${calls(p.count)} on tunnilla, jonka kello näyttää kahdesti, eikä kerro kummalla; rivien järjestyksen mukaan jälkimmäiselle niistä pantiin ${p.to}.`,
  skippedTime: (p) =>
    `${calls(p.count)} on merkitty aikaan, jota vyöhykkeellä ${p.text} ei ole, koska kello siirtyy eteenpäin (ensimmäinen: rivi ${f.integer(p.line)}, ${p.from}); aika luettiin tuntia myöhemmäksi.`,
  skippedInterval: (p) =>
    `${rows(p.count)} alkaa aikana, jota vyöhykkeellä ${p.text} ei ole, koska kello siirtyy eteenpäin (ensimmäinen: rivi ${f.integer(p.line)}, ${p.from}): tällä vyöhykkeellä se jää pois.`,
  offeredDerived: (_) => 'Saapuneiden saraketta ei ole: otettiin vastatut + luopuneet.',
  ahtDerived: (p) => `Käsittelyaikaa ei ole: laskettiin yhteen ${p.text}.`,
  serviceLevelBasis: (p) => `”${p.text}” on prosentti, jonka kantaa ei tunneta; sitä ei tuotu.`,
  residual: (p) =>
    `Saapuneet eroavat vastattujen ja luopuneiden summasta: ${rows(p.count)}, yhteensä ${f.number(p.amount)}.`,
  missingIntervals: (p) =>
    `${plural(p.count, { one: '1 jaksolla', other: `${f.integer(p.count)} jaksolla` })} ei ole riviä, vaikka tiedostossa on samalta kellonajalta rivejä muilta päiviltä tai muista jonoista: määrä on 0. Jos silloin tuli yhteydenottoja, raportissa on aukkoja.`,
  closedIntervals: (p) =>
    `${plural(p.count, { one: '1 rivitön jakso on', other: `${f.integer(p.count)} rivitöntä jaksoa on` })} kellonaikoina tai viikonpäivinä, joilta tiedostossa ei ole yhtään riviä, tai aukioloaikojen ulkopuolella: tulkitaan suljetuksi, määrä on 0.`,
  withinReplaced: (p) =>
    `”${p.text}”: muilta päiviltä poistuu ${plural(p.count, { one: '1 lukumäärä', other: `${f.integer(p.count)} lukumäärää` })}, jossa vastattiin ${p.from} sekunnissa, sillä tiedosto laskee ${p.to} sekunnissa vastatut.`,
  duplicates: (p) => `${rows(p.count)} toistaa jonon ja jakson; ne laskettiin yhteen.`,
  outsideCalendar: (p) => `${rows(p.count)} on skenaarion kalenterin ulkopuolella ja jätetään pois.`,
  queueSkipped: (p) => `Jono ”${p.text}” ei vastaa mitään yhteydenottotyyppiä ja jätetään pois.`,
  typeCreated: (p) =>
    `Tehdään yhteydenottotyyppi ”${p.text}”; sen kärsivällisyys (keskimäärin 3 minuuttia) ja käsittelyaikojen vaihtelu ovat oletuksia.`,
  withinAssumed: (p) => `”${p.text}” ei kerro, monenko sekunnin kuluessa: ${p.to} s on oletus; aseta se sarakkeessa.`,
  handleTimeAssumed: (p) => `Aineistossa ei ole tyypin ”${p.text}” käsittelyaikaa: ${p.to} s on oletus.`,
  notServed: (p) => `Mikään tiimi ei vielä palvele tyyppiä ”${p.text}”.`,
  intervalSplit: (p) => `${p.from} minuutin rivit jaetaan tasan ${p.to} minuutin jaksoille.`,
  intervalJoined: (p) => `${p.from} minuutin rivit yhdistetään ${p.to} minuutin jaksoiksi.`,
  calendarReplaced: (_) =>
    'Päivät vaihdetaan; aukioloajat, henkilöstö ja muut yhteydenottotyypit siirretään viikonpäivän ja kellonajan mukaan.',
  specialDaysDropped: (p) =>
    `${plural(p.count, { one: '1 erikoispäivä', other: `${f.integer(p.count)} erikoispäivää` })} on uusien päivien ulkopuolella ja jää pois: ${p.text}.`,
  outsideHours: (p) =>
    `Tyypin ”${p.text}” yhteydenotoista ${f.number(p.amount)} osuu aukioloaikojen ulkopuolelle ja kohtaa suljetut ovet.`,
  ivrOnly: (p) => `${calls(p.count)} päättyi valikkoon eikä ole saapunut yhteydenotto.`,
  phantom: (p) => `${rows(p.count)} on haamurivejä: ei yhteydenottoja.`,
  outbound: (p) => `${calls(p.count)} on lähteviä tai sisäisiä, ei saapuneita yhteydenottoja.`,
  outcomeDerived: (_) =>
    'Lopputulosta ei ole: puhelut, joissa on asiakaspalvelija tai puheaika, luettiin vastatuiksi, muut luopuneiksi.',
  agentUnknown: (p) => `${f.integer(p.count)} vastatussa puhelussa ei ole asiakaspalvelijaa.`,
  repeatedIds: (p) => `${rows(p.count)} toistaa toisen rivin tunnuksen; jokainen laskettiin yhteydenotoksi.`,
  legsJoined: (p) => `${rows(p.count)} on saman puhelun myöhempiä osia; ne yhdistettiin puheluun.`,
  handleAsTalk: (p) => `”${p.text}” luettiin puheajaksi; pitoa ja jälkityötä ei ole tiedostossa.`,
  warmUp: (p) => `${rows(p.count)} on merkitty lämmittelyksi ja jätetty pois luvuista.`,
  channelUnknown: (p) => `”${p.text}” ei nimeä tunnettua kanavaa: kaikki yhteydenotot luettiin puheluiksi.`,
  columnOtherScale: (p) =>
    `Sarakkeessa ”${p.text}” on arvo ${p.from}, joka ei kuulu asteikkoon ${p.to}: saraketta ei luettu.`,
  columnNoFlags: (p) => `Sarakkeessa ”${p.text}” on arvo ${p.from}, joka ei ole kyllä eikä ei: saraketta ei luettu.`,
  columnNoNumbers: (p) => `Sarakkeessa ”${p.text}” on arvo ${p.from}, joka ei ole luku: saraketta ei luettu.`,
  zoneNotKnown: (p) => `Sarakkeessa ”${p.text}” ei ole tunnettua aikavyöhykettä vaan ${p.from}: saraketta ei luettu.`,
  zonesDiffer: (p) => `Sarakkeessa ”${p.text}” on useita aikavyöhykkeitä (${p.from}): saraketta ei luettu.`,
  queuesSplit: (p) =>
    `Samassa jonossa on usean kanavan yhteydenottoja (${p.text}): jokainen kanava luettiin omaksi yhteydenottotyypikseen.`,
  talkMissing: (p) => `${f.integer(p.count)} vastatulta puhelulta puuttuu käsittelyaika: otettiin 0 s.`,
  issuesUnknown: (p) =>
    `${f.integer(p.count)} rivistä puuttuu asia, yhteydenoton syy tai lopputulos: asioita ei laskettu.`,
  talkZero: (p) => `${f.integer(p.count)} vastatun puhelun käsittelyaika on 0 s; muiden keskiarvo on ${p.to} s.`,
};
