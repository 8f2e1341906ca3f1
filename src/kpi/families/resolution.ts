import type { Formula } from '../formula';
import { average, percent } from '../formula';
import type { MeasureSpec } from '../measures';
import { Contact as C } from '../counters';
import { resolutionLimitAt } from '../measures';
import { answered } from './volume';

/** Issues by the interval of their first attempt, whatever became of them. */
const issues = (c: Float64Array): number => c[C.issues];
const resolved = (c: Float64Array): number => c[C.issuesResolved];

/**
 * Resolution, KPIS.md section E. An issue counts where it was first brought, with all that came of it until the log ended; a first answered
 * contact counts where it was. Where no attempts are followed, there are no issues to speak of: no data.
 */
export const resolution = {
  /**
   * K50 = issues that their first answered contact resolved / issues with an answered contact. Abandoned tries before do not count
   * [CCH-FCR]; `firstAttemptResolution` is the other reading. Who passes a contact on is helped by who resolves it. The window W for
   * repeats has no end: whose customer comes again, after the horizon too, was not resolved.
   */
  fcr: percent(
    (c) => c[C.resolvedFirst],
    (c) => c[C.firstServed],
  ),
  /** K51: the same of contacts that were not passed on; what is passed on cannot be resolved at level 1 [MED]. */
  fcrNet: percent(
    (c) => c[C.resolvedFirst] - c[C.resolvedPassedOn],
    (c) => c[C.firstServed] - c[C.firstPassedOn],
  ),
  /** Issues that were resolved without another try of the customer / issues: the stricter companion of K50. */
  firstAttemptResolution: percent((c) => c[C.resolvedAtOnce], issues),
  /** K53 = repeats about the same issue / answered, both in the horizon [SQM-CMP]. */
  repeatRate: percent((c) => c[C.repeats], answered),
  /** K54 = (answered but unresolved + repeats) / answered: the "FCR" that some print [S2]. Can exceed 100 %. */
  failureRepeatRatio: percent((c) => c[C.unresolved] + c[C.repeats], answered),
  /** K55 = contacts about resolved issues / resolved issues [SQM-BP]; what the menu settled is a contact, too. */
  contactsPerResolution: average((c) => c[C.contactsOfResolved], resolved),
  /** K56 = issues resolved / issues brought, the same ones [S3]. What is brought again is open until it is resolved again. */
  resolutionRate: percent(resolved, issues),
  /** K57 = issues resolved on the calendar day on which they were first brought / issues [HDI]. */
  resolvedSameDay: percent((c) => c[C.resolvedSameDay], issues),
  /** K58 = mean time from the first attempt to the end of the contact that resolved, hours [ZD]. Open issues are left out: a lower bound. */
  timeToResolution: {
    needs: 'contact',
    kind: 'ratio',
    numerator: ({ contact: c }) => c[C.resolutionTime],
    denominator: ({ contact: c }) => c[C.issuesResolved],
    scale: 1 / 3600,
  },
  /** K59 = issues that are open when the log ends: they wait, or come again. Where issues are not followed, contacts that wait. */
  backlog: {
    needs: 'contact',
    kind: 'count',
    value: ({ contact: c }) =>
      c[C.issues] > 0 ? c[C.stillOpen] : c[C.offered] - c[C.answered] - c[C.abandoned] - c[C.dropped],
  },
  /** K61 = issues that are brought again after they had been resolved, after the horizon too / issues resolved in the horizon. */
  reopenRate: percent(
    (c) => c[C.reopened],
    (c) => c[C.everResolved],
  ),
  /** K60 = age of the oldest open issue at the end of the horizon, hours; no data where none is open. */
  oldestOpen: {
    needs: 'contact',
    kind: 'max',
    value: ({ contact: c }) => (c[C.stillOpen] > 0 ? c[C.oldestOpen] / 3600 : NaN),
  },
  /** Contacts whose talk was broken off at the cap / answered: what pressure on handle times does, CAUSAL.md E6. */
  brokenOff: percent((c) => c[C.cut], answered),
} satisfies Record<string, Formula>;

/** Issues resolved within a recorded time of their first attempt / issues, without those that are open and have time left. Null: not recorded. */
export function resolvedWithin(spec: MeasureSpec, seconds: number): Formula | null {
  const limit = spec.resolutionLimits.indexOf(seconds);
  const at = resolutionLimitAt(spec, limit);
  return limit < 0
    ? null
    : percent(
        (c) => c[at + 2],
        (c) => c[at + 1],
      );
}
