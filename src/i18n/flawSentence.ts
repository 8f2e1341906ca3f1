import type { Flaw } from '../model/errors';
import type { Messages } from './en';

/** A flaw as a sentence in the reader's language, with the remedy where one is obvious. */
export function flawSentence(messages: Messages, flaw: Flaw): string {
  const body = flawBody(messages, flaw);
  const hint = flawHint(messages, flaw);
  return hint === null ? body : messages.flaws.withHint({ body, hint });
}

/** A flaw without its remedy: in a file there is no list to choose from. */
export function flawBody(messages: Messages, flaw: Flaw): string {
  const { flaws } = messages;
  const place = flaw.path === '' ? flaws.document : flaw.path;
  const demand = flaws.rules[flaw.rule]({ param: translateParam(messages, flaw.param ?? '') });
  return flaw.value === undefined
    ? flaws.sentence({ place, demand })
    : flaws.sentenceGot({ place, demand, value: flaw.value === 'nothing' ? flaws.nouns.nothing : flaw.value });
}

/** What to do about a flaw, or null where the rule says it all. */
export function flawHint(messages: Messages, flaw: Flaw): string | null {
  const { hints } = messages.flaws;
  const field = flaw.path.replace(/\[\d+\]/g, '');
  if (flaw.rule === 'above' && /(^|\.)patience\.\w+$/.test(field)) return hints.patienceNever;
  if (flaw.rule === 'length' && /(volume|headcount|ByInterval)$/.test(field)) return hints.oneForEachInterval;
  if (flaw.rule === 'atMost' && /^1( \(a share\))?$/.test(flaw.param ?? '')) return hints.fraction;
  if (flaw.rule === 'absent' && field === 'commitments.team') return hints.teamsKnowAnswered;
  if (flaw.rule === 'absent' && field === 'commitments.type') return hints.occupancyOfTeams;
  if (flaw.rule === 'absent' && field.startsWith('commitments.')) return hints.saysNothing;
  if (flaw.rule === 'onlyFor') return flaw.param === 'teams with shifts' ? hints.leaveOutOrShifts : hints.leaveOut;
  if (flaw.param?.startsWith('1/√k')) return hints.gammaTakesAny;
  if (flaw.rule === 'unknownKey') return hints.spelling;
  if (flaw.rule === 'version') return hints.update;
  if (flaw.rule === 'known' || flaw.rule === 'oneOf' || flaw.param?.startsWith('a type ')) return hints.oneOfThese;
  if (flaw.rule === 'whole' && /headcount$/.test(field)) return hints.wholeAgents;
  return null;
}

/** The model names things in English; these are the nouns and phrases that its rules use. */
function translateParam(messages: Messages, param: string): string {
  const { nouns } = messages.flaws;
  const whole: Readonly<Record<string, string>> = {
    'a number': nouns.number,
    'a finite number': nouns.finiteNumber,
    'a time': nouns.time,
    text: nouns.text,
    'true or false': nouns.boolean,
    'a list': nouns.list,
    'an object': nouns.object,
    'contact type': nouns.contactType,
    team: nouns.team,
    'trunk group': nouns.trunkGroup,
    shift: nouns.shift,
    'chat and messages': nouns.chatAndMessages,
    'calls (voice)': nouns.calls,
    'deferred work (email)': nouns.deferredWork,
    'contacts that come in': nouns.comingIn,
    'contacts that are answered live': nouns.answeredLive,
    'agent of the roster': nouns.namedAgent,
    'teams with shifts': nouns.teamsWithShifts,
    'teams without shifts': nouns.teamsWithoutShifts,
    'a type of contacts that come in': nouns.typeComingIn,
    'a type that is answered live': nouns.typeAnsweredLive,
    '"campaign" for an outbound type': nouns.campaignForOutbound,
    '"never" for an outbound type': nouns.neverForOutbound,
    '"outbound" for a campaign': nouns.outboundForCampaign,
    '"never" for deferred work': nouns.neverForDeferred,
    'shares of 1 in all': nouns.sharesOfOne,
    'a currency code such as EUR': nouns.currency,
  };
  const place = /^line (\d+), column (\d+)$/.exec(param);
  if (place) return messages.flaws.place({ line: place[1], column: place[2] });
  return (
    whole[param] ??
    param
      .replace(/ characters$/, ` ${nouns.characters}`)
      .replace(/ entries$/, ` ${nouns.entries}`)
      .replace(/ (minutes|days|queues)$/, (_all, unit: 'minutes' | 'days' | 'queues') => ` ${nouns[unit]}`)
      .replace(/ contacts in all$/, ` ${nouns.contactsInAll}`)
      .replace(/ agents in all$/, ` ${nouns.agentsInAll}`)
      .replace(/ in all$/, ` ${nouns.inAll}`)
      .replace('(the horizon)', `(${nouns.horizon})`)
      .replace('(a share)', `(${nouns.share})`)
  );
}
