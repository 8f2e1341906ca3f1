import { Mark } from '../../engine/dayLog';
import { isDetractor, isEasy, isPromoter, isSatisfied, ratingOf } from '../../model/ratings';
import { Contact } from '../measures';
import type { OutcomeCount } from '../outcomes';

/** Who was asked how a contact was, who answered, and what. */
export const countExperience: OutcomeCount = (log, _, counters, contact) => {
  const marks = log.marks[contact];
  if ((marks & Mark.invited) === 0) return;
  counters[Contact.invited]++;
  if ((marks & Mark.surveyed) === 0) return;
  const felt = log.felt[contact];
  const rating = ratingOf(felt);
  counters[Contact.surveyed]++;
  counters[Contact.scoreSum] += rating;
  counters[Contact.rated1 + rating - 1]++;
  if (isSatisfied(felt)) counters[Contact.satisfied]++;
  if (isPromoter(log.recommend[contact])) counters[Contact.promoters]++;
  else if (isDetractor(log.recommend[contact])) counters[Contact.detractors]++;
  if (isEasy(log.ease[contact])) counters[Contact.foundEasy]++;
  if ((marks & Mark.solvedAtFirst) !== 0) counters[Contact.saidResolved]++;
};
