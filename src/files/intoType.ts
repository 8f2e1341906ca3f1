import type { Grid } from '../model/calendar';
import { expectedContacts, volumeFor } from '../model/expectedContacts';
import type { ContactType, Observed } from '../model/scenario';
import { assumedWithin } from './intervalImport';
import type { Slots } from './slots';

/** Which of the figures of a file are taken: all unless said. */
export interface Takes {
  volume?: boolean;
  handleTime?: boolean;
}

/** What an import does to a contact type. */
export interface TypeChange {
  name: string;
  /** Days of the calendar on which the file has rows, and those of which it says nothing: they stay as they are. */
  days: number;
  keptDays: number;
  /** Intervals that have a row, and those of the same days that have none: their volume is 0. */
  intervals: number;
  zeroed: number;
  /** Volume of those days before, null where there was none to compare with, and after. */
  before: number | null;
  after: number;
  /** Intervals whose mean handle time comes from the file. */
  handleTimes: number;
}

/**
 * A type with the volume and the handle times of the data; its day-to-day variability and its shapes stay. What the data tell of
 * a special day is what is to be expected then: the day's factor is taken out of it. A replayed log becomes the volume that it had.
 */
export function withSlots(type: ContactType, slots: Slots, grid: Grid, takes: Takes): ContactType {
  const { demand, handling } = type;
  const changed = { ...type };
  if (takes.volume !== false) {
    const told = volumeFor(
      slots.offered.map((x) => x ?? 0),
      grid,
    );
    const before = volumeOf(type, grid);
    const volume = told.map((x, k) => (slots.covered[k] ? x : before[k]));
    changed.demand =
      demand.kind === 'rate'
        ? { ...demand, volume }
        : { kind: 'rate', volume, dayCv: 0, intervalCv: 0, sharedDay: true };
  }
  if (takes.handleTime !== false && slots.ahtSeconds.some((x) => x !== null)) {
    const before: readonly (number | null)[] | undefined = handling.meanByInterval;
    const means = slots.ahtSeconds.map((x, k) => x ?? (slots.covered[k] ? null : (before?.[k] ?? null)));
    changed.handling = { ...handling, meanByInterval: means as number[] };
  }
  return changed;
}

function volumeOf({ demand }: ContactType, grid: Grid): readonly number[] {
  return demand.kind === 'rate' ? demand.volume : volumeFor(Array.from(expectedContacts(demand, grid, true)), grid);
}

/** Contacts of the data that come to closed doors. */
export const contactsAtNight = ({ offered }: Slots, { open }: Grid): number =>
  Number(offered.reduce<number>((sum, x, k) => (open[k] ? sum : sum + (x ?? 0)), 0).toFixed(6));

/** What differs between a type and the same with {@link withSlots}; `compares`: is its volume of before one of these days? */
export function changeOf(
  before: ContactType,
  after: ContactType,
  slots: Slots,
  grid: Grid,
  compares: boolean,
): TypeChange {
  const sum = (type: ContactType): number =>
    volumeOf(type, grid).reduce((total, x, k) => (slots.covered[k] ? total + x : total), 0);
  const days = grid.days.filter(({ firstInterval }) => slots.covered[firstInterval]).length;
  const intervals = slots.offered.filter((x) => x !== null).length;
  const takesVolume = before.demand !== after.demand;
  return {
    name: after.name,
    days,
    keptDays: grid.days.length - days,
    intervals,
    zeroed: takesVolume ? slots.covered.reduce((total, x) => total + x, 0) - intervals : 0,
    before: compares ? sum(before) : null,
    after: sum(after),
    handleTimes: before.handling === after.handling ? 0 : slots.ahtSeconds.filter((x) => x !== null).length,
  };
}

/**
 * What happened on the days that the file covers, and what was known of the others. "Answered within" is of one number of seconds:
 * counts of another one on days that stay are lost, so many of them.
 */
export function withObserved(
  known: Observed | undefined,
  type: string,
  slots: Slots,
  within: number | null,
): { observed: Observed; lost: number } {
  const says = slots.answeredWithin.some((x) => x !== null);
  const withinSeconds = says || !known ? (within ?? assumedWithin) : known.withinSeconds;
  const kept = (values: readonly (number | null)[] | undefined, k: number): number | null =>
    slots.covered[k] ? null : (values?.[k] ?? null);
  const joined = (told: readonly (number | null)[], values: readonly (number | null)[] | undefined) =>
    told.map((x, k) => x ?? kept(values, k));
  const same = known?.withinSeconds === withinSeconds;
  return {
    observed: {
      type,
      offered: joined(slots.offered, known?.offered),
      answered: joined(slots.answered, known?.answered),
      abandoned: joined(slots.abandoned, known?.abandoned),
      withinSeconds,
      answeredWithin: joined(slots.answeredWithin, same ? known.answeredWithin : undefined),
      asaSeconds: joined(slots.asaSeconds, known?.asaSeconds),
      ahtSeconds: joined(slots.ahtSeconds, known?.ahtSeconds),
      maxWaitSeconds: joined(slots.maxWaitSeconds, known?.maxWaitSeconds),
    },
    lost: same || !known ? 0 : known.answeredWithin.filter((_, k) => kept(known.answeredWithin, k) !== null).length,
  };
}
