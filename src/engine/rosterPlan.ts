import type { Grid } from '../model/calendar';
import { comesOn, isPaid, shiftStart } from '../model/shiftTimes';
import type { Activity, NamedAgent, People } from '../model/roster';
import type { Scenario, Team } from '../model/scenario';
import { Duty } from './dayLog';
import { exp } from './math';
import type { Sampler } from './sampler';
import { samplerOf } from './sampler';
import { Stream } from './stream';

/** A document may list activities in any order; agents go through them in that of time. */
const inOrder = (activities: readonly Activity[]): Activity[] =>
  [...activities].sort((a, b) => a.afterMinutes - b.afterMinutes);

/** What chance decides about an agent's day, each from a stream of its own. New purposes go to the end. */
export const AgentPurpose = {
  teamDay: 0,
  absence: 1,
  late: 2,
  early: 3,
  away: 4,
  speed: 5,
  tenure: 6,
  quality: 7,
  /** What he brings to how a contact is felt. */
  warmth: 8,
  /** How careful he is, and how lenient who listens to him on a day is. */
  care: 9,
  evaluator: 10,
  /** Which heads of a curve are off the contacts as planned. */
  planned: 11,
  /** When he leaves for good. */
  leaving: 12,
} as const;
export const agentPurposes = 13;

/** How a team's people stray from the plan; 0 and null for not at all. */
interface Straying {
  absence: number;
  /** Parameters of the Beta distribution of a day's absence; 0: the same every day. */
  alpha: number;
  beta: number;
  late: { probability: number; time: Sampler } | null;
  early: { probability: number; time: Sampler } | null;
  /** Mean length of time in its place and of time away, seconds; away 0: always in its place. */
  inPlace: number;
  away: number;
  streams: Stream[];
}

/** One agent's shift on one calendar day. */
export interface Shift {
  agent: number;
  day: number;
  start: number;
  end: number;
  straying: Straying | null;
  /** Index of the agent within the team, whom the draws belong to. */
  turn: number;
  activities: readonly { at: number; seconds: number; duty: number }[];
}

/** The shifts of all rostered teams, agent by agent in order of time. */
export interface RosterPlan {
  shifts: readonly Shift[];
  /** Shifts of agent a: from first[a] to first[a + 1] − 1. */
  first: Int32Array;
}

/** @param firstAgent number of each team's first agent; `keys` of a team's streams */
export function compileRoster(
  scenario: Scenario,
  teams: readonly Team[],
  firstAgent: Int32Array,
  grid: Grid,
  keys: (team: string) => Int32Array,
): RosterPlan | null {
  if (!teams.some((team) => team.roster)) return null;
  const templates = new Map((scenario.shifts ?? []).map((shift) => [shift.id, shift]));
  const shifts: Shift[] = [];
  const first = new Int32Array(firstAgent[teams.length] + 1);
  teams.forEach((team, j) => {
    const straying = strayingOf(team.people, keys(team.id));
    let agent = firstAgent[j];
    for (const line of team.roster ?? []) {
      const template = templates.get(line.shift)!;
      for (let i = 0; i < line.count; i++, agent++) {
        first[agent] = shifts.length;
        grid.days.forEach(({ weekday }, day) => {
          if (!comesOn(line, weekday)) return;
          const start = shiftStart(grid, day, line.start);
          shifts.push({
            agent,
            day,
            start,
            end: start + template.minutes * 60,
            straying,
            turn: agent - firstAgent[j],
            activities: inOrder(template.activities).map((activity) => ({
              at: start + activity.afterMinutes * 60,
              seconds: activity.minutes * 60,
              duty: dutyOf(activity.kind, isPaid(activity)),
            })),
          });
        });
      }
    }
    first.fill(shifts.length, agent, firstAgent[j + 1] + 1);
  });
  return { shifts, first };
}

function dutyOf(kind: string, paid: boolean): number {
  if (!paid) return Duty.unpaid;
  return kind === 'meeting' ? Duty.meeting : kind === 'training' ? Duty.training : Duty.rest;
}

function strayingOf(people: People | undefined, keys: Int32Array): Straying | null {
  if (!people) return null;
  const { absence = 0, absenceCorrelation: rho = 0, late, early, adherence = 1, awayMinutes } = people;
  if (absence === 0 && !late && !early && adherence === 1) return null;
  const away = adherence < 1 ? awayMinutes * 60 : 0;
  return {
    absence,
    // Beta with mean p whose members correlate by ρ: α = p(1 − ρ)/ρ, β = (1 − p)(1 − ρ)/ρ.
    alpha: rho > 0 ? (absence * (1 - rho)) / rho : 0,
    beta: rho > 0 ? ((1 - absence) * (1 - rho)) / rho : 0,
    late: late ? { probability: late.probability, time: samplerOf(late.time) } : null,
    early: early ? { probability: early.probability, time: samplerOf(early.time) } : null,
    inPlace: adherence < 1 ? (away * adherence) / (1 - adherence) : Infinity,
    away,
    streams: Array.from({ length: agentPurposes }, (_, p) => new Stream(keys.subarray(4 * p, 4 * p + 4), 64)),
  };
}

