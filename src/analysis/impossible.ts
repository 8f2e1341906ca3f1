import type { Grid } from '../model/calendar';
import type { Scenario } from '../model/scenario';
import { countArrivals, effectiveValue } from './edits/cells';
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
  const contacts = scenario.types.map(({ demand }) => {
    const all = demand.kind === 'trace' ? countArrivals(demand.arrivals, grid) : demand.volume;
    return Array.from(all, (n, k) => (grid.open[k] && k >= shown.first && k < shown.last ? n : 0));
  });
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const served = new Set(scenario.teams.flatMap((team) => team.skills.map((skill) => skill.type)));
  const unserved: Impossibility[] = scenario.types.flatMap(({ id, name }, item) =>
    !served.has(id) && sum(contacts[item]) > 0
      ? [{ kind: 'nobodyServes' as const, type: name, contacts: sum(contacts[item]) }]
      : [],
  );
  return [...unserved, ...noStaff(scenario, contacts, shown), ...unstable(scenario, grid, contacts, shown)];
}

function noStaff(scenario: Scenario, contacts: readonly (readonly number[])[], shown: Shown): Impossibility[] {
  const stretches: [number, number][] = [];
  let missed = 0;
  for (let k = shown.first; k < shown.last; k++) {
    const offered = contacts.reduce((total, of) => total + of[k], 0);
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
function unstable(
  scenario: Scenario,
  grid: Grid,
  contacts: readonly (readonly number[])[],
  shown: Shown,
): Impossibility[] {
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
            (effectiveValue(scenario, { kind: 'aht', item, interval: k }) ?? 0)) /
          3600;
      for (const { headcount, skills } of scenario.teams) {
        const speeds = skills.flatMap(({ type, speed }) =>
          items.some((item) => scenario.types[item].id === type) ? [speed] : [],
        );
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
