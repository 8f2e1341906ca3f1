import type { IntervalField } from '../aliases';
import type { LogField } from '../logColumns';

/** What columns are called in one language, by meaning, the likeliest first; separated by a comma and a blank. */
export interface HeaderWords {
  interval: Readonly<Record<IntervalField, string>>;
  log: Readonly<Partial<Record<LogField, string>>>;
}
