import type { Estimated } from '../../model/replayNote';
import { Formats } from '../format';
import { pluralIn } from '../plural';
import type { ReplayWords } from './en';
import { hoursText } from './hours';

const f = new Formats('fi');
const plural = pluralIn('fi');
const estimate = (e: Estimated, unit: string): string => {
  const { value, doubt } = f.estimate(e, unit);
  return doubt === '' ? value : `${value} (${doubt})`;
};
/** One number, or from which to which. */
const count = (least: number, most: number): string =>
  least === most ? f.number(most) : f.range(f.number(least), f.number(most));
const did = (n: number, one: string, other: string): string => plural(n, { one, other: `${f.integer(n)} ${other}` });

/** See the English words for what each stands for. */
export const fi: ReplayWords = {
  title: 'Toista päivä uudelleen',
  hint: 'Samat asiakkaat samoina hetkinä ja omine käsittelyaikoineen joka simuloituna päivänä. Muuta sitten henkilöstöä: ”sama tiistai ja kaksi asiakaspalvelijaa lisää”.',
  day: 'Toistettava päivä',
  allDays: (p) => `kaikki ${f.integer(p.days)} päivää`,
  grouping: 'Tiimit',
  groupings: {
    teams: 'kuten tiedostossa',
    queues: 'samoja jonoja hoitaneet yhdessä',
    one: 'yksi tiimi kaikkeen',
  },
  replayDay: 'Toista tämä päivä',
  replayAll: 'Toista nämä päivät',
  name: (p) => `${p.weekday} ${p.date}, toistettuna`,
  nameOfAll: (p) => `${p.from}–${p.to}, toistettuna`,
  description: (p) =>
    `Oikean lokin asiakkaat${p.file === '' ? '' : ` (${p.file})`}: he tulevat silloin kuin tulivat ja vievät sen ajan, jonka veivät. Nähtyjen odotusten yli menevä kärsivällisyys on arvioitu; henkilöstö on se, jonka puhelut näyttävät.`,
  team: 'Asiakaspalvelijat',
  made: 'Mikä tiedetään ja mikä on täydennetty',
  curves: 'Käyrät',
  fittedOn: (p) =>
    `Sovitettu koko tiedostoon, ${plural(p.days, { one: '1 päivä', other: `${f.integer(p.days)} päivää` })}.`,
  written: (p) => `Kirjoitettu tiedostoon ${p.file}.`,
  notes: {
    customers: (p) =>
      [
        `${did(p.customers, '1 asiakas', 'asiakasta')} niinä hetkinä, joina he tulivat.`,
        p.gaveUp > 0
          ? `Luopuneita on ${f.integer(p.gaveUp)}: heidän kärsivällisyytensä on täsmälleen heidän odotuksensa.`
          : 'Kukaan ei luopunut.',
        p.censored > 0
          ? `${did(p.censored, '1 odotus', 'odotusta')} päättyi muuten, yleensä vastaukseen: nämä asiakkaat olisivat odottaneet kauemmin, ja se, kuinka paljon, arvotaan uudelleen joka simuloituna päivänä.`
          : '',
        p.untested > 0
          ? `Odottamatta pääsi ${f.integer(p.untested)}: heidän kärsivällisyydestään ei tiedetä mitään, joten se arvotaan kokonaan.`
          : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    handleDrawn: (p) =>
      `Lokissa ei ole käsittelyaikaa ${plural(p.customers, { one: '1 asiakkaalta', other: `${f.integer(p.customers)} asiakkaalta` })} (useimmat heistä luopuivat): se arvotaan.`,
    patience: (p) =>
      `${p.queues}: kärsivällisyys Kaplan–Meierin menetelmällä, ${did(p.abandonments, '1 luopuminen', 'luopumista')} ja ${did(p.censored, '1 muu odotus', 'muuta odotusta')}${p.pooled ? ` myös muista jonoista, koska näissä luopuneita on alle ${f.integer(p.enough)}` : ''}. ${p.share ? `Kun on kulunut ${f.seconds(p.seconds)}, jäljellä on ${estimate(p.share, '%')}. ` : ''}Kun odotus on ${f.seconds(p.lastSeconds)}, kukaan ei enää luovu: siitä eteenpäin loki vaikenee. ${f.integer(p.points)} pistettä, enintään ${f.number(p.tolerancePercent)} prosenttiyksikköä arviosta.`,
    noPatience: (p) => `${p.queues}: kukaan ei luopunut, joten kukaan ei luovu koskaan.`,
    handling: (p) =>
      `${p.queues}: arvottavat käsittelyajat ovat lognormaalisia, ja niiden perustana ${plural(p.answered, { one: 'on 1 vastattu yhteydenotto', other: `ovat ${f.integer(p.answered)} vastattua yhteydenottoa` })}, kesto vähintään ${f.integer(p.atLeastSeconds)} s${p.pooled ? `, myös muista jonoista, koska näissä niitä on alle ${f.integer(p.enough)}` : ''}: keskiarvo ${estimate(p.mean, 's')}, cv ${f.number(p.cv, 2)}.`,
    staffAgents: (p) =>
      `Henkilöstö: ${did(p.agents, '1 asiakaspalvelija', 'asiakaspalvelijaa')}, ${did(p.sessions, '1 työrupeama', 'työrupeamaa')}, ${f.number(p.presentHours)} t rupeaman ensimmäisestä puhelusta viimeisen loppuun (yli ${f.integer(p.gapMinutes)} minuutin tauko päättää rupeaman). Tästä ${f.number(p.awayHours)} t, jolloin asiakaspalvelija oli vapaana soittajan odottaessa, ei lasketa valmiudeksi.`,
    staffLoad: (p) =>
      `Lokissa ei ole asiakaspalvelijoita: henkilöstö on käynnissä ollut työ, 1,0 × kuorma (${f.number(p.hours)} t), ja vähintään yksi aina kun jotakuta palveltiin.`,
    overlap: (p) =>
      `${f.integer(p.contacts)} / ${f.integer(p.of)} yhteydenottoa on lokissa päällekkäin saman asiakaspalvelijan toisen yhteydenoton kanssa, yhteensä ${f.number(p.hours, 1)} t. Täällä asiakaspalvelijalla on yksi tällainen kerrallaan: työ tehdään peräkkäin tai sen tekevät muut, joten odotukset ja palvelutaso voivat olla kaukana oikeasta päivästä. Selvitä, mistä päällekkäisyys johtuu (neuvottelupuhelu, siirto, liikaa laskettu käsittelyaika), ennen kuin luotat niihin.`,
    nameless: (p) =>
      `${did(p.calls, '1 vastatusta puhelusta', 'vastatusta puhelusta')} puuttuu asiakaspalvelija: työ toistetaan, mutta sen tekijä puuttuu.`,
    blocked: (p) =>
      `${did(p.calls, '1 varattuun päättynyt puhelu', 'varattuun päättynyttä puhelua')} jätetään pois: toistossa linjoja ei ole rajattu.`,
    unqueued: (p) =>
      `${did(p.calls, '1 yhteydenotto, joka ei tullut', 'yhteydenottoa, jotka eivät tulleet')} mihinkään jonoon (suljetut ovet, ratkaisu valikossa, takaisinsoitto odotuksen sijaan tai takaisinsoitto, johon ei vastattu), jätetään pois: toistossa näitä ei ole.`,
    unserved: (p) => `Kukaan ei vastannut jonon ${p.queue} puheluihin: mikään tiimi ei palvele sitä.`,
    chats: (p) =>
      `${p.queues}: ${did(p.contacts, '1 chat tai viesti', 'chattia ja viestiä')}. Asiakaspalvelijalla on rinnakkain enintään ${count(p.least, p.most)}, ${p.seen ? 'niin monta kuin loki näyttää' : 'mikä on oletus, koska loki ei kerro, kuka vastasi'}; kukaan ei hidastu siitä, koska lokin käsittelyajat on mitattu muiden chattien rinnalla, eikä vastauksia toisteta vuoro vuorolta.`,
    mail: (p) =>
      `${p.queues}: ${did(p.contacts, '1 sähköposti tai muu odottava työ', 'sähköpostia tai muuta odottavaa työtä')}. Niitä tulee mihin aikaan tahansa, ne odottavat loputtomasti ja keskeytetään, kun tulee yhteydenotto, jota kukaan muu ei voi ottaa. Vastaus luvataan aukiolotunneissa (${count(p.leastHours, p.mostHours)} t), ${p.told ? 'kuten lokissa' : 'mikä on oletus'}.`,
    opening: (p) =>
      `Aukioloajat: ${hoursText(f, p.hours)}, muuten suljettu. Ne ulottuvat viikonpäivän ensimmäisestä ${p.byAnswers ? 'vastauksesta' : 'yhteydenotosta'} viimeiseen${p.byAnswers ? '' : ' (sähköpostia ei lasketa)'} ja pyöristetään ulospäin ${f.integer(p.minutes)} minuutin jaksoihin; sulkemishetkellä odottavat palvelee se, joka on paikalla.${p.closedDays > 0 ? ` ${did(p.closedDays, '1 päivä, jona kukaan ei ottanut yhteyttä, on', 'päivää, joina kukaan ei ottanut yhteyttä, ovat')} suljettuja.` : ''}`,
    alwaysOpen: (p) =>
      `Ovet ovat auki yötä päivää: yhteydenottoja tulee kaikkina aikoina, eikä minään viikonpäivänä keskiyön ympärillä ole yli ${f.number(p.nightHours)} tuntia ilman niitä.`,
    assumed: (p) =>
      `Oletuksena päivä alkaa tyhjin jonoin, pisimpään odottanut otetaan ensin ja ${p.parts ? 'lokin puhe, pito ja jälkityö simuloidaan yhtenä käsittelyaikana, joka kirjataan puheeksi' : 'koko käsittelyaika on puhetta'}.`,
    luck: () =>
      'Simuloidut päivät eroavat vain siinä, mitä arvotaan: vyö näyttää, kuinka paljon sillä on väliä, ei sitä, kuinka oikeat päivät eroavat toisistaan.',
  },
};
