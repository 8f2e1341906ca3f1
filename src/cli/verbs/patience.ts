import { version } from '../../../package.json';
import { patienceFrom, waitOfAll } from '../../analysis/forms/patienceFrom';
import { show } from '../../model/errors';
import { longest } from '../../model/rules';
import type { Arguments } from '../options';
import type { Verb } from '../verb';
import { loadWords } from '../words';

/** Patience, which nobody measures, from the figures that planners have. */
export const patience: Verb = {
  name: 'patience',
  takes: '',
  summary: 'mean patience from the abandonment rate and the mean wait, for scenarios and erlang a',
  options: {
    abandonment: { type: 'string', value: 'P', help: 'share of contacts that gave up: 5% or 0.05' },
    wait: { type: 'string', value: 'S', help: 'mean time in the queue of all contacts, seconds; or the next two' },
    asa: { type: 'string', value: 'S', help: 'mean wait of the answered (ASA), seconds' },
    'left-after': { type: 'string', value: 'S', help: 'mean wait of those who gave up, seconds' },
  },
  notes: [
    'Mean patience = mean wait of all contacts ÷ share abandoned: exact where patience is exponential.',
    'Source: Mandelbaum & Zeltyn (2007), the Palm/Erlang-A queue; Brown et al. (2005), JASA 100.',
  ],
  async run(args, io) {
    args.positional([]);
    const figures = readFigures(args);
    const { messages, formats } = await loadWords(args.language());
    args.check();
    const patienceSeconds = patienceFrom(figures);
    const averageWaitSeconds = waitOfAll(figures);
    const { abandonRate } = figures;
    const sentence = messages.behaviour.patienceFrom.sentence({
      wait: formats.seconds(averageWaitSeconds),
      abandoned: abandonRate,
      patience: formats.seconds(patienceSeconds),
    });
    const patience = { family: 'exponential', mean: patienceSeconds };
    const answer = { version, inputs: { abandonRate, ...figures.wait }, averageWaitSeconds, patience, sentence };
    io.out(args.has('json') ? `${JSON.stringify(answer)}\n` : `${sentence}\n`);
  },
};

function readFigures(args: Arguments): Parameters<typeof patienceFrom>[0] {
  const abandonRate = readShare(args);
  const time = { atLeast: 0, atMost: longest };
  const [all, answered, abandoned] = ['wait', 'asa', 'left-after'].map((name) => args.number(name, time));
  const two = args.has('asa') && args.has('left-after');
  if (args.has('wait') === two || (args.has('wait') && (args.has('asa') || args.has('left-after'))))
    args.problem('there must be either --wait, or --asa and --left-after');
  const wait = two ? { answered: answered ?? NaN, abandoned: abandoned ?? NaN } : { all: all ?? NaN };
  const figures = { abandonRate, wait };
  const path = two ? '--asa, --left-after' : '--wait';
  if (waitOfAll(figures) === 0) args.flaw({ path, rule: 'above', param: '0', value: '0' });
  // What no scenario takes is no answer.
  const mean = waitOfAll(figures) / abandonRate;
  if (mean > longest)
    args.problem(`${path} ÷ --abandonment must be at most ${longest} s (the longest patience), got ${show(mean)}`);
  return figures;
}

function readShare(args: Arguments): number {
  const text = args.text('abandonment');
  if (text === undefined) args.flaw({ path: '--abandonment', rule: 'missing' });
  if (!text) return NaN;
  const percent = text.endsWith('%');
  const number = args.readNumber('--abandonment', percent ? text.slice(0, -1) : text, { above: 0 });
  const share = (number ?? NaN) / (percent ? 100 : 1);
  if (share > 1) args.flaw({ path: '--abandonment', rule: 'atMost', param: '1 (100%)', value: show(text) });
  return share;
}
