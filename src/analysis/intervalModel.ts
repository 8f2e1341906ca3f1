import type { Grid } from '../model/calendar';
import { expectedContacts, expectedIn } from '../model/expectedContacts';
import { speedAtSkill } from '../model/knowledge';
import { meanSeconds } from '../model/meanSeconds';
import { meanRing } from '../model/ringing';
import type { ContactType, Scenario, Skill, Team } from '../model/scenario';
import type { PatienceLaw } from './forms/survival';
import { survival, withBalking } from './forms/survival';
import { pressureEffect } from './pressureEffect';
import { isPressed } from '../model/whatReturns';

/** What one interval of one contact type is to a formula: a queue in steady state. Times in seconds. */
export interface IntervalModel {
  arrivalsPerSecond: number;
  /** Mean time that a contact holds an agent: the handle time at the speed of the agents who are there, and ringing before it. */
  ahtSeconds: number;
  /** Agents of all teams that serve the type. */
  agents: number;
  /** Mean patience; Infinity: nobody hangs up. */
  patienceSeconds: number;
  /** Contacts of the type's trunk group, queued plus in service; Infinity: no limit. */
  lines: number;
}

/** A team that may serve the type, and how. */
export interface Serving {
  team: Team;
  skill: Skill;
}

export const servingTeams = (scenario: Scenario, type: string): Serving[] =>
  scenario.teams.flatMap((team) => team.skills.filter((s) => s.type === type).map((skill) => ({ team, skill })));

/** Mean handle time of an interval for an agent of speed 1, as far as talk is not broken off. A trace has its own handle times. */
export function meanHandle(type: ContactType, grid: Grid, interval: number): number {
  const { handling, demand } = type;
  const parts = [handling.talk, handling.hold, handling.wrap];
  const usual = parts.reduce((sum, d) => sum + (d ? meanSeconds(d) : 0), 0);
  const whole = handling.meanByInterval?.[interval] ?? usual;
  // The cap follows the interval's handle times, so what it saves is the same share of them.
  const pressed = pressureEffect(type);
  const drawn = pressed ? (whole * pressed.after.ahtSeconds) / pressed.before.ahtSeconds : whole;
  if (demand.kind !== 'trace' || !demand.handleSeconds) return drawn;
  const from = interval * grid.intervalSeconds;
  const { handleSeconds } = demand;
  const cap =
    isPressed(type) && usual > 0 ? (type.pressure.cap * meanSeconds(handling.talk) * whole) / usual : Infinity;
  const handled = (seconds: number | null): number =>
    seconds === null ? drawn : seconds - (type.pressure?.obeyed ?? 0) * Math.max(0, seconds - cap);
  const times = demand.arrivals.flatMap((t, i) =>
    t >= from && t < from + grid.intervalSeconds ? [handled(handleSeconds[i] ?? null)] : [],
  );
  return times.reduce((sum, t) => sum + t, 0) / times.length;
}

const meanPatience = (type: ContactType, interval: number): number =>
  (type.patience.family === 'never' ? null : type.patienceByInterval?.[interval]) ?? meanSeconds(type.patience);

/** Of these intervals the one with the most offered load, of those alone in which somebody calls and somebody serves. Null: there is none. */
export function busiestInterval(
  scenario: Scenario,
  grid: Grid,
  type: ContactType,
  intervals: readonly number[],
): number | null {
  const contacts = expectedContacts(type.demand, grid);
  const teams = servingTeams(scenario, type.id);
  const { talk, hold, wrap, meanByInterval } = type.handling;
  const usual = [talk, hold, wrap].reduce((sum, d) => sum + (d ? meanSeconds(d) : 0), 0);
  let busiest: number | null = null;
  let most = 0;
  for (const interval of intervals) {
    const load = contacts[interval] * (meanByInterval?.[interval] ?? usual);
    if (load > most && teams.some(({ team }) => team.headcount[interval] > 0)) [busiest, most] = [interval, load];
  }
  return busiest;
}

/** The queue that an interval would be, if it lasted; null where nobody calls, nobody serves or there is no line. */
export function intervalModel(
  scenario: Scenario,
  grid: Grid,
  type: ContactType,
  interval: number,
): IntervalModel | null {
  const contacts = expectedIn(type.demand, grid, interval);
  const serving = servingTeams(scenario, type.id);
  let agents = 0;
  let speed = 0;
  for (const { team, skill } of serving) {
    agents += team.headcount[interval];
    speed += team.headcount[interval] * speedAtSkill(team, skill);
  }
  const handle = meanHandle(type, grid, interval);
  const lines = scenario.trunks.find((trunk) => trunk.id === type.trunk)?.lines ?? Infinity;
  if (contacts === 0 || agents === 0 || lines === 0 || !(handle > 0)) return null;
  return {
    arrivalsPerSecond: contacts / grid.intervalSeconds,
    ahtSeconds: (handle * agents) / speed + meanRing(type),
    agents,
    patienceSeconds: meanPatience(type, interval),
    lines,
  };
}

/** The patience of an interval with its share of customers who leave at once. */
export function patienceLaw(type: ContactType, model: IntervalModel): PatienceLaw {
  const law = survival(type.patience);
  const mean = meanSeconds(type.patience);
  const factor = mean > 0 && mean < Infinity ? model.patienceSeconds / mean : 1;
  return withBalking(factor === 1 ? law : stretched(law, factor), type.balking);
}

/** The law of patience × factor. */
const stretched = (law: PatienceLaw, factor: number): PatienceLaw => ({
  above: (t) => law.above(t / factor),
  atMost: (t) => law.atMost(t / factor),
  meanAtMost: (t) => factor * law.meanAtMost(t / factor),
  never: law.never,
  kinks: law.kinks.map((t) => t * factor),
});

/** Work that arrives ÷ work that can be done. */
export const loadOf = (m: IntervalModel): number => (m.arrivalsPerSecond * m.ahtSeconds) / m.agents;

/**
 * About how long the queue needs to forget how it started, seconds: 1 ÷ (√(nμ) − √λ)² for M/M/n below its load (the
 * spectral gap: Karlin & McGregor 1958, van Doorn 1985), no longer than the mean patience where customers give up, and
 * never shorter than a handle time.
 */
export function relaxationSeconds(m: IntervalModel): number {
  const gap = Math.sqrt(m.agents / m.ahtSeconds) - Math.sqrt(m.arrivalsPerSecond);
  const byService = gap > 0 ? 1 / gap ** 2 : Infinity;
  const byPatience = Math.max(m.ahtSeconds, m.patienceSeconds);
  return Math.max(m.ahtSeconds, Math.min(byService, byPatience));
}
