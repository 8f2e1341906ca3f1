/** What contacts may sell: fields and explanations of a contact type and of a campaign. */
export const sale = {
  title: 'Sales',
  on: 'Contacts may buy',
  why: 'Each answered contact, the last leg of it, sells with this probability; who buys does not change who calls.',
  onCampaign: 'Right parties may buy',
  whyCampaign: 'Each right party that is reached buys with this probability, whoever dials and whenever.',
  fields: {
    conversion: { label: 'Buys', why: 'Who did not wait, from an ordinary agent.' },
    value: { label: 'Revenue of a sale', why: 'On average.' },
    lossPerMinute: {
      label: 'Lost by waiting',
      why: 'The probability falls by e^(−ω · minutes waited on the line, before and after a transfer); written contacts and call backs do not wait there. 0: nobody minds.',
    },
    agentEffect: {
      label: 'Effect of the agent',
      why: 'Who is liked more than others sells more: 1 + λ · q times as often. 0: all sell alike.',
    },
  },
};
