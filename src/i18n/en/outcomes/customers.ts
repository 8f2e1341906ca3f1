/** The customer base and why customers leave: fields, explanations, figures. */
export const customers = {
  groups: {
    base: 'Customer base',
    intent: 'Why customers leave',
    worth: 'What a customer is worth',
    touches: 'What proactive touches do',
  },
  fields: {
    active: { label: 'Active customers', why: 'When the horizon begins.' },
    acquiredPerMonth: { label: 'New customers', why: 'A month.' },
    baselineChurn: {
      label: 'Leave anyway',
      why: 'Share of customers who leave in a month for reasons outside the centre: price, product, moving house. It is most of the churn.',
    },
    actedUpon: {
      label: 'Act on what they intend',
      why: 'Share of the intentions to leave that are acted upon within the month. 0: what the centre does moves nobody.',
    },
    intentAfterOne: { label: 'Would leave after one contact', why: 'That resolved the issue.' },
    intentAfterSeveral: { label: 'Would leave after several', why: 'Before the issue was resolved.' },
    intentUnresolved: { label: 'Would leave unresolved', why: 'Or never served.' },
    revenuePerMonth: { label: 'Revenue', why: 'Of a customer in a month.' },
    marginPerMonth: {
      label: 'Margin',
      why: 'Of a customer in a month, before what service costs; at most the revenue.',
    },
    discountPerMonth: { label: 'Discount rate', why: 'A month: what is earned later is worth so much less.' },
    purchasesPerMonth: { label: 'Purchases', why: 'Of a customer in a month whom nobody calls.' },
    purchaseValue: { label: 'A purchase', why: 'Its revenue; it counts in the revenue, not in the sales of contacts.' },
    touchGain: {
      label: 'Purchases more, at most',
      why: 'That touches bring: dials of campaigns, counted by customer and month.',
    },
    touchScale: { label: 'Touches for two thirds of it', why: '1 − 1/e of the gain.' },
    touchMost: { label: 'Touches that annoy nobody', why: 'Beyond, each costs purchases.' },
    touchLoss: {
      label: 'Purchases lost for each beyond',
      why: 'An assumption, as all of these: nobody published them.',
    },
  },
  units: { month: 'a month' },
  results: {
    title: 'Customers',
    read: (p: { churn: string; service: string }) =>
      `${p.churn} leave in a month, ${p.service} of them because of service.`,
    aria: 'Customers in a month: who comes and who leaves',
    start: 'At the start',
    acquired: 'New',
    anyway: 'Leave anyway',
    service: 'Leave because of service',
    net: 'Change',
    end: 'After a month',
    kind: 'Customers',
    count: 'Number',
    interval: '95% interval',
    month: 'A month in which every issue goes as in the days that were simulated.',
  },
};
