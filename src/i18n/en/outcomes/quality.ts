import { Formats } from '../../format';

const f = new Formats('en');

/** Quality assurance: fields, explanations, figures. */
export const quality = {
  groups: { contacts: 'What would be heard', evaluations: 'Who is listened to' },
  fields: {
    accuracy: { label: 'Correct content', why: 'Share of contacts of an agent of average care.' },
    criticalErrorFree: {
      label: 'Without a critical error',
      why: 'One that harms the customer, the business or the law.',
    },
    uninterrupted: { label: 'Without an interruption', why: 'The customer could finish speaking.' },
    agentSd: {
      label: 'Agents differ by',
      why: 'Standard deviation of their care on the log-odds: 0.3 around 90% is about 87 to 92%.',
    },
    evaluationsPerMonth: {
      label: 'Evaluations of an agent a month',
      why: 'Drawn at random of all that the agent handled, over calendar days.',
    },
    evaluatorSd: {
      label: 'Evaluators differ by',
      why: 'Standard deviation of their leniency. An agent meets one evaluator on a day.',
    },
    noiseSd: { label: 'Noise of an evaluation', why: 'Standard deviation of what else moves the points.' },
  },
  points: (p: { accurate: number; criticalFree: number; uninterrupted: number }) =>
    `Points of 100: ${f.integer(p.accurate)} for correct content, ${f.integer(p.criticalFree)} for no critical error, ${f.integer(p.uninterrupted)} for no interruption.`,
  results: {
    title: 'Quality, as evaluators see it',
    none: 'No contact was evaluated.',
    month: (p: { evaluations: string; error: string }) =>
      `Of an agent with ${p.evaluations} evaluations a month, the share of correct content is known to within ±${p.error}.`,
    few: (p: { needed: string }) =>
      `That is too little to judge anybody by: it would take ${p.needed} evaluations of each.`,
  },
};
