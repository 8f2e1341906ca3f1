import type { Calendar, Grid } from '../model/calendar';
import { isDeferred } from '../model/channelKinds';
import { gridOf } from '../model/calendar';
import { expectScenario } from '../model/document';
import { FlawError } from '../model/errors';
import { newSkill, newType } from '../model/newParts';
import type { ContactType, Scenario } from '../model/scenario';
import type { IntervalMinutes, IntervalPreview, IntervalRow } from './intervalImport';
import { daysBetween } from './intervalSummary';
import type { ImportNote } from './notes';
import type { Dispersion } from './dispersion';
import { dispersionOf, variationOf } from './dispersion';
import { moveScenario } from './regrid';
import type { TypeChange } from './intoType';
import { changeOf, contactsAtNight, withObserved, withSlots } from './intoType';
import { slotsOf } from './slots';

export interface ApplyOptions {
  /** Take dates and interval length from the data; staffing and other types are carried over. Else rows outside the calendar are left out. */
  newCalendar?: boolean;
  /** Make a contact type for each queue that matches none. */
  createTypes?: boolean;
  /** Contact type of a queue, by the queue's name; null leaves the queue out. Else queues match by id or name. */
  queues?: Readonly<Record<string, string | null>>;
  /** Contact type of data without a queue column; left out: the scenario's first. */
  type?: string;
  /** Teams that learn the types that are made. */
  skillTeams?: readonly string[];
  /** What to take: all unless said. */
  volume?: boolean;
  handleTime?: boolean;
  observed?: boolean;
  /** Take how much days and intervals differ: only when said. */
  variation?: boolean;
}

/** How much the days of a contact type differ in the file, and what it would get of that. */
export interface TypeDispersion {
  name: string;
  found: Dispersion;
  dayCv: number;
  intervalCv: number;
}

/** Mean patience of a contact type about which the data say nothing: 3 minutes, exponential. An assumption, noted as such. */
const assumedPatience = 180;
/** Handle time of a contact type whose data have none, seconds. */
const assumedHandleTime = 240;

/**
 * Puts the previewed rows into a copy of the scenario: volume, mean handle time and what was observed, day by day of each queue.
 * Days of which the file says nothing stay as they are, unless its dates are taken over; on the others the volume of an interval
 * without a row is 0. The scenario given is not changed.
 *
 * @throws {FlawError} when the preview has flaws, an open question or no rows, or when the result would break a rule
 */
export function applyIntervals(scenario: Scenario, preview: IntervalPreview, options: ApplyOptions = {}): Scenario {
  return planIntervals(scenario, preview, options).scenario;
}

