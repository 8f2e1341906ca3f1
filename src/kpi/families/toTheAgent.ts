import type { Formula } from '../formula';
import { average } from '../formula';
import { Contact as C } from '../counters';
import { answered } from './volume';

/** What happens on the way from the queue to an agent. Floorwalk's own names: the catalogue has none. */
export const toTheAgent = {
  /** Σ ringing of answered / A: agents are reserved and the phone rings. In no handle time; in occupancy, for nobody else can be taken [AWS]. */
  ringTime: average((c) => c[C.ring], answered),
  /**
   * Sent away from the queue at closing: offered and not answered, so missed, but none of them gave up. F of O = A + Ab + F + waiting [GEN]. No
   * data where the queue is served to its end.
   */
  droppedContacts: {
    needs: 'contact',
    kind: 'count',
    value: ({ contact, of }) =>
      contact[C.dropped] > 0 || of?.scenario?.calendar.closing === 'drop' ? contact[C.dropped] : NaN,
  },
} satisfies Record<string, Formula>;
