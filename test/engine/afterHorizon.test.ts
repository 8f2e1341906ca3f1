import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayLog } from '../../src/engine/dayLog';
import { Cause } from '../../src/engine/dayLog';
import { gridOf } from '../../src/model/calendar';
import { expectScenario } from '../../src/model/document';
import type { Scenario } from '../../src/model/scenario';
import { scenarios, settings } from './arbitrary';
import { simulate } from './build';

const moreDays = 6;

/** The same scenario, followed by days on which nobody comes of himself and nobody works. */
function prolonged(s: Scenario): Scenario {
  const calendar = { ...s.calendar, days: s.calendar.days + moreDays };
  const more = gridOf(calendar).intervals - gridOf(s.calendar).intervals;
  const padded = <T>(list: readonly T[], value: T): T[] => [...list, ...new Array<T>(more).fill(value)];
  return expectScenario({
    ...s,
    calendar,
    types: s.types.map((t) => ({
      ...t,
      ...(t.demand.kind === 'rate' ? { demand: { ...t.demand, volume: padded(t.demand.volume, 0) } } : {}),
      ...(t.patienceByInterval ? { patienceByInterval: padded(t.patienceByInterval, null) } : {}),
      handling: {
        ...t.handling,
        ...(t.handling.meanByInterval ? { meanByInterval: padded(t.handling.meanByInterval, null) } : {}),
      },
    })),
    teams: s.teams.map((team) => ({ ...team, headcount: padded(team.headcount, 0) })),
  });
}

const nameOf = (log: DayLog, row: number): string => `${log.issue[row]}.${log.attempt[row]}`;
const rowsOf = (log: DayLog): number[] => Array.from({ length: log.contacts }, (_, row) => row);

/** Attempts that come again from `horizon` on, by what the log tells or by what it shows. */
function comingAgain(log: DayLog, horizon: number): Set<string> {
  const out = new Set<string>();
  for (const row of rowsOf(log)) {
    if (log.comesAgain[row] === 1) out.add(nameOf(log, row));
    const calls = log.cause[row] === Cause.redial || log.cause[row] === Cause.repeat;
    if (calls && log.arrival[row] >= horizon) out.add(`${log.issue[row]}.${log.attempt[row] - 1}`);
  }
  return out;
}

/** What became of each attempt. Once the horizon is over, those who wait may be served in the one day and not in the other. */
const fates = (log: DayLog): Map<string, string> =>
  new Map(rowsOf(log).map((row) => [nameOf(log, row), [log.outcome[row], log.ending[row], log.wait[row]].join(' ')]));

describe('who comes again after the horizon', () => {
  it('is told by the log: a longer horizon shows the same customers', () => {
    let seen = 0;
    fc.assert(
      fc.property(
        scenarios().filter((s) => s.types.some((t) => t.redial ?? t.repeat)),
        (s) => {
          const log = simulate(s);
          const longer = simulate(prolonged(s));
          const other = fates(longer);
          const shown = comingAgain(longer, gridOf(s.calendar).intervals * 3600);
          const told = comingAgain(log, Infinity);
          for (const [name, fate] of fates(log)) {
            if (other.get(name) !== fate) continue;
            expect([name, told.has(name)]).toEqual([name, shown.has(name)]);
            if (told.has(name)) seen++;
          }
        },
      ),
      { ...settings, numRuns: 100 },
    );
    expect(seen).toBeGreaterThan(500);
  });
});
