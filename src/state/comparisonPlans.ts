import { Results } from '../analysis/results';
import type { Commitment } from '../model/commitment';
import { canonicalJson } from '../model/document';
import type { Scenario } from '../model/scenario';
import { sameSimulation } from './runner.svelte';
import type { Opened } from './workspace.svelte';

/** What plans are called; A is the one that others are held against. */
export const letters = ['A', 'B', 'C', 'D'] as const;
export type Letter = (typeof letters)[number];

/** Days after which the page is refreshed: numbers first, then ever less doubt. */
export const stages: readonly number[] = [5, 20, 50, 100];
/** A page that is to be refreshed while a long wish for more days comes in does so after so many. */
const step = 100;

/** The key of a scenario in the workspace, `sample:bank-crisis-week`. */
export const keyOf = ({ kind, id }: Opened): string => `${kind}:${id}`;
/** The way back from {@link keyOf}. */
export const openedOf = (key: string): Opened => ({
  kind: key.startsWith('local:') ? 'local' : 'sample',
  id: key.slice(key.indexOf(':') + 1),
});

/** The promises of all plans, each once. */
export function promisesOf(sources: readonly Scenario[]): Commitment[] {
  const all = sources.flatMap(({ commitments }) => commitments);
  const meanings = all.map(canonicalJson);
  return all.filter((_, i) => meanings.indexOf(meanings[i]) === i);
}

/** Can a promise be judged on a plan at all: does it know the type or team that it speaks of? */
export const speaksOf = (scenario: Scenario, { type, team }: Commitment): boolean =>
  (type === undefined || scenario.types.some(({ id }) => id === type)) &&
  (team === undefined || scenario.teams.some(({ id }) => id === team));

/** The plans with A's seed, so that all meet the same customers, and with each other's promises, so that all can be judged by them. */
export function prepared(sources: readonly Scenario[], commitments: readonly Commitment[]): Scenario[] {
  const [{ seed }] = sources;
  return sources.map((source) => ({
    ...source,
    seed,
    commitments: commitments.filter((one) => speaksOf(source, one)),
  }));
}

/** The first `days` days of results, so that a run that was stopped leaves all plans with the same days. */
export function firstDays(results: Results, days: number): Results {
  if (results.days <= days) return results;
  const cut = new Results(results.context);
  for (let d = 0; d < days; d++) cut.add(results.all.at(d));
  return cut;
}

/** The days after which to refresh, on the way to a target. */
export function stagesTo(from: number, target: number): number[] {
  const beyond: number[] = [];
  for (let days = from + step; days < target; days += step) beyond.push(days);
  return [...new Set([...stages, ...beyond, target])]
    .filter((days) => days > from && days <= target)
    .sort((a, b) => a - b);
}

/** Do two lists of plans ask for the same simulations? */
export const sameAll = (a: readonly Scenario[], b: readonly Scenario[]): boolean =>
  a.length === b.length && a.every((one, i) => sameSimulation(one, b[i]));
