import type { Messages } from './en';
import type { Language } from '../model/language';

/** What keeps two plans apart, as the analysis finds it. */
type Barrier =
  | { code: 'calendar' | 'dates' | 'callers' | 'currency' | 'customers' }
  | { code: 'wages'; plan: 'a' | 'b' }
  | { code: 'typesOnly' | 'teamsOnly' | 'closedDoors'; plan: 'a' | 'b'; names: readonly string[] }
  | { code: 'thresholds'; names: readonly string[] }
  | { code: 'seed'; seed: string };

/** "B has another calendar than A: these are not the same callers. …" @param letter what the other plan is called */
export function barrierSentence(messages: Messages, language: Language, barrier: Barrier, letter: string): string {
  const say = messages.compare.barriers;
  const listed = (names: readonly string[]): string =>
    new Intl.ListFormat(language, { style: 'narrow', type: 'conjunction' }).format(names);
  switch (barrier.code) {
    case 'typesOnly':
    case 'teamsOnly':
    case 'closedDoors':
      return say[barrier.code]({ plan: barrier.plan === 'a' ? 'A' : letter, names: listed(barrier.names) });
    case 'thresholds':
      return say.thresholds({ plan: letter, names: listed(barrier.names) });
    case 'wages':
      return say.wages({ plans: barrier.plan === 'a' ? 'A' : letter, count: 1 });
    case 'seed':
      return say.seed({ plan: letter, seed: barrier.seed });
    default:
      return say[barrier.code]({ plan: letter });
  }
}
