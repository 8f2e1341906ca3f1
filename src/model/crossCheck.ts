import type { Grid } from './calendar';
import { gridOf, isDate, isZone, unevenDay } from './calendar';
import type { Calendar } from './calendarSchema';
import type { Campaign } from './campaign';
import type { Commitment } from './commitment';
import { canNameTeam, idleFields, thresholdOf } from './commitment';
import { kpiOfPromise } from './commitments/kpi';
import { comesOutsideHours, isDeferred, isOutbound } from './channel';
import type { ContactType, TraceDemand } from './contactType';
import type { Patience } from './distribution';
import type { Flaw } from './errors';
import { show } from './errors';
import { expectedContacts } from './expectedContacts';
import type { History } from './freshShare';
import { limitsOf } from './kpiLimits';
import { attemptsPerIssue, furtherAttempts } from './freshShare';
import { longest, mostAgents } from './rules';
import type { Hours, OpenHours } from './openHours';
import { isOvernight, minuteOf, stretchesOf } from './openHours';
import { outcomeFlaws } from './outcomes/crossOutcomes';
import type { Target } from './returns';
import type { Observed, Scenario } from './scenario';
import type { ShiftTemplate } from './roster';
import { rosterClashes } from './rosterClashes';
import type { Team } from './team';
import { mayHaveTurns } from './turns';

/** Expected contacts of a whole scenario: beyond, one simulated day does not fit into memory. */
const mostContacts = 10_000_000;

/** Rules that one field alone cannot show: lengths, references, uniqueness, order. */
export function crossCheck(s: Scenario): Flaw[] {
  const flaws = calendarFlaws(s.calendar);
  if (flaws.length === 0) flaws.push(...horizonFlaws(s.calendar));
  return flaws.length > 0 ? flaws : new CrossCheck(s, gridOf(s.calendar)).flaws;
}

function calendarFlaws(calendar: Calendar): Flaw[] {
  const flaws: Flaw[] = [];
  if (!isDate(calendar.start)) flaws.push({ path: 'calendar.start', rule: 'date', value: show(calendar.start) });
  if (!isZone(calendar.zone)) flaws.push({ path: 'calendar.zone', rule: 'zone', value: show(calendar.zone) });
  calendar.opening?.forEach((hours, i) =>
    flaws.push(...hoursFlaws(`calendar.opening[${i}]`, hours, calendar.intervalMinutes)),
  );
  const dates = new Set<string>();
  calendar.special?.forEach(({ date, hours }, i) => {
    const path = `calendar.special[${i}]`;
    if (!isDate(date)) flaws.push({ path: `${path}.date`, rule: 'date', value: show(date) });
    else if (dates.has(date)) flaws.push({ path: `${path}.date`, rule: 'unique', value: show(date) });
    dates.add(date);
    flaws.push(...hoursFlaws(`${path}.hours`, hours, calendar.intervalMinutes));
  });
  return flaws;
}

/** Stretches follow one another, and only the last may run on into the next day. */
function hoursFlaws(path: string, hours: OpenHours | null, intervalMinutes: number): Flaw[] {
  const all = stretchesOf(hours);
  return all.flatMap((stretch, i) => {
    const at = Array.isArray(hours) ? `${path}[${i}]` : path;
    const { from, to } = stretch;
    const flaws: Flaw[] = [];
    if (minuteOf(from) >= 1440) flaws.push({ path: `${at}.from`, rule: 'atMost', param: '23:59', value: show(from) });
    else if (minuteOf(to) === minuteOf(from) || (isOvernight(stretch) && i < all.length - 1))
      flaws.push({ path: `${at}.to`, rule: 'above', param: from, value: show(to) });
    if (minuteOf(to) > 1440) flaws.push({ path: `${at}.to`, rule: 'atMost', param: '24:00', value: show(to) });
    if (i > 0 && minuteOf(from) < minuteOf(all[i - 1].to))
      flaws.push({ path: `${at}.from`, rule: 'atLeast', param: all[i - 1].to, value: show(from) });
    return [...flaws, ...boundaryFlaws(stretch, intervalMinutes, at)];
  });
}

