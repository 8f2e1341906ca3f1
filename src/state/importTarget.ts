import type { ApplyOptions, TypeDispersion } from '../files/applyIntervals';
import { planIntervals } from '../files/applyIntervals';
import type { IntervalPreview } from '../files/intervalImport';
import type { TypeChange } from '../files/intoType';
import type { ImportNote } from '../files/notes';
import { gridOf } from '../model/calendar';
import type { Flaw } from '../model/errors';
import { FlawError } from '../model/errors';
import type { Scenario } from '../model/scenario';
import { usualHandleSeconds } from '../model/meanSeconds';
import { blankScenario } from './blank';
import { withoutType } from './edits/parts';
import { requiredAgents } from './required';

/** What an import would make, or why it cannot. */
export type Planned =
  | {
      ok: true;
      scenario: Scenario;
      notes: ImportNote[];
      changes: readonly TypeChange[];
      dispersions: readonly TypeDispersion[];
    }
  | { ok: false; flaws: readonly Flaw[] };

/** Tries an import without making it so. */
export function plan(
  make: () => { scenario: Scenario; notes: ImportNote[]; changes?: TypeChange[]; dispersions?: TypeDispersion[] },
): Planned {
  try {
    return { ok: true, changes: [], dispersions: [], ...make() };
  } catch (error) {
    if (error instanceof FlawError) return { ok: false, flaws: error.flaws };
    throw error;
  }
}

/** The previewed rows in a scenario that is there. */
export const intoScenario = (scenario: Scenario, preview: IntervalPreview, options: ApplyOptions): Planned =>
  plan(() => planIntervals(scenario, preview, options));

/**
 * A new scenario of the previewed rows: each queue a contact type, one team that serves them all. The data do not say who was
 * there, so the staffing is what Erlang C asks for, as a start.
 */
export function asNewScenario(
  preview: IntervalPreview,
  names: { scenario: string; type: string; team: string },
  options: ApplyOptions,
): Planned {
  return plan(() => {
    const blank = blankScenario(names);
    const planned = planIntervals(blank, preview, {
      ...options,
      newCalendar: true,
      createTypes: true,
      queues: {},
      skillTeams: blank.teams.map(({ id }) => id),
    });
    const ownQueues = preview.queues.every(({ name }) => name !== '' && !matches(name, blank));
    const scenario = ownQueues ? withoutType(planned.scenario, 0) : planned.scenario;
    const grid = gridOf(scenario.calendar);
    const required = requiredAgents(scenario, grid, 0, grid.intervals);
    const [team] = scenario.teams;
    const staffed = { ...team, headcount: required.map((need) => need?.mean ?? 0) };
    // The staffing that was carried over from the blank scenario is gone, and so is what was said of it.
    const notes = planned.notes.filter(({ code }) => code !== 'calendarReplaced');
    // A type of the blank scenario that took the rows is made of assumptions, too.
    for (const type of scenario.types.filter(({ id }) => blank.types.some((own) => own.id === id))) {
      notes.push({ code: 'typeCreated', text: type.name });
      if (!type.handling.meanByInterval)
        notes.push({ code: 'handleTimeAssumed', text: type.name, to: usualHandleSeconds(type) });
    }
    return { scenario: { ...scenario, teams: [staffed] }, notes, dispersions: planned.dispersions };
  });
}

const matches = (queue: string, { types }: Scenario): boolean =>
  types.some(({ id, name }) => [id, name].some((word) => word.toLowerCase() === queue.trim().toLowerCase()));
