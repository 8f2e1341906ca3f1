import type { Grid } from './calendar';
import { gridOf, isDate, isZone, minuteOf, unevenDay } from './calendar';
import type { Calendar } from './calendarSchema';
import type { Campaign } from './campaign';
import type { Commitment } from './commitment';
import { canNameTeam, isTimeMetric } from './commitment';
import { comesOutsideHours, isDeferred, isOutbound } from './channel';
import type { ContactType, TraceDemand } from './contactType';
import type { Patience } from './distribution';
import type { Flaw } from './errors';
import { show } from './errors';
import { expectedContacts } from './expectedContacts';
import type { History } from './freshShare';
import { attemptsPerIssue, furtherAttempts } from './freshShare';
import { longest, mostAgents } from './rules';
import { outcomeFlaws } from './outcomes/crossOutcomes';
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

function hoursFlaws(path: string, hours: { from: string; to: string } | null, intervalMinutes: number): Flaw[] {
  if (!hours) return [];
  const flaws: Flaw[] = [];
  if (minuteOf(hours.to) <= minuteOf(hours.from))
    flaws.push({ path: `${path}.to`, rule: 'above', param: hours.from, value: show(hours.to) });
  if (minuteOf(hours.to) > 1440)
    flaws.push({ path: `${path}.to`, rule: 'atMost', param: '24:00', value: show(hours.to) });
  return [...flaws, ...boundaryFlaws(hours, intervalMinutes, path)];
}

/** Doors open and close where intervals begin: an interval is open or closed as a whole. */
function boundaryFlaws(hours: { from: string; to: string }, minutes: number, at: string): Flaw[] {
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
    this.answeredAs(`${at}.transfer.to`, t.transfer?.to);
    this.known(`${at}.redial.as`, t.redial?.as, this.types, 'contact type');
    this.known(`${at}.repeat.as`, t.repeat?.as, this.types, 'contact type');
    this.known(`${at}.transfer.to`, t.transfer?.to, this.types, 'contact type');
    if (demand.kind === 'rate') this.history(t, demand.observed, `${at}.demand.observed`);
    if (t.repeat && t.repeat.sameDay < 1 && !t.repeat.laterDays.some((weight) => weight > 0))
      this.add(`${at}.repeat.laterDays`, 'above', t.repeat.laterDays, '0 in all');
    this.known(`${at}.trunk`, t.trunk, this.trunks, 'trunk group');
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
    const { wrongNumbers, announcements, patienceByInterval } = t;
    const balking = t.balking || undefined;
    const callers = { menu, callback, admission, redial, repeat, transfer, resolution, pressure, deferred, balking };
    for (const [key, value] of Object.entries({ ...callers, wrongNumbers, announcements, patienceByInterval }))
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
    const { trunk, menu, callback, admission, redial, wrongNumbers, announcements, outsideHours } = t;
    const balking = t.balking || undefined;
    const live = { trunk, menu, callback, admission, redial, wrongNumbers, announcements, outsideHours, balking };
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

  /** Activities follow each other and lie within the shift. */
  private shift({ minutes, activities }: ShiftTemplate, at: string): void {
    activities.forEach((activity, i) => {
      const end = activity.afterMinutes + activity.minutes;
      const before = i > 0 ? activities[i - 1].afterMinutes + activities[i - 1].minutes : 0;
      if (activity.afterMinutes < before)
        this.add(`${at}.activities[${i}].afterMinutes`, 'atLeast', activity.afterMinutes, `${before} min`);
      if (end > minutes)
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
    if (c.upper !== undefined && c.upper <= c.value) this.add(`${at}.upper`, 'above', c.upper, String(c.value));
    if (c.metric === 'serviceLevel' && c.withinSeconds === undefined)
      this.flaws.push({ path: `${at}.withinSeconds`, rule: 'missing' });
    const [most, bound] = isTimeMetric(c.metric) ? [longest, `${longest} s`] : [1, '1 (a share)'];
    if (c.value > most) this.add(`${at}.value`, 'atMost', c.value, bound);
    if (c.upper !== undefined && c.upper > most) this.add(`${at}.upper`, 'atMost', c.upper, bound);
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
