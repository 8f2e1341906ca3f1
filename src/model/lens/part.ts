/** What stands over and under the line of a ratio: a number of something, seconds, or the scenario's money. */
export type Part =
  | 'contacts'
  | 'issues'
  | 'surveys'
  | 'invitations'
  | 'complaints'
  | 'evaluations'
  | 'customers'
  | 'dials'
  | 'records'
  | 'intervals'
  | 'days'
  | 'sales'
  | 'points'
  | 'seconds'
  | 'hours'
  | 'money';