/** Doors open and close where intervals begin: an interval is open or closed as a whole. */
function boundaryFlaws(hours: Hours, minutes: number, at: string): Flaw[] {
  return (['from', 'to'] as const)
    .filter((end) => minuteOf(hours[end]) <= 1440 && minuteOf(hours[end]) % minutes !== 0)
    .map((end) => ({ path: `${at}.${end}`, rule: 'boundary', param: `${minutes} min`, value: show(hours[end]) }));
}

/** What only a laid-out calendar shows: it must have intervals, and every day a whole number of them. */
function horizonFlaws(calendar: Calendar): Flaw[] {
  if (gridOf(calendar).intervals === 0)
    return [{ path: 'calendar.start', rule: 'dayInZone', param: calendar.zone, value: show(calendar.start) }];
  const uneven = unevenDay(calendar);
  return uneven ? [unevenFlaw('calendar.intervalMinutes', calendar, uneven)] : [];
}

/** Intervals that do not fit a day whose clock changes by half an hour. */
export const unevenFlaw = (
  path: string,
  { intervalMinutes }: Calendar,
  day: { date: string; hours: number },
): Flaw => ({
  path,
  rule: 'dayLength',
  param: `${day.date}: ${day.hours} h`,
  value: `${intervalMinutes} min`,
});

/** One pass over a scenario whose every single field is right. */
class CrossCheck {
  readonly flaws: Flaw[] = [];
  private readonly types: ReadonlySet<string>;
  private readonly deferred: ReadonlySet<string>;
  private readonly outboundTypes: ReadonlySet<string>;
  private readonly teams: ReadonlySet<string>;
  private readonly trunks: ReadonlySet<string>;
  private readonly shifts: ReadonlySet<string>;

  constructor(
    s: Scenario,
    private readonly grid: Grid,
  ) {
    this.types = this.unique('types', s.types);
    this.deferred = new Set(s.types.filter((t) => isDeferred(t.channel)).map(({ id }) => id));
    this.outboundTypes = new Set(s.types.filter((t) => isOutbound(t.channel)).map(({ id }) => id));
    this.teams = this.unique('teams', s.teams);
    this.trunks = this.unique('trunks', s.trunks);
    this.shifts = this.unique('shifts', s.shifts ?? []);
    s.shifts?.forEach((shift, i) => this.shift(shift, `shifts[${i}]`));
    s.types.forEach((type, i) => this.type(type, `types[${i}]`));
    s.teams.forEach((team, j) => this.team(team, `teams[${j}]`));
    this.flaws.push(...rosterClashes(s, grid), ...outcomeFlaws(s));
    s.commitments.forEach((commitment, i) => this.commitment(commitment, `commitments[${i}]`));
    s.observed.forEach((observed, i) => this.observed(observed, `observed[${i}]`));
    this.inAll(
      'types',
      mostContacts,
      'contacts',
      sumOf(s.types, (type) => contactsOf(type, grid)),
    );
    this.inAll('teams', mostAgents, 'agents', sumOf(s.teams, peakOf));
    if (s.warmUpIntervals >= grid.intervals)
      this.add('warmUpIntervals', 'atMost', s.warmUpIntervals, String(grid.intervals - 1));
  }

