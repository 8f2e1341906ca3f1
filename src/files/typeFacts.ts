import type { ToldType } from '../kpi/toldSpec';
import type { Channel } from '../model/channelKinds';
import type { Flaw } from '../model/errors';
import { show } from '../model/errors';
import { longest } from '../model/rules';
import type { LogField } from './logColumns';

/** Facts of a type that every row repeats, their columns, and the most that they may be. */
const columns = [
  { fact: 'thresholdSeconds', field: 'threshold', unit: 's', most: longest },
  { fact: 'shortAbandonSeconds', field: 'shortAbandon', unit: 's', most: longest },
  { fact: 'deadlineHours', field: 'deadline', unit: 'h', most: 10_000 },
] as const satisfies readonly { fact: keyof ToldType; field: LogField; unit: string; most: number }[];

/** Key of the contact type that a queue and a channel are: a queue of several channels is several types. */
const keyOf = (queue: string, channel: Channel): string => `${channel}\n${queue}`;

/** Gathers what the rows of a log say of its contact types. */
export class TypeFacts {
  private readonly types = new Map<string, ToldType>();
  private readonly channels = new Map<string, Set<Channel>>();

  /**
   * Takes what a row says; the flaw of what is no number, or differs from what an earlier row of the type said.
   * @param cell text of a column, empty where there is none
   * @param header what the column is called
   */
  read(
    queue: string,
    channel: Channel,
    cell: (field: LogField) => string,
    header: (field: LogField) => string,
  ): Flaw | null {
    const key = keyOf(queue, channel);
    const known = this.types.get(key) ?? {
      channel,
      turns: false,
      ringing: 0,
      thresholdSeconds: null,
      shortAbandonSeconds: null,
      deadlineHours: null,
    };
    const told = { ...known };
    for (const { fact, field, unit, most } of columns) {
      const text = cell(field);
      if (text === '') continue;
      const value = Number(text);
      const path = header(field);
      if (!Number.isFinite(value)) return { path, rule: 'type', param: 'a number', value: show(text) };
      if (value < 0) return { path, rule: 'atLeast', param: `0 ${unit}`, value: show(value) };
      if (value === 0 && fact === 'deadlineHours') return { path, rule: 'above', param: '0 h', value: show(value) };
      if (value > most) return { path, rule: 'atMost', param: `${most} ${unit}`, value: show(value) };
      if (known[fact] !== null && known[fact] !== value)
        return { path, rule: 'oneOf', param: `${known[fact]} (${queue})`, value: show(value) };
      told[fact] = value;
    }
    this.types.set(key, told);
    const channels = this.channels.get(queue);
    if (channels) channels.add(channel);
    else this.channels.set(queue, new Set([channel]));
    return null;
  }

  /** Name of the contact type of a queue and a channel. */
  nameOf(queue: string, channel: Channel): string {
    return this.channels.get(queue)?.size === 1 ? queue : `${queue} (${channel})`;
  }

  /** Queues in which contacts of several channels stand. */
  mixed(): string[] {
    return [...this.channels].filter(([, channels]) => channels.size > 1).map(([queue]) => queue);
  }

  of(queue: string, channel: Channel): ToldType {
    return this.types.get(keyOf(queue, channel))!;
  }
}
