/** Complaints: fields, explanations, figures. */
export const complaints = {
  fields: {
    fromStart: { label: 'Complaints from the start', why: 'Share of issues.' },
    afterBadContact: {
      label: 'Bad contact becomes a complaint',
      why: 'Of the contacts that would be rated 1 or 2. Needs the experience.',
    },
    harderToSettle: {
      label: 'Harder to settle by',
      why: 'So much less likely is an answer to resolve a complaint than any other issue of its type. Where unresolved issues are brought again, that makes more contacts of complaints that are such from the start.',
    },
    dispute: { label: 'Becomes a dispute', why: 'Of the complaints that were not settled at their first handling.' },
    fastSeconds: { label: 'Answered fast within', why: 'From the first attempt at the issue to the answer.' },
  },
  needsExperience: 'Experience is off: complaints come from the start alone.',
  results: {
    title: 'Complaints',
    read: (p: { rate: string; settled: string }) =>
      `${p.rate} of all active customers complain in the time measured; ${p.settled} of the complaints are settled at first handling`,
    readIssues: (p: { rate: string; settled: string }) =>
      `${p.rate} of the issues brought are complaints; ${p.settled} of these are settled at first handling`,
    issues: 'issues',
    issuesRead: (p: { issues: string }) => `Of ${p.issues} issues a day`,
    complaints: 'complaints',
    handled: 'handled',
    settled: 'settled first time',
    disputes: 'disputes',
    step: 'Step',
    perDay: 'A day',
    interval: '95% interval',
    fast: (p: { share: string }) => `${p.share} answered fast`,
    none: 'No complaints so far.',
  },
};
