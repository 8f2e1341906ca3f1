/** What service costs beside wages, and what of the revenue is left: fields, explanations, figures. */
export const costs = {
  fields: {
    onCost: { label: 'On top of wages', why: 'Social security, holidays and so on, as a share of the wages.' },
    telecomPerMinute: {
      label: 'A minute on the line',
      why: 'Waiting, talk and hold of calls and chats; a dial from the first ring. The menu is not counted.',
    },
    seatPerHour: { label: 'Licence and seat', why: 'Each paid hour of an agent.' },
    perEvaluation: { label: 'An evaluation', why: 'Each contact that is listened to; needs the quality.' },
    perLeaver: {
      label: 'An agent who leaves',
      why: 'Recruiting and training of the next one; needs the attrition of a team.',
    },
    fixedPerDay: { label: 'Fixed', why: 'Each calendar day, whatever happens on it.' },
  },
  units: { minute: 'per minute', hour: 'per hour', day: 'a day' },
  needsWages: 'No team has a cost per agent hour yet: without wages costs have no data.',
  /** What is priced and changes nothing, by its price. */
  idle: {
    perLeaver: 'No team has attrition yet: the price of an agent who leaves changes nothing.',
    perEvaluation: 'Nobody evaluates contacts yet: the price of an evaluation changes nothing.',
  },
  results: {
    title: 'Money',
    cost: (p: { cost: string; contact: string }) => `Service costs ${p.cost}, ${p.contact} a contact.`,
    result: (p: { result: string }) => `${p.result} are left of the revenue.`,
    loss: (p: { gap: string }) => `Service costs ${p.gap} more than comes in.`,
    sales: 'Revenue of sales',
    customers: 'Revenue of customers',
    wages: 'Wages, overtime included',
    onCost: 'On top of wages',
    seats: 'Licences and seats',
    lines: 'Lines',
    evaluations: 'Evaluations',
    leavers: 'Leavers: recruiting and training',
    fixed: 'Fixed',
    left: 'Left',
    all: 'Cost in all',
    kind: 'Kind',
    amount: 'Amount',
    aria: 'Money: what comes in and what service costs',
    interval: '95% interval',
  },
};
