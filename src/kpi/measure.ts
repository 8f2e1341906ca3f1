import type { DayLog } from '../engine/dayLog';
import { foldSpells } from './busyTime';
import type { Counted } from './contactFold';
import { ContactFold } from './contactFold';
import { foldDuty } from './duty';
import type { Folds } from './folds';
import type { Counting, DayMeasures, MeasureSpec } from './measures';
import { Floor } from './counters';

/**
 * Folds a day log into counters: the one way from what happened to any KPI, for simulated days and for real ones.
 *
 * Contacts are counted in the interval in which they entered the queue (cohort by arrival, KPIS.md §0.1); agent time by the
 * clock, split where it crosses an interval's edge. A contact still waiting when the log ended counts as offered and
 * delayed, and in the longest wait by what it had waited so far.
 *
 * @param more may be null where the spec has no follow-ups and keeps nothing of agents over the horizon
 */
export function measureWith(log: DayLog, spec: MeasureSpec, more: Folds | null): DayMeasures {
  const { shape } = spec;
  const day = {
    floor: new Float64Array(shape.teams.length * shape.intervals * Floor.width),
    agents: new Float64Array(shape.days * shape.agentTeam.length * spec.agentWidth),
    work: new Float64Array(spec.sharesWork ? shape.days * shape.teams.length * shape.types.length : 0),
  };
  const counted = foldContacts(log, spec, day, more);
  foldDuty(log, spec, day);
  foldSpells(log, spec, day);
  return { day: log.day, ...counted, ...day };
}

/**
 * Contacts stand in order of arrival and are folded interval by interval. Each interval is one call: a single loop over a million of
 * them would be over before it is compiled well.
 */
function foldContacts(log: DayLog, spec: MeasureSpec, day: Counting, more: Folds | null): Counted {
  const { intervals, intervalSeconds } = spec.shape;
  const { arrival, contacts } = log;
  const fold = new ContactFold(log, spec, day, more);
  let row = 0;
  for (let k = 0; row < contacts; k++) {
    const first = row;
    const end = k === intervals - 1 ? Infinity : (k + 1) * intervalSeconds;
    while (row < contacts && arrival[row] < end) row++;
    if (row > first) fold.add(k, first, row);
  }
  return fold.finish();
}
