import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('fi');
const share = (x: number): string => f.percent(100 * x);

/** See the English words for what each stands for. */
export const returns: Messages['returns'] = {
  title: 'Palaavat asiakkaat',
  as: 'Palaa tyyppinä',
  same: 'sama tyyppi',
  mostAttempts: 'Yrityksiä enintään',
  redial: {
    name: 'Uusi yritys',
    on: 'Palvelematta jääneet yrittävät uudelleen',
    why: 'Jonosta luopunut, varattuun linjaan törmännyt tai suljettuun aikaan soittanut asiakas palaa näillä todennäköisyyksillä ja saman työn kanssa.',
    afterAbandon: 'Luopumisen jälkeen',
    afterBusy: 'Varatun linjan jälkeen',
    afterClosed: 'Suljetun ajan jälkeen',
    decay: 'Kunkin seuraavan yrityksen kerroin',
    patience: 'Kärsivällisyys jokaisen luopumisen jälkeen, ×',
    delay: 'Aika seuraavaan yritykseen',
  },
  repeat: {
    name: 'Uusi yhteydenotto samasta asiasta',
    on: 'Kaikki vastaukset eivät ratkaise asiaa',
    why: 'Osa niistä, joiden asia ei ratkennut, ottaa yhteyttä uudelleen samana tai jonakin myöhempänä aukiolopäivänä, aikaan jolloin asiakkaat soittavat.',
    resolution: 'Vastaus ratkaisee asian',
    probability: 'Ratkeamatta: palaa',
    sameDay: 'Heistä samana päivänä',
    delay: 'Aika paluuseen samana päivänä',
    reopened: 'Ratkaistu: ei ratkennutkaan',
    laterDays: 'Seuraavien aukiolopäivien painot',
    laterDaysHint: 'Luvut välilyönnein: seuraava aukiolopäivä, sitä seuraava, …',
    work: 'Työ, kertaa uuden yhteydenoton työ',
    share: (p) => `${share(p.share)} vastauksista johtaa uuteen yhteydenottoon.`,
  },
  pressure: {
    name: 'Paine käsittelyajoissa',
    on: 'Asiakaspalvelijoita painostetaan katkaisemaan pitkät puhelut',
    why: 'Enimmäisajan ylittävä puhe katkaistaan: yhteydenotto on lyhyt, mutta se ei ratkaise mitään, ja asiakas voi palata. Taitavampi on nopeampi ilmankin; pelkkä kiire ei auta.',
    cap: 'Pisin puheaika, kertaa keskiarvo',
    obeyed: 'Osuus yhteydenotoista, joissa noudatetaan',
    effect: (p) =>
      `Käsittelyaika ${p.from} → ${p.to}; vastaus ratkaisee asian ${share(p.resolvedBefore)} → ${share(p.resolved)}.`,
    moreWork: (p) =>
      `Kiire ei kannata: asiakas, jonka puhelu katkaistiin, palaa, ja jokainen asia vaatii ${share(p.more)} enemmän työtä kuin ilman sitä.`,
    lessWork: (p) =>
      `Jokainen asia vaatii ${share(p.less)} vähemmän työtä, mutta sillä on hintansa: ${share(p.unresolved)} vastauksista jättää sen ratkaisematta.`,
    endless: 'Työ ei loppuisi koskaan: katkaistu asiakas palaa ja katkaistaan taas.',
    noRepeat: 'Tässä kukaan ei palaa, joten kiire näyttää kannattavan: asiat jäävät ratkaisematta.',
    unusual: (p) => `Enimmäisaika alle ${f.number(p.least)} kertaa keskiarvon on kauempana kuin paineesta tiedetään.`,
    source:
      'Oletus: paineen vaikutuksen suunta ratkaisuasteeseen tunnetaan, sen suuruutta ei (tavallisesti vähintään 0,5).',
  },
  transfer: {
    name: 'Siirto',
    title: 'Siirrot',
    on: 'Osa yhteydenotoista siirretään toiselle',
    why: 'Ensimmäinen asiakaspalvelija tekee osan puheesta, asiakas jonottaa uudelleen ja seuraava tekee loput.',
    probability: 'Siirretään',
    to: 'Siirtyy tyypiksi',
    several: 'useille tyypeille osuuksin',
    shareTo: (p) => `Tyypille ${p.name}`,
    addTarget: 'Myös tyypille',
    chooseTarget: 'valitse tyyppi',
    removeTarget: (p) => `Ei enää tyypille ${p.name}`,
    sharesWhy:
      'Osuuksien summa on 100 %: kun yksi muuttuu, muut muuttuvat samassa suhteessa. Asiakas siirtyy samaan paikkaan jokaisessa suunnitelmassa.',
    workDone: 'Puheesta tehty ennen siirtoa',
    resolutionPenalty: 'Siirretty ratkeaa harvemmin (prosenttiyksikköä)',
    restFactor: 'Loppuosan keston kerroin',
    priority: 'Lisäprioriteetti toisessa jonossa',
    most: 'Siirtoja yhteydenottoa kohti enintään',
    handover: 'Saattava siirto',
    handoverWhy:
      'Ensimmäinen pysyy linjalla, kunnes seuraava vastaa, ja vielä tämän ajan sen jälkeen. Ei ole: ensimmäinen sulkee heti.',
    own: 'Oma siirtojen osuus',
    ownHint: 'Tyhjä siirtojen osuus tarkoittaa yhteydenottotyypin omaa.',
  },
  volume: {
    counts: 'Volyymiin lasketaan',
    fresh: 'uudet asiat',
    observed: 'havaitut yritykset',
    freshWhy: 'Uudet yritykset ja yhteydenotot tulevat volyymin päälle.',
    observedWhy:
      'Volyymissa ovat jo mukana uudet yritykset ja yhteydenotot: ne poistetaan ensin, ja simulointi lisää omansa. Muista tyypeistä tulevia siinä ei saa olla.',
    abandonRate: 'Luopuneet, kun volyymi laskettiin',
    busyRate: 'Varatut linjat, kun volyymi laskettiin',
    near: 'Vain likimain: käsittelyaikojen paineessa siirrettyjen ja eripituisten toistuvien yhteydenottojen puhe katkaistaan useammin tai harvemmin kuin ensimmäisten, ja osuus lasketaan ensimmäisten mukaan.',
    share: (p) => `${share(p.share)} volyymista on uusia asioita.`,
  },
  assumptions: {
    redial: (p) =>
      `Palvelematta jäänyt yrittää uudelleen, keskimäärin ${p.delay} myöhemmin: luopumisen jälkeen ${share(p.abandon)}, varatun linjan jälkeen ${share(p.busy)}, suljetun ajan jälkeen ${share(p.closed)} (${p.who}).`,
    decay: (p) => `Kunkin seuraavan yrityksen todennäköisyys on edellisen kertaa ${f.number(p.decay)} (${p.who}).`,
    repeat: (p) =>
      `${share(p.resolution)} vastauksista ratkaisee asian; muista asiakkaista ${share(p.again)} palaa, heistä ${share(p.sameDay)} samana päivänä (${p.who}).`,
    reopened: (p) =>
      `${share(p.share)} ratkaistuista asioista ei ratkennutkaan: asiakas ottaa uudelleen yhteyttä (${p.who}).`,
    unresolved: (p) => `${share(p.resolution)} vastauksista ratkaisee asian; muut asiakkaat eivät palaa (${p.who}).`,
    pressure: (p) =>
      `Puhe katkaistaan ${f.number(p.cap)} kertaa keskiarvon kohdalla (${share(p.obeyed)} sitä pidemmistä), eikä silloin mitään ratkea (${p.who}).`,
    blind: (p) => `${share(p.share)} vastatuista siirretään, kun puheesta on tehty ${share(p.done)} (${p.who}).`,
    warm: (p) =>
      `${share(p.share)} vastatuista siirretään, kun puheesta on tehty ${share(p.done)}; ensimmäinen odottaa linjalla (${p.who}).`,
    target: (p) => `${share(p.share)} tyypille ${p.to}`,
    targets: (p) => `Siirretyistä yhteydenotoista menee ${p.targets} (${p.who}).`,
    own: (p) => `${p.team} siirtää ${share(p.share)} tyypin ${p.type} yhteydenotoista.`,
    observed: (p) => `Volyymiin on laskettu havaitut yritykset; niistä ${share(p.share)} on uusia asioita (${p.who}).`,
  },
};
