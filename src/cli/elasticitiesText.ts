import type { DailyKpi } from '../analysis/influence';
import type { ElasticityWords } from '../i18n/elasticities/en';
import {
  arrowSentence,
  cellText,
  changeText,
  inSentence,
  leverName,
  loopSentence,
  mechanismSentence,
  reasonSentence,
  type Speech,
} from '../i18n/elasticities/sentences';
import { kpiName } from '../model/kpiNames';
import type { Scenario } from '../model/scenario';
import type { ArrowMeasure } from '../planning/elasticities/arrowSize';
import type { Arrow, Causes } from '../planning/elasticities/causes';
import type { Figure } from '../planning/elasticities/figures';
import { leverScope } from '../planning/elasticities/levers';
import type { Elasticities } from '../planning/elasticities/matrix';
import { mechanismReasons, reasonsOf } from '../planning/elasticities/reasons';
import { textTable } from './table';
import type { Words } from './words';

/** Columns that stand side by side on a terminal. */
const columnsAtOnce = 4;

/** What a figure is called at the head of a column. */
export const columnName = (
  figure: Figure,
  { language, messages }: Pick<Words, 'language' | 'messages'>,
  words: ElasticityWords,
): string =>
  figure === 'repeatContacts'
    ? words.picture.nodes.repeats
    : ((messages.tiles.short as Record<string, string>)[figure] ?? kpiName(figure, language));

/** What sentences about figures are made with on the command line. */
export const speechOf = (
  { language, formats, messages }: Words,
  words: ElasticityWords,
  { types, teams }: Scenario,
): Speech => ({
  words,
  formats,
  nameOf: (figure) => inSentence(columnName(figure as Figure, { language, messages }, words), formats),
  partName: (lever, id) => (leverScope(lever) === 'type' ? types : teams).find((part) => part.id === id)?.name ?? id,
});

/** The matrix, why, and the arrows, for people. */
export function elasticitiesText(
  found: Elasticities,
  kpis: readonly DailyKpi[],
  causes: Causes,
  arrows: readonly { arrow: Arrow; measure: ArrowMeasure }[],
  speech: Speech,
): string {
  const { words, formats } = speech;
  const parts = [`${words.heading}. ${words.reading}`];
  const stepText = (change: number): string => changeText(100 * change, 1, '%', formats);
  for (let from = 0; from < kpis.length; from += columnsAtOnce) {
    const shown = kpis.slice(from, from + columnsAtOnce);
    parts.push(
      textTable([
        [words.input, words.step, ...shown.map(speech.nameOf)],
        ...found.pulls.map(({ lever, down, up }) => [
          leverName(lever, speech),
          words.to({ low: stepText(down), high: stepText(up) }),
          ...shown.map((kpi) => cellText(kpi, found.effect(lever, kpi), speech, true)),
        ]),
      ]),
    );
  }
  const reasons = [
    ...reasonsOf(found, causes).map((reason) => reasonSentence(reason, speech)),
    ...mechanismReasons(found).map((reason) => mechanismSentence(reason, speech)),
  ];
  if (reasons.length > 0) parts.push([words.whyTitle, ...reasons.map((line) => `  ${line}`)].join('\n'));
  parts.push(
    [
      words.picture.title,
      ...arrows.map(({ arrow, measure }) => `  ${arrowSentence(arrow, measure, speech)}`),
      ...causes.loops.map((loop) => `  ${loopSentence(loop, words)}`),
    ].join('\n'),
  );
  return parts.join('\n\n');
}
