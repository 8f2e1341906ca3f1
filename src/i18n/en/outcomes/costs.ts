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
    fixedPerDay: { label: 'Fixed', why: 'Each calendar day, whatever happens on it.' },
  },
  units: { minute: 'per minute', hour: 'per hour', day: 'a day' },
  needsWages: 'No team has a cost per agent hour yet: without wages costs have no data.',
  results: {
    title: 'Money',
    cost: (p: { cost: string; contact: string }) => `Service costs ${p.cost}, ${p.contact} a contact.`,
    result: (p: { result: string }) => `${p.result} are left of the revenue.`,
    sales: 'Revenue of sales',
    customers: 'Revenue of customers',
    wages: 'Wages, overtime included',
    onCost: 'On top of wages',
    seats: 'Licences and seats',
    lines: 'Lines',
    evaluations: 'Evaluations',
    fixed: 'Fixed',
    left: 'Left',
    all: 'Cost in all',
    kind: 'Kind',
    amount: 'Amount',
    aria: 'Money: what comes in and what service costs',
    interval: '95% interval',
  },
};