/** What is known of a team's agents, by their numbers within it. */
export type KnownAgents = ReadonlyMap<number, NamedAgent>;
const none: KnownAgents = new Map();

/** Whom a team's roster names and something is known of. */
export function knownAgents({ roster, agents }: Team): KnownAgents {
  if (!roster || !agents) return none;
  const byName = new Map(agents.map((agent) => [agent.name, agent]));
  const names = roster.flatMap(({ count, names }) => names ?? new Array<string>(count).fill(''));
  return new Map(
    names.flatMap((name, a) => {
      const known = byName.get(name);
      return known ? [[a, known] as const] : [];
    }),
  );
}

/** How fast each agent of a team is by nature, by tenure and by what all of them know: factors on handle times. CAUSAL.md E5. */
export function agentPaces(
  people: People | undefined,
  agents: number,
  keys: Int32Array,
  known: KnownAgents = none,
): Float64Array {
  const paces = Float64Array.from({ length: agents }, (_, a) => 1 / (known.get(a)?.speed ?? 1));
  if (!people) return paces;
  const { speedCv = 0, learning, knowledge } = people;
  const speed = speedCv > 0 ? samplerOf({ family: 'lognormal', mean: 1, cv: Math.max(0.001, speedCv) }) : null;
  const tenure = learning ? samplerOf({ family: 'exponential', mean: learning.meanTenureWeeks }) : null;
  const stream = (purpose: number): Stream => new Stream(keys.subarray(4 * purpose, 4 * purpose + 4), 64);
  const speeds = stream(AgentPurpose.speed);
  const tenures = stream(AgentPurpose.tenure);
  for (let a = 0; a < agents; a++) {
    speeds.rewindTo(0, 0, a, 0);
    tenures.rewindTo(0, 0, a, 0);
    const own = known.get(a);
    if (speed && own?.speed === undefined) paces[a] *= speed.draw(speeds);
    if (learning && tenure)
      paces[a] *= 1 + learning.extra * exp(-(own?.tenureWeeks ?? tenure.draw(tenures)) / learning.weeks);
    if (knowledge) paces[a] *= knowledge.work;
  }
  return paces;
}

/**
 * How good each agent of a team is at resolving issues: factors on the odds of a resolution, e^(η + κ) with η normal and κ what all of them
 * know. CAUSAL.md E6.
 * @param keys of the team's streams
 */
export function agentOdds(
  people: People | undefined,
  agents: number,
  keys: Int32Array,
  known: KnownAgents = none,
): Float64Array {
  const odds = Float64Array.from({ length: agents }, (_, a) => known.get(a)?.resolutionOdds ?? 1);
  const { qualitySd = 0, knowledge } = people ?? {};
  if (qualitySd > 0) {
    const stream = new Stream(keys.subarray(4 * AgentPurpose.quality, 4 * AgentPurpose.quality + 4), 64);
    for (let a = 0; a < agents; a++) {
      stream.rewindTo(0, 0, a, 0);
      if (known.get(a)?.resolutionOdds === undefined) odds[a] = exp(qualitySd * stream.normal());
    }
  }
  return knowledge ? odds.map((own) => own * knowledge.odds) : odds;
}

/** What each agent brings to how a contact is felt: standard normal. CAUSAL.md E9. */
export function agentWarmth(agents: number, keys: Int32Array): Float64Array {
  const stream = new Stream(keys.subarray(4 * AgentPurpose.warmth, 4 * AgentPurpose.warmth + 4), 64);
  return Float64Array.from({ length: agents }, (_, agent) => {
    stream.rewindTo(0, 0, agent, 0);
    return stream.normal();
  });
}

/** How careful each agent is: factors on the odds of what quality assurance listens for, e^x with x normal. CAUSAL.md E22. */
export function agentCare(sd: number, agents: number, keys: Int32Array): Float64Array {
  const stream = new Stream(keys.subarray(4 * AgentPurpose.care, 4 * AgentPurpose.care + 4), 64);
  return Float64Array.from({ length: agents }, (_, agent) => {
    stream.rewindTo(0, 0, agent, 0);
    return sd === 0 ? 1 : exp(sd * stream.normal());
  });
}

/** Keys of the evaluators of a team. */
export const evaluatorKeys = (keys: Int32Array): Int32Array =>
  keys.subarray(4 * AgentPurpose.evaluator, 4 * AgentPurpose.evaluator + 4);
