import { version } from '../../../package.json';
import type { DailyKpi } from '../../analysis/influence';
import { loadElasticityWords } from '../../i18n/elasticities/load';
import { leverName, mechanismSentence, reasonSentence } from '../../i18n/elasticities/sentences';
import { isKpiKey, kpiKeys } from '../../kpi/kpis';
import { show } from '../../model/errors';
import { causesOf } from '../../planning/elasticities/causes';
import { Experiment, largestStep, usualStep } from '../../planning/elasticities/experiment';
import { usualKpis } from '../../planning/elasticities/figures';
import type { Effect } from '../../planning/elasticities/effect';
import { leverScope, splitLever, type LeverKey } from '../../planning/elasticities/levers';
import { Elasticities } from '../../planning/elasticities/matrix';
import { mechanismReasons, reasonsOf } from '../../planning/elasticities/reasons';
import { measuredArrows, withData } from '../../planning/elasticities/watched';
import { Results } from '../../analysis/results';
import { elasticitiesText, speechOf } from '../elasticitiesText';
import { findKpi, suggestKpis } from '../findKpi';
import { impossibleDocument, impossibleText } from '../impossibleText';
import { loadDocument, loadText } from '../loadText';
import type { Arguments } from '../options';
import { readScenario } from '../scenarioFile';
import { figuresOfEach, readRunSettings, runOptions, withSeed } from '../simulation';
import { writeDocument, writeText } from '../documentOut';
import { leversText, readLevers } from '../leverNames';
import type { Verb } from '../verb';
import { loadWords } from '../words';

/** Says which input moves which KPI, and by how much. */
export const elasticities: Verb = {
  name: 'elasticities',
  takes: 'SCENARIO',
  summary: 'says what 1 % more of each input does to each KPI, and why, from runs of the same days',
  options: {
    ...runOptions,
    step: {
      type: 'string',
      value: 'X%',
      help: `step of each input, down and up (${100 * usualStep}%); of rare things four times as large`,
    },
    kpi: { type: 'string', value: 'KPI,…', multiple: true, help: 'KPIs, the columns, instead of the usual ones' },
    lever: {
      type: 'string',
      value: 'INPUT,…',
      multiple: true,
      help: 'inputs, the rows, instead of all; of one contact type or team: volume:TYPE, staff:TEAM, of each of them: staff:*',
    },
  },
  notes: [
    'Each input is moved a step down and a step up, and the same days are simulated again with the same customers: paired runs with common',
    'random numbers. `elasticity` is by how many percent the KPI changes, `perPercent` by how much in its own unit (shares: in points), when',
    'the input goes up by 1 %, each with its 95 % interval. `state` is `moves`, `still` (the same on every day, to the bit), `unclear` (the',
    'interval holds 0: more --days tell) or `noData`. People come in whole ones: `inputs` has the steps as they really were.',
    `INPUT is one of ${leversText}; TYPE and TEAM are an id or a name. An input that is left out is not simulated.`,
    '`arrows` are who acts on whom: `lever` is the ratio of two responses to one input, `off` what a mechanism adds beside a run without it.',
  ],
  async run(args, io) {
    const [path] = args.positional(['SCENARIO']);
    const settings = readRunSettings(args);
    const step = readStep(args);
    const asked = readKpis(args);
    const language = args.language();
    const words = await loadWords(language);
    args.check();
    const scenario = withSeed(await readScenario(path), settings.seed);
    const experiment = new Experiment(scenario, step);
    const levers = readLevers(args.all('lever'), experiment);
    const samples = await figuresOfEach(experiment.plans(levers), settings, io);
    const found = new Elasticities(experiment, levers, samples);
    const kpis = asked ?? withData(found, usualKpis(scenario));
    const causes = causesOf(scenario);
    const arrows = measuredArrows(found, causes);
    const speech = speechOf(words, await loadElasticityWords(language), scenario);
    const empty = Results.of(scenario);

    if (!args.has('json')) {
      const days = words.messages.app.run.days({ days: found.days });
      writeText(
        [
          impossibleText(scenario, words),
          loadText(scenario, words),
          `${scenario.name} · ${days} · seed ${scenario.seed}`,
          elasticitiesText(found, kpis, causes, arrows, speech),
          scenario.acknowledgement,
        ],
        io,
      );
      return;
    }
    const document = {
      scenario: scenario.name,
      seed: scenario.seed,
      days: found.days,
      version,
      step,
      impossible: impossibleDocument(scenario, words),
      ...loadDocument(scenario, words),
      inputs: found.pulls.map(({ lever, down, up }) => ({
        input: lever,
        ...partDocument(lever),
        name: leverName(lever, speech),
        down,
        up,
      })),
      kpis: kpis.map((kpi) => ({ kpi, name: speech.nameOf(kpi), unit: empty.unitOf(kpi), base: found.base(kpi) })),
      elasticities: Object.fromEntries(
        found.levers.map((lever) => [
          lever,
          Object.fromEntries(kpis.map((kpi) => [kpi, effectDocument(found.effect(lever, kpi))])),
        ]),
      ),
      reasons: reasonsOf(found, causes).map((reason) => ({
        input: reason.lever,
        kpi: reason.target.figure,
        because: reason.because.map(({ figure }) => figure),
        sentence: reasonSentence(reason, speech),
      })),
      mechanisms: mechanismReasons(found).map((reason) => ({
        mechanism: reason.mechanism,
        moved: Object.fromEntries(reason.moved.map(({ figure, effect }) => [figure, effectDocument(effect)])),
        sentence: mechanismSentence(reason, speech),
      })),
      arrows: arrows.map(({ arrow: { from, to, sign, delayed }, measure }) => ({ from, to, sign, delayed, measure })),
      loops: causes.loops,
    };
    writeDocument(document, io);
  },
};

const effectDocument = ({ state, elasticity, perPercent }: Effect) => ({ state, elasticity, perPercent });

/** The contact type or team of a lever that is confined to one. */
function partDocument(lever: LeverKey): { type?: string; team?: string } {
  const { id, part } = splitLever(lever);
  return part === null ? {} : { [leverScope(id)!]: part };
}

/** `5%`; the sign may be left out. */
function readStep(args: Arguments): number {
  const text = args.text('step');
  if (text === undefined) return usualStep;
  const percent = args.readNumber('--step', text.replace(/\s*%$/, ''), { above: 0, atMost: 100 * largestStep });
  return (percent ?? 100 * usualStep) / 100;
}

/** KPIs that were asked for; undefined: none. */
function readKpis(args: Arguments): DailyKpi[] | undefined {
  const names = args.all('kpi').flatMap((text) => (findKpi(text) ? [text] : text.split(',')));
  if (names.length === 0) return undefined;
  const kpis = names.flatMap((name): DailyKpi[] => {
    const kpi = [name.trim(), findKpi(name)?.key ?? ''].find(isKpiKey);
    if (kpi !== undefined && kpi !== 'waitPercentiles') return [kpi];
    if (kpi === 'waitPercentiles')
      args.problem(
        '--kpi must be a KPI with one number for each day, got waitPercentiles, which is of all days together',
      );
    else {
      const meant = suggestKpis(name)
        .map(({ key }) => key)
        .filter((key) => (kpiKeys as readonly string[]).includes(key));
      args.flaw({
        path: '--kpi',
        rule: 'known',
        param: `KPI that is simulated${meant.length > 0 ? ` (${meant.join(', ')}?)` : ''}`,
        value: show(name.trim()),
      });
    }
    return [];
  });
  return [...new Set(kpis)];
}
