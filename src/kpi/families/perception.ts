import type { Formula } from '../formula';
import { average, count, percent } from '../formula';
import { Contact as C } from '../counters';

/** Answers to the survey, and to each of its questions. Nobody answered: no data. */
const surveyed = (c: Float64Array): number => c[C.surveyed];
const rated = (c: Float64Array): number => c[C.rated1] + c[C.rated2] + c[C.rated3] + c[C.satisfied];
const recommending = (c: Float64Array): number => c[C.recommendAnswers];
const satisfied = (c: Float64Array): number => c[C.satisfied];

/** Perception, KPIS.md section F, by arrival cohort, of those who answered that question of the survey. */
export const perception = {
  /** K52 = “yes, solved at first contact” / answers [SQM-FCR]; who answers says the truth. */
  fcrSurvey: percent(
    (c) => c[C.saidResolved],
    (c) => c[C.solvedAnswers],
  ),
  /** K63 = Σ score from 1 to 5 / answers. */
  csatMean: average((c) => c[C.scoreSum], rated),
  /** K64 = rated 4 or 5 / answers [CSAT-DEF]. */
  csat: percent(satisfied, rated),
  /** K66 = share rated 4 or 5 − share rated 1 or 2 [S2]. */
  netSatisfaction: percent((c) => satisfied(c) - c[C.rated1] - c[C.rated2], rated),
  /** K67 = share of 9 and 10 − share of 0 to 6. */
  nps: percent((c) => c[C.promoters] - c[C.detractors], recommending),
  /** K68 = share that found it easy, 5 to 7 of 7 (CES 2.0: a higher one is better) [CEB]. */
  ces: percent(
    (c) => c[C.foundEasy],
    (c) => c[C.easeAnswers],
  ),
  /** K69 = answers / invitations. */
  surveyResponseRate: percent(surveyed, (c) => c[C.invited]),
  /** K70 = rated 4 or 5 / ratings of the contacts of the agents of the scope [S4]. */
  agentCsat: percent(satisfied, rated),
} satisfies Record<string, Formula>;

/** K65: share of a rating from 1 to 5 among the answers. Five of them are a distribution. */
export const ratingShare = (rating: number): Formula => percent((c) => c[C.rated1 + rating - 1], rated);
/** How many answered the survey. */
export const answers = count(surveyed);
/** Shares of those who would recommend (9, 10), who would not (0 to 6), and of the others. */
export const recommendShares = {
  detractors: percent((c) => c[C.detractors], recommending),
  passives: percent((c) => recommending(c) - c[C.promoters] - c[C.detractors], recommending),
  promoters: percent((c) => c[C.promoters], recommending),
} satisfies Record<string, Formula>;
