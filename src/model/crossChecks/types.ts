import type { ContactType } from '../contactType';
import type { Target } from '../returns';
import { mayHaveTurns } from '../turns';
import { crossChannel } from './channels';
import type { Check } from './check';
import { crossDemand, crossHistory } from './demand';
import { sumOf } from './size';

export function crossType(check: Check, t: ContactType, at: string): void {
  crossDemand(check, t, `${at}.demand`);
  check.sized(`${at}.handling.meanByInterval`, t.handling.meanByInterval);
  check.sized(`${at}.patienceByInterval`, t.patienceByInterval);
  check.duration(`${at}.handling.talk`, t.handling.talk);
  check.duration(`${at}.handling.hold`, t.handling.hold);
  check.duration(`${at}.handling.wrap`, t.handling.wrap);
  check.duration(`${at}.patience`, t.patience);
  check.duration(`${at}.redial.delay`, t.redial?.delay);
  check.duration(`${at}.repeat.delay`, t.repeat?.delay);
  check.duration(`${at}.transfer.handover`, t.transfer?.handover);
  check.duration(`${at}.menu.time`, t.menu?.time);
  check.duration(`${at}.callback.retryAfter`, t.callback?.retryAfter);
  check.duration(`${at}.ring.time`, t.ring?.time);
  if (t.ring && t.channel !== 'voice') check.add(`${at}.ring`, 'onlyFor', t.channel, 'calls (voice)');
  check.duration(`${at}.turns.think`, t.turns?.think);
  check.duration(`${at}.turns.patience`, t.turns?.patience);
  if (t.turns && !mayHaveTurns(t.channel)) check.add(`${at}.turns`, 'onlyFor', t.channel, 'chat and messages');
  check.ascending(`${at}.announcements`, t.announcements?.map((a) => a.atSeconds) ?? []);
  crossChannel(check, t, at);
  check.knownType(`${at}.callback.as`, t.callback?.as);
  if (t.callback?.as !== undefined && check.deferredTypes.has(t.callback.as))
    check.add(`${at}.callback.as`, 'type', t.callback.as, 'a type that is answered live');
  answeredAs(check, `${at}.callback.as`, t.callback?.as);
  answeredAs(check, `${at}.redial.as`, t.redial?.as);
  answeredAs(check, `${at}.repeat.as`, t.repeat?.as);
  check.knownType(`${at}.redial.as`, t.redial?.as);
  check.knownType(`${at}.repeat.as`, t.repeat?.as);
  targets(check, t.transfer?.to, `${at}.transfer.to`);
  if (t.demand.kind === 'rate') crossHistory(check, t, t.demand.observed, `${at}.demand.observed`);
  if (t.repeat && t.repeat.sameDay < 1 && !t.repeat.laterDays.some((weight) => weight > 0))
    check.add(`${at}.repeat.laterDays`, 'above', t.repeat.laterDays, '0 in all');
  check.known(`${at}.trunk`, t.trunk, check.trunks, 'trunk group');
}

/** Several types that contacts are passed on to, each once, are all of them. */
function targets(check: Check, to: string | readonly Target[] | undefined, at: string): void {
  if (!Array.isArray(to)) {
    answeredAs(check, at, to as string | undefined);
    check.knownType(at, to as string | undefined);
    return;
  }
  const named = new Set<string>();
  (to as readonly Target[]).forEach(({ type }, i) => {
    const path = `${at}[${i}].type`;
    answeredAs(check, path, type);
    check.knownType(path, type);
    if (named.has(type)) check.add(path, 'unique', type);
    named.add(type);
  });
  const all = sumOf(to as readonly Target[], ({ share }) => share);
  if (Math.abs(all - 1) > 1e-6) check.add(at, 'type', Number(all.toFixed(6)), 'shares of 1 in all');
}

/** Nobody comes back as a record of a list. */
function answeredAs(check: Check, path: string, id: string | undefined): void {
  if (id !== undefined && check.outboundTypes.has(id)) check.add(path, 'type', id, 'a type of contacts that come in');
}
