import { expect, test } from 'vitest';
import { gridOf } from '../../src/model/calendar';
import { blankScenario } from '../../src/state/blank';
import { withChannel } from '../../src/state/edits/channel';
import { requiredAgents } from '../../src/state/required';

test('Erlang C asks for nobody for deferred work', () => {
  const calls = blankScenario({ scenario: 'A', type: 'Calls', team: 'Desk' });
  const grid = gridOf(calls.calendar);
  const busiest = (scenario: typeof calls): number | null | undefined =>
    requiredAgents(scenario, grid, 20, 21)[20]?.mean;
  expect(busiest(calls)).toBeGreaterThan(0);
  expect(busiest(withChannel(calls, 0, 'email'))).toBe(0);
});
