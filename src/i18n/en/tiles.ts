import { Formats } from '../format';
import { first } from './first';

const f = new Formats('en');

/** The row of figures that the reader chooses. */
export const tiles = {
  ...first.tiles,
  title: 'Figures',
  add: 'Add a figure',
  remove: (p: { kpi: string }) => `Remove ${p.kpi}`,
  /** Ends of the 95 % interval of the mean. */
  unsure: (p: { low: string; high: string }) => `95% sure: ${f.range(p.low, p.high)}`,
  spread: (p: { low: string; high: string }) => `days range from ${p.low} to ${p.high} (p10–p90)`,
  real: (p: { value: string }) => `real day: ${p.value}`,
  /** Below all figures of the whole. */
  live: (p: { names: string }) =>
    `Service levels and waits of all types together are without ${p.names}: deferred work stands by itself, by contact type.`,
};
