import type { Metric } from '../commitment';
import { metrics } from '../commitment';
import type { Quantity } from './quantities';
import type { Problem } from './result';
import type { Token, TokenOf, Topic } from './tokens';
import { stems, topics } from './tokens';

/** What is promised: a metric, or `missed`, which is judged as the complement of the answer rate. */
export type Family = Metric;

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

type Known = Token & TokenOf<'known'>;
const stemSet: ReadonlySet<string> = new Set(stems);
/** Replies are answers, a mean is one of replies, and who is not answered … */
const beside: ReadonlySet<Token['kind']> = new Set(['answered', 'average', 'wait']);

/** The KPI of the catalogue that the words of a sentence speak of; null: they speak of none. */
export function kpiOfWords(tokens: readonly Token[], quantities: readonly Quantity[]): Metric | Problem | null {
  const known = tokens.filter((t): t is Known => t.kind === 'known');
  if (known.length === 0) return null;
  const said = new Set(known.map(({ kpi }) => kpi));
  const own = tokens.find((t) => topicOf(t) !== null && !beside.has(t.kind));
  // "In business hours" is a time that promises do not know.
  if (said.size === 1 && said.has('business') && (own ?? tokens.some((t) => topicOf(t) !== null)))
    return { code: 'notUnderstood', fragment: known[0].text };
  if (own) return { code: 'severalMetrics', fragment: own.text };
  const metric = together(said, known, tokens, quantities);
  if (typeof metric !== 'string' || metrics.includes(metric)) return metric;
  return { code: 'metricNotYetSimulated', kpi: metric };
}

function together(
  said: ReadonlySet<string>,
  known: readonly Known[],
  tokens: readonly Token[],
  quantities: readonly Quantity[],
): Metric | Problem {
  const has = (...stem: string[]): boolean => stem.some((one) => said.has(one));
  const named = known.filter(({ kpi }) => !stemSet.has(kpi));
  const timed = quantities.some(({ kind }) => kind === 'duration');
  const averaged = tokens.some(({ kind }) => kind === 'average');
  const [first] = named;
  const other = named.find(({ kpi }) => kpi !== first.kpi);
  if (other) return { code: 'severalMetrics', fragment: other.text };
  if (first) {
    if (first.kpi === 'complaintRatePerContact' && has('firstContact', 'resolve')) return 'complaintsResolvedFirstTime';
    if (first.kpi === 'complaintRatePerContact' && has('reply')) return 'complaintsFastResponse';
    // "CSAT at least 4.2": a mark from 1 to 5, not a share.
    if (first.kpi === 'csat' && quantities.some(({ kind, value }) => kind === 'number' && value <= 5))
      return 'csatMean';
    return first.kpi;
  }
  if (has('cost')) {
    if (has('revenue')) return 'costToRevenue';
    if (has('profit')) return 'costToProfit';
    if (has('resolve')) return 'costPerResolution';
    return tokens.some(({ kind }) => kind === 'contact') ? 'costPerContact' : { code: 'costOfWhat' };
  }
  if (
    has('sameDay') ||
    (has('resolve') && tokens.some((t) => t.kind === 'window' && t.per === 'day' && /^trong/i.test(t.text)))
  )
    return 'resolvedSameDay';
  if (has('firstContact')) return 'fcr';
  if (has('resolve')) return !timed ? 'resolutionRate' : averaged ? 'timeToResolution' : 'resolvedWithin';
  if (has('confirm', 'reply', 'email', 'inTime')) return averaged ? 'firstResponseDeferred' : 'respondedWithin';
  return { code: 'noMetric' };
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