  /** Customers, agents and chance share a variance of 1 in how a contact is felt. */
  private type(t: ContactType, at: string): void {
    const { demand } = t;
    if (demand.kind === 'rate') this.sized(`${at}.demand.volume`, demand.volume);
    else if (demand.kind === 'trace') this.trace(demand, `${at}.demand`);
    else this.campaign(demand, `${at}.demand`);
    this.sized(`${at}.handling.meanByInterval`, t.handling.meanByInterval);
    this.sized(`${at}.patienceByInterval`, t.patienceByInterval);
    this.duration(`${at}.handling.talk`, t.handling.talk);
    this.duration(`${at}.handling.hold`, t.handling.hold);
    this.duration(`${at}.handling.wrap`, t.handling.wrap);
    this.duration(`${at}.patience`, t.patience);
    this.duration(`${at}.redial.delay`, t.redial?.delay);
    this.duration(`${at}.repeat.delay`, t.repeat?.delay);
    this.duration(`${at}.transfer.handover`, t.transfer?.handover);
    this.duration(`${at}.menu.time`, t.menu?.time);
    this.duration(`${at}.callback.retryAfter`, t.callback?.retryAfter);
    this.duration(`${at}.ring.time`, t.ring?.time);
    if (t.ring && t.channel !== 'voice') this.add(`${at}.ring`, 'onlyFor', t.channel, 'calls (voice)');
    this.duration(`${at}.turns.think`, t.turns?.think);
    this.duration(`${at}.turns.patience`, t.turns?.patience);
    if (t.turns && !mayHaveTurns(t.channel)) this.add(`${at}.turns`, 'onlyFor', t.channel, 'chat and messages');
    this.ascending(`${at}.announcements`, t.announcements?.map((a) => a.atSeconds) ?? []);
    this.channel(t, at);
    this.known(`${at}.callback.as`, t.callback?.as, this.types, 'contact type');
    if (t.callback?.as !== undefined && this.deferred.has(t.callback.as))
      this.add(`${at}.callback.as`, 'type', t.callback.as, 'a type that is answered live');
    this.answeredAs(`${at}.callback.as`, t.callback?.as);
    this.answeredAs(`${at}.redial.as`, t.redial?.as);
    this.answeredAs(`${at}.repeat.as`, t.repeat?.as);
    this.known(`${at}.redial.as`, t.redial?.as, this.types, 'contact type');
    this.known(`${at}.repeat.as`, t.repeat?.as, this.types, 'contact type');
    this.targets(t.transfer?.to, `${at}.transfer.to`);
    if (demand.kind === 'rate') this.history(t, demand.observed, `${at}.demand.observed`);
    if (t.repeat && t.repeat.sameDay < 1 && !t.repeat.laterDays.some((weight) => weight > 0))
      this.add(`${at}.repeat.laterDays`, 'above', t.repeat.laterDays, '0 in all');
    this.known(`${at}.trunk`, t.trunk, this.trunks, 'trunk group');
  }

  /** Several types that contacts are passed on to, each once, are all of them. */
  private targets(to: string | readonly Target[] | undefined, at: string): void {
    if (!Array.isArray(to)) {
      this.answeredAs(at, to as string | undefined);
      this.known(at, to as string | undefined, this.types, 'contact type');
      return;
    }
    const named = new Set<string>();
    (to as readonly Target[]).forEach(({ type }, i) => {
      const path = `${at}[${i}].type`;
      this.answeredAs(path, type);
      this.known(path, type, this.types, 'contact type');
      if (named.has(type)) this.add(path, 'unique', type);
      named.add(type);
    });
    const all = sumOf(to as readonly Target[], ({ share }) => share);
    if (Math.abs(all - 1) > 1e-6) this.add(at, 'type', Number(all.toFixed(6)), 'shares of 1 in all');
  }

  private campaign({ hours, ring, retryAfter, wrongTalk }: Campaign, at: string): void {
    this.flaws.push(...hoursFlaws(`${at}.hours`, hours ?? null, this.grid.intervalSeconds / 60));
    this.duration(`${at}.ring`, ring);
    this.duration(`${at}.retryAfter`, retryAfter);
    this.duration(`${at}.wrongTalk`, wrongTalk);
  }

