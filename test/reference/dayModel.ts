import { clockOf } from '../../src/model/calendar';
import type { Duration } from '../../src/model/distribution';
import { expectScenario } from '../../src/model/document';
import type { RosterLine, ShiftTemplate } from '../../src/model/roster';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';

/**
 * Time-varying cases with a discipline of ours at staffing drops: by count (D1, a headcount curve) or, -d2, by identity (a roster);
 * or without drops.
 */
export const dayCaseIds = [
  'tv-01',
  'tv-01-d2',
  'tv-03',
  'tv-05',
  'tv-07',
  'tv-08',
  'tv-09',
  'tv-v-01',
  'tv-n-01',
  'mtginf-01',
  'mtginf-03',
] as const;

/** Parameters of a case by interval. */
export interface Params {
  intervalSec: number;
  arrivalsPerHour: number[] | Record<string, number[]>;
  agents?: number[] | Record<string, number[]>;
  agentsToUse?: number;
  meanServiceSec?: number | Record<string, number>;
  meanPatienceSec?: number | null | Record<string, number>;
  probAbandonAtOnceIfWait?: number;
  service?: [string, number];
}

/** Values of each class; a single one is called c1. */
export const byClass = (value: number[] | Record<string, number[]>): [string, number[]][] =>
  Array.isArray(value) ? [['c1', value]] : Object.entries(value);

/**
 * Agents of each spell as shifts: at a rise new ones come, at a drop those who came last leave, and at the end all stay until the
 * queue is served. Who leaves is not drawn, but by then nobody can tell agents of one team apart.
 * @param spells agents on duty by spell
 */
function shiftsOf(
  spells: readonly number[],
  minutes: number,
): Pick<ScenarioInput, 'shifts'> & { roster: RosterLine[] } {
  const present: { start: string; from: number }[] = [];
  const shifts: ShiftTemplate[] = [];
  const roster: RosterLine[] = [];
  const leave = (until: number): void => {
    const { from, start } = present.pop()!;
    const id = `${from}-${until}`;
    const line = roster.find(({ shift }) => shift === id);
    if (line) line.count++;
    else {
      shifts.push({ id, name: id, minutes: (until - from) * minutes, activities: [] });
      roster.push({ shift: id, start, count: 1 });
    }
  };
  spells.forEach((agents, k) => {
    while (present.length > agents) leave(k);
    while (present.length < agents) present.push({ start: clockOf(k * minutes), from: k });
  });
  // Long enough for the last one in the queue.
  while (present.length > 0) leave(spells.length + Math.ceil(600 / minutes));
  return { shifts, roster };
}

/** The case as one open spell from midnight, then closed: arrivals stop, the queue is served. */
export function dayScenario(id: string, p: Params, seed = `reference ${id}`): Scenario {
  const classes = byClass(p.arrivalsPerHour);
  const spells = classes[0][1].length;
  // An interval of the case longer than an hour is cut into hours.
  const cut = Math.max(1, p.intervalSec / 3600);
  const minutes = (p.intervalSec / cut / 60) as 15 | 30 | 60;
  const slots = 1440 / minutes;
  const spread = (perSpell: (spell: number) => number): number[] =>
    Array.from({ length: slots }, (_, k) => (k < spells * cut ? perSpell(Math.floor(k / cut)) : 0));
  const pools = byClass(p.agents ?? new Array<number>(spells).fill(p.agentsToUse!)).map(
    ([name, n]) =>
      [Array.isArray(p.arrivalsPerHour) || !Array.isArray(p.agents) ? name.replace('c1', 'p1') : 'p1', n] as const,
  );
  const talk: Duration =
    p.service?.[0] === 'det'
      ? { family: 'constant', mean: p.service[1] }
      : {
          family: 'exponential',
          mean: p.service?.[1] ?? (typeof p.meanServiceSec === 'number' ? p.meanServiceSec : p.meanServiceSec!['p1']),
        };
  const patience = (c: string): number | null | undefined =>
    typeof p.meanPatienceSec === 'object' && p.meanPatienceSec !== null ? p.meanPatienceSec[c] : p.meanPatienceSec;
  const shifts = id.endsWith('-d2') ? shiftsOf(pools[0][1], p.intervalSec / 60) : null;
  const hours = { from: '00:00', to: clockOf((spells * p.intervalSec) / 60) };
  return expectScenario({
    format: 'floorwalk',
    version: 1,
    name: id,
    seed,
    calendar: {
      start: '2026-01-05',
      zone: 'UTC',
      days: 1,
      intervalMinutes: minutes,
      opening: new Array(7).fill(hours),
      closing: 'serve',
    },
    types: classes.map(([name, perHour]) => {
      const mean = patience(name);
      return {
        id: name,
        name,
        demand: { kind: 'rate', volume: spread((k) => (perHour[k] * minutes) / 60), sharedDay: false },
        handling: { talk },
        patience: mean == null ? { family: 'never' } : { family: 'exponential', mean },
        balking: p.probAbandonAtOnceIfWait ?? 0,
      };
    }),
    ...(shifts ? { shifts: shifts.shifts } : {}),
    teams: pools.map(([name, n]) => ({
      id: name,
      name,
      ...(shifts ? { roster: shifts.roster } : { headcount: spread((k) => n[k]) }),
      // V: both classes, the first with priority. N: p1 serves c1 alone, p2 serves c2 first, then c1, and is asked second by c1.
      skills:
        pools.length === 2
          ? name === 'p1'
            ? [{ type: 'c1', preference: 1 }]
            : [
                { type: 'c2', priority: 1 },
                { type: 'c1', preference: 2, priority: 0 },
              ]
          : classes.map(([type], i) => ({ type, priority: -i })),
    })),
  });
}
