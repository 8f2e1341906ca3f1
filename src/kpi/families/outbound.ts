import type { Formula, Sums } from '../formula';
import { percent } from '../formula';
import { Contact as C, Floor as F } from '../counters';

const dials = (c: Float64Array): number => c[C.dials];
/** L: live answers, whether an agent was free or not. */
const liveAnswers = (c: Float64Array): number => c[C.reached] + c[C.droppedLive];

/** A number of contacts where there is a campaign, of a scenario or of a log; no data where there is none. */
const count = (value: (c: Float64Array) => number): Formula => ({
  needs: 'contact',
  kind: 'count',
  value: ({ contact, records }: Sums) => (records > 0 || value(contact) > 0 ? value(contact) : NaN),
});

/** Outbound, KPIS.md section K. A dial counts where its record was taken up; no other section counts it but handling and agent time. */
export const outbound = {
  /** K95 = dials [AWS-OB]. */
  dials: count(dials),
  /** K96 = answered by somebody / dials [PROS]; voicemail is no answer. */
  connectRate: percent(liveAnswers, dials),
  /** K97 = talks with the right party [PROS]. */
  rightPartyContacts: count((c) => c[C.rightParty]),
  /** K98 = live answers without an agent in 2 s / live answers [DIAL]. */
  dialerDropRate: percent((c) => c[C.droppedLive], liveAnswers),
  /** K100 = records whose right party was reached / records of the list [CONN]; over a part of the horizon, its part. */
  listPenetration: {
    needs: 'contact',
    kind: 'ratio',
    numerator: (s) => s.contact[C.rightParty],
    denominator: (s) => s.records,
    scale: 100,
  },
  /** K101 = (Σ talk + Σ wrap) / hours on duty [DIAL], inbound and outbound; several chats at once count one by one. */
  talkMinutesPerHour: {
    needs: 'floor',
    kind: 'ratio',
    numerator: ({ contact: c }) => c[C.talk] + c[C.wrap] + c[C.dialTalk] + c[C.dialWrap],
    denominator: (s) => s.floor[F.staffed],
    scale: 60,
  },
} satisfies Record<string, Formula>;
