/** The scenarios that come with the program, by name. */
const files = import.meta.glob<unknown>('../../scenarios/*.json', { import: 'default' });

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.json'.length);

export const shippedNames: readonly string[] = Object.keys(files).map(nameOf).sort();

/** The document of a shipped scenario; undefined when there is none of this name. */
export async function shippedScenario(name: string): Promise<unknown> {
  const path = Object.keys(files).find((file) => nameOf(file) === name);
  return path === undefined ? undefined : files[path]();
}
