import { kpiUnit } from '../../model/kpiFacts';
import type { Formats, Interval } from '../format';
import { unitWords } from '../units';
import type { ElasticityWords } from './en';

/* What was measured, as far as words are concerned; the shapes are those of src/planning/elasticities. */

type Figure = string;
type LeverName = keyof ElasticityWords['levers'];
/** A lever, or a lever of one contact type or team alone: `volume:sales`. */
type LeverKey = LeverName | `${LeverName}:${string}`;
type NodeName = keyof ElasticityWords['picture']['nodes'];

interface Effect {
  state: 'moves' | keyof ElasticityWords['states'];
  perPercent: Interval;
  elasticity: Interval;
}
interface Moved {
  figure: Figure;
  effect: Effect;
}
interface Arrow {
  from: NodeName;
  to: NodeName;
  /** The way it is expected to go; 0: either. */
  sign: number;
}
type ArrowMeasure =
  | { kind: 'lever'; lever: LeverName; size: Interval; told: boolean }
  | { kind: 'off'; size: Interval; told: boolean }
  | { kind: 'none'; reason: keyof ElasticityWords['picture']['reasons'] };

/** What sentences are made with. */
export interface Speech {
  words: ElasticityWords;
  formats: Formats;
  /** What a figure is called in the middle of a sentence. */
  nameOf: (figure: string) => string;
  /** What the contact type or team is called that a lever is confined to. */
  partName: (lever: LeverName, part: string) => string;
}

function leverWord(lever: LeverKey, which: 'name' | 'more', { words, formats, partName }: Speech): string {
  const at = lever.indexOf(':');
  if (at < 0) return words.levers[lever as LeverName][which];
  const id = lever.slice(0, at) as LeverName;
  return `${words.levers[id][which]}${formats.aside(partName(id, lever.slice(at + 1)))}`;
}

/** What a lever is called: Volume, Staff (Evening team). */
export const leverName = (lever: LeverKey, speech: Speech): string => leverWord(lever, 'name', speech);

/** What more of a lever is: 1% more contacts, 1% more staff (Evening team). */
export const leverMore = (lever: LeverKey, speech: Speech): string => leverWord(lever, 'more', speech);

/** Is a figure told in points rather than in percent of itself? A percentage of a percentage would mislead. */
export const inPoints = (figure: Figure): boolean => ['%', '−100…100', '%/month', '%/yr'].includes(kpiUnit(figure));

/** The number that tells of an effect: points, or percent; null where there is neither. */
export function toldOf(figure: Figure, effect: Effect): { interval: Interval; unit: 'pt' | '%' } | null {
  if (inPoints(figure)) return { interval: effect.perPercent, unit: 'pt' };
  return effect.elasticity.mean === null ? null : { interval: effect.elasticity, unit: '%' };
}

/** A change with its sign, as precise as its doubt allows: −0.83 pt, +6.2%. */
export function changeText(x: number, half: number | null, unit: 'pt' | '%', formats: Formats): string {
  const decimals = decimalsOf(x, half);
  // What is rounded away has no sign.
  const rounded = Number(Math.abs(x).toFixed(decimals));
  const sign = rounded === 0 ? '' : x > 0 ? '+' : '−';
  if (unit === '%') return `${sign}${formats.percent(rounded, decimals)}`;
  return `${sign}${formats.decimals(rounded, decimals)}\u00a0${unitWords[formats.language].pt}`;
}

/**
 * Decimals: one significant digit of the half-width, of what has none two of the number; three at most, unless nothing of the number
 * would be seen.
 */
function decimalsOf(x: number, half: number | null): number {
  const size = half !== null && half > 0 ? half : Math.abs(x) / 10;
  const digits = (y: number): number => (y > 0 ? Math.max(0, Math.ceil(-Math.log10(y) - 1e-9)) : 0);
  return Math.min(6, digits(size), Math.max(3, digits(Math.abs(x))));
}

const halfOf = ({ low, high }: Interval): number | null => (low === null || high === null ? null : (high - low) / 2);

/** −0.91 pt to −0.75 pt. */
function rangeText(
  { low, high }: Interval,
  unit: 'pt' | '%',
  { words, formats }: Pick<Speech, 'words' | 'formats'>,
): string {
  if (low === null || high === null) return words.picture.noBounds;
  const half = (high - low) / 2;
  const end = (x: number): string => changeText(x, half, unit, formats);
  return words.to({ low: end(low), high: end(high) });
}

/** What stands in a cell: `−0.8 pt`, with its doubt `−0.8 pt ±0.2`, or what is the matter with it. */
export function cellText(figure: Figure, effect: Effect, { words, formats }: Speech, doubt = false): string {
  if (effect.state !== 'moves') return words.states[effect.state];
  const told = toldOf(figure, effect);
  if (!told) return words.states.noData;
  const half = halfOf(told.interval);
  const amount = changeText(told.interval.mean!, half, told.unit, formats);
  return doubt && half !== null && half > 0 ? `${amount} ±${formats.number(half, 1)}` : amount;
}

