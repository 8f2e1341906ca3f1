import { Mark } from '../../engine/dayLog';
import { Contact } from '../counters';
import type { OutcomeCount } from '../outcomes';

/** Counts a contact that was listened to. Of the others nobody knows how they were. */
export const countQuality: OutcomeCount = (log, _, counters, contact) => {
  const marks = log.marks[contact];
  if (!(marks & Mark.evaluated)) return;
  counters[Contact.evaluated]++;
  counters[Contact.points] += log.points[contact];
  if (marks & Mark.criticalFree) counters[Contact.criticalFree]++;
  if (marks & Mark.uninterrupted) counters[Contact.uninterrupted]++;
  if (marks & Mark.accurate) counters[Contact.accurate]++;
};
