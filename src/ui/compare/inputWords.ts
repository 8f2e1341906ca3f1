import type { Formats } from '../../i18n/format';
import type { Messages } from '../../i18n/en';
import type { Grid } from '../../model/calendar';
import { addDays } from '../../model/calendar';
import type { Hours } from '../../model/openHours';
import type { Scenario } from '../../model/scenario';
import { hoursText } from '../specialRules';
import { behaviourNames } from './behaviourNames';
import type { InputDifference } from './inputDifferences';

/** What the words of an input difference need to know. */
export interface InputContext {
  t: Messages;
  f: Formats;
  grid: Grid;
  /** Names are looked up in B, then in A. */
  scenarios: readonly Scenario[];
}

/** "staff · Desk · Mon 2 Aug 10:00–11:00" and "8 → 10". */
export function inputWords(difference: InputDifference, context: InputContext): { what: string; change: string } {
  const { t, f } = context;
  const { path, a, b, intervals } = difference;
  const what = [...pathWords(path, context), ...whenWords(difference, context)].join(' · ');
  if (intervals !== undefined) {
    const sums =
      a === undefined ? '' : ` ${t.compare.inputs.sum({ change: `${numberWords(a, f)} → ${numberWords(b, f)}` })}`;
    return { what, change: `${t.compare.inputs.intervals({ intervals })}${sums}` };
  }
  if (a === undefined) return { what, change: t.compare.inputs.onlyB };
  if (b === undefined) return { what, change: t.compare.inputs.onlyA };
  const days = path.at(-1) === 'weekdays';
  const words = (value: unknown): string =>
    value === null && (path.at(-1) === 'hours' || path.at(-2) === 'opening')
      ? t.horizon.special.closed
      : valueWords(value, context, days);
  return { what, change: `${words(a)} → ${words(b)}` };
}

function whenWords({ from, to }: InputDifference, { f, grid }: InputContext): string[] {
  if (from === undefined || to === undefined || from >= grid.intervals) return [];
  const day = grid.days[grid.dayOf[from]];
  const end = grid.startMinute[to - 1] + grid.intervalSeconds / 60;
  const clock =
    to - from === 1 ? f.clock(grid.startMinute[from]) : f.range(f.clock(grid.startMinute[from]), f.clock(end));
  return [grid.days.length === 1 ? clock : `${f.date(day.date)} ${clock}`];
}

/** The fields of a scenario in the words of the Plan page; what has none keeps its own name. */
function pathWords(path: readonly (string | number)[], { t, f, scenarios }: InputContext): string[] {
  const names = fieldNames(t);
  const items = scenarios.flatMap(({ types, teams, trunks, shifts }) => [
    ...types,
    ...teams,
    ...trunks,
    ...(shifts ?? []),
  ]);
  const groups = groupNames(t);
  const group = groups[path.slice(2).find((part) => part in groups) ?? ''] ?? {};
  const nameOf = (part: string | number): string =>
    items.find(({ id }) => id === part)?.name ??
    group[part] ??
    names[part] ??
    (typeof part === 'number' ? String(part + 1) : plain(part));
  const plain = (part: string): string => (isDay.test(part) ? f.fullDate(part) : part);
  const [head, item, ...rest] = path;
  if (item === undefined) return [nameOf(head)];
  if (head !== 'types' && head !== 'teams' && head !== 'trunks' && head !== 'shifts')
    return path.map((part, i) => (path[i - 1] === 'opening' ? weekdayWords(part, f, 'long') : nameOf(part)));
  // The start of a shift is a time, that of the calendar a day.
  if (rest[0] === 'roster') names['start'] = t.behaviour.shifts.start;
  const silent = ['demand', 'handling', 'people', 'time', 'observed'];
  const fieldsOnly = rest.filter((part) => !silent.includes(String(part)) || part === rest.at(-1));
  return [...fieldsOnly.map(nameOf), nameOf(item)];
}

/** Fields that are called by where they stand: those of customers who come back, of a volume's history, and of a campaign. */
function groupNames({ returns, behaviour }: Messages): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const { redial, repeat, transfer, volume, as, mostAttempts } = returns;
  const { afterAbandon, afterBusy, afterClosed, decay, patience } = redial;
  const { probability, reopened, sameDay, laterDays, work } = repeat;
  const { to, workDone, restFactor, resolutionPenalty, priority, most, handover } = transfer;
  const { abandonRate, busyRate } = volume;
  return {
    redial: {
      redial: redial.name,
      delay: redial.delay,
      ...{ afterAbandon, afterBusy, afterClosed, decay, patience, as, mostAttempts },
    },
    repeat: {
      repeat: repeat.name,
      delay: repeat.delay,
      ...{ probability, reopened, sameDay, laterDays, work, as, mostAttempts },
    },
    knowledge: {
      knowledge: behaviour.people.knowledge,
      work: behaviour.people.knowledgeWork,
      odds: behaviour.people.knowledgeOdds,
    },
    waitEffect: { waitEffect: behaviour.afterWait.on, most: behaviour.afterWait.most },
    transfer: {
      transfer: transfer.name,
      probability: transfer.probability,
      share: transfer.several,
      ...{ to, workDone, restFactor, resolutionPenalty, priority, most, handover },
    },
    observed: { observed: volume.counts, abandonRate, busyRate },
    demand: { ...campaignNames(behaviour.campaign), observed: volume.counts, abandonRate, busyRate },
  };
}

