import { expect } from 'vitest';
import type { QueueForm } from '../../../src/analysis/forms/queueForm';
import type { ReferenceCase } from '../../reference/cases';
import { cases } from '../../reference/cases';

/** Cases that are targets, by the start of their model's name. */
export const targets = (...models: string[]): readonly ReferenceCase[] =>
  cases.filter(({ model, kind }) => models.includes(model) && (kind === 'exact' || kind === 'published'));

/** Parameters as numbers, whatever their unit is called. */
export const numbers = (one: ReferenceCase): Record<string, number> => one.params as Record<string, number>;

/** Half a unit of the last digit that a printed number shows. */
const rounding = (value: number): number => 0.5 / 10 ** (String(value).split('.')[1]?.length ?? 0);

/** How far a value may lie from the one that the case states. */
function allowed(one: ReferenceCase, metric: string, value: number): number {
  const { abs } = one.tolerance ?? {};
  const printed = typeof abs === 'number' ? abs : abs?.[metric];
  if (printed !== undefined) return printed + 1e-9;
  if (one.kind === 'published') return rounding(value) + 1e-12;
  return ((one.relTolerance ?? 0) + 1e-8) * Math.abs(value);
}

/** Every number that the case states is computed, but for those named, and lies within its tolerance. */
export function expectReference(
  one: ReferenceCase,
  computed: Record<string, number>,
  except: readonly string[] = [],
): void {
  for (const [metric, value] of Object.entries(one.expected)) {
    if (except.includes(metric)) continue;
    expect(computed, `${one.id} has no ${metric}`).toHaveProperty([metric]);
    const gap = Math.abs(computed[metric] - (value as number));
    expect(gap, `${one.id} ${metric}: ${computed[metric]}, not ${String(value)}`).toBeLessThanOrEqual(
      allowed(one, metric, value as number),
    );
  }
  // Where a printed figure is rounded, the exact one beside it is the sharper target.
  for (const [metric, value] of Object.entries(one.computedExact ?? {})) {
    if (!(metric in computed) || typeof value !== 'number') continue;
    const gap = Math.abs(computed[metric] - value);
    expect(gap, `${one.id} exact ${metric}: ${computed[metric]}, not ${value}`).toBeLessThanOrEqual(
      1e-8 * Math.abs(value),
    );
  }
}

/** The metrics of a form under the names of the reference. */
export function metricsOf(form: QueueForm): Record<string, number> {
  const metrics: Record<string, number> = {
    pWait: form.probabilityOfWait,
    pAbandon: form.abandonRate,
    pBlock: form.blockedRate,
    meanWaitAll: form.averageWaitSeconds,
    meanWaitAllSec: form.averageWaitSeconds,
    meanWaitServed: form.asaSeconds,
    meanWaitAbandoned: form.averageWaitOfAbandonedSeconds ?? NaN,
    meanWaitIfDelayed: form.averageWaitSeconds / form.probabilityOfWait,
    meanQueueLength: form.averageQueue,
    meanBusyAgents: form.busyAgents,
    meanInSystem: form.averageQueue + form.busyAgents,
    occupancy: form.occupancy,
    offeredLoadErlang: form.offeredLoad,
    abandonGivenWait: form.abandonRate / form.probabilityOfWait,
  };
  for (const seconds of [10, 20, 60]) {
    const answered = form.serviceLevel(seconds);
    const left = form.abandonedWithin(seconds);
    metrics[`answeredWithin${seconds}`] = answered;
    metrics[`abandonedWithin${seconds}`] = left;
    metrics[`slAnsweredPlusShortAbandons${seconds}`] = answered + left;
    metrics[`slExclShortAbandons${seconds}`] = answered / (1 - left);
    metrics[`slAnsweredOnly${seconds}`] = answered / (1 - form.abandonRate);
  }
  return metrics;
}
