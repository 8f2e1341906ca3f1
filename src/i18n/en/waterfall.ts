import { Formats } from '../format';

const f = new Formats('en');

/** A difference taken apart, factor by factor. */
export const waterfall = {
  title: 'What makes the difference?',
  factors: {
    volume: 'volume',
    handling: 'handle times',
    patience: 'patience',
    staff: 'staff',
    rules: 'routing and other settings',
  },
  step: 'Step',
  cannot:
    'These two cannot be taken apart: that needs the same contact types, the same teams and the same calendar in both.',
  same: 'They differ in nothing that is simulated.',
  about: (p: { factors: string }) => `They differ in: ${p.factors}. Which of it does how much?`,
  start: (p: { plans: number; days: number }) =>
    `Take it apart (${f.integer(p.plans)} plans × ${f.integer(p.days)} runs)`,
  progress: (p: { done: number; total: number }) => `${f.integer(p.done)} of ${f.integer(p.total)} runs`,
  finding: (p: { kpi: string; factor: string; amount: string }) => `${p.kpi}: ${p.factor} does most, ${p.amount}`,
  noFinding: (p: { kpi: string }) => `${p.kpi}: no factor can be told from chance yet`,
  averaged:
    'Each factor is swapped in at its turn, averaged over all orders, on the same simulated days; the steps add up. Whiskers: 95% interval.',
  planned: 'as planned',
  realDay: 'the real day',
  luck: 'luck, and what the plan does not know',
  luckEnough:
    'With the real volumes and handle times eight days in ten lie in the grey band, and so does the real day: luck is enough.',
  moreThanLuck:
    'With the real volumes and handle times eight days in ten lie in the grey band, and the real day does not: something else was different, such as who was really there.',
};
