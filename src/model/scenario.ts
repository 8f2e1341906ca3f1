import * as v from 'valibot';
import { gridOf, isDate, isZone, minuteOf } from './calendar';
import { calendarSchema } from './calendarSchema';
import { commitmentSchema } from './commitment';
import { durationSchema, patienceSchema } from './distribution';
import type { Flaw } from './errors';
import { show } from './errors';
import { above, atLeast, atMost, atMostEntries, boolean, flawsOf, list } from './rules';
import { longest, notEmpty, number, oneOf, string, whole } from './rules';

/** The format version that this code writes. */
export const currentVersion = 1;

const id = v.pipe(string(), notEmpty(), v.maxLength(64, 'atMost|64 characters'));
/** Types, teams, trunk groups and commitments: each multiplies what a simulated day has to count. */
const mostParts = 1000;
/** Agents and expected contacts of a whole scenario: beyond, one simulated day does not fit into memory. */
const mostAgents = 100_000;
const mostContacts = 10_000_000;

const seconds = () => v.pipe(number(), atLeast(0, 's'), atMost(longest, 's'));
const byInterval = () =>
  perInterval(v.nullable(v.pipe(number(), above(0, 's'), atMost(longest, 's'))) as v.GenericSchema<unknown, number>);
const fraction = () => v.pipe(number(), atLeast(0), atMost(1));
const perInterval = (item: v.GenericSchema<unknown, number>) => list(item);

/** Expected contacts by interval, with the ways in which real days differ from it. */
const rateDemandSchema = v.strictObject({
  kind: v.literal('rate'),
  /** Expected contacts in each interval of the horizon. */
  volume: perInterval(v.pipe(number(), atLeast(0))),
  /** Coefficient of variation of the day factor, Gamma with mean 1. 0: a perfect forecast of the day. */
  dayCv: v.optional(v.pipe(number(), atLeast(0), atMost(2)), 0),
  /** Coefficient of variation of the interval factor, Gamma with mean 1. */
  intervalCv: v.optional(v.pipe(number(), atLeast(0), atMost(2)), 0),
  /** Does this type share the scenario's day factor (`sharedDayCv`) in addition to its own? */
  sharedDay: v.optional(boolean(), true),
});
/** The arrival instants of a real log, replayed on every simulated day. */
const traceDemandSchema = v.strictObject({
  kind: v.literal('trace'),
  /** Seconds from the start of the horizon, ascending. */
  arrivals: list(seconds()),
  /** Handle time of each arrival in seconds; left out: drawn. */
  handleSeconds: v.optional(list(seconds())),
});

const handlingSchema = v.strictObject({
  talk: durationSchema,
  hold: v.optional(durationSchema),
  /** After-contact work: holds the agent, not the customer. */
  wrap: v.optional(durationSchema),
  /** Mean handle time by interval of arrival, seconds; null or left out: as the distributions say. Shapes stay, all parts scale. */
  meanByInterval: v.optional(byInterval()),
});

export const typeSchema = v.strictObject({
  id,
  name: v.pipe(string(), notEmpty()),
  channel: v.optional(oneOf(['voice']), 'voice'),
  demand: v.variant('kind', [rateDemandSchema, traceDemandSchema], 'oneOf|rate, trace'),
  handling: handlingSchema,
  patience: patienceSchema,
  /** Mean patience by interval of arrival, seconds; scales the distribution. */
  patienceByInterval: v.optional(byInterval()),
  /** Share of customers who hang up at once when nobody is free. */
  balking: v.optional(fraction(), 0),
  /** Higher is served first; the score of a waiting contact is priority + prioritySlope × seconds waited. */
  priority: v.optional(number(), 0),
  prioritySlope: v.optional(v.pipe(number(), atLeast(0)), 0),
  /** T of the service level, seconds. */
  thresholdSeconds: v.optional(seconds(), 20),
  /** An abandonment before this many seconds is a short abandon. */
  shortAbandonSeconds: v.optional(seconds(), 5),
  /** Trunk group whose lines it occupies while queued and in talk. Left out: lines without limit. */
  trunk: v.optional(string()),
});
export type ContactType = v.InferOutput<typeof typeSchema>;
export type RateDemand = v.InferOutput<typeof rateDemandSchema>;
export type TraceDemand = v.InferOutput<typeof traceDemandSchema>;

export const skillSchema = v.strictObject({
  /** Contact type served. */
  type: string(),
  /** 1 is asked first; teams of equal preference share by longest idle agent. */
  preference: v.optional(v.pipe(number(), whole(), atLeast(1), atMost(mostParts)), 1),
  /** Speed at this type: 1.25 handles in 80 % of the time. */
  speed: v.optional(v.pipe(number(), above(0), atLeast(0.001), atMost(1000)), 1),
  /** Only contacts that have waited this long, seconds. */
  overflowAfterSeconds: v.optional(seconds(), 0),
  /** Only while more than this many of the team's agents are idle. */
  reserveAgents: v.optional(v.pipe(number(), whole(), atLeast(0), atMost(mostAgents)), 0),
  /** Which contact next, for this team: overrides the type's own priority. */
  priority: v.optional(number()),
});
export type Skill = v.InferOutput<typeof skillSchema>;

