import { Formats } from '../format';

const f = new Formats('en');
const share = (x: number) => f.percent(100 * x);

/** Customers who come back, contacts that are passed on, and what a volume counts: fields, explanations, assumptions. */
export const returns = {
  title: 'Customers who come back',
  as: 'Comes back as',
  same: 'the same type',
  mostAttempts: 'Attempts at most',
  redial: {
    name: 'Redial',
    on: 'Customers who were not served try again',
    why: 'After giving up, a busy signal or closed doors a customer comes again with these probabilities, and with the same work.',
    afterAbandon: 'After giving up',
    afterBusy: 'After a busy signal',
    afterClosed: 'After closed doors',
    decay: 'Each further try is so many times as likely',
    patience: 'Patience after each time given up, ×',
    delay: 'Time until the next try',
  },
  repeat: {
    name: 'Repeat contact',
    on: 'Not every answer resolves the issue',
    why: 'Of the customers whose issue was not resolved some contact again, on the same day or on a later open day, at an hour at which customers call.',
    resolution: 'Resolved by an answer',
    probability: 'Unresolved: contacts again',
    sameDay: 'Of these on the same day',
    delay: 'Time until then on the same day',
    reopened: 'Resolved: turns out not to be',
    laterDays: 'Weights of the next open days',
    laterDaysHint: 'Numbers apart by spaces: the next open day, the one after it, …',
    work: 'Work, times that of a fresh contact',
    share: (p: { share: number }) => `${share(p.share)} of the answers are followed by a repeat.`,
  },
  pressure: {
    name: 'Pressure on handle times',
    on: 'Agents are pressed to break off long talks',
    why: 'Talk beyond the cap is broken off: the contact is short, but it resolves nothing, and its customer may contact again. Who becomes better is quicker without that; who only hurries is not.',
    cap: 'Longest talk, times the mean',
    obeyed: 'Share of contacts that obey',
    effect: (p: { from: string; to: string; resolvedBefore: number; resolved: number }) =>
      `Handle time ${p.from} → ${p.to}; resolved by an answer ${share(p.resolvedBefore)} → ${share(p.resolved)}.`,
    moreWork: (p: { more: number }) =>
      `The hurry does not pay: who was broken off contacts again, and each issue takes ${share(p.more)} more work than without it.`,
    lessWork: (p: { less: number; unresolved: number }) =>
      `Each issue takes ${share(p.less)} less work, at a price: ${share(p.unresolved)} of the answers leave it unresolved.`,
    endless: 'Nobody would ever be done: whoever is broken off contacts again, and is broken off again.',
    noRepeat: 'Nobody contacts again here, so the hurry seems to pay: the issues are left unresolved.',
    unusual: (p: { least: number }) =>
      `A cap below ${f.number(p.least)} times the mean is beyond what is known of pressure.`,
    source:
      'An assumption: how pressure acts on resolution is known in its direction, not in its size (usual 0.5 and above).',
  },
  transfer: {
    name: 'Transfer',
    title: 'Transfers',
    on: 'Some contacts are passed on to another agent',
    why: 'The first agent does a share of the talk, the customer queues again, and the next agent does the rest.',
    probability: 'Passed on',
    to: 'Goes to',
    several: 'several types, by shares',
    shareTo: (p: { name: string }) => `To ${p.name}`,
    addTarget: 'And to',
    chooseTarget: 'choose a type',
    removeTarget: (p: { name: string }) => `No longer to ${p.name}`,
    sharesWhy:
      'The shares are 100% in all: with one of them the others change in proportion. Where a customer goes is the same in every plan.',
    workDone: 'Share of the talk done before',
    resolutionPenalty: 'Helped less often after it, by (points)',
    restFactor: 'The rest takes so many times as long',
    priority: 'Added priority in the second queue',
    most: 'Transfers of one contact at most',
    handover: 'Warm hand-over',
    handoverWhy:
      'The first agent stays on the line until the next one answers, and for so long after that. None: the first agent hangs up at once.',
    own: 'Own share passed on',
    ownHint: 'An empty share passed on means that of the contact type.',
  },
  volume: {
    counts: 'The volume counts',
    fresh: 'fresh issues',
    observed: 'attempts, as they were observed',
    freshWhy: 'Redials and repeats come on top of the volume.',
    observedWhy:
      'The volume holds redials and repeats already: they are taken out, and the simulation adds its own. What comes from other contact types must not be in it.',
    abandonRate: 'Abandoned when it was counted',
    busyRate: 'Busy signals when it was counted',
    near: 'Only nearly: under pressure on handle times, talk of transfers and of repeats of another length is broken off more or less often than that of first contacts, and the share is reckoned with that of first contacts.',
    share: (p: { share: number }) => `${share(p.share)} of the volume are fresh issues.`,
  },
  assumptions: {
    redial: (p: { who: string; abandon: number; busy: number; closed: number; delay: string }) =>
      `Who was not served tries again, ${p.delay} later on average: ${share(p.abandon)} after giving up, ${share(p.busy)} after a busy signal, ${share(p.closed)} after closed doors (${p.who}).`,
    decay: (p: { decay: number; who: string }) =>
      `Each further try is ${f.number(p.decay)} times as likely as the one before (${p.who}).`,
    repeat: (p: { who: string; resolution: number; again: number; sameDay: number }) =>
      `${share(p.resolution)} of answers resolve the issue; of the other customers ${share(p.again)} contact again, ${share(p.sameDay)} of them on the same day (${p.who}).`,
    reopened: (p: { who: string; share: number }) =>
      `${share(p.share)} of resolved issues turn out not to be: their customers contact again (${p.who}).`,
    unresolved: (p: { who: string; resolution: number }) =>
      `${share(p.resolution)} of answers resolve the issue; the other customers do not contact again (${p.who}).`,
    pressure: (p: { who: string; cap: number; obeyed: number }) =>
      `Talk is broken off at ${f.number(p.cap)} times its mean in ${share(p.obeyed)} of the contacts that are longer, and resolves nothing then (${p.who}).`,
    blind: (p: { who: string; share: number; done: number }) =>
      `${share(p.share)} of answered contacts are passed on when ${share(p.done)} of the talk is done (${p.who}).`,
    warm: (p: { who: string; share: number; done: number }) =>
      `${share(p.share)} of answered contacts are passed on when ${share(p.done)} of the talk is done; the first agent waits on the line (${p.who}).`,
    target: (p: { share: number; to: string }) => `${share(p.share)} to ${p.to}`,
    targets: (p: { who: string; targets: string }) => `Of the contacts passed on go ${p.targets} (${p.who}).`,
    own: (p: { team: string; share: number; type: string }) => `${p.team} passes on ${share(p.share)} of ${p.type}.`,
    observed: (p: { who: string; share: number }) =>
      `The volume counts attempts as they were observed; ${share(p.share)} of them are fresh issues (${p.who}).`,
  },
};
