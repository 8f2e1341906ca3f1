/** How many agents leave: fields and explanation of a team. */
export const attrition = {
  label: 'Attrition',
  hint: 'Agents who leave in a year. Mean tenure is a year divided by it. What each costs is under “What follows”.',
  perYear: { label: 'Leave in a year', why: 'Where occupancy is at most 85%.' },
  perOccupancyPoint: { label: 'Points more for each point of occupancy', why: 'Above 85%.' },
  novices: {
    label: 'Replaced by novices within the horizon',
    why: 'Agents leave at the yearly rate also while the horizon runs; from the next day on a novice has the place, who learns as said above. In long horizons everybody gets faster with the weeks.',
  },
};
