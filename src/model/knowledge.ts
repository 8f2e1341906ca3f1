import type { ContactType } from './contactType';
import type { Knowledge } from './roster';
import type { Skill, Team } from './team';

/** What a team knows; nothing beyond what the types say where it is left out. */
const none: Knowledge = { work: 1, odds: 1 };
export const knowledgeOf = ({ people }: Pick<Team, 'people'>): Knowledge => people?.knowledge ?? none;

/** Where to start from when people are to know more: a tenth less work, and to resolve as one who is a standard deviation better (e^0.25). */
export const newKnowledge = (): Knowledge => ({ work: 0.9, odds: 1.3 });

/** Speed of a team at a type, differences between its people apart: that of the skill, and the faster the less work what they know leaves. */
export const speedAtSkill = (team: Pick<Team, 'people'>, { speed }: Skill): number => speed / knowledgeOf(team).work;

/** A probability whose odds are multiplied, CAUSAL.md E6: p·o ÷ (p·o + 1 − p). */
export function withOdds(probability: number, odds: number): number {
  const good = probability * odds;
  return good / (good + 1 - probability);
}

/** Does what a team knows change how often it resolves something? */
export const resolvesOtherwise = (team: Pick<Team, 'people' | 'skills'>, types: readonly ContactType[]): boolean =>
  knowledgeOf(team).odds !== 1 &&
  types.some(
    ({ id, resolution = 1 }) => resolution < 1 && resolution > 0 && team.skills.some(({ type }) => type === id),
  );

/** Does what a team knows change anything? */
export const actsByKnowledge = (team: Pick<Team, 'people' | 'skills'>, types: readonly ContactType[]): boolean =>
  knowledgeOf(team).work !== 1 || resolvesOtherwise(team, types);

/**
 * The type with the resolution that the teams who serve it have by what they know: mean over the teams. The same type where none knows more
 * than it says, or nothing is left to resolve.
 */
export function asKnown(type: ContactType, teams: readonly Pick<Team, 'people' | 'skills'>[]): ContactType {
  const { id, resolution = 1 } = type;
  if (resolution === 1) return type;
  const odds = teams
    .filter(({ skills }) => skills.some((skill) => skill.type === id))
    .map((team) => knowledgeOf(team).odds);
  if (odds.every((one) => one === 1)) return type;
  return { ...type, resolution: odds.reduce((sum, one) => sum + withOdds(resolution, one), 0) / odds.length };
}
