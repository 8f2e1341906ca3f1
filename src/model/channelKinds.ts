import type { Concurrency } from './channel';

// Without schemas: the workers, which get checked scenarios only, need no more of channels than this.

/**
 * How a contact is handled. Voice takes an agent whole; chats and messages are held several at a time, as the team's
 * `concurrency` says; e-mail (tickets, social posts) is deferred work: it has no patience and waits for quiet hours; outbound
 * contacts are calls that the centre makes for a campaign.
 */
export const channels = ['voice', 'chat', 'message', 'email', 'outbound'] as const;
export type Channel = (typeof channels)[number];

export const isConcurrent = (channel: Channel): boolean => channel === 'chat' || channel === 'message';
export const isDeferred = (channel: Channel): boolean => channel === 'email';
export const isOutbound = (channel: Channel): boolean => channel === 'outbound';

/**
 * The types whose waits are told together: live ones. Deferred work, whose waits are hours, has its figures by itself; where nobody
 * waits for an answer at once, they are the whole's.
 */
export function liveTypes<T extends { channel: Channel }>(types: readonly T[]): readonly T[] {
  const anyWaits = types.some(({ channel }) => !isDeferred(channel) && !isOutbound(channel));
  return anyWaits ? types.filter(({ channel }) => !isDeferred(channel)) : types;
}

/** Deferred types beside live ones: whose waits are told by themselves. */
export function typesApart<T extends { channel: Channel }>(types: readonly T[]): readonly T[] {
  const live = liveTypes(types);
  return types.filter((type) => !live.includes(type));
}

/**
 * What becomes of a live type's volume while the doors are closed. `leftOut`: nobody comes. `turnedAway`: they come, hear that it is
 * closed, and go; who tries again (`redial.afterClosed`) does so when the doors open. Deferred work comes at any hour.
 */
export const outsideHours = ['leftOut', 'turnedAway'] as const;
export type OutsideHours = (typeof outsideHours)[number];

/** Do contacts of this type come while the doors are closed? */
export const comesOutsideHours = (type: { channel: Channel; outsideHours?: OutsideHours | undefined }): boolean =>
  isDeferred(type.channel) || type.outsideHours === 'turnedAway';

/** Total speed of an agent with `open` contacts, in contacts' worth of one alone. */
export const totalSpeed = (c: Concurrency, open: number): number =>
  c.totalSpeeds ? c.totalSpeeds[Math.min(open, c.totalSpeeds.length) - 1] : open / (1 + c.slowDown * (open - 1));
