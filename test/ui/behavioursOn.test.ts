import { expect, test } from 'vitest';
import { blankScenario } from '../../src/state/blank';
import { withChannel } from '../../src/state/edits/channel';
import { withPeople } from '../../src/state/edits/people';
import { withTeam, withType } from '../../src/state/edits/parts';
import { withRoster } from '../../src/state/edits/roster';
import { behavioursOn } from '../../src/ui/plan/behavioursOn';

const blank = blankScenario({ scenario: 'A', type: 'Calls', team: 'Desk' });
const keys = (scenario: typeof blank): string[] => behavioursOn(scenario).map(({ key }) => key);

test('a plain queue has none', () => {
  expect(behavioursOn(blank)).toEqual([]);
});

test('each that is on is told with the names of those who have it', () => {
  const on = withType(blank, 0, {
    wrongNumbers: 0.01,
    announcements: [{ atSeconds: 60, leaving: 0.1 }],
    admission: { closeOverSeconds: 600, patienceFactor: 1 },
  });
  expect(behavioursOn(on)).toEqual(
    ['wrongNumbers', 'announcements', 'close'].map((key) => ({ key, names: ['Calls'] })),
  );
  expect(keys(withChannel(on, 0, 'email'))).toEqual(['deferred']);
  expect(keys(withPeople(withRoster(blank, 0, 'Day'), 0, { absence: 0.06, adherence: 0.9, speedCv: 0.1 }))).toEqual([
    'shifts',
    'absence',
    'adherence',
    'speeds',
  ]);
});

test('quality shows where something is left to resolve', () => {
  const good = withPeople(blank, 0, { qualitySd: 0.25 });
  expect(keys(good)).toEqual([]);
  expect(keys({ ...good, types: good.types.map((type) => ({ ...type, resolution: 0.7 })) })).toContain('quality');
});

test('several at once are only where there are chats or messages', () => {
  const several = withTeam(blank, 0, { concurrency: { atOnce: 3, slowDown: 0.05 } });
  expect(keys(several)).toEqual([]);
  expect(keys(withChannel(several, 0, 'chat'))).toEqual(['atOnce']);
});

test('turns are told of the chats that have them, and leave with the channel', () => {
  const turns = { replies: 10, think: { family: 'exponential', mean: 50 } } as const;
  const on = withType(withChannel(blank, 0, 'chat'), 0, { turns });
  expect(keys(on)).toEqual(['turns']);
  expect(withChannel(on, 0, 'message').types[0].turns).toEqual(turns);
  for (const channel of ['voice', 'email'] as const)
    expect(withChannel(on, 0, channel).types[0]).not.toHaveProperty('turns');
});

test('what is said of people and taken back again leaves nothing', () => {
  const on = withPeople(blank, 0, { speedCv: 0.15 });
  expect(on.teams[0].people).toEqual({ awayMinutes: 6, overtimeFactor: 1.5, speedCv: 0.15 });
  expect(withPeople(on, 0, { speedCv: undefined }).teams[0]).not.toHaveProperty('people');
});
