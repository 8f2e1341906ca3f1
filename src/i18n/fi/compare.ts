import type { Messages } from '../en';
import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('fi');
const plural = pluralIn('fi');
const pick = (higher: boolean, more: string, less: string): string => (higher ? more : less);

/** See the English words for what each stands for. */
export const compare: Messages['compare'] = {
  title: 'Vertailu',
  choose: 'Valitse kaksi skenaariota',
  baseline: 'A',
  alternative: 'B',
  swap: 'Vaihda A ja B',
  sameDays: (p) => `Molemmat kohtaavat samat asiakkaat samoina päivinä (${f.integer(p.days)}).`,
  differentCalendars: 'Näillä skenaarioilla on eri kalenterit, joten niitä ei voi verrata päivä päivältä.',
  better: 'parempi',
  worse: 'huonompi',
  betterArrow: 'parempi →',
  zero: 'ei eroa',
  tooSmall: 'ero on merkityksettömän pieni',
  forest: {
    title: 'Mikä muuttuu A:sta B:hen?',
    label: (p) =>
      `Erot B − A ja niiden 95 %:n luottamusvälit: ${plural(p.rows, { one: '1 tunnusluku', other: `${f.integer(p.rows)} tunnuslukua` })}`,
  },
  phrases: {
    serviceLevel: (p) =>
      `${p.b}: ajoissa vastataan ${p.amount} ${pick(p.higher, 'suurempaan', 'pienempään')} osaan puheluista, aikaraja ${p.seconds}`,
    answerRate: (p) => `${p.b}: vastausprosentti on ${p.amount} ${pick(p.higher, 'suurempi', 'pienempi')}`,
    abandonRate: (p) => `${p.b}: luopumisprosentti on ${p.amount} ${pick(p.higher, 'suurempi', 'pienempi')}`,
    asa: (p) => `${p.b}: keskimääräinen vastausaika on ${p.amount} ${pick(p.higher, 'pidempi', 'lyhyempi')}`,
    maxWait: (p) => `${p.b}: pisin jonotusaika on ${p.amount} ${pick(p.higher, 'pidempi', 'lyhyempi')}`,
    occupancy: (p) => `${p.b}: kuormitusaste on ${p.amount} ${pick(p.higher, 'korkeampi', 'matalampi')}`,
    aht: (p) => `${p.b}: keskimääräinen käsittelyaika on ${p.amount} ${pick(p.higher, 'pidempi', 'lyhyempi')}`,
    staffingCost: (p) => `${p.b}: kustannus on ${p.amount} ${pick(p.higher, 'suurempi', 'pienempi')}`,
    generic: (p) => `${p.b}: ${p.kpi} on ${p.amount} ${pick(p.higher, 'suurempi', 'pienempi')}`,
  },
  sentence: (p) =>
    `${p.phrase} (±${p.half}), ${pick(p.better, 'parempi', 'huonompi')} ${plural(p.agree, { one: '1 päivänä', other: `${f.integer(p.agree)} päivänä` })}, kun päiviä on ${f.integer(p.days)}.`,
  sentenceNeutral: (p) => `${p.phrase} (±${p.half}).`,
  sentenceSame: (p) => `${p.kpi}: ei eroa yhtenäkään päivänä.`,
  cannotTell: (p) => `${p.kpi}: eroa ei vielä voi todeta.`,
  cannotTellYet: (p) =>
    `${p.kpi}: eroa ei vielä voi todeta – siihen tarvitaan noin ${plural(p.moreDays, { one: '1 päivä', other: `${f.integer(p.moreDays)} päivää` })} lisää.`,
  noData: (p) => `${p.kpi}: molemmista ei ole tietoa yhdeltäkään päivältä.`,
  varianceRatio: (p) =>
    `Samojen päivien vertailu vastaa ${f.number(p.ratio, 2)}-kertaista määrää riippumattomia päiviä.`,
};
