import { fi as names } from '../../../kpiNames/fi';
import type { Amount } from '../../phrases';
import { fi as phrases } from '../fi';
import type { LaterWords } from '../later';
import { laterClause, withinSentence } from '../later';

const comparisons = { '<': 'alle', '<=': 'enintään', '>': 'yli', '>=': 'vähintään' } as const;
const genitive = { s: 'sekunnin', min: 'minuutin', h: 'tunnin', '%': '' } as const;
const time = ({ unit, number }: Amount, kind = ''): string => `${number} ${kind}${genitive[unit]}`;

/** Finnish. */
export const later: LaterWords = {
  names: {
    ...withinSentence(names),
    offered: 'saapuneiden yhteydenottojen määrä',
    freshIssues: 'uusien asioiden määrä',
    answered: 'vastattujen yhteydenottojen määrä',
    completed: 'loppuun hoidettujen puhelujen määrä',
    abandoned: 'luopuneiden määrä',
    shortAbandons: 'lyhyiden luopumisten määrä',
    closedContacts: 'aukioloajan ulkopuolisten yhteydenottojen määrä',
    contactRatePerCustomer: 'yhteydenottojen määrä asiakasta kohti kuukaudessa',
    averageWaitOfAbandoned: 'keskimääräinen odotus ennen luopumista',
    firstResponseChat: 'keskimääräinen ensimmäinen vasteaika chatissa',
    firstResponseDeferred: 'keskimääräinen ensimmäinen vasteaika sähköpostissa',
    contactsPerAgentHour: 'yhteydenottojen määrä työtunnissa',
    agentDay: 'yhteydenottojen määrä asiakaspalvelijaa ja päivää kohti',
    chatConcurrency: 'yhtäaikaisten chattien määrä',
    attrition: 'henkilöstön vuosivaihtuvuus',
    fcrNet: 'ensimmäisen yhteydenoton ratkaisuaste (netto)',
    failureRepeatRatio: 'epäonnistuneiden ja toistuvien osuus',
    contactsPerResolution: 'yhteydenottojen määrä ratkaisua kohti',
    timeToResolution: 'keskimääräinen ratkaisuaika',
    oldestOpen: 'vanhimman avoimen asian ikä',
    firstAttemptResolution: 'ensimmäisellä yrityksellä ratkaistujen osuus',
    brokenOff: 'kesken katkaistujen osuus',
    csat: 'tyytyväisten osuus',
    csatMean: 'asiakastyytyväisyyden keskiarvo',
    nps: 'nettosuositteluindeksi',
    ces: 'vaivattomana pitäneiden osuus (CES)',
    complaintsResolvedFirstTime: 'ensimmäisellä kerralla ratkaistujen valitusten osuus',
    disputes: 'riitautettujen valitusten määrä',
    qualityScore: 'laatupistemäärä',
    criticalErrorFree: 'kriittisittä virheittä hoidettujen osuus',
    listening: 'keskeytyksettä kuunneltujen osuus',
    churn: 'asiakaspoistuma kuukaudessa',
    retention: 'asiakaspysyvyys kuukaudessa',
    costPerContact: 'kustannus yhteydenottoa kohti',
    costPerTicketOpened: 'kustannus avattua tikettiä kohti',
    costPerResolution: 'kustannus ratkaisua kohti',
    costPerCustomer: 'palvelukustannus asiakasta kohti kuukaudessa',
    revenuePerCall: 'myynti puhelua kohti',
    revenuePerHour: 'myynti työtuntia kohti',
    conversionRate: 'konversioprosentti',
    dials: 'soittoyritysten määrä',
    connectRate: 'tavoitettavuusprosentti',
    rightPartyContacts: 'tavoitettujen oikeiden henkilöiden määrä',
    salesPerHour: 'kauppojen määrä tunnissa',
    talkMinutesPerHour: 'puheaika minuutteina työtuntia kohti',
    staffedHours: 'vuorojen kokonaisaika',
  },
  is: (name, compared) => `${name} on ${compared}`,
  compared: (op, amount) => `${comparisons[op]} ${amount}`,
  between: (low, high) => `${low}–${high}`,
  days: (number) => `${number} päivän`,
  business: (limit) => time(limit, 'työ'),
  withinDays: (number) => `${number} päivän kuluessa`,
  withinTime: (limit) => `${time(limit)} kuluessa`,
  withinBusiness: (limit) => `${time(limit, 'työ')} kuluessa`,
  resolvedSameDay: (share) => `${share} asioista ratkaistaan saman päivän aikana`,
  fcr: (share) => `${share} asioista ratkaistaan ensimmäisellä yhteydenotolla`,
  resolutionRate: (share) => `${share} asioista ratkaistaan`,
  resolvedWithin: (share, within) => `${share} asioista ratkaistaan ${within}`,
  respondedWithin: (share, within) => `${share} viesteistä saa vastauksen ${within === '' ? 'ajoissa' : within}`,
  costToRevenue: (compared) => `tukikustannukset ovat ${compared} tuloista`,
  costToProfit: (compared) => `tukikustannukset ovat ${compared} voitosta`,
};

phrases.later = laterClause(phrases, later);