/** What an input does to a figure, in words, with its interval. */
export function cellSentence(lever: LeverKey, figure: Figure, effect: Effect, speech: Speech): string {
  const { words, formats } = speech;
  const about = { more: leverMore(lever, speech), kpi: speech.nameOf(figure) };
  const told = toldOf(figure, effect);
  if (!told || effect.state === 'noData') return capital(words.noData(about), formats);
  if (effect.state === 'still') return capital(words.still(about), formats);
  const range = rangeText(told.interval, told.unit, speech);
  if (effect.state === 'unclear') return capital(words.unclear({ ...about, range }), formats);
  return capital(words.told({ ...about, amount: cellText(figure, effect, speech), range }), formats);
}

/** 1% more contacts: service level −0.8 pt (±0.2), because occupancy +0.9% and waiting +6%. */
export function reasonSentence(
  { lever, target, because }: { lever: LeverKey; target: Moved; because: readonly Moved[] },
  speech: Speech,
): string {
  const { words, formats } = speech;
  const more = leverMore(lever, speech);
  const effect = movedText(target, speech, true);
  const causes = because.map((one) => movedText(one, speech, false));
  if (causes.length === 0) return capital(words.sentence({ more, effect }), formats);
  const joined = causes.length === 1 ? causes[0] : words.and({ first: causes[0], second: causes[1] });
  return capital(words.because({ more, effect, causes: joined }), formats);
}

/** The cap on talk, beside none: AHT −14.1% (±0.3), workload +7.2% (±0.6). */
export const mechanismSentence = (
  { mechanism, moved }: { mechanism: keyof ElasticityWords['mechanisms']; moved: readonly Moved[] },
  speech: Speech,
): string =>
  speech.words.sentence({
    more: speech.words.mechanisms[mechanism],
    effect: moved.map((one) => movedText(one, speech, true, true)).join(speech.formats.comma),
  });

/** `whole`: of a mechanism, whose elasticity is a change as a share and not percent for percent. */
function movedText(
  { figure, effect }: Moved,
  { words, formats, nameOf }: Speech,
  doubt: boolean,
  whole = false,
): string {
  const told = toldOf(figure, effect)!;
  const by = whole && told.unit === '%' ? 100 : 1;
  const half = halfOf(told.interval);
  const size = half === null ? null : half * by;
  const amount = changeText(told.interval.mean! * by, size, told.unit, formats);
  if (!doubt || size === null || size === 0) return words.change({ figure: nameOf(figure), amount });
  return words.moved({ figure: nameOf(figure), amount, half: formats.number(size, 1) });
}

export const arrowName = ({ from, to }: Pick<Arrow, 'from' | 'to'>, { picture }: ElasticityWords): string =>
  picture.arrow({ from: picture.nodes[from], to: picture.nodes[to] });

/** The size of an arrow as it stands on it; empty where it was not measured. */
export function sizeText(measure: ArrowMeasure, { words, formats }: Pick<Speech, 'words' | 'formats'>): string {
  if (measure.kind === 'none') return '';
  if (!measure.told) return words.states[measure.size.low === 0 && measure.size.high === 0 ? 'still' : 'unclear'];
  return changeText(measure.size.mean!, halfOf(measure.size), '%', formats);
}

/** What an arrow is known to be, in words. */
export function arrowSentence(arrow: Arrow, measure: ArrowMeasure, speech: Pick<Speech, 'words' | 'formats'>): string {
  const { words, formats } = speech;
  const { picture } = words;
  const name = arrowName(arrow, words);
  if (measure.kind === 'none') return picture.unmeasured({ arrow: name, reason: picture.reasons[measure.reason] });
  if (measure.size.low === 0 && measure.size.high === 0) return picture.still({ arrow: name });
  const range = rangeText(measure.size, '%', speech);
  if (!measure.told) return picture.unclear({ arrow: name, range });
  const turned = arrow.sign * measure.size.mean! < 0 ? formats.aside(picture.unexpected) : '';
  const size = sizeText(measure, speech) + turned;
  if (measure.kind === 'off') return picture.byMechanism({ arrow: name, size, range });
  return picture.byLever({
    arrow: name,
    size,
    range,
    lever: lowered(words.levers[measure.lever].name, speech.formats),
  });
}

/** R1, strengthens itself: contacts offered → workload → … */
export function loopSentence(
  { kind, number, nodes }: { kind: 'R' | 'B'; number: number; nodes: readonly NodeName[] },
  { picture }: ElasticityWords,
): string {
  const names = [...nodes, nodes[0]].map((node) => picture.nodes[node]);
  return picture.loops[kind]({ name: `${kind}${number}`, nodes: names.join(' → ') });
}

/** A name in the middle of a sentence; abbreviations stay as they are. */
export const inSentence = (name: string, formats: Formats): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? lowered(name, formats) : name;

const capital = (text: string, { language }: Formats): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
const lowered = (text: string, { language }: Formats): string =>
  text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
