import type { Estimated, ReplayNoteWords } from '../../model/replayNote';
import { Formats } from '../format';
import { pluralIn } from '../plural';
import { hoursText } from './hours';

const f = new Formats('en');
const plural = pluralIn('en');
const estimate = (e: Estimated, unit: string): string => {
  const { value, doubt } = f.estimate(e, unit);
  return doubt === '' ? value : `${value} (${doubt})`;
};
/** One number, or from which to which. */
const count = (least: number, most: number): string =>
  least === most ? f.number(most) : f.range(f.number(least), f.number(most));
const did = (n: number, one: string, other: string): string => plural(n, { one, other: `${f.integer(n)} ${other}` });

const notes: ReplayNoteWords = {
  customers: (p) =>
    [
      `${did(p.customers, '1 customer', 'customers')}, at the instants at which they came.`,
      p.gaveUp > 0
        ? `${f.integer(p.gaveUp)} gave up: their patience is exactly the wait that they had.`
        : 'Nobody gave up.',
      p.censored > 0
        ? `${f.integer(p.censored)} waited until something else ended the wait, mostly an answer: they would have waited longer, and how much longer is drawn anew on every simulated day.`
        : '',
      p.untested > 0
        ? `${f.integer(p.untested)} did not have to wait: nothing is known of their patience, so all of it is drawn.`
        : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  handleDrawn: (p) =>
    `For ${did(p.customers, '1 customer', 'customers')} the log has no handle time (most of them gave up): it is drawn.`,
  patience: (p) =>
    `${p.queues}: patience by Kaplan–Meier from ${did(p.abandonments, '1 abandonment', 'abandonments')} and ${did(p.censored, '1 other wait', 'other waits')}${p.pooled ? ` of other queues, too, since fewer than ${f.integer(p.enough)} gave up in these` : ''}. ${p.share ? `After ${f.seconds(p.seconds)} ${estimate(p.share, '%')} are still there. ` : ''}Whoever has waited ${f.seconds(p.lastSeconds)} never gives up: beyond, the log is silent. ${f.integer(p.points)} points, at most ${f.number(p.tolerancePercent)} percentage points off the estimate.`,
  noPatience: (p) => `${p.queues}: nobody gave up, so nobody ever does.`,
  handling: (p) =>
    `${p.queues}: handle times that are drawn are lognormal, by the moments of ${did(p.answered, '1 answered contact', 'answered contacts')} of ${f.integer(p.atLeastSeconds)} s and more${p.pooled ? ` of other queues, too, since these have fewer than ${f.integer(p.enough)}` : ''}: mean ${estimate(p.mean, 's')}, cv ${f.number(p.cv, 2)}.`,
  staffAgents: (p) =>
    `Staff: ${did(p.agents, '1 agent', 'agents')} in ${did(p.sessions, '1 session', 'sessions')}, ${f.number(p.presentHours)} h from the first call of a session to the end of its last (a gap of over ${f.integer(p.gapMinutes)} min ends one). Of these, ${f.number(p.awayHours)} h in which an agent was idle while a caller waited count as not ready.`,
  staffLoad: (p) =>
    `The log names no agents: the staff is the work that was in progress, 1.0 × load (${f.number(p.hours)} h), with one agent at least wherever somebody was served.`,
  overlap: (p) =>
    `${f.integer(p.contacts)} of ${did(p.of, '1 contact', 'contacts')} with agents overlap another of the same agent in the log, by ${f.number(p.hours, 1)} h in all. Here an agent holds one such contact at a time: that work is done one after the other or by other agents, so waits and service level may be far from those of the real day. Find out what the overlap means (a conference, a transfer, a handle time that counts more than the work) before you rely on them.`,
  nameless: (p) =>
    `${did(p.calls, '1 answered call names', 'answered calls name')} no agent: the work is replayed, but whoever did it is missing.`,
  blocked: (p) =>
    `${did(p.calls, '1 call met a busy signal and is', 'calls met a busy signal and are')} left out: the replay has no limit of lines.`,
  unqueued: (p) =>
    `${did(p.calls, '1 contact', 'contacts')} came into no queue (closed doors, an answer in the menu, a call back instead or one that nobody took), left out: the replay has none of these.`,
  unserved: (p) => `Nobody took a call of ${p.queue}: no team serves it.`,
  chats: (p) =>
    `${p.queues}: ${did(p.contacts, '1 chat or message', 'chats and messages')}. An agent holds up to ${count(p.least, p.most)} at once, ${p.seen ? 'as many as the log shows' : 'an assumption, since the log does not say who answered'}; nobody slows down for it, since handle times of the log are those beside other chats, and replies are not told turn by turn.`,
  mail: (p) =>
    `${p.queues}: ${did(p.contacts, '1 e-mail or other piece of deferred work', 'e-mails or other pieces of deferred work')}. They come at any hour, wait without end and are laid aside for a live contact that nobody else can take. A reply is promised within ${count(p.leastHours, p.mostHours)} opening hours, ${p.told ? 'as the log says' : 'an assumption'}.`,
  opening: (p) =>
    `Opening hours: ${hoursText(f, p.hours)}, otherwise closed. That is from the first ${p.byAnswers ? 'answer' : 'contact'} of a weekday to the last${p.byAnswers ? '' : ', e-mail aside'}, rounded outward to ${f.integer(p.minutes)} min; whoever waits at closing is served by those who are there.${p.closedDays > 0 ? ` ${did(p.closedDays, '1 day on which nobody came counts', 'days on which nobody came count')} as closed.` : ''}`,
  alwaysOpen: (p) =>
    `The doors are open day and night: contacts come at all hours, and on no weekday are more than ${f.number(p.nightHours)} h around midnight without any.`,
  assumed: (p) =>
    `Assumed: the day begins with an empty queue, the longest wait is taken first, and ${p.parts ? 'talk, hold and wrap of the log are simulated as one handle time, told as talk' : 'the whole handle time is talk'}.`,
  luck: () =>
    'Simulated days differ only in what is drawn: their band shows how much that matters, not how real days differ.',
};

/** Replaying a real day: asked for when a log has been read, or a replay is open. English fixes the shape. */
export const en = {
  title: 'Replay a day',
  hint: 'The same customers at the same instants, with the handle times that they had, on every simulated day. Then change the staff: “the same Tuesday with two more agents”.',
  day: 'Day to replay',
  allDays: (p: { days: number }) => `all ${f.integer(p.days)} days`,
  grouping: 'Teams',
  groupings: {
    teams: 'as the file names them',
    queues: 'agents who took the same queues',
    one: 'one team for everything',
  },
  replayDay: 'Replay this day',
  replayAll: 'Replay these days',
  name: (p: { weekday: string; date: string }) => `${p.weekday} ${p.date}, replayed`,
  nameOfAll: (p: { from: string; to: string }) => `${p.from} to ${p.to}, replayed`,
  description: (p: { file: string }) =>
    `The customers of a real log${p.file === '' ? '' : ` (${p.file})`}: they come when they came and take as long as they took. Patience beyond the waits that were seen is imputed; the staff is what the calls show.`,
  team: 'Agents',
  made: 'What is known, and what is filled in',
  curves: 'The curves',
  fittedOn: (p: { days: number }) =>
    `Fitted on the whole file, ${plural(p.days, { one: '1 day', other: `${f.integer(p.days)} days` })}.`,
  written: (p: { file: string }) => `Written to ${p.file}.`,
  notes,
};

/** The words of replaying in one language. */
export type ReplayWords = typeof en;
