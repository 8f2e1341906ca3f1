import type { Formula } from '../formula';
import { average, count, percent } from '../formula';
import { Contact as C } from '../counters';

/** O: contacts that entered the queue. */
export const offered = (c: Float64Array): number => c[C.offered];
/** A, leg by leg: what left the queue for an agent. */
export const answered = (c: Float64Array): number => c[C.answered];

/** Attempts of any cause, whatever became of them: in the queue, before busy lines, before closed doors. */
export const attempts = (c: Float64Array): number =>
  c[C.offered] + c[C.blocked] + c[C.closed] + c[C.contained] + c[C.calledBack] + c[C.unanswered];
/** Attempts that are the first at their issue. */
export const fresh = (c: Float64Array): number => attempts(c) - c[C.later];

/** Volume and access, KPIS.md section A. */
export const volume = {
  /** K01. O = legs answered + abandoned + dropped + still waiting [GEN]: who is passed on enters a queue again. */
  offered: count(offered),
  /** K02 = attempts that are the first at their issue (CAUSAL.md §3). */
  freshIssues: count(fresh),
  /**
   * K03 = O / O_fresh: times that an issue enters the queue. Below 1 where the menu settles issues, or lines and doors keep them out. Who
   * is called back enters it once.
   */
  volumeAmplification: average(offered, fresh),
  /**
   * K04 = contacts connected to an agent, each once: a contact that is passed on is answered once, and handled by leg [GEN-IV]. Of a type and
   * a team, contacts that it answered. Shares of the queue (K09, K10, K17) are of its entries, leg by leg as {@link offered} is.
   */
  answered: count((c) => c[C.answered] - c[C.again]),
  /** K05 = legs that were not passed on; a contact passed on is completed by its last leg. */
  completed: count((c) => c[C.answered] - c[C.passedOn]),
  /** K06 [AWS]. */
  abandoned: count((c) => c[C.abandoned]),
  /** K07 = Ab / O, gross [AWS]. */
  abandonRate: percent((c) => c[C.abandoned], offered),
  /** K08: abandons with a wait under the type's short-abandon limit [MITEL]. */
  shortAbandons: count((c) => c[C.shortAbandoned]),
  /** K09 = (O − A) / O [VN-MISS]; busy signals are K11. */
  missedRate: percent((c) => c[C.offered] - c[C.answered], offered),
  /** K10 = A / O [GEN]. */
  answerRate: percent(answered, offered),
  /** K11 = B / (O + B), the share of attempts that met a busy signal. */
  blockedRate: percent(
    (c) => c[C.blocked],
    (c) => c[C.offered] + c[C.blocked],
  ),
  /** Contacts that came to closed doors: not offered, not missed, flow-outs before the queue [GEN]. */
  closedContacts: count((c) => c[C.closed]),
  /** K12 = O · AHT ÷ open time: Erlangs that wanted an agent, of the contacts that entered the queue. */
  offeredLoad: {
    needs: 'contact',
    kind: 'value',
    value: (s) => {
      const c = s.contact;
      if (c[C.offered] === 0) return s.openSeconds > 0 ? 0 : NaN;
      return c[C.answered] > 0 && s.openSeconds > 0
        ? (c[C.offered] * (c[C.talk] + c[C.hold] + c[C.wrap])) / c[C.answered] / s.openSeconds
        : NaN;
    },
  },
} satisfies Record<string, Formula>;
