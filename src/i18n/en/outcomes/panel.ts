/** What follows from contacts as a whole: the switches of its parts, and what is said of every parameter. */
export const panel = {
  title: 'What follows',
  why: 'What contacts do to customers and to the business.',
  nothingReturns: 'Nothing here changes who calls or who is served.',
  complaintsReturn:
    'One thing here changes who calls: complaints that are harder to settle are resolved less often, so their customers contact again more often. Nothing else here changes who calls or who is served.',
  edit: 'Set what follows',
  /** What a value rests on. */
  grades: { S: 'measured', T: 'published form', D: 'derived', A: 'assumption' },
  /** `rests`: the grades; `equation`: its number. */
  line: (p: { usual: string; range: string; rests: string; equation: string }) =>
    `Usual ${p.usual}, seen ${p.range}. ${p.equation}, ${p.rests}.`,
  lineNoUsual: (p: { range: string; rests: string; equation: string }) => `Seen ${p.range}. ${p.equation}, ${p.rests}.`,
  atLeast: (p: { min: string }) => `from ${p.min}`,
  source: (p: { source: string }) => `Source: ${p.source}.`,
  /** Where a parameter's source says more than a name: what it says, by the table's own words. */
  sources: {
    '67 to 72 %: SQM Group, first-contact resolution and customer satisfaction by industry':
      '67 to 72 %: SQM Group, first-contact resolution and customer satisfaction by industry',
    'SQM Group, first-contact resolution and customer satisfaction by industry':
      'SQM Group, first-contact resolution and customer satisfaction by industry',
    'Zeltyn, Palm/Erlang-A lecture notes': 'Zeltyn, Palm/Erlang-A lecture notes',
    'SQM Group, intentions to leave (2022)': 'SQM Group, intentions to leave (2022)',
    '25 to 63 %: onholdinc.com, responsedesign.com': '25 to 63 %: onholdinc.com, responsedesign.com',
    '19 %: SQM Group, transfers': '19 %: SQM Group, transfers',
    '14 %: SQM Group, transfers': '14 %: SQM Group, transfers',
    'SQM Group, repeat call reasons': 'SQM Group, repeat call reasons',
    'SQM Group: satisfaction falls by 15 % with each repeat': 'SQM Group: satisfaction falls by 15 % with each repeat',
    'SQM Group: transfers cost 12 points': 'SQM Group: transfers cost 12 points',
    'Garcia et al. (2012): waits count, but little': 'Garcia et al. (2012): waits count, but little',
    '14 % by customers’ own account: SQM Group': '14 % by customers’ own account: SQM Group',
    'Goodman: about half complain to the front line': 'Goodman: about half complain to the front line',
    '1 to 5 % escalate: Goodman': '1 to 5 % escalate: Goodman',
    'second-hand: MetricNet': 'second-hand: MetricNet',
    '25 to 40 % with absence: Turnella, glossary': '25 to 40 % with absence: Turnella, glossary',
    '85 to 95 %': '85 to 95 %',
    'FM Outsource case: throughput falls at six chats': 'FM Outsource case: throughput falls at six chats',
  },
  unusual: (p: { range: string }) => `Outside of what was seen (${p.range}): take the results with care.`,
  assumed: (p: { usual: string; range: string; why: string }) =>
    `Usual ${p.usual}, sensible ${p.range}. An assumption, not measured: ${p.why}.`,
  unusualAssumed: (p: { range: string }) => `Outside of the sensible range (${p.range}): take the results with care.`,
  /** Why a value is assumed, where nobody published one; by symbol. */
  reasons: {
    r_c: 'nobody published it; who comes to closed doors has been turned away as by a busy signal, and is taken to try again as often',
    p_balk:
      'that somebody hangs up at once was measured only of wrong numbers (1 to 2%); set it where a log shows waits of 0 s among the abandoned',
    p_menu: 'no source tells it for centres in general; take the share of your own menu that never asks for an agent',
    p_accept:
      'nobody published it; it hangs on the wait that is announced and on the hour that is offered, so it is taken as less than half',
    p_missed:
      'cold calls are answered in 5 to 50% of cases; who asked to be called expects it, so it is taken as one in five',
    odds_K:
      'nobody published it; it is taken as what an agent who is one standard deviation better has over the mean (e^0.25, about 1.3), and at most as what the best have (e^0.6)',
  },
  units: {
    s: 's',
    d: 'days',

    '1/month': 'a month',
    '1/min': 'a minute',
    '1/yr': 'a year',
    points: 'points',
  },
  /** Printed with every result, CAUSAL §7. */
  validity:
    'This rests on published correlations, mostly of North American vendors: compare plans by it, and do not take a single figure for a forecast. It was seen near normal operation, with 60 to 80% of issues resolved and 60 to 95% occupancy.',
  parts: {
    experience: {
      name: 'Experience',
      on: 'Contacts are felt and rated',
      why: 'Satisfaction, recommendation and effort of every answered contact, and who answers the survey.',
    },
    complaints: {
      name: 'Complaints',
      on: 'Some contacts are complaints',
      why: 'From the start, or because a contact went badly; handled at once, or disputed.',
    },
    quality: {
      name: 'Quality',
      on: 'Contacts are listened to',
      why: 'Evaluators score a sample of every agent’s contacts.',
    },
    customers: {
      name: 'Customers',
      on: 'Customers stay or leave',
      why: 'How the customer base changes with what customers meet.',
    },
    costs: {
      name: 'Costs',
      on: 'Service costs more than wages',
      why: 'On-costs, telecoms, seats and everything else that is paid.',
    },
  },
};
