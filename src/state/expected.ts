import type { Grid } from '../model/calendar';
import { expectedContacts } from '../model/expectedContacts';
import type { ContactType } from '../model/scenario';

/** What was worked out of each demand last; an edit makes a new demand, and the others keep theirs. */
const known = new WeakMap<ContactType['demand'], { grid: Grid; contacts: Float64Array }>();

/** As `expectedContacts` of the model, kept for the parts of a scenario that an edit leaves alone. Only to be read. */
export function expectedOf({ demand }: ContactType, grid: Grid): Float64Array {
  const before = known.get(demand);
  if (before?.grid === grid) return before.contacts;
  const contacts = expectedContacts(demand, grid);
  known.set(demand, { grid, contacts });
  return contacts;
}
