import type { Messages } from '../en';
import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('fi');
const plural = pluralIn('fi');

/** See the English words for what each stands for. */
export const promises: Messages['promises'] = {
  title: 'Lupaukset',
  one: 'Lupaus',
  add: 'Lisää lupaus',
  edit: 'Muokkaa lupausta',
  remove: 'Poista lupaus',
  field: 'Lupauksesi yhtenä lauseena',
  placeholder: 'Yksikään puhelu ei odota yli minuuttia 95 %:na päivistä.',
  examples: [
    'Yksikään puhelu ei odota yli minuuttia.',
    '80 % puheluista vastataan 20 sekunnissa jokaisella puolen tunnin jaksolla.',
    'Luopumisprosentti on alle 5 % 95 %:na päivistä.',
    'Kuormitusaste on 75–85 %.',
  ],
  understood: (p) => `Ymmärretty: ${p.sentence}`,
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
  breakingWindows: (p) =>
    `tavallisena päivänä ${f.integer(p.failing)}/${f.integer(p.of)} ${p.windows} jää vajaaksi (8 päivänä 10:stä ${f.range(f.integer(p.low), f.integer(p.high))})`,
  onAverage: (p) => `${p.value} kaikilta päiviltä${p.doubt === '' ? '' : ` (${p.doubt})`}`,
  typicalDay: (p) => `tavallisena päivänä ${p.median}, 8 päivänä 10:stä ${p.range}`,
  typicalRun: (p) => `tavallisessa ajossa ${p.median}, 8 ajossa 10:stä ${p.range}`,
  goal: (p) => `luvattu: ${f.percent(p.share * 100)} päivistä`,
  judgements: { kept: 'pitää', likely: 'pitää luultavasti', fragile: 'hauras', broken: 'ei pidä', noData: 'ei tietoa' },
  judgementHints: {
    kept: 'Koko luottamusväli on luvatun yläpuolella.',
    likely: 'Pitää todennäköisemmin kuin ei, mutta varmuuteen tarvitaan lisää päiviä.',
    fragile: 'Lähellä luvattua: voi käydä kummin päin tahansa.',
    broken: 'Koko luottamusväli on luvatun alapuolella.',
    noData: 'Yhtenäkään päivänä ei ollut yhteydenottoja, joista päätellä.',
  },
  suggestion: 'Tarkoititko',
};
