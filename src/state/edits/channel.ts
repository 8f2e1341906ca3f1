import type { Channel } from '../../model/channel';
import { newCampaign } from '../../model/campaign';
import { isDeferred, isOutbound } from '../../model/channel';
import type { ContactType, Scenario } from '../../model/scenario';
import { mayHaveTurns } from '../../model/turns';
import { withType } from './parts';

/** Mean patience of people who wait live, seconds. CAUSAL.md E2. */
const usualPatience: Readonly<Record<'voice' | 'chat' | 'message', number>> = {
  voice: 240,
  chat: 300,
  message: 300,
};

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
  ring: undefined,
  waitEffect: undefined,
};

/** Records of a campaign that begins. */
const usualRecords = 1000;

/**
 * The scenario with a type on another channel. A campaign has a list of its own instead of a volume, and a volume begins at 0. Deferred work has no patience and meets nothing that is for people who wait; who
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
      ...withVolume(scenario, type),
    });
  if (channel === 'outbound')
    return withType(scenario, index, {
      ...liveOnly,
      // Calls take lines, whoever makes them.
      trunk: type.trunk,
      channel,
      patience: { family: 'never' },
      balking: 0,
      deferred: undefined,
      repeat: undefined,
      transfer: undefined,
      resolution: undefined,
      pressure: undefined,
      demand: newCampaign(usualRecords),
    });
  return withType(scenario, index, {
    channel,
    deferred: undefined,
    ...(mayHaveTurns(channel) ? {} : { turns: undefined }),
    ...(channel === 'voice' ? {} : { ring: undefined }),
    ...withVolume(scenario, type),
    ...(isDeferred(type.channel) || isOutbound(type.channel)
      ? { patience: { family: 'exponential', mean: usualPatience[channel] } }
      : {}),
  });
}

/** A campaign's type that is to be called by customers has a volume again. */
function withVolume({ teams }: Scenario, { channel }: ContactType): Partial<ContactType> {
  if (!isOutbound(channel)) return {};
  const volume = new Array<number>(teams[0].headcount.length).fill(0);
  return { demand: { kind: 'rate', volume, dayCv: 0, intervalCv: 0, sharedDay: true } };
}
