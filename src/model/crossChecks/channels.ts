import { isDeferred, isOutbound } from '../channel';
import type { ContactType } from '../contactType';
import type { Check } from './check';

/** Deferred work waits for ever and never at a line; what is for callers only does not fit it. */
export function crossChannel(check: Check, t: ContactType, at: string): void {
  if (isOutbound(t.channel)) {
    outbound(check, t, at);
    return;
  }
  if (t.demand.kind === 'campaign') check.add(`${at}.channel`, 'type', t.channel, '"outbound" for a campaign');
  if (!isDeferred(t.channel)) {
    if (t.deferred) check.add(`${at}.deferred`, 'onlyFor', t.channel, 'deferred work (email)');
    return;
  }
  if (t.patience.family !== 'never')
    check.add(`${at}.patience.family`, 'type', t.patience.family, '"never" for deferred work');
  const { trunk, menu, callback, admission, redial, wrongNumbers, announcements, outsideHours, waitEffect } = t;
  const balking = t.balking || undefined;
  const whims = { wrongNumbers, announcements, waitEffect };
  const live = { trunk, menu, callback, admission, redial, outsideHours, balking, ...whims };
  for (const [key, value] of Object.entries(live))
    if (value !== undefined) check.add(`${at}.${key}`, 'onlyFor', value, 'contacts that are answered live');
}

/** Whom the centre calls neither comes by himself nor comes back; what is for callers does not fit him. */
function outbound(check: Check, t: ContactType, at: string): void {
  if (t.demand.kind !== 'campaign')
    check.add(`${at}.demand.kind`, 'type', t.demand.kind, '"campaign" for an outbound type');
  if (t.patience.family !== 'never')
    check.add(`${at}.patience.family`, 'type', t.patience.family, '"never" for an outbound type');
  const { menu, callback, admission, redial, repeat, transfer, resolution, pressure, deferred } = t;
  const { wrongNumbers, announcements, patienceByInterval, waitEffect } = t;
  const balking = t.balking || undefined;
  const callers = { menu, callback, admission, redial, repeat, transfer, resolution, pressure, deferred, balking };
  const whims = { wrongNumbers, announcements, patienceByInterval, waitEffect };
  for (const [key, value] of Object.entries({ ...callers, ...whims }))
    if (value !== undefined) check.add(`${at}.${key}`, 'onlyFor', value, 'contacts that come in');
}
