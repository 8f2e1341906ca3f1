import type { Reserve, TeamPolicy, TypePolicy } from '../model/routingPolicy';
import type { Formats } from './format';
import type { StructureWords } from './structure/en';

/** What the words of a policy are made with. */
export interface PolicyContext {
  words: StructureWords;
  f: Formats;
  /** Names of types and teams by id. */
  typeName: (id: string) => string;
  teamName: (id: string) => string;
}

/** A routing policy in words: the name that planners use, and what it means here; the detail is empty where the name says all. */
export interface PolicySentence {
  name: string;
  detail: string;
}

/** "Specialists first, then overflow after 30 s" – "Sales desk; after 30 s also Support". */
export function typeSentence(policy: TypePolicy, context: PolicyContext): PolicySentence {
  const { words, f } = context;
  const { rule, steps } = policy;
  const [first, ...later] = steps;
  let name = words.rule.ofType[rule];
  if (policy.choice && policy.choice !== rule) name = words.rule[policy.choice]({ name });
  if (first && first.afterSeconds > 0) name = words.rule.waitFirst({ name, time: f.seconds(first.afterSeconds) });
  if (later.length > 0)
    name = words.rule.overflow({
      name,
      times: names(later.map((step) => f.seconds(step.afterSeconds))),
    });
  const details = steps.map((step, i) => {
    const teams = step.tiers
      .map((tier) => names(withShares(tier, policy, context)))
      .reduce((first, next) => words.rule.then({ first, next }));
    return i === 0 ? teams : words.rule.after({ time: f.seconds(step.afterSeconds), teams });
  });
  return { name, detail: joined(details, context) };
}

/** Teams of one rank by name, and what share each gets while all of them have somebody idle. */
function withShares(tier: readonly string[], { weights }: TypePolicy, { f, teamName }: PolicyContext): string[] {
  const all = tier.reduce((sum, team) => sum + (weights?.[team] ?? 0), 0);
  return tier.map((team) =>
    weights && tier.length > 1 && all > 0
      ? `${teamName(team)} ${f.percent((100 * weights[team]) / all)}`
      : teamName(team),
  );
}

/** "Priority first, keeps 2 agents for others" – "Sales, then Support; Support only while more than 2 agents are free". */
export function teamSentence(policy: TeamPolicy, context: PolicyContext): PolicySentence {
  const { words } = context;
  const { next, reserves } = policy;
  const rule = next.rule === 'headStart' ? 'growing' : next.rule;
  let name = words.rule.ofTeam[rule];
  const kept = new Set(reserves.filter(({ never }) => !never).map(({ agents }) => agents));
  // With one type only there are no others to keep them for.
  if (next.rule === 'oneType') kept.clear();
  if (kept.size === 1) name = words.rule.keeps({ name, agents: [...kept][0] });
  else if (kept.size > 1) name = words.rule.keepsSome({ name });
  const details = [...orderDetails(policy, context), ...reserves.map((reserve) => ofReserve(reserve, context))];
  return { name, detail: joined(details, context) };
}

function orderDetails({ next }: TeamPolicy, { words, f, typeName }: PolicyContext): string[] {
  switch (next.rule) {
    case 'priority':
      return [
        next.ranks.map((types) => names(types.map(typeName))).reduce((first, next) => words.rule.then({ first, next })),
      ];
    case 'ownOrder': {
      const order = next.ranks
        .map((types) => names(types.map(typeName)))
        .reduce((first, next) => words.rule.then({ first, next }));
      return next.byScore ? [order, words.rule.thenByPriority] : [order];
    }
    case 'headStart':
      return [
        words.rule.headStart({
          list: next.ranks
            .filter(({ seconds }) => seconds > 0)
            .map(({ types, seconds }) => `${names(types.map(typeName))} ${f.seconds(seconds)}`)
            .join(f.comma),
        }),
      ];
    case 'growing':
      return next.types.map(({ type, start, perSecond }) =>
        words.rule.growth({ type: typeName(type), start, perSecond }),
      );
    default:
      return [];
  }
}

function ofReserve({ type, agents, never }: Reserve, { words, typeName }: PolicyContext): string {
  return words.rule[never ? 'never' : 'reserve']({ type: typeName(type), agents });
}

const joined = (parts: readonly string[], { words }: PolicyContext): string =>
  parts.length === 0 ? '' : parts.reduce((one, next) => words.rule.both({ one, next }));

/** Names of one rank. They often hold commas and an "and" themselves, so that a dot between them is clearer. */
const names = (all: readonly string[]): string => all.join(' · ');
