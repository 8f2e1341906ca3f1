import type { Messages } from '../../i18n/en';
import type { Formats } from '../../i18n/format';
import { onInOne, onInPlans, restsInPlans } from '../../model/assumptions/plans';
import type { Scenario } from '../../model/scenario';
import { letters } from '../../state/comparisonPlans';
import { onIn, starSentence } from '../assumptions/restsOn';

/** What the star beside figures of several plans stands for: what is on in some of them alone has their letters. */
export function starOfPlans(
  kpis: readonly string[],
  plans: readonly Scenario[],
  t: Messages,
  f: Formats,
  most?: number,
): string {
  const on = plans.map(onIn);
  const rests = restsInPlans(kpis, on);
  const names = onInPlans(on)
    .filter(({ key }) => rests.includes(key))
    .map(({ key, plans: places }) => {
      const name = t.assumptions.names[key];
      return places.length === plans.length ? name : `${name}${f.aside(onlyIn(places, t, f))}`;
    });
  return starSentence(names, t, f, most);
}

/** What is on in one of two plans alone, as an input that differs; empty: the two rest on the same. */
export function onInOneWords(a: Scenario, b: Scenario, letter: string, t: Messages, f: Formats): string {
  const { onlyA, onlyB } = onInOne(onIn(a), onIn(b));
  return [
    { plan: 'A', keys: onlyA },
    { plan: letter, keys: onlyB },
  ]
    .filter(({ keys }) => keys.length > 0)
    .map(({ plan, keys }) => {
      const names = keys.map((key) => t.assumptions.names[key]).join(f.comma);
      return `${t.assumptions.onlyIn({ plans: plan })}${f.colon}${names}`;
    })
    .join(f.semicolon);
}

const onlyIn = (places: readonly number[], t: Messages, f: Formats): string =>
  t.assumptions.onlyIn({ plans: places.map((place) => letters[place]).join(f.comma) });
