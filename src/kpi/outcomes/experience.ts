import { Mark } from '../../engine/dayLog';
import { easeAnswer } from '../../model/answers';
import { isDetractor, isEasy, isPromoter, isSatisfied, ratingOf } from '../../model/ratings';
import { Contact } from '../counters';
import type { OutcomeCount } from '../outcomes';

/** Who was asked how a contact was, who answered, and what. */
export const countExperience: OutcomeCount = (log, _, counters, contact) => {
  const marks = log.marks[contact];
  if ((marks & Mark.invited) === 0) return;
  counters[Contact.invited]++;
  if ((marks & Mark.surveyed) === 0) return;
  counters[Contact.surveyed]++;
  const felt = log.felt[contact];
  if (!Number.isNaN(felt)) {
    const rating = ratingOf(felt);
    counters[Contact.scoreSum] += rating;
    counters[Contact.rated1 + rating - 1]++;
    if (isSatisfied(felt)) counters[Contact.satisfied]++;
  }
  const recommend = log.recommend[contact];
  if (!Number.isNaN(recommend)) counters[Contact.recommendAnswers]++;
  if (isPromoter(recommend)) counters[Contact.promoters]++;
  else if (isDetractor(recommend)) counters[Contact.detractors]++;
  const ease = log.ease[contact];
  if (!Number.isNaN(ease)) {
    counters[Contact.easeAnswers]++;
    counters[Contact.easeSum] += easeAnswer(ease);
  }
  if (isEasy(ease)) counters[Contact.foundEasy]++;
  if ((marks & Mark.solvedUntold) !== 0) return;
  counters[Contact.solvedAnswers]++;
  if ((marks & Mark.solvedAtFirst) !== 0) counters[Contact.saidResolved]++;
};
