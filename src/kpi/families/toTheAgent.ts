import type { Formula } from '../formula';
import { average, count } from '../formula';
import { Contact as C } from '../measures';
import { answered } from './volume';

/** What happens on the way from the queue to an agent. Floorwalk's own names: the catalogue has none. */
export const toTheAgent = {
  /** Σ ringing of answered / A: agents are reserved and the phone rings. In no handle time; in occupancy, for nobody else can be taken [AWS]. */
  ringTime: average((c) => c[C.ring], answered),
  /** Sent away from the queue at closing: offered and not answered, so missed, but none of them gave up. F of O = A + Ab + F + waiting [GEN]. */
  droppedContacts: count((c) => c[C.dropped]),
} satisfies Record<string, Formula>;
