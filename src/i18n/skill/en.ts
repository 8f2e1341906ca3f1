/** One, and several. */
const counted = {
  contacts: ['contact', 'contacts'],
  issues: ['issue', 'issues'],
  surveys: ['survey', 'surveys'],
  evaluations: ['evaluation', 'evaluations'],
  hours: ['scheduled hour', 'scheduled hours'],
} as const;

/** Luck and skill: how much of what agents' figures differ by is the agents. Numbers come as they are shown. */
export const skill = {
  title: 'Luck and skill',
  why: 'Agents who are all alike show different figures, too, because each meets other customers. What is luck, and what is the agent?',
  open: 'Show luck and skill',
  reach: 'Which of these differences are real? Luck and skill',
  none: 'Two agents who work are the least that can differ.',
  choose: { team: 'Team', figure: 'Figure', period: 'Period' },
  periods: { day: 'a day', week: 'a week', month: 'a month', quarter: 'a quarter', year: 'a year' },
  duty: (p: { days: string }) => `${p.days} days on duty`,
  oneDay: 'one day on duty',
  /** A volume, and as the name of an axis. `n` is as shown. */
  volume: (p: { n: string; of: keyof typeof counted }) => `${p.n} ${counted[p.of][p.n === '1' ? 0 : 1]}`,
  volumeAxis: {
    contacts: 'contacts of the agent',
    issues: 'issues of the agent',
    surveys: 'answered surveys of the agent',
    evaluations: 'evaluated contacts of the agent',
    hours: 'scheduled hours of the agent',
  },
  headline: (p: { period: string; volume: string; skill: string; luck: string }) =>
    `Over ${p.period} (${p.volume} an agent), ${p.skill} of the differences is skill and ${p.luck} is luck.`,
  alike: (p: { period: string }) => `These agents are all alike: whatever they differ by over ${p.period} is luck.`,
  hidden: (p: { period: string; volume: string }) =>
    `Over ${p.period} (${p.volume} an agent) no skill is to be seen: of what these agents differ by, less than 1% is skill and the rest is luck.`,
  shown: (p: { sd: string; gap: string }) =>
    `The agents show a standard deviation of ${p.sd}; the best and the worst are ${p.gap} apart.`,
  chance: (p: { sd: string; gap: string }) =>
    `Agents who are all alike would show ${p.sd}, and ${p.gap} between the best and the worst, by chance alone.`,
  needed: (p: { volume: string; days: string }) =>
    `To be 70% skill, a figure takes ${p.volume} of each agent: ${p.days} days on duty.`,
  tooLong:
    'Nobody stays long enough to be judged by this figure: for it to be 70% skill would take more than ten years on duty.',
  never: 'However long one counts: there is no skill in it to be found.',
  short: (p: { days: string }) => `Only ${p.days} days of each agent have been simulated; the figures are of those.`,
  funnel: {
    title: 'Figures of agents against their volumes',
    aria: 'Each dot is an agent over the period, in one simulated course of it; between the limits chance alone can place him.',
    points: 'Agents by volume',
    mean: 'team',
    inner: '95% by chance',
    outer: '99.8% by chance',
    point: (p: { name: string; value: string; volume: string }) => `${p.name}: ${p.value} over ${p.volume}`,
    legend: 'Full lines: 95% by chance; dashed: 99.8%. Dots, hollow: within 95%. Grey: beyond it. Solid: beyond 99.8%.',
  },
  table: {
    title: 'Agents, with what is luck taken out',
    agent: 'Agent',
    volume: 'Volume',
    shown: 'Shows',
    is: 'Is likely (95%)',
    reliability: 'Reliability',
    rank: 'Rank',
    verdict: 'Beside the team',
  },
  ranks: (p: { best: string; worst: string; of: string }) =>
    p.best === p.worst ? `${p.best} of ${p.of}` : `${p.best}–${p.worst} of ${p.of}`,
  inseparable: 'cannot be separated',
  verdicts: {
    tooFew: 'too few to judge',
    above: 'above',
    below: 'below',
    notApart: 'cannot be told apart',
  },
  lessBetter: 'Of handle time, rank 1 is the shortest. That is no merit where it costs resolution: look at both.',
  index: {
    name: 'Performance index over a month (rank)',
    why: (p: { figures: string }) =>
      `Index: mean of what is left of ${p.figures} when luck is taken out, in standard deviations between agents. Nobody is ranked below a reliability of 0.7.`,
  },
  reliability: (p: { period: string }) => `Reliability over ${p.period}`,
  own: {
    title: 'What your own agents show',
    why: 'Take a figure of your agents over one period and say how far apart they are.',
    agents: 'Agents',
    volume: 'Volume of each in the period',
    mean: 'Team’s figure',
    as: 'How far apart',
    kinds: { sd: 'Standard deviation', gap: 'Best minus worst' },
    result: (p: { skill: string; luck: string }) => `${p.skill} of your differences is skill, ${p.luck} is luck.`,
    byChance: (p: { share: string }) => `Agents who are all alike would show as much in ${p.share} of such periods.`,
    chance: (p: { sd: string; gap: string }) =>
      `By chance alone: standard deviation ${p.sd}, best minus worst ${p.gap} on average.`,
  },
  apart: {
    title: 'To tell two agents apart',
    difference: 'True difference between them',
    result: (p: { volume: string; days: string }) =>
      `It takes ${p.volume} of each, some ${p.days} days on duty, to see it in four of five cases.`,
  },
};
export type SkillWords = typeof skill;
