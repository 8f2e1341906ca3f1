/** What chance decides, each from a stream of its own. New purposes go to the end: the others keep their numbers. */
export const Purpose = {
  arrival: 0,
  talk: 1,
  hold: 2,
  wrap: 3,
  patience: 4,
  balking: 5,
  day: 6,
  interval: 7,
  redial: 8,
  resolution: 9,
  repeat: 10,
  transfer: 11,
  /** Wrong numbers and announcements. */
  whim: 12,
  menu: 13,
  callback: 14,
  backlog: 15,
  /** Chats turn by turn: where turns end, what the customer takes between them, how long he waits for a reply. */
  turns: 16,
  think: 17,
  silence: 18,
  /** Which of several equally preferred teams a contact is drawn to. */
  route: 19,
  /** Is a record of a campaign answered, and by whom; how long it rings until then, or on an agent's phone. */
  dial: 20,
  ring: 21,
  /** Is the talk of a contact broken off? */
  pressure: 22,
  /** How a contact is felt, and who answers the survey. At attempt 0: what the customer brings along. */
  experience: 23,
  survey: 24,
  /** At attempt 0: is the issue a complaint from the start? */
  complaint: 25,
  /** What an evaluator would hear, and whether he listens. */
  quality: 26,
  sale: 27,
  /** Was an issue not resolved, after all? */
  reopening: 28,
  /** To which of several types is a contact passed on? */
  target: 29,
} as const;
export const purposes = 30;
