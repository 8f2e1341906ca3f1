import type { Channel } from '../../model/channel';
import { isDeferred } from '../../model/channel';
import type { ContactType, Scenario } from '../../model/scenario';
import { mayHaveTurns } from '../../model/turns';
import { withType } from './parts';

/** Mean patience of people who wait live, seconds. CAUSAL.md E2. */
const usualPatience: Readonly<Record<Exclude<Channel, 'email'>, number>> = { voice: 240, chat: 300, message: 300 };

/** What only somebody who is waiting can meet. */
const liveOnly: Partial<ContactType> = {
  outsideHours: undefined,
  menu: undefined,
  callback: undefined,
  admission: undefined,
  redial: undefined,
  trunk: undefined,
  announcements: undefined,
  wrongNumbers: undefined,
  patienceByInterval: undefined,
  turns: undefined,
};

/**
 * The scenario with a type on another channel. Deferred work has no patience and meets nothing that is for people who wait; who
 * waits live again has a patience again.
 */
export function withChannel(scenario: Scenario, index: number, channel: Channel): Scenario {
  const type = scenario.types[index];
  if (channel === type.channel) return scenario;
  if (channel === 'email')
    return withType(scenario, index, {
      ...liveOnly,
      channel,
      patience: { family: 'never' },
      balking: 0,
      deferred: { deadlineHours: 8, interruptible: true, backlog: 0 },
    });
  return withType(scenario, index, {
    channel,
    deferred: undefined,
    ...(mayHaveTurns(channel) ? {} : { turns: undefined }),
    ...(isDeferred(type.channel) ? { patience: { family: 'exponential', mean: usualPatience[channel] } } : {}),
  });
}
