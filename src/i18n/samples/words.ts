import type { Scenario } from '../../model/scenario';

/** What a ready scenario says of itself. */
export interface SampleText {
  name: string;
  description: string;
  /** Where its figures come from, when it tells. */
  acknowledgement?: string;
}

/** The ready scenarios in another language. English is what stands in their files. */
export interface SampleWords {
  /** By the scenario's id, which is the name of its file. */
  samples: Readonly<Record<string, SampleText>>;
  /** Names of contact types, teams and shifts by their English names. */
  parts: Readonly<Record<string, string>>;
}

/** Puts a ready scenario into the words of a language; what simulates stays. */
export type InWords = (sample: Scenario, id: string) => Scenario;

/** What has no other words keeps its own; the same scenario always comes out as the same object. */
export function inWords({ samples, parts }: SampleWords): InWords {
  const known = new WeakMap<Scenario, Scenario>();
  const named = <T extends { name: string }>(list: readonly T[]): T[] =>
    list.map((part) => ({ ...part, name: parts[part.name] ?? part.name }));
  return (sample, id) => {
    const before = known.get(sample);
    if (before) return before;
    const { types, trunks, shifts, teams } = sample;
    const worded = {
      ...sample,
      ...samples[id],
      types: named(types),
      trunks: named(trunks),
      ...(shifts && { shifts: named(shifts) }),
      teams: named(teams),
    };
    known.set(sample, worded);
    return worded;
  };
}
