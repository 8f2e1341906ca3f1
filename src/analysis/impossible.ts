import type { Concurrency } from '../model/channel';
import { isConcurrent, isDeferred, totalSpeed } from '../model/channel';
import type { Grid } from '../model/calendar';
import type { ContactType, Scenario } from '../model/scenario';
import { effectiveValue } from './edits/cells';
import { expectedOf } from './expected';
import type { Shown } from './planView.svelte';

/** Why a plan cannot work, with the numbers that say so. An explanation, not an error: it is simulated all the same. */
export type Impossibility =
  /** Contacts of a type that no team has the skill for. */
  | { kind: 'nobodyServes'; type: string; contacts: number }
  /** Contacts that come in while nobody at all is on duty; half-open stretches of intervals of the horizon. */
  | { kind: 'noStaff'; stretches: [from: number, to: number][]; contacts: number }
  /**
   * Customers who never hang up bring more work than the people who serve them can do. Hours of work per hour, agents on
   * average, and by how many hours of work the queue grows each hour. `type`: its name, where it is one of several.
   */
  | { kind: 'unstable'; type: string | null; offeredHours: number; agents: number; growthHours: number };

/** What of a plan cannot work in the intervals that are shown. Replayed logs count as they are; closed hours take no contacts. */
export function impossibilities(scenario: Scenario, grid: Grid, shown: Shown): Impossibility[] {
  const contacts = scenario.types.map((type) =>
    expectedOf(type, grid).slice().fill(0, 0, shown.first).fill(0, shown.last),
  );
  const sum = (values: Float64Array): number => {
    let total = 0;
    for (let k = shown.first; k < shown.last; k++) total += values[k];
    return total;
  };
  const served = new Set(scenario.teams.flatMap((team) => team.skills.map((skill) => skill.type)));
  // Contacts that come by themselves, and those that are passed on to the type.
  const coming = (type: ContactType): number =>
    scenario.types.reduce((all, from, item) => {
      const handedOver = served.has(from.id) && from.transfer?.to === type.id ? from.transfer.probability : 0;
      return all + sum(contacts[item]) * (from === type ? 1 : handedOver);
    }, 0);
  const unserved: Impossibility[] = scenario.types
    .filter((type) => !served.has(type.id) && coming(type) > 0)
    .map((type) => ({ kind: 'nobodyServes', type: type.name, contacts: coming(type) }));
  return [...unserved, ...noStaff(scenario, contacts, shown), ...unstable(scenario, grid, contacts, shown)];
}

/** Share of a type's work that its own agents may pass on at most. */
function workPassedOn({ teams }: Scenario, { id, transfer }: ContactType): number {
  if (!transfer) return 0;
  const chances = teams.flatMap(({ skills }) =>
    skills.filter(({ type }) => type === id).map((skill) => skill.transferProbability ?? transfer.probability),
  );
  return Math.max(0, ...chances) * (1 - transfer.workDone);
}

function noStaff(scenario: Scenario, contacts: readonly Float64Array[], shown: Shown): Impossibility[] {
  const stretches: [number, number][] = [];
  let missed = 0;
  for (let k = shown.first; k < shown.last; k++) {
    // Deferred work waits until somebody comes.
    const offered = contacts.reduce(
      (total, of, item) => (isDeferred(scenario.types[item].channel) ? total : total + of[k]),
      0,
    );
    if (offered === 0 || scenario.teams.some(({ headcount }) => headcount[k] > 0)) continue;
    missed += offered;
    const last = stretches.at(-1);
    if (last?.[1] === k) last[1] = k + 1;
    else stretches.push([k, k + 1]);
  }
  // Less than one expected contact is a day on which, as a rule, nobody notices.
  return missed < 1 ? [] : [{ kind: 'noStaff', stretches, contacts: missed }];
}

/**
 * The load that cannot leave by hanging up or by finding all lines taken, against all who could take it, at their best speed:
 * necessary for a queue that keeps up, over every single type and over all together. The heaviest case is told.
 */
function unstable(scenario: Scenario, grid: Grid, contacts: readonly Float64Array[], shown: Shown): Impossibility[] {
  const patient = scenario.types.flatMap(({ id, patience, trunk }, item) =>
    patience.family === 'never' &&
    trunk === undefined &&
    scenario.teams.some((team) => team.skills.some((skill) => skill.type === id))
      ? [item]
      : [],
  );
  const hour = grid.intervalSeconds / 3600;
  let worst: (Impossibility & { kind: 'unstable' }) | null = null;
  for (const items of [patient, ...(patient.length > 1 ? patient.map((item) => [item]) : [])]) {
    const first = Math.min(...items.map((item) => contacts[item].findIndex((n) => n > 0)).filter((k) => k >= 0));
    if (first === Infinity) continue;
    let offered = 0;
    let agents = 0;
    let capacity = 0;
    for (let k = first; k < shown.last; k++) {
      for (const item of items)
        offered +=
          (contacts[item][k] *
            (1 - scenario.types[item].balking) *
            (1 - workPassedOn(scenario, scenario.types[item])) *
            (effectiveValue(scenario, { kind: 'aht', item, interval: k }) ?? 0)) /
          3600;
      for (const { headcount, skills, concurrency } of scenario.teams) {
        const speeds = skills.flatMap(({ type, speed }) => {
          const item = items.find((one) => scenario.types[one].id === type);
          if (item === undefined) return [];
          return [isConcurrent(scenario.types[item].channel) ? speed * bestSpeed(concurrency) : speed];
        });
        if (speeds.length === 0) continue;
        agents += headcount[k] * hour;
        capacity += headcount[k] * hour * Math.max(...speeds);
      }
    }
    const hours = (shown.last - first) * hour;
    const growthHours = (offered - capacity) / hours;
    // Nobody at all on duty is told in its own words.
    if (growthHours <= 1e-9 || agents === 0 || growthHours <= (worst?.growthHours ?? 0)) continue;
    const type = items.length === 1 && scenario.types.length > 1 ? scenario.types[items[0]].name : null;
    worst = { kind: 'unstable', type, offeredHours: offered / hours, agents: agents / hours, growthHours };
  }
  return worst ? [worst] : [];
}

/** The total speed of an agent who holds as many contacts as is best. */
const bestSpeed = (concurrency: Concurrency | undefined): number =>
  concurrency
    ? Math.max(...Array.from({ length: concurrency.atOnce }, (_, open) => totalSpeed(concurrency, open + 1)))
    : 1;
