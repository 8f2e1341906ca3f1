/**
 * Names by which things can be told apart: where several have the same, each gets its place among them, "Monday (1)", "Monday (2)".
 * Numbers that a name of the list has already are left out.
 */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set(names);
  const count = new Map<string, number>();
  return names.map((name) => {
    if (names.indexOf(name) === names.lastIndexOf(name)) return name;
    let n = count.get(name) ?? 0;
    let own: string;
    do own = `${name} (${++n})`;
    while (taken.has(own));
    count.set(name, n);
    return own;
  });
}
