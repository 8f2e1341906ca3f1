import type { AgentChoice } from './contactType';
import type { ContactType, Scenario, Team } from './scenario';

/*
 * The engine routes by one rule: on arrival an agent of the most preferred team that may take the contact, the longest
 * idle unless the type chooses otherwise; on an agent becoming free the waiting contact of the highest priority + slope × wait, then the
 * longest wait, unless the team goes by the wait alone or by an order of its own. What is
 * usually called a routing policy is a choice of settings of that rule. Here the usual names are read from the settings.
 */

/** Teams that are asked once a contact has waited so long. */
export interface RoutingStep {
  afterSeconds: number;
  /** Team ids. The first of these are asked first; within one, the longest idle agent is taken. */
  tiers: readonly (readonly string[])[];
}

export const typeRules = [
  'nobody',
  'oneTeam',
  'longestIdle',
  'leastOccupied',
  'weighted',
  'preferred',
  'specialists',
] as const;
export type TypeRule = (typeof typeRules)[number];

/** Which agent a contact of this type gets. */
export interface TypePolicy {
  type: string;
  rule: TypeRule;
  /** How an agent is chosen among equally preferred teams; left out: the longest idle. */
  choice?: 'leastOccupied' | 'weighted';
  /** By team id: its part where contacts are shared by weight. */
  weights?: Readonly<Record<string, number>>;
  /** In the order of the waiting time after which they begin; the first mostly at 0 s. */
  steps: readonly RoutingStep[];
}

/**
 * Which of the waiting contacts an agent takes next. `headStart`: priorities grow alike for all, so that each rank counts
 * as having waited so many seconds longer than it has. `growing`: they grow at different speeds.
 */
export type NextContact =
  | { rule: 'nothing' }
  | { rule: 'oneType' }
  | { rule: 'longestWait' }
  /** Types that the team prefers first, ids; within one rank `byScore` the highest priority, then the longest wait. */
  | { rule: 'ownOrder'; ranks: readonly (readonly string[])[]; byScore: boolean }
  /** Type ids, the most urgent first; within one rank the longest wait. */
  | { rule: 'priority'; ranks: readonly (readonly string[])[] }
  | { rule: 'headStart'; ranks: readonly { types: readonly string[]; seconds: number }[] }
  | { rule: 'growing'; types: readonly { type: string; start: number; perSecond: number }[] };

/** Agents that a team keeps free for its other contacts before it takes one of this type. */
export interface Reserve {
  type: string;
  agents: number;
  /** The team never has more than that: it never takes one while the doors are open. */
  never: boolean;
}

export interface TeamPolicy {
  team: string;
  next: NextContact;
  reserves: readonly Reserve[];
}

/** Which agent a contact of each type gets, in the order of the scenario's types. */
export const typePolicies = (scenario: Scenario): TypePolicy[] =>
  scenario.types.map((type) => typePolicy(type, scenario.teams));

/** Which contact the agents of each team take next, in the order of the scenario's teams. */
export function teamPolicies(scenario: Scenario): TeamPolicy[] {
  const types = new Map(scenario.types.map((type) => [type.id, type]));
  return scenario.teams.map((team) => teamPolicy(team, types));
}

/** Entries of equal key together, the smallest key first. */
function tiersBy<T>(items: readonly T[], key: (item: T) => number): { key: number; items: T[] }[] {
  const tiers = new Map<number, T[]>();
  for (const item of items) {
    const tier = tiers.get(key(item));
    if (tier) tier.push(item);
    else tiers.set(key(item), [item]);
  }
  return [...tiers].map(([key, items]) => ({ key, items })).sort((a, b) => a.key - b.key);
}

