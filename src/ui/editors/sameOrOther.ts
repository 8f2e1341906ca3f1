import type { ContactType } from '../../model/scenario';

/** Choices for who comes back, or is passed on, as what: the same type, or any other. */
export const sameOrOther = (
  types: readonly ContactType[],
  own: string,
  same: string,
): { value: string; text: string }[] => [
  { value: '', text: same },
  ...types.filter(({ id }) => id !== own).map(({ id, name }) => ({ value: id, text: name })),
];
