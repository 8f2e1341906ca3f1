import type { Messages } from '../../i18n/en';
import type { Formats } from '../../i18n/format';
import type { OnInPlans } from '../../model/assumptions/plans';
import { onInOne, onInPlans, restsInPlans } from '../../model/assumptions/plans';
import type { Scenario } from '../../model/scenario';
import { letters } from '../../state/comparisonPlans';
import { onIn } from '../assumptions/restsOn';

/**
 * What the star beside figures of several plans stands for, `most` names at most: what is on in all of them, and then what is on in some
 * alone, with their letters. Nothing where there is no star.
 */
export function starOfPlans(
  kpis: readonly string[],
  plans: readonly Scenario[],
  t: Messages,
  f: Formats,
  most = 6,
): string {
  const on = plans.map(onIn);
  const rests = restsInPlans(kpis, on);
  if (rests.length === 0) return '';
  const found = onInPlans(on).filter(({ key }) => rests.includes(key));
  const whereOf = ({ plans: places }: OnInPlans): string => places.map((place) => letters[place]).join(f.comma);
  const everywhere = letters.slice(0, plans.length).join(f.comma);
  let room = rests.length <= most + 1 ? rests.length : most;
  const told: string[] = [];
  for (const where of new Set([everywhere, ...found.map(whereOf)])) {
    const there = found.filter((one) => whereOf(one) === where).slice(0, room);
    if (there.length === 0) continue;
    room -= there.length;
    const names = there.map(({ key }) => t.assumptions.names[key]);
    told.push(where === everywhere ? names.join(f.comma) : onlyText(where, names, t, f));
  }
  const names = told.join(f.semicolon);
  return rests.length <= most + 1
    ? t.assumptions.star({ names })
    : t.assumptions.starMany({ names, more: rests.length - most });
}

/** What is on in one of two plans alone, as an input that differs; empty: the two rest on the same. */
export function onInOneWords(a: Scenario, b: Scenario, letter: string, t: Messages, f: Formats): string {
  const { onlyA, onlyB } = onInOne(onIn(a), onIn(b));
  return [
    { plan: 'A', keys: onlyA },
    { plan: letter, keys: onlyB },
  ]
    .filter(({ keys }) => keys.length > 0)
    .map(({ plan, keys }) =>
      onlyText(
        plan,
        keys.map((key) => t.assumptions.names[key]),
        t,
        f,
      ),
    )
    .join(f.semicolon);
}

const onlyText = (plans: string, names: readonly string[], t: Messages, f: Formats): string =>
  `${t.assumptions.onlyIn({ plans })}${f.colon}${names.join(f.comma)}`;
