import type { Mark } from '../../charts/legend';
import { net } from '../../charts/staffingPaths';
import type { TurnedScale } from '../../charts/turnedScale';
import { turnedScale } from '../../charts/turnedScale';
import { largest, shareScale, valueScale } from '../../charts/valueScale';
import type { Shown } from '../../state/planView.svelte';
import type { Voice } from './figureTables';
import { occupancyWords, spreadWords, staffWords, type WordContext } from './readout';
import type { ScoreData } from './scoreData.svelte';

export const voices: readonly Voice[] = ['serviceLevel', 'waiting', 'staffing', 'occupancy'];

/** The scale that all intervals of a voice share; occupancy has shades instead. */
export function scaleOf(
  voice: Voice,
  data: ScoreData,
  shown: Shown,
  size: { width: number; rowHeight: number },
): TurnedScale {
  const { first, last } = shown;
  const rows = { first, last, height: size.rowHeight };
  if (voice === 'waiting') {
    const most = largest(first, last, [data.waiting], [data.observed.wait]);
    return turnedScale(rows, size.width, (height) => valueScale(height, most, { unit: 'seconds', room: 48 }));
  }
  if (voice !== 'staffing') return turnedScale(rows, size.width, shareScale);
  let most = 1;
  for (let i = first; i < last; i++) most = Math.max(most, data.scheduled[i], data.required[i]?.high ?? 0);
  return turnedScale(rows, size.width, (height) => valueScale(height, most, { room: 40 }));
}

/** A value over the plot; the one that matters is a target. */
export interface ScaleTick {
  x: number;
  text: string;
  strong?: boolean;
}

export function ticksOf(voice: Voice, data: ScoreData, scale: TurnedScale, { f }: WordContext): ScaleTick[] {
  if (voice === 'occupancy') return [];
  const format = (x: number): string =>
    voice === 'serviceLevel' ? f.percent(x) : voice === 'waiting' ? f.seconds(x) : f.integer(x);
  const target = voice === 'serviceLevel' ? data.target.share * 100 : null;
  const plain = scale.ticks
    .filter((tick) => target === null || Math.abs(scale.x(tick) - scale.x(target)) >= 34)
    .map((tick) => ({ x: scale.x(tick), text: format(tick) }));
  return target === null ? plain : [...plain, { x: scale.x(target), text: format(target), strong: true }];
}

/** The number at the end of an interval's row; empty where the plot has the numbers. Agents short or over wear their colour. */
export function figureOf(
  voice: Voice,
  data: ScoreData,
  interval: number,
  { f }: WordContext,
): { text: string; side?: 'less' | 'more' } {
  switch (voice) {
    case 'serviceLevel':
      return { text: f.value(data.serviceLevel[interval]?.mean ?? null, '%') };
    case 'waiting':
      return { text: f.value(data.waiting[interval]?.mean ?? null, 's') };
    case 'staffing': {
      const difference = Math.round(net(data.required[interval], data.scheduled[interval]));
      return difference === 0
        ? { text: '' }
        : { text: f.difference(difference, 'count'), side: difference < 0 ? 'less' : 'more' };
    }
    case 'occupancy':
      return { text: '' };
  }
}

/** The exact numbers of an interval in words. */
export function wordsOf(voice: Voice, data: ScoreData, interval: number, context: WordContext): string[] {
  switch (voice) {
    case 'serviceLevel':
      return spreadWords(data.serviceLevel[interval], '%', data.observed.level[interval] ?? null, context);
    case 'waiting':
      return spreadWords(data.waiting[interval], 's', data.observed.wait[interval] ?? null, context);
    case 'staffing':
      return staffWords(interval, data, context);
    case 'occupancy': {
      const teams = data.occupancy.flatMap(({ name, values }) =>
        values[interval] == null ? [] : [`${name} ${context.f.percent(values[interval])}`],
      );
      return [...occupancyWords(interval, data, context), ...(data.occupancy.length > 1 ? teams : [])];
    }
  }
}

/** What the marks of a voice mean. */
export function legendOf(voice: Voice, observed: boolean, { t }: WordContext): { mark: Mark; text: string }[] {
  if (voice === 'staffing')
    return [
      { mark: 'required', text: t.plan.staffing.required },
      { mark: 'scheduled', text: t.plan.staffing.scheduled },
      { mark: 'short', text: t.plan.staffing.short },
      { mark: 'over', text: t.plan.staffing.over },
    ];
  if (voice === 'occupancy') return [];
  return [
    { mark: 'line', text: t.charts.mean },
    { mark: 'band', text: t.ui.score.band },
    ...(observed ? [{ mark: 'observed' as const, text: t.plan.realDay }] : []),
  ];
}
