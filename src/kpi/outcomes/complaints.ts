import type { DayLog } from '../../engine/dayLog';
import { Mark } from '../../engine/dayLog';
import { Contact } from '../counters';
import type { OutcomeCount } from '../outcomes';

/** What agents did about complaints. */
export const countComplaints: OutcomeCount = (log, _, counters, contact) => {
  const marks = log.marks[contact];
  if ((marks & Mark.complaint) !== 0) counters[Contact.complaintContacts]++;
  if ((marks & Mark.complaintHandled) !== 0) counters[Contact.complaintsHandled]++;
  if ((marks & Mark.complaintSettled) !== 0) counters[Contact.complaintsSettled]++;
};

/** Complaints of one contact attempt, whether or not anybody answered it. */
export function foldComplaint(log: DayLog, contacts: Float64Array, cell: number, contact: number): void {
  const marks = log.marks[contact];
  if ((marks & Mark.complaintMade) !== 0) contacts[cell + Contact.complaints]++;
  if ((marks & Mark.complaintFast) !== 0) contacts[cell + Contact.complaintsFast]++;
  if ((marks & Mark.disputed) !== 0) contacts[cell + Contact.disputes]++;
}

/**
 * The same of an answered contact, for who answered it: a complaint is theirs if it was made there, or had not been answered before.
 * @param answersFirst is it the first answered contact about its issue?
 */
export function foldComplaintAnswered(
  log: DayLog,
  into: Float64Array,
  at: number,
  contact: number,
  answersFirst: boolean,
): void {
  const marks = log.marks[contact];
  if ((marks & Mark.complaintMade) !== 0 || (answersFirst && (marks & Mark.complaint) !== 0))
    into[at + Contact.complaints]++;
  if ((marks & Mark.complaintFast) !== 0) into[at + Contact.complaintsFast]++;
  if ((marks & Mark.disputed) !== 0) into[at + Contact.disputes]++;
}
