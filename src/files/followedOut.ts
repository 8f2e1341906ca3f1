import type { DayLog } from '../engine/dayLog';
import { Mark, mayBuy, Outcome } from '../engine/dayLog';
import type { MeasureSpec } from '../kpi/measures';
import type { Followed } from '../kpi/toldSpec';
import { easeAnswer, ratingAnswer, recommendAnswer } from '../model/answers';
import type { Cell } from './csvOut';

/** Columns of what followed from a contact, as this program writes them, in their order. */
export const followedColumns = {
  invited: 'survey_invited',
  rating: 'survey_rating',
  recommend: 'survey_recommend',
  ease: 'survey_ease',
  solvedAtFirst: 'survey_solved',
  complaint: 'complaint',
  complaintMade: 'complaint_made',
  complaintHandled: 'complaint_handled',
  complaintSettled: 'complaint_settled',
  complaintFast: 'complaint_fast',
  disputed: 'disputed',
  points: 'quality_points',
  accurate: 'quality_accurate',
  criticalFree: 'quality_critical_free',
  uninterrupted: 'quality_uninterrupted',
  sale: 'sale',
  saleValue: 'sale_value',
} as const satisfies Record<Followed, string>;

/**
 * The cells of a row under {@link followedColumns}. Of how a contact was felt a log has what was said: the answers to the survey, not the
 * feelings of those who were not asked.
 */
export function followedCells(log: DayLog, spec: MeasureSpec, i: number): Cell[] {
  const marks = log.marks.length > 0 ? log.marks[i] : 0;
  const flag = (mark: number): Cell => ((marks & mark) !== 0 ? 'yes' : 'no');
  const cells = (tells: boolean, ...values: (() => Cell)[]): Cell[] => values.map((value) => (tells ? value() : ''));
  const surveyed = spec.hasExperience && (marks & Mark.surveyed) !== 0;
  const worth = spec.saleValue[log.type[i]];
  const sells = !Number.isNaN(worth) && mayBuy(log, i);
  return [
    ...cells(spec.hasExperience && log.outcome[i] === Outcome.answered && !Number.isNaN(log.felt[i]), () =>
      flag(Mark.invited),
    ),
    ...cells(
      surveyed,
      () => ratingAnswer(log.felt[i]),
      () => recommendAnswer(log.recommend[i]),
      () => easeAnswer(log.ease[i]),
      () => flag(Mark.solvedAtFirst),
    ),
    ...cells(
      spec.hasComplaints,
      () => flag(Mark.complaint),
      () => flag(Mark.complaintMade),
      () => flag(Mark.complaintHandled),
      () => flag(Mark.complaintSettled),
      () => flag(Mark.complaintFast),
      () => flag(Mark.disputed),
    ),
    ...cells(
      spec.hasQuality && (marks & Mark.evaluated) !== 0,
      () => log.points[i],
      () => flag(Mark.accurate),
      () => flag(Mark.criticalFree),
      () => flag(Mark.uninterrupted),
    ),
    ...cells(sells, () => flag(Mark.sale)),
    ...cells(sells && (marks & Mark.sale) !== 0, () => worth),
  ];
}
