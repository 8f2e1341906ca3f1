/** How many agents leave: fields and explanation of a team. */
export const attrition = {
  label: 'Attrition',
  hint: 'Agents who leave in a year, as a figure: nobody leaves within the horizon. Mean tenure is a year divided by it.',
  perYear: { label: 'Leave in a year', why: 'Where occupancy is at most 85%.' },
  perOccupancyPoint: { label: 'Points more for each point of occupancy', why: 'Above 85%.' },
};
