/** A figure with the ends of its 95 % interval. */
export interface Estimated {
  mean: number;
  low: number;
  high: number;
}

/** Weekdays in a row, 0 = Monday, with the same opening hours, minutes after midnight. */
export interface ShownHours {
  first: number;
  last: number;
  from: number;
  to: number;
}

/** What a replay says of how it was made, by code. The app and the command line have the words. */
export interface ReplayNotes {
  /** Whose patience is known: those who gave up; known to exceed a wait: the censored; not known at all: the untested. */
  customers: { customers: number; gaveUp: number; censored: number; untested: number };
  /** Customers without a handle time: it is drawn. */
  handleDrawn: { customers: number };
  /** Where the patience of some queues comes from. `share` in percent are still there after `seconds`; null: nobody is left to tell. */
  patience: {
    queues: string;
    pooled: boolean;
    enough: number;
    abandonments: number;
    censored: number;
    share: Estimated | null;
    seconds: number;
    lastSeconds: number;
    points: number;
    tolerancePercent: number;
  };
  /** Nobody gave up: patience without end. */
  noPatience: { queues: string };
  /** Where the handle times of some queues come from that the log does not know. */
  handling: {
    queues: string;
    pooled: boolean;
    enough: number;
    answered: number;
    mean: Estimated;
    cv: number;
    atLeastSeconds: number;
  };
  staffAgents: { agents: number; sessions: number; presentHours: number; awayHours: number; gapMinutes: number };
  staffLoad: { hours: number };
  /** Contacts, of all that an agent holds one at a time here, that overlap another of the same agent, and the hours of work that do. */
  overlap: { contacts: number; of: number; hours: number };
  /** Answered calls that name no agent. */
  nameless: { calls: number };
  /** Calls that met a busy signal. */
  blocked: { calls: number };
  /** Contacts that came into no queue: closed doors, the menu, a call back instead. */
  unqueued: { calls: number };
  /** Nobody took a call of this queue. */
  unserved: { queue: string };
  /** Queues of chats and messages, and how many an agent holds at once; `seen`: as the log shows, else an assumption. */
  chats: { queues: string; contacts: number; least: number; most: number; seen: boolean };
  /** Queues of deferred work, and its promise in opening hours; `told`: as the log says, else an assumption. */
  mail: { queues: string; contacts: number; leastHours: number; mostHours: number; told: boolean };
  /** Opening hours as contacts, or else answers, show them, and days in between on which nobody came. */
  opening: { hours: ShownHours[]; minutes: number; byAnswers: boolean; closedDays: number };
  /** The doors never close: no weekday has so many hours without contacts around midnight. */
  alwaysOpen: { nightHours: number };
  /** What the replay takes for granted; `parts`: the log tells hold or wrap apart from talk. */
  assumed: { parts: boolean };
  /** What the simulated days differ in, and what their band does not show. */
  luck: Record<never, never>;
}

export type ReplayNote = { [Code in keyof ReplayNotes]: { code: Code; of: ReplayNotes[Code] } }[keyof ReplayNotes];

/** The words of one language for every note. */
export type ReplayNoteWords = { readonly [Code in keyof ReplayNotes]: (of: ReplayNotes[Code]) => string };

/** The sentence of a note. */
export function replayNoteText<Code extends keyof ReplayNotes>(
  note: { code: Code; of: ReplayNotes[Code] },
  words: ReplayNoteWords,
): string {
  return words[note.code](note.of);
}