/** The fields of a campaign, where the document calls them otherwise than the page. */
const campaignNames = (c: Messages['behaviour']['campaign']): Readonly<Record<string, string>> => ({
  records: c.records,
  mostAttempts: c.mostAttempts,
  retryAfter: c.retryAfter,
  hours: c.hours,
  from: c.from,
  to: c.to,
  answer: c.answer,
  answerByHour: c.byHour,
  answerDecay: c.answerDecay,
  rightParty: c.rightParty,
  wrongTalk: c.wrongTalk,
  ring: c.ring,
  noAnswerSeconds: c.noAnswer,
  mode: c.mode,
  previewSeconds: c.preview,
  dropLimit: c.dropLimit,
  dropWindow: c.dropWindow,
});

/** What fields of the document are called on the page. */
function fieldNames(t: Messages): Record<string, string> {
  const { fields, rows, panels } = t.plan;
  return {
    ...behaviourNames(t),
    ...fields,
    seconds: t.families.duration.empirical,
    headcount: rows.staff,
    volume: rows.volume,
    arrivals: rows.volume,
    meanByInterval: rows.handleTime,
    patienceByInterval: rows.patience,
    thresholdSeconds: fields.threshold,
    shortAbandonSeconds: fields.shortAbandon,
    dayCv: fields.dayVariation,
    intervalCv: fields.intervalVariation,
    sharedDay: t.ui.type.sharedDay,
    sharedDayCv: t.ui.settings.sharedDay,
    overflowAfterSeconds: fields.overflowAfter,
    reserveAgents: fields.reserve,
    resolution: t.returns.repeat.resolution,
    pressure: t.returns.pressure.name,
    cap: t.returns.pressure.cap,
    obeyed: t.returns.pressure.obeyed,
    transferProbability: t.returns.transfer.own,
    prioritySlope: t.ui.type.slope,
    agentChoice: t.ui.type.choice,
    weight: t.ui.team.weight,
    nextContact: t.ui.team.next,
    intervalMinutes: fields.interval,
    calendar: panels.calendar,
    special: t.horizon.special.title,
    hours: fields.opening,
    from: t.horizon.special.opens,
    to: t.horizon.special.closes,
    volumeFactor: t.horizon.special.factor,
    trunks: t.ui.type.trunks,
    shifts: t.behaviour.shifts.title,
    outcomes: t.outcomes.panel.title,
    types: panels.types,
    teams: panels.teams,
  };
}

const isDay = /^\d{4}-\d\d-\d\d$/;

const numberWords = (value: unknown, f: Formats): string => (typeof value === 'number' ? f.number(value, 4) : f.noData);

/** A Monday; only its weekday's name is used. */
const monday = '2026-03-02';
const weekdayWords = (day: unknown, f: Formats, length: 'short' | 'long' = 'short'): string =>
  f.weekday(addDays(monday, Number(day)), length);

const isStretch = (value: unknown): value is Hours =>
  typeof value === 'object' && value !== null && 'from' in value && 'to' in value;

/** @param days a list is of weekdays */
function valueWords(value: unknown, context: InputContext, days = false): string {
  const { f, t, scenarios } = context;
  if (typeof value === 'number') return f.number(value, 4);
  if (value === null) return t.compare.inputs.none;
  if (typeof value === 'boolean') return value ? t.compare.inputs.yes : t.compare.inputs.no;
  if (typeof value === 'string') {
    const named = scenarios
      .flatMap(({ types, teams, shifts }) => [...types, ...teams, ...(shifts ?? [])])
      .find(({ id }) => id === value)?.name;
    const family: Readonly<Record<string, string>> = {
      ...t.families.duration,
      ...t.families.closing,
      ...t.families.demand,
      ...t.families.channels,
      ...t.behaviour.campaign.modes,
      ...t.behaviour.shifts.kinds,
      leftOut: t.behaviour.outside.leftOut,
      turnedAway: t.behaviour.outside.turnedAway,
      ...t.ui.type.choices,
      ...t.ui.team.nexts,
    };
    return named ?? family[value] ?? (isDay.test(value) ? f.fullDate(value) : value);
  }
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every(isStretch)) return hoursText(value, f);
    const plain = value.every((one) => typeof one !== 'object') && value.length <= 20;
    if (!plain || value.length === 0) return t.compare.inputs.entries({ entries: value.length });
    return value.map((one) => (days ? weekdayWords(one, f) : valueWords(one, context))).join(f.comma);
  }
  if (isStretch(value)) return hoursText(value, f);
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
