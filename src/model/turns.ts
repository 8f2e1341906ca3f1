import * as v from 'valibot';
import type { Channel } from './channel';
import { isConcurrent } from './channel';
import { durationSchema } from './distribution';
import { atLeast, atMost, number } from './rules';

/**
 * A chat as it really goes: the agent writes, the customer reads and thinks, and so on in turn. Left out: the agent works on all
 * his chats at the same time. CAUSAL.md E19.
 */
export const turnsSchema = v.strictObject({
  /**
   * Mean number of the agent's replies, his turns. Talk and hold are the agent's own time, all turns together: they are cut into
   * turns of (talk + hold) ÷ replies on average, so a longer chat has more turns.
   */
  replies: v.pipe(number(), atLeast(1), atMost(200)),
  /** What the customer takes after each of the agent's turns, the last one included: there he takes his leave. */
  think: durationSchema,
  /** A customer who has waited this long for a reply leaves without a word; left out: nobody does. */
  patience: v.optional(durationSchema),
});
export type Turns = v.InferOutput<typeof turnsSchema>;

/** May contacts of a channel be told turn by turn? */
export const mayHaveTurns = (channel: Channel): boolean => isConcurrent(channel);
