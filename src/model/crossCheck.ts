import { gridOf } from './calendar';
import { calendarFlaws, horizonFlaws } from './crossChecks/calendar';
import { Check } from './crossChecks/check';
import { crossCommitment } from './crossChecks/commitments';
import { crossObserved } from './crossChecks/observed';
import { crossSize } from './crossChecks/size';
import { crossShift, crossTeam } from './crossChecks/teams';
import { crossType } from './crossChecks/types';
import type { Flaw } from './errors';
import { outcomeFlaws } from './outcomes/crossOutcomes';
import { personClashes, rosterClashes } from './rosterClashes';
import type { Scenario } from './scenario';

/**
 * Rules that one field alone cannot show: lengths, references, uniqueness, order. Every single field is right by now; the calendar comes
 * first, for without one there are no intervals to speak of.
 */
export function crossCheck(s: Scenario): Flaw[] {
  const flaws = calendarFlaws(s.calendar);
  if (flaws.length === 0) flaws.push(...horizonFlaws(s.calendar));
  if (flaws.length > 0) return flaws;
  const check = new Check(s, gridOf(s.calendar));
  s.shifts?.forEach((shift, i) => crossShift(check, shift, `shifts[${i}]`));
  s.types.forEach((type, i) => crossType(check, type, `types[${i}]`));
  s.teams.forEach((team, j) => crossTeam(check, team, `teams[${j}]`));
  check.flaws.push(...rosterClashes(s, check.grid), ...personClashes(s), ...outcomeFlaws(s));
  s.commitments.forEach((commitment, i) => crossCommitment(check, commitment, `commitments[${i}]`));
  s.observed.forEach((observed, i) => crossObserved(check, observed, `observed[${i}]`));
  crossSize(check, s);
  return check.flaws;
}
