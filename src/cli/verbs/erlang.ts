import { version } from '../../../package.json';
import { erlangA } from '../../analysis/forms/erlangA';
import { erlangC } from '../../analysis/forms/erlangC';
import { mmcK } from '../../analysis/forms/mmcK';
import type { QueueForm } from '../../analysis/forms/queueForm';
import { asShare } from '../../analysis/forms/queueForm';
import { kpiUnit } from '../../model/kpiFacts';
import { kpiName } from '../../model/kpiNames';
import { show } from '../../model/errors';
import { longest } from '../../model/rules';
import type { Arguments } from '../options';
import { textTable } from '../table';
import type { Verb } from '../verb';
import type { Words } from '../words';
import { loadWords } from '../words';

/** An abandonment sooner than this is short, seconds: the same as in a scenario that does not say otherwise. */
const shortAbandonSeconds = 5;

interface Inputs {
  ratePerHour: number;
  ahtSeconds: number;
  agents: number;
  patienceSeconds: number | null;
  lines: number | null;
  thresholdSeconds: number;
  shortAbandonSeconds: number;
}

/** The closed forms. */
export const erlang: Verb = {
  name: 'erlang',
  takes: 'b|c|a',
  summary: 'the closed forms: Erlang B (nobody waits), C (nobody hangs up), A (callers lose patience)',
  options: {
    rate: { type: 'string', value: 'CALLS', help: 'calls per hour' },
    aht: { type: 'string', value: 'S', help: 'average handle time, seconds' },
    agents: { type: 'string', value: 'N', help: 'agents; for b, lines' },
    patience: { type: 'string', value: 'S', help: 'mean patience of callers, seconds; a only' },
    lines: { type: 'string', value: 'K', help: 'lines, for callers waiting and in talk together; c and a only' },
    threshold: { type: 'string', value: 'S', help: 'T of the service level, seconds (20)' },
  },
  notes: [
    'Percentages are of the callers who get a line; blockedRate is of all. Times are in seconds. An abandonment within 5 s is short.',
  ],
  async run(args, io) {
    const [model] = args.positional(['b|c|a']);
    if (model !== undefined && !/^[abc]$/.test(model))
      args.flaw({ path: 'b|c|a', rule: 'oneOf', param: 'b, c, a', value: show(model) });
    const inputs = readInputs(args, model);
    const words = await loadWords(args.language());
    args.check();
    const form = formOf(model, inputs);
    const answer = {
      version,
      model: nameOf(model, inputs),
      inputs,
      stable: form.stable,
      ...(form.stable ? {} : { explanation: whyUnstable(form, inputs, words) }),
      ...resultsOf(form, inputs),
    };
    io.out(args.has('json') ? `${JSON.stringify(answer)}\n` : answerText(answer, words));
  },
};

function readInputs(args: Arguments, model: string | undefined): Inputs {
  const agents = args.required('agents', { whole: true, atLeast: 1, atMost: 1e6 });
  for (const name of model === 'b' ? ['patience', 'lines'] : model === 'c' ? ['patience'] : [])
    if (args.has(name)) args.problem(`--${name} must not be given with erlang ${model}`);
  return {
    ratePerHour: args.required('rate', { atLeast: 0, atMost: 1e9 }),
    ahtSeconds: args.required('aht', { above: 0, atMost: longest }),
    agents,
    patienceSeconds: model === 'a' ? args.required('patience', { above: 0, atMost: longest }) : null,
    lines: model === 'b' ? null : (args.number('lines', { whole: true, atLeast: agents || 1, atMost: 1e9 }) ?? null),
    thresholdSeconds: args.number('threshold', { atLeast: 0, atMost: longest }) ?? 20,
    shortAbandonSeconds,
  };
}

function formOf(model: string, { ratePerHour, ahtSeconds, agents, patienceSeconds, lines }: Inputs): QueueForm {
  const rate = ratePerHour / 3600;
  if (model === 'b') return mmcK(rate, ahtSeconds, agents, agents);
  if (lines !== null) return mmcK(rate, ahtSeconds, agents, lines, patienceSeconds ?? Infinity);
  if (patienceSeconds === null) return erlangC(rate, ahtSeconds, agents);
  return erlangA(rate, ahtSeconds, agents, patienceSeconds);
}

function nameOf(model: string, { lines }: Inputs): string {
  if (model === 'b') return 'Erlang B';
  if (lines !== null) return model === 'a' ? 'M/M/c/K+M' : 'M/M/c/K';
  return model === 'a' ? 'Erlang A' : 'Erlang C';
}

const whyUnstable = ({ offeredLoad }: QueueForm, { agents }: Inputs, { messages }: Words): string =>
  messages.formula.unstable({ load: offeredLoad, agents, needed: Math.floor(offeredLoad) + 1 });

/**
 * The catalogue's KPIs of a queue in steady state. Infinite waits are null in JSON; so are the shares that answer and hang up
 * where the queue never settles: nobody gives up, and yet not everybody is answered.
 */
function resultsOf(form: QueueForm, { thresholdSeconds, agents }: Inputs) {
  const inTime = form.serviceLevel(thresholdSeconds);
  const leftInTime = form.abandonedWithin(thresholdSeconds);
  const answered = 1 - form.abandonRate;
  const fractions: Record<string, number> = {
    serviceLevel: inTime,
    serviceLevelNetOfShortAbandons: inTime / (1 - form.abandonedWithin(shortAbandonSeconds)),
    serviceLevelAbandonsNeutral: inTime / (1 - leftInTime),
    serviceLevelOfAnswered: inTime / answered,
    serviceLevelRemovedWithin: inTime + leftInTime,
    probabilityOfWait: form.probabilityOfWait,
    abandonRate: form.abandonRate,
    answerRate: answered,
    blockedRate: form.blockedRate,
    occupancy: form.busyAgents / agents,
  };
  const results: Record<string, number | null> = {};
  for (const [key, share] of Object.entries(fractions)) results[key] = 100 * (fractions[key] = asShare(share));
  if (!form.stable) Object.assign(results, { abandonRate: null, answerRate: null });
  Object.assign(results, {
    asa: form.asaSeconds,
    averageWait: form.averageWaitSeconds,
    averageWaitOfAbandoned: form.averageWaitOfAbandonedSeconds,
    offeredLoad: form.offeredLoad,
    averageQueue: form.averageQueue,
    busyAgents: form.busyAgents,
  });
  const ownUnits: Readonly<Record<string, string>> = { averageQueue: 'contacts', busyAgents: 'agents' };
  const units = Object.fromEntries(Object.keys(results).map((key) => [key, ownUnits[key] ?? kpiUnit(key)]));
  return { results, units, fractions };
}

function answerText(
  answer: {
    model: string;
    explanation?: string;
    results: Record<string, number | null>;
    units: Record<string, string>;
  },
  { language, messages: { formula }, formats }: Words,
): string {
  const ownNames: Readonly<Record<string, string>> = {
    averageQueue: formula.averageQueue,
    busyAgents: formula.busyAgents,
  };
  const unsettled = answer.explanation === undefined ? [] : ['abandonRate', 'answerRate'];
  const rows = Object.entries(answer.results).map(([key, value]) => [
    ownNames[key] ?? kpiName(key, language),
    value === Infinity ? '∞' : unsettled.includes(key) ? formula.neverSettles : formats.value(value, answer.units[key]),
  ]);
  return `${[answer.model, ...(answer.explanation ? [answer.explanation] : []), textTable(rows)].join('\n\n')}\n`;
}
