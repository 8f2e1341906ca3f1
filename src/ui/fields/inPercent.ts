import type { Flaw } from '../../model/errors';
import { show } from '../../model/show';

/** A number of the document as the percent of a field, "−0.05" as "−5%"; other text as it is. */
function percent(text: string): string {
  const number = Number(text.replace('−', '-'));
  return text.trim() === '' || !Number.isFinite(number) ? text : `${show(Math.round(number * 1e8) / 1e6)}%`;
}

/** A flaw of a number as one writes it with a decimal comma. */
export const withComma = (flaw: Flaw): Flaw => told(flaw, (text) => text.replace(/(?<=\d)\.(?=\d)/g, ','));

/** A flaw of a share, told in what the field shows: "must be at least 0%, got −5%". */
export const inPercent = (flaw: Flaw): Flaw => told(flaw, percent);

const told = (flaw: Flaw, say: (text: string) => string): Flaw => ({
  ...flaw,
  ...(flaw.param === undefined ? {} : { param: say(flaw.param) }),
  ...(flaw.value === undefined ? {} : { value: say(flaw.value) }),
});