  /** Whom the centre calls neither comes by himself nor comes back; what is for callers does not fit him. */
  private outbound(t: ContactType, at: string): void {
    if (t.demand.kind !== 'campaign')
      this.add(`${at}.demand.kind`, 'type', t.demand.kind, '"campaign" for an outbound type');
    if (t.patience.family !== 'never')
      this.add(`${at}.patience.family`, 'type', t.patience.family, '"never" for an outbound type');
    const { menu, callback, admission, redial, repeat, transfer, resolution, pressure, deferred } = t;
    const { wrongNumbers, announcements, patienceByInterval, waitEffect } = t;
    const balking = t.balking || undefined;
    const callers = { menu, callback, admission, redial, repeat, transfer, resolution, pressure, deferred, balking };
    for (const [key, value] of Object.entries({
      ...callers,
      wrongNumbers,
      announcements,
      patienceByInterval,
      waitEffect,
    }))
      if (value !== undefined) this.add(`${at}.${key}`, 'onlyFor', value, 'contacts that come in');
  }

  /** Deferred work waits for ever and never at a line; what is for callers only does not fit it. */
  private channel(t: ContactType, at: string): void {
    if (isOutbound(t.channel)) {
      this.outbound(t, at);
      return;
    }
    if (t.demand.kind === 'campaign') this.add(`${at}.channel`, 'type', t.channel, '"outbound" for a campaign');
    if (!isDeferred(t.channel)) {
      if (t.deferred) this.add(`${at}.deferred`, 'onlyFor', t.channel, 'deferred work (email)');
      return;
    }
    if (t.patience.family !== 'never')
      this.add(`${at}.patience.family`, 'type', t.patience.family, '"never" for deferred work');
    const { trunk, menu, callback, admission, redial, wrongNumbers, announcements, outsideHours, waitEffect } = t;
    const balking = t.balking || undefined;
    const whims = { wrongNumbers, announcements, waitEffect };
    const live = { trunk, menu, callback, admission, redial, outsideHours, balking, ...whims };
    for (const [key, value] of Object.entries(live))
      if (value !== undefined) this.add(`${at}.${key}`, 'onlyFor', value, 'contacts that are answered live');
  }

  /** Nobody comes back as a record of a list. */
  private answeredAs(path: string, id: string | undefined): void {
    if (id !== undefined && this.outboundTypes.has(id)) this.add(path, 'type', id, 'a type of contacts that come in');
  }

  private trace({ arrivals, handleSeconds, waitSeconds, abandoned }: TraceDemand, at: string): void {
    const horizon = this.grid.intervals * this.grid.intervalSeconds;
    this.ascending(`${at}.arrivals`, arrivals);
    const last = arrivals.at(-1);
    if (last !== undefined && last >= horizon)
      this.add(`${at}.arrivals[${arrivals.length - 1}]`, 'atMost', last, `${horizon} s (the horizon)`);
    this.sized(`${at}.handleSeconds`, handleSeconds, arrivals.length);
    this.sized(`${at}.waitSeconds`, waitSeconds, arrivals.length);
    this.sized(`${at}.abandoned`, abandoned, arrivals.length);
    // A wait says something of patience only together with how it ended.
    if (waitSeconds && !abandoned) this.flaws.push({ path: `${at}.abandoned`, rule: 'missing' });
    if (abandoned && !waitSeconds) this.flaws.push({ path: `${at}.waitSeconds`, rule: 'missing' });
  }

  /** Shares of one whole; and a history from which fresh issues can be worked out. */
  private history(type: ContactType, observed: History | undefined, at: string): void {
    if (!observed) return;
    const { abandonRate, busyRate } = observed;
    if (abandonRate + busyRate > 1 + 1e-9)
      this.add(`${at}.busyRate`, 'atMost', busyRate, String(Number((1 - abandonRate).toFixed(6))));
    else if (furtherAttempts(type, observed) > 1 - 1e-9)
      this.add(at, 'endless', Number(furtherAttempts(type, observed).toFixed(6)));
  }

