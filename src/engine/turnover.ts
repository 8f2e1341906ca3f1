import type { People } from '../model/roster';
import type { KnownAgents } from './rosterPlan';
import { AgentPurpose } from './rosterPlan';
import type { LogShape } from './dayLog';
import { exp } from './math';
import type { Sampler } from './sampler';
import { samplerOf } from './sampler';
import { Stream } from './stream';

/** A team whose people leave within the horizon, and learn. */
export interface Leaving {
  people: People;
  known: KnownAgents;
  /** Of the team's streams. */
  keys: Int32Array;
}

const daysPerWeek = 7;
const daysPerYear = 365.25;

/** Whoever holds a place now. */
interface Place {
  /** When he came, weeks of the horizon; before it: negative. */
  came: number;
  /** When he leaves, days of the horizon. */
  leaves: number;
  /** His speed by nature: a factor on handle times. */
  nature: number;
  /** How many came before him within the horizon. */
  before: number;
  /** The calendar day that `pace` is of. */
  day: number;
  pace: number;
}

/**
 * People who leave within the horizon. Each place is left as a Poisson process of rate A₀, whatever else happens, and taken by a novice, of
 * tenure 0 and a nature of his own, from the next calendar day on; the place is never empty. A pace is that of a calendar day:
 * nature × (1 + ℓ·e^(−t/t₀)) × K at the tenure t of its beginning. CAUSAL.md E5, E16; where tenures begin as Exp(A₀), they stay so. Draws belong to
 * the place, the simulated day and who came before: not to what anybody does.
 */
export class Turnover {
  private readonly places: readonly Place[];
  private readonly teams: readonly (TeamLeaving | null)[];
  private run = 0;

  constructor(
    private readonly shape: LogShape,
    leaving: readonly (Leaving | null)[],
    private readonly firstAgent: Int32Array,
    /** Of those who stay, and at the horizon's start. */
    private readonly agentPace: Float64Array,
  ) {
    this.teams = leaving.map((team) => (team ? new TeamLeaving(team) : null));
    this.places = Array.from(shape.agentTeam, () => ({ came: 0, leaves: 0, nature: 1, before: 0, day: -1, pace: 1 }));
  }

  reset(run: number): void {
    this.run = run;
    for (const place of this.places) place.before = place.day = -1;
  }

  /** Factor of an agent on handle times at a time of the horizon. */
  paceOf(agent: number, now: number): number {
    const { shape, agentPace } = this;
    const team = this.teams[shape.agentTeam[agent]];
    if (!team) return agentPace[agent];
    const day = shape.dayOf[Math.min(shape.intervals - 1, Math.floor(now / shape.intervalSeconds))];
    const place = this.places[agent];
    if (place.day !== day) {
      const number = agent - this.firstAgent[shape.agentTeam[agent]];
      if (place.before < 0) team.begin(place, number, this.run);
      while (place.leaves < day) team.replace(place, number, this.run);
      place.day = day;
      place.pace = team.pace(place, day);
    }
    return place.pace;
  }
}

class TeamLeaving {
  private readonly speed: Sampler | null;
  private readonly tenure: Sampler | null;
  private readonly streams: readonly Stream[];
  private readonly stay: number;

  constructor(private readonly team: Leaving) {
    const { people, keys } = team;
    const { speedCv = 0, learning, attrition } = people;
    this.speed = speedCv > 0 ? samplerOf({ family: 'lognormal', mean: 1, cv: Math.max(0.001, speedCv) }) : null;
    this.tenure = learning ? samplerOf({ family: 'exponential', mean: learning.meanTenureWeeks }) : null;
    this.stay = attrition!.perYear > 0 ? daysPerYear / attrition!.perYear : Infinity;
    this.streams = [AgentPurpose.speed, AgentPurpose.tenure, AgentPurpose.leaving].map(
      (purpose) => new Stream(keys.subarray(4 * purpose, 4 * purpose + 4), 64),
    );
  }

  /** Who holds the place when the horizon begins: the draws of those who stay. */
  begin(place: Place, number: number, run: number): void {
    const [speeds, tenures] = this.streams;
    const own = this.team.known.get(number);
    speeds.rewindTo(0, 0, number, 0);
    tenures.rewindTo(0, 0, number, 0);
    place.before = 0;
    place.came = -(own?.tenureWeeks ?? this.tenure?.draw(tenures) ?? 0);
    place.nature = own?.speed === undefined ? (this.speed?.draw(speeds) ?? 1) : 1 / own.speed;
    place.leaves = this.stays(number, run, 0);
  }

  /** He leaves, and a novice takes the place. */
  replace(place: Place, number: number, run: number): void {
    const [speeds] = this.streams;
    place.before++;
    place.came = place.leaves / daysPerWeek;
    speeds.rewindTo(run + 1, 0, number, place.before);
    place.nature = this.speed?.draw(speeds) ?? 1;
    place.leaves += this.stays(number, run, place.before);
  }

  pace({ came, nature }: Place, day: number): number {
    const { learning, knowledge } = this.team.people;
    const own = learning ? nature * (1 + learning.extra * exp((came - day / daysPerWeek) / learning.weeks)) : nature;
    return knowledge ? own * knowledge.work : own;
  }

  private stays(number: number, run: number, before: number): number {
    if (this.stay === Infinity) return Infinity;
    const dice = this.streams[2];
    dice.rewindTo(run, 0, number, before);
    return this.stay * dice.exponential();
  }
}
