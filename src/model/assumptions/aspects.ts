/**
 * What mechanisms act on and what KPIs are made of. `fresh`: who brings which issue when. `closed`: who comes to closed doors. `contained`:
 * whom the menu serves. `arrivals`: attempts, of whatever cause. `queue`: who waits how long, who gives up, who is served and how busy
 * agents are. `work`: how long a contact takes. `duty`: who is there. `resolution`: what becomes of issues. `comesBack`: how many are said to
 * come back, which an observed volume is freed of.
 */
export type Aspect =
  | 'fresh'
  | 'closed'
  | 'comesBack'
  | 'arrivals'
  | 'queue'
  | 'work'
  | 'duty'
  | 'absent'
  | 'transfers'
  | 'resolution'
  | 'replies'
  | 'dials'
  | 'sales'
  | 'felt'
  | 'complaints'
  | 'evaluations'
  | 'customers'
  | 'prices'
  | 'leavers';

/** What acts on what in any centre, whatever is on: a queue comes of who comes, who is there and how long it takes. */
export const always: readonly (readonly [from: Aspect, to: Aspect])[] = [
  ['fresh', 'arrivals'],
  ['arrivals', 'queue'],
  ['work', 'queue'],
  ['duty', 'queue'],
  // Who is answered at all, and so how long that takes and where it goes; and who cannot go for lunch yet.
  ['queue', 'work'],
  ['queue', 'transfers'],
  ['queue', 'duty'],
  ['queue', 'resolution'],
  ['queue', 'dials'],
  ['queue', 'replies'],
  ['queue', 'sales'],
  ['queue', 'evaluations'],
  ['dials', 'sales'],
  ['queue', 'felt'],
  ['resolution', 'felt'],
  ['transfers', 'felt'],
  ['resolution', 'complaints'],
  ['queue', 'leavers'],
];
