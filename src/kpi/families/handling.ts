import type { Formula } from '../formula';
import { average, floorRatio, percent } from '../formula';
import { Contact as C, Floor as F } from '../counters';
import { answered } from './volume';

/** Contacts with an agent: answered, and reached by a campaign. */
export const handled = (c: Float64Array): number => c[C.answered] + c[C.reached];
/** Σ talk, hold and wrap of them, seconds. */
export const talk = (c: Float64Array): number => c[C.talk] + c[C.dialTalk];
export const hold = (c: Float64Array): number => c[C.hold] + c[C.dialHold];
export const wrap = (c: Float64Array): number => c[C.wrap] + c[C.dialWrap];

/** Handling, KPIS.md section C, by arrival cohort; H: contacts with an agent, answered or reached by a campaign. */
export const handling = {
  /** K31 = (Σ talk + Σ hold + Σ wrap) / H [AWS]. */
  aht: average((c) => talk(c) + hold(c) + wrap(c), handled),
  /** K32 = Σ talk / H [AWS]. */
  talkTime: average(talk, handled),
  /** K33 = Σ hold / H, over all of them [AWS]. */
  holdTime: average(hold, handled),
  /** K34 = Σ wrap / H [AWS]. */
  wrapTime: average(wrap, handled),
  /** K39 = ∫ open chats and messages / ∫ time with at least one, by the clock [AWS]. */
  chatConcurrency: floorRatio(
    (f) => f[F.held],
    (f) => f[F.shared],
    1,
  ),
  /** K40 = Σ (agent's message − customer's message) ÷ their number, the first reply of each chat left out [AWS]. */
  inConversationResponse: average(
    (c) => c[C.turnTime],
    (c) => c[C.turns],
  ),
  /** K38 = Σ talk about issues / issues with an answered contact: each issue is a customer; repeats are his, too [S2]. */
  talkTimePerCustomer: average(
    (c) => c[C.talkOfIssues],
    (c) => c[C.issuesServed],
  ),
  /** K35 = passed on / answered [GEN-G]; each leg is a contact handled. */
  transferRate: percent((c) => c[C.passedOn], answered),
} satisfies Record<string, Formula>;
