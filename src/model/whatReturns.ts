import type { Pressure } from './contactType';
import type { Target } from './returns';
import type { ContactType, Scenario } from './scenario';

/** Does any customer of this type try again when not served? */
export const redials = ({ redial }: ContactType): boolean =>
  redial !== undefined &&
  redial.mostAttempts > 1 &&
  Math.max(redial.afterAbandon, redial.afterBusy, redial.afterClosed) > 0;

/** Does any customer of this type contact again because the issue was not resolved? `types`: those of the scenario. */
export const repeats = (type: ContactType, types: readonly ContactType[]): boolean =>
  reopens(type) ||
  (type.repeat !== undefined &&
    type.repeat.mostAttempts > 1 &&
    type.repeat.probability > 0 &&
    leavesUnresolved(type, types));

/** Does a contact of this type ever leave an issue unresolved: by itself, broken off, or because it was passed on? */
export const leavesUnresolved = (type: ContactType, types: readonly ContactType[]): boolean =>
  (type.resolution ?? 1) < 1 ||
  isPressed(type) ||
  types.some((from) => (from.transfer?.resolutionPenalty ?? 0) > 0 && shareTo(from, type.id) > 0);

/** Is any issue of this type brought again after it was resolved? */
export const reopens = ({ repeat }: ContactType): boolean =>
  repeat !== undefined && repeat.mostAttempts > 1 && (repeat.reopened ?? 0) > 0;

/** Is talk of this type ever broken off? */
export const isPressed = <T extends Pick<ContactType, 'pressure'>>(type: T): type is T & { pressure: Pressure } =>
  type.pressure !== undefined && type.pressure.obeyed > 0;

/** Does the handle time of this type ever grow with the wait? */
export const growsWithWait = ({ waitEffect }: ContactType): boolean =>
  waitEffect !== undefined && waitEffect.perMinute > 0 && waitEffect.most > 0;

/** Does any team pass contacts of this type on? */
export const passesOn = ({ teams }: Scenario, { id, transfer }: ContactType): boolean =>
  transfer !== undefined &&
  teams.some(({ skills }) =>
    skills.some((skill) => skill.type === id && (skill.transferProbability ?? transfer.probability) > 0),
  );

/** Where contacts of this type go when they are passed on. */
export const targetsOf = ({ id, transfer }: ContactType): readonly Target[] => {
  const to = transfer?.to;
  return Array.isArray(to) ? to : [{ type: to ?? id, share: 1 }];
};

/** Share of what a type passes on that goes to a type. */
export const shareTo = (from: ContactType, to: string): number =>
  targetsOf(from).reduce((sum, { type, share }) => sum + (type === to ? share : 0), 0);
