import { basename } from 'node:path';
import { loadReplayWords } from '../../i18n/replay/load';
import { addDays, isDate } from '../../model/calendar';
import { describeFlaw, FlawError, show } from '../../model/errors';
import { replayNoteText } from '../../model/replayNote';
import { longest } from '../../model/rules';
import type { MeasuredLog } from '../../planning/replay/calls';
import { curveNotes, replayNotes } from '../../planning/replay/notes';
import type { ReplayOptions } from '../../planning/replay/replay';
import { replayScenario } from '../../planning/replay/replay';
import type { Grouping } from '../../planning/replay/teams';
import { groupings } from '../../planning/replay/teams';
import { firstLines, InputError, printable } from '../io';
import { logOptions, readLogFile, readLogOptions } from '../logFile';
import type { Arguments } from '../options';
import { expectOtherFile } from '../outputFile';
import { outOption, writeScenario } from '../scenarioOut';
import type { Verb } from '../verb';
import type { Words } from '../words';
import { loadWords } from '../words';

/** Makes a scenario of a real log: the same customers, with patience imputed, and the staff that their calls show. */
export const replay: Verb = {
  name: 'replay',
  takes: 'CALLLOG.csv',
  summary: 'a real day as a scenario: the same customers, to be simulated with other staff',
  options: {
    date: { type: 'string', value: 'YYYY-MM-DD', help: 'the day to replay (all days of the log)' },
    ...outOption,
    teams: {
      type: 'string',
      value: groupings.join('|'),
      help: 'agents by the file’s teams, by their queues, or as one',
    },
    threshold: { type: 'string', value: 'S', help: 'T of the service level, seconds (as the file says, else 20)' },
    ...logOptions,
  },
  notes: [
    'Arrivals and handle times are those of the log. Who gave up has exactly that patience; the others’ is drawn anew each day, from the',
    'Kaplan–Meier curve beyond the wait that they bore. Channels are those of the file’s column of channels, without one all are calls; opening',
    'hours are from the first contact of a weekday to the last, without e-mail. `simulate`, `judge` and `compare` take the scenario. What was made up is told on',
    'standard error.',
  ],
  async run(args, io) {
    const [path] = args.positional(['CALLLOG.csv']);
    const threshold = args.number('threshold', { atLeast: 0, atMost: longest });
    const logAs = readLogOptions(args);
    const grouping = readGrouping(args);
    const date = readDate(args);
    const out = args.text('out');
    const language = args.language();
    args.check();
    if (out !== undefined) expectOtherFile('--out', out, path);
    const [words, replayWords] = await Promise.all([loadWords(language), loadReplayWords(language)]);
    const { log } = await readLogFile(path, logAs, args.has('skip-bad-rows'), io);
    const { scenario, summary } = make(path, log, {
      ...(date === undefined ? {} : { date }),
      ...(grouping ? { grouping } : {}),
      ...(threshold === undefined ? {} : { thresholdSeconds: threshold }),
      names: {
        scenario: nameOf(log, date, words, replayWords),
        description: replayWords.description({ file: basename(path) }),
        team: replayWords.team,
      },
    });
    const notes = [...replayNotes(summary), ...curveNotes(summary)].map((note) => ({
      ...note,
      message: replayNoteText(note, replayWords.notes),
    }));
    await writeScenario(scenario, out, args.has('json'), io);
    const told = notes.map(({ message }) => message);
    if (out === undefined) io.err(printable(firstLines(told.map((line) => `note: ${line}`))));
    else if (args.has('json')) io.out(`${JSON.stringify({ scenario: scenario.name, file: out, notes })}\n`);
    else io.out(`${[scenario.name, ...told, replayWords.written({ file: out })].join('\n')}\n`);
  },
};

function readDate(args: Arguments): string | undefined {
  const date = args.text('date');
  if (date !== undefined && date !== '' && !isDate(date))
    args.flaw({ path: '--date', rule: 'date', value: show(date) });
  return date;
}

function readGrouping(args: Arguments): Grouping | undefined {
  const text = args.text('teams');
  const grouping = groupings.find((one) => one === text);
  if (text !== undefined && grouping === undefined)
    args.flaw({ path: '--teams', rule: 'oneOf', param: groupings.join(', '), value: show(text) });
  return grouping;
}

/** @throws InputError which names the file */
function make(path: string, log: MeasuredLog, options: ReplayOptions): ReturnType<typeof replayScenario> {
  try {
    return replayScenario(log, options);
  } catch (error) {
    if (!(error instanceof FlawError)) throw error;
    const place = (at: string): string => (at === 'date' ? '--date' : at);
    throw new InputError(error.flaws.map((flaw) => `${path}: ${describeFlaw({ ...flaw, path: place(flaw.path) })}`));
  }
}

function nameOf(
  { calendar }: MeasuredLog,
  date: string | undefined,
  { formats }: Words,
  words: Awaited<ReturnType<typeof loadReplayWords>>,
): string {
  const day = date ?? calendar.start;
  if (date !== undefined || calendar.days === 1)
    return words.name({ weekday: formats.weekday(day), date: formats.fullDate(day) });
  const last = addDays(calendar.start, calendar.days - 1);
  return words.nameOfAll({ from: formats.fullDate(day), to: formats.fullDate(last) });
}