export const teamSchema = v.strictObject({
  id,
  name: v.pipe(string(), notEmpty()),
  /** Agents ready for contacts in each interval of the horizon: a headcount curve, count-based and exhaustive. */
  headcount: perInterval(v.pipe(number(), whole(), atLeast(0), atMost(mostAgents))),
  skills: v.pipe(list(skillSchema), atMostEntries(mostParts)),
  /** Money per paid agent-hour, in the scenario's currency. */
  costPerHour: v.optional(v.pipe(number(), atLeast(0), atMost(1e12)), 0),
});
export type Team = v.InferOutput<typeof teamSchema>;

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
  currency: v.optional(string(), 'EUR'),
  calendar: calendarSchema,
  /** Coefficient of variation of the day factor that all types with `sharedDay` share. */
  sharedDayCv: v.optional(v.pipe(number(), atLeast(0), atMost(2)), 0),
  types: v.pipe(list(typeSchema), v.minLength(1, 'notEmpty|'), atMostEntries(mostParts)),
  trunks: v.optional(v.pipe(list(trunkSchema), atMostEntries(mostParts)), []),
  teams: v.pipe(list(teamSchema), v.minLength(1, 'notEmpty|'), atMostEntries(mostParts)),
  commitments: v.optional(v.pipe(list(commitmentSchema), atMostEntries(mostParts)), []),
  /** Intervals at the start that are simulated but not measured, for steady-state studies. */
  warmUpIntervals: v.optional(v.pipe(number(), whole(), atLeast(0)), 0),
  observed: v.optional(list(observedSchema), []),
});
export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type ScenarioInput = v.InferInput<typeof scenarioSchema>;

export type ScenarioResult = { ok: true; scenario: Scenario } | { ok: false; flaws: Flaw[] };

/** Checks a value against the schema and the rules that span fields. Defaults are filled in. */
export function checkScenario(value: unknown): ScenarioResult {
  // One flaw a value: what is below 0 need not be told that it is below 1, too.
  const parsed = v.safeParse(scenarioSchema, value, { abortPipeEarly: true });
  if (!parsed.success) return { ok: false, flaws: flawsOf(parsed.issues) };
  const flaws = crossCheck(parsed.output);
  return flaws.length === 0 ? { ok: true, scenario: parsed.output } : { ok: false, flaws };
}