  private team(team: Team, at: string): void {
    if (!team.roster) this.sized(`${at}.headcount`, team.headcount);
    team.roster?.forEach((line, k) => {
      const path = `${at}.roster[${k}]`;
      this.known(`${path}.shift`, line.shift, this.shifts, 'shift');
      this.sized(`${path}.names`, line.names, line.count);
    });
    this.people(team, `${at}.people`);
    this.named(team, at);
    const served = new Set<string>();
    team.skills.forEach((skill, k) => {
      const path = `${at}.skills[${k}].type`;
      this.known(path, skill.type, this.types, 'contact type');
      if (served.has(skill.type)) this.add(path, 'unique', skill.type);
      if (this.outboundTypes.has(skill.type) && skill.overflowAfterSeconds > 0)
        this.add(
          `${at}.skills[${k}].overflowAfterSeconds`,
          'onlyFor',
          skill.overflowAfterSeconds,
          'contacts that come in',
        );
      served.add(skill.type);
    });
  }

  /** Of whom something is known: the roster names him, and what is known stands once. */
  private named({ roster = [], agents = [] }: Team, at: string): void {
    const names = new Set(roster.flatMap((line) => line.names ?? []));
    const seen = new Set<string>();
    agents.forEach(({ name }, k) => {
      this.known(`${at}.agents[${k}].name`, name, names, 'agent of the roster');
      if (seen.has(name)) this.add(`${at}.agents[${k}].name`, 'unique', name);
      seen.add(name);
    });
  }

  /** What needs somebody's own shift: a curve counts heads, it knows nobody. */
  private people({ roster, people }: Team, at: string): void {
    if (!people) return;
    this.duration(`${at}.late.time`, people.late?.time);
    this.duration(`${at}.early.time`, people.early?.time);
    if (roster) {
      const planned = people.plannedShrinkage;
      if (planned !== undefined) this.add(`${at}.plannedShrinkage`, 'onlyFor', planned, 'teams without shifts');
      return;
    }
    for (const key of ['late', 'early', 'adherence'] as const)
      if (people[key] !== undefined) this.add(`${at}.${key}`, 'onlyFor', people[key], 'teams with shifts');
  }

  /** Activities, in whatever order they are listed, do not overlap and lie within the shift. */
  private shift({ minutes, activities }: ShiftTemplate, at: string): void {
    const inOrder = [...activities.keys()].sort((a, b) => activities[a].afterMinutes - activities[b].afterMinutes);
    inOrder.forEach((i, place) => {
      const activity = activities[i];
      const last = place > 0 ? activities[inOrder[place - 1]] : null;
      const before = last ? last.afterMinutes + last.minutes : 0;
      if (last && activity.afterMinutes < before)
        this.add(
          `${at}.activities[${i}].afterMinutes`,
          'atLeast',
          activity.afterMinutes,
          `${before} min (activities[${inOrder[place - 1]}])`,
        );
      if (activity.afterMinutes + activity.minutes > minutes)
        this.add(
          `${at}.activities[${i}].minutes`,
          'atMost',
          activity.minutes,
          `${minutes - activity.afterMinutes} min`,
        );
    });
  }

  private commitment(c: Commitment, at: string): void {
    this.known(`${at}.type`, c.type, this.types, 'contact type');
    this.known(`${at}.team`, c.team, this.teams, 'team');
    if (c.op === 'between' && c.upper === undefined) this.flaws.push({ path: `${at}.upper`, rule: 'missing' });
    if (c.op === 'between' && c.upper !== undefined && c.upper <= c.value)
      this.add(`${at}.upper`, 'above', c.upper, String(c.value));
    if (/^(serviceLevel|resolvedWithin)$/.test(c.metric) && c.withinSeconds === undefined)
      this.flaws.push({ path: `${at}.withinSeconds`, rule: 'missing' });
    const { as, scale } = thresholdOf(c.metric);
    const [least, end] = limitsOf(kpiOfPromise(c));
    const most = as === 'time' ? longest : end / scale;
    const bound = as === 'time' ? `${longest} s` : as === 'share' ? '1 (a share)' : String(most);
    if (c.value < least / scale) this.add(`${at}.value`, 'atLeast', c.value, String(least / scale).replace('-', '−'));
    if (c.value > most) this.add(`${at}.value`, 'atMost', c.value, bound);
    if (c.upper !== undefined && c.upper > most) this.add(`${at}.upper`, 'atMost', c.upper, bound);
    for (const { field, beside } of idleFields(c)) this.add(`${at}.${field}`, 'absent', c[field], beside);
    if (c.metric === 'occupancy' && c.type !== undefined) this.add(`${at}.type`, 'absent', c.type, c.metric);
    if (c.team === undefined || !this.teams.has(c.team)) return;
    if (!canNameTeam(c)) this.add(`${at}.team`, 'absent', c.team, c.metric);
    else if (c.type !== undefined && c.metric !== 'occupancy') this.add(`${at}.team`, 'absent', c.team, `${at}.type`);
  }

