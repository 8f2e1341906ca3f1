import type { Grid } from '../model/calendar';
import type { ContactType } from '../model/contactType';
import { attemptsPerIssue } from '../model/freshShare';

/** Attempts that come of one contact of the volume while everybody is answered, and their work as a multiple of the first one's. */
export function returnsOf(type: ContactType, grid: Grid): { attempts: number; work: number } {
  const { demand, repeat } = type;
  if (!repeat || (demand.kind === 'rate' && demand.observed)) return { attempts: 1, work: 1 };
  // A horizon of one day does not see those who come on a later one.
  const share = grid.days.length > 1 ? 1 : repeat.sameDay;
  const attempts = attemptsPerIssue({ ...type, transfer: undefined }, { abandonRate: 0, busyRate: 0 }, share);
  return { attempts, work: 1 + (attempts - 1) * repeat.work };
}
