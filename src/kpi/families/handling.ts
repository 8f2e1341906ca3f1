import type { Formula } from '../formula';
import { average, floorRatio, percent } from '../formula';
import { Contact as C, Floor as F } from '../measures';
import { answered } from './volume';

/** Handling, KPIS.md section C, by arrival cohort. */
export const handling = {
  /** K31 = (Σ talk + Σ hold + Σ wrap) / A [AWS]. */
  aht: average((c) => c[C.talk] + c[C.hold] + c[C.wrap], answered),
  /** K32 = Σ talk / A [AWS]. */
  talkTime: average((c) => c[C.talk], answered),
  /** K33 = Σ hold / A, over all answered contacts [AWS]. */
  holdTime: average((c) => c[C.hold], answered),
  /** K34 = Σ wrap / A [AWS]. */
  wrapTime: average((c) => c[C.wrap], answered),
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
  /** K35 = passed on / answered [GEN-G]; each leg is a contact handled. */
  transferRate: percent((c) => c[C.passedOn], answered),
} satisfies Record<string, Formula>;