  private observed(o: Observed, at: string): void {
    this.known(`${at}.type`, o.type, this.types, 'contact type');
    const { offered, answered, abandoned, answeredWithin, asaSeconds, ahtSeconds, maxWaitSeconds } = o;
    const columns = { offered, answered, abandoned, answeredWithin, asaSeconds, ahtSeconds, maxWaitSeconds };
    for (const [key, values] of Object.entries(columns)) this.sized(`${at}.${key}`, values);
  }

  private duration(path: string, d: Patience | undefined): void {
    if (d?.family === 'empirical') {
      this.ascending(`${path}.p`, d.p);
      this.ascending(`${path}.seconds`, d.seconds);
      this.sized(`${path}.seconds`, d.seconds, d.p.length);
    }
    if (d?.family === 'uniform' && d.max < d.min) this.add(`${path}.max`, 'atLeast', d.max, `${d.min} s`);
  }

  private add(path: string, rule: Flaw['rule'], value: unknown, param?: string): void {
    this.flaws.push(
      param === undefined ? { path, rule, value: show(value) } : { path, rule, param, value: show(value) },
    );
  }

  private sized(path: string, values: readonly unknown[] | undefined, entries = this.grid.intervals): void {
    if (values && values.length !== entries) this.add(path, 'length', values.length, String(entries));
  }

  private known(path: string, id: string | undefined, ids: ReadonlySet<string>, noun: string): void {
    if (id !== undefined && !ids.has(id)) this.add(path, 'known', id, noun);
  }

  private unique(path: string, items: readonly { id: string }[]): ReadonlySet<string> {
    const seen = new Set<string>();
    items.forEach((item, i) => {
      if (seen.has(item.id)) this.add(`${path}[${i}].id`, 'unique', item.id);
      seen.add(item.id);
    });
    return seen;
  }

  private ascending(path: string, values: readonly number[]): void {
    const at = values.findIndex((value, i) => i > 0 && value < values[i - 1]);
    if (at >= 0) this.add(`${path}[${at}]`, 'ascending', values[at]);
  }

  private inAll(path: string, most: number, of: string, sum: number): void {
    if (sum > most) this.add(path, 'atMost', sum, `${most} ${of} in all`);
  }
}

const sumOf = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0);

const peakOf = (team: Team): number =>
  team.roster ? sumOf(team.roster, (line) => line.count) : team.headcount.reduce((a, b) => Math.max(a, b), 0);
/** Contacts that a type expects over the horizon at the worst: nobody is served, or all are, and come again as they may. */
function contactsOf(type: ContactType, grid: Grid): number {
  if (type.demand.kind === 'campaign') return type.demand.records;
  const contacts = sumOf(Array.from(expectedContacts(type.demand, grid, comesOutsideHours(type))), (n) => n);
  const attempts = [
    { abandonRate: 1, busyRate: 0 },
    { abandonRate: 0, busyRate: 0 },
  ].map((history) => attemptsPerIssue(type, history));
  return Math.round(contacts * Math.max(...attempts));
}
