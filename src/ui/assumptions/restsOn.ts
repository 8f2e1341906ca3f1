import type { Messages } from '../../i18n/en';
import type { Formats } from '../../i18n/format';
import { restsInPlans } from '../../model/assumptions/plans';
import type { MechanismKey } from '../../model/assumptions/mechanisms';
import { mechanismsOn } from '../../model/assumptions/standing';
import type { Commitment } from '../../model/commitment';
import { kpiOfPromise } from '../../model/commitments/kpi';
import type { App } from '../../state/app.svelte';
import type { Scenario } from '../../model/scenario';

const known = new WeakMap<Scenario, readonly MechanismKey[]>();

/** Which mechanisms are on in a scenario; many figures of one page ask it. */
export function onIn(scenario: Scenario): readonly MechanismKey[] {
  let on = known.get(scenario);
  if (!on) known.set(scenario, (on = mechanismsOn(scenario)));
  return on;
}

/** Everything that some figures rest on, in the order of a contact's way. */
export const restsOfAll = (kpis: readonly string[], scenario: Scenario): MechanismKey[] =>
  restsInPlans(kpis, [onIn(scenario)]);

/** What the star beside one figure of the plan on screen stands for; '' where it has none. */
export const starOf = (app: App, kpi: string): string =>
  starText(restsOfAll([kpi], app.calm), app.words.messages, app.words.formats);

/** As {@link starOf}, beside a promise. */
export const starOfPromise = (app: App, promise: Commitment): string => starOf(app, kpiOfPromise(promise));

/** Does a figure rest on anything that is on? */
export const rests = (kpi: string, scenario: Scenario): boolean => restsOfAll([kpi], scenario).length > 0;

/** What the star beside a figure stands for; `most` names at most. Nothing where there is no star. */
export function starText(keys: readonly MechanismKey[], t: Messages, f: Formats, most = 6): string {
  if (keys.length === 0) return '';
  const names = (some: readonly MechanismKey[]): string =>
    some.map((key) => t.assumptions.names[key]).join(f.listComma);
  return keys.length <= most + 1
    ? t.assumptions.star({ names: names(keys) })
    : t.assumptions.starMany({ names: names(keys.slice(0, most)), more: keys.length - most });
}
