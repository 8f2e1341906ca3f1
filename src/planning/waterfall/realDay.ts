import { meanSeconds } from '../../model/meanSeconds';
import type { ContactType, Observed, Scenario } from '../../model/scenario';

/**
 * The plan with the customers of the real day: as many contacts as were counted in each interval, with the handle times that they took.
 * What chance does within an interval stays. Types of which nothing was observed, and replayed logs, stay as planned.
 */
export function withRealInputs(scenario: Scenario, observed: readonly Observed[]): Scenario {
  const byType = new Map(observed.map((one) => [one.type, one]));
  return {
    ...scenario,
    types: scenario.types.map((type) => {
      const real = byType.get(type.id);
      return real && type.demand.kind === 'rate' ? asObserved(type, real) : type;
    }),
  };
}

function asObserved(type: ContactType, { offered, abandoned, ahtSeconds }: Observed): ContactType {
  const { demand, handling } = type;
  if (demand.kind !== 'rate') return type;
  const known = offered.flatMap((n, k) => (n !== null && abandoned[k] !== null ? [[n, abandoned[k]]] : []));
  const total = known.reduce((sum, [n]) => sum + n, 0);
  // Counted attempts contain tries after the first: the simulation adds those itself.
  const comesBack = type.redial !== undefined || type.repeat !== undefined;
  const rate = total > 0 ? Math.min(1, known.reduce((sum, [, left]) => sum + left, 0) / total) : 0;
  const history = comesBack ? { observed: { abandonRate: rate, busyRate: demand.observed?.busyRate ?? 0 } } : {};
  const usual = meanSeconds(handling.talk) + meanOf(handling.hold) + meanOf(handling.wrap);
  return {
    ...type,
    demand: {
      ...demand,
      volume: demand.volume.map((n, k) => offered[k] ?? n),
      ...history,
      dayCv: 0,
      intervalCv: 0,
      sharedDay: false,
    },
    handling: {
      ...handling,
      meanByInterval: demand.volume.map((_, k) => positive(ahtSeconds?.[k]) ?? handling.meanByInterval?.[k] ?? usual),
    },
  };
}

const meanOf = (part: ContactType['handling']['hold']): number => (part ? meanSeconds(part) : 0);
const positive = (seconds: number | null | undefined): number | null => (seconds ? seconds : null);
