import { FlawError } from '../model/errors';
import { describeFlaws, show } from '../model/errors';
import { version } from '../../package.json';
import type { Io } from './io';
import { firstLines, InputError, printable } from './io';
import { Arguments } from './options';
import type { Verb } from './verb';
import { helpOf, optionsOf } from './verb';
import { compare } from './verbs/compare';
import { elasticities } from './verbs/elasticities';
import { erlang } from './verbs/erlang';
import { explain } from './verbs/explain';
import { judge } from './verbs/judge';
import { measure } from './verbs/measure';
import { patience } from './verbs/patience';
import { replay } from './verbs/replay';
import { shape } from './verbs/shape';
import { simulate } from './verbs/simulate';
import { size } from './verbs/size';

const verbs: readonly Verb[] = [
  simulate,
  judge,
  compare,
  elasticities,
  shape,
  size,
  measure,
  replay,
  erlang,
  patience,
  explain,
];

function help(): string {
  const lines = verbs.map((v) => `  ${`${v.name} ${v.takes}`.trimEnd().padEnd(26)} ${v.summary}`);
  return `floorwalk VERB …\n\n${lines.join('\n')}\n\nfloorwalk VERB --help says more. Exit status: 0 done, 1 something went wrong inside, 2 bad input.\n`;
}

/** Runs one command. @returns the exit status: 0 done, 1 internal failure, 2 bad input */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--help' || name === 'help') return (io.out(help()), 0);
  if (name === '--version') return (io.out(`${version}\n`), 0);
  const verb = verbs.find((v) => v.name === name);
  try {
    if (!verb) {
      const known = verbs.map((v) => v.name).join(', ');
      throw new InputError([name === undefined ? help() : `the verb must be one of ${known}, got ${show(name)}`]);
    }
    const args = new Arguments(rest, optionsOf(verb));
    if (args.has('help')) io.out(helpOf(verb));
    // JSON has its own way with such characters.
    else await verb.run(args, args.has('json') ? io : { ...io, out: (text) => io.out(printable(text)) });
    return 0;
  } catch (error) {
    if (error instanceof InputError) io.err(printable(firstLines(error.lines)));
    else if (error instanceof FlawError) io.err(printable(firstLines(describeFlaws(error.flaws))));
    else {
      io.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      return 1;
    }
    return 2;
  }
}
