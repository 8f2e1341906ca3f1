import type { Grid } from '../model/calendar';
import { isDeferred } from '../model/channelKinds';
import { expectedContacts } from '../model/expectedContacts';
import type { ContactType } from '../model/scenario';

/** What was worked out of each demand last; an edit makes a new demand, and the others keep theirs. */
const known = new WeakMap<ContactType['demand'], { grid: Grid; atNight: boolean; contacts: Float64Array }>();

/** As `expectedContacts` of the model, kept for the parts of a scenario that an edit leaves alone. Only to be read. */
export function expectedOf({ demand, channel }: ContactType, grid: Grid): Float64Array {
  const atNight = isDeferred(channel);
  const before = known.get(demand);
  if (before?.grid === grid && before.atNight === atNight) return before.contacts;
  const contacts = expectedContacts(demand, grid, atNight);
  known.set(demand, { grid, atNight, contacts });
  return contacts;
}
