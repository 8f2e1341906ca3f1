const minus = (text: string): string => text.replace(/^-(?=\d)/, '−');

/** A value nested so deep that JSON.stringify cannot follow is not spelled out. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch (error) {
    if (error instanceof RangeError) return Array.isArray(value) ? '[…]' : '{…}';
    throw error;
  }
}

/** A value as short text for a message: at most 60 characters, negative numbers with a true minus sign. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'number' ? minus(String(value)) : jsonOf(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
