import * as v from 'valibot';
import { gridOf } from './calendar';
import { calendarSchema } from './calendarSchema';
import { commitmentSchema } from './commitment';
import { typeSchema } from './contactType';
import { crossCheck } from './crossCheck';
import type { Flaw } from './errors';
import { outcomesSchema } from './outcomes';
import {
  atLeast,
  atMost,
  atMostEntries,
  flawsOf,
  id,
  list,
  listsAsObjects,
  mostParts,
  notEmpty,
  number,
  string,
  whole,
} from './rules';
import { plannedHeadcount, shiftTemplateSchema } from './roster';
import { teamSchema } from './team';

export type { ContactType, RateDemand, TraceDemand } from './contactType';
export type { Skill, Team } from './team';

/** The format version that this code writes. */
export const currentVersion = 1;

export const trunkSchema = v.strictObject({
  id,
  name: v.pipe(string(), notEmpty()),
  /** Contacts queued plus in service never exceed this. */
  lines: v.pipe(number(), whole(), atLeast(0), atMost(1e9)),
});

/** What really happened, by interval, for one type: shown beside the simulation, never used by it. null is no data. */
const observedSchema = v.strictObject({
  type: string(),
  offered: list(v.nullable(number())),
  answered: list(v.nullable(number())),
  abandoned: list(v.nullable(number())),
  /** Answered within this many seconds … */
  withinSeconds: number(),
  /** … in each interval. */
  answeredWithin: list(v.nullable(number())),
  /** Σ wait of answered ÷ answered, seconds. */
  asaSeconds: v.optional(list(v.nullable(number()))),
  ahtSeconds: v.optional(list(v.nullable(number()))),
  maxWaitSeconds: v.optional(list(v.nullable(number()))),
});
export type Observed = v.InferOutput<typeof observedSchema>;

export const scenarioSchema = v.strictObject({
  format: v.literal('floorwalk', 'oneOf|floorwalk'),
  version: v.literal(currentVersion),
  name: v.pipe(string(), notEmpty()),
  description: v.optional(string(), ''),
  /** Where the figures come from; printed wherever they are shown. */
  acknowledgement: v.optional(string(), ''),
  /** All randomness descends from this. */
  seed: v.optional(v.pipe(string(), notEmpty()), 'floorwalk'),
  /** ISO 4217 code for costs. */
  currency: v.optional(v.pipe(string(), v.regex(/^[A-Z]{3}$/, 'type|a currency code such as EUR')), 'EUR'),
  calendar: calendarSchema,
  /** Coefficient of variation of the day factor that all types with `sharedDay` share. */
  sharedDayCv: v.optional(v.pipe(number(), atLeast(0), atMost(2)), 0),
  types: v.pipe(list(typeSchema), v.minLength(1, 'notEmpty|'), atMostEntries(mostParts)),
  trunks: v.optional(v.pipe(list(trunkSchema), atMostEntries(mostParts)), []),
  /** Shift templates that rosters speak of. */
  shifts: v.optional(v.pipe(list(shiftTemplateSchema), atMostEntries(mostParts))),
  teams: v.pipe(list(teamSchema), v.minLength(1, 'notEmpty|'), atMostEntries(mostParts)),
  commitments: v.optional(v.pipe(list(commitmentSchema), atMostEntries(mostParts)), []),
  /** Intervals at the start that are simulated but not measured, for steady-state studies. */
  warmUpIntervals: v.optional(v.pipe(number(), whole(), atLeast(0)), 0),
  observed: v.optional(list(observedSchema), []),
  /** Left out: contacts are counted, and nothing follows from them. */
  outcomes: v.optional(outcomesSchema),
});
export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type ScenarioInput = v.InferInput<typeof scenarioSchema>;

export type ScenarioResult = { ok: true; scenario: Scenario } | { ok: false; flaws: Flaw[] };

/** Checks a value against the schema and the rules that span fields. Defaults are filled in. */
export function checkScenario(value: unknown): ScenarioResult {
  // One flaw a value: what is below 0 need not be told that it is below 1, too.
  const parsed = v.safeParse(scenarioSchema, value, { abortPipeEarly: true });
  if (!parsed.success) return { ok: false, flaws: flawsOf(parsed.issues) };
  const lists = listsAsObjects(value, parsed.output);
  if (lists.length > 0) return { ok: false, flaws: lists };
  const flaws = crossCheck(parsed.output);
  return flaws.length === 0 ? { ok: true, scenario: withPlannedHeadcounts(parsed.output) } : { ok: false, flaws };
}

/** The scenario with the headcount of every rostered team as its roster plans it; teams that have it already stay the same objects. */
export function withPlannedHeadcounts(scenario: Scenario): Scenario {
  if (!scenario.teams.some((team) => team.roster)) return scenario;
  const grid = gridOf(scenario.calendar);
  const teams = scenario.teams.map((team) => {
    if (!team.roster) return team;
    const headcount = plannedHeadcount(team.roster, scenario.shifts ?? [], grid);
    const same = headcount.length === team.headcount.length && headcount.every((n, k) => n === team.headcount[k]);
    return same ? team : { ...team, headcount };
  });
  return teams.every((team, j) => team === scenario.teams[j]) ? scenario : { ...scenario, teams };
}
