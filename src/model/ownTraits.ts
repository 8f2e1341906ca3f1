import type { People } from './roster';
import type { Team } from './scenario';

/** Do a team's people differ in speed, by draw or by what is known of one? */
export const hasSpeeds = ({ people, agents = [] }: Team): boolean =>
  (people?.speedCv ?? 0) > 0 || agents.some(({ speed = 1 }) => speed !== 1);

/** Do they differ in how often they resolve an issue? */
export const hasOdds = ({ people, agents = [] }: Team): boolean =>
  (people?.qualitySd ?? 0) > 0 || agents.some(({ resolutionOdds = 1 }) => resolutionOdds !== 1);

/** Do they leave within the horizon, and does it matter who comes instead? */
export const hasNovices = ({ people }: Team): boolean =>
  people?.attrition?.novices === true && ((people.learning?.extra ?? 0) > 0 || (people.speedCv ?? 0) > 0);

/** Are fewer of a curve's heads there than it counts? */
export const shrinks = (people: People | undefined): boolean =>
  (people?.absence ?? 0) + (people?.plannedShrinkage ?? 0) > 0;
