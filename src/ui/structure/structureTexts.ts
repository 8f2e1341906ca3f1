import type { Link, Structure } from '../../charts/structure';
import type { NodeText, StructureTexts } from '../../charts/structureNodes';
import type { Messages } from '../../i18n/en';
import type { Formats } from '../../i18n/format';
import type { StructureWords } from '../../i18n/structure/en';
import type { PolicyEntries } from './policyEntries';
import { policyLine } from './policyEntries';

/** Words, number formats and the scenario's currency. */
export interface TextContext {
  t: Messages;
  words: StructureWords;
  f: Formats;
  currency: string;
}

/** A result with its doubt, already in words. */
type Shown = Pick<NodeText['result'], 'value' | 'doubt'>;

/** Everything that is written in the picture. */
export function structureTexts(
  structure: Structure,
  { policies, results }: { policies: PolicyEntries; results: { types: readonly Shown[]; teams: readonly Shown[] } },
  context: TextContext,
): StructureTexts {
  const { t, words } = context;
  return {
    types: structure.types.map((type, i) => ({
      name: type.name,
      facts: typeFacts(type, context),
      result: { label: type.records === null ? t.plan.rows.serviceLevel : words.reached, ...results.types[i] },
      spoken: policyLine(policies.types[i], words),
    })),
    teams: structure.teams.map((team, j) => ({
      name: team.name,
      facts: teamFacts(team, context),
      result: { label: t.plan.rows.occupancy, ...results.teams[j] },
      spoken: policyLine(policies.teams[j], words),
    })),
    links: structure.links.map((link) => linkWords(link, context)),
    returns: structure.returns.map((back) => returnWords(back, context)),
    trunks: structure.trunks.map(({ name, lines }) => words.lines({ name, lines })),
  };
}

/** What a contact type is, in two lines: how many and by which channel; how long they take and wait. */
function typeFacts(type: Structure['types'][number], { t, words, f }: TextContext): string[][] {
  const { contacts, channel, handleSeconds, patienceSeconds, records } = type;
  if (records !== null)
    return [
      [words.records({ records }), t.families.channels[channel]],
      [words.handle({ time: f.seconds(handleSeconds) })],
    ];
  return [
    [words.contacts({ contacts: Math.round(contacts) }), t.families.channels[channel]],
    [
      words.handle({ time: f.seconds(handleSeconds) }),
      patienceSeconds === Infinity ? words.patient : words.patience({ time: f.seconds(patienceSeconds) }),
    ],
  ];
}

/** What a team is, in two lines: its hours and what they cost; how many people there are at most. */
function teamFacts(team: Structure['teams'][number], { t, words, f, currency }: TextContext): string[][] {
  return [
    [t.ui.grid.hours({ hours: team.hours }), ...(team.cost > 0 ? [f.value(team.cost, 'money', currency)] : [])],
    [words.peak({ agents: team.peak })],
  ];
}

/** The conditions of a skill in few words; empty for a skill without any. */
function linkWords(link: Link, { words: { link: w }, f }: TextContext): string {
  return [
    ...(link.afterSeconds > 0 ? [w.after({ time: f.seconds(link.afterSeconds) })] : []),
    ...(link.reserve > 0 ? [w.reserve({ agents: link.reserve })] : []),
    ...(link.speed === 1 ? [] : [w.speed({ speed: link.speed })]),
    ...(link.priority === undefined ? [] : [w.priority({ priority: link.priority })]),
  ].join(' · ');
}

/** A way back in few words, with its probability. */
const returnWords = ({ kind, probability }: Structure['returns'][number], { words, f }: TextContext): string =>
  words.returns[kind]({ share: f.percent(probability * 100) });
