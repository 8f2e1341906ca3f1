import type { Commitment } from './commitment';

/** Share of days on which it must hold, 0…1: where a day, or the horizon, is one window of itself, the share of the windows is that. */
export const promisedShareOf = ({
  daysShare,
  per,
  share,
}: Pick<Commitment, 'daysShare' | 'per' | 'share'>): number | undefined =>
  daysShare ?? ((per === 'day' || per === 'horizon') && share < 1 ? share : undefined);
