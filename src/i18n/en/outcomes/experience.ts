/** How contacts are felt: fields, explanations, figures. */
export const experience = {
  groups: { satisfaction: 'Satisfaction', people: 'What people bring along', survey: 'Survey' },
  fields: {
    base: { label: 'Base', why: 'A contact that goes well is felt so; satisfied is who feels above 0.' },
    unresolved: { label: 'Left unresolved', why: 'What it costs that the contact did not resolve the issue.' },
    perRepeat: {
      label: 'Each earlier contact',
      why: 'For each answered contact about the same issue before, three at most.',
    },
    perTransfer: { label: 'Each transfer', why: 'For each time that the contact was passed on.' },
    perWait: {
      label: 'Waiting',
      why: 'For each e-fold of the wait beyond what is tolerated: waits count, but little.',
    },
    waitToleranceSeconds: { label: 'Wait that is tolerated', why: 'A shorter wait costs nothing.' },
    waitScaleSeconds: { label: 'Scale of the wait', why: 'So much beyond it counts ln 2 times.' },
    perHoldMinute: { label: 'Each minute on hold', why: 'Of all legs of the contact together.' },
    perAbandon: { label: 'Each attempt given up', why: 'For each earlier attempt at the issue that was given up.' },
    customerSd: {
      label: 'Customers differ by',
      why: 'Standard deviation of what a customer brings along, of a whole of 1.',
    },
    agentSd: { label: 'Agents differ by', why: 'Standard deviation of what an agent brings along, of a whole of 1.' },
    recommendCorrelation: {
      label: 'Rating and recommendation go together',
      why: 'Correlation of the chance in the two.',
    },
    invited: { label: 'Asked', why: 'Share of handled contacts whose customer is asked for a rating.' },
    response: { label: 'Answers', why: 'Of those who are asked.' },
    extremeBias: { label: 'Extremes answer more often', why: '0: who answers is like who does not.' },
  },
  results: {
    ratings: 'Satisfaction ratings',
    ratingsRead: (p: { satisfied: string; mean: string }) =>
      `${p.satisfied} are satisfied (4 or 5), the mean is ${p.mean}`,
    rating: 'Rating',
    share: 'Share of answers',
    interval: '95% interval',
    names: ['1, very bad', '2, bad', '3, middling', '4, good', '5, very good'],
    recommendation: 'Would they recommend us?',
    recommendRead: (p: { nps: string }) => `NPS ${p.nps}: promoters less detractors`,
    detractors: 'detractors (0–6)',
    passives: 'passives (7, 8)',
    promoters: 'promoters (9, 10)',
    group: 'Group',
    answers: (p: { rate: string; responses: string }) =>
      `${p.responses} answers a day, ${p.rate} of those who were asked`,
    none: 'No customer has answered a survey yet.',
  },
};
