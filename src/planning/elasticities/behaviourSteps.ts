import { knowledgeOf, resolvesOtherwise } from '../../model/knowledge';
import type { Knowledge, People } from '../../model/roster';
import type { ContactType, Scenario, Team } from '../../model/scenario';
import type { Skill } from '../../model/team';
import { passesOn, redials, repeats } from '../../model/whatReturns';
import { largestOf, probability, stepTeams, upTo, type Step } from './steps';

/* Steps of who comes again, who is there, by which rules, and what follows. */

export const redial = probability(
  (type) => (redials(type) ? Math.max(type.redial!.afterAbandon, type.redial!.afterBusy) : undefined),
  (type, _, factor) => ({
    ...type,
    redial: {
      ...type.redial!,
      afterAbandon: Math.min(1, type.redial!.afterAbandon * factor),
      afterBusy: Math.min(1, type.redial!.afterBusy * factor),
    },
  }),
);

/** Of types whose issues are not all resolved at once: what is certain cannot be made more so. */
export const resolution = probability(
  (type) => ((type.resolution ?? 1) < 1 ? type.resolution : undefined),
  (type, value) => ({ ...type, resolution: value }),
);

export const repeat = probability(
  (type, { types }) => (repeats(type, types) ? type.repeat!.probability : undefined),
  (type, value) => ({ ...type, repeat: { ...type.repeat!, probability: value } }),
);

/** A team's own share goes with that of the type. */
export const transfer: Step = (scenario, factor) => {
  const passing = new Set(scenario.types.filter((type) => passesOn(scenario, type)).map(({ id }) => id));
  if (passing.size === 0) return null;
  const own = ({ type, transferProbability: p }: Skill): number | undefined =>
    passing.has(type) && p !== undefined && p < 1 ? p : undefined;
  const most = largestOf([
    ...scenario.types.map((type) => (passing.has(type.id) ? type.transfer!.probability : 0)),
    ...scenario.teams.flatMap(({ skills }) => skills.map(own)),
  ]);
  const by = Math.min(factor, 1 / most);
  if (by === 1) return null;
  return {
    scenario: {
      ...scenario,
      types: scenario.types.map((type) =>
        passing.has(type.id)
          ? { ...type, transfer: { ...type.transfer!, probability: Math.min(1, type.transfer!.probability * by) } }
          : type,
      ),
      teams: scenario.teams.map((team) => ({
        ...team,
        skills: team.skills.map((skill) => {
          const p = own(skill);
          return p === undefined ? skill : { ...skill, transferProbability: Math.min(1, p * by) };
        }),
      })),
    },
    change: by - 1,
  };
};

export const absence: Step = (scenario, factor) =>
  upTo(
    ({ teams }) => largestOf(teams.map(({ people }) => people?.absence)),
    stepTeams(
      ({ people }) => (people?.absence ?? 0) > 0,
      (team, by) => withPeople(team, { absence: Math.min(1, team.people!.absence! * by) }),
    ),
  )(scenario, factor);

/** Time off the place within shifts, 1 − adherence; nobody is away for more than four fifths of it. */
export const away: Step = (scenario, factor) => {
  const off = (people: People | undefined): number => 1 - (people?.adherence ?? 1);
  return upTo(
    ({ teams }) => largestOf(teams.map(({ roster, people }) => (roster ? off(people) : 0))) / 0.8,
    stepTeams(
      ({ roster, people }) => roster !== undefined && off(people) > 0,
      (team, by) => withPeople(team, { adherence: Math.max(0.2, 1 - off(team.people) * by) }),
    ),
  )(scenario, factor);
};

/** A factor of what teams know, within its limits. */
const ofKnowledge =
  (
    field: keyof Knowledge,
    [least, most]: readonly [number, number],
    acts: (team: Team, types: readonly ContactType[]) => boolean,
  ): Step =>
  (scenario, factor) =>
    stepTeams(
      (team) => acts(team, scenario.types),
      (team, by) => {
        const knowledge = knowledgeOf(team);
        const value = Math.min(most, Math.max(least, knowledge[field] * by));
        return withPeople(team, { knowledge: { ...knowledge, [field]: value } });
      },
    )(scenario, factor);

export const knowledge = ofKnowledge('work', [0.1, 10], (team) => knowledgeOf(team).work !== 1);
export const knowledgeOdds = ofKnowledge('odds', [0.01, 100], resolvesOtherwise);

const withPeople = (team: Scenario['teams'][number], people: Partial<People>): Scenario['teams'][number] => ({
  ...team,
  people: { ...team.people!, ...people },
});

export const overflow = stepTeams(
  ({ skills }) => skills.some(({ overflowAfterSeconds }) => overflowAfterSeconds > 0),
  (team, factor) => ({
    ...team,
    skills: team.skills.map((skill) => ({ ...skill, overflowAfterSeconds: skill.overflowAfterSeconds * factor })),
  }),
);

/** What customers answer of a survey is about contacts: without experience there is nothing to be asked about. */
export const response: Step = (scenario, factor) => {
  const experience = scenario.outcomes?.experience;
  if (!experience || !(experience.response > 0)) return null;
  const by = Math.min(factor, 1 / experience.response);
  if (by === 1) return null;
  return {
    scenario: {
      ...scenario,
      outcomes: {
        ...scenario.outcomes,
        experience: { ...experience, response: Math.min(1, experience.response * by) },
      },
    },
    change: by - 1,
  };
};

export const conversion = probability(
  ({ sale }) => sale?.conversion,
  (type, value) => ({ ...type, sale: { ...type.sale!, conversion: value } }),
);