/** As {@link applyIntervals}, with the notes on what was left out, made or converted, and what became of each contact type. */
export function planIntervals(
  scenario: Scenario,
  preview: IntervalPreview,
  options: ApplyOptions = {},
): { scenario: Scenario; notes: ImportNote[]; changes: TypeChange[]; dispersions: TypeDispersion[] } {
  const { firstDate, lastDate, intervalMinutes, rows, openDateOrder, openInterval } = preview;
  if (openDateOrder) throw new FlawError([{ path: 'dateOrder', rule: 'missing', value: openDateOrder.example }]);
  if (openInterval) throw new FlawError([{ path: 'interval', rule: 'missing', value: openInterval.example }]);
  if (preview.flaws.length > 0) throw new FlawError(preview.flaws);
  if (firstDate === null || lastDate === null || intervalMinutes === null)
    throw new FlawError([{ path: 'rows', rule: 'notEmpty' }]);
  const notes: ImportNote[] = [];
  const oldGrid = gridOf(scenario.calendar);
  let next: Scenario = scenario;
  if (options.newCalendar) {
    const calendar = onDates(scenario.calendar, firstDate, lastDate, intervalMinutes);
    if (calendar.days > 400)
      throw new FlawError([{ path: 'calendar.days', rule: 'atMost', param: '400', value: String(calendar.days) }]);
    next = { ...moveScenario(scenario, oldGrid, gridOf(calendar)), calendar };
    notes.push({ code: 'calendarReplaced' });
    const dropped = (scenario.calendar.special ?? []).filter((day) => !calendar.special?.includes(day));
    if (dropped.length > 0)
      notes.push({
        code: 'specialDaysDropped',
        count: dropped.length,
        text: dropped.map(({ date }) => date).join(', '),
      });
  }
  const grid = gridOf(next.calendar);
  const target = next.calendar.intervalMinutes;
  if (target !== intervalMinutes)
    notes.push({
      code: target < intervalMinutes ? 'intervalSplit' : 'intervalJoined',
      from: intervalMinutes,
      to: target,
    });

  // Several spellings of a queue may mean one type: its rows are laid out together.
  const rowsOf = new Map<string, IntervalRow[]>();
  for (const { name } of preview.queues) {
    const own = rows.filter((row) => row.queue === name);
    let typeId = matchType(next, name, options);
    if (typeId === null && options.createTypes && toldType(name, options) !== null) {
      const type = typeOfQueue(next, name, own, grid);
      typeId = type.id;
      next = { ...next, types: [...next.types, type], teams: teach(next, type.id, options.skillTeams) };
      notes.push({ code: 'typeCreated', text: type.name });
      if (!own.some(({ ahtSeconds }) => ahtSeconds !== null))
        notes.push({ code: 'handleTimeAssumed', text: type.name, to: assumedHandleTime });
      if (!next.teams.some((team) => team.skills.some((skill) => skill.type === type.id)))
        notes.push({ code: 'notServed', text: type.name });
    }
    if (typeId === null) notes.push({ code: 'queueSkipped', text: name });
    else rowsOf.set(typeId, [...(rowsOf.get(typeId) ?? []), ...own]);
  }
  let outside = 0;
  const changes: TypeChange[] = [];
  const dispersions: TypeDispersion[] = [];
  const special = new Set(scenario.calendar.special?.map(({ date }) => date));
  const isOld = ({ id }: ContactType): boolean => scenario.types.some((type) => type.id === id);
  for (const [typeId, own] of rowsOf) {
    const slots = slotsOf(own, grid, intervalMinutes);
    outside += slots.outside;
    // All days are the file's own then.
    if (options.newCalendar) slots.covered.fill(1);
    if (!slots.offered.some((x) => x !== null)) continue;
    const before = next.types.find(({ id }) => id === typeId)!;
    const plain = withSlots(before, slots, grid, options);
    const found = dispersionOf(own, Math.max(target, intervalMinutes), special);
    let type = plain;
    if (found && plain.demand.kind === 'rate') {
      const variation = variationOf(found, plain.demand.sharedDay ? next.sharedDayCv : 0);
      dispersions.push({ name: plain.name, found, ...variation });
      if (options.variation) type = { ...plain, demand: { ...plain.demand, ...variation } };
    }
    next = { ...next, types: next.types.map((one) => (one.id === typeId ? type : one)) };
    const shut = isDeferred(type.channel) || type.demand === before.demand ? 0 : contactsAtNight(slots, grid);
    if (shut > 0) notes.push({ code: 'outsideHours', text: type.name, amount: shut });
    changes.push(changeOf(before, type, slots, grid, !options.newCalendar && isOld(before)));
    if (options.observed === false) continue;
    const known = next.observed.find((one) => one.type === typeId);
    const { observed, lost } = withObserved(known, typeId, slots, preview.withinSeconds);
    next = { ...next, observed: [...next.observed.filter((one) => one.type !== typeId), observed] };
    if (lost > 0)
      notes.push({
        code: 'withinReplaced',
        text: type.name,
        count: lost,
        from: known!.withinSeconds,
        to: observed.withinSeconds,
      });
  }
  if (outside > 0) notes.push({ code: 'outsideCalendar', count: outside });
  return { scenario: expectScenario(next), notes, changes, dispersions };
}

/** A calendar on other dates: the hours of its weekdays stay, and of its special days those that lie among them. */
function onDates(calendar: Calendar, start: string, last: string, intervalMinutes: IntervalMinutes): Calendar {
  const { special = [], ...hours } = calendar;
  const within = special.filter(({ date }) => date >= start && date <= last);
  const moved = { ...hours, start, days: daysBetween(start, last), intervalMinutes };
  return within.length > 0 ? { ...moved, special: within } : moved;
}

const plain = (name: string): string => name.trim().toLowerCase();

/** What the reader of the preview said about a queue, whose name may be anything, `constructor` too; undefined: nothing. */
const toldType = (queue: string, { queues = {} }: ApplyOptions): string | null | undefined =>
  Object.hasOwn(queues, queue) ? queues[queue] : undefined;

/** The contact type that a queue means, or null. */
function matchType(scenario: Scenario, queue: string, options: ApplyOptions): string | null {
  const told = toldType(queue, options);
  if (told !== undefined) return told;
  if (queue === '') return options.type ?? scenario.types[0].id;
  return (
    scenario.types.find((type) => plain(type.id) === plain(queue) || plain(type.name) === plain(queue))?.id ?? null
  );
}

function typeOfQueue(scenario: Scenario, queue: string, rows: readonly IntervalRow[], grid: Grid): ContactType {
  const name = queue === '' ? 'Contacts' : queue;
  const base =
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 48) || 'type';
  let id = base;
  for (let n = 2; scenario.types.some((type) => type.id === id); n++) id = `${base}-${n}`;
  let [work, calls] = [0, 0];
  for (const { ahtSeconds, answered, offered } of rows) {
    if (ahtSeconds === null) continue;
    work += ahtSeconds * (answered ?? offered);
    calls += answered ?? offered;
  }
  return newType({
    id,
    name,
    volume: Array<number>(grid.intervals).fill(0),
    talkSeconds: calls > 0 && work > 0 ? work / calls : assumedHandleTime,
    talkCv: 1,
    patienceSeconds: assumedPatience,
  });
}

function teach(scenario: Scenario, type: string, teams: readonly string[] = []): Scenario['teams'] {
  return scenario.teams.map((team) =>
    teams.includes(team.id) ? { ...team, skills: [...team.skills, newSkill(type)] } : team,
  );
}
