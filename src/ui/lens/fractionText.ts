import type { Fraction } from '../../analysis/lens';
import type { Messages } from '../../i18n/en';
import type { Formats } from '../../i18n/format';
import { partsOf } from '../../kpi/parts';
import type { Variant } from '../../kpi/variants';
import { kpiUnit } from '../../model/kpiFacts';
import type { Part } from '../../model/lens/part';

/** `3,214 contacts ÷ 3,965 contacts × 100`: what a ratio is made of, so that it can be checked by hand. */
export function fractionText(of: Variant, fraction: Fraction, t: Messages, f: Formats, currency: string): string {
  const [top, bottom] = typeof of === 'string' ? partsOf(of) : of.parts;
  // Times per contact are in seconds; agents' time, of which there is much, in hours.
  const inSeconds = (typeof of === 'string' ? kpiUnit(of) : of.unit) === 's';
  const text = (n: number, part: Part): string => {
    if (part === 'money') return f.money(n, currency);
    if (part !== 'seconds') return t.lens.parts[part]({ n });
    return inSeconds ? `${f.number(n, 6)} ${t.glossary.units.s}` : t.lens.hours({ hours: n / 3600 });
  };
  const hours = (part: Part): number => (part === 'seconds' && !inSeconds ? 3600 : 1);
  const scale = (fraction.scale * hours(top)) / hours(bottom);
  const factor = scale === 1 ? '' : ` × ${f.number(scale)}`;
  return `${text(fraction.numerator, top)} ÷ ${text(fraction.denominator, bottom)}${factor}`;
}
