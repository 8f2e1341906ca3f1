import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('en');
const plural = pluralIn('en');
const days = (n: number) => plural(n, { one: `${f.integer(n)} day`, other: `${f.integer(n)} days` });
const pick = (higher: boolean, more: string, less: string) => (higher ? more : less);

/** A difference of B against A, ready to be put into a sentence. */
export interface DifferenceWords {
  b: string;
  /** The size of the difference in words: 6.8 points. */
  amount: string;
  /** B is above A. */
  higher: boolean;
}

/** Two plans on the same days. */
export const compare = {
  title: 'Compare',
  choose: 'Choose two scenarios',
  baseline: 'A',
  alternative: 'B',
  swap: 'Swap A and B',
  sameDays: (p: { days: number }) => `Both meet the same customers on the same ${days(p.days)}.`,
  differentCalendars: 'These two scenarios have different calendars, so they cannot be compared day by day.',
  better: 'better',
  worse: 'worse',
  betterArrow: 'better →',
  zero: 'no difference',
  tooSmall: 'too small to matter',
  forest: {
    title: 'What changes from A to B?',
    label: (p: { rows: number }) =>
      `Differences B − A of ${plural(p.rows, { one: '1 figure', other: `${f.integer(p.rows)} figures` })} with their 95% intervals`,
  },
  /** Specific sentences; KPIs not named here use `generic`. */
  phrases: {
    serviceLevel: (p: DifferenceWords & { seconds: string }) =>
      `${p.b} answers ${p.amount} ${pick(p.higher, 'more', 'fewer')} calls in ${p.seconds}`,
    answerRate: (p: DifferenceWords) => `${p.b} answers ${p.amount} ${pick(p.higher, 'more', 'fewer')} of the calls`,
    abandonRate: (p: DifferenceWords) =>
      `${p.b} loses ${p.amount} ${pick(p.higher, 'more', 'fewer')} of the calls to hanging up`,
    asa: (p: DifferenceWords) => `${p.b} answers ${p.amount} ${pick(p.higher, 'later', 'sooner')} on average`,
    maxWait: (p: DifferenceWords) =>
      `The longest wait with ${p.b} is ${p.amount} ${pick(p.higher, 'longer', 'shorter')}`,
    occupancy: (p: DifferenceWords) => `Agents are ${p.amount} ${pick(p.higher, 'busier', 'less busy')} with ${p.b}`,
    aht: (p: DifferenceWords) => `${p.b} handles a call ${p.amount} ${pick(p.higher, 'slower', 'faster')}`,
    staffingCost: (p: DifferenceWords) => `${p.b} costs ${p.amount} ${pick(p.higher, 'more', 'less')}`,
    generic: (p: DifferenceWords & { kpi: string }) =>
      `${p.kpi} with ${p.b} is ${p.amount} ${pick(p.higher, 'higher', 'lower')}`,
  },
  /** `phrase` (±half) and how many days agree. */
  sentence: (p: { phrase: string; half: string; agree: number; days: number; better: boolean }) =>
    `${p.phrase} (±${p.half}), on ${f.integer(p.agree)} of ${days(p.days)} ${pick(p.better, 'better', 'worse')}.`,
  sentenceNeutral: (p: { phrase: string; half: string }) => `${p.phrase} (±${p.half}).`,
  sentenceSame: (p: { kpi: string }) => `${p.kpi}: no difference on any day.`,
  cannotTell: (p: { kpi: string }) => `${p.kpi}: cannot tell apart yet.`,
  cannotTellYet: (p: { kpi: string; moreDays: number }) =>
    `${p.kpi}: cannot tell apart yet – about ${plural(p.moreDays, { one: '1 more day', other: `${f.integer(p.moreDays)} more days` })} would.`,
  noData: (p: { kpi: string }) => `${p.kpi}: no day has data in both.`,
  varianceRatio: (p: { ratio: number }) =>
    `Comparing the same days is worth ${f.number(p.ratio, 2)} times as many independent days.`,
};
