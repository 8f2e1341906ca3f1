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

/**
 * The name of a copy, which no other has: "Monday (copy)", then "Monday (copy) 2", whichever of them is copied.
 * @param suffix what says that it is a copy, with the space before it
 */
export function copyName(name: string, suffix: string, taken: readonly string[]): string {
  const at = name.lastIndexOf(suffix);
  const isCopy = at > 0 && /^( \d+)?$/.test(name.slice(at + suffix.length));
  const first = (isCopy ? name.slice(0, at) : name) + suffix;
  let own = first;
  for (let n = 2; taken.includes(own); n++) own = `${first} ${n}`;
  return own;
}