/** Rules that one field alone cannot show: lengths, references, uniqueness, order. */
function crossCheck(s: Scenario): Flaw[] {
  const flaws: Flaw[] = [];
  const { calendar } = s;
  if (!isDate(calendar.start)) flaws.push({ path: 'calendar.start', rule: 'date', value: show(calendar.start) });
  if (!isZone(calendar.zone)) flaws.push({ path: 'calendar.zone', rule: 'zone', value: show(calendar.zone) });
  calendar.opening?.forEach((hours, i) => {
    if (hours && minuteOf(hours.to) <= minuteOf(hours.from))
      flaws.push({ path: `calendar.opening[${i}].to`, rule: 'above', param: hours.from, value: show(hours.to) });
    if (hours && minuteOf(hours.to) > 1440)
      flaws.push({ path: `calendar.opening[${i}].to`, rule: 'atMost', param: '24:00', value: show(hours.to) });
  });
  if (flaws.length > 0) return flaws;

  const n = gridOf(calendar).intervals;
  const horizon = n * calendar.intervalMinutes * 60;
  const sized = (path: string, values: readonly unknown[] | undefined): void => {
    if (values && values.length !== n)
      flaws.push({ path, rule: 'length', param: String(n), value: String(values.length) });
  };
  const unique = (path: string, items: readonly { id: string }[]): void => {
    const seen = new Set<string>();
    items.forEach((item, i) => {
      if (seen.has(item.id)) flaws.push({ path: `${path}[${i}].id`, rule: 'unique', value: show(item.id) });
      seen.add(item.id);
    });
  };
  unique('types', s.types);
  unique('teams', s.teams);
  unique('trunks', s.trunks);
  const typeIds = new Set(s.types.map((t) => t.id));
  const teamIds = new Set(s.teams.map((t) => t.id));
  const trunkIds = new Set(s.trunks.map((t) => t.id));

  s.types.forEach((t, i) => {
    const at = `types[${i}]`;
    if (t.demand.kind === 'rate') sized(`${at}.demand.volume`, t.demand.volume);
    else {
      ascending(`${at}.demand.arrivals`, t.demand.arrivals, flaws);
      const last = t.demand.arrivals.at(-1);
      if (last !== undefined && last >= horizon)
        flaws.push({
          path: `${at}.demand.arrivals[${t.demand.arrivals.length - 1}]`,
          rule: 'atMost',
          param: `${horizon} s (the horizon)`,
          value: show(last),
        });
      if (t.demand.handleSeconds && t.demand.handleSeconds.length !== t.demand.arrivals.length)
        flaws.push({
          path: `${at}.demand.handleSeconds`,
          rule: 'length',
          param: String(t.demand.arrivals.length),
          value: String(t.demand.handleSeconds.length),
        });
    }
    sized(`${at}.handling.meanByInterval`, t.handling.meanByInterval);
    sized(`${at}.patienceByInterval`, t.patienceByInterval);
    for (const [name, d] of [
      ['handling.talk', t.handling.talk],
      ['handling.hold', t.handling.hold],
      ['handling.wrap', t.handling.wrap],
      ['patience', t.patience],
    ] as const) {
      if (d?.family === 'empirical') {
        ascending(`${at}.${name}.p`, d.p, flaws);
        ascending(`${at}.${name}.seconds`, d.seconds, flaws);
        if (d.p.length !== d.seconds.length)
          flaws.push({
            path: `${at}.${name}.seconds`,
            rule: 'length',
            param: String(d.p.length),
            value: String(d.seconds.length),
          });
      }
      if (d?.family === 'uniform' && d.max < d.min)
        flaws.push({ path: `${at}.${name}.max`, rule: 'atLeast', param: `${d.min} s`, value: show(d.max) });
    }
    if (t.trunk !== undefined && !trunkIds.has(t.trunk))
      flaws.push({ path: `${at}.trunk`, rule: 'known', param: 'trunk group', value: show(t.trunk) });
  });
  s.teams.forEach((team, j) => {
    sized(`teams[${j}].headcount`, team.headcount);
    const served = new Set<string>();
    team.skills.forEach((skill, k) => {
      const at = `teams[${j}].skills[${k}].type`;
      if (!typeIds.has(skill.type))
        flaws.push({ path: at, rule: 'known', param: 'contact type', value: show(skill.type) });
      if (served.has(skill.type)) flaws.push({ path: at, rule: 'unique', value: show(skill.type) });
      served.add(skill.type);
    });
  });
  s.commitments.forEach((c, i) => {
    const at = `commitments[${i}]`;
    if (c.type !== undefined && !typeIds.has(c.type))
      flaws.push({ path: `${at}.type`, rule: 'known', param: 'contact type', value: show(c.type) });
    if (c.team !== undefined && !teamIds.has(c.team))
      flaws.push({ path: `${at}.team`, rule: 'known', param: 'team', value: show(c.team) });
    if (c.op === 'between' && c.upper === undefined) flaws.push({ path: `${at}.upper`, rule: 'missing' });
    if (c.upper !== undefined && c.upper <= c.value)
      flaws.push({ path: `${at}.upper`, rule: 'above', param: String(c.value), value: show(c.upper) });
    if (c.metric === 'serviceLevel' && c.withinSeconds === undefined)
      flaws.push({ path: `${at}.withinSeconds`, rule: 'missing' });
  });
  s.observed.forEach((o, i) => {
    if (!typeIds.has(o.type))
      flaws.push({ path: `observed[${i}].type`, rule: 'known', param: 'contact type', value: show(o.type) });
    for (const key of [
      'offered',
      'answered',
      'abandoned',
      'answeredWithin',
      'asaSeconds',
      'ahtSeconds',
      'maxWaitSeconds',
    ] as const)
      sized(`observed[${i}].${key}`, o[key]);
  });
  const inAll = (path: string, most: number, of: string, sum: number): void => {
    if (sum > most) flaws.push({ path, rule: 'atMost', param: `${most} ${of} in all`, value: show(sum) });
  };
  inAll('types', mostContacts, 'contacts', sumOf(s.types, contactsOf));
  inAll(
    'teams',
    mostAgents,
    'agents',
    sumOf(s.teams, (team) => team.headcount.reduce((a, b) => Math.max(a, b), 0)),
  );
  if (s.warmUpIntervals >= n)
    flaws.push({ path: 'warmUpIntervals', rule: 'atMost', param: String(n - 1), value: show(s.warmUpIntervals) });
  return flaws;
}

const sumOf = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0);

/** Contacts that a type expects over the horizon. */
const contactsOf = ({ demand }: ContactType): number =>
  demand.kind === 'rate' ? sumOf(demand.volume, (volume) => volume) : demand.arrivals.length;

function ascending(path: string, values: readonly number[], flaws: Flaw[]): void {
  for (let i = 1; i < values.length; i++)
    if (values[i] < values[i - 1]) {
      flaws.push({ path: `${path}[${i}]`, rule: 'ascending', value: show(values[i]) });
      return;
    }
}
