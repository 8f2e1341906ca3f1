/**
 * One spelling for what people type in many: NFKC (full-width digits and signs, non-breaking and thin spaces, composed
 * Vietnamese letters), one kind of dash and of quote, single spaces. Letters keep their case.
 */
export function normalise(text: string): string {
  return (
    text
      .replace(/(\d?)½/g, (_half, whole: string) => (whole === '' ? '0.5' : `${whole}.5`))
      .normalize('NFKC')
      .replace(/[\uE000\uE001]/g, '')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      // A range's dash, or "about": never the sign of a number.
      .replace(/[~〜]/g, '- ')
      .replace(/[’‘`´]/g, "'")
      .replace(/[“”„‟«»「」『』]/g, '"')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
