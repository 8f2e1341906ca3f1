import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReferenceCase } from './cases';
import { cases } from './cases';
import { given } from './dayCases';
import { dayCaseIds } from './dayModel';
import { ratioOf } from './daySums';
import { elsewhere, formulaModels, notCompared, publishedIds, steadyCases, untestedMetrics } from './known';
import { modelOf } from './steadyModel';
import { knowsMetric } from './steadyRun';

const sources = (folder: string): string =>
  readdirSync(new URL(folder, import.meta.url), { encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(`${folder}${name}`, import.meta.url), 'utf8'))
    .join('\n');
const formulas = sources('../analysis/forms/');
const here = readFileSync(new URL('timeVarying.test.ts', import.meta.url), 'utf8');

const simulated = new Set<string>([...steadyCases.map(({ id }) => id), ...dayCaseIds, ...publishedIds]);
// Compared in tests of their own.
simulated.add('pub-callcc-gamma400').add('preempt-1').add('mmpp-1');

const isTarget = ({ kind }: ReferenceCase): boolean => kind === 'exact' || kind === 'published' || kind === 'simulated';
const numbersOf = (table: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(table).filter((key) => typeof table[key] === 'number');

describe('no case of the reference is passed over in silence', () => {
  it('each is simulated, compared with a formula, or named with the reason why not', () => {
    const left = cases
      .filter(isTarget)
      .filter(({ id, model }) => !simulated.has(id) && !(model in formulaModels) && !(id in notCompared));
    expect(left.map(({ id }) => id)).toEqual([]);
  });

  it('those left to formulas stand in the tests of formulas', () => {
    for (const { id, model } of cases.filter((c) => isTarget(c) && !simulated.has(c.id) && c.model in formulaModels))
      expect(formulas.includes(`'${model}'`) || formulas.includes(`'${id}'`), `${id}, ${model}`).toBe(true);
    expect(here).toContain('pub-callcc-gamma400');
  });

  it('no list names what is not there, or what is compared after all', () => {
    const models = new Set(cases.map(({ model }) => model));
    const ids = new Set(cases.map(({ id }) => id));
    expect(Object.keys(formulaModels).filter((model) => !models.has(model))).toEqual([]);
    expect(Object.keys(notCompared).filter((id) => !ids.has(id) || simulated.has(id))).toEqual([]);
    expect(Object.keys(untestedMetrics).filter((id) => !simulated.has(id))).toEqual([]);
    expect([...simulated].filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('no metric of a simulated case is passed over in silence', () => {
  const allowed = (id: string, metric: string): boolean => metric in (untestedMetrics[id] ?? {});

  it('in steady state', () => {
    const unknown = steadyCases.flatMap((c) =>
      numbersOf(c.expected)
        .filter((metric) => !(metric in elsewhere) && !allowed(c.id, metric) && !knowsMetric(metric, modelOf(c)!))
        .map((metric) => `${c.id} ${metric}`),
    );
    expect(unknown).toEqual([]);
    // And what is not a number is no metric that could be missed.
    expect(
      steadyCases.flatMap((c) => Object.keys(c.expected).filter((k) => typeof c.expected[k] !== 'number')),
    ).toEqual([]);
  });

  it('over the day', () => {
    const unknown = cases
      .filter(({ id }) => (dayCaseIds as readonly string[]).includes(id))
      .flatMap((c) => {
        const {
          intervals,
          day = {},
          ...rest
        } = c.expected as {
          intervals: Record<string, unknown>[];
          day?: Record<string, unknown>;
        };
        // That the number busy is Poisson, the test of its variance shows.
        expect(Object.keys(rest).filter((key) => key !== 'busyDistribution')).toEqual([]);
        const metrics = new Set([...intervals.flatMap(Object.keys), ...Object.keys(day)]);
        return [...metrics]
          .filter((metric) => !given.has(metric) && !allowed(c.id, metric) && ratioOf(metric, 1) === null)
          .map((metric) => `${c.id} ${metric}`);
      });
    expect(unknown).toEqual([]);
  });
});
