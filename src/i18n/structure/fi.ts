import { Formats } from '../format';
import { pluralIn } from '../plural';
import type { StructureWords } from './en';

const f = new Formats('fi');
const plural = pluralIn('fi');

/** See the English words for what each stands for. */
export const structure: StructureWords = {
  types: 'Yhteydenottotyypit',
  teams: 'Tiimit',
  contacts: (p) => plural(p.contacts, { one: '1 yhteydenotto', other: `${f.integer(p.contacts)} yhteydenottoa` }),
  records: (p: { records: number }) =>
    plural(p.records, { one: '1 tietue', other: `${f.integer(p.records)} tietuetta` }),
  reached: 'tavoitettu',
  handle: (p) => `käsittely ${p.time}`,
  patience: (p) => `kärsivällisyys ${p.time}`,
  patient: 'kukaan ei luovu',
  peak: (p) => `enintään ${f.integer(p.agents)} vuorossa`,
  lines: (p) => `${p.name}: ${plural(p.lines, { one: '1 linja', other: `${f.integer(p.lines)} linjaa` })}`,
  summary: (p) =>
    `Vasemmalla ${plural(p.types, { one: '1 yhteydenottotyyppi', other: `${f.integer(p.types)} yhteydenottotyyppiä` })}, oikealla ${plural(p.teams, { one: '1 tiimi', other: `${f.integer(p.teams)} tiimiä` })}, välissä ${plural(p.links, { one: '1 osaaminen', other: `${f.integer(p.links)} osaamista` })}. Nuolinäppäimillä siirrytään osasta toiseen, Enter avaa osan.`,
  finding: {
    nobody: (p) =>
      p.others === 0
        ? `Mikään tiimi ei palvele tyyppiä ${p.name}`
        : `Mikään tiimi ei palvele tyyppiä ${p.name} eikä ${plural(p.others, { one: '1 muuta', other: `${f.integer(p.others)} muuta` })}`,
    idle: (p) =>
      p.others === 0
        ? `Tiimi ${p.name} ei palvele mitään yhteydenottotyyppiä`
        : `Tiimi ${p.name} ja ${f.integer(p.others)} muuta eivät palvele mitään yhteydenottotyyppiä`,
    oneTeam: (p) => `Yksi tiimi palvelee kaikkia: ${p.name}`,
    everyTeam: 'Jokainen tiimi palvelee kaikkia yhteydenottotyyppejä',
    single: (p) => `${f.integer(p.single)}/${f.integer(p.types)} yhteydenottotyypistä on yhden tiimin varassa`,
    shared: 'Jokaisella yhteydenottotyypillä on ainakin kaksi tiimiä',
  },
  link: {
    after: (p) => `${p.time} jälkeen`,
    reserve: (p) => `jättää ${f.integer(p.agents)} vapaaksi`,
    speed: (p) => `nopeus ×${f.number(p.speed)}`,
    priority: (p) => `prioriteetti ${f.number(p.priority)}`,
    choice: (p) => `${f.integer(p.choice)}. vaihtoehto`,
  },
  returns: {
    redial: (p) => `yrittää uudelleen ${p.share}`,
    repeat: (p) => `ottaa taas yhteyttä ${p.share}`,
    transfer: (p) => `siirretään ${p.share}`,
  },
  legend: {
    first: 'ensimmäinen vaihtoehto',
    later: 'myöhempi vaihtoehto',
    condition: 'vain ehdolla',
  },
  table: {
    from: 'Mistä',
    to: 'Minne',
    how: 'Miten',
    share: 'Osuus',
    redial: 'yrittää uudelleen',
    repeat: 'ottaa taas yhteyttä',
    transfer: 'siirretään',
  },
  unserved: 'Ilman tiimiä',
  rule: {
    heading: 'Sääntö, jonka nämä asetukset tekevät',
    who: 'Kuka saa yhteydenoton',
    next: 'Minkä yhteydenoton asiakaspalvelija ottaa seuraavaksi',
    ofType: {
      nobody: 'Ei kukaan',
      oneTeam: 'Vain yksi tiimi',
      longestIdle: 'Pisimpään vapaana ollut',
      leastOccupied: 'Vähiten kuormitettu',
      weighted: 'Jako painojen mukaan',
      preferred: 'Ensisijainen tiimi ensin',
      specialists: 'Erikoisosaajat ensin',
    },
    ofTeam: {
      nothing: 'Ei mitään',
      oneType: 'Yksi yhteydenottotyyppi, pisimpään odottanut ensin',
      longestWait: 'Pisimpään odottanut ensin',
      ownOrder: 'Tiimin oma järjestys',
      priority: 'Korkein prioriteetti ensin',
      growing: 'Prioriteetti, joka kasvaa odottaessa',
    },
    leastOccupied: (p) => `${p.name}, vähiten kuormitetulle`,
    weighted: (p) => `${p.name}, samanarvoiset jakavat painojen mukaan`,
    thenByPriority: 'samanarvoisista prioriteetin mukaan',
    waitFirst: (p) => `${p.name}, kun on odotettu ${p.time}`,
    overflow: (p) => `${p.name}, sitten ylivuoto, kun on odotettu ${p.times}`,
    keeps: (p) => `${p.name}, jättää ${f.integer(p.agents)} vapaaksi muille`,
    keepsSome: (p) => `${p.name}, jättää osan vapaaksi muille`,
    of: (p) => `${p.name}: ${p.detail}`,
    both: (p) => `${p.one}; ${p.next}`,
    then: (p) => `${p.first}, sitten ${p.next}`,
    after: (p) => `kun on odotettu ${p.time}, myös ${p.teams}`,
    headStart: (p) => `etumatkaa odotusaikana: ${p.list}`,
    growth: (p) => `${p.type} alkaen ${f.number(p.start)}, +${f.number(p.perSecond)} sekunnissa`,
    reserve: (p) => `${p.type} vain, kun vapaana on enemmän kuin ${f.integer(p.agents)}`,
    never: (p) => `ei koskaan ${p.type}: vapaana pitäisi olla enemmän kuin ${f.integer(p.agents)}, eikä enempää ole`,
  },
};
