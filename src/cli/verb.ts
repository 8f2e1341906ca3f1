import type { Io } from './io';
import type { Arguments, Options } from './options';
import { commonOptions } from './options';

/** One thing that the command line does. */
export interface Verb {
  name: string;
  /** Positional arguments, as written in the help. */
  takes: string;
  /** One line for the list of verbs. */
  summary: string;
  /** What a reader of the answer has to know. */
  notes?: readonly string[];
  options: Options;
  run(args: Arguments, io: Io): Promise<void>;
}

/** All options of a verb, its own first. */
export const optionsOf = (verb: Verb): Options => ({ ...verb.options, ...commonOptions });

/** The help of one verb. */
export function helpOf(verb: Verb): string {
  const options = Object.entries(optionsOf(verb)).map(([name, { value, help, multiple }]) => {
    const left = `--${name}${value ? ` ${value}` : ''}`;
    return `  ${left.padEnd(24)} ${help}${multiple ? '; may be repeated' : ''}`;
  });
  const notes = verb.notes && verb.notes.length > 0 ? ['', ...verb.notes] : [];
  return `${[`floorwalk ${verb.name} ${verb.takes}`.trimEnd(), '', verb.summary, '', ...options, ...notes].join('\n')}\n`;
}
