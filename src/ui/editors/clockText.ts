/** A time of day as it is kept, `07:30`, from what people type: `7:30`, `7.30`, with blanks around. */
export const clockText = (typed: string): string =>
  typed
    .trim()
    .replace('.', ':')
    .replace(/^(\d):/, '0$1:');
