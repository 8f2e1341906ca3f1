import type { Commitment } from '../commitment';
import { canNameTeam, idleFields, thresholdOf } from '../commitment';
import { kpiOfPromise } from '../commitments/kpi';
import { limitsOf } from '../kpiLimits';
import { longest } from '../rules';
import type { Check } from './check';

export function crossCommitment(check: Check, c: Commitment, at: string): void {
  check.knownType(`${at}.type`, c.type);
  check.known(`${at}.team`, c.team, check.teams, 'team');
  if (c.op === 'between' && c.upper === undefined) check.missing(`${at}.upper`);
  if (c.op === 'between' && c.upper !== undefined && c.upper <= c.value)
    check.add(`${at}.upper`, 'above', c.upper, String(c.value));
  if (/^(serviceLevel|resolvedWithin)$/.test(c.metric) && c.withinSeconds === undefined)
    check.missing(`${at}.withinSeconds`);
  const { as, scale } = thresholdOf(c.metric);
  const [least, end] = limitsOf(kpiOfPromise(c));
  const most = as === 'time' ? longest : end / scale;
  const bound = as === 'time' ? `${longest} s` : as === 'share' ? '1 (a share)' : String(most);
  if (c.value < least / scale) check.add(`${at}.value`, 'atLeast', c.value, String(least / scale).replace('-', '−'));
  if (c.value > most) check.add(`${at}.value`, 'atMost', c.value, bound);
  if (c.upper !== undefined && c.upper > most) check.add(`${at}.upper`, 'atMost', c.upper, bound);
  for (const { field, beside } of idleFields(c)) check.add(`${at}.${field}`, 'absent', c[field], beside);
  if (c.metric === 'occupancy' && c.type !== undefined) check.add(`${at}.type`, 'absent', c.type, c.metric);
  if (c.team === undefined || !check.teams.has(c.team)) return;
  if (!canNameTeam(c)) check.add(`${at}.team`, 'absent', c.team, c.metric);
  else if (c.type !== undefined && c.metric !== 'occupancy') check.add(`${at}.team`, 'absent', c.team, `${at}.type`);
}
