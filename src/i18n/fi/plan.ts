import type { Messages } from '../en';
import { Formats } from '../format';
import { pluralIn } from '../plural';
import { first } from './first';

const f = new Formats('fi');
const plural = pluralIn('fi');

/** See the English words for what each stands for. */
export const plan: Messages['plan'] = {
  ...first.plan,
  rows: { ...first.plan.rows, abandoned: 'luopuneet' },
  staffing: {
    ...first.plan.staffing,
    dragHint: 'Muuta miehitystä vetämällä; Shift-näppäimellä viiden askelin.',
  },
  panels: {
    waitDistribution: 'Odotusaikojen jakauma',
    byType: 'Yhteydenottotyypeittäin',
    byCampaign: 'Kampanjoittain',
    byTeam: 'Tiimeittäin',
    byAgent: 'Asiakaspalvelijoittain',
    byDay: 'Päivittäin',
    formula: 'Miksi simulointi ja kaava eroavat',
    types: 'Yhteydenottotyypit',
    teams: 'Tiimit',
    calendar: 'Kalenteri',
    advanced: 'Lisäasetukset',
  },
  agents: {
    one: 'Asiakaspalvelija',
    note: 'Henkilömääräkäyrän asiakaspalvelijoilla on nimen sijasta numero: numero 1 tulee ensin ja lähtee yleensä viimeisenä. Yhteydenotot luetaan päivälle, jona ne saapuivat.',
    more: (p) =>
      plural(p.agents, { one: '1 asiakaspalvelija lisää', other: `${f.integer(p.agents)} asiakaspalvelijaa lisää` }),
    all: 'Näytä kaikki asiakaspalvelijoiden luvut',
    columns: 'Sarakkeet',
    usual: 'Tavalliset sarakkeet',
    sort: (p) => `Lajittele: ${p.by}`,
    ascending: (p) => `Lajiteltu: ${p.by}, pienin ensin.`,
    descending: (p) => `Lajiteltu: ${p.by}, suurin ensin.`,
    order: 'Järjestys on se, jota luvut näyttävät, sattuma mukana: se ei ole paremmuusjärjestys.',
    ranks:
      'Jokaisen luvun alla ovat ne sijat tiimissä, jotka asiakaspalvelijalla voi kuukauden ajalta todella olla, jos ne erottuvat.',
  },
  fields: {
    contactType: 'Yhteydenottotyyppi',
    team: 'Tiimi',
    channel: 'Kanava',
    demand: 'Kysyntä',
    handling: 'Käsittely',
    talk: 'Puhe',
    hold: 'Pito',
    wrap: 'Jälkityö',
    patience: 'Kärsivällisyys',
    mean: 'Keskiarvo',
    cv: 'Vaihtelukerroin',
    threshold: 'Palvelutason kynnys',
    shortAbandon: 'Lyhyen luopumisen raja',
    balking: 'Sulkee heti, kun kukaan ei ole vapaana',
    priority: 'Prioriteetti',
    skills: 'Palvelee',
    preference: 'Ensisijaisuus',
    overflowAfter: 'Vasta kun on odotettu',
    reserve: 'Vain kun vapaana on enemmän kuin',
    costPerHour: 'Työtunnin kustannus',
    trunk: 'Linjaryhmä',
    lines: 'Linjat',
    closing: 'Sulkemisaikaan',
    dayVariation: 'Päivän ennustevirhe (vaihtelukerroin)',
    intervalVariation: 'Jaksojen välinen vaihtelu (vaihtelukerroin)',
    interval: 'Jakso',
    start: 'Ensimmäinen päivä',
    zone: 'Aikavyöhyke',
    opening: 'Palveluajat',
    currency: 'Valuutta',
    family: 'Jakauma',
    speed: 'Nopeus',
    days: 'Päivät',
  },
  assumptions: {
    poisson: 'Yhteydenotot saapuvat satunnaisesti (Poisson) jaksonsa tahtiin.',
    servesAtClosing: 'Sulkemisaikaan jonossa olevat palvellaan vielä.',
    servesWhileOnShift:
      'Sulkemisaikaan jonossa olevat palvellaan vielä: vuorossa olevat jäävät heitä varten ylitöihin.',
    dropsAtClosing: 'Sulkemisaikaan jonossa olevat katkaistaan: vastaamatta jääneitä, mutta eivät luopuneita.',
  },
  ofTypes: (p) => plural(p.types, { one: '1 yhteydenottotyyppi', other: `${f.integer(p.types)} yhteydenottotyyppiä` }),
  ofTeams: (p) => plural(p.teams, { one: '1 tiimi', other: `${f.integer(p.teams)} tiimiä` }),
  simulated: 'simuloitu',
  addType: 'Lisää yhteydenottotyyppi',
  addTeam: 'Lisää tiimi',
  levers: 'Entä jos',
  lever: {
    volume: 'Volyymi',
    handleTime: 'Käsittelyaika',
    staff: 'Henkilöstö',
    patience: 'Kärsivällisyys',
    target: 'Tavoite',
  },
};
