import type { Formats } from '../../i18n/format';
import type { PolicyContext, PolicySentence } from '../../i18n/policySentences';
import { teamSentence, typeSentence } from '../../i18n/policySentences';
import type { StructureWords } from '../../i18n/structure/en';
import { teamPolicies, typePolicies } from '../../model/routingPolicy';
import type { Scenario } from '../../model/scenario';

/** The routing policy of one type or team in words. */
export interface PolicyEntry {
  name: string;
  sentence: PolicySentence;
}

/** The policies of all types and teams, in the order of the scenario. */
export interface PolicyEntries {
  types: readonly PolicyEntry[];
  teams: readonly PolicyEntry[];
}

export function policyEntries(scenario: Scenario, words: StructureWords, f: Formats): PolicyEntries {
  const names = (items: readonly { id: string; name: string }[]): ((id: string) => string) => {
    const byId = new Map(items.map(({ id, name }) => [id, name]));
    return (id) => byId.get(id) ?? id;
  };
  const context: PolicyContext = { words, f, typeName: names(scenario.types), teamName: names(scenario.teams) };
  return {
    types: typePolicies(scenario).map((policy, i) => ({
      name: scenario.types[i].name,
      sentence: typeSentence(policy, context),
    })),
    teams: teamPolicies(scenario).map((policy, j) => ({
      name: scenario.teams[j].name,
      sentence: teamSentence(policy, context),
    })),
  };
}

/** A policy in one line: its name, and what it means here. */
export const policyLine = ({ sentence: { name, detail } }: PolicyEntry, words: StructureWords): string =>
  detail === '' ? name : words.rule.of({ name, detail });

/** Entries of one policy under its name, in the order of the scenario. */
export function grouped<T extends PolicyEntry>(entries: readonly T[]): { name: string; entries: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(entry.sentence.name);
    if (group) group.push(entry);
    else groups.set(entry.sentence.name, [entry]);
  }
  return [...groups].map(([name, entries]) => ({ name, entries }));
}