function typePolicy(type: ContactType, teams: readonly Team[]): TypePolicy {
  const serving = teams.flatMap((team) =>
    team.skills.filter((skill) => skill.type === type.id).map((skill) => ({ team, skill })),
  );
  const steps = tiersBy(serving, ({ skill }) => skill.overflowAfterSeconds).map(({ key, items }) => ({
    afterSeconds: key,
    tiers: tiersBy(items, ({ skill }) => skill.preference).map((tier) => tier.items.map(({ team }) => team)),
  }));
  const tiers = steps.flatMap((step) => step.tiers);
  const choice = choiceOf(type, tiers);
  return {
    type: type.id,
    rule: ruleOf(serving.length, tiers, choice),
    ...(choice === 'longestIdle' ? {} : { choice }),
    ...(choice === 'weighted'
      ? { weights: Object.fromEntries(serving.map(({ team, skill }) => [team.id, skill.weight ?? 1])) }
      : {}),
    steps: steps.map((step) => ({ ...step, tiers: step.tiers.map((tier) => tier.map(({ id }) => id)) })),
  };
}

/** How the type chooses an agent, as far as there is anything to choose: weights share nothing where every team stands alone. */
function choiceOf({ agentChoice = 'longestIdle' }: ContactType, tiers: readonly (readonly Team[])[]): AgentChoice {
  const alone = tiers.every((tier) => tier.length < 2);
  return tiers.length === 0 || (alone && agentChoice === 'weighted') ? 'longestIdle' : agentChoice;
}

function ruleOf(serving: number, tiers: readonly (readonly Team[])[], choice: AgentChoice): TypeRule {
  if (serving === 0) return 'nobody';
  if (serving === 1) return 'oneTeam';
  if (tiers.length === 1) return choice;
  const breadth = ({ skills }: Team): number => skills.length;
  const [first, ...later] = tiers;
  // Specialists serve fewer types than everyone who is asked after them.
  const specialised = Math.max(...first.map(breadth)) < Math.min(...later.flat().map(breadth));
  return specialised ? 'specialists' : 'preferred';
}

function teamPolicy(team: Team, types: ReadonlyMap<string, ContactType>): TeamPolicy {
  const peak = team.headcount.reduce((a, b) => Math.max(a, b), 0);
  return {
    team: team.id,
    next: nextContact(team, types),
    reserves: team.skills
      .filter((skill) => skill.reserveAgents > 0)
      .map(({ type, reserveAgents: agents }) => ({ type, agents, never: agents >= peak })),
  };
}

function nextContact(
  { skills, nextContact: order = 'score' }: Pick<Team, 'skills' | 'nextContact'>,
  types: ReadonlyMap<string, ContactType>,
): NextContact {
  if (skills.length === 0) return { rule: 'nothing' };
  if (skills.length === 1) return { rule: 'oneType' };
  if (order === 'longestWait') return { rule: 'longestWait' };
  if (order === 'preference') {
    const own = tiersBy(skills, ({ preference }) => preference);
    if (own.length > 1)
      return {
        rule: 'ownOrder',
        ranks: own.map(({ items }) => items.map(({ type }) => type)),
        byScore: own.some(
          ({ items }) => !['oneType', 'longestWait'].includes(nextContact({ skills: items }, types).rule),
        ),
      };
  }
  const scores = skills.map((skill) => {
    const type = types.get(skill.type)!;
    return { type: type.id, start: skill.priority ?? type.priority, perSecond: type.prioritySlope };
  });
  const [{ perSecond }] = scores;
  if (scores.some((score) => score.perSecond !== perSecond))
    return { rule: 'growing', types: [...scores].sort((a, b) => b.perSecond - a.perSecond || b.start - a.start) };
  const ranks = tiersBy(scores, ({ start }) => -start);
  if (ranks.length === 1) return { rule: 'longestWait' };
  const idsOf = (rank: (typeof ranks)[number]): string[] => rank.items.map(({ type }) => type);
  if (perSecond === 0) return { rule: 'priority', ranks: ranks.map(idsOf) };
  const lowest = ranks[ranks.length - 1].key;
  return {
    rule: 'headStart',
    ranks: ranks.map((rank) => ({ types: idsOf(rank), seconds: (lowest - rank.key) / perSecond })),
  };
}
