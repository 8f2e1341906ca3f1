import { gridOf } from '../../model/calendar';
import { peakOf, sumOf } from '../../model/crossChecks/size';
import { expectScenario } from '../../model/document';
import { show } from '../../model/errors';
import { mostAgents } from '../../model/rules';
import type { Scenario } from '../../model/scenario';
import type { Size } from '../../planning/likeDemand';
import { offeredLoad, shapedLike } from '../../planning/likeDemand';
import { InputError } from '../io';
import type { Arguments } from '../options';
import { expectOtherFile } from '../outputFile';
import { outOption, writeScenario } from '../scenarioOut';
import { readScenario } from '../scenarioFile';
import type { Verb } from '../verb';
import { loadWords } from '../words';

/** Lets a team's headcount follow the work that its contact types are expected to bring. */
export const shape: Verb = {
  name: 'shape',
  takes: 'SCENARIO',
  summary: 'a team’s headcount that follows its demand, in whole people',
  options: {
    team: { type: 'string', value: 'ID', help: 'the team (the only one, where there is one)' },
    occupancy: { type: 'string', value: 'SHARE', help: 'so many that work ÷ agents is at most this, 0.8 say' },
    hours: { type: 'string', value: 'N', help: 'agent-hours in all' },
    mean: { type: 'string', value: 'N', help: 'agents on average while open' },
    peak: { type: 'string', value: 'N', help: 'agents in the interval with the most work' },
    least: { type: 'string', value: 'N', help: 'agents at least while open (1)' },
    ...outOption,
  },
  notes: [
    'One of --occupancy, --hours, --mean and --peak gives the size. Deferred work is spread over the open hours of its day; a campaign’s list does',
    'not count. Equal work gets equal people, so hours and mean may not be reached to the hour: what is reached is told, on standard error',
    'beside the scenario.',
  ],
  async run(args, io) {
    const [path] = args.positional(['SCENARIO']);
    const size = readSize(args);
    const least = args.number('least', { atLeast: 0, atMost: mostAgents, whole: true }) ?? 1;
    const id = args.text('team');
    const out = args.text('out');
    const { messages } = await loadWords(args.language());
    args.check();
    if (out !== undefined) expectOtherFile('--out', out, path);
    const scenario = await readScenario(path);
    const index = teamIn(scenario, id);
    const team = scenario.teams[index];
    const grid = gridOf(scenario.calendar);
    const load = offeredLoad(scenario, grid, team);
    const found = shapedLike(load, grid, { first: 0, last: grid.intervals }, size!, least, team.headcount);
    const { headcount, ...hours } = found;
    expectRoom(scenario, index, headcount, size!);
    const teams = scenario.teams.map((one, i) => (i === index ? { ...one, headcount } : one));
    const shaped = expectScenario({ ...scenario, teams });
    const occupancy = found.reachedHours > 0 ? found.workHours / found.reachedHours : null;
    const told =
      found.workHours > 0
        ? messages.likeDemand.result({
            reached: found.reachedHours,
            wanted: found.wantedHours,
            work: found.workHours,
            occupancy: occupancy ?? Infinity,
          })
        : messages.likeDemand.noWork;
    await writeScenario(shaped, out, args.has('json'), io);
    if (out === undefined) {
      io.err(`${told}\n`);
      return;
    }
    const document = { scenario: scenario.name, team: team.id, file: out, ...hours, occupancy };
    io.out(args.has('json') ? `${JSON.stringify(document)}\n` : `${team.name}: ${told}\n${out}\n`);
  },
};

function readSize(args: Arguments): Size | null {
  const given = (['occupancy', 'hours', 'mean', 'peak'] as const).filter((name) => args.has(name));
  if (given.length !== 1) {
    args.problem(`one of --occupancy, --hours, --mean and --peak must be given, got ${given.length || 'none'}`);
    return null;
  }
  const [by] = given;
  if (by === 'occupancy') return { by, occupancy: args.number(by, { above: 0, atMost: 2 }) ?? NaN };
  const value = args.number(by, { atLeast: 0, atMost: by === 'hours' ? 1e9 : mostAgents }) ?? NaN;
  return by === 'hours' ? { by, hours: value } : { by, agents: value };
}

/** @throws InputError where there is no such team, or it has a roster */
function teamIn({ teams }: Scenario, id: string | undefined): number {
  const ids = teams.map((team) => team.id).join(', ');
  if (id === undefined && teams.length > 1) throw new InputError([`--team must be one of ${ids}, got nothing`]);
  const index = id === undefined ? 0 : teams.findIndex((team) => team.id === id);
  if (index < 0) throw new InputError([`--team must be one of ${ids}, got ${show(id)}`]);
  if (teams[index].roster)
    throw new InputError([`teams[${teams[index].id}] must have a headcount curve to be shaped, got a roster`]);
  return index;
}

/** @throws InputError where the size that was wanted is more people than a scenario may have */
function expectRoom({ teams }: Scenario, index: number, headcount: readonly number[], size: Size): void {
  const room = mostAgents - sumOf(teams, peakOf) + peakOf(teams[index]);
  if (headcount.every((agents) => agents <= room)) return;
  const wanted = size.by === 'occupancy' ? size.occupancy : size.by === 'hours' ? size.hours : size.agents;
  throw new InputError([`--${size.by} must come to at most ${room} agents at once, got ${show(wanted)}`]);
}
