import type { Metric } from '../commitment';
import type { Problem } from './result';
import type { Token, Topic } from './tokens';
import { topics } from './tokens';

/** What is promised; `missed` is judged as the complement of the answer rate. */
export type Family = Metric | 'missed';

const families: Readonly<Partial<Record<Topic, Family>>> = {
  wait: 'wait',
  longest: 'wait',
  missed: 'missed',
  abandoned: 'abandonRate',
  blocked: 'blockedRate',
  serviceLevel: 'serviceLevel',
  answerRate: 'answerRate',
  asa: 'asa',
  aht: 'aht',
  occupancy: 'occupancy',
};

/** The KPI whose name says best what a sentence about something else means, most telling first. */
const tellingFirst = ['resolvedSameDay', 'costToRevenue', 'costToProfit', 'respondedWithin', 'fcr', 'resolutionRate'];

/** The catalogue key of a KPI in the sentence that cannot be promised yet, or null. */
export function knownKpi(tokens: readonly Token[]): string | null {
  const known = tokens.flatMap((t) => (t.kind === 'known' ? [t.kpi] : []));
  if (known.length === 0) return null;
  const sameDay = known.includes('resolutionRate') && tokens.some((t) => t.kind === 'window' && t.per === 'day');
  return sameDay ? 'resolvedSameDay' : (tellingFirst.find((kpi) => known.includes(kpi)) ?? known[0]);
}

const topicOf = (token: Token): Topic | null =>
  (topics as readonly string[]).includes(token.kind) ? (token.kind as Topic) : null;

/** The one metric that the words of a sentence speak of. `timed`: it also gives a time limit; `shared`: a percentage. */
export function familyOf(tokens: readonly Token[], timed: boolean, shared: boolean): Family | Problem {
  const has = (kind: Token['kind']): boolean => tokens.some((t) => t.kind === kind);
  let family: Family | null = null;
  for (const token of tokens) {
    const topic = topicOf(token);
    const next = topic === null ? undefined : families[topic];
    if (next === undefined || next === family) continue;
    // Callers who hang up while waiting: the wait is only said in passing.
    if (family === 'abandonRate' && next === 'wait' && !timed) continue;
    if (family === 'wait' && next === 'abandonRate' && !timed) family = null;
    if (family !== null) return { code: 'severalMetrics', fragment: token.text };
    family = next;
  }
  if (family === 'wait' && has('average')) return 'asa';
  if (family === 'answerRate' && timed) return 'serviceLevel';
  if (family !== null) return family;
  if (has('variant') || has('ratio')) return 'serviceLevel';
  // "80% in 20 s" says nothing else and is what everybody calls a service level.
  if (!has('answered')) return timed && shared ? 'serviceLevel' : { code: 'noMetric' };
  if (has('average')) return 'asa';
  return timed ? 'serviceLevel' : 'answerRate';
}
