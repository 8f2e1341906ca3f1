import { Formats } from '../format';

const f = new Formats('en');

/** The row of figures that the reader chooses. */
export const tiles = {
  title: 'Figures',
  choose: 'Choose figures',
  add: 'Add a figure',
  remove: (p: { kpi: string }) => `Remove ${p.kpi}`,
  cost: 'staffing cost',
  /** Ends of the 95 % interval of the mean. */
  unsure: (p: { low: string; high: string }) => `95% sure: ${f.range(p.low, p.high)}`,
  spread: (p: { low: string; high: string }) => `days range from ${p.low} to ${p.high} (p10–p90)`,
  within: (p: { seconds: string }) => `in ${p.seconds}`,
  /** Short names, where the catalogue's name is too long for a tile. */
  short: {
    serviceLevel: 'service level A',
    serviceLevelNetOfShortAbandons: 'service level B',
    serviceLevelAbandonsNeutral: 'service level C',
    serviceLevelOfAnswered: 'service level D',
    serviceLevelRemovedWithin: 'service level E',
    asa: 'ASA',
    aht: 'AHT',
    abandonRate: 'abandoned',
    answerRate: 'answered',
    blockedRate: 'blocked',
    occupancy: 'occupancy',
    maxWait: 'longest wait',
    staffingCost: 'cost',
  },
  real: (p: { value: string }) => `real day: ${p.value}`,
};
