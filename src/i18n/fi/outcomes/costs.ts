import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const costs: Messages['outcomes']['costs'] = {
  fields: {
    onCost: { label: 'Palkan sivukulut', why: 'Sosiaalimaksut, lomat ja muut, osuutena palkoista.' },
    telecomPerMinute: {
      label: 'Minuutti linjalla',
      why: 'Puheluiden ja chattien odotus, puhe ja pito; soitto ensimmäisestä hälytyksestä. Valikko ei ole mukana.',
    },
    seatPerHour: { label: 'Lisenssi ja työpiste', why: 'Jokaiselta maksetulta työtunnilta.' },
    perEvaluation: {
      label: 'Arviointi',
      why: 'Jokaiselta kuunnellulta yhteydenotolta; edellyttää, että laatu on käytössä.',
    },
    perLeaver: { label: 'Lähtijä', why: 'Seuraajan rekrytointi ja koulutus; vaatii tiimin lähtövaihtuvuuden.' },
    fixedPerDay: { label: 'Kiinteät', why: 'Joka kalenteripäivältä, tapahtui mitä tahansa.' },
  },
  units: { minute: '/ min', hour: '/ t', day: '/ pv' },
  needsWages: 'Millään tiimillä ei vielä ole työtunnin kustannusta: ilman palkkoja kustannuksista ei ole tietoa.',
  /** What is priced and changes nothing, by its price. */
  idle: {
    perLeaver: 'Missään tiimissä ei vielä ole lähtövaihtuvuutta: lähtijän hinta ei muuta mitään.',
    perEvaluation: 'Yhteydenottoja ei vielä arvioida: arvioinnin hinta ei muuta mitään.',
  },
  results: {
    title: 'Raha',
    cost: (p) => `Palvelu maksaa ${p.cost}, yhteydenottoa kohti ${p.contact}.`,
    result: (p) => `Tuloista jää ${p.result}.`,
    loss: (p) => `Palvelu maksaa ${p.gap} enemmän kuin tuloja tulee.`,
    sales: 'Myynnin tulot',
    customers: 'Asiakkaiden tulot',
    wages: 'Palkat, ylityöt mukana',
    onCost: 'Palkan sivukulut',
    seats: 'Lisenssit ja työpisteet',
    lines: 'Linjat',
    evaluations: 'Arvioinnit',
    leavers: 'Lähtijät: rekrytointi ja koulutus',
    fixed: 'Kiinteät',
    left: 'Jää',
    all: 'Kustannukset yhteensä',
    kind: 'Laji',
    amount: 'Määrä',
    aria: 'Raha: mitä tulee ja mitä palvelu maksaa',
    interval: '95 %:n luottamusväli',
  },
};
