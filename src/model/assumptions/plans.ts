import { restsOn } from './dependence';
import type { MechanismKey } from './mechanisms';
import { mechanismKeys } from './mechanisms';

/** A mechanism that is on in some of several plans. */
export interface OnInPlans {
  key: MechanismKey;
  /** Places of the plans that have it on, ascending; not all of them: the plans rest on different assumptions. */
  plans: readonly number[];
}

/** What is on in any of several plans, in the order of a contact's way; `on` has what is on in each. */
export const onInPlans = (on: readonly (readonly MechanismKey[])[]): OnInPlans[] =>
  mechanismKeys
    .map((key) => ({ key, plans: on.flatMap((keys, plan) => (keys.includes(key) ? [plan] : [])) }))
    .filter(({ plans }) => plans.length > 0);

/** What is on in one of two plans alone: an input that differs. */
export const onInOne = (
  a: readonly MechanismKey[],
  b: readonly MechanismKey[],
): { onlyA: MechanismKey[]; onlyB: MechanismKey[] } => ({
  onlyA: a.filter((key) => !b.includes(key)),
  onlyB: b.filter((key) => !a.includes(key)),
});

/** What some figures of several plans, and so their differences, rest on: on anything that they rest on in one of them. */
export function restsInPlans(kpis: readonly string[], on: readonly (readonly MechanismKey[])[]): MechanismKey[] {
  const all = new Set(
    on.flatMap((keys) =>
      kpis.flatMap((kpi) => {
        const { directly, through } = restsOn(kpi, keys);
        return [...directly, ...through];
      }),
    ),
  );
  return mechanismKeys.filter((key) => all.has(key));
}
