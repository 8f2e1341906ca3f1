import * as v from 'valibot';
import type { Grid } from './calendar';
import { minuteOf } from './calendar';
import { durationSchema } from './distribution';
import { above, atLeast, atMost, boolean, fraction, id, list, mostAgents, notEmpty, number, oneOf } from './rules';
import { string, text, whole } from './rules';

/** What takes an agent off the contacts within a shift, as planned. */
export const activityKinds = ['break', 'lunch', 'meeting', 'training'] as const;

const activitySchema = v.strictObject({
  kind: oneOf(activityKinds),
  /** From the start of the shift, minutes. */
  afterMinutes: v.pipe(number(), atLeast(0, 'min'), atMost(1440, 'min')),
  minutes: v.pipe(number(), above(0, 'min'), atMost(1440, 'min')),
  /** Left out: a lunch is unpaid, everything else is paid. */
  paid: v.optional(boolean()),
});
export type Activity = v.InferOutput<typeof activitySchema>;

export const isPaid = (activity: Activity): boolean => activity.paid ?? activity.kind !== 'lunch';

/** A shift as it repeats: how long it is and what is in it. */
export const shiftTemplateSchema = v.strictObject({
  id,
  name: v.pipe(string(), notEmpty()),
  /** From coming to leaving, breaks included. */
  minutes: v.pipe(number(), above(0, 'min'), atMost(1440, 'min')),
  activities: v.optional(v.pipe(list(activitySchema), v.maxLength(50, text('atMost', '50 entries'))), []),
});
export type ShiftTemplate = v.InferOutput<typeof shiftTemplateSchema>;

/** So many agents on one shift, at one start, on some weekdays. The same people come on all of its days. */
export const rosterLineSchema = v.strictObject({
  /** Shift template. */
  shift: string(),
  /** Local wall time, `HH:MM`. */
  start: v.pipe(string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, text('time'))),
  count: v.pipe(number(), whole(), atLeast(0), atMost(mostAgents)),
  /** Monday is 0; left out: every day. */
  weekdays: v.optional(list(v.pipe(number(), whole(), atLeast(0), atMost(6)))),
  /** Names of the agents; left out: they are numbered. */
  names: v.optional(list(v.pipe(string(), notEmpty()))),
});
export type RosterLine = v.InferOutput<typeof rosterLineSchema>;

/** How people differ from the plan and from each other. CAUSAL.md E5, E17, E18. Left out or 0: they do not. */
export const peopleSchema = v.strictObject({
  /** Probability that an agent is absent for a whole shift. */
  absence: v.optional(fraction()),
  /** Correlation of absences of one team and day (Beta with the same mean): 0 independent, towards 1 all or nobody. */
  absenceCorrelation: v.optional(v.pipe(number(), atLeast(0), atMost(0.99))),
  /** Probability of coming late, and how late. */
  late: v.optional(v.strictObject({ probability: fraction(), time: durationSchema })),
  /** Probability of leaving early, and how early. */
  early: v.optional(v.strictObject({ probability: fraction(), time: durationSchema })),
  /** Share of the time between planned activities in which agents are where they should be … */
  adherence: v.optional(v.pipe(number(), atLeast(0.2), atMost(1))),
  /** … and how long they are away when they are not, minutes on average (exponential). */
  awayMinutes: v.optional(v.pipe(number(), above(0, 'min'), atMost(240, 'min')), 6),
  /** Coefficient of variation of handle times between agents (lognormal, mean 1). */
  speedCv: v.optional(v.pipe(number(), atLeast(0), atMost(2))),
  /** Standard deviation between agents of the logit of the probability that an answered contact resolves its issue (normal). E6. */
  qualitySd: v.optional(v.pipe(number(), atLeast(0), atMost(3))),
  /** New agents take 1 + extra · e^(−tenure / weeks) times as long. */
  learning: v.optional(
    v.strictObject({
      extra: v.pipe(number(), atLeast(0), atMost(10)),
      weeks: v.pipe(number(), above(0), atMost(1000)),
      /** Mean tenure of the team, weeks (exponential over agents). */
      meanTenureWeeks: v.pipe(number(), above(0), atMost(10_000)),
    }),
  ),
  /** Wage of time after the end of the shift, as a multiple of the usual one. */
  overtimeFactor: v.optional(v.pipe(number(), atLeast(0), atMost(10)), 1.5),
});
export type People = v.InferOutput<typeof peopleSchema>;

/** Start of a shift in seconds of the horizon: a wall time on a calendar day; one that the clock skips is the next there is. */
export function shiftStart(grid: Grid, day: number, start: string): number {
  const minute = minuteOf(start);
  const length = grid.intervalSeconds / 60;
  const { firstInterval, intervals } = grid.days[day];
  let k = firstInterval;
  while (k < firstInterval + intervals && grid.startMinute[k] + length <= minute) k++;
  const into = k < firstInterval + intervals ? Math.max(0, minute - grid.startMinute[k]) : 0;
  return k * grid.intervalSeconds + into * 60;
}

/** Does this line come on this calendar day? */
export const comesOn = (line: RosterLine, weekday: number): boolean =>
  line.weekdays === undefined || line.weekdays.includes(weekday);

/**
 * Agents whom a roster plans to have ready in each interval, breaks and meetings taken out: the average over the interval,
 * rounded. What a headcount curve would say.
 */
export function plannedHeadcount(
  roster: readonly RosterLine[],
  shifts: readonly ShiftTemplate[],
  grid: Grid,
): number[] {
  const ready = new Float64Array(grid.intervals);
  const L = grid.intervalSeconds;
  const add = (from: number, to: number, agents: number): void => {
    for (let k = Math.max(0, Math.floor(from / L)); k < grid.intervals && k * L < to; k++)
      ready[k] += (agents * (Math.min(to, (k + 1) * L) - Math.max(from, k * L))) / L;
  };
  for (const line of roster) {
    const shift = shifts.find((s) => s.id === line.shift);
    if (!shift) continue;
    grid.days.forEach(({ weekday }, day) => {
      if (!comesOn(line, weekday)) return;
      const start = shiftStart(grid, day, line.start);
      add(start, start + shift.minutes * 60, line.count);
      for (const { afterMinutes, minutes } of shift.activities)
        add(start + afterMinutes * 60, start + (afterMinutes + minutes) * 60, -line.count);
    });
  }
  return Array.from(ready, (agents) => Math.max(0, Math.round(agents)));
}
