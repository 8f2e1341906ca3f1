import type { Campaign } from '../campaign';
import type { ContactType, TraceDemand } from '../contactType';
import type { History } from '../freshShare';
import { furtherAttempts } from '../freshShare';
import { hoursFlaws } from './calendar';
import type { Check } from './check';

export function crossDemand(check: Check, { demand }: ContactType, at: string): void {
  if (demand.kind === 'rate') check.sized(`${at}.volume`, demand.volume);
  else if (demand.kind === 'trace') trace(check, demand, at);
  else campaign(check, demand, at);
}

function trace(check: Check, { arrivals, handleSeconds, waitSeconds, abandoned }: TraceDemand, at: string): void {
  const horizon = check.grid.intervals * check.grid.intervalSeconds;
  check.ascending(`${at}.arrivals`, arrivals);
  const last = arrivals.at(-1);
  if (last !== undefined && last >= horizon)
    check.add(`${at}.arrivals[${arrivals.length - 1}]`, 'atMost', last, `${horizon} s (the horizon)`);
  check.sized(`${at}.handleSeconds`, handleSeconds, arrivals.length);
  check.sized(`${at}.waitSeconds`, waitSeconds, arrivals.length);
  check.sized(`${at}.abandoned`, abandoned, arrivals.length);
  // A wait says something of patience only together with how it ended.
  if (waitSeconds && !abandoned) check.missing(`${at}.abandoned`);
  if (abandoned && !waitSeconds) check.missing(`${at}.waitSeconds`);
}

function campaign(check: Check, { hours, ring, retryAfter, wrongTalk }: Campaign, at: string): void {
  check.flaws.push(...hoursFlaws(`${at}.hours`, hours ?? null, check.grid.intervalSeconds / 60));
  check.duration(`${at}.ring`, ring);
  check.duration(`${at}.retryAfter`, retryAfter);
  check.duration(`${at}.wrongTalk`, wrongTalk);
}

/** Shares of one whole; and a history from which fresh issues can be worked out. */
export function crossHistory(check: Check, type: ContactType, observed: History | undefined, at: string): void {
  if (!observed) return;
  const { abandonRate, busyRate } = observed;
  if (abandonRate + busyRate > 1 + 1e-9)
    check.add(`${at}.busyRate`, 'atMost', busyRate, String(Number((1 - abandonRate).toFixed(6))));
  else if (furtherAttempts(type, observed) > 1 - 1e-9)
    check.add(at, 'endless', Number(furtherAttempts(type, observed).toFixed(6)));
}
