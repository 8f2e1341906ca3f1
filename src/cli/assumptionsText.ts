import { kpisOn } from '../model/assumptions/dependence';
import type { MechanismKey } from '../model/assumptions/mechanisms';
import { onInOne, onInPlans, restsInPlans } from '../model/assumptions/plans';
import { mechanismsOn, settingsOf, standings } from '../model/assumptions/standing';
import { idleCosts } from '../model/outcomes/crossOutcomes';
import type { Scenario } from '../model/scenario';
import type { Words } from './words';

/** Every mechanism that takes part in a run, for scripts: for whom, with which numbers on what authority, and which figures rest on it. */
export function assumptionsDocument(scenario: Scenario) {
  const on = mechanismsOn(scenario);
  return standings(scenario)
    .filter((one) => one.on.length > 0)
    .map((standing) => ({
      mechanism: standing.key,
      of: standing.on.map(({ kind, index }) =>
        kind === 'scenario' ? 'scenario' : scenario[`${kind}s` as const][index].id,
      ),
      parameters: settingsOf(scenario, standing).map(({ symbol, parameter, value, unusual, at }) => ({
        at: at.map(({ part: { kind, index }, path }) => (kind === 'scenario' ? path : `${kind}s[${index}].${path}`)),
        value,
        ...(parameter === undefined
          ? {}
          : {
              symbol,
              usual: parameter.usual,
              min: parameter.min,
              max: Number.isFinite(parameter.max) ? parameter.max : null,
              unit: parameter.unit,
              grades: parameter.grade,
              equation: parameter.equation,
              source: parameter.source ?? null,
              unusual,
            }),
      })),
      // What is set and changes nothing.
      ...(standing.key === 'costs' && idleCosts(scenario).length > 0
        ? { idle: idleCosts(scenario).map((field) => `outcomes.costs.${field}`) }
        : {}),
      kpis: kpisOn(standing.key, on),
    }));
}

/** The numbers, from 1, of what a figure rests on among all that is on: `1–3 5`. */
export const restsNumbers = (kpi: string, on: readonly MechanismKey[]): string =>
  numbersIn(on, restsInPlans([kpi], [on]));

/** As {@link restsNumbers}, of some plans of a list that is of more of them, as {@link comparedAssumptionsText} numbers it. */
export const restsNumbersIn = (kpi: string, plans: readonly Scenario[], all: readonly Scenario[]): string =>
  numbersIn(
    onInPlans(all.map(mechanismsOn)).map(({ key }) => key),
    restsInPlans([kpi], plans.map(mechanismsOn)),
  );

/** Places from 1 in a list, runs of them joined. */
function numbersIn(list: readonly MechanismKey[], keys: readonly MechanismKey[]): string {
  const numbers = keys.map((key) => list.indexOf(key) + 1);
  const runs: [from: number, to: number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(' ');
}

/** What is on, numbered as {@link restsNumbers}, with a warning of what lies outside of where it was seen; empty where nothing is. */
export function assumptionsText(scenario: Scenario, { messages: t, formats: f }: Words): string {
  const on = standings(scenario).filter((one) => one.on.length > 0);
  if (on.length === 0) return '';
  const lines = on.map((standing, i) => {
    const parts = standing.mechanism.of === 'scenario' ? [] : standing.on.map(({ name }) => name);
    const names = parts.length > 6 ? [...parts.slice(0, 6), t.assumptions.more({ parts: parts.length - 6 })] : parts;
    const head = `${String(i + 1).padStart(3)} ${t.assumptions.names[standing.key]}`;
    const values = settingsOf(scenario, standing).filter(({ unusual }) => unusual).length;
    return [
      `${head}${names.length > 0 ? ` (${names.join(f.comma)})` : ''}${f.colon}${t.assumptions.what[standing.key]}`,
      ...(values > 0 ? [`    ${t.assumptions.unusual({ values })}`] : []),
      ...(standing.key === 'costs' ? idleCosts(scenario).map((field) => `    ${t.outcomes.costs.idle[field]}`) : []),
    ].join('\n');
  });
  return [t.assumptions.title, ...lines].join('\n');
}

/** As {@link assumptionsText}, of several plans together; what is on in some of them alone says in which. */
export function comparedAssumptionsText(plans: readonly Scenario[], { messages: t, formats: f }: Words): string {
  const lines = onInPlans(plans.map(mechanismsOn)).map(({ key, plans: places }, i) => {
    const names = places.map((place) => plans[place].name).join(f.comma);
    const only = places.length === plans.length ? '' : f.aside(t.assumptions.onlyIn({ plans: names }));
    return `${String(i + 1).padStart(3)} ${t.assumptions.names[key]}${only}${f.colon}${t.assumptions.what[key]}`;
  });
  return lines.length === 0 ? '' : [t.assumptions.title, ...lines].join('\n');
}

/** What is on in one of two plans alone, as an input that differs; empty: the two rest on the same. */
export function onInOneText(a: Scenario, b: Scenario, { messages: t, formats: f }: Words): string {
  const { onlyA, onlyB } = onInOne(mechanismsOn(a), mechanismsOn(b));
  const parts = [
    { plan: t.compare.baseline, keys: onlyA },
    { plan: t.compare.alternative, keys: onlyB },
  ].filter(({ keys }) => keys.length > 0);
  const told = parts.map(
    ({ plan, keys }) =>
      `${t.assumptions.onlyIn({ plans: plan })}${f.colon}${keys.map((key) => t.assumptions.names[key]).join(f.comma)}`,
  );
  return told.length === 0 ? '' : `${t.assumptions.title}${f.colon}${told.join(f.semicolon)}`;
}
